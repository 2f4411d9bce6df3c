"""The program with a window: fonts, look, language, and what stays when it ends."""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from guillemet.resources import resource
from guillemet.services.settings import SettingsFile
from guillemet.ui.first_paint import FirstPaint
from guillemet.ui.main_window import MainWindow
from guillemet.ui.theme import app_icon, apply_theme, look
from guillemet.ui.words import tr

Language = QLocale.Language


def made_application(preferences: SettingsFile) -> QApplication:
    """Return the application with look and language as chosen, worn when a window is shown."""
    QApplication.setApplicationName("Guillemet")
    app = QApplication(sys.argv[:1])
    install_language(app, preferences.now.language)
    look().wait()
    apply_theme(app, preferences.now.theme or "system")
    return app


def install_language(app: QApplication, language: str) -> None:
    """Speak `language`, or the system's: French if that is French, else English.

    Dates and numbers are written as the system writes that language, where it does.
    """
    system = QLocale.system()
    spoken = Language.French if (language or system.name()).startswith("fr") else Language.English
    known = system.language() == spoken
    QLocale.setDefault(system if known else QLocale(spoken, system.territory()))
    if spoken != Language.French:
        return
    ours = QTranslator(app)
    try:
        found = resource("i18n", "guillemet_fr.qm")
    except FileNotFoundError:
        return
    if ours.load(str(found)):
        app.installTranslator(ours)
    qt = QTranslator(app)
    if qt.load("qtbase_fr", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)


def run(project: Path | None) -> int:
    """Open the window on `project`, the last one, or the sample; return the exit code."""
    preferences = SettingsFile()
    app = made_application(preferences)
    window = MainWindow(preferences)
    begin(window, project)
    FirstPaint(window, lambda: end_haste(app, window), window)
    fit_to_screen(window)
    window.show()
    return app.exec()


def fit_to_screen(window: MainWindow) -> None:
    """Be no larger than the screen; where a window was before, it has fitted already."""
    if not window.preferences.now.geometry:
        window.resize(window.size().boundedTo(window.screen().availableSize()))


def fit_frame(window: MainWindow) -> None:
    """Bring the status line back where the frame, known only now, pushes it off the screen."""
    room, frame = window.screen().availableGeometry(), window.frameGeometry()
    around = frame.size() - window.size()
    if not window.isMaximized() and not window.isFullScreen():
        window.resize(window.size().boundedTo(room.size() - around))
        if not room.contains(window.frameGeometry()):
            window.move(room.topLeft())


def end_haste(app: QApplication, window: MainWindow) -> None:
    """Do what can wait for the first paint; what the start made is not looked through again."""
    if not window.preferences.now.geometry:
        fit_frame(window)
    app.setWindowIcon(app_icon())
    gc.freeze()
    gc.enable()


def begin(window: MainWindow, project: Path | None) -> None:
    """Show `project`, else what was open last; the first time of all the sample.

    Where the last project is gone, the start page says so.
    """
    now = window.preferences.now
    last = Path(now.last_project) if now.last_project else None
    if project is not None:
        window.projects.show(project)
    elif last is not None and last.is_file():
        window.projects.show(last)
    elif last is not None:
        window.start.say(tr("Start", "{name} is no longer where it was.", name=last.name))
    elif not now.recent:
        window.projects.open_sample()
