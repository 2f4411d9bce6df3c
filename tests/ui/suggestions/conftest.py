"""The window on articles for which something is proposed."""

import pytest

from guillemet.domain.annotation import Status
from tests.ui.reader.conftest import reading, seed

__all__ = ["proposed", "reading", "seed"]


@pytest.fixture
def proposed(seed):
    """The seed article with its proposals, asked for by Ctrl+G."""
    seed.window.actions_.trigger("suggest")
    seed.qtbot.waitUntil(lambda: open_in(seed) != [], timeout=20_000)
    seed.rest()
    seed.view.put_caret(0)
    return seed


def open_in(shown):
    return [a for a in shown.annotations if a.status is Status.SUGGESTED]
