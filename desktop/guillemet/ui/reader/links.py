"""Links of imported pages: their address is seen first, and followed only when somebody says so."""

from bisect import bisect_right
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from guillemet.domain.article import TextRange
from guillemet.services.views import Page
from guillemet.ui.reader.parts import links_of
from guillemet.ui.reader.seat import Seat
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.words import tr

if TYPE_CHECKING:
    from guillemet.ui.reader.view import ReaderView

SHOWN_UP_TO: Final = 160
"""Characters of an address in a line."""


class Links(QObject):
    """Watches the mouse over links and follows them.

    Signals:
        hovered: the address under the mouse, "" where there is none any more.
    """

    hovered = Signal(str)

    def __init__(self, bench: Seat, view: "ReaderView") -> None:
        super().__init__(view)
        self._view = view
        self._links: list[TextRange] = []
        self._starts: list[int] = []
        self._address = ""
        bench.page_shown.connect(self._on_shown)
        view.viewport().installEventFilter(self)
        view.customContextMenuRequested.connect(self._on_context_menu)

    @Slot(object)
    def _on_shown(self, page: Page) -> None:
        self._links = links_of(page.article)
        self._starts = [each.span.start for each in self._links]

    @property
    def any(self) -> bool:
        """Whether there are links."""
        return bool(self._links)

    def at_caret(self) -> TextRange | None:
        """Return the link that the caret stands in."""
        return self._at(self._view.caret()) if self._links else None

    def open(self) -> bool:
        """Ask about the link at the caret; tell whether there is one."""
        link = self.at_caret()
        if link is not None:
            follow(link.value, self._view)
        return link is not None

    def go_on(self) -> None:
        """Put the caret before the next link, before the very first after the last."""
        caret = self._view.caret()
        behind = (each for each in self._links if each.span.start > caret)
        link = next(behind, self._links[0] if self._links else None)
        if link is not None:
            self._view.put_caret(link.span.start)
            self._view.reveal(link.span)

    @Slot(QPoint)
    def _on_context_menu(self, where: QPoint) -> None:
        """Let the menu speak of the link that it is opened on."""
        link = self.under(QPointF(where))
        if link is not None and self._view.selected() is None:
            self._view.put_caret(link.span.start)

    def _at(self, index: int) -> TextRange | None:
        """Return the link that a code point stands in."""
        n = bisect_right(self._starts, index) - 1
        return self._links[n] if n >= 0 and index < self._links[n].span.end else None

    def under(self, where: QPointF) -> TextRange | None:
        """Return the link whose letters are there, not the one whose line is."""
        found = self._at(self._view.index_at(where)) if self._links else None
        if found is None:
            return None
        rect = self._view.cursorRect(self._view.cursorForPosition(where.toPoint()))
        near = abs(rect.center().x() - where.x()) <= rect.height()
        return found if near and rect.top() <= where.y() <= rect.bottom() else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._links:
            return False
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._tell(event)
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hover(event)
        elif event.type() == QEvent.Type.Leave:
            self._say("")
        elif event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            found = self.under(event.position()) if control else None
            if found is not None and self._view.selected() is None:
                follow(found.value, self._view)
                return True
        return False

    def _hover(self, event: QMouseEvent) -> None:
        found = None if event.buttons() else self.under(event.position())
        self._say("" if found is None else found.value)
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        hand = found is not None and held
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)

    def _say(self, address: str) -> None:
        if address != self._address:
            self._address = address
            self.hovered.emit(shortened(address))

    def _tell(self, event: QHelpEvent) -> bool:
        """Show where the link under the mouse leads, below what is marked there."""
        found = self.under(QPointF(event.pos()))
        if found is None:
            return False
        here = self._view.painter_of_marks.all_at(QPointF(event.pos()))
        lines = [self._view.tell(here)] if here else []
        lines.append(tr("Reader", "Link to {address}", address=shortened(found.value)))
        lines.append(tr("Reader", "Ctrl+click or L opens it, after asking."))
        QToolTip.showText(event.globalPos(), "\n".join(lines), self._view.viewport())
        return True


def follow(address: str, parent: QWidget) -> None:
    """Show an address, and open it in the browser or copy it if that is wanted."""
    whole = written_out(address)
    if not whole:
        return
    opens, copies = tr("Reader", "Open"), tr("Reader", "Copy the address")
    host = urlsplit(whole).hostname or ""
    question = tr(
        "Reader", "Open this address in your browser? It leads to {host}: {address}",
        host=host, address=shortened(whole),
    )  # fmt: skip
    details = whole if len(whole) > SHOWN_UP_TO else ""
    answer = choose(parent, question, [opens, copies], details)
    if answer == opens:
        QDesktopServices.openUrl(QUrl(whole, QUrl.ParsingMode.StrictMode))
    elif answer == copies:
        QGuiApplication.clipboard().setText(whole)


def written_out(address: str) -> str:
    """Return an address in letters that cannot look like others, "" if it is none of the web."""
    url = QUrl(address)
    if not url.isValid() or url.scheme() not in ("http", "https") or not url.host():
        return ""
    return bytes(url.toEncoded().data()).decode("ascii")


def shortened(address: str) -> str:
    """Return an address for a line: the end of a long one is left out."""
    whole = written_out(address) if address else ""
    return whole if len(whole) <= SHOWN_UP_TO else f"{whole[:SHOWN_UP_TO]}…"
