"""Every widget is tried in the look that users see."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale

from guillemet.ui.theme import apply_theme


@pytest.fixture(autouse=True)
def dressed(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    apply_theme(qapp, "light")
    yield
    QLocale.setDefault(before)


@pytest.fixture
def settle(qapp):
    """Lets what was put off happen: layouts, deletions."""

    def settled():
        qapp.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return settled
