"""The text of a web page, block by block, as a browser shows it: not one character is changed.

Blanks that markup collapses are collapsed; others (no-break, thin, zero-width) stay. What no
browser shows is left out: scripts, styles, fields, what is hidden.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Final

from guillemet.domain.records import dataclass
from guillemet.domain.text import canonical
from guillemet.exchange.importers.html_lines import Line, Link

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

TEXT: Final = "-text"
UNSEEN: Final = frozenset({
    "script", "style", "noscript", "template", "head", "title", "iframe", "object", "embed",
    "svg", "select", "option", "button", "input", "textarea", "audio", "video", "canvas", "map",
    "datalist", "meter", "progress", "area", "link", "meta", "base", "param", "img", "frameset",
    "noframes", "applet",
})  # fmt: skip
INLINE: Final = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "rtc", "ruby", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "td", "th", "time", "tt", "u",
    "var", "wbr", "math", "mi", "mn", "mo", "mrow", "mtext", "output", "picture",
})  # fmt: skip
"""Elements that go on in the line; all others begin a block."""
AROUND: Final = frozenset({"nav", "aside", "footer", "menu"})
AROUND_ROLES: Final = frozenset({
    "navigation", "complementary", "contentinfo", "search", "banner", "menu", "menubar",
    "toolbar", "dialog", "alert",
})  # fmt: skip
TIGHT: Final = {"li": "list", "dt": "list", "dd": "list", "tr": "table"}
"""Elements that follow one another without a blank line."""
_LEVELS: Final = {f"h{n}": n for n in range(1, 7)}
_KEPT: Final = frozenset({"pre", "listing", "xmp", "plaintext"})
_CAPTIONS: Final = frozenset({"figcaption", "caption"})
_CELLS: Final = frozenset({"td", "th"})
_NEAR: Final = 4
"""Elements around a footer among which a block quote makes it the quote's."""
_BLANKS: Final = re.compile(r"[ \t\n\r\f]+")
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_QUOTES: Final = {
    "fr": "«»‹›", "ru": "«»„“", "es": "«»“”", "it": "«»“”", "pt": "«»“”", "ar": "«»‹›",
    "de": "„“‚‘", "zh": "“”‘’",
}  # fmt: skip
"""The marks that browsers draw around a <q>: outer and inner, by language."""

Attributes = Mapping[str, str | None]


@dataclass(slots=True)
class Block:
    """A paragraph, heading, item or row.

    Attributes:
        heading: 1 to 6, 0 for what is none.
        named: the classes and property names of its elements, which may tell a lead.
        around: it stands in a menu, a side column or the like.
        group: the kind of list whose members follow one another tightly.
    """

    text: str
    heading: int
    caption: bool
    named: str
    around: bool
    group: str
    links: list[Link] = field(default_factory=list)

    @property
    def linked(self) -> int:
        """How many of its characters are links."""
        return sum(link.end - link.start for link in self.links)


@dataclass(slots=True)
class Shown:
    """What a page shows. `replaced` counts characters that no file can carry."""

    blocks: list[Block]
    replaced: int
    deepest: int


class Gathering:
    """Walks through a page and gathers its blocks."""

    def __init__(self, language: str = "") -> None:
        self._marks = _QUOTES.get(language.split("-", 1)[0].lower(), "“”‘’")
        self._tags: list[str] = []
        self._within: list[str] = []
        self._names: list[str] = []
        self._around: list[int] = []
        self._quotes = 0
        self._line = Line()
        self._replaced = 0
        self._blocks: list[Block] = []

    def gathered(self, root: "LexborNode") -> Shown:
        """Return the blocks of an element."""
        deepest = 0
        for entered in _walked(root, self._enter):
            if entered:
                deepest = max(deepest, len(self._tags))
            else:
                self._leave()
        self._flush()
        return Shown(self._blocks, self._replaced, deepest)

    def _enter(self, node: "LexborNode") -> bool:
        """Take an element or a text in; tell whether to go into it."""
        tag = node.tag or ""
        if tag == TEXT:
            self._text(node.text_content or "")
        elif tag == "br":
            self._line.part("\n")
        elif not tag.startswith(("-", "!")) and tag not in UNSEEN:
            attributes = node.attributes
            if not _is_hidden(tag, attributes):
                self._begin(tag, attributes)
                return True
        return False

    def _begin(self, tag: str, attributes: Attributes) -> None:
        if tag not in INLINE:
            self._flush()
            self._within.append(tag)
            self._names.append(_named(attributes))
        elif tag in _CELLS:
            self._line.part("\t")
        elif tag == "q":
            self._quote(0)
            self._quotes += 1
        elif tag == "a":
            self._line.open_link(attributes.get("href") or "")
        if self._is_around(tag, attributes):
            self._around.append(len(self._tags))
        self._tags.append(tag)

    def _leave(self) -> None:
        tag = self._tags.pop()
        if tag not in INLINE:
            self._flush()
            self._within.pop()
            self._names.pop()
        elif tag == "q":
            self._quotes -= 1
            self._quote(1)
        elif tag == "a":
            self._line.close_link()
        if self._around and self._around[-1] == len(self._tags):
            self._around.pop()

    def _is_around(self, tag: str, attributes: Attributes) -> bool:
        if tag in AROUND:
            return "blockquote" not in self._within[-_NEAR:]
        at_the_top = tag == "header" and len(self._tags) <= 1
        return at_the_top or (attributes.get("role") or "").strip().lower() in AROUND_ROLES

    def _quote(self, end: int) -> None:
        inner = 2 if self._quotes % 2 else 0
        self._line.add(self._marks[inner + end])

    def _text(self, raw: str) -> None:
        kept = any(tag in _KEPT for tag in self._within[-_NEAR:])
        # behind a full stop U+FEFF is no byte-order mark
        body = canonical(f".{raw if kept else _BLANKS.sub(' ', raw)}")
        self._replaced += body.replaced
        self._line.add(body.text[1:], kept=kept)

    def _flush(self) -> None:
        """End the block."""
        within = self._within[-_NEAR:]
        text, links = self._line.ended(kept=any(tag in _KEPT for tag in within))
        if text.strip():
            level = next((_LEVELS[tag] for tag in within if tag in _LEVELS), 0)
            self._blocks.append(
                Block(
                    text, level, any(tag in _CAPTIONS for tag in within),
                    " ".join(filter(None, self._names[-2:])), bool(self._around),
                    TIGHT.get(self._within[-1], "") if self._within else "", links,
                )
            )  # fmt: skip


def _walked(root: "LexborNode", enter: Callable[["LexborNode"], bool]) -> Iterator[bool]:
    """Go through an element in its order, however deep: yield True at a way in, False at one out.

    `enter` is given each node and tells whether to go into it.
    """
    if not enter(root):
        return
    yield True
    depth, node = 1, root.first_child
    above: list[LexborNode] = [root]
    while depth:
        if node is not None and enter(node):
            yield True
            above.append(node)
            depth, node = depth + 1, node.first_child
        elif node is not None:
            node = node.next
        else:
            yield False
            depth, node = depth - 1, above.pop().next


def _is_hidden(tag: str, attributes: Attributes) -> bool:
    if tag == "dialog" and "open" not in attributes:
        return True
    style = attributes.get("style")
    return "hidden" in attributes or bool(style and _HIDDEN.search(style))


def _named(attributes: Attributes) -> str:
    return " ".join(filter(None, (attributes.get("class"), attributes.get("itemprop")))).lower()
