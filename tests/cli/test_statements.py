"""`statements`, and their export: quotes that report the same words, without a window."""

import csv
import io
import json

import pytest

from tests.services.test_statements import CUT, FULL, OTHER, REWORDED, Coded


@pytest.fixture
def project(tmp_path):
    """One statement stands, another will be found."""
    path = tmp_path / "pont.guillemet"
    coded = Coded(path, FULL, CUT, REWORDED, OTHER, OTHER.replace("chaque année", "toujours"))
    coded.use.unite(coded.keys[3:]).result()
    coded.opened.close()
    return path


def exported(run, project, *options):
    result = run("export", project, "-", "--format", "statements", *options)
    text = result.stdout_bytes.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_what_stands_is_listed_and_how_to_find_more_is_said(run, project):
    result = run("statements", project)
    [line] = result.stdout.splitlines()
    assert line.split("\t")[1:] == ["confirmed", "2", "2", OTHER]
    assert result.stderr == ""
    empty = run("statements", project, "--standing", "rejected")
    assert "--compare" in empty.stderr


def test_comparing_stores_what_is_proposed(run, project):
    result = run("statements", project, "--compare", "--json")
    assert "compared: quotes 5" in result.stderr
    first, second = json.loads(result.stdout)
    assert (first["standing"], second["standing"]) == ("proposed", "confirmed")
    assert [quote["quote"] for quote in first["quotes"]] == [REWORDED, FULL, CUT]
    assert [quote["earliest"] for quote in first["quotes"]] == [True, False, False]
    assert [quote["fullest"] for quote in first["quotes"]] == [False, True, False]
    assert first["quotes"][0]["speakers"] == ["Odile Ferrand"]
    assert run("statements", project, "--standing", "proposed").stdout.startswith(
        "\tproposed\t3\t3"
    )


def test_the_export_has_a_row_for_each_quote_and_proposals_when_asked(run, project):
    found = exported(run, project)
    assert [row["standing"] for row in found] == ["confirmed", "confirmed"]
    assert len({row["statement_id"] for row in found}) == 1
    assert found[0]["quote"] == OTHER
    assert [row["fullest"] for row in found] == ["1", "0"]
    run("statements", project, "--compare")
    both = exported(run, project, "--status", "confirmed,suggested")
    assert [row["group"] for row in both] == ["1", "1", "1", "2", "2"]
    only = exported(run, project, "--status", "confirmed,suggested", "--filter", "outlet:Fanal")
    assert {row["standing"] for row in only} == {"proposed"}


def test_another_standing_is_refused(run, project):
    result = run("statements", project, "--standing", "sure")
    assert result.exit_code == 2
    assert "“sure”" in result.stderr
