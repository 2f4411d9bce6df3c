"""What is printed of an article, and on what paper."""

from collections.abc import Mapping
from typing import Any, Final, Self

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

from guillemet.domain.annotation import MarkKind
from guillemet.domain.reading_patterns import ReadingPattern
from guillemet.domain.records import dataclass

A4: Final = "A4"
LETTER: Final = "Letter"
SIZES: Final = {A4: QPageSize.PageSizeId.A4, LETTER: QPageSize.PageSizeId.Letter}
POINTS: Final = (8, 16)
"""The least and the most of the size of letters."""
_FLAGS: Final = ("marks", "notes", "colours", "proposals", "underlined", "justified")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOptions:
    """How somebody wants an article on paper.

    Attributes:
        marks: whether annotations are drawn in the text.
        notes: whether they are numbered, and said beside the text.
        colours: else black and greys.
        proposals: whether what nobody has decided on is among them.
        kinds: of annotations that are drawn.
        underlined: whether the project's reading patterns are underlined.
        patterns: the list of them; no choice, and not kept.
        justified: whether both edges of the text are straight.
        points: size of the text's letters.
        size: A4 or Letter.
    """

    marks: bool = True
    notes: bool = True
    colours: bool = True
    proposals: bool = False
    kinds: frozenset[MarkKind] = frozenset(MarkKind)
    underlined: bool = False
    patterns: tuple[ReadingPattern, ...] = ()
    justified: bool = False
    points: int = 11
    size: str = A4

    @classmethod
    def read(cls, kept: Mapping[str, str]) -> Self:
        """Return what settings keep; what they do not say or nobody can read is as usual."""
        usual = cls()
        flags: dict[str, Any] = {
            name: kept[name] == "yes" if name in kept else getattr(usual, name) for name in _FLAGS
        }
        points = kept.get("points", "")
        kinds = frozenset(kind for kind in MarkKind if kept.get(f"kind {kind}", "yes") == "yes")
        return cls(
            **flags,
            kinds=kinds or usual.kinds,
            points=max(POINTS[0], min(int(points), POINTS[1])) if points.isdecimal() else 11,
            size=kept["size"] if kept.get("size") in SIZES else size_here(),
        )

    def kept(self) -> dict[str, str]:
        """Return it as settings keep it."""
        flags = {name: "yes" if getattr(self, name) else "no" for name in _FLAGS}
        kinds = {f"kind {kind}": "yes" if kind in self.kinds else "no" for kind in MarkKind}
        return {**flags, **kinds, "points": str(self.points), "size": self.size}


def size_here() -> str:
    """Return the paper that printers have where the user lives."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return LETTER if QLocale.system().measurementSystem() == imperial else A4
