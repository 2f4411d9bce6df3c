"""The command line as a script uses it."""

import json

import pytest
from click.testing import CliRunner

from guillemet.bootstrap import COMMANDS
from guillemet.cli.main import commands
from guillemet.domain.annotation import MarkKind
from tests.projects import made, seed_draft, span_of


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "p.guillemet"
    opened, [article] = made(path, seed_draft())
    opened.annotate.mark(article, MarkKind.QUOTE, [span_of(article.text, "dégradées")]).result()
    opened.close()
    return str(path)


def run(*arguments):
    return CliRunner().invoke(commands, arguments)


def test_every_command_is_told_from_a_project_file():
    assert set(commands.commands) <= COMMANDS


def test_a_new_project_is_never_written_over_another(tmp_path):
    path = str(tmp_path / "new.guillemet")
    assert run("new", path).exit_code == 0
    again = run("new", path)
    assert again.exit_code == 2
    assert "exists already" in again.stderr


def test_info_counts_what_there_is(project):
    counts = json.loads(run("info", project, "--json").stdout)
    assert (counts["articles"], counts["annotations"], counts["actors"]) == (1, 1, 0)


def test_articles_are_listed_with_their_counts(project):
    [article] = json.loads(run("articles", project, "--json").stdout)
    assert article["slug"] == "agence-2017-04-12-poutine"
    assert article["annotations"] == 1


def test_search_finds_words_without_their_accents(project):
    [hit] = json.loads(run("search", project, "degradees", "--json").stdout)
    assert hit["slug"] == "agence-2017-04-12-poutine"


def test_a_query_that_cannot_be_understood_is_one_sentence(project):
    result = run("search", project, '"open')
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_history_says_who_did_what(project):
    newest = json.loads(run("history", project, "--json").stdout)[0]
    assert (newest["coder"], newest["kind"]) == ("Ada", "mark")


def test_a_file_that_is_no_project_is_one_sentence_and_left_alone(tmp_path):
    path = tmp_path / "no.guillemet"
    path.write_bytes(b"not a database, but long enough to have a header of its own" * 20)
    before = path.read_bytes()
    result = run("info", str(path))
    assert result.exit_code == 2
    assert "is not a Guillemet project" in result.stderr
    assert path.read_bytes() == before
