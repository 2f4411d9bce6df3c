"""annotations.csv: one row per annotation, in the columns that are promised."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

from guillemet.domain.actor import NOT_ATTRIBUTED_ID, Actor, ActorKey
from guillemet.domain.annotation import Annotation, MarkKind, Role, Status
from guillemet.domain.article import Article
from guillemet.domain.codebook import Codebook, TagKey
from guillemet.domain.fields import Field
from guillemet.domain.records import dataclass
from guillemet.domain.text import Paragraphs, Span
from guillemet.exchange import columns

COLUMNS: Final = columns.ANNOTATIONS.names
SOMETIMES: Final = tuple(column.name for column in columns.ON_BEHALF_OF)
NUMBERS: Final = columns.ANNOTATIONS.numbers
FIELD: Final = "field:"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the rows of all articles share.

    `behalf`: somebody speaks on behalf of another. `paths` of tags are remembered as they are asked
    for.
    """

    actors: dict[ActorKey, Actor]
    codebook: Codebook
    fields: Sequence[Field]
    behalf: bool = False
    paths: dict[TagKey, str] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns: those promised, then what this project needs."""
        own = SOMETIMES if self.behalf else ()
        return (*COLUMNS, *own, *(f"{FIELD}{each.name}" for each in self.fields))

    def rows(self, article: Article, annotations: Sequence[Annotation]) -> Iterable[list[str]]:
        """Return the rows of one article's annotations, ordered by start, end and id.

        What is only suggested mentions nobody in what is decided.
        """
        shared = _Shared(article)
        mentions = [
            (a.spans[0], actor, a.status is Status.SUGGESTED)
            for a in annotations
            if a.kind is MarkKind.MENTION and a.spans
            for actor in a.actors(Role.MENTIONED)
        ]
        for annotation in sorted(annotations, key=_place):
            spans = annotation.spans
            named = [
                actor
                for span, actor, suggested in mentions
                if any(whole.holds(span) for whole in spans)
                and (not suggested or annotation.status is Status.SUGGESTED)
            ]
            yield self._row(shared, annotation, dict.fromkeys(named))

    def _row(self, shared: "_Shared", a: Annotation, named: Iterable[ActorKey]) -> list[str]:
        first, last = a.anchors[0].quote, a.anchors[-1].quote
        people = self._people(a)
        mentioned = people[Role.MENTIONED]
        if a.kind is not MarkKind.MENTION:
            mentioned = [self.actors[key] for key in named]
        office, *more = shared.of_speakers(people[Role.SPEAKER])
        addressees, targets = people[Role.ADDRESSEE], people[Role.TARGET]
        cells = [
            a.id, a.kind, a.status, *shared.cells, *shared.places(a.spans), a.words,
            first.prefix, last.suffix, a.speech, a.cue, _names(people[Role.SPEAKER]), office,
            _names(addressees), _names(targets), _names(people[Role.VIA]), _names(mentioned),
            "|".join([self._path(tag) for tag in a.tags]), a.note, a.coder,
            time_cell(a.created), time_cell(a.modified), a.rule, shared.article.sha256,
            _ids(people[Role.SPEAKER]), _ids(addressees), _ids(targets), *more,
            a.origin, a.modified_by, shared.part(a.spans), shared.article.state,
        ]  # fmt: skip
        if self.behalf:
            cells += [_names(people[Role.ON_BEHALF_OF]), _ids(people[Role.ON_BEHALF_OF])]
        return [*cells, *[a.fields.get(each.n, "") for each in self.fields]]

    def _people(self, a: Annotation) -> Mapping[Role, list[Actor]]:
        if not a.parts:
            return _NOBODY
        found: dict[Role, list[Actor]] = {role: [] for role in Role}
        for part in a.parts:
            found[part.role].append(self.actors[part.actor])
        return found

    def _path(self, tag: TagKey) -> str:
        path = self.paths.get(tag)
        if path is None:
            path = self.paths[tag] = self.codebook.path(tag)
        return path


class _Shared:
    """What the rows of one article share, made once."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.cells = (
            article.id, article.slug, article.title, article.outlet, "|".join(article.authors),
            article.published, article.url, article.language,
        )  # fmt: skip
        self._paragraphs = Paragraphs(article.text)

    def places(self, spans: Sequence[Span]) -> tuple[str, str, str, str]:
        """Return paragraph, start, end and all stretches; nothing for an orphan."""
        if not spans:
            return "", "", "", ""
        start, end = spans[0].start, spans[-1].end
        paragraph = str(self._paragraphs.number(start))
        stretches = ";".join([f"{span.start}..{span.end}" for span in spans])
        return paragraph, str(start), str(end), stretches

    def part(self, spans: Sequence[Span]) -> str:
        """Return headline, lead, caption or body."""
        return self.article.part_at(spans[0].start) if spans else ""

    def of_speakers(self, actors: Sequence[Actor]) -> tuple[str, str, str, str]:
        """Return their offices, kinds, namings and organisations when the article came out."""
        if not actors:
            return "", "", "", ""
        published = self.article.published
        offices = [actor.office_at(published) for actor in actors]
        return (
            "|".join([office.title if office else "" for office in offices]),
            "|".join([actor.kind for actor in actors]),
            "|".join([actor.naming for actor in actors]),
            "|".join([actor.organisation_at(published) for actor in actors]),
        )


_NOBODY: Final[Mapping[Role, list[Actor]]] = {role: [] for role in Role}


def id_of(actor: Actor) -> str:
    """Return an actor's id; that of the built-in actor is the same in every project."""
    return NOT_ATTRIBUTED_ID if actor.builtin else actor.id


def time_cell(time: datetime | None) -> str:
    """Return a time as ISO 8601 in UTC, to the millisecond."""
    return "" if time is None else _said(time)


@lru_cache(4096)
def _said(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _place(a: Annotation) -> tuple[int, int, str]:
    spans = a.spans
    return (spans[0].start, spans[-1].end, a.id) if spans else (1 << 60, 1 << 60, a.id)


def _names(actors: Sequence[Actor]) -> str:
    return "|".join([actor.name for actor in actors]) if actors else ""


def _ids(actors: Sequence[Actor]) -> str:
    return "|".join([id_of(actor) for actor in actors]) if actors else ""
