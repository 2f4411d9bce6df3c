"""Which articles a search finds."""

from typing import TYPE_CHECKING

from guillemet.domain.records import dataclass

if TYPE_CHECKING:
    from array import array


@dataclass(frozen=True, slots=True)
class Ranking:
    """The best articles, how many there are in all, and whether all of them were looked at.

    Unless they were `counted` there are at least so many.
    """

    keys: "array[int]"
    total: int
    complete: bool = True
    counted: bool = True
