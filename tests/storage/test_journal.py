import json
import sqlite3

import pytest

from guillemet.domain.changes import Kind
from guillemet.domain.errors import HistoryConflict, NothingToUndo
from guillemet.storage import history
from guillemet.storage.connection import open_reader
from guillemet.storage.digest import digest
from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do, on_writer


def images(conn, table):
    sql = "SELECT old FROM op_row WHERE tbl = ? ORDER BY n"
    return [old and json.loads(old) for (old,) in conn.execute(sql, [table])]


def marks(conn):
    return [n for (n,) in conn.execute("SELECT n FROM annotation ORDER BY n")]


def test_an_image_holds_only_the_columns_that_changed(writer, article, reading):
    made = do(writer, "mark", work.mark(article))
    do(writer, "set-note", work.set_note(made, "new"))
    do(writer, "set-note", work.set_note(made, "new"))
    do(writer, "delete-annotations", work.unmark(made))
    inserted, updated, deleted = images(reading, "annotation")
    assert (inserted, updated) == (None, {"note": ""})
    assert (deleted["n"], deleted["note"]) == (made, "new")


def test_every_row_of_an_annotation_knows_its_article(writer, article, people, reading):
    made = do(writer, "mark", work.mark(article, speaker=people[0]))
    do(writer, "delete-annotations", work.unmark(made))
    writer.undo().result()
    sql = "SELECT DISTINCT tbl, article FROM op_row WHERE tbl NOT IN ('actor', 'coder')"
    assert {tuple(row) for row in reading.execute(sql)} == {
        (table, article)
        for table in ("article", "article_version", "annotation", "span", "annotation_actor")
    }


def test_link_rows_are_journaled_by_number_and_keep_their_natural_key(
    writer, article, people, reading
):
    made = do(writer, "mark", work.mark(article, speaker=people[0]))
    do(writer, "set-actors", work.attribute(made, people[1]))
    was = digest(reading)
    do(writer, "merge-actors", work.merge(*people))
    assert [tuple(r) for r in reading.execute("SELECT actor FROM annotation_actor")] == [
        (people[1],)
    ]
    writer.undo().result()
    assert digest(reading) == was
    same = "INSERT INTO annotation_actor (annotation, role, position, actor) VALUES (?, ?, 9, ?)"
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        do(writer, "x", lambda db: db.execute(same, [made, "speaker", people[0]]))


def test_a_delete_undone_keeps_its_number_and_nobody_else_got_it(writer, article, reading):
    first = do(writer, "mark", work.mark(article))
    do(writer, "delete-annotations", work.unmark(first))
    writer.undo().result()
    second = do(writer, "mark", work.mark(article, 8, 9))
    assert marks(reading) == [first, second]


def test_a_number_is_not_given_twice(writer, article):
    first = do(writer, "mark", work.mark(article))
    writer.undo().result()
    assert do(writer, "mark", work.mark(article)) > first


def test_undo_is_an_op_of_its_own(writer, article, reading):
    was = digest(reading)
    do(writer, "mark", work.mark(article))
    assert writer.undo().result().op.kind == Kind.MARK
    rows = "SELECT kind, undoes IS NULL FROM op ORDER BY n DESC LIMIT 2"
    assert digest(reading) == was
    assert [tuple(r) for r in reading.execute(rows)] == [("undo", 0), ("mark", 1)]


def test_undo_refuses_to_overwrite_what_another_step_changed(writer, article, reading):
    made = do(writer, "mark", work.mark(article))
    mark = writer.peek().result().undo
    do(writer, "set-note", work.set_note(made, "later"))
    was = digest(reading)
    with pytest.raises(HistoryConflict, match="changed since"):
        writer.take_back(mark.op.step).result()
    assert digest(reading) == was
    writer.undo().result()
    assert writer.take_back(mark.op.step).result().op.kind == Kind.MARK


def test_undo_refuses_to_take_away_what_another_step_built_on(writer, article, people, reading):
    made = do(writer, "mark", work.mark(article))
    do(writer, "add-actor", work.actor("Cleo"))
    added = writer.peek().result().undo
    cleo = reading.execute("SELECT n FROM actor WHERE name = 'Cleo'").fetchone()[0]
    do(writer, "set-actors", work.attribute(made, cleo))
    with pytest.raises(HistoryConflict):
        writer.take_back(added.op.step).result()


def test_a_change_outside_an_op_is_refused(writer, article):
    made = do(writer, "mark", work.mark(article))
    with pytest.raises(sqlite3.IntegrityError, match=r"op_row\.op"):
        writer.write(None, work.set_note(made, "x")).result()
    with pytest.raises(sqlite3.IntegrityError, match=r"op_row\.op"):
        on_writer(writer, work.set_note(made, "x"))


def test_another_tool_is_refused_too_and_may_read(path, article, writer):
    conn = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match=r"op_row\.op"):
        conn.execute("UPDATE article SET title = 'x'")
    conn.close()


def test_there_is_a_first_step(writer):
    do(writer, "add-actor", work.actor("Ada"))
    writer.undo().result()
    with pytest.raises(NothingToUndo, match="nothing to undo"):
        writer.undo().result()


def test_new_work_ends_what_can_be_redone(writer):
    do(writer, "add-actor", work.actor("Ada"))
    writer.undo().result()
    do(writer, "add-actor", work.actor("Bo"))
    with pytest.raises(NothingToUndo, match="nothing to redo"):
        writer.redo().result()


def test_what_changes_nothing_is_no_step_and_ends_nothing(writer, reading):
    do(writer, "add-actor", work.actor("Ada"))
    writer.undo().result()
    do(writer, "add-actor", work.nothing)
    assert writer.redo().result().op.args == {"of": "add-actor"}
    assert reading.execute("SELECT count(*) FROM op").fetchone()[0] == 3


def test_what_fails_leaves_nothing(writer, article, reading):
    was = digest(reading)

    def half(db):
        work.mark(article)(db)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        do(writer, "mark", half)
    assert digest(reading) == was
    assert do(writer, "mark", work.mark(article))


def test_undo_and_redo_survive_closing(path):
    for act in (lambda w: do(w, "add-actor", work.actor("Ada")), None, "redo", None):
        writer = Writer(path, ME)
        if callable(act):
            act(writer)
        else:
            getattr(writer, act or "undo")().result()
        assert writer.close()
    conn = open_reader(path)
    assert conn.execute("SELECT count(*) FROM actor WHERE NOT builtin").fetchone()[0] == 0
    assert conn.execute("SELECT count(DISTINCT session) FROM op").fetchone()[0] == 4
    conn.close()


def test_of_several_changes_of_a_row_in_one_step_the_oldest_counts(writer, article, reading):
    made = do(writer, "mark", work.mark(article))
    was = digest(reading)

    def several(db):
        for note in ("one", "two"):
            work.set_note(made, note)(db)
        db.execute("UPDATE annotation SET kind = 'passage' WHERE n = ?", [made])
        work.unmark(made)(db)

    do(writer, "x", several)
    writer.undo().result()
    assert digest(reading) == was
    writer.redo().result()
    assert marks(reading) == []


def test_a_row_taken_away_and_put_back_in_one_step_is_put_back_as_it_was(writer, people, reading):
    was = digest(reading)

    def again(db):
        row = db.execute("SELECT id, name_key FROM actor WHERE n = ?", [people[0]]).fetchone()
        db.execute("DELETE FROM actor WHERE n = ?", [people[0]])
        work.insert(db, "actor", n=people[0], id=row[0], name="Other", name_key=row[1])

    do(writer, "x", again)
    now = digest(reading)
    writer.undo().result()
    assert digest(reading) == was
    writer.redo().result()
    assert digest(reading) == now


def test_names_that_two_actors_swapped_go_back(writer, article, people, reading):
    do(writer, "mark", work.mark(article, speaker=people[0]))
    was = digest(reading)
    do(writer, "edit-actor", work.rename({people[0]: "Bo", people[1]: "Ada"}))
    now = digest(reading)
    writer.undo().result()
    assert digest(reading) == was
    writer.redo().result()
    assert digest(reading) == now


def test_the_session_comes_with_its_first_op(path):
    writer = Writer(path, ME)
    do(writer, "nothing", work.nothing)
    ask = "SELECT count(*) FROM session"
    assert on_writer(writer, lambda db: db.execute(ask).fetchone()[0]) == 0
    for name in ("Ada", "Bo"):
        do(writer, "add-actor", work.actor(name))
    assert on_writer(writer, lambda db: db.execute(ask).fetchone()[0]) == 1
    numbered = "SELECT seq FROM op ORDER BY n"
    assert on_writer(writer, lambda db: [n for (n,) in db.execute(numbered)]) == [1, 2]
    writer.close()


def test_a_change_set_names_what_was_touched(writer, article, heard):
    made = do(writer, "mark", work.mark(article))
    [changes] = heard
    assert changes.op.kind == Kind.MARK
    assert changes.tables == {"annotation", "span", "coder"}
    assert changes.articles == {article}
    writer.undo().result()
    assert heard[-1].articles == {article}
    many = [work.actor(f"A{i}") for i in range(1001)]
    do(writer, "add-actor", lambda db: [each(db) for each in many])
    assert (heard[-1].articles, heard[-1].tables) == (None, {"actor"})
    assert made


def test_what_is_announced_is_no_longer_pending(writer, article):
    seen = []
    writer.listen(lambda _: seen.append([op.kind for op in writer.pending]))
    do(writer, "mark", work.mark(article))
    assert seen == [[]]


def test_the_menu_knows_the_next_steps_also_from_a_reader(writer, article, reading):
    do(writer, "mark", work.mark(article), args={"words": "We win"})
    state = history.state(reading)
    assert (state.undo.op.kind, state.undo.op.args) == ("mark", {"words": "We win"})
    assert history.articles(reading, state.undo) == (article,)
    assert state.redo is None
    writer.undo().result()
    assert writer.peek().result() == history.state(reading)
    redo = history.state(reading).redo
    assert (redo.op.args, history.articles(reading, redo)) == (
        {"of": "mark", "words": "We win"},
        (article,),
    )


def test_names_for_the_menu_are_asked_before_anything_is_changed(writer, people, reading):
    def name(db):
        return {"name": db.execute("SELECT name FROM actor WHERE n = ?", [people[0]]).fetchone()[0]}

    do(writer, "edit-actor", work.rename({people[0]: "Zoë"}), names=name)
    assert history.state(reading).undo.op.args == {"name": "Ada"}
