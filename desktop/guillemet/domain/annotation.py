"""What a reader marks: words in an article, and the actors concerned."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Final, NewType

from guillemet.domain.actor import ActorKey
from guillemet.domain.article import ArticleKey
from guillemet.domain.codebook import TagKey
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span

AnnotationKey = NewType("AnnotationKey", int)
JOINER: Final = " […] "
"""What stands between the spans of one annotation where its words are shown in a line."""


class MarkKind(StrEnum):
    """What an annotation marks."""

    QUOTE = "quote"
    PASSAGE = "passage"
    MENTION = "mention"


class Role(StrEnum):
    """What an actor is to the words marked; who speaks may do so on behalf of another."""

    SPEAKER = "speaker"
    ADDRESSEE = "addressee"
    TARGET = "target"
    VIA = "via"
    ON_BEHALF_OF = "on_behalf_of"
    MENTIONED = "mentioned"


ROLES: Final[Mapping[MarkKind, tuple[Role, ...]]] = {
    MarkKind.QUOTE: (
        Role.SPEAKER, Role.ON_BEHALF_OF, Role.ADDRESSEE, Role.TARGET, Role.VIA,
    ),
    MarkKind.PASSAGE: (Role.TARGET,),
    MarkKind.MENTION: (Role.MENTIONED,),
}  # fmt: skip
"""The roles that an annotation of each kind has, in the order of its card."""


class Status(StrEnum):
    """How far an annotation is settled; suggested and rejected lie in tables of their own."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    VERIFIED = "verified"
    REJECTED = "rejected"


class Origin(StrEnum):
    """How an annotation came to be."""

    HAND = "hand"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    IMPORTED = "imported"


class DismissalReason(StrEnum):
    """Why words in quote marks are no quote; none need be given."""

    TITLE = "title"
    TERM = "term"
    IRONY = "irony"
    NOT_SPEECH = "not speech"


class Speech(StrEnum):
    """How a quote gives the words."""

    NONE = ""
    DIRECT = "direct"
    PARTIAL = "partial"
    INDIRECT = "indirect"
    OTHER = "other"


class AnchorState(StrEnum):
    """How sure the place of an anchor is."""

    ANCHORED = "anchored"
    MOVED = "moved"
    REVIEW = "review"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Quote:
    """The words themselves, with enough around them to find them again."""

    exact: str
    prefix: str = ""
    suffix: str = ""

    CONTEXT: ClassVar[int] = 32  # code points kept on either side

    @classmethod
    def cut(cls, text: str, span: Span) -> "Quote":
        """Cut the words under `span` out of `text`, with their context."""
        before = text[max(0, span.start - cls.CONTEXT) : span.start]
        return cls(span.of(text), before, text[span.end : span.end + cls.CONTEXT])


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words and where they stand. `quote` is the truth, `span` a hint; an orphan has none."""

    quote: Quote
    span: Span | None
    state: AnchorState = AnchorState.ANCHORED

    @classmethod
    def at(cls, text: str, span: Span) -> "Anchor":
        """Anchor the words under `span` of the stored `text`."""
        return cls(Quote.cut(text, span), span)


@dataclass(frozen=True, slots=True)
class Part:
    """An actor's part in an annotation, and where the text says so."""

    role: Role
    actor: ActorKey
    evidence: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """Words marked in an article: one anchor, or several where a phrase interrupts them.

    `n` is 0 until it is stored. The order of `parts` is kept in each role, that of `tags` is the
    codebook's. `fields` maps the key of a field to its value; absent means empty. `coder`,
    `modified_by` and `verified_by` are names of coders; times are UTC.
    """

    n: AnnotationKey = AnnotationKey(0)
    id: str
    article: ArticleKey
    kind: MarkKind = MarkKind.QUOTE
    anchors: tuple[Anchor, ...]
    parts: tuple[Part, ...] = ()
    tags: tuple[TagKey, ...] = ()
    fields: Mapping[int, str] = field(default_factory=dict)
    note: str = ""
    speech: Speech = Speech.NONE
    cue: str = ""
    status: Status = Status.CONFIRMED
    origin: Origin = Origin.HAND
    rule: str = ""
    coder: str
    created: datetime
    modified: datetime
    modified_by: str = ""
    verified_by: str = ""
    verified: datetime | None = None

    @property
    def words(self) -> str:
        """The words of all anchors, as an export shows them."""
        return JOINER.join(anchor.quote.exact for anchor in self.anchors)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where the words stand, in order; none for an orphan."""
        if len(self.anchors) == 1:
            span = self.anchors[0].span
            return () if span is None else (span,)
        return tuple(anchor.span for anchor in self.anchors if anchor.span)

    @property
    def start(self) -> int:
        """The first code point, or 0 for an orphan."""
        return self.spans[0].start if self.spans else 0

    def actors(self, role: Role) -> tuple[ActorKey, ...]:
        """Return the actors in `role`, in their order."""
        return tuple(part.actor for part in self.parts if part.role is role)
