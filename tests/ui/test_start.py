"""A start paints the window before it does anything that is not seen."""

import pytest

from guillemet.services.samples import make_sample
from guillemet.ui.desk import Desk
from tests.bench.starting import started
from tests.projects import ME

LATER = {
    "_hashlib", "charset_normalizer", "click", "guillemet.cli", "guillemet.exchange",
    "guillemet.services.actor_set", "guillemet.services.annotate", "guillemet.services.backups",
    "guillemet.services.coded_set", "guillemet.services.opened", "guillemet.services.parsing",
    "guillemet.services.project_files", "guillemet.services.suggesting",
    "guillemet.storage.migrations", "guillemet.storage.writer", "guillemet.suggest",
    "guillemet.ui.actors", "guillemet.ui.annotations.view", "guillemet.ui.codebook",
    "guillemet.ui.dialogs.export", "guillemet.ui.help.palette",
    "guillemet.ui.inspector.actors_tab", "guillemet.ui.inspector.tags_tab", "guillemet.ui.search",
    "hashlib", "lxml", "slugify", "sqlite_utils",
}  # fmt: skip


@pytest.fixture(scope="module")
def modules(tmp_path_factory):
    """What was imported when the window on the sample project was painted first."""
    folder = tmp_path_factory.mktemp("start")
    project = folder / "sample.guillemet"
    make_sample(project, ME, coded=True)
    return started("ours", project, folder).modules


def test_the_window_is_painted_before_what_is_not_seen_is_imported(modules):
    assert "guillemet.ui.reader.view" in modules
    assert LATER & modules == set()


def test_questions_wait_until_they_may_go(qtbot, tmp_path):
    project = tmp_path / "sample.guillemet"
    make_sample(project, ME, coded=True)
    desk, answers = Desk(project), Answers()
    desk.hold()
    desk.ask(lambda library: len(library.actors()), answers.take)
    qtbot.wait(50)
    assert answers.found == []
    desk.go()
    qtbot.waitUntil(lambda: len(answers.found) == 1)
    desk.ask(lambda library: len(library.actors()), answers.take)
    qtbot.waitUntil(lambda: len(answers.found) == 2)
    desk.close()


class Answers:
    """Keeps what comes."""

    def __init__(self):
        self.found = []

    def take(self, answer):
        self.found.append(answer.result())
