"""One annotation as a card; only the current one is open, with everything to edit."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QWidget
from typing_extensions import override

from guillemet.domain.annotation import ROLES, Annotation, MarkKind, Role, Speech, Status
from guillemet.domain.fields import NO, YES, Field, FieldType
from guillemet.domain.text import Paragraphs
from guillemet.services.views import Page
from guillemet.ui.inspector.names import kind_title, role_title, speech_words
from guillemet.ui.reader.lens import hue_of
from guillemet.ui.widgets.card import Card
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel, caption
from guillemet.ui.words import tr

KINDS: Final = {MarkKind.QUOTE: "Q", MarkKind.PASSAGE: "P", MarkKind.MENTION: "M"}
NOTE_WAITS: Final = 400
"""Milliseconds without a key after which a note is saved."""


class AnnotationCard(Card):
    """Shows an annotation of a page.

    Signals:
        pick_wanted: a role or "tag", and where on the screen.
        actor_removed: role and key. tag_removed: key. note_changed: the text.
        speech_chosen: a `Speech`. field_chosen: key and value.
    """

    pick_wanted = Signal(str, QRect)
    actor_removed = Signal(str, int)
    tag_removed = Signal(int)
    note_changed = Signal(str)
    speech_chosen = Signal(str)
    field_chosen = Signal(int, str)
    done = Signal()

    def __init__(self, page: Page, annotation: Annotation, lens: str, *, current: bool) -> None:
        super().__init__()
        self.key = annotation.n
        self._page = page
        self.annotation = annotation
        self.note: QPlainTextEdit | None = None
        self.setAccessibleName(f"{kind_title(annotation.kind)}: {annotation.words}")
        self.set_hue(hue_of(page, annotation, lens))
        self.set_current(current=current)
        self.body.setSpacing(6)
        self._add_head()
        self._add_words(current=current)
        if current:
            self._add_roles()
            self._add_details()
        else:
            self._add_summary()

    def _add_head(self) -> None:
        page, a = self._page, self.annotation
        paragraph = Paragraphs(page.article.text).number(a.start)
        parts = [kind_title(a.kind), tr("Inspector", "paragraph {number}", number=paragraph)]
        if a.status is Status.VERIFIED:
            parts.append(tr("Inspector", "verified by {name}", name=a.verified_by))
        self.body.addWidget(caption("  ·  ".join(parts)))

    def _add_words(self, *, current: bool) -> None:
        words = ElidedLabel(self.annotation.words, lines=6 if current else 2)
        self.body.addWidget(words)

    def _add_summary(self) -> None:
        line = QWidget()
        flow = FlowLayout(line, 4)
        a = self.annotation
        for part in a.parts:
            if part.role in (Role.SPEAKER, Role.MENTIONED, Role.TARGET):
                flow.addWidget(self._actor_chip(part.actor))
        if a.kind is MarkKind.QUOTE and not a.actors(Role.SPEAKER):
            flow.addWidget(self._hollow("speaker", tr("Reader", "Speaker?"), "S"))
        for tag in a.tags:
            flow.addWidget(self._tag_chip(tag))
        if flow.count():
            self.body.addWidget(line)
        if a.note:
            note = ElidedLabel(a.note, lines=1)
            note.set_colour("ink_secondary")
            self.body.addWidget(note)

    # -- open ----------------------------------------------------------------------------------

    def _add_roles(self) -> None:
        a = self.annotation
        keys = {Role.SPEAKER: "S", Role.ADDRESSEE: "A", Role.TARGET: "G", Role.VIA: "V",
                Role.MENTIONED: "S"}  # fmt: skip
        for role in ROLES[a.kind]:
            chips: list[QWidget] = []
            for actor in a.actors(role):
                chip = self._actor_chip(actor, removable=True)
                chip.removed.connect(
                    lambda role=role, actor=actor: self.actor_removed.emit(role, actor)
                )
                chips.append(chip)
            chips.append(self._hollow(role, "", keys[role]))
            self._add_line(role_title(role), chips)
        tags: list[QWidget] = []
        for tag in a.tags:
            chip = self._tag_chip(tag, removable=True)
            chip.removed.connect(lambda tag=tag: self.tag_removed.emit(tag))
            tags.append(chip)
        tags.append(self._hollow("tag", "", "T"))
        self._add_line(tr("Inspector", "Tags"), tags)

    def _add_line(self, label: str, widgets: list[QWidget]) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        name = caption(label)
        name.setFixedWidth(74)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        flow = FlowLayout(holder, 4)
        for widget in widgets:
            flow.addWidget(widget)
        row.addWidget(holder, 1)
        self.body.addLayout(row)

    def _add_details(self) -> None:
        a = self.annotation
        if a.kind is MarkKind.QUOTE:
            speech = QComboBox()
            speech.setAccessibleName(tr("Inspector", "Speech"))
            for value, words in speech_words():
                speech.addItem(words, value)
            speech.setCurrentIndex(list(Speech).index(a.speech))
            speech.activated.connect(lambda n: self.speech_chosen.emit(list(Speech)[n]))
            self._add_line(tr("Inspector", "Speech"), [speech])
        for field in self._page.fields:
            if field.is_for(a.kind):
                self._add_field(field)
        self.note = QPlainTextEdit(a.note)
        self.note.setPlaceholderText(tr("Inspector", "Note (N)"))
        self.note.setAccessibleName(tr("Inspector", "Note"))
        self.note.setFixedHeight(64)
        self.note.setTabChangesFocus(True)
        self.note.installEventFilter(self)
        self.body.addWidget(self.note)
        foot = PlainLabel(tr("Inspector", "{coder}, {when}", coder=a.coder, when=_when(a)))
        foot.setProperty("role", "caption")
        self.body.addWidget(foot)

    def _add_field(self, field: Field) -> None:
        if field.type not in (FieldType.YESNO, FieldType.CHOICE):
            return
        choices = (YES, NO) if field.type is FieldType.YESNO else field.choices
        words = (tr("Inspector", "yes"), tr("Inspector", "no"))
        box = QComboBox()
        box.setAccessibleName(field.name)
        box.setToolTip("")
        box.addItem("–", "")
        for n, choice in enumerate(choices):
            box.addItem(words[n] if field.type is FieldType.YESNO else choice, choice)
        box.setCurrentIndex(max(0, box.findData(self.annotation.fields.get(field.n, ""))))
        box.activated.connect(
            lambda n, box=box, key=field.n: self.field_chosen.emit(key, str(box.itemData(n)))
        )
        self._add_line(field.name, [box])

    # -- chips ---------------------------------------------------------------------------------

    def _actor_chip(self, key: int, *, removable: bool = False) -> Chip:
        page = self._page
        actor = next(a for n, a in page.actors.items() if n == key)
        number = page.cast.index(actor.n) + 1 if actor.n in page.cast else 0
        badge = str(number) if 0 < number < 10 else ""
        return Chip(ChipStyle(text=actor.name, hue=actor.colour, badge=badge, removable=removable))

    def _tag_chip(self, key: int, *, removable: bool = False) -> Chip:
        book = self._page.codebook
        tag = next(t for t in book.walk() if t.n == key)
        return Chip(ChipStyle(text=tag.name, shape="tag", hue=book.hue(tag.n), removable=removable))

    def _hollow(self, what: str, text: str, badge: str) -> Chip:
        chip = Chip(ChipStyle(text=text or "+", shape="hollow", badge=badge))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self.pick_wanted.emit(what, _on_screen(chip)))
        return chip

    @Slot()
    def save_note(self) -> None:
        """Save the note if it was changed."""
        if self.note is not None and self.note_text() != self.annotation.note:
            self.note_changed.emit(self.note_text())

    def note_text(self) -> str:
        """Return what is typed in the note."""
        return self.note.document().toRawText().replace("\u2029", "\n") if self.note else ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.note:
            if event.type() == QEvent.Type.FocusOut:
                self.save_note()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                if event.key() == Qt.Key.Key_Escape or (enter and control):
                    self.save_note()
                    self.done.emit()
                    return True
        return False


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())


def _when(annotation: Annotation) -> str:
    return annotation.modified.astimezone().strftime("%Y-%m-%d %H:%M")
