import re
import sqlite3

import pytest

from guillemet.domain.errors import NotSaved
from guillemet.storage import rowhash
from guillemet.storage.connection import Migrating, open_reader
from guillemet.storage.migrations import MIGRATIONS
from guillemet.storage.schema import APPLICATION_ID, JOURNALED
from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do, on_writer


def add_tone(db):
    db.table("annotation").add_column("tone", str, not_null_default="neutral")


def reshape(db):
    db.table("field").transform(rename={"required": "needed"})


LATER = (*MIGRATIONS, add_tone)


def reading(path, ask):
    conn = sqlite3.connect(path)
    try:
        return ask(conn)
    finally:
        conn.close()


def columns(conn, table):
    return {name for (name,) in conn.execute("SELECT name FROM pragma_table_info(?)", [table])}


def test_the_version_is_the_number_of_migrations(path):
    Writer(path, ME).close()
    ask = "SELECT user_version, application_id FROM pragma_user_version, pragma_application_id"
    found = reading(path, lambda conn: tuple(conn.execute(ask).fetchone()))
    assert found == (len(MIGRATIONS), APPLICATION_ID)
    assert reading(path, lambda conn: conn.execute("PRAGMA integrity_check").fetchone()[0]) == "ok"


def test_undo_across_a_migration_that_adds_a_column(path):
    writer = Writer(path, ME)
    made = do(writer, "mark", work.mark(do(writer, "import-articles", work.article())))
    do(writer, "delete-annotations", work.unmark(made))
    writer.close()
    writer = Writer(path, ME, LATER)
    writer.undo().result()
    writer.close()
    row = "SELECT n, note, tone FROM annotation"
    found = reading(path, lambda conn: tuple(conn.execute(row).fetchone()))
    assert found == (made, "", "neutral")


def test_a_new_column_is_journaled_at_once(path):
    writer = Writer(path, ME)
    made = do(writer, "mark", work.mark(do(writer, "import-articles", work.article())))
    writer.close()
    writer = Writer(path, ME, LATER)
    change = "UPDATE annotation SET tone = 'ironic' WHERE n = ?"
    do(writer, "set-tone", lambda db: db.execute(change, [made]))
    writer.undo().result()
    ask = "SELECT tone FROM annotation"
    assert on_writer(writer, lambda db: db.execute(ask).fetchone()[0]) == "neutral"
    writer.close()


@pytest.mark.parametrize("extra", [(), (add_tone,), (reshape,), (reshape, add_tone)])
def test_triggers_cover_every_column_after_every_migration(path, extra):
    Writer(path, ME).close()
    Writer(path, ME, (*MIGRATIONS, *extra)).close()
    conn = sqlite3.connect(path)
    triggers = dict(conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"))
    assert len(triggers) == 3 * len(JOURNALED)
    for table in JOURNALED:
        deleted = triggers[f"journal_{table}_delete"]
        updated = triggers[f"journal_{table}_update"]
        assert f"journal_{table}_insert" in triggers
        assert set(re.findall(r'OLD\."(\w+)"', deleted)) == columns(conn, table)
        assert set(re.findall(r'OLD\."(\w+)"', updated)) == columns(conn, table) - {"n"}
    conn.close()


def test_every_table_has_a_number_of_its_own_among_the_row_hashes():
    assert len(set(rowhash.NUMBERS.values())) == len(JOURNALED)


def test_row_hashes_are_of_the_columns_as_they_are_now(path):
    writer = Writer(path, ME)
    do(writer, "mark", work.mark(do(writer, "import-articles", work.article())))
    writer.close()
    Writer(path, ME, LATER).close()
    assert reading(path, lambda conn: list(rowhash.mismatches(conn))) == []


def test_a_migration_that_fails_leaves_the_file_as_it_was(path):
    def broken(db):
        add_tone(db)
        raise ZeroDivisionError

    Writer(path, ME).close()
    was = path.read_bytes()
    with pytest.raises(ZeroDivisionError):
        Writer(path, ME, (*MIGRATIONS, broken))
    assert path.read_bytes() == was
    Writer(path, ME).close()


def test_a_backup_can_be_made_before_a_migration_and_only_then(path):
    made = []
    for migrations in (MIGRATIONS, MIGRATIONS, LATER, LATER):
        Writer(path, ME, migrations, migrating=Migrating(lambda: made.append(path.stat()))).close()
    assert len(made) == 1


def test_a_migration_that_is_stopped_leaves_the_file_as_it_was(path):
    looks = []

    def slow(db):
        add_tone(db)
        db.execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9000000) "
                   "SELECT max(i) FROM n").fetchall()  # fmt: skip

    def stopped():
        looks.append(True)
        return len(looks) > 2

    Writer(path, ME).close()
    was = path.read_bytes()
    with pytest.raises(NotSaved, match="as it was"):
        Writer(path, ME, (*MIGRATIONS, slow), migrating=Migrating(stopped=stopped))
    assert path.read_bytes() == was
    Writer(path, ME).close()


# -- what the design asks of every table


@pytest.fixture
def schema(path):
    Writer(path, ME).close()
    conn = open_reader(path)
    yield conn
    conn.close()


def tables(conn):
    rows = conn.execute("SELECT name, type, strict FROM pragma_table_list WHERE schema = 'main'")
    return {
        name: strict
        for name, kind, strict in rows
        if kind == "table" and not name.startswith("sqlite_")
    }


def test_every_table_of_ours_is_strict(schema):
    assert {name for name, strict in tables(schema).items() if not strict} == set()


@pytest.mark.parametrize("table", JOURNALED)
def test_a_journaled_table_has_a_number_and_holds_text_and_integers_only(schema, table):
    found = schema.execute("SELECT name, type, pk FROM pragma_table_info(?)", [table]).fetchall()
    assert [name for name, _, pk in found if pk] == ["n"]
    assert {kind for _, kind, _ in found} <= {"TEXT", "INTEGER"}
    sql = schema.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [table]).fetchone()[0]
    assert "n INTEGER PRIMARY KEY AUTOINCREMENT" in sql
    keys = schema.execute("SELECT on_update, on_delete FROM pragma_foreign_key_list(?)", [table])
    assert {action for pair in keys for action in pair} <= {"NO ACTION"}


@pytest.mark.parametrize("table", JOURNALED)
def test_no_unique_key_holds_an_order(schema, table):
    indexes = schema.execute("SELECT name FROM pragma_index_list(?) WHERE [unique]", [table])
    for (index,) in indexes.fetchall():
        names = {name for _, _, name in schema.execute(f'PRAGMA index_info("{index}")')}
        assert names & {"position", "seq"} == set()


@pytest.mark.parametrize(
    "table", ["article", "actor", "annotation", "tag", "field", "coder", "outlet"]
)
def test_what_is_merged_has_an_id_of_its_own(schema, table):
    assert "id" in columns(schema, table)
    unique = schema.execute("SELECT name FROM pragma_index_list(?) WHERE [unique]", [table])
    keys = [
        [name for _, _, name in schema.execute(f'PRAGMA index_info("{index}")')]
        for (index,) in unique.fetchall()
    ]
    assert ["id"] in keys


def test_every_parent_is_put_back_before_its_children(schema):
    order = list(JOURNALED)
    for table in order:
        for (parent,) in schema.execute('SELECT "table" FROM pragma_foreign_key_list(?)', [table]):
            if parent in order and parent != table:
                assert order.index(parent) < order.index(table), (parent, table)


def test_every_table_is_journaled_or_has_a_reason_not_to_be(schema):
    beside = {
        "meta", "text", "original", "article_place", "suggestion", "session", "op", "op_row",
        "op_now", "row_hash", "name_tail", "actor_use", "mark_words", "office_sign", "same_pair",
        "sketch", "story",
    }  # fmt: skip
    assert set(tables(schema)) == set(JOURNALED) | beside


def test_quotes_and_speakers_are_read_in_any_tool(path):
    writer = Writer(path, ME)
    of = do(writer, "import-articles", work.article("Match"))
    who = do(writer, "add-actor", work.actor("Ada"))
    made = do(writer, "mark", work.mark(of, speaker=who))
    bo = do(writer, "add-actor", work.actor("Bo"))
    do(writer, "set-actors", work.attribute(made, bo))
    writer.close()
    ask = "SELECT article_title, quote, speaker FROM quotes"
    assert reading(path, lambda c: c.execute(ask).fetchall()) == [("Match", "We win", "Ada|Bo")]
    ask = "SELECT speaker, quotes, articles FROM speakers"
    assert reading(path, lambda c: c.execute(ask).fetchall()) == [("Ada", 1, 1), ("Bo", 1, 1)]


def test_a_new_project_has_an_id_and_the_actor_of_every_project(path):
    Writer(path, ME).close()
    ask = "SELECT name, builtin FROM actor"
    assert reading(path, lambda c: c.execute(ask).fetchall()) == [("Not attributed", 1)]
    ask = "SELECT length(value) FROM meta WHERE key = 'project'"
    assert reading(path, lambda c: c.execute(ask).fetchall()) == [(36,)]
