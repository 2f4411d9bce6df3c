import pytest

from guillemet.domain.folding import fold
from guillemet.storage import derived, rowhash
from guillemet.storage.connection import open_reader
from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do, on_writer


def notes(conn, words):
    sql = "SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH ? ORDER BY rowid"
    return [n for (n,) in conn.execute(sql, [fold(words)])]


def articles(conn, words):
    sql = "SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY rowid"
    return [n for (n,) in conn.execute(sql, [fold(words)])]


def retitle(of, title):
    return lambda db: db.execute("UPDATE article SET title = ? WHERE n = ?", [title, of])


def remove(of):
    def gone(db):
        db.execute("DELETE FROM article_version WHERE article = ?", [of])
        db.execute("DELETE FROM article WHERE n = ?", [of])

    return gone


def test_a_note_is_found_after_doing_undoing_and_redoing(writer, article, reading):
    made = do(writer, "mark", work.mark(article))
    do(writer, "set-note", work.set_note(made, "Le cœur"))
    assert notes(reading, "coeur") == [made]
    do(writer, "set-note", work.set_note(made, "L'âme"))
    assert (notes(reading, "coeur"), notes(reading, "ame")) == ([], [made])
    writer.undo().result()
    assert (notes(reading, "cœur"), notes(reading, "ame")) == ([made], [])
    do(writer, "delete-annotations", work.unmark(made))
    assert notes(reading, "coeur") == []
    writer.undo().result()
    assert notes(reading, "coeur") == [made]
    writer.redo().result()
    assert notes(reading, "coeur") == []


def test_an_annotation_is_found_by_its_words_wherever_its_bounds_go(writer, article, reading):
    made = do(writer, "mark", work.mark(article, 1, 7))
    assert notes(reading, "win") == [made]

    def shorten(db):
        db.execute("UPDATE span SET exact = 'We' WHERE annotation = ?", [made])

    do(writer, "set-spans", shorten)
    assert (notes(reading, "win"), notes(reading, "we")) == ([], [made])
    writer.undo().result()
    assert notes(reading, "win") == [made]


def test_an_article_is_found_by_title_and_text(writer, reading):
    n = do(writer, "import-articles", work.article("L'été", "Un cœur simple"))
    assert (articles(reading, "ete"), articles(reading, "COEUR")) == ([n], [n])
    do(writer, "edit-article", retitle(n, "Hiver"))
    assert (articles(reading, "ete"), articles(reading, "hiver")) == ([], [n])
    writer.undo().result()
    assert articles(reading, "été") == [n]
    do(writer, "delete-articles", remove(n))
    assert articles(reading, "coeur") == []
    writer.undo().result()
    assert articles(reading, "coeur ete") == [n]


def test_the_indexes_hold_no_trace_of_what_was_forgotten(writer):
    n = do(writer, "import-articles", work.article("Title", "Body"))
    made = do(writer, "mark", work.mark(n, 0, 4))
    do(writer, "set-note", work.set_note(made, "once"))
    do(writer, "edit-article", retitle(n, "Other"))
    do(writer, "delete-annotations", work.unmark(made))
    do(writer, "delete-articles", remove(n))
    for table in ("annotation_fts", "article_fts"):
        terms = f"CREATE VIRTUAL TABLE temp.{table}_terms USING fts5vocab(main, {table}, row)"
        on_writer(writer, lambda db, sql=terms: db.execute(sql))
        ask = f"SELECT * FROM {table}_terms"
        assert on_writer(writer, lambda db, sql=ask: db.execute(sql).fetchall()) == []


def test_suggestions_go_with_their_article(writer, article, reading):
    def suggest(db):
        work.insert(
            db, "suggestion", id="s", article=article, kind="quote", spans="[[1, 7]]",
            exact="We win", speech="", cue="", speaker="", rule="r", tier=1,
        )  # fmt: skip

    writer.write(None, suggest).result()
    do(writer, "edit-article", retitle(article, "Other"))
    assert reading.execute("SELECT count(*) FROM suggestion").fetchone()[0] == 1
    do(writer, "delete-articles", remove(article))
    assert reading.execute("SELECT count(*) FROM suggestion").fetchone()[0] == 0


def test_every_row_has_its_hash_whatever_was_done(writer, article, people, reading):
    made = do(writer, "mark", work.mark(article, speaker=people[0]))
    do(writer, "merge-actors", work.merge(*people))
    writer.undo().result()
    do(writer, "delete-annotations", work.unmark(made))
    writer.undo().result()
    writer.redo().result()
    assert list(rowhash.mismatches(reading)) == []
    ask = "SELECT count(*) FROM row_hash WHERE tbl = ?"
    assert reading.execute(ask, [rowhash.NUMBERS["actor"]]).fetchone()[0] == 3


@pytest.fixture
def folded_otherwise(path, monkeypatch):
    """A project of three articles, indexed by a version that folded words in another way."""
    monkeypatch.setattr(derived, "FOLD_VERSION", 0)
    monkeypatch.setattr(derived, "fold", lambda text: text.replace("o", "q"))
    writer = Writer(path, ME)
    for name in ("one", "two", "cœur"):
        made = do(writer, "import-articles", work.article(name, f"{name} body"))
        do(writer, "mark", work.mark(made, 0, 3, note=f"note {name}"))
    writer.close()
    monkeypatch.undo()
    return path


def on_disk(path, ask):
    reader = open_reader(path)
    try:
        return ask(reader)
    finally:
        reader.close()


def test_an_index_of_another_folding_is_made_anew_in_the_background(folded_otherwise):
    path = folded_otherwise
    assert on_disk(path, derived.stale)
    assert on_disk(path, lambda c: articles(c, "body")) == []
    writer = Writer(path, ME)
    while on_writer(writer, lambda db: derived.stale(db.conn)):
        pass
    writer.close()
    assert on_disk(path, lambda c: articles(c, "body")) == [1, 2, 3]
    assert on_disk(path, lambda c: notes(c, "note coeur")) == [3]
    assert not on_disk(path, derived.stale)


def test_edits_may_be_made_while_an_index_is_made_anew(folded_otherwise):
    writer = Writer(folded_otherwise, ME)
    writer._closing.set()  # no batch begins by itself
    for edit in (retitle(1, "uno"), retitle(3, "tres"), work.article("four", "four body")):
        writer.write(None, lambda db: derived.rebuild(db, seconds=0)).result()
        do(writer, "edit-article", edit)
    while writer.write(None, lambda db: derived.rebuild(db, seconds=0)).result():
        pass
    writer.undo().result()
    writer.undo().result()
    writer.close()
    path = folded_otherwise
    assert on_disk(path, lambda c: articles(c, "body")) == [1, 2, 3]
    assert on_disk(path, lambda c: articles(c, "title : uno OR title : tres")) == [1]
    assert on_disk(path, lambda c: articles(c, "title : coeur")) == [3]
    terms = "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, article_fts, row)"
    writer = Writer(path, ME)
    on_writer(writer, lambda db: db.execute(terms))
    ask = "SELECT term, cnt FROM terms"
    counts = on_writer(writer, lambda db: dict(db.execute(ask).fetchall()))
    writer.close()
    assert counts == {"body": 3, "one": 1, "two": 2, "coeur": 2, "uno": 1}
