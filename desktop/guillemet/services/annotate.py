"""Marking words, and saying who speaks in them."""

from guillemet.services.describes import Describes
from guillemet.services.marks import Marks


class Annotate(Marks, Describes):
    """The use cases of reader and inspector. Every method is one undoable step."""
