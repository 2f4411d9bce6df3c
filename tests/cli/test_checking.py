"""`check`: what is wrong, and putting right what can be."""

import json
import sqlite3

import pytest


def spoil(project, *statements):
    conn = sqlite3.connect(project)
    for statement in statements:
        conn.execute(statement)
    conn.commit()
    conn.close()


def test_a_sound_project_has_no_problems(run, project):
    result = run("check", project, "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {"ok": True, "problems": []}
    assert run("check", project).stderr == "no problems\n"


def test_a_problem_is_named_with_its_place_and_what_to_do(run, project):
    spoil(
        project,
        "DROP TRIGGER journal_span_update",
        "UPDATE span SET exact = 'other words' WHERE n = 1",
    )
    result = run("check", project, "--json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert found["ok"] is False
    assert all(set(each) == {"what", "where", "how to mend"} for each in found["problems"])
    assert any("other words" in each["where"] for each in found["problems"])
    plain = run("check", project)
    assert plain.exit_code == 1
    assert "guillemet restore" in plain.stdout


@pytest.mark.parametrize(
    "damage",
    [
        "DROP TRIGGER journal_tag_insert",
        "INSERT INTO article_fts (article_fts) VALUES ('delete-all')",
    ],
)
def test_index_and_journal_are_put_right_if_asked(run, project, damage):
    spoil(project, damage)
    assert run("check", project).exit_code == 1
    assert run("check", project, "--mend").exit_code == 0
    assert run("check", project).exit_code == 0
    assert run("search", project, "degradees").stdout.count("\n") == 1


def test_what_cannot_be_put_right_stays_named(run, project):
    spoil(project, "DROP TRIGGER journal_span_update", "UPDATE span SET exact = 'x' WHERE n = 1")
    result = run("check", project, "--mend")
    assert result.exit_code == 1
    assert "journal_span" not in result.stdout
