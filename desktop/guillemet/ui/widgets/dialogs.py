"""Dialogs: a form whose errors are sentences in it, a question, a piece of news."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.errors import GuillemetError
from guillemet.ui.theme import current_theme, look, mono_font, paint_icon
from guillemet.ui.widgets.labels import PlainLabel, heading
from guillemet.ui.words import sentence as sentence_of
from guillemet.ui.words import tr

MARGIN = 24
NARROWEST = 420


class _Dialog(QDialog):
    """Wears the style sheet, which may wait for a first window."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        look().dress()
        super().showEvent(event)


class FormDialog(_Dialog):
    """A title, labelled fields, a line for what is wrong, and the buttons.

    A dialog of its own overrides `submit`; a `GuillemetError` from it is shown in the dialog,
    which stays open. Ctrl+Enter accepts from every field, also from notes.
    """

    def __init__(
        self, title: str, primary: str, parent: QWidget | None = None, *, lead: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(NARROWEST)
        self.primary = QPushButton(primary)
        self.primary.setProperty("role", "primary")
        self.primary.setDefault(True)
        self.cancel = QPushButton(tr("Widgets", "Cancel"))
        self.cancel.setAutoDefault(False)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(16)
        self._error = _ErrorLine()
        self._buttons = QHBoxLayout()
        self._lay_out(title, lead)

    @property
    def error(self) -> str:
        """What is wrong, "" if nothing is known to be."""
        return self._error.text

    def submit(self) -> None:
        """Do what the primary button says; a `GuillemetError` keeps the dialog open."""

    def add_row(self, label: str, widget: QWidget, hint: str = "") -> QWidget:
        """Add `widget` under its label, a remark below it, and return it."""
        row = QVBoxLayout()
        row.setSpacing(4)
        words = PlainLabel(label, "strong")
        words.setBuddy(widget)
        row.addWidget(words)
        row.addWidget(widget)
        if hint:
            row.addWidget(PlainLabel(hint, "secondary", wraps=True))
        if not widget.accessibleName():
            widget.setAccessibleName(label.replace("&", ""))
        self.fields.addLayout(row)
        return widget

    def add(self, widget: QWidget) -> QWidget:
        """Add `widget` from side to side and return it."""
        self.fields.addWidget(widget)
        return widget

    def add_button(self, text: str, role: str = "") -> QPushButton:
        """Add a button at the left, away from those that close the dialog."""
        button = QPushButton(text)
        button.setProperty("role", role)
        button.setAutoDefault(False)
        self._buttons.insertWidget(0, button)
        return button

    def set_error(self, sentence: str) -> None:
        """Say what is wrong; "" takes it back."""
        self._error.say(sentence)
        if self.isVisible():
            self._grow()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Be high enough for all words: Qt keeps a new window within two thirds of the screen."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = max(
                layout.totalMinimumSize().height(), layout.totalHeightForWidth(self.width())
            )
            self.resize(self.width(), max(self.height(), needed))

    @override
    def accept(self) -> None:
        self.set_error("")
        try:
            self.submit()
        except GuillemetError as error:
            self.set_error(sentence_of(error))
            return
        super().accept()

    def _lay_out(self, title: str, lead: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(16)
        top = QVBoxLayout()
        top.setSpacing(4)
        top.addWidget(heading(title))
        if lead:
            top.addWidget(PlainLabel(lead, "secondary", wraps=True))
        column.addLayout(top)
        column.addLayout(self.fields, 1)
        column.addWidget(self._error)
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel)
        self._buttons.addWidget(self.primary)
        column.addLayout(self._buttons)
        self.primary.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)


class _ErrorLine(QWidget):
    """A sentence in red with a sign, hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._label = PlainLabel("", "error", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 0, 0)
        row.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def say(self, sentence: str) -> None:
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, "error", QRectF(0, 0, 16, 16), current_theme().error)


class _Question(_Dialog):
    """A sentence and buttons; details are folded away until wanted."""

    def __init__(self, parent: QWidget | None, sentence: str, details: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Guillemet")
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(2 * NARROWEST)
        self.answer: str | None = None
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setFont(mono_font())
        self._details.setMinimumHeight(140)
        self._details.setAccessibleName(tr("Widgets", "Details"))
        self._details.hide()
        self._more = QPushButton(tr("Widgets", "Details"))
        self._more.setProperty("role", "link")
        self._more.setAutoDefault(False)
        self._more.setCheckable(True)
        self._more.setVisible(bool(details))
        self._more.toggled.connect(self._unfold)
        self._row = QHBoxLayout()
        self._lay_out(sentence)

    def offer(self, text: str, role: str = "", *, default: bool = False) -> None:
        """Add a button that answers with its own text."""
        button = QPushButton(text)
        button.setProperty("role", role)
        button.setAutoDefault(default)
        button.setDefault(default)
        button.clicked.connect(lambda: self._answer(text))
        self._row.addWidget(button)
        if default:
            button.setFocus()

    def offer_cancel(self, text: str, *, default: bool = False) -> None:
        """Add the button that answers nothing, as Esc does."""
        button = QPushButton(text)
        button.setAutoDefault(default)
        button.setDefault(default)
        button.clicked.connect(self.reject)
        self._row.addWidget(button)
        if default:
            button.setFocus()

    @override
    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(max(wanted.width(), NARROWEST), wanted.height())

    def _answer(self, text: str) -> None:
        self.answer = text
        self.accept()

    @Slot()
    def _unfold(self) -> None:
        self._details.setVisible(self._more.isChecked())
        self.adjustSize()

    def _lay_out(self, sentence: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 20)
        column.setSpacing(16)
        words = PlainLabel(sentence, wraps=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setMinimumWidth(NARROWEST - 2 * MARGIN)
        column.addWidget(words)
        column.addWidget(self._details, 1)
        self._row.setSpacing(8)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        column.addLayout(self._row)


def choose(
    parent: QWidget | None,
    sentence: str,
    answers: Sequence[str],
    details: str = "",
    *,
    danger: bool = False,
) -> str | None:
    """Ask, and return the answer that was chosen, None for Cancel and Esc.

    The first answer is the primary one; what cannot be taken back (`danger`) is red and never
    the one that Enter gives. `details` are folded away.
    """
    dialog = _Question(parent, sentence, details)
    dialog.offer_cancel(tr("Widgets", "Cancel"), default=danger)
    for answer in reversed(answers[1:]):
        dialog.offer(answer)
    if answers:
        dialog.offer(answers[0], "danger" if danger else "primary", default=not danger)
    dialog.exec()
    dialog.deleteLater()
    return dialog.answer


def inform(parent: QWidget | None, sentence: str, details: str = "") -> None:
    """Say something that must be seen; `details` are folded away."""
    dialog = _Question(parent, sentence, details)
    dialog.offer(tr("Widgets", "OK"), "primary", default=True)
    dialog.exec()
    dialog.deleteLater()
