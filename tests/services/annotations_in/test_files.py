"""Files of annotations: their dialects, what is no such file, and the step they become."""

import csv

import pytest

from guillemet.domain.errors import BadFile, NotFound, NotSaved
from guillemet.services.annotations_in import AnnotationsIn
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.storage.writer import Writer
from tests.projects import ME, seed_draft
from tests.services.annotations_in.reading import brought_in, found, row


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_dialect_is_told_by_itself(opened, article, folder, delimiter, encoding):
    path = folder / "in.csv"
    cells = [["kind", "quote", "article_id", "note"], ["quote", "non", article.id, 'é"; ,\n']]
    with path.open("w", encoding=encoding, newline="") as out:
        csv.writer(out, delimiter=delimiter).writerows(cells)
    brought_in(opened, path)
    assert [a.note for a in found(opened)] == ['é"; ,\n']


def test_the_apostrophes_of_a_spreadsheet_go_only_if_asked(opened, article, table):
    path = table(row(article, note="'=1", annotation_id="q1"))
    assert brought_in(opened, path).created == 1
    assert found(opened)[0].note == "'=1"
    brought_in(opened, path, protect=True)
    assert found(opened)[0].note == "=1"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "has no rows"),
        (b"kind,article_id\nquote,x\n", "has no column quote"),
        (b'kind,quote\nquote,"open', "the quotes do not match near line"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "is not text"),
    ],
)
def test_a_file_that_is_no_such_table_is_one_sentence(opened, folder, data, said):
    path = folder / "in.csv"
    path.write_bytes(data)
    with pytest.raises(BadFile, match=said):
        AnnotationsIn(opened).read(path)


def test_a_folder_is_no_table(opened, folder):
    with pytest.raises(BadFile, match="cannot be read"):
        AnnotationsIn(opened).read(folder)


def test_all_of_it_is_one_step_to_undo_though_others_write_in_between(opened, article, table):
    said = [row(article, words, tags=words) for words in ("Titre", "non", "Elle dit", "encore")]
    importing = AnnotationsIn(opened, seconds=0)
    heard = []
    opened.writer.listen(heard.append)
    with Library.reading(opened.path) as library:
        before = library.digest()
    importing.run(importing.read(table(*said)))
    assert len({each.op.step for each in heard}) == 1
    assert len(heard) > 4
    opened.history.undo().result()
    with Library.reading(opened.path) as library:
        assert library.digest() == before
        assert library.history_state().redo.kind == "import-annotations"


def test_cancelled_what_is_in_stays_in_as_one_step(opened, article, table):
    importing = AnnotationsIn(opened, seconds=0)
    plan = importing.read(table(row(article, tags="A"), row(article, "Titre", tags="B")))
    report = importing.run(plan, cancelled=lambda: True)
    assert report.cancelled
    assert found(opened) == []
    opened.history.undo().result()
    with Library.reading(opened.path) as library:
        assert library.counts(ME.coder).tags == 0


def test_what_was_deleted_meanwhile_stops_the_import_and_leaves_nothing(opened, article, table):
    importing = AnnotationsIn(opened, seconds=0)
    brought_in(opened, table(row(article, annotation_id="q1")))
    plan = importing.read(
        table(row(article, annotation_id="q1", note="n"), row(article, "Titre", tags="A"))
    )
    opened.annotate.delete([found(opened)[0].n]).result()
    with pytest.raises(NotFound):
        importing.run(plan)
    with Library.reading(opened.path) as library:
        assert library.counts(ME.coder).tags == 0
    assert found(opened) == []


def test_a_plan_carried_out_twice_makes_nothing_twice(opened, article, table):
    importing = AnnotationsIn(opened)
    plan = importing.read(table(row(article, annotation_id="q1", tags="A", speaker="Ana")))
    importing.run(plan)
    importing.run(plan)
    assert len(found(opened)) == 1


def test_a_full_disk_fails_at_once_and_leaves_the_project_as_it_was(folder, table):
    opened = Opened(folder / "q.guillemet", ME, writing=impatient)
    [key] = opened.importing.run([seed_draft()], "seed").imported
    with Library.reading(opened.path) as library:
        article, before = library.article(key), library.digest()
    many = [row(article, "dégradées", annotation_id=str(n), note="n" * 9000) for n in range(40)]
    importing = AnnotationsIn(opened, seconds=0)
    plan = importing.read(table(*many))
    opened.writer.write(None, full).result()
    with pytest.raises(NotSaved):
        importing.run(plan)
    with Library.reading(opened.path) as library:
        assert library.digest() == before
    opened.close()


def impatient(path, who):
    return Writer(path, who, retrying=False)


def full(db):
    [[size]] = db.execute("PRAGMA page_count")
    db.execute(f"PRAGMA max_page_count = {size}")
