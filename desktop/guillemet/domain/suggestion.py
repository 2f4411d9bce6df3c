"""What is proposed for an article and nobody has decided yet."""

from collections.abc import Sequence
from typing import Final, NewType

from guillemet.domain.actor import ActorKind
from guillemet.domain.annotation import JOINER, MarkKind, Speech
from guillemet.domain.article import ArticleKey, TextKey
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span

SuggestionKey = NewType("SuggestionKey", int)
_BEFORE: Final = 16
"""Code points before the words that tell one place of the same words from another."""
_BAR: Final = "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A quote or a mention proposed; `n` is 0 until it is stored.

    `speaker` is the name of who speaks or is mentioned, or the words that describe somebody
    unnamed, "" if nobody was found; `form` how the text names them there. `evidence` covers the
    words that show who speaks. `tier` is 1 (sure) to 3 (weak). `exact` is the words of all spans.
    """

    n: SuggestionKey = SuggestionKey(0)
    id: str
    article: ArticleKey
    text_n: TextKey
    kind: MarkKind
    spans: tuple[Span, ...]
    exact: str
    key: str
    speech: Speech = Speech.NONE
    cue: str = ""
    speaker: str = ""
    form: str = ""
    actor_kind: ActorKind = ActorKind.UNKNOWN
    evidence: Span | None = None
    rule: str = ""
    tier: int = 3
    unclosed: bool = False


def words_of(text: str, spans: Sequence[Span]) -> str:
    """Return the words under `spans` as an export shows them."""
    return JOINER.join(span.of(text) for span in spans)


def quote_key(kind: MarkKind, text: str, spans: Sequence[Span]) -> str:
    """Return what a rejection remembers: the kind, the words, and a few before them.

    It holds where the rest of the article changes, and tells two places of the same words apart.
    """
    start = spans[0].start
    before = " ".join(text[max(0, start - _BEFORE) : start].split())
    return f"{kind}{_BAR}{before}{_BAR}{words_of(text, spans)}"


def rejected_words(key: str) -> str:
    """Return the words of a rejection's key."""
    return key.split(_BAR, 2)[-1]


def rejected_kind(key: str) -> MarkKind | None:
    """Return the kind in a rejection's key; None if the key is not one of ours."""
    kind = key.split(_BAR, 1)[0]
    return MarkKind(kind) if kind in set(MarkKind) else None
