"""The reading list of a project: words and expressions that are underlined while one reads."""

from typing import Final, NewType

from guillemet.domain.records import dataclass

PatternKey = NewType("PatternKey", int)
NEW: Final = PatternKey(0)
HUES: Final = ("blue", "orange", "violet", "green", "sky", "brown", "slate")
"""Colours of the lines, by name: each theme has its own shade of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingPattern:
    """One entry of the list, whose order is that of the list.

    Attributes:
        typed: words, or a regular expression if `regex`.
        whole: only whole words.
        exact: case and accents count.
        shown: whether it is underlined.
        n: its number in the project, 0 if it is new.
    """

    typed: str
    regex: bool = False
    whole: bool = True
    exact: bool = False
    hue: str = "blue"
    shown: bool = True
    note: str = ""
    n: PatternKey = NEW
