"""The text of one block of a web page while it is put together: blanks collapse as in a browser."""

from collections.abc import Sequence

from guillemet.domain.records import dataclass

_ENDS = " \t\n"
"""Blanks that mean nothing at the end of a block."""


@dataclass(slots=True)
class Link:
    """A stretch of a block, in code points, and the address as the page writes it."""

    start: int
    end: int
    address: str


class Line:
    """Takes text in, and where links begin and end in it."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._blank = True  # whether a blank that follows collapses into what is there
        self._links: list[Link] = []
        self._linked: list[Link] = []

    def add(self, text: str, *, kept: bool = False) -> None:
        """Add text whose blanks are collapsed, or `kept` as they are."""
        if self._blank and not kept:
            text = text.removeprefix(" ")
        if text:
            self._put(text)
            self._blank = not kept and text.endswith(" ")

    def part(self, mark: str) -> None:
        """Begin a new line or cell; a cell only behind another one."""
        if self._length or mark == "\n":
            self._trim()
            self._put(mark)
            self._blank = True

    def open_link(self, address: str) -> None:
        """Begin a link."""
        link = Link(self._length, -1, address)
        self._linked.append(link)
        self._links.append(link)

    def close_link(self) -> None:
        """End the link begun last."""
        self._linked.pop().end = self._length

    def ended(self, *, kept: bool) -> tuple[str, list[Link]]:
        """Return text and links, and begin anew; links that are open go on in the next block."""
        if not self._pieces:
            self._links = list(self._linked)
            return "", []
        whole = "".join(self._pieces)
        text = whole.rstrip("\n" if kept else _ENDS).lstrip("\n")
        ahead = len(whole) - len(whole.lstrip("\n"))
        for link in self._linked:
            link.end = self._length
        links = [_tight(link, text, ahead) for link in self._links]
        going_on = [link.address for link in self._linked]
        self._pieces, self._length, self._blank = [], 0, True
        self._links, self._linked = [], []
        for address in going_on:
            self.open_link(address)
        return text, [link for link in links if link.start < link.end]

    def _put(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    def _trim(self) -> None:
        if self._blank and self._pieces and self._pieces[-1].endswith(" "):
            self._pieces[-1] = self._pieces[-1][:-1]
            self._length -= 1


def _tight(link: Link, text: str, ahead: int) -> Link:
    """Return a link without the blanks at its ends; one that holds nothing else is empty."""
    start, end = max(0, link.start - ahead), min(len(text), link.end - ahead)
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Link(start, max(start, end), link.address)


def joined(texts: Sequence[tuple[str, bool]]) -> tuple[str, list[int]]:
    """Return blocks as one text, and where each begins.

    Each comes with whether it follows the one before it tightly, as rows and items do.
    """
    pieces: list[str] = []
    starts: list[int] = []
    at = 0
    for text, tight in texts:
        between = "" if not pieces else "\n" if tight else "\n\n"
        pieces += [between, text]
        starts.append(at + len(between))
        at = starts[-1] + len(text)
    return "".join(pieces), starts
