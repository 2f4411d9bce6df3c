"""Who codes."""

from guillemet.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Coder:
    """A person at a desk; their name stands in every row they code."""

    id: str
    name: str
    initials: str = ""
    colour: str = ""
