"""Cards filtered, chosen together and changed at once; quotes within quotes; notes as they read."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from guillemet.domain import quotemarks
from guillemet.domain.annotation import MarkKind, Role, Status
from guillemet.domain.fields import Field, FieldType, Owner
from guillemet.domain.text import Span
from guillemet.ui.inspector.card_filter import NONE, CardFilter
from guillemet.ui.inspector.card_model import depths
from guillemet.ui.inspector.plain_notes import plain
from guillemet.ui.widgets.chip import Chip

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def click(qtbot, cards):
    def clicked(row, modifiers=PLAIN):
        at = cards.visualRect(cards.cards.index(row)).topLeft() + QPoint(60, 12)
        target = cards.card if cards.card.geometry().contains(at) else cards.viewport()
        at = at - cards.card.pos() if target is cards.card else at
        qtbot.mouseClick(target, Qt.MouseButton.LeftButton, modifiers, at)

    return clicked


@pytest.fixture
def entry(inspector):
    """Chooses an entry of a menu by the words on the way to it."""

    def chosen(menu, *path):
        menu.aboutToShow.emit()
        for words in path[:-1]:
            menu = next(a.menu() for a in menu.actions() if a.text() == words)
        next(a for a in menu.actions() if a.text() == path[-1]).trigger()

    return chosen


def shown(cards):
    return [row.annotation.n for row in cards.cards.rows]


# -- filter ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("way", "places"),
    [
        (("Tag", "registre/accusation"), [0]),
        (("Tag", "without a tag"), [1, 2, 3]),
        (("Actor", "Rex Tillerson"), [1]),
        (("Actor", "nobody yet"), [2, 3]),
        (("Coder", "Ada"), [0, 1, 2, 3]),
        (("Status", "confirmed"), [0, 1, 2, 3]),
    ],
)
def test_cards_are_filtered_by_tag_actor_coder_and_status(
    qtbot, cards, inspector, bench, entry, way, places
):
    entry(inspector.cards.filter.menu, *way)
    wanted = [bench.page.annotations[place].n for place in places]
    qtbot.waitUntil(lambda: shown(cards) == wanted)
    demands = inspector.cards.filter._demands
    qtbot.waitUntil(lambda: len(demands.findChildren(Chip)) == 1)
    [chip] = demands.findChildren(Chip)
    assert way[1].split("/")[-1] in chip.shown.text
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.is_settled and len(shown(cards)) == len(bench.page.annotations))


def test_a_parent_tag_finds_what_has_a_tag_under_it(bench):
    page = bench.page
    tag = page.annotations[0].tags[0]
    above = page.codebook[tag].parent
    assert CardFilter(tag=above).holds(page, page.annotations[0])
    assert not CardFilter(tag=NONE).holds(page, page.annotations[0])


def test_demands_add_up_and_nothing_left_says_so(qtbot, cards, inspector, entry):
    entry(inspector.cards.filter.menu, "Actor", "Rex Tillerson")
    qtbot.waitUntil(lambda: len(shown(cards)) == 1)
    entry(inspector.cards.filter.menu, "Tag", "registre/accusation")
    qtbot.waitUntil(lambda: not shown(cards))
    assert "No annotation passes the filter" in inspector.cards.empty.sentence
    assert inspector.cards.filter.isVisible()
    entry(inspector.cards.filter.menu, "Show all")
    qtbot.waitUntil(lambda: len(shown(cards)) == 4)


def test_what_is_chosen_in_the_text_is_never_hidden_by_the_filter(
    qtbot, window, cards, inspector, bench, entry
):
    entry(inspector.cards.filter.menu, "Actor", "Rex Tillerson")
    qtbot.waitUntil(lambda: len(shown(cards)) == 1)
    window.project.reader.active._on_clicked(bench.page.annotations[0].n)
    assert len(shown(cards)) == 4
    assert cards.card.annotation.n == bench.page.annotations[0].n


# -- several ---------------------------------------------------------------------------------


def test_ctrl_adds_and_takes_away_shift_goes_up_to(cards, bench, inspector, click):
    keys = [a.n for a in bench.page.annotations]
    click(0)
    click(2, CTRL)
    assert cards.picked == (keys[0], keys[2])
    assert bench.current.n == keys[2]
    click(2, CTRL)
    assert cards.picked == ()
    click(0)
    click(3, SHIFT)
    assert cards.picked == tuple(keys)
    assert inspector.cards.bulk.isVisible()
    assert inspector.cards.bulk.count.text() == "4 chosen"
    assert inspector.cards.bulk.accessibleName() == "4 annotations chosen"
    click(1)
    assert cards.picked == ()
    assert inspector.cards.bulk.isHidden()


def test_shift_and_arrows_choose_more_and_escape_one_again(
    qtbot, window, cards, bench, current, annotation
):
    current(0)
    cards.setFocus()
    qtbot.keyClick(cards, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(cards, Qt.Key.Key_Down, SHIFT)
    assert cards.picked == tuple(annotation(n).n for n in range(3))
    qtbot.keyClick(cards, Qt.Key.Key_Up, SHIFT)
    assert cards.picked == tuple(annotation(n).n for n in range(2))
    qtbot.keyClick(cards, Qt.Key.Key_Escape)
    assert cards.picked == ()
    assert bench.current.n == annotation(1).n
    assert cards.hasFocus()


def test_ctrl_a_chooses_all(qtbot, cards, current):
    current(0)
    cards.setFocus()
    qtbot.keyClick(cards, Qt.Key.Key_A, CTRL)
    assert len(cards.picked) == 4


def test_one_speaker_for_all_is_one_step_with_its_count(
    qtbot, bench, cards, inspector, press, click, names
):
    click(1)
    click(2, SHIFT)
    click(3, CTRL)
    inspector.cards.bulk.speaker.click()
    qtbot.waitUntil(inspector.picker.isVisible)
    qtbot.keyClicks(inspector.picker.field, "Poutine")
    qtbot.waitUntil(lambda: inspector.picker.list.count() > 0)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(2) == ["Vladimir Poutine"])
    assert names(1) == ["Rex Tillerson", "Vladimir Poutine"]
    assert names(3, Role.MENTIONED) == []
    qtbot.waitUntil(lambda: bench.history.undo.args.get("count") == "2")
    bench.run(bench.opened.history.undo())
    qtbot.waitUntil(lambda: names(2) == [])
    assert names(1) == ["Rex Tillerson"]


def test_keys_act_on_all_that_are_chosen(qtbot, window, bench, cards, click, names):
    click(0)
    click(2, SHIFT)
    cards.setFocus()
    qtbot.keyClick(cards, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: [names(n) for n in range(3)] == [["Rex Tillerson"]] * 3)
    assert len(cards.picked) == 3
    window.actions_.trigger("verify")
    qtbot.waitUntil(
        lambda: (
            bench.is_settled
            and [a.status for a in bench.page.annotations[:3]] == [Status.VERIFIED] * 3
        )
    )
    window.actions_.trigger("delete")
    qtbot.waitUntil(lambda: bench.is_settled and len(bench.page.annotations) == 1)
    qtbot.waitUntil(lambda: bench.history.undo.args.get("count") == "3")


def test_a_tag_is_taken_off_and_a_field_set_for_all(
    qtbot, bench, inspector, click, entry, annotation
):
    click(0)
    click(2, SHIFT)
    entry(inspector.cards.bulk.menu, "Take a tag off", "registre/accusation")
    qtbot.waitUntil(lambda: not annotation(0).tags)
    entry(inspector.cards.bulk.menu, "stance", "against")
    qtbot.waitUntil(
        lambda: [list(annotation(n).fields.values()) for n in range(3)] == [["against"]] * 3
    )
    entry(inspector.cards.bulk.menu, "Status", "verified")
    qtbot.waitUntil(lambda: {annotation(n).status for n in range(3)} == {Status.VERIFIED})


def test_a_field_that_is_typed_is_asked_for_once(qtbot, bench, inspector, click, entry, annotation):
    bench.run(bench.opened.fields.add(made_field("page", "number")))
    qtbot.waitUntil(lambda: bench.is_settled and len(bench.page.fields) == 2)
    click(0)
    click(1, SHIFT)

    def fill():
        dialog = QApplication.activeModalWidget()
        line = dialog.findChild(QLineEdit)
        line.setText("none")
        dialog.accept()
        assert dialog.error
        line.setText("12")
        dialog.accept()

    QTimer.singleShot(0, fill)
    entry(inspector.cards.bulk.menu, "page…")
    field = bench.page.fields[-1].n
    qtbot.waitUntil(lambda: [annotation(n).fields.get(field) for n in (0, 1)] == ["12", "12"])


def made_field(name, type_):
    return Field(name=name, owner=Owner.ANNOTATION, type=FieldType(type_))


def test_quotes_chosen_together_are_merged_and_become_the_current_one(
    qtbot, bench, inspector, click, entry, annotation
):
    words = [annotation(0).words, annotation(1).words]
    click(0)
    click(1, SHIFT)
    entry(inspector.cards.bulk.menu, "Merge into one")
    qtbot.waitUntil(lambda: bench.is_settled and len(bench.page.annotations) == 3)
    assert [anchor.quote.exact for anchor in annotation(0).anchors] == words
    qtbot.waitUntil(
        lambda: (
            bench.is_settled and bench.current is not None and bench.current.n == annotation(0).n
        )
    )


# -- nested quotes, notes ----------------------------------------------------------------------


def test_a_quote_within_a_quote_is_moved_in(qtbot, cards, bench, annotation, current):
    inner = [pair.inner for pair in quotemarks.pairs(bench.page.article.text)]
    whole = max(inner, key=lambda span: span.end - span.start)
    span = Span(whole.start + 3, whole.start + 12)
    bench.run(bench.opened.annotate.mark(bench.page.article, MarkKind.QUOTE, [whole]))
    bench.run(bench.opened.annotate.mark(bench.page.article, MarkKind.QUOTE, [span]))
    qtbot.waitUntil(
        lambda: bench.is_settled and any(a.spans == (span,) for a in bench.page.annotations)
    )
    row = next(n for n, r in enumerate(cards.cards.rows) if r.annotation.spans == (span,))
    outer = next(n for n, r in enumerate(cards.cards.rows) if r.annotation.spans == (whole,))
    assert (cards.cards.rows[outer].depth, cards.cards.rows[row].depth) == (0, 1)
    current(row)
    assert cards.card.geometry().left() > cards.visualRect(cards.cards.index(row)).left()
    assert list(depths(bench.page.annotations)) == [cards.cards.rows[row].annotation.n]


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("**Why** now?", "Why now?"),
        ("# Head\n- one\n- two", "Head\n• one\n• two"),
        ("see [the report](https://example.org/a_b)", "see the report (https://example.org/a_b)"),
        ("snake_case and 2*3*4 stay", "snake_case and 2*3*4 stay"),
        ("`code` and *stress*", "code and stress"),
        ("> said <b>", "said ‹b>"),
    ],
)
def test_a_note_is_read_without_its_markdown(note, words):
    assert plain(note) == words


def test_the_note_of_a_closed_card_is_read_under_the_mouse(qtbot, cards, bench, annotation):
    bench.run(bench.opened.annotate.set_note(annotation(1).n, "**check** the date"))
    qtbot.waitUntil(lambda: bool(annotation(1).note))
    row = next(n for n, r in enumerate(cards.cards.rows) if r.annotation.n == annotation(1).n)
    assert cards.cards.index(row).data(Qt.ItemDataRole.ToolTipRole) == "Note: check the date"
