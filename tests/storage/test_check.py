import sqlite3
from contextlib import closing

import pytest

from guillemet.storage import check, derived
from guillemet.storage.connection import open_reader
from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do


@pytest.fixture
def project(path):
    """Two articles, three annotations, an actor, an undo; at rest."""
    writer = Writer(path, ME)
    for title in ("Été", "两会"):
        of = do(writer, "import-articles", work.article(title, f"“We win” 新闻 {title}"))
        who = do(writer, "add-actor", work.actor(f"Ada {title}"))
        made = do(writer, "mark", work.mark(of, speaker=who, note="œuvre"))
    do(writer, "delete-annotations", work.unmark(made))
    writer.undo().result()
    do(writer, "mark", work.mark(of, 1, 3))
    writer.close()
    return path


def found(path, **how):
    with closing(open_reader(path)) as conn:
        return list(check.problems(conn, **how))


def said(path, **how):
    return [(problem.what.template, problem.where) for problem in found(path, **how)]


def spoil(path, *statements):
    """As a tool could that knows nothing of the journal: without its triggers."""
    ask = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        triggers = conn.execute(ask).fetchall()
        for name, _ in triggers:
            conn.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            conn.execute(statement)
        for _, sql in triggers:
            conn.execute(sql)


def test_a_sound_project_has_no_problems(project):
    assert found(project) == []
    assert found(project, full=False) == []


def test_checking_changes_nothing(project):
    was = project.read_bytes()
    found(project)
    assert project.read_bytes() == was
    assert [p.name for p in project.parent.iterdir()] == [project.name]


def replace_in_file(path, old, new):
    """A bit that flipped on the disk, where no checksum of SQLite looks."""
    data = path.read_bytes()
    assert data.count(old) >= 1
    path.write_bytes(data.replace(old, new))


def test_a_changed_letter_of_a_text_is_found(project):
    replace_in_file(project, "“We win” 新闻 Été".encode(), "“We wen” 新闻 Été".encode())
    assert ("A text is not as it was imported.", "text 1") in said(project)


def test_a_changed_letter_of_a_name_is_found_though_sqlite_sees_nothing(project):
    replace_in_file(project, "Ada Été".encode(), "Adu Été".encode())
    assert said(project, full=False) == []
    assert ("A row is not as Guillemet wrote it.", "actor 2") in said(project)


def test_words_that_are_not_those_of_the_text_are_found(project):
    spoil(project, "UPDATE span SET start = start + 1 WHERE n = 1")
    told = said(project)
    expected = (
        "The words of an annotation are not those at its place in the text.",
        "annotation 1, span 1: “We win”",
    )
    assert expected in told


@pytest.mark.parametrize(("start", "end"), [("NULL", "NULL"), (90, 96), (7, 1)])
def test_a_place_that_is_none_is_found(project, start, end):
    spoil(project, f'UPDATE span SET start = {start}, "end" = {end} WHERE n = 1')
    assert any("The words of an annotation" in what for what, _ in said(project))


def test_an_orphan_has_no_place_and_is_sound(project):
    spoil(
        project,
        "UPDATE span SET start = NULL, \"end\" = NULL, state = 'orphan' WHERE n = 1",
    )
    assert not any("The words of an annotation" in what for what, _ in said(project))


def test_a_row_that_is_gone_and_one_that_points_nowhere_are_found(project):
    spoil(project, "DELETE FROM actor WHERE n = 2")
    told = said(project, full=True)
    assert ("A row that Guillemet wrote is gone.", "actor 2") in told
    assert ("A row points to a row that is not there.", "annotation_actor 1 → actor") in told
    assert [what for what, _ in said(project, full=False)] == [
        "A row points to a row that is not there."
    ]


@pytest.mark.parametrize(
    "change",
    [
        "INSERT INTO article_fts (rowid, title, body) VALUES (9, 'ghost', 'ghost')",
        "INSERT INTO article_fts (article_fts) VALUES ('delete-all')",
        "INSERT INTO annotation_fts (annotation_fts) VALUES ('delete-all')",
        "INSERT INTO annotation_fts (rowid, words, note) VALUES (9, 'a', 'b')",
    ],
)
def test_an_index_that_says_something_else_is_found_and_mended(project, change):
    spoil(project, change)
    [problem] = found(project)
    assert problem.what.template == "The search index does not say what the texts say."
    assert problem.mendable
    mend(project)
    assert found(project) == []


def mend(path):
    writer = Writer(path, ME)
    writer.write(None, check.mend).result()
    while writer.write(None, derived.rebuild).result():
        pass
    assert writer.close()


def test_a_table_whose_changes_are_not_recorded_is_found_and_mended(project):
    with closing(sqlite3.connect(project)) as conn:
        conn.execute("DROP TRIGGER journal_actor_update")
    [problem] = found(project)
    assert (problem.where, problem.mendable) == ("journal_actor_update", True)
    mend(project)
    assert found(project) == []


def test_a_damaged_page_is_told_not_thrown(project):
    with closing(sqlite3.connect(project)) as conn:
        ask = "SELECT rootpage FROM sqlite_schema WHERE name = 'text'"
        page = conn.execute(ask).fetchone()[0] - 1
    data = bytearray(project.read_bytes())
    data[page * 4096 : page * 4096 + 40] = b"\xff" * 40
    project.write_bytes(data)
    assert said(project)[0][0] == "SQLite finds the file damaged."
    assert said(project, full=False)[0][0] == "SQLite finds the file damaged."


def test_findings_of_one_kind_are_not_listed_without_end(project, monkeypatch):
    monkeypatch.setattr(check, "MOST", 3)
    spoil(project, "UPDATE row_hash SET hash = hash + 1")
    assert len(found(project)) == 3
