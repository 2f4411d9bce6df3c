"""Words that tell who speaks."""

from typing import Final

from guillemet.domain.records import dataclass
from guillemet.suggest.phrases import Phrase

ACCORDING: Final = "according to"


@dataclass(slots=True)
class Attribution:
    """A cue of a sentence: tokens ``start..end`` (not included), its verb, and who speaks.

    `rule` names how the subject was found; `dropped` that the language leaves it to the verb.
    """

    start: int
    end: int
    verb: int
    subject: Phrase | None = None
    rule: str = ""
    strength: int = 0
    dropped: bool = False
    after: bool = False  # the subject follows the verb
