"""What is decided of a passage so far, and a sentence as it was read."""

from dataclasses import field

from guillemet.domain.annotation import Speech
from guillemet.domain.records import dataclass
from guillemet.suggest.attribution import Attribution
from guillemet.suggest.frames import Sentence
from guillemet.suggest.model import Tier
from guillemet.suggest.phrases import Phrase, PhraseReader
from guillemet.suggest.resolve import Speaker


@dataclass(slots=True)
class Draft:
    """What has been decided of one passage so far."""

    pair: int
    speech: Speech = Speech.OTHER
    speaker: Speaker | None = None
    rule: str = ""
    cue: tuple[int, int] | None = None
    evidence: tuple[int, int] | None = None
    tier: Tier = Tier.WEAK
    group: int = -1
    at: int = 0
    sentence: Sentence | None = None
    attribution: Attribution | None = None
    score: float = 0.0


@dataclass(slots=True)
class Reading:
    """A sentence with its phrases and cues."""

    sentence: Sentence
    reader: PhraseReader
    cues: list[Attribution]
    subject: Phrase | None = None
    reported: bool = False
    speakers: dict[int, Speaker | None] = field(default_factory=dict)
