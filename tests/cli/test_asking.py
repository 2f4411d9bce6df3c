"""Commands that ask and change nothing."""

import json

import pytest

from guillemet.storage.migrations import MIGRATIONS


def asked(run, *arguments):
    result = run(*arguments, "--json")
    assert result.exit_code == 0
    return json.loads(result.stdout)


def test_info_counts_what_there_is(run, project):
    counts = asked(run, "info", project)
    assert counts == {
        "articles": 2, "annotations": 2, "suggestions": 0, "rejected": 0, "excluded": {},
        "actors": 1, "tags": 0, "coders": 1, "schema": len(MIGRATIONS),
        "bytes": project.stat().st_size,
    }  # fmt: skip
    assert "annotations\t2\n" in run("info", project).stdout


def test_articles_are_listed_with_what_is_known_of_them(run, project):
    seed, second = asked(run, "articles", project)
    assert list(seed) == [
        "id", "slug", "title", "outlet", "author", "published", "language", "state", "words",
        "annotations", "text_sha256",
    ]  # fmt: skip
    assert (seed["slug"], seed["annotations"]) == ("agence-2017-04-12-poutine", 2)
    assert (second["title"], second["published"], second["state"]) == ("Second", "", "unread")
    assert run("articles", project).stdout.count("\n") == 2


def test_articles_give_the_stored_text_if_asked(run, project):
    [article] = asked(run, "articles", project, "--text", "--filter", "outlet:gazette")
    assert article["text"] == "A second text."


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("second", ["Second"]),
        ("speaker:poutine", ["Poutine"]),
        ("NOT speaker:poutine", ["Second"]),
        ("language:en OR language:fr", ["Poutine", "Second"]),
    ],
)
def test_articles_are_chosen_by_a_query(run, project, query, titles):
    assert [a["title"] for a in asked(run, "articles", project, "--filter", query)] == titles


def test_search_finds_words_without_their_accents(run, project):
    [hit] = asked(run, "search", project, "degradees kind:quote")
    assert hit["slug"] == "agence-2017-04-12-poutine"
    assert "dégradées" in hit["snippet"]
    assert "\tPoutine\t" in run("search", project, "degradees").stdout


def test_search_stops_at_the_limit(run, project):
    assert len(asked(run, "search", project, "text* OR russie", "--limit", "1")) == 1


@pytest.mark.parametrize("command", ["search", "articles", "export"])
def test_a_query_that_cannot_be_understood_is_one_sentence(run, project, tmp_path, command):
    how = {
        "search": ['"open'],
        "articles": ["--filter", '"open'],
        "export": [tmp_path / "x.csv", "--filter", '"open'],
    }
    result = run(command, project, *how[command])
    assert result.exit_code == 2
    assert result.stderr == 'Error: The query cannot be understood at “"open”.\n'
    assert not (tmp_path / "x.csv").exists()


def test_history_says_who_did_what_from_what_to_what(run, project):
    newest, attributed = asked(run, "history", project)[:2]
    assert (newest["coder"], newest["kind"], newest["undone"]) == ("Ada", "mark", False)
    assert attributed["args"]["name"] == "Vladimir Poutine"
    assert {change["table"] for change in attributed["changes"]} >= {"actor", "annotation_actor"}
    assert "set-actors" in run("history", project).stdout
    assert len(asked(run, "history", project, "--limit", "1")) == 1
