"""How articles come in: by the menu, by dropping files, folders or text on the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from typing_extensions import override

from guillemet.domain.errors import GuillemetError
from guillemet.services.sample_settings import is_sample
from guillemet.ui.actions import Actions
from guillemet.ui.dialogs.drop_hint import DropHint
from guillemet.ui.widgets.dialogs import choose, inform
from guillemet.ui.words import sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.reading_in import Table
    from guillemet.ui.dialogs.import_sources import Source
    from guillemet.ui.dialogs.paste import Copied

TABLES: Final = frozenset({".csv", ".tsv", ".xlsx", ".xls", ".ods"})
PATTERNS: Final = "*.txt *.html *.htm *.csv *.tsv *.xlsx *.xls *.ods"
Do = Callable[[Workbench], None]


class MakesProjects(Protocol):
    """What opens and makes projects."""

    def new(self) -> Path | None:
        """Ask for a new project and show it."""

    def show(self, path: Path) -> None:
        """Show a project."""


class ArticlesIn(QObject):
    """Import, import of tables, paste and drop, for whichever project the window shows."""

    def __init__(
        self, window: QWidget, projects: MakesProjects, bench: Callable[[], Workbench | None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._projects = projects
        self._bench = bench
        self._hint = DropHint(window)
        self._then: Do | None = None
        self._tables: list[Path] = []
        self._sources: list[Source] = []
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def bind(self, actions: Actions) -> None:
        """Take the entries of the File menu."""
        actions.bind("import", self.ask_articles, self._writable)
        actions.bind("import_table", self.ask_table, self._writable)
        actions.bind("paste_article", self.paste, self._writable)

    def _writable(self) -> bool:
        bench = self._bench()
        return bench is not None and bench.ready

    # -- what the menu asks --------------------------------------------------------------------

    def ask_articles(self) -> None:
        """Ask for files or a folder, and show what is in them."""
        files, folder = tr("Import", "Files…"), tr("Import", "A folder…")
        question = tr("Import", "Where are the articles? You can also drop them on the window.")
        answer = choose(self._window, question, [files, folder])
        if answer == files:
            self.bring(self._asked_files(tr("Import", "Articles"), PATTERNS))
        elif answer == folder:
            title = tr("Import", "Folder of articles")
            found = QFileDialog.getExistingDirectory(self._window, title)
            self.bring([Path(found)] if found else [])

    def ask_table(self) -> None:
        """Ask for a table, and show what its rows are."""
        tables = " ".join(f"*{suffix}" for suffix in sorted(TABLES))
        self.bring(self._asked_files(tr("Import", "Tables"), tables))

    def _asked_files(self, title: str, patterns: str) -> list[Path]:
        kinds = f"{title} ({patterns})"
        every = tr("Import", "All files ({pattern})", pattern="*")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, "", f"{kinds};;{every}")
        return [Path(name) for name in names]

    def paste(self) -> None:
        """Take an article from the clipboard."""
        self._in_the_right_project(self._paste)

    # -- what comes in -------------------------------------------------------------------------

    def bring(self, paths: Sequence[Path]) -> None:
        """Show what lies there in the grid; a project is opened instead."""
        from guillemet.services.project_files import SUFFIX

        projects = [path for path in paths if path.suffix == SUFFIX]
        if projects:
            self._projects.show(projects[0])
        elif paths:
            self._in_the_right_project(partial(self._look_over, paths))

    def _in_the_right_project(self, then: Do) -> None:
        """Go on with the open project, or with a new one if there is none but the sample."""
        bench, self._then = self._bench(), then
        if bench is None:
            self._in_a_new_one(tr("Import", "Articles live in a project. Make one for these?"))
        elif not bench.ready:
            bench.said.emit(tr("Import", "This project can only be read: nothing comes in."))
        else:
            bench.ask(is_sample, self._on_sample)

    @Slot(object)
    def _on_sample(self, answer: "Future[bool]") -> None:
        if answer.result():
            into = tr("Import", "Into the sample")
            self._in_a_new_one(tr("Import", "Make your own project for these?"), into)
        else:
            self._go_on()

    def _in_a_new_one(self, question: str, instead: str = "") -> None:
        new = tr("Import", "New project…")
        answer = choose(self._window, question, [new, instead] if instead else [new])
        if answer == new:
            if self._projects.new() is not None:
                self._go_on()
        elif answer is not None:
            self._go_on()

    def _go_on(self) -> None:
        """Do what was wanted, once the project can be changed."""
        bench = self._bench()
        if bench is None:
            return
        if bench.ready:
            then, self._then = self._then, None
            if then is not None:
                then(bench)
        else:
            bench.ready_changed.connect(self._on_ready)

    @Slot()
    def _on_ready(self) -> None:
        # the dialog opens when whoever else waits for the project has been told
        QTimer.singleShot(0, self, self._go_on)

    # -- looking over --------------------------------------------------------------------------

    def _look_over(self, paths: Sequence[Path], bench: Workbench) -> None:
        from guillemet.ui.dialogs.import_sources import Files

        self._tables = [path for path in paths if path.suffix.lower() in TABLES]
        others = [path for path in paths if path not in self._tables]
        self._sources = [Files(others)] if others else []
        self._next(bench)

    def _next(self, bench: Workbench) -> None:
        """Ask what the columns of the next table are; after the last show the grid."""
        from guillemet.services import reading_in

        if self._tables:
            path = self._tables.pop(0)
            bench.desk.run(lambda: reading_in.table(path), self._on_table)
        elif self._sources:
            self._show_grid(bench)

    @Slot(object)
    def _on_table(self, answer: "Future[Table]") -> None:
        from guillemet.ui.dialogs.table_mapping import MappingDialog

        bench, error = self._bench(), answer.exception()
        if bench is None:
            return
        if isinstance(error, GuillemetError):
            inform(self._window, sentence(error))
        elif error is not None:
            raise error
        else:
            dialog = MappingDialog(bench, answer.result(), self._window)
            if dialog.exec() == QDialog.DialogCode.Accepted and dialog.rows is not None:
                self._sources.append(dialog.rows)
            dialog.deleteLater()
        self._next(bench)

    def _show_grid(self, bench: Workbench) -> None:
        from guillemet.ui.dialogs.import_articles import ImportDialog
        from guillemet.ui.dialogs.import_sources import Several

        sources, self._sources = self._sources, []
        source = sources[0] if len(sources) == 1 else Several(sources)
        dialog = ImportDialog(bench, source, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _paste(self, bench: Workbench, copied: "Copied | None" = None) -> None:
        from guillemet.ui.dialogs.paste import PasteDialog

        dialog = PasteDialog(bench, self._window, copied)
        dialog.exec()
        dialog.deleteLater()

    # -- dropping ------------------------------------------------------------------------------

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._hint.hide()
            if _may_come_in(event.mimeData()):
                event.acceptProposedAction()
                # the program that is dragged from waits until this returns
                QTimer.singleShot(0, self, self._dropped(event.mimeData()))
            return True
        if isinstance(event, (QDragEnterEvent, QDragMoveEvent)):
            if _may_come_in(event.mimeData()):
                event.acceptProposedAction()
                self._hint.cover()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._hint.hide()
        return False

    def _dropped(self, data: QMimeData) -> Callable[[], None]:
        from guillemet.ui.dialogs.paste import Copied

        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            return partial(self.bring, paths)
        copied = Copied.of(data)
        return partial(self._in_the_right_project, lambda bench: self._paste(bench, copied))


def _may_come_in(data: QMimeData) -> bool:
    return any(url.isLocalFile() for url in data.urls()) or (data.hasText() and not data.urls())
