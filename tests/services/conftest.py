"""A project with the seed article, open for writing."""

import pytest

from guillemet.services.library import Library
from tests.projects import made, seed_draft


@pytest.fixture
def path(tmp_path):
    return tmp_path / "project.guillemet"


@pytest.fixture
def seeded(path):
    opened, [article] = made(path, seed_draft())
    yield opened, article
    opened.close()


@pytest.fixture
def opened(seeded):
    return seeded[0]


@pytest.fixture
def article(seeded):
    return seeded[1]


@pytest.fixture
def library(path, seeded):
    with Library.reading(path) as reading:
        yield reading
