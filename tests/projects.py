"""What tests of several rooms make projects of."""

from guillemet.domain.article import Draft, Metadata
from guillemet.domain.text import Span, canonical
from guillemet.resources import seed
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.storage.journal import Who

ME = Who(desk="here", coder="Ada", app="test")
SEED = "000_2d027ad6fa41877b.txt"


def seed_text():
    """The seed article's canonical text."""
    return canonical(seed(SEED).read_bytes().decode("utf-8")).text


def seed_draft():
    return Draft(
        text=seed_text(),
        meta=Metadata(title="Poutine", outlet="Agence", published="2017-04-12", language="fr"),
        name=SEED,
    )


def made(path, *drafts):
    """A project open for writing that holds `drafts`, and their articles."""
    opened = Opened(path, ME)
    report = opened.importing.run(drafts, "test")
    with Library.reading(path) as library:
        return opened, [library.article(key, ME.coder) for key in report.imported]


def span_of(text, words):
    start = text.index(words)
    return Span(start, start + len(words))
