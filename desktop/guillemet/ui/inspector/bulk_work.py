"""What is done to several annotations at once: one step each time, and Undo at hand."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtWidgets import QMenu

from guillemet.domain.annotation import ROLES, Annotation, AnnotationKey, Role, Speech, Status
from guillemet.domain.codebook import TagKey
from guillemet.domain.fields import NO, YES, Field, FieldType
from guillemet.domain.suggestion import SuggestionKey
from guillemet.services.views import Page
from guillemet.ui.inspector.bulk_bar import BulkBar
from guillemet.ui.inspector.card_filter import status_words, tag_words
from guillemet.ui.inspector.card_list import CardList
from guillemet.ui.inspector.field_input import shown_value
from guillemet.ui.inspector.field_of_many import FieldOfMany
from guillemet.ui.inspector.names import speech_words
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

IN_A_MENU: Final = frozenset({FieldType.YESNO, FieldType.CHOICE})


class BulkWork(QObject):
    """Does what the bar asks for, and keeps the workbench told of what is chosen."""

    def __init__(self, bench: Workbench, bar: BulkBar, cards: CardList) -> None:
        super().__init__(bar)
        self._bench = bench
        self._bar = bar
        self._cards = cards
        self._count = 0
        cards.picks_changed.connect(self._on_picks)
        bench.page_changed.connect(self._on_picks)
        bench.page_shown.connect(self._on_picks)
        bar.speaker_wanted.connect(self._on_speaker)
        bar.menu_wanted.connect(self._fill)
        bar.delete_wanted.connect(self._on_delete)
        bar.clear_wanted.connect(self._on_clear)

    @Slot()
    def _on_picks(self) -> None:
        self._bench.picked = picked = self._cards.picked
        self._bar.show_count(len(picked), writable=self._bench.ready)

    @Slot()
    def _on_clear(self) -> None:
        self._cards.picks.one()
        self._cards.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QRect)
    def _on_speaker(self, at: QRect) -> None:
        """Pick who speaks in the quotes, else who is mentioned, else the target."""
        held = [role for a in self._bench.targets for role in ROLES[a.kind][:1]]
        for role in (Role.SPEAKER, Role.MENTIONED, Role.TARGET):
            if role in held:
                self._bar.pick_wanted.emit(role, at)
                return

    @Slot()
    def _on_delete(self) -> None:
        settled = [a.n for a in self._bench.targets if a.status is not Status.SUGGESTED]
        if settled:
            self._bench.run(self._bench.opened.annotate.delete(settled), self._on_deleted)

    @Slot(object)
    def _on_deleted(self, done: "Future[Any]") -> None:
        if done.exception() is None:
            self._bench.set_current(None)
            self._bench.toasted.emit(tr("Inspector", "The annotations are deleted."), "undo")

    # -- menu ----------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        menu, page, targets = self._bar.menu, self._bench.page, self._bench.targets
        menu.clear()
        if page is None or not targets or not self._bench.ready:
            return
        self._add_decisions(menu, targets)
        self._add_tags(menu, page, targets)
        self._add_status(menu)
        self._add_speech(menu, targets)
        for field in page.fields:
            if any(field.is_for(a.kind) for a in targets):
                self._add_field(menu, field)
        menu.addSeparator()
        merge = menu.addAction(tr("Inspector", "Merge into one"))
        merge.setEnabled(len({a.kind for a in targets}) == 1)
        merge.triggered.connect(self._bar.merge_wanted)

    def _add_decisions(self, menu: QMenu, targets: Sequence[Annotation]) -> None:
        """Offer to decide on all that are only proposed."""
        keys = [SuggestionKey(-a.n) for a in targets if a.status is Status.SUGGESTED]
        if keys:
            accept = plural("Inspector", "Accept {n} proposal", "Accept {n} proposals", len(keys))
            reject = plural("Inspector", "Reject {n} proposal", "Reject {n} proposals", len(keys))
            menu.addAction(accept).triggered.connect(partial(self._accept, keys))
            menu.addAction(reject).triggered.connect(partial(self._reject, keys))
            menu.addSeparator()

    def _accept(self, keys: Sequence[SuggestionKey], _checked: object = None) -> None:
        self._run(self._bench.opened.suggesting.accept(keys))

    def _reject(self, keys: Sequence[SuggestionKey], _checked: object = None) -> None:
        self._run(self._bench.opened.suggesting.reject(keys))

    def _add_tags(self, menu: QMenu, page: Page, targets: Sequence[Annotation]) -> None:
        off = menu.addMenu(tr("Inspector", "Take a tag off"))
        tags = list(dict.fromkeys(tag for a in targets for tag in a.tags))
        off.setEnabled(bool(tags))
        for tag in tags:
            action = off.addAction(tag_words(page, tag).replace("&", "&&"))
            action.triggered.connect(partial(self._untag, tag))

    def _untag(self, tag: TagKey, _checked: object = None) -> None:
        keys = [a.n for a in self._bench.targets if tag in a.tags]
        self._run(self._bench.opened.annotate.remove_tag(keys, tag))

    def _add_status(self, menu: QMenu) -> None:
        statuses = menu.addMenu(tr("Inspector", "Status"))
        for status in (Status.CONFIRMED, Status.VERIFIED):
            action = statuses.addAction(status_words(status))
            action.triggered.connect(partial(self._set_status, status))

    def _set_status(self, status: Status, _checked: object = None) -> None:
        self._run(self._bench.opened.annotate.set_status(self._keys(), status))

    def _add_speech(self, menu: QMenu, targets: Sequence[Annotation]) -> None:
        if not any(Role.SPEAKER in ROLES[a.kind] for a in targets):
            return
        ways = menu.addMenu(tr("Inspector", "Speech"))
        for speech, words in speech_words():
            ways.addAction(words).triggered.connect(partial(self._set_speech, speech))

    def _set_speech(self, speech: Speech, _checked: object = None) -> None:
        self._run(self._bench.opened.annotate.set_speech(self._keys(), speech))

    def _add_field(self, menu: QMenu, field: Field) -> None:
        name = field.name.replace("&", "&&")
        if field.type not in IN_A_MENU:
            action = menu.addAction(tr("Inspector", "{field}…", field=name))
            action.triggered.connect(partial(self._ask_field, field))
            return
        choices = (YES, NO) if field.type is FieldType.YESNO else field.choices
        values = menu.addMenu(name)
        for value in choices:
            action = values.addAction(shown_value(field, value).replace("&", "&&"))
            action.triggered.connect(partial(self._set_field, field, value))
        values.addSeparator()
        clear = values.addAction(tr("Inspector", "Clear"))
        clear.triggered.connect(partial(self._set_field, field, ""))

    def _ask_field(self, field: Field, _checked: object = None) -> None:
        dialog = FieldOfMany(field, len(self._keys()), self._bar.window())
        if dialog.exec():
            self._set_field(field, dialog.value)
        dialog.deleteLater()

    def _set_field(self, field: Field, value: str, _checked: object = None) -> None:
        self._run(self._bench.opened.annotate.set_field(self._keys(), field.n, value))

    # -- doing ---------------------------------------------------------------------------------

    def _keys(self) -> list[AnnotationKey]:
        return [a.n for a in self._bench.targets]

    def _run(self, done: "Future[Any]") -> None:
        self._count = len(self._bench.targets)
        self._bench.run(done, self._on_done)

    @Slot(object)
    def _on_done(self, done: "Future[Any]") -> None:
        if done.exception() is None:
            words = plural(
                "Inspector", "{n} annotation changed.", "{n} annotations changed.",
                self._count,
            )  # fmt: skip
            self._bench.toasted.emit(words, "undo")
