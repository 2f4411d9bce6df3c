"""The current annotation as an open card: everything it says, to be edited in place."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QWidget,
)
from typing_extensions import override

from guillemet.domain.annotation import Annotation, Status
from guillemet.services.views import Page
from guillemet.ui.inspector.card_lines import ROLE_ACTIONS, CardLines, Column
from guillemet.ui.inspector.names import kind_title
from guillemet.ui.inspector.note_edit import NoteEdit
from guillemet.ui.keys_now import key_now
from guillemet.ui.reader.lens import hue_of
from guillemet.ui.theme import serif_font, ui_font
from guillemet.ui.widgets.card import Card
from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel
from guillemet.ui.words import date_words, tr

LABEL: Final = range(48, 86)
"""Pixels that the words before a line may take; what is longer is cut."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnnotationCard(Card):
    """Shows one annotation of a page; another may be shown in the same card.

    Signals:
        pick_wanted: a role or "tag", and where on the screen.
        actor_removed: role and key. tag_removed: key.
        note_changed, cue_changed: the text. speech_chosen: a `Speech`.
        field_chosen: key and value. field_refused: key and value. kind_wanted: a `MarkKind`.
        verify_wanted: a second look found it right. accept_wanted, reject_wanted: of a proposal.
        done: the user is through with it. grown: its height may be another now.
    """

    pick_wanted = Signal(str, QRect)
    actor_removed = Signal(str, int)
    tag_removed = Signal(int)
    note_changed = Signal(str)
    cue_changed = Signal(str)
    speech_chosen = Signal(str)
    field_chosen = Signal(int, str)
    field_refused = Signal(int, str)
    kind_wanted = Signal(str)
    verify_wanted = Signal()
    accept_wanted = Signal()
    reject_wanted = Signal()
    done = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.annotation: Annotation | None = None
        self._page: Page | None = None
        self._writable = False
        self._shown: object = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_current(current=True)
        self.body.setContentsMargins(18, 6, 9, 8)
        self.body.setSpacing(6)
        self._words = ElidedLabel("", lines=6, font=serif_font(14))
        self._column = Column(self._words)
        self.body.addWidget(self._column)
        self.note = NoteEdit(tr("Inspector", "Note (N)"), tr("Inspector", "Note"))
        self.note.saved.connect(self.note_changed)
        self.note.done.connect(self.done)
        self.body.addWidget(self.note)
        self._foot = PlainLabel("", "secondary")
        self.body.addWidget(self._foot)

    # -- what is shown -------------------------------------------------------------------------

    def show_annotation(
        self, page: Page, annotation: Annotation, *, paragraph: int, lens: str, writable: bool
    ) -> None:
        """Show an annotation; the focus stays in the line where it was."""
        if self.annotation is None or self.annotation.n != annotation.n:
            self.note.save()
        line, place = self._focused()
        self._page, self.annotation, self._writable = page, annotation, writable
        self.setAccessibleName(f"{kind_title(annotation.kind)}: {annotation.words}")
        suggested = annotation.status is Status.SUGGESTED
        self.set_hue(hue_of(page, annotation, lens), dotted=suggested)
        before, self._shown = self._shown, (_shown(page, annotation), paragraph, writable, _keys())
        if before != self._shown:
            self._show_lines(page, annotation, paragraph)
        self.note.setReadOnly(not writable)
        self.note.show_text(annotation.note)
        self._foot.setText(_foot_words(annotation))
        self._foot.setVisible(not suggested)
        self._focus_again(line, place)

    @property
    def stops(self) -> list[QWidget]:
        """What takes the focus in it, in order."""
        return [widget for _, widget in self._stops()] + [self.note]

    @property
    def first(self) -> QWidget:
        """What Enter goes to: who speaks, or whatever comes first after the head."""
        found = (widget for line, widget in self._stops() if line not in ("head", "proposal"))
        return next(found, self.note)

    def _stops(self) -> list[tuple[str, QWidget]]:
        return [(line.name, widget) for line in self._column.lines for widget in line.stops]

    def _focused(self) -> tuple[str, int]:
        stops = self._stops()
        for line, widget in stops:
            if widget.hasFocus():
                return line, [w for name, w in stops if name == line].index(widget)
        return "", 0

    def _focus_again(self, line: str, place: int) -> None:
        for widget in [w for name, w in self._stops() if name == line][: place + 1][-1:]:
            if not widget.hasFocus():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self, page: Page, annotation: Annotation, paragraph: int) -> None:
        lines = CardLines(self, page, annotation, writable=self._writable)
        self._words.set_text(annotation.words[:4000])
        self._column.show_lines(lines.above(paragraph), lines.below())
        self._align()

    def _align(self) -> None:
        """Make the words before all lines as wide as the widest, within reason."""
        metrics = QFontMetrics(ui_font(11, QFont.Weight.DemiBold))
        labels = [(line.label, line.words) for line in self._column.lines if line.label]
        widest = max((metrics.horizontalAdvance(words) for _, words in labels), default=0)
        wide = min(max(widest + 2, LABEL.start), LABEL.stop)
        for label, words in labels:
            if label.width() == wide and label.minimumWidth() == wide:
                continue
            label.setFixedWidth(wide)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide)
            label.setText(shown)
            label.setToolTip(words if shown != words else "")

    # -- keys and size -------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or event.key() in _ENTER:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            handled = super().event(event)
            self.grown.emit()
            return handled
        return super().event(event)


def _keys() -> tuple[str, ...]:
    """Return the keys that the card names."""
    return tuple(map(key_now, (*ROLE_ACTIONS.values(), "tag")))


def _foot_words(a: Annotation) -> str:
    local = a.modified.astimezone()
    day = date_words(local.strftime("%Y-%m-%d"), short=True)
    return tr(
        "Inspector", "{coder} · {day}, {time}",
        coder=a.modified_by or a.coder, day=day, time=local.strftime("%H:%M"),
    )  # fmt: skip


def _shown(page: Page, annotation: Annotation) -> object:
    """Return all that the lines of a card say: while that is the same, they stay."""
    actors = [page.actors[part.actor] for part in annotation.parts]
    tags = [(page.codebook.path(tag), page.codebook.hue(tag)) for tag in annotation.tags]
    return annotation, actors, tags, page.fields
