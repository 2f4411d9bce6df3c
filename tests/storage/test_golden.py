"""A project of every released schema opens, says what it said, and can be undone to its start."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from guillemet.storage import check
from guillemet.storage.connection import open_reader
from guillemet.storage.digest import digest
from guillemet.storage.migrations import MIGRATIONS
from guillemet.storage.schema import JOURNALED
from guillemet.storage.writer import Writer
from tests.golden.make import said
from tests.storage.work import ME

GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("schema-*.guillemet"))


@pytest.fixture(params=GOLDEN, ids=lambda path: path.stem)
def golden(request, tmp_path):
    """A copy, brought up to date."""
    path = tmp_path / request.param.name
    shutil.copy(request.param, path)
    shutil.copy(request.param.with_suffix(".json"), tmp_path)
    Writer(path, ME).close()
    return path


def test_there_is_one_for_each_schema():
    assert [path.stem for path in GOLDEN] == [f"schema-{n + 1}" for n in range(len(MIGRATIONS))]


def test_it_is_sound_in_this_version(golden):
    with closing(open_reader(golden)) as conn:
        assert list(check.problems(conn)) == []


def test_it_says_all_that_it_said(golden):
    now = said(golden)
    was = json.loads(golden.with_suffix(".json").read_text(encoding="utf-8"))
    for table, rows in was.items():
        kept = [{name: row[name] for name in rows[0]} for row in now[table]] if rows else []
        assert kept[: len(rows)] == rows, table


def test_every_table_has_rows_to_prove_it_by(golden):
    was = json.loads(golden.with_suffix(".json").read_text(encoding="utf-8"))
    assert {table for table, rows in was.items() if not rows} == set()
    if golden.stem == f"schema-{len(MIGRATIONS)}":
        assert set(JOURNALED) <= set(was)


def test_it_is_undone_to_its_start_and_redone(golden):
    writer = Writer(golden, ME)
    reader = open_reader(golden)
    was, steps = digest(reader), 0
    while writer.peek().result().undo:
        writer.undo().result()
        steps += 1
    assert steps > 10
    assert reader.execute("SELECT count(*) FROM article").fetchone()[0] == 0
    for _ in range(steps):
        writer.redo().result()
    assert digest(reader) == was
    assert list(check.problems(reader)) == []
    reader.close()
    writer.close()


def test_a_released_schema_is_never_edited(golden, tmp_path):
    """The newest golden file has the tables that a new project has, to the letter."""
    if golden.stem != f"schema-{len(MIGRATIONS)}":
        return
    Writer(tmp_path / "new.guillemet", ME).close()
    assert tables(golden) == tables(tmp_path / "new.guillemet")


def tables(path):
    ask = "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
    with closing(sqlite3.connect(path)) as conn:
        return dict(conn.execute(ask).fetchall())


def test_the_tables_of_this_version_are_those_that_are_journaled(golden):
    assert set(JOURNALED) <= set(tables(golden))
