"""Opens a window in a process of its own and says when it was first painted, and its size.

    python first_paint.py ours PROJECT | bare TEXTFILE

Prints: seconds of the monotonic clock at the first paint, CPU seconds until then, resident MB,
then imported modules.
"""

import os
import sys
import time
from pathlib import Path


def resident():
    """Resident memory of this process in MB."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    except FileNotFoundError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def watch(app, widget):
    """Say when `widget` was painted for the first time, and end."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and watched is widget:
                app.removeEventFilter(self)
                QTimer.singleShot(0, say)
            return False

    def say():
        print(time.monotonic(), time.process_time(), resident(), *sorted(sys.modules), flush=True)
        os._exit(0)

    app.watch = Watch()
    app.installEventFilter(app.watch)


def ours(project):
    from guillemet.bootstrap import make_haste

    make_haste()
    from guillemet.services.settings import SettingsFile
    from guillemet.ui.application import begin, made_application
    from guillemet.ui.main_window import MainWindow

    preferences = SettingsFile()
    app = made_application(preferences)
    window = MainWindow(preferences)
    begin(window, project)
    watch(app, window.project.reader.view.viewport())
    window.show()
    app.exec()


def bare(text):
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

    app = QApplication([])
    window = QMainWindow()
    browser = QTextBrowser()
    browser.setPlainText(text.read_text(encoding="utf-8"))
    window.setCentralWidget(browser)
    window.resize(1440, 900)
    watch(app, browser.viewport())
    window.show()
    app.exec()


if __name__ == "__main__":
    {"ours": ours, "bare": bare}[sys.argv[1]](Path(sys.argv[2]))
