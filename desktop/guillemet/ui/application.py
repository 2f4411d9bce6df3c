"""The program with a window: fonts, look, language, and what stays when it ends."""

import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from guillemet.resources import resource
from guillemet.services.settings import SettingsFile
from guillemet.ui.main_window import MainWindow
from guillemet.ui.theme import app_icon, apply_theme


def made_application(preferences: SettingsFile) -> QApplication:
    """Return the application with look and language as chosen."""
    QApplication.setApplicationName("Guillemet")
    app = QApplication(sys.argv[:1])
    install_language(app, preferences.now.language)
    apply_theme(app, preferences.now.theme or "system")
    app.setWindowIcon(app_icon())
    return app


def install_language(app: QApplication, language: str) -> None:
    """Speak `language`, or the system's: French if that is French, else English."""
    wanted = language or QLocale.system().name()[:2]
    QLocale.setDefault(QLocale(wanted) if language else QLocale.system())
    if wanted != "fr":
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
    """Open the window on `project`, else on the last one; return the exit code."""
    preferences = SettingsFile()
    app = made_application(preferences)
    window = MainWindow(preferences)
    last = preferences.now.last_project
    wanted = project or (Path(last) if last and Path(last).is_file() else None)
    if wanted is not None:
        window.open_project(wanted)
    window.show()
    return app.exec()
