"""A project's own typed variables."""

from enum import StrEnum
from typing import Final, NewType

from guillemet.domain.annotation import MarkKind
from guillemet.domain.dates import is_date
from guillemet.domain.patterns import pattern
from guillemet.domain.records import dataclass
from guillemet.domain.text import canonical

FieldKey = NewType("FieldKey", int)
YES: Final = "yes"
NO: Final = "no"


class FieldType(StrEnum):
    """What a field's values are. Several choices are joined by ``|``, in the field's order."""

    TEXT = "text"
    NUMBER = "number"
    YESNO = "yesno"
    CHOICE = "choice"
    CHOICES = "choices"
    DATE = "date"


class Owner(StrEnum):
    """What a field describes."""

    ANNOTATION = "annotation"
    ACTOR = "actor"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A variable. `kinds` are the annotation kinds it is for; none means all."""

    n: FieldKey = FieldKey(0)
    id: str = ""
    owner: Owner = Owner.ANNOTATION
    name: str
    type: FieldType = FieldType.YESNO
    choices: tuple[str, ...] = ()
    kinds: tuple[MarkKind, ...] = ()
    required: bool = False
    default: str = ""
    description: str = ""
    position: int = 0

    def is_for(self, kind: MarkKind) -> bool:
        """Tell whether annotations of `kind` have this field."""
        return not self.kinds or kind in self.kinds

    def accepts(self, value: str) -> bool:
        """Tell whether `value` may be stored; the empty value always may: it clears the field."""
        match self.type:
            case FieldType.YESNO:
                fits = value in (YES, NO)
            case FieldType.CHOICE:
                fits = value in self.choices
            case FieldType.CHOICES:
                fits = all(each in self.choices for each in value.split("|"))
            case FieldType.NUMBER:
                fits = _NUMBER.fullmatch(value.strip()) is not None
            case FieldType.DATE:
                fits = is_date(value.strip())
            case FieldType.TEXT:
                fits = True
        return fits or not value

    def stored(self, value: str) -> str:
        """Return a `value` that is accepted as it is stored.

        Choices come in the field's order, each once; a number has a point; outer blanks go.
        """
        match self.type:
            case FieldType.CHOICES:
                chosen = value.split("|")
                return "|".join(choice for choice in self.choices if choice in chosen)
            case FieldType.NUMBER:
                return value.strip().replace(",", ".").replace("\u2212", "-")
            case FieldType.TEXT:
                return canonical(value).text
            case _:
                return value.strip()


_NUMBER: Final = pattern(r"[-+\u2212]?[0-9]+([.,][0-9]+)?([eE][-+]?[0-9]+)?")

TEMPLATES: Final[dict[str, tuple[Field, ...]]] = {
    "DNA statement": (
        Field(
            name="agreement",
            type=FieldType.YESNO,
            description="Does the speaker agree with the concept? (Discourse Network Analyzer)",
        ),
    ),
    "NPF story element": (
        Field(
            name="story element",
            type=FieldType.CHOICE,
            choices=("hero", "villain", "victim", "ally", "setting", "plot", "moral"),
            description="What part the words play in the story (Narrative Policy Framework).",
        ),
    ),
    "stance": (
        Field(
            name="stance",
            type=FieldType.CHOICE,
            choices=("for", "against", "neutral"),
            description="Where the words stand towards their target.",
        ),
    ),
}
"""Fields that a project can start with."""
