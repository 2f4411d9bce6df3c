"""Projects that commands are tried on, and a way to run them."""

import pytest
from click.testing import CliRunner

from guillemet.cli.main import commands
from guillemet.domain.actor import Actor, ActorKind
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import Draft, Metadata
from tests.projects import made, seed_draft, span_of


@pytest.fixture
def run():
    """Run the command line in this process."""

    def running(*arguments):
        return CliRunner().invoke(commands, [str(each) for each in arguments])

    return running


@pytest.fixture
def project(tmp_path):
    """The seed article with a quote by Vladimir Poutine, and an article that nobody read."""
    path = tmp_path / "p.guillemet"
    other = Draft(
        text="A second text.", meta=Metadata(title="Second", outlet="Gazette", language="en")
    )
    opened, [article, _] = made(path, seed_draft(), other)
    quote = opened.annotate.mark(
        article, MarkKind.QUOTE, [span_of(article.text, "dégradées")]
    ).result()
    speaker = Actor(name="Vladimir Poutine", kind=ActorKind.PERSON)
    opened.annotate.attribute([quote.n], Role.SPEAKER, speaker).result()
    opened.annotate.mark(article, MarkKind.MENTION, [span_of(article.text, "Poutine")]).result()
    opened.close()
    return path
