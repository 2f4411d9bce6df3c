"""What is read."""

from enum import StrEnum
from typing import Final, NewType

from guillemet.domain.records import dataclass
from guillemet.domain.text import Span

ArticleKey = NewType("ArticleKey", int)
TextKey = NewType("TextKey", int)
TITLE_UP_TO: Final = 150
"""Code points; a longer first line is no title."""
FIRST_WORDS: Final = 80
"""Code points of its text that stand for an article without a title."""


class ReadingState(StrEnum):
    """How far a coder is with an article."""

    UNREAD = "unread"
    READING = "reading"
    CODED = "coded"
    REVIEWED = "reviewed"
    EXCLUDED = "excluded"


class ExclusionReason(StrEnum):
    """Why an article stays out; a coder may also give words of their own."""

    DUPLICATE = "duplicate"
    OFF_TOPIC = "off topic"
    NOT_JOURNALISM = "not journalism"


class RangeKind(StrEnum):
    """What a stretch of an article's text is."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"
    CAPTION = "caption"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LINK = "link"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class TextRange:
    """A stretch of text and what it is; `value` is a link's address or a page's number."""

    kind: RangeKind
    span: Span
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article as stored: `n` within the project, `id` in every project it is merged into.

    Articles with the same words share one text. `published` is an ISO date, may be YYYY or
    YYYY-MM, or a date-time with offset. `state` is that of the coder who asks. `words` counts them.
    """

    n: ArticleKey
    id: str
    slug: str
    title: str
    outlet: str
    authors: tuple[str, ...]
    published: str
    url: str
    language: str
    note: str
    text_n: TextKey
    text: str
    sha256: str
    words: int = 0
    ranges: tuple[TextRange, ...] = ()
    state: ReadingState = ReadingState.UNREAD
    reason: str = ""
    place: int = 0

    def part_at(self, index: int) -> RangeKind:
        """Return headline, lead, caption or body: where the code point at `index` stands."""
        for each in self.ranges:
            if each.kind in PARTS and each.span.start <= index < each.span.end:
                return each.kind
        return RangeKind.BODY

    @property
    def headline(self) -> Span | None:
        """The range of the headline in the text, if the text holds it."""
        return next((r.span for r in self.ranges if r.kind is RangeKind.HEADLINE), None)


PARTS: Final = frozenset({RangeKind.HEADLINE, RangeKind.LEAD, RangeKind.CAPTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article in a list: without its text. `first_words` stand in for a title unknown.

    `alike` articles tell its `story`, itself among them.
    """

    n: ArticleKey
    id: str
    slug: str
    title: str
    first_words: str
    outlet: str
    authors: tuple[str, ...]
    published: str
    language: str
    state: ReadingState
    reason: str
    words: int
    annotations: int
    undecided: int
    sha256: str
    story: int = 0
    alike: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What can be edited of an article. Empty means unknown."""

    title: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    url: str = ""
    language: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article on its way in; `text` is canonical.

    `original` are the file's bytes, kept only where they differ from the text's UTF-8. `name` says
    where it came from (a file's name). `guessed` maps a field to what it was guessed from.
    `id` and `slug` are empty unless an export said them.
    """

    text: str
    meta: Metadata = Metadata()
    original: bytes | None = None
    name: str = ""
    importer: str = "text"
    ranges: tuple[TextRange, ...] = ()
    guessed: tuple[tuple[str, str], ...] = ()
    id: str = ""
    slug: str = ""


def title_line(text: str) -> Span | None:
    """Return the span of the first line if it is a title.

    That is: it is not the only line, at most 150 characters, and has no final full stop.
    """
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    if end < 0 or not text[end:].strip():
        return None
    line = text[start:end].rstrip()
    if not line or len(line) > TITLE_UP_TO or line.endswith((".", "。", "．")):
        return None
    return Span(start, start + len(line))


def first_words(text: str, most: int = FIRST_WORDS) -> str:
    """Return the beginning of `text` on one line, cut after a word with an ellipsis."""
    line = " ".join(text[: most * 4].split())
    if len(line) <= most:
        return line
    cut = line[:most].rsplit(" ", 1)[0]
    return f"{cut}…"
