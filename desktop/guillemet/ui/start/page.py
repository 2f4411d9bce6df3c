"""What the window shows while no project is open."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from guillemet.ui.theme import set_icon
from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel, hairline
from guillemet.ui.words import tr

WIDTH = 560


class StartPage(QWidget):
    """New, open, the sample, and the projects used last.

    Signals:
        new_wanted, open_wanted, sample_wanted: what was pressed.
        recent_wanted: the `Path` of a project.
        forget_wanted: the `Path` of one to take off the list; its file stays.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.new = QPushButton(tr("Start", "New project…"))
        self.new.setProperty("role", "primary")
        self.open = QPushButton(tr("Start", "Open a project…"))
        self.sample = QPushButton(tr("Start", "Try the sample project"))
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.sample.clicked.connect(self.sample_wanted)
        self._notice = PlainLabel("", "warning", wraps=True)
        self._notice.hide()
        self._recent = PlainLabel(tr("Start", "Recent projects"), "caption")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(PlainLabel("Guillemet", "display"))
        lead = tr("Start", "Read articles, mark quotes, say who speaks.")
        column.addWidget(PlainLabel(lead, "secondary"))
        column.addSpacing(8)
        column.addWidget(self._notice)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.new, self.open, self.sample):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addSpacing(24)
        column.addWidget(self._recent)
        column.addWidget(hairline())
        column.addLayout(self._rows)
        inner = QWidget()
        inner.setFixedWidth(WIDTH)
        inner.setLayout(column)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def say(self, sentence: str) -> None:
        """Say why no project is open; "" takes it back."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List projects, the one used last first; what is gone can only be taken off."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for path in paths:
            self._rows.addWidget(self._row(path))
        self._recent.setVisible(bool(paths))

    def _row(self, path: Path) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        button = QPushButton(path.stem)
        button.setProperty("role", "link")
        button.setEnabled(path.is_file())
        button.setToolTip(str(path))
        button.clicked.connect(partial(self.recent_wanted.emit, path))
        line.addWidget(button)
        home = str(Path.home())
        folder = str(path.parent).replace(home, "~", 1) if home != "/" else str(path.parent)
        where = folder if path.is_file() else tr("Start", "no longer at {folder}", folder=folder)
        line.addWidget(ElidedLabel(where, colour="ink_secondary"), 1)
        forget = QToolButton()
        forget.setAutoRaise(True)
        set_icon(forget, "close", 16)
        forget.setMinimumSize(28, 28)
        words = tr("Start", "Take {name} off the list; the file stays", name=path.stem)
        forget.setToolTip(words)
        forget.setAccessibleName(words)
        forget.clicked.connect(partial(self.forget_wanted.emit, path))
        line.addWidget(forget)
        return row
