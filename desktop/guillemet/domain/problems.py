"""What a check of a project finds wrong."""

from guillemet.domain.messages import Message
from guillemet.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, where, and how to mend it. `mendable` problems the program mends itself.

    `where` names a table and a row, or says what SQLite says; it is not translated.
    """

    what: Message
    where: str
    mend: Message
    mendable: bool = False
