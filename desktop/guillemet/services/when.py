"""When a project proposes something."""

from enum import StrEnum
from typing import Final

WHEN: Final = "suggest"
"""The project setting that says it."""


class When(StrEnum):
    """When a project proposes something: proposals may anchor a coder who should not see them."""

    NEVER = "never"
    ON_DEMAND = "demand"
    ALWAYS = "always"
