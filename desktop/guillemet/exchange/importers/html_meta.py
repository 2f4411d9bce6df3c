"""What a web page says of itself: title, outlet, authors, date, language, address."""

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urljoin, urlsplit

from guillemet.domain.article import Metadata
from guillemet.domain.dates import is_date
from guillemet.domain.names import NAME_UP_TO
from guillemet.domain.records import dataclass
from guillemet.domain.text import canonical

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

ADDRESS_UP_TO: Final = 2000
"""Characters; a longer address is none that anybody follows."""
_TITLES: Final = ("og:title", "twitter:title", "dc.title")
_OUTLETS: Final = ("og:site_name", "application-name", "dc.publisher")
_AUTHORS: Final = ("author", "dc.creator", "article:author", "byl", "parsely-author")
_DATES: Final = (
    "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "pubdate",
    "dc.date.issued", "publication_date", "publishdate", "parsely-pub-date",
)  # fmt: skip
_ARTICLE: Final = re.compile(r"(?:Article|Posting|Report|WebPage|CreativeWork)$")
_DEEPEST: Final = 6
_MOST_NODES: Final = 400
_BARS: Final = ("-", "|", "–", "—", "│", "·", "•")
_SEPARATED: Final = re.compile(r"[;|\n]")
_UNSAFE: Final = re.compile(r"[^!-~]|[<>\"\\^`{|}]")
_MOST: Final = 500


@dataclass(frozen=True, slots=True)
class Said:
    """What the page says: metadata, what it is about in a sentence, where links are relative to."""

    meta: Metadata
    description: str
    base: str


def said_by(page: "LexborHTMLParser", known: str = "") -> Said:
    """Return what a page says of itself; `known` is where it stands, if that is known."""
    tags = dict(reversed([*_metas(page)]))
    data = [each for each in _json_nodes(page) if _is_article(each)]
    base = _first_attribute(page, "base[href]", "href")
    url = address(_first_attribute(page, "link[rel~=canonical i]", "href"), base)
    url = url or address(tags.get("og:url", ""), base)
    outlet = _first(tags, _OUTLETS) or _publisher(data)
    title = _first(tags, _TITLES) or _said_in(data, "headline") or _title(page)
    meta = Metadata(
        title=_without_outlet(title, outlet),
        outlet=outlet,
        authors=_authors_in(data) or _authors_of(_first(tags, _AUTHORS)),
        published=_date(page, tags, data),
        url=url,
        language=_language(page, tags),
    )
    description = tags.get("og:description", "") or tags.get("description", "")
    return Said(meta, description, address(base, known or url) or known or url)


def address(href: str, base: str = "") -> str:
    """Return where a link leads if it is an address of the web, else "".

    What could make it look like another one (blanks, marks of direction) is percent-encoded.
    """
    try:
        whole = urljoin(base, href.strip()) if base else href.strip()
        parts = urlsplit(whole)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return ""
    if not fits or len(whole) > ADDRESS_UP_TO:
        return ""
    return _UNSAFE.sub(lambda found: _encoded(found[0]), whole)


def _encoded(char: str) -> str:
    # letters stay readable; what nobody sees does not
    return char if char.isalnum() else quote(char, errors="replace")


def line(text: str) -> str:
    """Return a value on one line, cut where it is longer than any title."""
    return " ".join(canonical(text[: 4 * _MOST]).text.split())[:_MOST]


def _metas(page: "LexborHTMLParser") -> Iterator[tuple[str, str]]:
    for node in page.css("meta"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = line(attributes.get("content") or "")
        if name and content:
            yield name.strip().lower(), content


def _first(tags: dict[str, str], names: tuple[str, ...]) -> str:
    return next((tags[name] for name in names if name in tags), "")


def _first_attribute(page: "LexborHTMLParser", query: str, name: str) -> str:
    node = page.css_first(query)
    return "" if node is None else node.attributes.get(name) or ""


def _title(page: "LexborHTMLParser") -> str:
    headings = [line(_words(node)) for node in page.css("h1")]
    only = next(iter(headings), "") if len(set(headings)) == 1 else ""
    node = page.css_first("title")
    return only or ("" if node is None else line(_words(node)))


def _without_outlet(title: str, outlet: str) -> str:
    """Return a title without the name of the outlet that some pages put behind it."""
    if not outlet or not title.casefold().endswith(outlet.casefold()):
        return title
    short = title[: len(title) - len(outlet)].rstrip()
    return short[:-1].rstrip() if short[-1:] in _BARS and short[:-1].strip() else title


def _words(node: "LexborNode") -> str:
    return node.text()


# -- dates and languages ---------------------------------------------------------------------------


def _date(page: "LexborHTMLParser", tags: dict[str, str], data: list[dict[str, object]]) -> str:
    times = (node.attributes.get("datetime") or "" for node in page.css("time[datetime]"))
    ways = (*(tags.get(name, "") for name in _DATES), _said_in(data, "datePublished"), *times)
    return next((found for each in ways if (found := _as_date(each))), "")


def _as_date(said: str) -> str:
    clean = said.strip().replace(" ", "T", 1) if said[:4].isdecimal() else ""
    clean = re.sub(r"T([+-])", r"\1", clean)
    return next((each for each in (clean, clean[:10]) if len(each) >= 10 and is_date(each)), "")


def _language(page: "LexborHTMLParser", tags: dict[str, str]) -> str:
    ways = (
        _first_attribute(page, "html", "lang"), tags.get("og:locale", ""),
        tags.get("language", ""), tags.get("dc.language", ""),
    )  # fmt: skip
    for said in ways:
        code = re.split(r"[-_]", said.strip().lower(), maxsplit=1)[0]
        if re.fullmatch(r"[a-z]{2,3}", code):
            return code
    return ""


# -- authors ---------------------------------------------------------------------------------------


def _authors_of(said: str) -> tuple[str, ...]:
    return _names(_SEPARATED.split(said))


def _names(said: list[str]) -> tuple[str, ...]:
    clean = (line(each) for each in said)
    fit = (each for each in clean if each and "://" not in each and len(each) <= NAME_UP_TO)
    return tuple(dict.fromkeys(each for each in fit if not each.startswith("@")))


def _authors_in(data: list[dict[str, object]]) -> tuple[str, ...]:
    for node in data:
        author = node.get("author")
        found = _names([_name(each) for each in (author if isinstance(author, list) else [author])])
        if found:
            return found
    return ()


def _publisher(data: list[dict[str, object]]) -> str:
    return next((found for node in data if (found := line(_name(node.get("publisher"))))), "")


def _name(said: object) -> str:
    value = said.get("name") if isinstance(said, dict) else said
    return value if isinstance(value, str) else ""


# -- JSON-LD ---------------------------------------------------------------------------------------


def _json_nodes(page: "LexborHTMLParser") -> Iterator[dict[str, object]]:
    left = _MOST_NODES
    for script in page.css("script[type='application/ld+json']"):
        try:
            found = json.loads(script.text(), strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(found, 0):
            yield node
            left -= 1
            if not left:
                return


def _nodes(found: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(found, dict):
        yield found
        yield from _nodes(found.get("@graph"), depth + 1)
        yield from _nodes(found.get("mainEntity"), depth + 1)
    elif isinstance(found, list):
        for each in found:
            yield from _nodes(each, depth + 1)


def _is_article(node: dict[str, object]) -> bool:
    kinds = node.get("@type")
    several = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(each, str) and _ARTICLE.search(each) for each in several)


def _said_in(data: list[dict[str, object]], name: str) -> str:
    return next((line(said) for node in data if isinstance(said := node.get(name), str)), "")
