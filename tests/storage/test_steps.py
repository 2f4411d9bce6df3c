"""Steps of several transactions, steps joined, and what is recorded but is no step."""

import pytest

from guillemet.domain.changes import ChangeSet, Op
from guillemet.domain.errors import HistoryConflict, NothingToUndo
from guillemet.storage import history
from guillemet.storage.digest import digest
from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do, on_writer


def titles(conn):
    return [title for (title,) in conn.execute("SELECT title FROM article ORDER BY n")]


def import_each(writer, names, between=lambda: None, finish=True):
    """An import of one article a transaction; its step."""
    op = Op("import-articles", {"name": "folder"})
    for name in names:
        writer.submit(op.part(), work.article(name)).result()
        between()
    if finish:
        writer.submit(op, work.nothing).result()
    return op.step


def undone(writer):
    return writer.undo().result().op.kind


def redone(writer):
    return writer.redo().result().op.args["of"]


# -- several transactions


def test_batches_commit_one_by_one_and_undo_takes_them_back_at_once(writer, reading):
    was, heard = digest(reading), []
    writer.listen(heard.append)
    import_each(writer, "abc")
    assert [(c.op.last, len(c.articles)) for c in heard] == [(False, 1)] * 3 + [(True, 0)]
    assert len({c.op.step for c in heard}) == 1
    assert undone(writer) == "import-articles"
    assert digest(reading) == was
    assert redone(writer) == "import-articles"
    assert titles(reading) == ["a", "b", "c"]


def test_the_end_of_a_step_that_is_only_its_end_leaves_no_trace(writer, reading):
    import_each(writer, "")
    assert reading.execute("SELECT count(*) FROM op").fetchone()[0] == 0


def test_what_a_crash_cut_short_is_not_undone_but_offered(path):
    writer = Writer(path, ME)
    step = import_each(writer, "ab", finish=False)
    writer.close()
    writer = Writer(path, ME)
    with pytest.raises(NothingToUndo):
        writer.undo().result()
    [cut] = writer.unfinished().result()
    assert (cut.op.step, cut.op.args, len(cut.numbers)) == (step, {"name": "folder"}, 2)
    writer.take_back(cut.op.step).result()
    assert writer.unfinished().result() == []
    assert on_writer(writer, lambda db: titles(db.conn)) == []
    writer.close()


def test_what_was_cut_short_can_be_gone_on_with(path):
    writer = Writer(path, ME)
    step = import_each(writer, "ab", finish=False)
    writer.close()
    writer = Writer(path, ME)
    writer.submit(Op("import-articles", step=step), work.article("c")).result()
    assert writer.unfinished().result() == []
    assert undone(writer) == "import-articles"
    assert on_writer(writer, lambda db: titles(db.conn)) == []
    writer.close()


@pytest.fixture
def marked(writer, reading):
    """The step of an import, and a mark made between two batches in an article of the first."""
    made = []

    def between():
        if not made:
            [[n]] = reading.execute("SELECT max(n) FROM article")
            made.append(do(writer, "mark", work.mark(n)))

    return import_each(writer, "abc", between)


def test_an_edit_between_batches_is_undone_before_the_import_it_builds_on(writer, marked):
    assert [undone(writer) for _ in "ab"] == ["mark", "import-articles"]
    assert [redone(writer) for _ in "ab"] == ["import-articles", "mark"]


def test_a_step_that_others_build_on_is_not_undone(writer, reading, marked):
    was = digest(reading)
    with pytest.raises(HistoryConflict):
        writer.take_back(marked).result()
    assert digest(reading) == was


# -- joined


def note(writer, of, words):
    return do(writer, "set-note", work.set_note(of, words), join=f"note {of}")


def newest(reading):
    return history.state(reading).undo


def test_edits_of_one_note_within_two_seconds_are_one_step(writer, article, reading):
    made = do(writer, "mark", work.mark(article))
    was = digest(reading)
    for words in ("a", "ab", "abc"):
        note(writer, made, words)
    assert len(newest(reading).numbers) == 3
    now = digest(reading)
    assert undone(writer) == "set-note"
    assert digest(reading) == was
    assert redone(writer) == "set-note"
    assert digest(reading) == now


def test_an_edit_joined_that_changes_nothing_leaves_no_trace(writer, article, reading):
    made = do(writer, "mark", work.mark(article))
    for words in ("a", "a"):
        note(writer, made, words)
    assert len(newest(reading).numbers) == 1


def test_a_note_typed_and_deleted_again_does_not_hold_up_undo(writer, article, reading):
    made = do(writer, "mark", work.mark(article))
    for words in ("a", ""):
        note(writer, made, words)
    assert [undone(writer) for _ in "ab"] == ["set-note", "mark"]
    assert [redone(writer) for _ in "ab"] == ["mark", "set-note"]


def test_after_a_pause_an_edit_is_a_step_of_its_own(writer, article, reading):
    made = do(writer, "mark", work.mark(article))
    note(writer, made, "a")
    writer._joining._until = 0.0  # two seconds have passed
    note(writer, made, "ab")
    assert len(newest(reading).numbers) == 1


@pytest.mark.parametrize("between", ["another note", "another step", "undo and redo"])
def test_what_comes_between_ends_the_joining(writer, article, reading, between):
    made, other = (do(writer, "mark", work.mark(article)) for _ in "ab")
    note(writer, made, "a")
    if between == "another note":
        note(writer, other, "x")
    elif between == "another step":
        do(writer, "mark", work.mark(article))
    else:
        undone(writer)
        redone(writer)
    note(writer, made, "ab")
    assert len(newest(reading).numbers) == 1


def test_a_reopened_project_joins_nothing(path):
    writer = Writer(path, ME)
    made = do(writer, "mark", work.mark(do(writer, "import-articles", work.article())))
    note(writer, made, "a")
    writer.close()
    writer = Writer(path, ME)
    note(writer, made, "ab")
    assert len(writer.peek().result().undo.numbers) == 1
    writer.close()


def test_a_batch_or_what_is_no_step_does_not_end_the_joining(writer, article, reading):
    made = do(writer, "mark", work.mark(article))
    note(writer, made, "a")
    do(writer, "reading", work.opened(article))
    import_each(writer, "a", finish=False)
    note(writer, made, "ab")
    assert len(newest(reading).numbers) == 2


# -- recorded, but no step


def states(conn):
    return [tuple(row) for row in conn.execute("SELECT article, state FROM article_state")]


def test_opening_an_article_is_recorded_but_never_undone(writer, article, reading):
    do(writer, "mark", work.mark(article))
    do(writer, "reading", work.opened(article))
    assert undone(writer) == "mark"
    assert undone(writer) == "import-articles"


def test_opening_an_article_does_not_end_redo(writer, article, people, reading):
    writer.undo().result()
    do(writer, "reading", work.opened(article))
    assert redone(writer) == "add-actor"
    assert states(reading) == [(article, "reading")]


def test_an_import_is_undone_though_its_article_was_opened(writer, reading):
    was = digest(reading)
    n = do(writer, "import-articles", work.article())
    do(writer, "reading", work.opened(n))
    opened = digest(reading)
    assert undone(writer) == "import-articles"
    assert reading.execute("SELECT count(*) FROM article_state").fetchone()[0] == 0
    assert reading.execute("SELECT count(*) FROM article").fetchone()[0] == 0
    assert redone(writer) == "import-articles"
    assert digest(reading) == opened
    undone(writer)
    assert was != opened


def test_an_import_is_undone_though_its_article_was_coded_and_that_undone(writer, reading):
    n = do(writer, "import-articles", work.article())
    do(writer, "reading", work.opened(n))
    do(writer, "set-state", work.state(n, "coded"))
    assert [undone(writer) for _ in "ab"] == ["set-state", "import-articles"]
    assert [redone(writer) for _ in "ab"] == ["import-articles", "set-state"]
    assert states(reading) == [(n, "coded")]


def test_an_import_whose_article_is_coded_is_not_undone(writer, reading):
    n = do(writer, "import-articles", work.article())
    step = newest(reading).op.step
    do(writer, "set-state", work.state(n, "coded"))
    with pytest.raises(HistoryConflict):
        writer.take_back(step).result()
    assert states(reading) == [(n, "coded")]


def test_a_decision_is_redone_though_the_article_was_opened_meanwhile(writer, article, reading):
    do(writer, "set-state", work.state(article, "coded"))
    undone(writer)
    do(writer, "reading", work.opened(article))
    assert redone(writer) == "set-state"
    assert states(reading) == [(article, "coded")]
    undone(writer)
    assert states(reading) == [(article, "reading")]


def test_a_coder_s_first_step_is_undone_though_they_opened_an_article(writer, article, reading):
    do(writer, "mark", work.mark(article))  # which enters the coder
    do(writer, "reading", work.opened(article))
    undone(writer)
    assert reading.execute("SELECT count(*) FROM coder").fetchone()[0] == 0
    redone(writer)
    assert states(reading) == [(article, "reading")]


# -- not journaled at all


def test_where_somebody_stopped_reading_is_kept_and_is_no_change(writer, article, heard, reading):
    def place(db):
        db.execute("INSERT OR REPLACE INTO article_place VALUES (?, 'me', 40, '')", [article])

    was = digest(reading)
    writer.write(None, place).result()
    assert reading.execute("SELECT position FROM article_place").fetchone()[0] == 40
    assert (heard, digest(reading)) == ([], was)


def test_what_is_not_journaled_announces_what_it_is_told_to(writer, article, heard):
    told = ChangeSet(Op("suggest"), frozenset({"suggestion"}), frozenset({article}))
    writer.write(told, work.nothing).result()
    assert heard == [told]
