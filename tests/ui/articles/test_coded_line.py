"""An analyst sees above the list how much of it is coded."""

import pytest

from guillemet.domain.article import Draft, ReadingState
from guillemet.ui.articles.coded_line import CodedLine
from tests.projects import made


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "press.guillemet"
    opened, _ = made(path, *(Draft(text=f"Text {n}.", name=f"{n}.txt") for n in range(4)))
    opened.close()
    return path


def test_the_line_grows_with_what_is_coded_and_goes_when_all_is(qtbot, window, bench):
    line = window.project.articles.findChild(CodedLine)
    keys = list(window.project.articles.model.keys)
    assert not line.is_shown
    bench.run(bench.opened.articles.set_state(keys[:1], ReadingState.CODED))
    qtbot.waitUntil(lambda: line.share == 0.25)
    assert line.is_shown
    assert line.toolTip() == "1 of 4 coded"
    bench.run(bench.opened.articles.set_state(keys[:2], ReadingState.REVIEWED))
    qtbot.waitUntil(lambda: line.share == 0.5)
    assert line.toolTip() == "2 of 4 coded, 2 of them reviewed"
    bench.run(bench.opened.articles.set_state(keys, ReadingState.CODED))
    qtbot.waitUntil(lambda: line.share == 1)
    assert not line.is_shown
