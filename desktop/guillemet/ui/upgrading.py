"""Bringing a project of an older version up to date: off the GUI thread, and it can be stopped."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.services import backups
from guillemet.services.opened import Opened
from guillemet.services.project_files import who
from guillemet.services.settings import SettingsFile
from guillemet.ui.widgets.labels import PlainLabel, heading
from guillemet.ui.words import tr

LOOK: Final = 40
"""Milliseconds between two looks whether it is done."""
SHOWN_AFTER: Final = 600
"""Milliseconds after which it is said what takes so long."""


class Upgrading(QDialog):
    """Says what is being done; Cancel leaves the project as it was."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self._stop = threading.Event()
        self._loop = QEventLoop(self)
        self._since = QElapsedTimer()
        self._done: Future[None] = Future()
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        self.setWindowTitle("Guillemet")
        self.said = PlainLabel(
            tr("Window", "A verified copy of it is kept first. This takes a minute or two for a"
               " million articles."), "secondary", wraps=True,
        )  # fmt: skip
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Window", "Bringing the project up to date"))
        self.cancel = QPushButton(tr("Widgets", "Cancel"))
        self.cancel.clicked.connect(self._on_cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        words = tr("Window", "Bringing {name} up to date", name=path.stem)
        for widget in (heading(words), self.said, bar, self.cancel):
            column.addWidget(widget)
        self.setMinimumWidth(440)
        self.setModal(True)

    def run(self) -> None:
        """Do it, and wait while the window stays alive.

        Raises:
            GuillemetError: it could not be done, or was stopped; the project is as it was.
        """
        self._since.start()
        self._timer.start()
        with ThreadPoolExecutor(max_workers=1) as worker:
            self._done = worker.submit(self._work)
            self._loop.exec()
        self._timer.stop()
        self.hide()
        self.deleteLater()
        self._done.result()

    def _work(self) -> None:
        writing = partial(backups.writer, stopped=self._stop.is_set)
        Opened(self._path, who(SettingsFile().now), writing=writing).close()

    @Slot()
    def _look(self) -> None:
        if self._done.done():
            self._loop.quit()
        elif self._since.elapsed() > SHOWN_AFTER and not self.isVisible():
            self.show()

    @Slot()
    def _on_cancel(self) -> None:
        self._stop.set()
        self.cancel.setEnabled(False)
        self.cancel.setText(tr("Widgets", "Stopping…"))

    @override
    def reject(self) -> None:
        """Esc stops it; the dialog goes when that has happened."""
        self._on_cancel()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self._on_cancel()
