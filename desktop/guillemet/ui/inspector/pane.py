"""The inspector: the open article's annotations as cards, its actors and its tags."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from guillemet.domain.actor import Actor, ActorKey, ActorKind
from guillemet.domain.annotation import Annotation, AnnotationKey, Role, Speech
from guillemet.domain.codebook import TagKey
from guillemet.domain.fields import FieldKey
from guillemet.services.library import Library
from guillemet.services.views import Page
from guillemet.ui.inspector.annotation_card import AnnotationCard
from guillemet.ui.inspector.lists import UseList, actor_rows, tag_rows
from guillemet.ui.inspector.names import role_title
from guillemet.ui.inspector.picker import Picker, Row
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.widgets.tabs import SegmentedTabs
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

Watch = Callable[[QWidget, str], None]
_TAG: Final = "tag"


class Inspector(QWidget):
    """Cards, actors and tags of the open article, and the pickers."""

    card_focused = Signal()
    pane = "C"

    def __init__(self, bench: Workbench, watch: Watch) -> None:
        super().__init__()
        self._bench = bench
        self._watch = watch
        self._lens = bench.preferences.now.lens
        self._cards: list[AnnotationCard] = []
        self._what = ""
        self._picking: AnnotationKey | None = None
        self.setProperty("role", "panel")
        self.tabs = SegmentedTabs()
        for text in _tab_titles():
            self.tabs.add(text)
        self._cast = QWidget()
        self._cast_flow = FlowLayout(self._cast, 4)
        self._empty = PlainLabel("")
        self._empty.setProperty("role", "secondary")
        self._empty.setWordWrap(True)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(2, 2, 8, 8)
        self._column.setSpacing(8)
        self._scroll = _scrolling(self._holder)
        self.actors = UseList(bench, actor_rows, tr("Inspector", "No actor in this article yet."))
        self.tags = UseList(bench, tag_rows, tr("Inspector", "No tag in this article yet."))
        self._stack = QStackedWidget()
        self.top = QVBoxLayout()
        self._lay_out()
        self.picker = Picker(bench, self)
        self._connect(bench)

    def _lay_out(self) -> None:
        for page in (self._scroll, self.actors, self.tags):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 6, 0)
        column.setSpacing(8)
        column.addLayout(self.top)
        for widget in (self.tabs, self._cast, self._empty):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _connect(self, bench: Workbench) -> None:
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.picker.taken.connect(self._on_taken)
        self.picker.created.connect(self._on_created)
        self.picker.removed.connect(self._on_removed)
        bench.page_shown.connect(self._on_page)
        bench.page_changed.connect(self._on_page)
        bench.current_changed.connect(self._on_current)

    # -- what the window asks ------------------------------------------------------------------

    @property
    def focus_target(self) -> QWidget:
        """The widget that takes the focus of the pane: the current card, else the first."""
        current = self._bench.current
        for card in self._cards:
            if current is not None and card.key == current.n:
                return card
        return self._cards[0] if self._cards else self.tabs

    def set_lens(self, name: str) -> None:
        """Colour by speaker, tag, kind or coder."""
        self._lens = name
        self._rebuild()

    def pick(self, what: str, at: QRect) -> None:
        """Open the picker of a role, or of tags, for the current annotation."""
        current, page = self._bench.current, self._bench.page
        if current is None or page is None or not self._bench.ready:
            return
        self._what, self._picking = what, current.n
        if what == _TAG:
            self.picker.open(tr("Inspector", "Tag, or parent/child"), tag_question, at)
            return
        article = page.article.n

        def question(library: Library, typed: str) -> Sequence[Row]:
            found = library.match_actors(typed, article=article)
            return [Row(m.actor.n, m.actor.name, m.via, near=m.near) for m in found]

        self.picker.open(role_title(Role(what)), question, at)

    def edit_note(self) -> None:
        """Take the focus to the note of the current card."""
        card = self._open_card()
        if card is not None and card.note is not None:
            self.tabs.setCurrentIndex(0)
            card.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_article_note(self) -> None:
        """Ask the window for the note of the article."""
        self.article_note_wanted.emit()

    article_note_wanted = Signal()

    def open_current(self) -> None:
        """Take the focus to the first thing to edit in the current card."""
        self.edit_note()

    def step(self, step: int) -> None:
        """Make the next or previous card the current one."""
        page, current = self._bench.page, self._bench.current
        if page is None or not page.annotations:
            return
        keys = [a.n for a in page.annotations]
        at = keys.index(current.n) + step if current else 0
        self._bench.set_current(keys[max(0, min(at, len(keys) - 1))], None)
        self.focus_target.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """Close nothing of its own: the reader is next."""
        return False

    # -- cards ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        self.tabs.set_count(0, len(page.annotations))
        self.actors.refresh()
        self.tags.refresh()
        self._rebuild()

    @Slot(object, object)
    def _on_current(self, _current: Annotation | None, _origin: object) -> None:
        self._rebuild()

    def _rebuild(self) -> None:
        """Make the cards anew; a note that is being typed in is left alone."""
        page, current = self._bench.page, self._bench.current
        if page is None:
            return
        typing = self._open_card()
        if typing is not None and typing.note is not None and typing.note.hasFocus():
            if current is not None and typing.key == current.n:
                return
            typing.save_note()
        self._clear()
        for annotation in page.annotations:
            is_current = current is not None and annotation.n == current.n
            card = AnnotationCard(page, annotation, self._lens, current=is_current)
            self._wire(card)
            self._column.addWidget(card)
            self._cards.append(card)
        self._column.addStretch(1)
        self._say_empty(page)
        self._show_cast(page)
        shown = self._open_card()
        if shown is not None:
            self._holder.adjustSize()
            self._scroll.ensureWidgetVisible(shown, 0, 24)

    def _clear(self) -> None:
        self._cards.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _wire(self, card: AnnotationCard) -> None:
        key = card.key
        annotate = self._bench.opened.annotate if self._bench.ready else None
        card.pressed.connect(lambda: self._bench.set_current(key, self))
        self._watch(card, self.pane)
        if annotate is None:
            return
        run = self._bench.run
        card.pick_wanted.connect(self._on_pick_wanted)
        card.actor_removed.connect(
            lambda role, actor: run(annotate.unattribute([key], Role(role), ActorKey(actor)))
        )
        card.tag_removed.connect(lambda tag: run(annotate.remove_tag([key], TagKey(tag))))
        card.note_changed.connect(lambda text: run(annotate.set_note(key, text)))
        card.speech_chosen.connect(lambda value: run(annotate.set_speech([key], Speech(value))))
        card.field_chosen.connect(
            lambda field, value: run(annotate.set_field([key], FieldKey(field), value))
        )
        card.done.connect(self.card_focused)

    def _open_card(self) -> AnnotationCard | None:
        return next((card for card in self._cards if card.note is not None), None)

    def _say_empty(self, page: Page) -> None:
        self._empty.setVisible(not page.annotations)
        self._empty.setText(
            tr("Inspector", "No annotation yet. Select words, or put the caret in quote marks, and"
               " press Q.")
        )  # fmt: skip

    def _show_cast(self, page: Page) -> None:
        self._cast_flow.clear()
        self._cast.setVisible(bool(page.cast))
        for number, key in enumerate(page.cast, 1):
            actor = page.actors[key]
            badge = str(number) if number < 10 else ""
            chip = Chip(ChipStyle(text=actor.name, hue=actor.colour, badge=badge))
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._cast_flow.addWidget(chip)

    # -- pickers -------------------------------------------------------------------------------

    @Slot(str, QRect)
    def _on_pick_wanted(self, what: str, at: QRect) -> None:
        self.pick(what, at)

    @Slot(int, bool)
    def _on_taken(self, key: int, _stay: object) -> None:
        if self._picking is None:
            return
        annotate = self._bench.opened.annotate
        if self._what == _TAG:
            self._bench.run(annotate.add_tag([self._picking], TagKey(key)))
        else:
            self._bench.run(annotate.attribute([self._picking], Role(self._what), ActorKey(key)))

    @Slot(str)
    def _on_created(self, typed: str) -> None:
        if self._picking is None:
            return
        annotate = self._bench.opened.annotate
        if self._what == _TAG:
            self._bench.run(annotate.add_tag([self._picking], typed))
        else:
            actor = Actor(name=typed, kind=ActorKind.UNKNOWN)
            self._bench.run(annotate.attribute([self._picking], Role(self._what), actor))

    @Slot()
    def _on_removed(self) -> None:
        current = self._bench.current
        if current is None or self._picking != current.n:
            return
        annotate = self._bench.opened.annotate
        if self._what == _TAG:
            if current.tags:
                self._bench.run(annotate.remove_tag([current.n], current.tags[-1]))
            return
        role = Role(self._what)
        actors = current.actors(role)
        if actors:
            self._bench.run(annotate.unattribute([current.n], role, actors[-1]))


def tag_question(library: Library, typed: str) -> Sequence[Row]:
    """Find the tags for what is typed, each with its definition."""
    return [Row(tag.key, tag.path, tag.definition[:60]) for tag in library.match_tags(typed)]


def _tab_titles() -> tuple[str, str, str]:
    return tr("Inspector", "Annotations"), tr("Inspector", "Actors"), tr("Inspector", "Tags")


def _scrolling(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area
