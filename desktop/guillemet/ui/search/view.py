"""Searching the project: as you type, grouped by article, each hit a step from its place."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout
from typing_extensions import override

from guillemet.domain.changes import ChangeSet
from guillemet.domain.errors import BadQuery, GuillemetError
from guillemet.domain.filters import All
from guillemet.domain.finding import Finder
from guillemet.services.export_found import export_found
from guillemet.services.library import Library
from guillemet.ui.dialogs.export import EXACT, dialect
from guillemet.ui.search.head import SearchHead
from guillemet.ui.search.model import SearchModel
from guillemet.ui.search.results import FoundList
from guillemet.ui.search.saving import SaveSearch
from guillemet.ui.view import View
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import number, plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

COALESCE: Final = 250
"""Milliseconds in which changes of the project are answered together."""
TABLES: Final = ("article", "article_state", "annotation", "span", "saved_filter", "outlet")


class SearchView(View):
    """A field, and below it what was found."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.model = SearchModel(bench, self)
        self.head = SearchHead()
        self.list = FoundList(self.model)
        self.empty = EmptyState("search", "")
        self.strip = ProgressStrip()
        self._stack = QStackedWidget()
        self._stale = True
        self._timer = QTimer(self, singleShot=True, interval=COALESCE)
        self._timer.timeout.connect(self._refresh)
        self._lay_out()
        self._connect()
        self._say()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self._stack, self.strip):
            column.addWidget(widget, 1 if widget is self._stack else 0)

    def _connect(self) -> None:
        head = self.head
        head.typed.connect(self._on_typed)
        head.entered.connect(self._on_entered)
        head.rows_wanted.connect(self._to_rows)
        head.left.connect(self._on_left)
        head.saved_chosen.connect(lambda _name, query: head.put(query))
        head.save_wanted.connect(self._save)
        head.forget_wanted.connect(self._forget)
        head.export_wanted.connect(self._export)
        self.list.opened.connect(self._open)
        self.list.left.connect(self._to_field)
        self.model.answered.connect(self._say)
        self.model.misunderstood.connect(self._on_misunderstood)
        self.bench.list_changed.connect(self._on_changed)
        self.bench.ready_changed.connect(lambda _ready: self._ask_saved())
        self.head.menu.aboutToShow.connect(self._ask_saved)

    # -- what the window asks ------------------------------------------------------------------

    @override
    def take_focus(self) -> None:
        rows = self.list.currentIndex().isValid()
        (self.list if rows else self.head.field).setFocus(Qt.FocusReason.OtherFocusReason)
        self.bench.said.emit(
            tr("Search", "Enter reads it in its article, F3 the next hit, Esc back here")
        )

    @override
    def focus_filter(self) -> None:
        self.head.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.field.selectAll()

    @override
    def search_for(self, text: str) -> None:
        if text:
            self.head.put(text)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_saved()
        if self._stale and self.model.query != All():
            self.model.ask_again()
        self._stale = False

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    # -- asking --------------------------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        self.model.ask(self.head.field.text(), open_=True)

    @Slot()
    def _on_entered(self) -> None:
        """Ask for the words as they stand; once they are found, go to them."""
        if self.model.text == self.head.text and not self.model.busy and self.model.rowCount():
            self._to_rows()
        self.model.ask(self.head.text)

    @Slot(object)
    def _on_misunderstood(self, error: BadQuery) -> None:
        self.head.say_wrong(sentence(error))

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(TABLES):
            if self.isVisible():
                self._timer.start()
            else:
                self._stale = True

    @Slot()
    def _refresh(self) -> None:
        self._ask_saved()
        if self.model.query != All():
            self.model.ask_again()

    # -- what was found ------------------------------------------------------------------------

    @Slot()
    def _say(self) -> None:
        head, model = self.head, self.model
        asked = model.query != All()
        head.say_wrong("")
        head.say_hint(self._hint())
        words = plural("Search", "{n} article", "{n} articles", model.total)
        head.count.setText(words if asked else "")
        for button in (head.export, head.mark):
            button.setEnabled(asked and model.total > 0)
        found = model.rowCount() > 0
        self._stack.setCurrentWidget(self.list if found else self.empty)
        if found:
            self.list.setCurrentIndex(model.index(0, 0))
            self.list.scrollToTop()
        elif asked:
            sentence_ = tr("Search", "Nothing found for “{typed}”.", typed=model.text.strip())
            self.empty.set_sentence(sentence_, tr("Search", "Excluded articles: state:excluded"))
            self.empty.set_actions([(tr("Search", "Clear (Esc)"), self._clear)])
        else:
            self._say_nothing_asked()

    def _hint(self) -> str:
        model = self.model
        if model.query == All():
            return ""
        said = []
        if model.is_open:
            word = model.text.split()[-1].strip("()")
            said.append(
                tr(
                    "Search",
                    "Words that begin with “{word}” too; Enter: “{word}” alone.",
                    word=word,
                )
            )
        if model.shown_best and model.total:
            best = number(model.most)
            said.append(tr("Search", "The best {best} are shown; an export has all.", best=best))
        return " ".join(said)

    def _say_nothing_asked(self) -> None:
        self.empty.set_sentence(
            tr("Search", "Search titles, texts and notes."),
            tr(
                "Search",
                'Side by side: "gaz russe"\nBeginning so: gaz*\n'
                "Near one another: NEAR(gaz prix, 5)\nEither, not: gaz OR pétrole NOT brut\n"
                "outlet: author: actor: tag: language: after: before: state:",
            ),
        )
        self.empty.set_actions([])

    @Slot(int)
    def _open(self, at: int) -> None:
        row = self.model.row(at)
        key = row.result.article.n
        if row.note is not None and row.note.annotation is not None:
            self.place_wanted.emit(key, row.note.annotation)
        elif row.hit is None:
            self.place_wanted.emit(key, None)
        else:
            self.hits_wanted.emit(key, row.hit, (self.model.text.strip(), Finder(self.model.query)))

    @Slot()
    def _to_rows(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_field(self) -> None:
        self.head.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_left(self) -> None:
        if self.head.field.text():
            self._clear()
        else:
            self.asked.emit("view_read")

    def _clear(self) -> None:
        self.head.field.clear()
        self._to_field()

    # -- what is kept --------------------------------------------------------------------------

    @Slot()
    def _ask_saved(self) -> None:
        self.bench.ask(_saved, self._on_saved)

    @Slot(object)
    def _on_saved(self, answer: "Future[list[tuple[str, str]]]") -> None:
        self.head.show_saved(answer.result(), writable=self.bench.ready)

    @Slot()
    def _save(self) -> None:
        dialog = SaveSearch(self.bench, self.head.text, self)
        dialog.exec()
        dialog.deleteLater()

    @Slot(str)
    def _forget(self, name: str) -> None:
        self.bench.run(self.bench.opened.saved.forget(name))
        self.bench.toasted.emit(tr("Search", "“{name}” is forgotten.", name=name), "undo")

    # -- taking it away ------------------------------------------------------------------------

    @Slot()
    def _export(self) -> None:
        start = self.bench.path.with_name("search.csv")
        title = tr("Search", "Export what was found to")
        name, _ = QFileDialog.getSaveFileName(self, title, str(start), "CSV (*.csv)")
        if name:
            self.write(Path(name))

    def write(self, out: Path) -> None:
        """Write all that was found to `out`, off the GUI thread."""
        query, coder = self.model.query, self.bench.coder
        how = dialect(self.bench.preferences.now.export.get("where", EXACT))
        self.strip.begin(tr("Search", "Exporting what was found"), can_cancel=False)

        def question(library: Library) -> tuple[str, int]:
            return out.name, export_found(library, out, query, coder, how)

        self.bench.ask(question, self._on_written)

    @Slot(object)
    def _on_written(self, answer: "Future[tuple[str, int]]") -> None:
        self.strip.finish()
        try:
            name, count = answer.result()
        except GuillemetError as error:
            self.bench.failed.emit(error)
            return
        rows = plural("Search", "{n} article", "{n} articles", count)
        words = tr("Search", "Exported to {name}: {rows}.", name=name, rows=rows)
        self.bench.toasted.emit(words, "")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.scheduleDelayedItemsLayout()


def _saved(library: Library) -> list[tuple[str, str]]:
    return library.searching.saved()
