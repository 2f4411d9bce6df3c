"""What tests of the whole window share: answers to the dialogs that open over it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from guillemet.ui.widgets.labels import PlainLabel


def answering(text):
    """Press the button with this text in the dialog that opens next."""

    def press():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, press)
            return
        buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
        buttons[text].click()

    QTimer.singleShot(0, press)


def told(qtbot, do):
    """Do what opens a message; close it and return its sentence."""
    said = []

    def close():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, close)
            return
        said.append(" ".join(label.text() for label in dialog.findChildren(PlainLabel)))
        dialog.reject()

    QTimer.singleShot(0, close)
    do()
    qtbot.waitUntil(lambda: bool(said))
    return said[0]
