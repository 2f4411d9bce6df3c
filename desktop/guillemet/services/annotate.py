"""Marking words, and saying who speaks in them."""

from guillemet.services.describes import Describes
from guillemet.services.marks import Marks
from guillemet.services.several import Several


class Annotate(Marks, Describes, Several):
    """The use cases of reader and inspector. Every method is one undoable step."""
