"""Web pages become articles whose words are those that a browser shows, letter for letter."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guillemet.domain.article import RangeKind
from guillemet.domain.errors import BadFile
from guillemet.domain.text import canonical
from guillemet.exchange.importers.html_page import copied_page, web_page

QUOTE = (
    "«\u00a0Nous n’irons pas\u202f! Jamais\u00a0», “dit-il” \U0001f469\u200d\U0001f680"
    " soft\u00adly a\u200bb\u2066c\u2069."
)
FILLER = " ".join(["La commune a voté le budget de la voirie pour l’année qui vient."] * 6)


def text_of(source, **how):
    return web_page(source.encode(), "a.html", **how).text


def parts(page):
    return [(each.kind, each.span.of(page.text), each.value) for each in page.ranges]


def article(body, head=""):
    return f"<!doctype html><html lang=fr><head>{head}</head><body>{body}</body></html>"


def test_a_quote_is_not_changed_by_one_character_not_even_one_that_nobody_sees():
    page = article(f"<article><h1>Titre</h1><p>{QUOTE}</p><p>{FILLER}</p></article>")
    assert f"\n\n{QUOTE}\n\n" in text_of(page)


def test_tags_within_a_quote_leave_no_trace():
    source = "<p>« Nous <b>n’<i>ir</i>ons</b> <a href='/x'>pas</a><!-- c --> », dit-<wbr>il</p>"
    assert text_of(source) == "« Nous n’irons pas », dit-il"


def test_entities_are_the_characters_that_they_stand_for():
    source = "<p>&laquo;&nbsp;&eacute;t&#233;&nbsp;&raquo; &#x1F600; a &lt; b &amp; c &#150; d</p>"
    assert text_of(source) == "«\u00a0été\u00a0» 😀 a < b & c – d"


def test_blanks_of_the_markup_collapse_and_others_stay():
    source = "<p>\n  Un  mot,\n\t<b> puis </b> un\u00a0\u00a0autre \u2003fin \n</p>"
    assert text_of(source) == "Un mot, puis un\u00a0\u00a0autre \u2003fin"


def test_blocks_are_paragraphs_and_line_breaks_lines():
    source = "<div>Un<p>deux<p>trois<br>quatre</div><blockquote>cinq</blockquote>six"
    assert text_of(source) == "Un\n\ndeux\n\ntrois\nquatre\n\ncinq\n\nsix"


def test_lists_and_tables_come_row_by_row():
    lists = "<ul><li>un<li>deux <ol><li>trois</ol></ul>"
    assert text_of(lists) == "un\ndeux\ntrois"
    table = "<table><caption>Titre</caption><tr><th>a<th> b <tr><td>1<td>2</table>"
    assert text_of(table) == "Titre\n\na\tb\n1\t2"


def test_what_is_set_as_it_stands_keeps_its_blanks():
    assert text_of("<pre>\nun  deux\n  trois\n</pre>") == "un  deux\n  trois"


def test_the_marks_that_a_browser_draws_around_a_quote_are_there():
    source = "<html lang=fr><p>Il dit <q>oui, <q>non</q> et</q>."
    assert text_of(source) == "Il dit «oui, ‹non› et»."
    assert text_of("<p>He says <q>yes</q>.") == "He says “yes”."


def test_what_no_browser_shows_is_no_text():
    source = (
        "<title>t</title><script>s</script><style>c</style><body><noscript>n</noscript>"
        "<p hidden>h</p>"
        "<p style='display: none'>d</p><template>x</template><button>Share</button><p>seen</p>"
        "<textarea>f</textarea><select><option>o</select><svg><text>v</text></svg><img alt=i>"
    )
    assert text_of(source) == "seen"


def test_menus_and_the_like_are_left_out_unless_the_whole_page_is_wanted():
    body = (
        "<nav><a href=/a>Accueil</a> <a href=/b>Sport</a></nav><main><article>"
        f"<h1>Un pont ferme</h1><p>{FILLER}</p><p>« Oui », dit-elle.</p><p>{FILLER} Bis.</p>"
        "</article></main><aside><p>Lire aussi nos autres titres</p></aside>"
        "<footer>Mentions légales</footer>"
    )
    page = web_page(article(body).encode(), "a.html")
    expected = f"Un pont ferme\n\n{FILLER}\n\n« Oui », dit-elle.\n\n{FILLER} Bis."
    assert (page.text, page.left_out) == (expected, 3)
    whole = text_of(article(body), whole=True)
    assert whole.startswith("Accueil Sport\n\nUn pont ferme")
    assert whole.endswith("Mentions légales")


def test_headline_lead_headings_captions_and_links_are_known():
    body = (
        "<article><h1>Un pont ferme</h1><p class='article__chapo'>Le maire se fâche.</p>"
        f"<p>{FILLER} Selon <a href='/docs/rapport'>le rapport</a>, oui.</p>"
        f"<h2>Les câbles</h2><figure><img><figcaption>Le pont, hier</figcaption></figure>"
        f"<h3>Dessous</h3><p>{FILLER} Fin.</p></article>"
    )
    head = "<link rel=canonical href='https://example.org/2026/pont'>"
    assert parts(web_page(article(body, head).encode(), "a.html")) == [
        (RangeKind.HEADLINE, "Un pont ferme", ""),
        (RangeKind.LEAD, "Le maire se fâche.", ""),
        (RangeKind.LINK, "le rapport", "https://example.org/docs/rapport"),
        (RangeKind.HEADING, "Les câbles", "2"),
        (RangeKind.CAPTION, "Le pont, hier", ""),
        (RangeKind.HEADING, "Dessous", "3"),
    ]


def test_only_addresses_of_the_web_are_links():
    hrefs = [
        "javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "file:///etc/passwd", "//x.y/z",
        "mailto:a@b.c", "http://", "http://[::1", "ftp://a.b", "#top", "", "/relative",
    ]  # fmt: skip
    source = " ".join(f"<a href='{href}'>w{n}</a>" for n, href in enumerate(hrefs))
    page = web_page(f"<p>{source} <a href=https://ok.example/a>ok</a>".encode(), "a.html")
    assert parts(page) == [(RangeKind.LINK, "ok", "https://ok.example/a")]
    assert page.text == " ".join(f"w{n}" for n in range(len(hrefs))) + " ok"


def test_an_address_cannot_be_made_to_look_like_another():
    page = web_page("<a href='https://a.example/\u202ecod.exe x'>w</a>".encode(), "a.html")
    [(_, _, address)] = parts(page)
    assert address == "https://a.example/%E2%80%AEcod.exe%20x"


def test_a_link_around_blocks_is_a_link_in_each():
    page = web_page(b"<a href='http://a.b/c'><h2> Un </h2><p>deux</p></a>", "a.html")
    assert [(kind, words) for kind, words, _ in parts(page) if kind is RangeKind.LINK] == [
        (RangeKind.LINK, "Un"),
        (RangeKind.LINK, "deux"),
    ]


def test_the_page_says_its_title_outlet_authors_date_language_and_address():
    head = (
        "<title>Pont - Le Courrier</title>"
        "<meta property='og:title' content='Un pont | Le Courrier'>"
        "<meta property='og:site_name' content='Le Courrier'>"
        "<meta property='article:published_time' content='2026-03-12T08:00:00+01:00'>"
        "<link rel='canonical' href='https://courrier.example/pont'>"
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "author": '
        '[{"name": "Zoé Ney"}, {"name": "Ian Oak"}]}]}</script>'
    )
    meta = web_page(article("<p>Mots.", head).encode(), "a.html").meta
    assert (meta.title, meta.outlet, meta.authors) == (
        "Un pont",
        "Le Courrier",
        ("Zoé Ney", "Ian Oak"),
    )
    assert (meta.published, meta.language) == ("2026-03-12T08:00:00+01:00", "fr")
    assert meta.url == "https://courrier.example/pont"


def test_a_page_that_says_little_is_asked_where_it_shows_it():
    body = "<h1>Un <i>pont</i></h1><p>Mots <time datetime=2026-03-12>hier</time>"
    meta = web_page(article(body).encode(), "a.html").meta
    assert (meta.title, meta.published, meta.authors, meta.outlet) == (
        "Un pont",
        "2026-03-12",
        (),
        "",
    )


@pytest.mark.parametrize(
    ("begin", "encoding"),
    [
        ("", "utf-8"), ("", "utf-8-sig"), ("", "utf-16"), ("", "cp1252"),
        ("<meta charset=iso-8859-1>", "cp1252"), ("<meta charset='windows-1251'>", "cp1251"),
        ("<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>", "cp932"),
        ("<?xml version='1.0' encoding='gb2312'?>", "gb18030"),
        ("<meta charset=nonsense>", "utf-8"),
        ("<meta charset=latin1>", "utf-8"), ("<meta charset=base64>", "utf-8"),
    ],
)  # fmt: skip
def test_every_encoding_is_read_that_the_page_says_or_shows(begin, encoding):
    words = {
        "cp1251": "Мэр сказал: «Нет»", "cp932": "市長は「いいえ」と言った",
        "gb18030": "市长说：“不”",
    }.get(encoding, "Le maire a déclaré « été à côté » près de l’école là-bas")  # fmt: skip
    page = web_page(f"{begin}<p>{words}</p>".encode(encoding), "a.html")
    assert (page.text, page.replaced) == (words, 0)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (bytes(range(256)) * 40, "is not text"),
        (b"<html><body><script>fill()</script></body>", "shows no words"),
        (b"<div>" * 30_000, "nested deeper"),
    ],
)
def test_what_is_no_page_is_told_in_a_sentence(data, said):
    with pytest.raises(BadFile, match=said):
        web_page(data, "a.html")


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 15_000 + "w", "<b>" * 50_000 + "w", "<table><tr><td>" * 3_000 + "w",
        "<a href=http://a.b><p>" * 3_000 + "w", "<p " + "a " * 100_000 + ">w", "<q>" * 3_000 + "w",
        '<script type="application/ld+json">' + "[" * 50_000 + "</script>w",
        '<!DOCTYPE html [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><p>&b; w',
    ],
)  # fmt: skip
def test_hostile_pages_are_read_for_what_they_show(source):
    assert "w" in text_of(source)


def test_what_is_copied_is_the_selection_alone():
    source = (
        "<html><body><p>not this</p><!--StartFragment--><h2>Titre</h2><p>Deux "
        "<a href='https://a.example/'>mots</a>\u00a0!</p><!--EndFragment--></body></html>"
    )
    page = copied_page(source)
    assert page.text == "Titre\n\nDeux mots\u00a0!"
    assert [kind for kind, _, _ in parts(page)] == [RangeKind.HEADING, RangeKind.LINK]


WORDS = st.text(
    string.ascii_letters + "éœ«»“”’\u00a0\u202f\u200b\u202e字😀", min_size=1, max_size=12
)
TAGS = st.sampled_from(["p", "b", "i", "div", "span", "li", "td", "h2", "a", "q", "em", "section"])
TREES = st.recursive(
    WORDS, lambda inner: st.tuples(TAGS, st.lists(inner, max_size=4)), max_leaves=25
)


def written(tree):
    if isinstance(tree, str):
        return f" {tree} "
    tag, within = tree
    return f"<{tag}>{''.join(map(written, within))}</{tag}>"


def words_in(tree):
    if isinstance(tree, str):
        return [tree]
    return [word for each in tree[1] for word in words_in(each)]


@settings(deadline=None)
@given(TREES)
def test_the_text_has_every_word_that_is_shown_in_its_order(tree):
    shown = [word for word in words_in(tree) if word.strip()]
    if not shown:
        return
    text, at = text_of(f"<body>{written(tree)}"), 0
    for word in (each.strip("\ufeff") for each in shown):
        at = text.index(word.strip(), at) + len(word.strip())
    assert canonical(text).text == text


SOUP = st.lists(
    st.sampled_from([
        "<p>", "</p>", "<a href='http://a.b/c'>", "</a>", "<table>", "<tr>", "<td>", "</table>",
        "<h1>", "</h1>", "<q>", "</q>", "<pre>", "</pre>", "<br>", "<!--", "-->", "<script>",
        "</script>", "<", ">", "&", "&#0;", "&#xFEFF;", "&#13;&#10;", "&#x2028;", "\x00", "\ud800",
        "<figcaption>", "<ul><li>", "<div hidden>", "</div>", "<header>", " ", "\n", "mot",
        "\ufeff",
    ])
)  # fmt: skip


@settings(deadline=None)
@given(SOUP)
def test_no_page_can_break_the_reading_or_shift_its_parts(soup):
    data = "".join(soup).encode("utf-8", "surrogatepass")
    try:
        page = web_page(data, "a.html")
    except BadFile:
        return
    assert canonical(page.text).text == page.text
    for each in page.ranges:
        assert 0 <= each.span.start < each.span.end <= len(page.text)
        assert "\n\n" not in each.span.of(page.text) or each.kind is not RangeKind.LINK
