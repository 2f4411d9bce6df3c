"""Quotes that report the same words, as they are shown and decided on."""

from collections.abc import Sequence
from enum import StrEnum

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.article import ArticleKey
from guillemet.domain.records import dataclass


class Standing(StrEnum):
    """What was decided of a group of quotes."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementQuote:
    """A quote of a statement: its words, and where, when and by whom they are reported.

    `speakers` are names, none if nobody is named; `published` is as an article has it. `added` is
    not part of the statement that stands: it is proposed beside the others.
    """

    annotation: AnnotationKey
    id: str
    article: ArticleKey
    article_id: str
    slug: str
    title: str
    outlet: str
    published: str
    language: str
    start: int
    words: str
    speakers: tuple[str, ...] = ()
    coder: str = ""
    added: bool = False

    @property
    def speaker(self) -> str:
        """The names of all speakers, to be read."""
        return ", ".join(self.speakers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Quotes that are one statement, or are proposed as one, the earliest first.

    `n` is 0 and `id` is "" unless it stands; `score` says how sure a proposal is, 0 to 1, and
    `why` of each pair that ties it (by annotations) what spoke for it.
    """

    n: int = 0
    id: str = ""
    standing: Standing
    quotes: tuple[StatementQuote, ...]
    score: float = 1.0

    @property
    def earliest(self) -> AnnotationKey | None:
        """The quote that was published first; None if no article was before the others."""
        dated = [quote for quote in self.quotes if quote.published]
        if not dated or self.articles == 1:
            return None
        first = min(quote.published for quote in dated)
        # a year alone may be any day of it
        same = [quote for quote in dated if quote.published.startswith(first)]
        one_article = len({quote.article for quote in same}) == 1
        return min(same, key=lambda quote: quote.start).annotation if one_article else None

    @property
    def fullest(self) -> AnnotationKey:
        """The quote that gives most words; of several the earliest."""
        return max(self.quotes, key=lambda quote: _letters(quote.words)).annotation

    @property
    def articles(self) -> int:
        """In how many articles it stands."""
        return len({quote.article for quote in self.quotes})

    @property
    def places(self) -> int:
        """How many quotes it has; the same words marked by two coders are one."""
        return len({(quote.article, quote.start) for quote in self.quotes})


def in_order(quotes: Sequence[StatementQuote]) -> tuple[StatementQuote, ...]:
    """Return quotes with the earliest first, undated ones last."""
    return tuple(sorted(quotes, key=lambda q: (not q.published, q.published, q.article, q.start)))


def _letters(words: str) -> int:
    return sum(letter.isalnum() for letter in words)
