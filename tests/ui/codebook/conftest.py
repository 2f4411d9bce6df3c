"""The codebook of a project, in the real window."""

import pytest

from guillemet.domain import quotemarks
from guillemet.domain.annotation import MarkKind
from guillemet.services.library import Library
from tests.projects import made, seed_draft


@pytest.fixture
def path(tmp_path):
    """Two quotes have frames/risk, one also tone; tone/irony is on none."""
    path = tmp_path / "project.guillemet"
    opened, [article] = made(path, seed_draft())
    opened.codes.add("frames/risk", "Danger ahead.").result()
    opened.codes.add("tone/irony").result()
    inner = [pair.inner for pair in quotemarks.pairs(article.text)][:2]
    keys = [opened.annotate.mark(article, MarkKind.QUOTE, [s]).result().n for s in inner]
    opened.annotate.add_tag(keys, "frames/risk").result()
    opened.annotate.add_tag(keys[:1], "tone").result()
    opened.close()
    return path


@pytest.fixture
def key(bench):
    """The key of a tag by its path, None if there is none."""

    def found(path):
        with Library.reading(bench.path) as library:
            tag = library.codebook().by_path(path)
        return tag.n if tag else None

    return found


@pytest.fixture
def view(qtbot, window, key):
    """The view of the codebook, frames/risk chosen."""
    window.actions_.trigger("view_codebook")
    shown = window.project.views.view("view_codebook")
    qtbot.waitUntil(lambda: len(shown.tab.tree.uses) == 4)
    shown.tab.tree.choose(key("frames/risk"))
    qtbot.waitUntil(lambda: shown.detail.key == key("frames/risk"))
    return shown
