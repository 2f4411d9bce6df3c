"""What is proposed, and what is known before: values without behaviour."""

from enum import IntEnum

from guillemet.domain.actor import Actor, ActorKind, Office
from guillemet.domain.annotation import Speech
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span


class Tier(IntEnum):
    """How far a proposal can be trusted. Weak ones are shown only if asked for."""

    SURE = 1
    BOUND = 2
    WEAK = 3


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor of the project's table: every name that stands for it, and its offices."""

    name: str
    kind: ActorKind = ActorKind.UNKNOWN
    aliases: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()
    key: int = 0

    @classmethod
    def of(cls, actor: Actor) -> "KnownActor":
        """Take what matters of a stored actor."""
        names = tuple(alias.name for alias in actor.aliases)
        return cls(actor.name, actor.kind, names, actor.offices, actor.n)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedQuote:
    """One passage proposed as speech.

    `speaker` is the canonical name, or the words that describe somebody unnamed; empty if nobody
    is found. `form` is how the text names the speaker there. Parts of one split quotation share
    `group`. `evidence` covers the words that show who speaks, `cue_span` the verb among them.
    `unclosed` tells that a quote mark is missing.
    """

    span: Span
    speech: Speech
    speaker: str = ""
    form: str = ""
    group: int = 0
    cue: str = ""
    cue_span: Span | None = None
    evidence: Span | None = None
    rule: str = ""
    tier: Tier = Tier.WEAK
    unclosed: bool = False
    via: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedMention:
    """One place where an actor is named."""

    span: Span
    actor: str
    kind: ActorKind
    tier: Tier = Tier.SURE


@dataclass(frozen=True, slots=True)
class Proposals:
    """All that is proposed for one text, in reading order."""

    quotes: tuple[SuggestedQuote, ...] = ()
    mentions: tuple[SuggestedMention, ...] = ()
