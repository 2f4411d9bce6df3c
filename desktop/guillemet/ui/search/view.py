"""Searching the project: as you type, grouped by article, each hit a step from its place."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from guillemet.domain.article import ArticleKey
from guillemet.domain.changes import ChangeSet
from guillemet.domain.errors import BadQuery
from guillemet.domain.filters import All, parse
from guillemet.domain.finding import Finder, Known
from guillemet.services.concordance import Asked, Line
from guillemet.ui.search.concordance import Concordance
from guillemet.ui.search.head import SearchHead
from guillemet.ui.search.marking import Marking
from guillemet.ui.search.model import SearchModel
from guillemet.ui.search.results import FoundList
from guillemet.ui.search.saving import Keeping
from guillemet.ui.search.taking import Taking
from guillemet.ui.view import View
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import number, plural, sentence, tr
from guillemet.ui.workbench import Workbench

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
        self.concordance = Concordance(bench)
        self.marking = Marking(bench, self.strip, self)
        self.taking = Taking(bench, self.strip, self)
        self.keeping = Keeping(bench, self.head)
        self._stack = QStackedWidget()
        self.model.stays = self.list.hasFocus
        self._stale = True
        self._timer = QTimer(self, singleShot=True, interval=COALESCE)
        self._timer.timeout.connect(self._refresh)
        self._lay_out()
        self._connect()
        self._say()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.concordance)
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
        head.export_wanted.connect(self._export)
        head.mark_wanted.connect(self._mark)
        head.mode_changed.connect(self._on_mode)
        self.concordance.answered.connect(self._say)
        self.concordance.misunderstood.connect(self._on_misunderstood)
        self.concordance.opened.connect(self._open_line)
        self.concordance.left.connect(self._to_field)
        self.concordance.among.returnPressed.connect(self._on_entered)
        self.list.opened.connect(self._open)
        self.list.left.connect(self._to_field)
        self.model.answered.connect(self._say)
        self.model.misunderstood.connect(self._on_misunderstood)
        self.bench.list_changed.connect(self._on_changed)

    # -- what the window asks ------------------------------------------------------------------

    @override
    def take_focus(self) -> None:
        rows = self.concordance.lines if self._on_lines else self.model.rowCount()
        if rows:
            self._to_rows()
        else:
            self._to_field()
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
    def keep(self) -> None:
        self.concordance.stop()
        self.marking.stop()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keeping.ask()
        if self._stale and self.model.query != All():
            self.model.ask_again()
        self._stale = False

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    # -- asking --------------------------------------------------------------------------------

    @property
    def _on_lines(self) -> bool:
        """Whether the concordance is shown."""
        return self.head.concordance.isChecked()

    @Slot()
    def _on_mode(self) -> None:
        self.concordance.among.setVisible(self.head.is_pattern)
        self._say()
        if self.head.text and not self.head.is_pattern:
            self._on_entered()

    @Slot()
    def _on_typed(self) -> None:
        """Ask while typing; the concordance, which reads every text, waits for Enter."""
        if not self._on_lines:
            self.model.ask(self.head.field.text(), open_=True)
        elif not self.head.text:
            self.concordance.begin("", pattern=False)

    @Slot()
    def _on_entered(self) -> None:
        """Ask for the words as they stand; once they are found, go to them."""
        if self._on_lines:
            self.concordance.begin(self.head.text, pattern=self.head.is_pattern)
            return
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
        self.keeping.ask()
        if self.model.query != All():
            self.model.ask_again()

    # -- what was found ------------------------------------------------------------------------

    @Slot()
    def _say(self) -> None:
        head, model = self.head, self.model
        head.say_wrong("")
        if self._on_lines:
            self._say_lines()
            return
        asked = model.query != All()
        head.say_hint(self._hint())
        words = plural("Search", "{n} article", "{n} articles", model.total)
        if not model.counted:
            words = plural("Search", "At least {n} article", "At least {n} articles", model.total)
        head.count.setText(words if asked else "")
        for button in (head.export, head.mark):
            button.setEnabled(asked and model.total > 0)
        found = model.rowCount() > 0
        self._stack.setCurrentWidget(self.list if found else self.empty)
        if found:
            self.list.show_from(model.text)
        elif asked:
            sentence_ = tr("Search", "Nothing found for “{typed}”.", typed=model.text.strip())
            self.empty.set_sentence(sentence_, tr("Search", "Excluded articles: state:excluded"))
            self.empty.set_actions([(tr("Search", "Clear (Esc)"), self._clear)])
        else:
            self._say_nothing_asked()

    def _say_lines(self) -> None:
        self.head.say_hint("")
        self.head.count.setText(self.concordance.count_words)
        for button in (self.head.export, self.head.mark):
            button.setEnabled(bool(self.concordance.lines))
        self._stack.setCurrentWidget(self.concordance)

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

    @Slot(object)
    def _open_line(self, line: Line) -> None:
        asked = self.concordance.asked
        here = [
            (each.span, each.hit) for each in self.concordance.lines if each.article == line.article
        ]
        finds = Known(sorted(here)) if asked.pattern else Finder(parse(asked.query))
        words = asked.pattern or asked.query.strip()
        self.hits_wanted.emit(ArticleKey(line.article), line.span, (words, finds))

    @Slot()
    def _to_rows(self) -> None:
        if self._on_lines:
            self.concordance.take_focus()
            return
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

    # -- all of it -----------------------------------------------------------------------------

    @Slot()
    def _mark(self) -> None:
        text, coder = self.model.text, self.bench.coder
        self.marking.begin(self.concordance.asked if self._on_lines else Asked(text, coder))

    @Slot()
    def _export(self) -> None:
        lines = list(self.concordance.lines) if self._on_lines else None
        self.taking.ask(self.model.query, lines)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.scheduleDelayedItemsLayout()
