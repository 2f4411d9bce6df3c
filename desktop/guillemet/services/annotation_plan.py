"""What a table of annotations would do to a project: known before anything is written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from typing import Final

from typing_extensions import override

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import Annotation, AnnotationKey, MarkKind, Role
from guillemet.domain.article import ArticleKey
from guillemet.domain.codebook import SEPARATOR, Codebook
from guillemet.domain.errors import GuillemetError
from guillemet.domain.fields import Field
from guillemet.domain.ordering import merged_order
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span
from guillemet.exchange.importers.annotation_rows import Row
from guillemet.services.article_filling import ArticleChange

SHOWN: Final = 60
"""Code points of a value that a line of the difference shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An annotation as a row wants it, in the project's own names; what is empty stays as it is."""

    row: Row
    kind: MarkKind
    article: ArticleKey
    spans: tuple[Span, ...] = ()
    actors: Mapping[Role, tuple[str, ...]] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """What a row changes: a column, the value there is and the one there will be."""

    column: str
    old: str
    new: str

    @override
    def __str__(self) -> str:
        return f"{self.column}: {short(self.old)} → {short(self.new)}"


@dataclass(frozen=True, slots=True)
class Planned:
    """A row that does something: `key` is the annotation it changes, None if it makes one."""

    number: int
    wanted: Wanted
    key: AnnotationKey | None = None
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an import would do. The numbers count rows; the table's header is row 1.

    `same` rows are in already, `left_out` are suggestions and rejections, `refused` come with what
    is wrong with each. `diff` has a line for each thing that is new, changed or refused.
    """

    name: str
    created: int = 0
    changed: int = 0
    same: int = 0
    left_out: int = 0
    refused: tuple[tuple[int, GuillemetError], ...] = ()
    new_tags: tuple[str, ...] = ()
    new_coders: tuple[str, ...] = ()
    ignored_columns: tuple[str, ...] = ()
    notes: tuple[GuillemetError, ...] = ()
    diff: tuple[str, ...] = ()
    rows: tuple[Planned, ...] = ()
    articles: tuple[ArticleChange, ...] = ()
    actors: tuple[Actor, ...] = ()
    fields: tuple[Field, ...] = ()

    @property
    def new_actors(self) -> tuple[str, ...]:
        """The names of the actors that the import makes."""
        return tuple(actor.name for actor in self.actors)

    @property
    def new_fields(self) -> tuple[str, ...]:
        """The names of the fields that the import makes."""
        return tuple(each.name for each in self.fields)

    @property
    def changes_nothing(self) -> bool:
        """Tell whether all that the table says is so already."""
        return not (self.rows or self.articles or self.fields)


@dataclass(frozen=True, slots=True)
class Known:
    """What a project calls the things that its annotations point to."""

    actors: Mapping[ActorKey, Actor]
    codebook: Codebook
    fields: Sequence[Field]

    def differences(self, before: Annotation, wanted: Wanted) -> tuple[Difference, ...]:
        """Return what `wanted` changes of an annotation; what it does not say changes nothing."""
        row, values = wanted.row, self.field_values(before)
        pairs = [
            ("kind", before.kind, wanted.kind),
            ("spans", _places(before.spans), _places(wanted.spans)),
            ("speech", before.speech, row.speech or ""),
            ("cue", before.cue, row.cue),
            *((role, self._actors(before, role), "|".join(n)) for role, n in wanted.actors.items()),
            ("tags", self._tags(before), self._in_order(wanted.tags)),
            ("note", before.note, row.note),
            *((f"field:{n}", values.get(n, ""), value) for n, value in wanted.fields.items()),
            ("coder", before.coder, row.coder),
            ("status", before.status, row.status or ""),
        ]
        return tuple(
            Difference(str(column), str(old), str(new))
            for column, old, new in pairs
            if new and old != new
        )

    def field_values(self, a: Annotation | None) -> dict[str, str]:
        """Return what an annotation has in the project's fields, by their names."""
        return {each.name: a.fields.get(each.n, "") for each in self.fields} if a else {}

    def new_tags(self, used: Iterable[Sequence[str]]) -> tuple[str, ...]:
        """Return the paths among `used` that the codebook has not, and those above them.

        Parents come first. Every row has its tags in the order of the codebook it comes from: the
        new ones are put in that order again.
        """
        levels: dict[str, list[list[str]]] = {}
        for paths in used:
            branches: dict[str, list[str]] = {}
            for path in paths:
                names = path.split(SEPARATOR)
                for depth in range(len(names)):
                    below = branches.setdefault(SEPARATOR.join(names[:depth]), [])
                    here = SEPARATOR.join(names[: depth + 1])
                    below += [here] if here not in below else []
            for parent, children in branches.items():
                levels.setdefault(parent, []).append(children)
        ordered = [path for parent in levels for path in merged_order(levels[parent])]
        missing = [path for path in ordered if self.codebook.by_path(path) is None]
        return tuple(sorted(missing, key=lambda path: path.count(SEPARATOR)))

    def _in_order(self, paths: Iterable[str]) -> str:
        """Join paths as an export does: in the codebook's order and writing, new ones last."""
        found = {path: self.codebook.by_path(path) for path in paths}
        known = sorted(self.codebook.order[tag.n] for tag in found.values() if tag)
        order = list(self.codebook.order)
        names = [self.codebook.path(order[place]) for place in known]
        return "|".join((*names, *(path for path, tag in found.items() if tag is None)))

    def _tags(self, a: Annotation) -> str:
        order = sorted(a.tags, key=lambda tag: self.codebook.order[tag])
        return "|".join(self.codebook.path(tag) for tag in order)

    def _actors(self, a: Annotation, role: Role) -> str:
        return "|".join(self.actors[key].name for key in a.actors(role))


def short(value: str) -> str:
    """Return the beginning of a value on one line, in quotes."""
    line = " ".join(value.split())
    return f"“{line[:SHOWN]}{'…' if len(line) > SHOWN else ''}”"


def _places(spans: Iterable[Span]) -> str:
    return ";".join(f"{span.start}..{span.end}" for span in spans)
