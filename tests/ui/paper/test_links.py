"""Links and reading patterns on paper: underlined, whichever line or page they lie on."""

from dataclasses import replace

from guillemet.domain.article import RangeKind, TextRange
from guillemet.domain.reading_patterns import ReadingPattern
from guillemet.services.library import Library
from guillemet.ui.paper.blocks import Blocks
from guillemet.ui.paper.booklet import Manner, with_patterns
from guillemet.ui.paper.options import PaperOptions
from guillemet.ui.paper.words import About
from guillemet.ui.reader.typography import Typography
from tests.projects import span_of

TEXT = "Un pont 😀 ferme\n\nSelon le rapport, il ferme.\n\nFin."


def underlined(blocks, nth):
    block, layout = blocks.block(nth), blocks.set(nth).layout
    units = block.text.encode("utf-16-le")
    return [
        units[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le")
        for each in layout.formats()
        if each.format.fontUnderline()
    ]


def test_links_are_underlined_and_nothing_else_is(desk):
    page = desk(("Un pont", TEXT)).page()
    links = [
        TextRange(RangeKind.LINK, span_of(page.article.text, words), "https://a.example/")
        for words in ("ferme", "le rapport")
    ]
    article = replace(page.article, ranges=(*page.article.ranges, *links))
    blocks = Blocks(replace(page, article=article), "speaker", Typography(), PaperOptions(), 600)
    assert [underlined(blocks, n) for n in range(len(blocks))] == [["ferme"], ["le rapport"], []]


def test_reading_patterns_are_underlined_where_they_are_wanted(desk):
    made = desk(("Un pont", TEXT))
    made.opened.reading_list.put([ReadingPattern(typed="ferme", hue="green")]).result()
    manner = Manner(PaperOptions(underlined=True), Typography(), "speaker", About("p", "Ada"))
    with Library.reading(made.path) as library:
        wanted = with_patterns(manner, library).options
        plain = with_patterns(replace(manner, options=PaperOptions()), library).options
    for options, count in ((wanted, [1, 1, 0]), (plain, [0, 0, 0])):
        blocks = Blocks(made.page(), "speaker", Typography(), options, 600)
        assert [len(blocks.set(n).waves) for n in range(len(blocks))] == count
