"""The reading list in the reader: found off the GUI thread, drawn where the text is seen."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Signal, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QTextBlock
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from guillemet.domain.reading_patterns import ReadingPattern
from guillemet.services import reading_list
from guillemet.ui.reader.geometry import Shape
from guillemet.ui.reader.underlining import Hit, Hits, Stretch, Wave, lines_in, paint_waves, waves
from guillemet.ui.theme import current_theme
from guillemet.ui.words import tr

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.ui.desk import Desk
    from guillemet.ui.reader.view import ReaderView

Found = tuple[str, tuple[ReadingPattern, ...], reading_list.Hits, Hits]
_NONE: Final = Hits((), ())


class PatternLines(QObject):
    """Underlines what a list finds in the article that is shown.

    Attributes:
        patterns: the list.
        counted: what it finds in the article, None until that is known.

    Signals:
        found: what the list finds in the article is known and drawn.
    """

    found = Signal()

    def __init__(self, desk: "Desk", view: "ReaderView") -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._text = view.text
        self._hits = _NONE
        self._hidden = False
        self._laid: dict[int, list[Wave]] = {}
        self.patterns: tuple[ReadingPattern, ...] = ()
        self.counted: reading_list.Hits | None = None
        view.under.append(self.paint)
        view.viewport().installEventFilter(self)
        view.resized.connect(self._forget)
        view.part_shown.connect(self._on_part)
        view.document().documentLayout().documentSizeChanged.connect(self._forget)

    # -- what is found -------------------------------------------------------------------------

    @Slot()
    def _on_part(self) -> None:
        """Find the list in another article."""
        self._laid.clear()
        if self._view.text is not self._text:
            self._text = self._view.text
            self._ask()

    def set_patterns(self, patterns: tuple[ReadingPattern, ...]) -> None:
        """Find another list."""
        if patterns != self.patterns:
            self.patterns = patterns
            self._ask()

    def _ask(self) -> None:
        self._take(_NONE, None)
        if self.patterns and self._text:
            self._desk.run(partial(_found, self._text, self.patterns), self._on_found)

    @Slot(object)
    def _on_found(self, answer: "Future[Found]") -> None:
        text, patterns, counted, hits = answer.result()
        if text is self._text and patterns is self.patterns:
            self._take(hits, counted)
            self.found.emit()

    def _take(self, hits: Hits, counted: reading_list.Hits | None) -> None:
        changed = bool(hits.all or self._hits.all)
        self._hits, self.counted = hits, counted
        self._laid.clear()
        if changed:
            self._view.viewport().update()

    # -- going through them --------------------------------------------------------------------

    @property
    def hidden(self) -> bool:
        """Whether nothing is underlined for now."""
        return self._hidden

    def set_hidden(self, *, hidden: bool) -> None:
        """Underline nothing for now, or again."""
        self._hidden = hidden
        self._view.viewport().update()

    def step(self, step: int, pattern: int | None = None) -> tuple[Hit, int, int] | None:
        """Select the next or previous hit, of the pattern that is selected or of one named.

        Returns:
            The hit, its number among its pattern's, and how many of them there are.
        """
        here = self._view.selected()
        if pattern is None and here is not None:
            pattern = next((hit.pattern for hit in self._hits.all if hit.span == here), None)
        among = [hit for hit in self._hits.all if pattern is None or hit.pattern == pattern]
        if not among:
            return None
        at = self._view.caret_of_selection()
        ahead = [n for n, hit in enumerate(among) if hit.span.start > at]
        before = [n for n, hit in enumerate(among) if hit.span.start < at]
        chosen = among[(ahead or [0])[0] if step > 0 else (before or [-1])[-1]]
        self._view.select(chosen.span)
        own = [hit for hit in among if hit.pattern == chosen.pattern]
        return chosen, own.index(chosen) + 1, len(own)

    # -- what they mean ------------------------------------------------------------------------

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._tell(event)
        return False

    def _tell(self, event: QHelpEvent) -> bool:
        """Show the notes of the patterns under the mouse, where nothing is marked."""
        where = QPointF(event.pos())
        seen = self._view.painter_of_marks
        if self._hidden or seen.hidden or not self._hits.all or seen.all_at(where):
            return False
        at = self._view.index_at(where)
        here = dict.fromkeys(hit.pattern for hit in self._hits.within(at, at + 1))
        noted = [self.patterns[n] for n in here if self.patterns[n].note]
        if not noted:
            return False
        lines = [tr("Patterns", "Reading pattern")]
        lines += [f"{each.typed[:60]}: {each.note}" for each in noted]
        QToolTip.showText(event.globalPos(), "\n".join(lines), self._view.viewport())
        return True

    # -- drawing -------------------------------------------------------------------------------

    @Slot()
    def _forget(self, *_what: object) -> None:
        self._laid.clear()

    def paint(self, painter: QPainter, clip: QRect) -> None:
        """Underline the paragraphs within `clip`."""
        seen = self._view.painter_of_marks
        if self._hidden or seen.hidden or not self._hits.all:
            return
        for block, top in seen.visible(clip):
            found = self._waves(block)
            if found:
                painter.save()
                painter.translate(seen.left_of(block), top)
                paint_waves(painter, found, current_theme())
                painter.restore()

    def _waves(self, block: QTextBlock) -> Sequence[Wave]:
        number = block.blockNumber()
        known = self._laid.get(number)
        if known is None:
            known = self._found_in(block)
            if block.layout().lineCount():
                self._laid[number] = known
        return known

    def _found_in(self, block: QTextBlock) -> list[Wave]:
        start, end = block.position(), block.position() + block.length() - 1
        where = Stretch(self._view.index(start), self._view.index(end), start, end)
        hues = [each.hue for each in self.patterns]
        lines = lines_in(self._hits, where, self._view.offsets, hues)
        if not lines:
            return []
        return waves(Shape(block.layout(), self._view.shown_text(start, end)), lines)


def _found(text: str, patterns: tuple[ReadingPattern, ...]) -> Found:
    counted = reading_list.hits(text, patterns)
    shown = (n for n, each in enumerate(patterns) if each.shown)
    return text, patterns, counted, Hits(counted.spans, shown)
