"""The real window and a bare one, and how long it takes until they have painted."""

import time
from contextlib import contextmanager
from statistics import median
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QTextEdit

from guillemet.services.settings import SettingsFile
from guillemet.ui.main_window import MainWindow


class Watch(QObject):
    """Ends a loop once `widget` was painted while `ready()` holds.

    The time taken is that at which its window is on the screen, with all that is painted together,
    and before anything that follows.
    """

    def __init__(self, widget, ready):
        super().__init__()
        self._widget = widget
        self._window = widget.window()
        self._ready = ready
        self._painted = False
        self._ended = None
        self._loop = QEventLoop()
        for each in (widget, self._window):
            each.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is self._widget and self._ready():
            self._painted = True
            QTimer.singleShot(0, self._end)  # where the window is painted as it comes up
        elif event.type() == QEvent.Type.UpdateRequest and watched is self._window:
            watched.event(event)  # paints
            if self._painted:
                self._end()
            return True
        return False

    def _end(self):
        self._ended = self._ended or _now()
        self._loop.quit()

    def wait(self):
        """Return the times at which it was painted."""
        QTimer.singleShot(20_000, self._loop.quit)
        self._loop.exec()
        for each in (self._widget, self._window):
            each.removeEventFilter(self)
        return self._ended


class Took(NamedTuple):
    """Milliseconds on the clock, of CPU in all threads, and of CPU in the thread of the window."""

    clock: float
    cpu: float
    window: float = 0.0


def took(widget, do, ready=lambda: True):
    """Return what it takes from doing `do` until `widget` has painted what is `ready`."""
    watch = Watch(widget, ready)
    before = _now()
    do()
    ended = watch.wait()
    return Took(*((now - then) * 1e3 for now, then in zip(ended, before, strict=True)))


def _now():
    return time.perf_counter(), time.process_time(), time.thread_time()


def medians(all_took):
    """Return the medians of each."""
    return Took(*(median(each) for each in zip(*all_took, strict=True)))


@contextmanager
def window_on(project, home):
    """Show the real window on a project, open for writing."""
    preferences = SettingsFile(home / "config")
    preferences.change(coder="Ada", initials="A", first_steps_hidden=True)
    window = MainWindow(preferences)
    window.open_project(project)
    window.resize(1440, 900)
    window.show()
    settle(lambda: window.project.bench.ready)
    yield window
    window.close_project()
    window.deleteLater()


def settle(ready, seconds=20, pause=5):
    """Let the event loop run until `ready()`."""
    loop = QEventLoop()
    until = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < until, "it does not come"
        QTimer.singleShot(pause, loop.quit)
        loop.exec()


def rest(seconds=15):
    """Let the event loop run until nothing goes on in the background any more."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        clock, cpu = time.monotonic(), time.process_time()
        settle(lambda clock=clock: time.monotonic() > clock + 0.5, pause=50)
        if time.process_time() - cpu < 0.1:
            return


@contextmanager
def bare_reader():
    """Show a QTextEdit as large as the reader, and nothing else."""
    reader = QTextEdit(readOnly=True)
    reader.resize(856, 900)
    reader.show()
    settle(reader.isVisible)
    yield reader
    reader.deleteLater()
