"""Words chosen in the text say who speaks: whom they mean is proposed, with the reason."""

import pytest
from PySide6.QtCore import Qt

from guillemet.domain.actor import Actor, ActorKind, Office
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import Draft, Metadata
from tests.projects import made, span_of

TEXT = """Rencontre à Astrakhan

« Nous avons parlé », a dit le président russe. La maire Martin a refusé de répondre.
« Non », a répondu M. Martin, puis rien.
"""
PEOPLE = (
    ("Vladimir Poutine", Office("président", "Fédération de Russie", "2012-05", "")),
    ("Dmitri Medvedev", Office("président", "Russie", "2008", "2012-05")),
    ("Jeanne Martin", Office("maire", "Lormery", "2014", "")),
    ("Paul Martin", Office("préfet", "Lormery", "2014", "")),
)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "project.guillemet"
    meta = Metadata(title="Rencontre", published="2017-04-12", language="fr")
    opened, [article] = made(path, Draft(text=TEXT, meta=meta, name="a.txt"))
    for words in ("Nous avons parlé", "Non"):
        opened.annotate.mark(article, MarkKind.QUOTE, [span_of(TEXT, words)]).result()
    mention = span_of(TEXT, "le président russe")
    opened.annotate.mark(article, MarkKind.MENTION, [mention]).result()
    for name, office in PEOPLE:
        opened.actors.add(Actor(name=name, kind=ActorKind.PERSON, offices=(office,))).result()
    opened.close()
    return path


@pytest.fixture
def chosen(qtbot, window, bench, current):
    """Makes an annotation current, chooses words, presses the speaker key, waits for rows."""

    def chose(place, words):
        current(place)
        reader = window.project.reader
        if words:
            reader.select(span_of(TEXT, words))
        window.actions_.trigger("speaker")
        picker = window.project.inspector.picker
        qtbot.waitUntil(lambda: picker.isVisible() and picker.list.count() > 0)
        return picker

    return chose


def test_an_office_proposes_who_held_it_at_the_article_s_date_and_says_why(
    qtbot, bench, chosen, press, names
):
    picker = chosen(0, "le président russe")
    first, last = picker.list.rows
    assert (first.text, last.key) == ("Vladimir Poutine", None)
    assert first.more.startswith("président, Fédération de Russie, on ")
    assert picker.list.highlighted == 0
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(0) == ["Vladimir Poutine"])
    [part] = bench.page.annotations[0].parts
    assert part.evidence == span_of(TEXT, "le président russe")


def test_who_is_meant_by_a_surname_of_two_is_not_guessed(qtbot, chosen, press, names):
    picker = chosen(2, "M. Martin")
    assert [row.text for row in picker.list.rows[:2]] == ["Jeanne Martin", "Paul Martin"]
    assert [row.more for row in picker.list.rows[:2]] == ["maire, Lormery", "préfet, Lormery"]
    assert picker.list.highlighted == -1
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(2) == ["Paul Martin"])


def test_a_mention_proposes_whom_its_own_words_mean(qtbot, chosen, press, names):
    picker = chosen(1, "")
    assert picker.field.text() == "le président russe"
    assert picker.list.rows[0].text == "Vladimir Poutine"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(1, Role.MENTIONED) == ["Vladimir Poutine"])


def test_typing_replaces_the_words_and_an_office_may_be_typed(qtbot, chosen, press):
    picker = chosen(0, "La maire Martin")
    qtbot.keyClicks(picker.field, "pout")
    qtbot.waitUntil(lambda: [row.text for row in picker.list.rows][:1] == ["Vladimir Poutine"])
    picker.field.setText("the Russian president")
    qtbot.waitUntil(lambda: picker.list.rows[0].more.startswith("président, Fédération"))


def test_words_within_the_quote_say_nothing_of_its_speaker(qtbot, chosen):
    picker = chosen(0, "Nous avons")
    assert picker.field.text() == ""
