"""Many articles changed at once: one step, and nothing of it where it was stopped."""

from contextlib import suppress

import pytest

from guillemet.domain.annotation import MarkKind
from guillemet.domain.article import Draft, Metadata, ReadingState
from guillemet.domain.article_bulk import GiveOwn, GiveState, Remove, TakeIn, Tell, TellEach
from guillemet.domain.errors import BadName, BadValue
from guillemet.domain.fields import Field, FieldType, Owner
from guillemet.services import backups
from guillemet.services.article_set import ArticleSet
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from tests.projects import ME, made, span_of

COUNT = 1_200


@pytest.fixture
def opened(tmp_path):
    drafts = [
        Draft(
            text=f"Text {n}.",
            meta=Metadata(title=f"T{n}", outlet=("Le Monde", "Le monde")[n % 2], language="fr"),
            name=f"file-{n}.txt",
        )
        for n in range(COUNT)
    ]
    opened, found = made(tmp_path / "p.guillemet", *drafts)
    opened.keys = [article.n for article in found]
    yield opened
    with suppress(RuntimeError):  # closed by the test
        opened.close()


def ask(opened, question):
    with Library.reading(opened.path) as library:
        return question(library)


def digest(opened):
    return ask(opened, Library.digest)


def rows(opened, keys):
    return ask(opened, lambda library: library.list_rows(keys, "Ada"))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (GiveState(ReadingState.CODED), lambda row: row.state is ReadingState.CODED),
        (
            GiveState(ReadingState.EXCLUDED, "off topic"),
            lambda row: (row.state, row.reason) == (ReadingState.EXCLUDED, "off topic"),
        ),
        (Tell({"outlet": " Le  Monde "}), lambda row: row.outlet == "Le Monde"),
        (Tell({"authors": ("Zoé", "Ann")}), lambda row: row.authors == ("Zoé", "Ann")),
        (Tell({"published": "2020-05"}), lambda row: row.published == "2020-05"),
        (Tell({"title": "", "language": "de"}), lambda row: row.title == "" and row.language),
    ],
    ids=["coded", "excluded", "outlet", "authors", "date", "title and language"],
)
def test_a_change_of_all_is_one_step(opened, change, told):
    before = digest(opened)
    steps = []
    report = opened.many.run(opened.keys, change, progress=lambda *at: steps.append(at))
    assert steps[-1] == (COUNT, COUNT)
    assert report.changed in {COUNT, COUNT // 2}
    assert all(told(row) for row in rows(opened, opened.keys[:100]))
    opened.history.undo().result()
    assert digest(opened) == before
    opened.history.redo().result()
    assert all(told(row) for row in rows(opened, opened.keys[-100:]))


def test_what_is_so_already_is_left_alone(opened):
    assert opened.many.run(opened.keys, Tell({"outlet": "Le Monde"})).changed == COUNT // 2
    assert opened.many.run(opened.keys, Tell({"outlet": "Le Monde"})).changed == 0
    assert opened.many.run(opened.keys, GiveState(ReadingState.UNREAD)).changed == 0


def test_stopped_in_the_middle_everything_is_as_it_was(opened):
    before = digest(opened)
    done = []
    report = opened.many.run(
        opened.keys, Tell({"outlet": "Le Fanal"}), cancelled=lambda: bool(done),
        progress=lambda *at: done.append(at),
    )  # fmt: skip
    assert report.cancelled
    assert done == [(500, COUNT)]
    # the outlet that was entered for it is gone too
    assert digest(opened) == before


def test_deleted_with_annotations_and_all_of_it_back(opened):
    article = ask(opened, lambda library: library.article(opened.keys[3]))
    opened.annotate.mark(article, MarkKind.PASSAGE, [span_of(article.text, "Text")]).result()
    before = digest(opened)
    assert opened.many.run(opened.keys[:250], Remove()).changed == 250
    assert len(ask(opened, Library.export_order)) == COUNT - 250
    opened.history.undo().result()
    assert digest(opened) == before


def test_taken_in_again_each_is_as_far_as_it_was(opened):
    some = opened.keys[:4]
    opened.many.run(some[:2], GiveState(ReadingState.CODED))
    opened.many.run(some, GiveState(ReadingState.EXCLUDED, "duplicate"))
    assert opened.many.run(opened.keys[:10], TakeIn()).changed == 4
    assert [row.state for row in rows(opened, some)] == ["coded", "coded", "unread", "unread"]


def test_each_may_be_told_something_of_its_own(opened):
    one, two, three = opened.keys[:3]
    told = {one: {"title": "A", "published": "2020"}, two: {"section": "Monde", "authors": ("X",)}}
    assert opened.many.run([one, two, three], TellEach(told)).changed == 2
    assert [row.title for row in rows(opened, [one, two])] == ["A", "T1"]
    assert rows(opened, [two])[0].authors == ("X",)


def test_a_field_of_the_project_is_set_and_cleared(opened):
    field = opened.fields.add(
        Field(name="desk", owner=Owner.ARTICLE, type=FieldType.CHOICE, choices=("a", "b"))
    ).result()
    some = opened.keys[:7]
    assert opened.many.run(some, GiveOwn(field, "a")).changed == 7
    with pytest.raises(BadValue):
        opened.many.run(some, GiveOwn(field, "z"))
    assert opened.many.run(opened.keys, GiveOwn(field, "")).changed == 7


@pytest.mark.parametrize(
    ("values", "error"),
    [
        ({"published": "32 mars"}, BadValue),
        ({"outlet": "a|b"}, BadName),
        ({"authors": ("",)}, BadName),
    ],
)
def test_what_cannot_be_is_refused_before_anything_changes(opened, values, error):
    before = digest(opened)
    with pytest.raises(error):
        opened.many.run(opened.keys, Tell(values))
    assert digest(opened) == before


def test_what_they_say_before_is_counted(opened):
    def asked(library):
        asks = library.through(ArticleSet)
        change = Tell({"outlet": "Le Monde", "language": "de"})
        return asks.affected(opened.keys, change, "Ada"), asks.before(opened.keys, change, "Ada")

    count, before = ask(opened, asked)
    assert count == COUNT
    assert [(b.what, b.before, b.after, b.count) for b in before] == [
        ("outlet", "Le monde", "Le Monde", COUNT // 2), ("language", "fr", "de", COUNT),
    ]  # fmt: skip


def test_before_many_are_deleted_one_backup_is_made_not_one_a_part(opened, tmp_path, monkeypatch):
    monkeypatch.setenv("GUILLEMET_HOME", str(tmp_path / "home"))
    path, keys = opened.path, opened.keys
    opened.close()
    again = Opened(path, ME, writing=backups.writer)
    again.many.run(keys[:350], Remove())
    again.close()
    assert len(list((tmp_path / "home").rglob("*.guillemet"))) == 1
    assert backups.last_of(path) is not None
