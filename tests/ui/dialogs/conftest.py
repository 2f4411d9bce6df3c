"""Dialogs over a real project, with a window's worth of preferences."""

import pytest
from PySide6.QtCore import QEvent

from guillemet.services.opened import Opened
from guillemet.ui.workbench import Workbench
from tests.projects import ME, made, seed_draft


@pytest.fixture
def make_bench(tmp_path, preferences, qapp):
    """A workbench over a project that holds some drafts, open for writing."""
    benches = []

    def make(*drafts):
        path = tmp_path / f"project{len(benches)}.guillemet"
        opened, _ = made(path, *drafts)
        opened.close()
        bench = Workbench(path, preferences, ME.coder)
        bench.attach(Opened(path, ME))
        benches.append(bench)
        return bench

    yield make
    for bench in benches:
        bench.close()
        bench.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def bench(make_bench):
    """The seed article is in the project."""
    return make_bench(seed_draft())


@pytest.fixture
def folder(tmp_path):
    """A folder to put files into."""
    place = tmp_path / "press"
    place.mkdir()
    return place
