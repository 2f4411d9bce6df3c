"""What a project wants of proposals."""

from typing import NamedTuple

from guillemet.services.parsing import Lacks
from guillemet.services.when import When


class Wanted(NamedTuple):
    """What a project wants of proposals, and what this machine lacks for it."""

    when: When
    never: list[str]
    parsed: bool = False
    lacks: Lacks = Lacks.NOTHING
