"""Proposals from the command line: for texts in a pipe, and stored in a project."""

import csv
import io
import json

from click.testing import CliRunner

from guillemet.cli.common import author
from guillemet.cli.main import commands
from guillemet.domain.article import ReadingState
from guillemet.services import at_once
from guillemet.services.library import Library
from guillemet.services.parsing import Lacks, lacks
from tests.projects import seed_text

SEED_LINE = json.dumps({"id": 7, "lang": "fr", "text": seed_text(), "more": True})


def detect(given, *arguments):
    return CliRunner().invoke(commands, ["detect", *arguments], input=given)


def printed(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_each_line_of_a_pipe_is_answered_by_one_in_the_promised_shape():
    result = detect(SEED_LINE + "\n\n" + json.dumps({"id": "b", "lang": "en", "text": "Nothing."}))
    assert result.exit_code == 0
    first, second = printed(result)
    assert first["id"] == 7
    assert len(first["quotes"]) == 11
    assert set(first["quotes"][0]) == {
        "start", "end", "type", "speaker", "group", "cue", "rule",
    }  # fmt: skip
    assert set(first["mentions"][0]) == {"start", "end", "actor", "kind"}
    assert second == {"id": "b", "quotes": [], "mentions": []}


def test_offsets_count_code_points_and_nested_quotes_have_entries_of_their_own():
    text = "😀 «Il a crié “assez” hier», a dit Marie Sorel."
    [found] = printed(detect(json.dumps({"id": 1, "lang": "fr", "text": text})))
    words = [text[q["start"] : q["end"]] for q in found["quotes"]]
    assert words == ["Il a crié “assez” hier", "assez"]


def test_the_parts_of_a_split_quote_share_a_group_and_others_do_not():
    text = (
        "« Nous partons », a dit Marie Sorel, « et nous ne reviendrons pas. »\n"
        "« Le pont est fermé », a dit Paul Roux. « La route aussi. »"
    )
    [found] = printed(detect(json.dumps({"id": 1, "lang": "fr", "text": text})))
    groups = [q["group"] for q in found["quotes"]]
    assert groups[0] == groups[1]
    assert len(set(groups)) == 3


def test_a_line_that_cannot_be_read_is_named_and_stops_nothing():
    lines = [b"{", b"[]", b'{"id": 1}', b'{"id": 1, "text": 3}', b'"\xff"', SEED_LINE.encode()]
    result = detect(b"\n".join(lines))
    assert result.exit_code == 1
    assert len(printed(result)) == 1
    assert result.stderr.splitlines() == [
        "line 1: not JSON", "line 2: not an object", "line 3: no text",
        "line 4: its text is not a string", "line 5: not UTF-8", "1 read, 5 not",
    ]  # fmt: skip


def test_nothing_but_lines_that_cannot_be_read_is_a_refusal():
    assert detect("no\n").exit_code == 2
    assert detect("").exit_code == 0


def test_half_a_character_is_printed_as_an_escape():
    result = detect(json.dumps({"id": "\ud800", "lang": "fr", "text": "\ud800 «oui», dit-elle"}))
    assert result.exit_code == 0
    assert printed(result)[0]["id"] == "\ud800"


def test_many_lines_are_shared_among_processes_and_come_in_their_order(tmp_path):
    path = tmp_path / "in.jsonl"
    texts = [{"id": n, "lang": "fr", "text": f"« Oui {n} », dit Marie Sorel."} for n in range(300)]
    path.write_text("\n".join(map(json.dumps, texts)), encoding="utf-8")
    result = detect(None, str(path))
    assert [line["id"] for line in printed(result)] == list(range(300))


def test_the_language_is_that_of_the_line_else_that_of_the_option_else_guessed():
    text = "„Nein“, sagte Anna Vogt, die mit der Stadt und dem Land nicht auf einer Linie ist."
    for given, arguments in [
        ({"lang": "de"}, []), ({}, ["--language", "de"]), ({}, [])
    ]:  # fmt: skip
        [found] = printed(detect(json.dumps({"id": 1, "text": text, **given}), *arguments))
        assert found["quotes"][0]["speaker"] == "Anna Vogt"


def test_a_file_that_is_not_there_is_a_refusal(run, tmp_path):
    assert run("detect", tmp_path / "none.jsonl").exit_code == 2


def test_suggestions_are_stored_counted_and_left_out_of_exports(run, project):
    assert run("suggest", project).exit_code == 0
    info = json.loads(run("info", project, "--json").stdout)
    assert info["annotations"] == 2
    assert info["suggestions"] > 30
    assert {row["status"] for row in rows(run("export", project, "-"))} == {"confirmed"}


def test_suggestions_are_exported_when_their_status_is_named(run, project):
    run("suggest", project)
    found = rows(run("export", project, "-", "--status", "suggested", "--kind", "quote"))
    # «dégradées» is confirmed by hand already
    assert len(found) == 10
    assert {row["status"] for row in found} == {"suggested"}
    assert found[0]["speaker"] == "Vladimir Poutine"
    assert found[0]["speaker_id"] != ""
    assert found[0]["rule"] != ""
    by = rows(run("export", project, "-", "--status", "suggested", "--filter", "speaker:Moscou"))
    assert [row["speaker"] for row in by] == ["Moscou"]


def test_one_article_can_be_asked_for_and_json_says_what_was_found(run, project):
    slugs = [row["slug"] for row in json.loads(run("articles", project, "--json").stdout)]
    result = run("suggest", project, "--article", slugs[0], "--json")
    found = json.loads(result.stdout)
    assert found["articles"] == 1
    assert found["by_article"][0]["article"] == slugs[0]
    assert run("suggest", project, "--article", "none").exit_code == 2


def test_suggesting_again_changes_nothing_and_is_no_step(run, project):
    run("suggest", project)
    before = run("export", project, "-", "--status", "suggested").stdout
    steps = run("history", project).stdout
    run("suggest", project)
    assert run("export", project, "-", "--status", "suggested").stdout == before
    assert run("history", project).stdout == steps


def test_articles_are_found_by_their_suggestions(run, project):
    assert (
        json.loads(run("articles", project, "--filter", "status:suggested", "--json").stdout) == []
    )
    run("suggest", project)
    found = run("articles", project, "--filter", "status:suggested", "--json").stdout
    assert len(json.loads(found)) == 1


def test_excluded_articles_are_passed_over_unless_they_are_named(run, project):
    slugs = [row["slug"] for row in json.loads(run("articles", project, "--json").stdout)]
    with at_once.opened(project, author("")) as opened, Library.reading(project) as library:
        key = library.find_article(slugs[0])
        opened.articles.set_state([key], ReadingState.EXCLUDED, "off topic").result()
    assert json.loads(run("suggest", project, "--json").stdout)["articles"] == 1
    named = run("suggest", project, "--article", slugs[0], "--json").stdout
    assert json.loads(named)["quotes"] == 11


def rows(result):
    assert result.exit_code == 0, result.stderr
    return list(csv.DictReader(io.StringIO(result.stdout.removeprefix("\ufeff"))))


def test_who_asks_for_spacy_without_having_it_is_told_how_to_get_it():
    result = detect(SEED_LINE, "--nlp")
    missing = lacks()
    assert (result.exit_code == 0) == (missing is Lacks.NOTHING)
    words = {
        Lacks.NOTHING: "",
        Lacks.SPACY: "pip install 'guillemet[nlp]'",
        Lacks.MODEL: "python -m spacy download en_core_web_sm",
    }
    assert words[missing] in result.stderr
