"""When a project proposes something."""

from enum import StrEnum
from typing import Final, NamedTuple

from guillemet.services.parsing import Lacks

WHEN: Final = "suggest"
"""The project setting that says it."""


class When(StrEnum):
    """When a project proposes something: proposals may anchor a coder who should not see them."""

    NEVER = "never"
    ON_DEMAND = "demand"
    ALWAYS = "always"


class Wanted(NamedTuple):
    """What a project wants of proposals, and what this machine lacks for it."""

    when: When
    never: list[str]
    parsed: bool = False
    lacks: Lacks = Lacks.NOTHING
