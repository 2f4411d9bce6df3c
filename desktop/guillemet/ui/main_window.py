"""The window: menu bar, panes of the open project or the start page, status line."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QStackedWidget
from typing_extensions import override

from guillemet.domain.article import ArticleKey
from guillemet.domain.errors import GuillemetError, ProjectBusy, ReadOnly
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.services.project_files import SUFFIX, who
from guillemet.services.settings import SettingsFile
from guillemet.services.views import ListView
from guillemet.ui import menus
from guillemet.ui.actions import Actions
from guillemet.ui.dialogs.export import ExportDialog
from guillemet.ui.project_view import ProjectView
from guillemet.ui.theme import look
from guillemet.ui.widgets.band import Band
from guillemet.ui.widgets.dialogs import choose, inform
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.status import StatusLine
from guillemet.ui.widgets.toast import Toast
from guillemet.ui.words import plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

THEMES = ("system", "light", "dark", "sepia", "contrast")


class MainWindow(QMainWindow):
    """Shows one project at a time, or the start page."""

    def __init__(self, preferences: SettingsFile) -> None:
        super().__init__()
        self.preferences = preferences
        self.project: ProjectView | None = None
        self.setWindowTitle("Guillemet")
        self.setAcceptDrops(True)
        self.actions_ = Actions(self)
        self.status = StatusLine(self)
        self.band = Band(self)
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.statusBar().addPermanentWidget(self.status, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.toast = Toast(self)
        self._start = self._made_start()
        self.stack.addWidget(self._start)
        self._bind()
        self._fill_menus()
        self.resize(1440, 900)
        kept = preferences.now.geometry
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii")))

    def _made_start(self) -> EmptyState:
        return EmptyState(
            "app",
            tr("Window", "Read articles, mark quotes, say who speaks."),
            [(tr("Window", "Open a project…"), self.ask_open)],
        )

    def _bind(self) -> None:
        self.actions_.bind("open", self.ask_open)
        self.actions_.bind("export", self.export, self._has_project)
        self.actions_.bind("quit", self._quit)

    def _quit(self) -> None:
        self.close()

    def _has_project(self) -> bool:
        return self.project is not None

    def _fill_menus(self) -> None:
        submenus: dict[str, QMenu] = {"theme": self._made_theme_menu()}
        if self.project is not None:
            submenus["lens"] = self.project.lens_menu
        menus.fill(self.menuBar(), self.actions_, submenus)

    def _made_theme_menu(self) -> QMenu:
        menu = QMenu(tr("Menus", "Theme"), self)
        words = (
            tr("Menus", "As the system"), tr("Menus", "Light"), tr("Menus", "Dark"),
            tr("Menus", "Sepia"), tr("Menus", "High contrast"),
        )  # fmt: skip
        for name, text in zip(THEMES, words, strict=True):
            menu.addAction(text).triggered.connect(lambda _=False, name=name: self._theme(name))
        return menu

    def _theme(self, name: str) -> None:
        self.preferences.change(theme="" if name == "system" else name)
        look().choose(name)

    # -- projects ------------------------------------------------------------------------------

    def open_project(self, path: Path) -> bool:
        """Show the project at `path`; tell whether it could be read.

        It is read at once and opened for writing after the first paint.
        """
        try:
            library = Library(path)
        except GuillemetError as error:
            inform(self, sentence(error))
            return False
        self.close_project()
        bench = Workbench(path, self.preferences, self.preferences.now.who, self)
        self.project = ProjectView(bench, self.actions_, self)
        self.stack.addWidget(self.project)
        self.stack.setCurrentWidget(self.project)
        self._listen(bench)
        self.project.articles.show_first(library)
        self._show_first_page(bench, library)
        library.close()
        self._fill_menus()
        self.setWindowTitle(f"{path.stem} – Guillemet")
        self.preferences.change(last_project=str(path))
        self.project.reader.view.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, bench, self._open_for_writing)
        return True

    def _show_first_page(self, bench: Workbench, library: Library) -> None:
        """Open the article that was open last; else the first of the list."""
        wanted = library.find_article(self.preferences.now.article.get(str(bench.path), "-"))
        if wanted is None:
            keys = library.list_keys(ListView(), bench.coder)
            wanted = ArticleKey(keys[0]) if keys else None
        if wanted is not None:
            bench.show_page(library.page(wanted, bench.coder))

    @Slot()
    def _open_for_writing(self) -> None:
        if self.project is not None:
            bench = self.project.bench
            author = who(self.preferences.now)
            bench.desk.run(lambda: Opened(bench.path, author), self._on_opened)

    @Slot(object)
    def _on_opened(self, answer: "Future[Opened]") -> None:
        error = answer.exception()
        if error is None and self.project is not None:
            self.project.bench.attach(answer.result())
            self.status.set_saved(tr("Window", "Everything is saved"))
        elif error is None:
            answer.result().close()
        elif isinstance(error, (ProjectBusy, ReadOnly)):
            self.status.set_name(self._name(), read_only=True)
            inform(self, sentence(error))
        elif isinstance(error, GuillemetError):
            inform(self, sentence(error))
        else:
            raise error

    def _listen(self, bench: Workbench) -> None:
        bench.said.connect(self.status.set_hint)
        bench.failed.connect(self._on_failed)
        bench.toasted.connect(self._on_toast)
        bench.trouble_changed.connect(self._on_trouble)
        bench.page_shown.connect(self._on_page)
        bench.page_changed.connect(self._on_page)
        self.status.set_name(self._name())

    def _name(self) -> str:
        return self.project.bench.path.name if self.project else ""

    @Slot(object)
    def _on_page(self, _page: object) -> None:
        page = self.project.bench.page if self.project else None
        if page is not None:
            self.status.set_counts(
                plural("Window", "{n} undecided", "{n} undecided", len(page.undecided))
            )

    @Slot(object)
    def _on_failed(self, error: GuillemetError) -> None:
        inform(self, sentence(error))

    @Slot(object)
    def _on_trouble(self, error: GuillemetError | None) -> None:
        if error is None:
            self.status.set_saved(tr("Window", "Everything is saved"))
        else:
            self.status.set_saved(sentence(error), "trouble")

    @Slot(str, str)
    def _on_toast(self, words: str, action: str) -> None:
        if action in self.actions_:
            self.toast.say(words, tr("Window", "Undo"), self.actions_[action].trigger)
        else:
            self.toast.say(words)

    # -- what the menus ask --------------------------------------------------------------------

    def ask_open(self) -> None:
        """Ask which project to open."""
        title = tr("Window", "Open a project")
        kinds = tr("Window", "Guillemet projects ({pattern})", pattern=f"*{SUFFIX}")
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.open_project(Path(name))

    def export(self) -> None:
        """Ask what to export and where to."""
        if self.project is not None:
            ExportDialog(self.project.bench, self).exec()

    def close_project(self) -> bool:
        """Put the open project to rest; False if something is not saved and the user stays."""
        project = self.project
        if project is None:
            return True
        if project.bench.ready and project.bench.opened.writer.pending and not self._leave_it():
            return False
        project.leave()
        project.bench.close()
        self.stack.removeWidget(project)
        project.deleteLater()
        self.project = None
        self.stack.setCurrentWidget(self._start)
        return True

    def _leave_it(self) -> bool:
        leave = tr("Window", "Close without them")
        words = tr("Window", "Some changes could not be saved yet: the disk does not take them.")
        if choose(self, words, [leave]) != leave:
            return False
        if self.project is not None:
            self.project.bench.opened.writer.discard_pending()
        return True

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.preferences.change(geometry=geometry)
        if self.close_project():
            event.accept()
        else:
            event.ignore()
