"""The window: menu bar, a band for what is special, the open project or the start page."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.errors import GuillemetError
from guillemet.services.library import Library
from guillemet.services.settings import SettingsFile
from guillemet.ui import first_page, menus
from guillemet.ui.actions import Actions
from guillemet.ui.commands import asking
from guillemet.ui.commands.articles_in import ArticlesIn
from guillemet.ui.commands.helping import Helping
from guillemet.ui.commands.projects import Projects
from guillemet.ui.commands.tools import Tools
from guillemet.ui.first_paint import FirstPaint
from guillemet.ui.hints import Hints
from guillemet.ui.keys import Keys
from guillemet.ui.meter import Meter
from guillemet.ui.notices import Notices
from guillemet.ui.opening import Opening
from guillemet.ui.project_view import ProjectView
from guillemet.ui.repairing import library_of
from guillemet.ui.saying import Saying
from guillemet.ui.start.page import StartPage
from guillemet.ui.theme import look
from guillemet.ui.widgets.band import Band
from guillemet.ui.widgets.dialogs import choose, inform
from guillemet.ui.widgets.status import StatusLine
from guillemet.ui.widgets.toast import Toast
from guillemet.ui.words import sentence, tr
from guillemet.ui.workbench import Workbench

PATIENCE: Final = 1.5
"""Seconds that closing waits for what is still on its way to the disk."""


class MainWindow(QMainWindow):
    """Shows one project at a time, or the start page."""

    def __init__(self, preferences: SettingsFile) -> None:
        super().__init__()
        self.preferences = preferences
        self.project: ProjectView | None = None
        self.setWindowTitle("Guillemet")
        self.setAcceptDrops(True)
        self.actions_ = Actions(self, Keys(preferences.now.keys))
        self.status = StatusLine(self)
        self.band = Band()
        self.start = StartPage()
        self.stack = QStackedWidget()
        self.toast = Toast(self)
        self.saying = Saying(self.status, self.toast, self)
        self.projects = Projects(preferences, self.start, self)
        self.articles_in = ArticlesIn(self, self.projects, self._bench)
        self._kept: frozenset[str] = frozenset()
        self._opening: Opening | None = None
        self._notices: Notices | None = None
        self._lay_out()
        self._bind()
        self._fill_menus()

    def _lay_out(self) -> None:
        self.stack.addWidget(self.start)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(middle)
        self.statusBar().addPermanentWidget(self.status, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.resize(1440, 900)
        kept = self.preferences.now.geometry
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii")))

    def _bind(self) -> None:
        self.projects.bind(self.actions_, self)
        self.articles_in.bind(self.actions_)
        Helping(self.actions_, self, self._file, self.preferences)
        self.actions_.bind("export", self.export, self._has_project)

    def _bench(self) -> Workbench | None:
        return self.project.bench if self.project is not None else None

    def _file(self) -> Path | None:
        return self.project.bench.path if self.project is not None else None

    def _has_project(self) -> bool:
        return self.project is not None

    def _fill_menus(self) -> None:
        submenus: dict[str, QMenu] = {
            "theme": self.projects.theme_menu(),
            "language": self.projects.language_menu(),
            "recent": self.projects.recent_menu(),
        }
        if self.project is not None:
            submenus["lens"] = self.project.lens_menu
            submenus["cast"] = self.project.digits.cast
            submenus["pinned_tag"] = self.project.digits.pinned
        menus.fill(self.menuBar(), self.actions_, submenus)

    # -- projects ------------------------------------------------------------------------------

    def open_project(self, path: Path) -> bool:
        """Show the project at `path`; tell whether it could be read.

        It is read at once and opened for writing after the first paint.
        """
        library = library_of(path, self)
        if library is None or not self.close_project():
            return False
        copied, told = library.asks_coder(), False
        if copied or (not self.preferences.now.coder and not first_page.is_sample(library)):
            told = asking.who_codes(self.preferences, self, copied=copied)
        with look().undressed():
            self._build(path, library)
        if copied and told and self._opening is not None:
            self._opening.opened.connect(self._on_told)
        return True

    @Slot()
    def _on_told(self) -> None:
        """Note in a copy that who codes in it was said."""
        if self.project is not None:
            self.project.bench.opened.coders.told()

    def _build(self, path: Path, library: Library) -> None:
        bench = Workbench(path, self.preferences, self.preferences.now.who)
        library.only = bench.coder if bench.preferences.now.blind else ""
        bench.desk.hold()
        self._kept = self.actions_.names
        self.project = ProjectView(bench, self.actions_)
        self.stack.addWidget(self.project)
        self.stack.setCurrentWidget(self.project)
        self.saying.listen(bench)
        Hints(bench, self.project.reader, self.actions_, self.status)
        self.meter = Meter(bench, self.status)
        self.tools = Tools(bench, self.project.inspector, self.project.panes, self)
        self.tools.bind(self.actions_)
        self._open(bench, library)
        self._fill_menus()
        self.setWindowTitle(f"{path.stem} – Guillemet")
        self.project.views.take_focus()

    def _open(self, bench: Workbench, library: Library) -> None:
        """Show what can be read at once; the rest comes after the first paint."""
        opening = Opening(bench)
        notices = Notices(self.band, bench, opening)
        opening.opened.connect(self.saying.all_saved)
        opening.refused.connect(self._on_refused)
        notices.read_only.connect(self.saying.reading_only)
        notices.new_wanted.connect(self.projects.ask_new)
        notices.again_wanted.connect(self._reopen)
        notices.check_wanted.connect(lambda: self.actions_.trigger("check"))
        if self.project is not None:
            self.project.articles.show_first(library)
            first_page.dress(bench, self.project.reader, library)
            first_page.show(bench, library)
        if first_page.is_sample(library):
            notices.greet_sample()
            self.tools.begin()
        library.close()
        self._opening, self._notices = opening, notices
        FirstPaint(self.stack, self._go_on, opening)

    def _go_on(self) -> None:
        """Do what could wait until the project was seen."""
        if self.project is not None and self._opening is not None:
            self._opening.begin()
            self.project.bench.desk.go()
            self.preferences.change(last_project=str(self.project.bench.path))

    @Slot()
    def _reopen(self) -> None:
        if self.project is not None:
            self.open_project(self.project.bench.path)

    @Slot(object)
    def _on_refused(self, error: BaseException) -> None:
        if not isinstance(error, GuillemetError):
            raise error
        inform(self, sentence(error))

    # -- what the menus ask --------------------------------------------------------------------

    def export(self) -> None:
        """Ask what to export and where to."""
        if self.project is not None and asking.exported(self.project.bench, self):
            self.tools.first_steps.tick("export")

    def close_project(self) -> bool:
        """Put the open project to rest; False if something is not saved and the user stays."""
        project = self.project
        if project is None:
            return True
        if project.bench.ready and not self._saved(project) and not self._leave_it():
            return False
        if self._opening is not None and self._notices is not None:
            self._opening.leave()
            self._notices.leave()
        project.leave()
        project.bench.close()
        self.stack.removeWidget(project)
        project.deleteLater()
        self.project = self._opening = self._notices = None
        self.actions_.release(self._kept)
        self.stack.setCurrentWidget(self.start)
        self.setWindowTitle("Guillemet")
        self.saying.nothing()
        self._fill_menus()
        return True

    def _saved(self, project: ProjectView) -> bool:
        return project.bench.opened.writer.settled(PATIENCE)

    def _leave_it(self) -> bool:
        leave = tr("Window", "Close without them")
        words = tr("Window", "Some changes could not be saved yet: the disk does not take them.")
        if choose(self, words, [leave], danger=True) != leave:
            return False
        if self.project is not None:
            self.project.bench.opened.writer.discard_pending()
        return True

    @override
    def showEvent(self, event: QShowEvent) -> None:
        look().dress()
        super().showEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.preferences.change(geometry=geometry)
        if self.close_project():
            event.accept()
        else:
            event.ignore()
