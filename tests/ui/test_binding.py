"""Faults of the binding itself that would take the program down, and did in some releases."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel


def test_calls_that_return_nothing_cost_no_reference_to_none(qtbot):
    """PySide6 6.12.0 under Python 3.11 drops one each time, and aborts when none is left."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(2_000):
        label.setText("a")
        QObject.setObjectName(label, "b")
    assert sys.getrefcount(None) > before - 1_000
