"""What the reader shows: marks or none, paragraph numbers, texts of any length."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from guillemet.domain.display import LONG_TEXT
from guillemet.domain.text import Paragraphs, Span
from guillemet.ui.theme import current_theme, look

LINE = "Headline\n\nIl dit que la mer monte.\n\n\n   \nEncore une ligne.\nEt une autre."


def key(desk, kind, repeated=False):
    event = QKeyEvent(kind, Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier, "h", repeated, 1)
    QApplication.sendEvent(desk.view, event)


def coloured(desk):
    """How many colours the first screen of the text has."""
    image = desk.view.viewport().grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(0, 300, 2)}


def test_marks_are_hidden_while_h_is_held(reading):
    desk = reading(LINE)
    desk.mark("la mer monte")
    with_marks = coloured(desk)
    key(desk, QEvent.Type.KeyPress)
    key(desk, QEvent.Type.KeyPress, repeated=True)
    assert desk.pane.marks_hidden
    assert len(coloured(desk)) < len(with_marks)
    key(desk, QEvent.Type.KeyRelease)
    assert not desk.pane.marks_hidden
    assert coloured(desk) == with_marks


def test_marks_hidden_are_not_clicked(reading):
    desk = reading(LINE)
    desk.mark("la mer monte")
    desk.press("Escape", "Shift+H")
    desk.click("la mer", 3)
    assert desk.current is None
    desk.press("Shift+H")
    desk.click("la mer", 3)
    assert desk.current == "la mer monte"


def test_marks_come_back_when_h_is_let_go_in_another_window(reading):
    desk = reading(LINE)
    key(desk, QEvent.Type.KeyPress)
    desk.window.project.articles.view.setFocus()
    assert not desk.pane.marks_hidden


def numbers(desk):
    block, found = desk.view.document().begin(), []
    while block.isValid():
        found.append(desk.view.paragraph_number(block))
        block = block.next()
    return found


def test_paragraphs_are_numbered_without_the_blank_lines(reading):
    desk = reading(LINE)
    assert numbers(desk) == [1, None, 2, None, None, None, 3, 4]


def test_a_long_paragraph_has_one_number_and_is_marked_across_its_breaks(reading):
    sentence = "La mer monte \U0001f30a encore et encore. "
    desk = reading("Headline\n\n" + sentence * 1_200 + "\n\nFin.")
    assert len(Paragraphs(desk.text).spans) == 3
    assert [n for n in numbers(desk) if n] == [1, 2, 3]
    assert desk.view.document().blockCount() > 5
    paragraph = desk.text.index("La mer")
    across = Span(paragraph + 19_900, paragraph + 20_300)
    desk.pane.select(across)
    assert desk.pane.caret_selection() == across
    desk.press("P")
    assert desk.annotations[0].spans == (across,)
    assert desk.annotations[0].words == across.of(desk.text)


def test_positions_behind_a_break_are_those_of_the_text(reading):
    desk = reading("Headline\n\n" + "mot " * 12_000 + "ici la fin.")
    desk.drag("ici la fin")
    assert desk.selected == "ici la fin"
    assert desk.view.caret() == desk.text.index("ici la fin") + len("ici la fin")


def test_a_text_too_long_is_shown_in_parts_and_marked_in_each(reading):
    paragraph = "Une ligne de texte assez longue pour compter ici. " * 20 + "\n\n"
    desk = reading(paragraph * (LONG_TEXT // len(paragraph) + 5) + "La toute dernière ligne.")
    assert desk.view.parts == 2
    assert desk.pane.head.parts.isVisible()
    desk.mark("La toute dernière", "P")
    assert desk.view.part == 1
    assert desk.marks == [("passage", ["La toute dernière"])]
    desk.pane.head.before.click()
    assert desk.view.part == 0
    assert desk.view.caret() < LONG_TEXT
    desk.pane.select(Span(0, 9))
    desk.press("P")
    assert [words for _, [words] in desk.marks] == ["Une ligne", "La toute dernière"]
    desk.press("J")
    assert desk.view.part == 1
    desk.press("K")
    assert desk.view.part == 0


def test_the_headline_is_larger_and_the_title_not_repeated(reading):
    desk = reading("A headline of six words\n\nThe text follows here.")
    assert desk.pane.head.title.isHidden()
    block = desk.view.document().begin()
    large = block.begin().fragment().charFormat().font().pixelSize()
    assert large > desk.view.document().defaultFont().pixelSize()


def test_a_title_that_the_text_lacks_stands_above_it(reading):
    desk = reading("This first line is a sentence.\n\nThe text follows here.")
    assert desk.pane.head.title.isVisible()
    assert desk.pane.head.title.text() == "Article 0"


def test_the_place_where_reading_stopped_comes_back(reading):
    lines = "\n\n".join(f"Ligne {n} du long texte." for n in range(200))
    desk = reading(lines, "Headline\n\nAnother one.")
    desk.caret_in("Ligne 150")
    place = desk.view.caret()
    articles = desk.window.project.articles
    other = articles.neighbour(1) or articles.neighbour(-1)
    desk.window.project.articles.article_chosen.emit(other)
    desk.qtbot.waitUntil(lambda: "Another" in desk.text)
    desk.rest()
    desk.press("Alt+Left")
    desk.qtbot.waitUntil(lambda: "Ligne" in desk.text)
    assert desk.view.caret() == place
    assert 0 < desk.place(place).y() < desk.view.viewport().height()


def first_seen(desk):
    return desk.view.index_at(QPointF(60, 0))


def test_what_was_scrolled_to_comes_back_whatever_key_led_away(reading):
    lines = "\n\n".join(f"Ligne {n} du long texte." for n in range(200))
    desk = reading(lines, "Headline\n\nAnother one.")
    bar = desk.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    read = desk.view.index_at(QPointF(0, 8))
    there = 1 if desk.window.project.articles.neighbour(1) else -1
    away, back = ("Shift+J", "Shift+K")[::there]
    desk.press(away)
    desk.qtbot.waitUntil(lambda: "Another" in desk.text)
    desk.press(back)
    desk.qtbot.waitUntil(lambda: "Ligne" in desk.text)
    assert desk.view.caret() == read
    assert 0 < desk.place(read).y() < desk.view.viewport().height() / 2


def test_another_width_keeps_the_place(reading):
    lines = "\n\n".join(f"Ligne {n} du long texte, assez longue. " * 9 for n in range(120))
    desk = reading(lines)
    bar = desk.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = first_seen(desk)
    for width in (1100, 1000, 1440):
        desk.window.resize(width, 900)
        desk.rest()
        assert abs(first_seen(desk) - before) < 250
    desk.window.actions_.trigger("zoom_in")
    assert abs(first_seen(desk) - before) < 250


def test_a_wider_window_sets_no_line_anew(reading):
    desk = reading(LINE)
    desk.window.resize(1500, 900)
    desk.rest()
    width = desk.view.document().size().width()
    desk.window.resize(1900, 900)
    desk.rest()
    assert desk.view.document().size().width() == width


def test_zoom_keeps_positions_and_marks(reading):
    desk = reading(LINE)
    desk.mark("la mer monte")
    desk.window.actions_.trigger("zoom_in")
    desk.window.actions_.trigger("zoom_in")
    desk.click("la mer", 3)
    assert desk.current == "la mer monte"


def test_the_scroll_bar_shows_where_marks_are_dense(reading):
    lines = "\n\n".join(f"Ligne {n} du long texte." for n in range(200))
    desk = reading(lines)
    for words in ("Ligne 20 ", "20 du", "20 du long", "Ligne 180"):
        desk.mark(words, "P")
    strip = desk.view.strip
    rows = strip.density()
    dense = max(rows, key=lambda row: rows[row][1])
    assert abs(dense / strip.height() - desk.text.index("Ligne 20 ") / len(desk.text)) < 0.02
    assert rows[dense][1] >= 3
    assert max(rows) / strip.height() > 0.85
    desk.press("Shift+H")
    assert strip.density() == {}
    desk.press("Shift+H")
    assert strip.density() == rows


def test_focus_mode_leaves_nothing_but_the_text_and_brings_all_back(reading):
    desk = reading(LINE)
    window, project = desk.window, desk.window.project
    around = (
        window.menuBar(), window.statusBar(), project.toolbar, project.articles,
        project.inspector, desk.pane.head,
    )  # fmt: skip
    desk.mark("la mer monte")
    assert all(each.isVisible() for each in around)
    with desk.qtbot.waitSignal(desk.bench.toasted) as said:
        window.actions_.trigger("focus_mode")
    assert said.args[0] == "F11 brings everything back."
    assert not any(each.isVisible() for each in around)
    desk.mark("Encore", "P")
    assert len(desk.marks) == 2
    desk.press("F11")
    assert all(each.isVisible() for each in around)


def test_beside_the_column_there_is_paper_and_no_other_ground(reading):
    desk = reading(LINE)
    look().choose("light")
    desk.window.resize(1900, 900)
    desk.rest()
    image = desk.view.grab().toImage()
    edges = {image.pixelColor(x, image.height() // 2).name() for x in (3, desk.view.width() - 40)}
    assert edges == {current_theme().paper.name()}


def test_a_book_stays_where_it_is_read_when_the_window_becomes_narrower(reading):
    line = "Le port de Valdorne attend la marée, et le conseil attend le préfet. " * 6
    desk = reading("\n\n".join(f"{n} {line}" for n in range(1_100)))
    desk.view.put_caret(len(desk.text) // 2)
    desk.view.reveal(Span(len(desk.text) // 2, len(desk.text) // 2 + 1))
    desk.rest()

    def first_seen():
        return desk.view.index_at(QPointF(desk.view.column[0] + 2, 3))

    before = first_seen()
    desk.window.resize(desk.window.width() - 120, desk.window.height())
    desk.qtbot.waitUntil(lambda: not desk.view.resetting.active)
    desk.rest()
    assert abs(first_seen() - before) < 100
    assert before > 100_000
