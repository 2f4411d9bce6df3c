"""A project with one small article, and tables to read into it."""

import csv

import pytest

from guillemet.domain.article import Draft, Metadata
from tests.projects import made
from tests.services.annotations_in.reading import TEXT


@pytest.fixture
def folder(tmp_path):
    return tmp_path


@pytest.fixture
def project(folder):
    draft = Draft(text=TEXT, meta=Metadata(title="Titre", outlet="Le J", published="2017"))
    opened, [article] = made(folder / "p.guillemet", draft)
    yield opened, article
    opened.close()


@pytest.fixture
def opened(project):
    return project[0]


@pytest.fixture
def article(project):
    return project[1]


@pytest.fixture
def table(folder):
    def written(*rows, columns=None, **dialect):
        path = folder / "in.csv"
        names = columns or list(dict.fromkeys(name for row in rows for name in row))
        with path.open("w", encoding="utf-8", newline="") as out:
            writer = csv.DictWriter(out, names, **dialect)
            writer.writeheader()
            writer.writerows(rows)
        return path

    return written
