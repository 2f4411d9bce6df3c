"""An analyst puts articles on paper: every line, every note, none over another."""

import itertools
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage, QPainter

from guillemet.domain.annotation import MarkKind
from guillemet.domain.article import RangeKind, TextRange
from guillemet.domain.text import Span
from guillemet.ui.paper.booklet import Booklet
from guillemet.ui.paper.options import PaperOptions, size_here
from guillemet.ui.paper.painting import silent
from tests.projects import span_of

PARAGRAPH = "Le quai monte et la digue baisse, a dit le préfet. « Non », répond la mairie. " * 9
LONG = "\n\n".join(PARAGRAPH for _ in range(12))
ARABIC = "قال الوزير «سنعمل غدا» أمس في الرباط " * 12


def composed(booklet, nth=0):
    return booklet._composed(nth, lambda _done, _total: None)


def picture(booklet, nth=0):
    """A page as it is seen, a pixel a unit."""
    image = QImage(
        round(booklet.frame.width), round(booklet.frame.height), QImage.Format.Format_RGB32
    )
    image.fill("white")
    painter = QPainter(image)
    booklet.paint(painter, nth, silent)
    painter.end()
    return image


def inked(image, columns, rows):
    """Whether anything but white stands in a rectangle."""
    return any(
        image.pixelColor(x, y).lightness() < 200 for x in range(*columns) for y in range(*rows)
    )


def notes_of(made):
    return [(n, note) for n, page in enumerate(made.pages) for note in page.notes]


def test_every_line_is_printed_once_and_in_its_order(desk):
    made = composed(desk(("Le quai", LONG)).booklet())
    printed = [
        (lines.block, n)
        for page in made.pages
        for lines in page.lines
        for n in range(lines.first, lines.end)
    ]
    every = [(n, line) for n in range(len(made.blocks)) for line in range(made.blocks.set(n).lines)]
    assert printed == every
    assert len(made.pages) > 2


def test_no_line_stands_below_the_text_of_its_page(desk):
    made = composed(desk(("Le quai", LONG)).booklet())
    for page in made.pages:
        for lines in page.lines:
            step = made.blocks.set(lines.block).step
            bottom = lines.y + (lines.end - lines.first) * step
            assert bottom <= made.frame.text.bottom() + 1


def test_no_first_or_last_line_of_a_paragraph_is_left_alone(desk):
    made = composed(desk(("Le quai", LONG)).booklet())
    for page in made.pages:
        for lines in page.lines:
            assert lines.end - lines.first >= 2


@pytest.mark.parametrize("count", [3, 60, 300])
def test_notes_never_overlap_and_none_is_left_out(desk, count):
    here = desk(("Le quai", LONG))
    key = None
    for n in range(count):
        made = here.mark(MarkKind.PASSAGE, Span(n * 3, n * 3 + 40))
        key = key or made.n
    here.opened.annotate.set_note(key, "Une note longue. " * 400).result()
    done = composed(here.booklet())
    lines = {}
    for _, note in notes_of(done):
        lines.setdefault(note.key, []).extend(range(note.first, note.end))
    assert lines == {a.n: list(range(len(done.note(a.n)))) for a in done.page.annotations}
    for page in done.pages:
        for one, other in itertools.combinations(page.notes, 2):
            if one.x == other.x:
                upper, lower = sorted((one, other), key=lambda each: each.y)
                height = done.note(upper.key).height_of(upper.first, upper.end)
                assert upper.y + height <= lower.y
        for note in page.notes:
            height = done.note(note.key).height_of(note.first, note.end)
            assert note.y + height <= done.frame.text.bottom() + 1


def test_a_note_stands_at_its_words_where_there_is_room(desk):
    here = desk(("Le quai", LONG))
    span = span_of(LONG, "la mairie")
    here.mark(MarkKind.QUOTE, span)
    made = composed(here.booklet())
    ((_, note),) = notes_of(made)
    assert abs(note.anchor - note.y - made.note(note.key).middle(0)) < 1


def test_what_many_notes_leave_over_gets_pages_near_its_text(desk):
    here = desk(("Le quai", LONG))
    for n in range(160):
        here.mark(MarkKind.MENTION, Span(n * 3, n * 3 + 4))
    pages = composed(here.booklet()).pages
    assert pages[0].lines
    assert not pages[1].lines
    assert pages[1].notes
    assert pages[2].lines


def test_the_spans_of_one_quote_are_joined_in_the_gutter(desk):
    text = "« Nous irons tous à la mer, » a dit le maire. " + PARAGRAPH + "« et nous nagerons »"
    here = desk(("Le quai", text))
    here.mark(MarkKind.QUOTE, span_of(text, "Nous irons"), span_of(text, "nous nagerons"))
    booklet = here.booklet()
    left = round(booklet.frame.text.left())
    made = composed(booklet)
    top = round(made.pages[0].lines[0].y)
    seen = picture(booklet)
    left = round(made.frame.text.left())
    assert inked(seen, (left - 9, left - 5), (top + 60, top + 120))


def test_without_annotations_the_text_has_the_page_to_itself(desk):
    here = desk(("Le quai", LONG))
    here.mark(MarkKind.QUOTE, span_of(LONG, "la mairie"))
    marked, bare = composed(here.booklet()), composed(here.booklet(marks=False))
    assert bare.frame.text.width() > marked.frame.text.width()
    assert notes_of(bare) == []


def test_what_is_only_proposed_is_left_out_unless_wanted(desk):
    here = desk(("Le quai", LONG))
    here.mark(MarkKind.QUOTE, span_of(LONG, "Non"))
    assert len(notes_of(composed(here.booklet()))) == 1
    assert notes_of(composed(here.booklet(kinds=frozenset({MarkKind.PASSAGE})))) == []


def test_what_is_written_leftwards_begins_at_the_right(desk):
    booklet = desk(("", ARABIC)).booklet()
    made = composed(booklet)
    lines = made.pages[0].lines[0]
    last = made.blocks.set(0).lines - 1
    step = made.blocks.set(0).step
    rows = round(lines.y + last * step), round(lines.y + (last + 1) * step)
    text, seen = made.frame.text, picture(booklet)
    assert inked(seen, (round(text.right()) - 30, round(text.right())), rows)


def test_without_colours_nothing_on_the_page_has_one(desk):
    here = desk(("Le quai", LONG))
    here.mark(MarkKind.QUOTE, span_of(LONG, "la mairie"))
    seen = picture(here.booklet(colours=False))
    assert all(
        seen.pixelColor(x, y).hsvSaturation() < 40
        for x in range(0, seen.width(), 2)
        for y in range(0, seen.height(), 2)
    )


def test_the_contents_name_every_article_and_its_page(desk):
    here = desk(("Le quai", LONG), ("La digue", "Court."), ("Le phare", "Bref."))
    booklet = here.booklet(count=3)
    image, said = QImage(9, 9, QImage.Format.Format_RGB32), []
    painter = QPainter(image)
    booklet.paint(painter, 0, lambda _painter, words, _draw: said.append(words))
    painter.end()
    long = len(composed(booklet).pages)
    pages = ["Le quai", "2", "La digue", str(long + 2), "Le phare", str(long + 3)]
    assert said[2:8] == pages
    assert len(booklet) == long + 3


def test_a_heading_is_never_the_last_line_of_a_page(desk):
    here = desk(("Le quai", "\n\nUn rapport\n\n".join([LONG] * 4)))
    ranges = [
        TextRange(RangeKind.HEADING, Span(at.start(), at.end()), "2")
        for at in re.finditer("Un rapport", here.page().article.text)
    ]
    page = here.page()
    page = replace(page, article=replace(page.article, ranges=tuple(ranges)))
    manner = here.booklet().manner
    made = composed(Booklet(1, lambda _n: page, manner, lambda _done, _total: None))
    large = [n for n in range(len(made.blocks)) if made.blocks.set(n).block.face.close]
    assert len(large) == 3
    for sheet in made.pages:
        assert sheet.lines[-1].block not in large


def test_an_article_without_a_word_has_a_page(desk):
    booklet = desk(("Vide", "\n")).booklet()
    assert len(booklet) == 1
    picture(booklet)


def test_the_paper_is_what_printers_here_have():
    letter = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    assert size_here() == ("Letter" if letter else "A4")


def test_choices_come_back_as_they_were_left():
    chosen = PaperOptions(
        notes=False, colours=False, justified=True, points=13, size="Letter",
        kinds=frozenset({MarkKind.QUOTE}),
    )  # fmt: skip
    assert PaperOptions.read(chosen.kept()) == chosen
    assert PaperOptions.read({"points": "900", "size": "A0"}).points == 16
