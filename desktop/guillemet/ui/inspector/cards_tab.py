"""The tab of annotations: legend, filter, cards; what the cards ask for is done here."""

from typing import Final

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from guillemet.domain.actor import ActorKey
from guillemet.domain.annotation import ROLES, Annotation, AnnotationKey, MarkKind, Role, Speech
from guillemet.domain.article import ArticleKey
from guillemet.domain.codebook import TagKey
from guillemet.domain.errors import BadValue
from guillemet.domain.fields import FieldKey
from guillemet.domain.messages import MSG_FIELD_VALUE
from guillemet.services.views import Page
from guillemet.ui.inspector.article_note import ArticleNote
from guillemet.ui.inspector.bulk_bar import BulkBar
from guillemet.ui.inspector.bulk_work import BulkWork
from guillemet.ui.inspector.card_filter import CardFilter
from guillemet.ui.inspector.card_list import CardList
from guillemet.ui.inspector.filter_row import FilterRow
from guillemet.ui.inspector.legend import Legend
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

LOOKS_EVERY: Final = 500
"""Milliseconds between two looks at what is not saved yet, while the disk is in trouble."""
MANY: Final = 400
"""Annotations above which the cards wait until the text is painted."""
AFTER: Final = 120
"""Milliseconds that they wait."""


class CardsTab(QWidget):
    """The open article's annotations.

    Signals:
        pick_wanted: a role or "tag" for the current annotation, and where on the screen.
        kind_wanted: another `MarkKind` for the current annotation.
        done: the user is through with a card: the reader is next.
    """

    pick_wanted = Signal(str, QRect)
    kind_wanted = Signal(object)
    done = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._troubled = False
        self.note = ArticleNote()
        self.legend = Legend()
        self.filter = FilterRow()
        self.list = CardList()
        self.list.set_lens(bench.preferences.now.lens)
        self.empty = EmptyState("annotations", "")
        self._stack = QStackedWidget()
        self.bulk = BulkBar()
        self._bulk_work = BulkWork(bench, self.bulk, self.list)
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._reveal = self._stale = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.note, self.legend, self.filter):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bulk)

    def _connect(self) -> None:
        bench, card = self._bench, self.list.card
        bench.page_shown.connect(self._on_shown)
        bench.page_changed.connect(self._on_changed)
        bench.current_changed.connect(self._on_current)
        bench.ready_changed.connect(self._on_ready)
        bench.trouble_changed.connect(self._on_trouble)
        self._timer.timeout.connect(self._refill)
        self._soon.timeout.connect(self._refill)
        self.note.saved.connect(self._on_article_note)
        self.note.done.connect(self.done)
        self.legend.actor_pressed.connect(self._on_cast)
        self.filter.changed.connect(self._on_filter)
        self.bulk.pick_wanted.connect(self.pick_wanted)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.open_current)
        self.list.pick_wanted.connect(self.pick_wanted)
        card.pick_wanted.connect(self.pick_wanted)
        card.actor_removed.connect(self._on_actor_removed)
        card.tag_removed.connect(self._on_tag_removed)
        card.note_changed.connect(self._on_note)
        card.cue_changed.connect(self._on_cue)
        card.speech_chosen.connect(self._on_speech)
        card.field_chosen.connect(self._on_field)
        card.field_refused.connect(self._on_field_refused)
        card.kind_wanted.connect(lambda kind: self.kind_wanted.emit(MarkKind(kind)))
        card.verify_wanted.connect(self._on_verify)
        card.done.connect(self.done)

    # -- what the inspector asks ---------------------------------------------------------------

    def set_lens(self, lens: str) -> None:
        """Colour by another lens."""
        self.list.set_lens(lens)
        self._refill()

    def edit_note(self) -> None:
        """Take the focus to the note of the current card."""
        if not self.list.card.isHidden():
            self.list.card.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_current(self) -> None:
        """Take the focus to the first thing to edit in the current card."""
        if not self.list.card.isHidden():
            self.list.card.first.setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, step: int) -> None:
        """Make the next or previous of the cards shown the current one."""
        rows, current = [row for row in self.list.cards.rows if row.saved], self._bench.current
        keys = [row.annotation.n for row in rows]
        if not keys:
            return
        at = keys.index(current.n) + step if current and current.n in keys else 0
        self._bench.set_current(keys[max(0, min(at, len(keys) - 1))], None)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is shown -------------------------------------------------------------------------

    @Slot(object)
    def _on_shown(self, page: Page) -> None:
        self.list.card.note.save()
        self.list.cards.filter = CardFilter()
        self.list.scrollToTop()
        self._follow(page)

    @Slot(object)
    def _on_changed(self, page: Page) -> None:
        self._stale = True
        if self._bench.current is None:  # else the bench says next which it is
            self._follow(page)

    def _follow(self, page: Page) -> None:
        """Show the cards of a page; of very many not before the text is painted."""
        if len(page.annotations) > MANY:
            self._soon.start()
        else:
            self._refill()

    @Slot(object)
    def _on_ready(self, _ready: object) -> None:
        self._refill()

    @Slot(object)
    def _on_trouble(self, trouble: object) -> None:
        self._troubled = trouble is not None
        if self._troubled:
            self._timer.start()
        else:
            self._timer.stop()
        self._refill()

    @Slot(object, object)
    def _on_current(self, _current: Annotation | None, origin: object) -> None:
        page = self._bench.page
        if page is not None and (self._stale or len(page.annotations) > MANY):
            self._reveal = self._reveal or origin is not self.list
            self._follow(page)
        else:
            self._show_current(reveal=origin is not self.list)

    @Slot()
    def _refill(self) -> None:
        page, self._stale = self._bench.page, False
        if page is None:
            return
        self.note.show_page(page, writable=self._bench.ready)
        self.legend.show_page(page, self.list.lens)
        self.list.cards.filter = self.list.cards.filter.fitting(page)
        self._show_cards(page)
        reveal, self._reveal = self._reveal, False
        self._soon.stop()
        self._show_current(reveal=reveal)

    def _show_cards(self, page: Page) -> None:
        cards = self.list.cards
        self.list.show_page(page, self._unsaved(page))
        self.filter.show_page(page, cards.filter, len(cards.rows))
        self._say_empty()

    def _show_current(self, *, reveal: bool) -> None:
        current = self._bench.current
        cards, page = self.list.cards, self._bench.page
        if current is not None and page is not None and not cards.filter.holds(page, current):
            cards.filter = CardFilter()
            self._show_cards(page)
        key = current.n if current else None
        self.list.show_current(key, writable=self._bench.ready, reveal=reveal)

    def _unsaved(self, page: Page) -> list[Annotation]:
        if not self._troubled or not self._bench.ready:
            return []
        made = [op.value for op in self._bench.opened.writer.pending]
        return [
            a for a in made if isinstance(a, Annotation) and a.article == page.article.n
        ]  # fmt: skip

    @Slot(object)
    def _on_filter(self, wanted: CardFilter) -> None:
        self.list.cards.filter = wanted
        current, page = self._bench.current, self._bench.page
        if current is not None and page is not None and not wanted.holds(page, current):
            self._bench.set_current(None, self.list)
        QTimer.singleShot(0, self, self._refill)

    def _say_empty(self) -> None:
        empty = not self.list.cards.rows
        self._stack.setCurrentWidget(self.empty if empty else self.list)
        if empty:
            words = tr("Inspector", "Select words, or put the caret in quote marks, and press Q.")
            self.empty.set_actions([])
            if self.list.cards.filter:
                words = tr("Inspector", "No annotation passes the filter.")
                self.empty.set_actions([(tr("Inspector", "Show all"), self._show_all)])
            elif not self._bench.ready:
                words = tr("Inspector", "Nothing is marked in this article.")
            self.empty.set_sentence(words)

    def _show_all(self) -> None:
        self._on_filter(CardFilter())

    # -- what the cards ask --------------------------------------------------------------------

    @property
    def _shown(self) -> AnnotationKey | None:
        """The annotation in the open card, if it can be changed."""
        annotation = self.list.card.annotation
        return annotation.n if annotation is not None and self._bench.ready else None

    @Slot(int)
    def _on_chosen(self, key: int) -> None:
        self._bench.set_current(AnnotationKey(key), self.list)

    @Slot(int)
    def _on_cast(self, key: int) -> None:
        """Make an actor of the cast the speaker, as its number does."""
        current = self._bench.current
        if current is None or not self._bench.ready:
            self._bench.said.emit(tr("Inspector", "Choose an annotation first."))
            return
        role = ROLES[current.kind][0]
        keys = [a.n for a in self._bench.targets if role in ROLES[a.kind]]
        annotate = self._bench.opened.annotate
        self._bench.run(annotate.attribute(keys, role, ActorKey(key), replace=True))

    @Slot(str, int)
    def _on_actor_removed(self, role: str, actor: int) -> None:
        if self._shown is not None:
            annotate = self._bench.opened.annotate
            self._bench.run(annotate.unattribute([self._shown], Role(role), ActorKey(actor)))

    @Slot(int)
    def _on_tag_removed(self, tag: int) -> None:
        if self._shown is not None:
            self._bench.run(self._bench.opened.annotate.remove_tag([self._shown], TagKey(tag)))

    @Slot(str)
    def _on_note(self, text: str) -> None:
        if self._shown is not None:
            self._bench.run(self._bench.opened.annotate.set_note(self._shown, text))

    @Slot(str)
    def _on_cue(self, text: str) -> None:
        if self._shown is not None:
            self._bench.run(self._bench.opened.annotate.set_cue(self._shown, text))

    @Slot(str)
    def _on_speech(self, value: str) -> None:
        if self._shown is not None:
            self._bench.run(self._bench.opened.annotate.set_speech([self._shown], Speech(value)))

    @Slot(int, str)
    def _on_field(self, field: int, value: str) -> None:
        if self._shown is not None:
            annotate = self._bench.opened.annotate
            self._bench.run(annotate.set_field([self._shown], FieldKey(field), value))

    @Slot(int, str)
    def _on_field_refused(self, field: int, value: str) -> None:
        page = self._bench.page
        name = next((f.name for f in page.fields if f.n == field), "") if page else ""
        self._bench.failed.emit(BadValue(MSG_FIELD_VALUE, value=value[:80], name=name))

    @Slot()
    def _on_verify(self) -> None:
        if self._shown is not None:
            self._bench.run(self._bench.opened.annotate.verify(self._shown))

    @Slot(int, str)
    def _on_article_note(self, article: int, text: str) -> None:
        if self._bench.ready:
            self._bench.run(self._bench.opened.articles.set_note(ArticleKey(article), text))
