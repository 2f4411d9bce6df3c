"""Articles to be printed, and what prints them."""

import pytest

from guillemet.domain.article import Draft, Metadata
from guillemet.services.library import Library
from guillemet.ui.paper.booklet import Booklet, Manner
from guillemet.ui.paper.options import PaperOptions
from guillemet.ui.paper.words import About
from guillemet.ui.reader.typography import Typography
from guillemet.ui.theme import look
from tests.projects import ME, made


def untold(_done, _total):
    """Say nothing."""


class Desk:
    """A project with one article or several, and booklets of them."""

    def __init__(self, path, texts):
        drafts = [
            Draft(text=text, meta=Metadata(title=title, language="fr"), name=f"{n}.txt")
            for n, (title, text) in enumerate(texts)
        ]
        self.path = path
        self.opened, self.articles = made(path, *drafts)

    def page(self, nth=0):
        with Library.reading(self.path) as library:
            return library.page(self.articles[nth].n, ME.coder)

    def mark(self, kind, *spans, nth=0, **more):
        return self.opened.annotate.mark(self.articles[nth], kind, list(spans), **more).result()

    def booklet(self, count=1, tell=untold, lens="speaker", **options):
        manner = Manner(
            PaperOptions(**options), Typography(), lens, About(self.path.stem, ME.coder)
        )
        pages = [self.page(n) for n in range(count)]
        return Booklet(count, pages.__getitem__, manner, tell)


@pytest.fixture
def desk(qtbot, tmp_path):
    """Make a project of texts, each with its title."""
    look().choose("light")
    desks = []

    def make(*texts):
        desks.append(Desk(tmp_path / "press.guillemet", texts))
        return desks[-1]

    yield make
    for each in desks:
        each.opened.close()
