"""annotations.csv: one row per annotation, in the columns that are promised."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from guillemet.domain.actor import NOT_ATTRIBUTED_ID, Actor, ActorKey
from guillemet.domain.annotation import Annotation, MarkKind, Role, Status
from guillemet.domain.article import Article
from guillemet.domain.codebook import Codebook
from guillemet.domain.fields import Field
from guillemet.domain.text import Paragraphs
from guillemet.exchange import columns

COLUMNS: Final = columns.ANNOTATIONS.names
SOMETIMES: Final = tuple(column.name for column in columns.ON_BEHALF_OF)
NUMBERS: Final = columns.ANNOTATIONS.numbers
FIELD: Final = "field:"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the rows of all articles share; `behalf`: somebody speaks on behalf of another."""

    actors: dict[ActorKey, Actor]
    codebook: Codebook
    fields: Sequence[Field]
    behalf: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns: those promised, then what this project needs."""
        own = SOMETIMES if self.behalf else ()
        return (*COLUMNS, *own, *(f"{FIELD}{field.name}" for field in self.fields))

    def rows(self, article: Article, annotations: Sequence[Annotation]) -> Iterable[list[str]]:
        """Return the rows of one article's annotations, ordered by start, end and id.

        What is only suggested mentions nobody in what is decided.
        """
        paragraphs = Paragraphs(article.text)
        mentions = [
            (a.spans[0], actor, a.status is Status.SUGGESTED)
            for a in annotations
            if a.kind is MarkKind.MENTION and a.spans
            for actor in a.actors(Role.MENTIONED)
        ]
        for annotation in sorted(annotations, key=_place):
            named = [
                actor
                for span, actor, suggested in mentions
                if any(whole.holds(span) for whole in annotation.spans)
                and (not suggested or annotation.status is Status.SUGGESTED)
            ]
            yield self._row(article, annotation, paragraphs, dict.fromkeys(named))

    def _row(
        self,
        article: Article,
        a: Annotation,
        paragraphs: Paragraphs,
        named: Iterable[ActorKey],
    ) -> list[str]:
        spans, first, last = a.spans, a.anchors[0].quote, a.anchors[-1].quote
        speakers = [self.actors[key] for key in a.actors(Role.SPEAKER)]
        offices = [actor.office_at(article.published) for actor in speakers]
        mentioned = a.actors(Role.MENTIONED) if a.kind is MarkKind.MENTION else tuple(named)
        cells = [
            a.id, a.kind, a.status, article.id, article.slug, article.title, article.outlet,
            "|".join(article.authors), article.published, article.url, article.language,
            str(paragraphs.number(spans[0].start)) if spans else "",
            str(spans[0].start) if spans else "", str(spans[-1].end) if spans else "",
            ";".join(f"{span.start}..{span.end}" for span in spans), a.words,
            first.prefix, last.suffix, a.speech, a.cue, _names(speakers),
            _cells([office.title if office else "" for office in offices]),
            self._role(a, Role.ADDRESSEE), self._role(a, Role.TARGET), self._role(a, Role.VIA),
            _names(self.actors[key] for key in mentioned),
            "|".join(self.codebook.path(tag) for tag in a.tags), a.note, a.coder,
            time_cell(a.created), time_cell(a.modified), a.rule, article.sha256,
            _cells([id_of(actor) for actor in speakers]), self._ids(a, Role.ADDRESSEE),
            self._ids(a, Role.TARGET), _cells([actor.kind for actor in speakers]),
            _cells([actor.naming for actor in speakers]),
            _cells([actor.organisation_at(article.published) for actor in speakers]),
            a.origin, a.modified_by, article.part_at(spans[0].start) if spans else "",
            article.state,
        ]  # fmt: skip
        if self.behalf:
            cells += [self._role(a, Role.ON_BEHALF_OF), self._ids(a, Role.ON_BEHALF_OF)]
        return [*cells, *(a.fields.get(field.n, "") for field in self.fields)]

    def _role(self, a: Annotation, role: Role) -> str:
        return _names(self.actors[key] for key in a.actors(role))

    def _ids(self, a: Annotation, role: Role) -> str:
        return "|".join(id_of(self.actors[key]) for key in a.actors(role))


def id_of(actor: Actor) -> str:
    """Return an actor's id; that of the built-in actor is the same in every project."""
    return NOT_ATTRIBUTED_ID if actor.builtin else actor.id


def time_cell(time: datetime | None) -> str:
    """Return a time as ISO 8601 in UTC, to the millisecond."""
    if time is None:
        return ""
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _place(a: Annotation) -> tuple[int, int, str]:
    spans = a.spans
    return (spans[0].start, spans[-1].end, a.id) if spans else (1 << 60, 1 << 60, a.id)


def _names(actors: Iterable[Actor]) -> str:
    return "|".join(actor.name for actor in actors)


def _cells(values: Sequence[str]) -> str:
    """Join the values of several speakers in their order, empty slots kept."""
    return "|".join(values)
