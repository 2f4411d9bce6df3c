"""What a row of annotations.csv says, not yet what it means in a project."""

import re
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import UTC, datetime
from enum import StrEnum
from itertools import zip_longest
from typing import Final, TypeVar

from guillemet.domain.actor import ActorKind, Naming
from guillemet.domain.annotation import MarkKind, Origin, Role, Speech, Status
from guillemet.domain.article import ReadingState
from guillemet.domain.dates import is_date
from guillemet.domain.errors import BadValue, InvalidSpan
from guillemet.domain.messages import MSG_ROW_SPANS, MSG_ROW_VALUE, Message
from guillemet.domain.names import checked_name
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span, canonical
from guillemet.exchange.exporters.annotations_csv import FIELD

Cells = Mapping[str, str]
T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
_SPAN: Final = re.compile(r"(\d+)\s*(?:\.\.|[-–])\s*(\d+)")
_NUMBER: Final = re.compile(r"(\d+)(?:[.,]0+)?")
_NAMED_ROLES: Final[tuple[Role, ...]] = tuple(role for role in Role if role is not Role.MENTIONED)


@dataclass(frozen=True, slots=True)
class Named:
    """An actor as a row names it; what the row does not say is empty."""

    name: str
    id: str = ""
    kind: ActorKind | None = None
    naming: Naming | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleSaid:
    """What a row says of its article. A date that a spreadsheet has rewritten is left out."""

    id: str = ""
    slug: str = ""
    title: str = ""
    sha256: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    url: str = ""
    language: str = ""
    state: ReadingState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a row says of an annotation; empty or None is what it does not say.

    `actors` holds the roles that the row names somebody in, for a mention the one mentioned.
    `fields` are by the names of the project's fields. Times are UTC.
    """

    id: str = ""
    kind: MarkKind | None = None
    status: Status | None = None
    article: ArticleSaid = ArticleSaid()
    start: int | None = None
    end: int | None = None
    spans: tuple[Span, ...] = ()
    quote: str = ""
    speech: Speech | None = None
    cue: str = ""
    actors: Mapping[Role, tuple[Named, ...]] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    note: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    coder: str = ""
    created: datetime | None = None
    modified: datetime | None = None
    modified_by: str = ""
    rule: str = ""
    origin: Origin | None = None
    mentioned_ignored: bool = False
    dates_ignored: int = 0


def parsed(cells: Cells) -> Row:
    """Return what the cells of a row say, by the names of their columns.

    Raises:
        BadValue: one is no value of its column.
        BadName: a name in one is none.
    """
    get = _Cells(cells)
    kind = get.enum("kind", MarkKind)
    created, modified = get.time("created"), get.time("modified")
    article = _article(get)
    mentioned = get.named("mentioned")
    actors = {role: get.named(role) for role in _NAMED_ROLES}
    if kind in (MarkKind.MENTION, None):
        actors[Role.MENTIONED] = mentioned
    return Row(
        id=get.plain("annotation_id"), kind=kind, status=get.enum("status", Status),
        article=article, start=get.number("start"), end=get.number("end"),
        spans=get.spans("spans"), quote=get.text("quote"), speech=get.enum("speech", Speech),
        cue=" ".join(get.text("cue").split()),
        actors={role: named for role, named in actors.items() if named},
        tags=tuple(tag for tag in get.plain("tags").split("|") if tag.strip()),
        note=get.text("note"),
        fields={
            name.removeprefix(FIELD): canonical(cell).text
            for name, cell in cells.items()
            if name.startswith(FIELD) and cell
        },
        coder=get.name("coder"), created=created, modified=modified,
        modified_by=get.name("modified_by"), rule=get.text("rule"),
        origin=get.enum("origin", Origin),
        mentioned_ignored=bool(mentioned) and Role.MENTIONED not in actors,
        dates_ignored=get.dates_ignored,
    )  # fmt: skip


def _article(get: "_Cells") -> ArticleSaid:
    return ArticleSaid(
        id=get.plain("article_id"), slug=get.plain("article_slug"),
        title=" ".join(get.text("article_title").split()),
        sha256=get.plain("text_sha256").lower(), outlet=get.name("outlet"),
        authors=tuple(named.name for named in get.named("author")),
        published=get.date("published"), url=get.plain("url"), language=get.plain("language"),
        state=get.enum("article_state", ReadingState),
    )  # fmt: skip


class _Cells:
    """Reads cells as what their columns hold, and counts the dates that are none any more."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells
        self.dates_ignored = 0

    def plain(self, column: str) -> str:
        return self._cells.get(column, "").strip()

    def text(self, column: str) -> str:
        return canonical(self._cells.get(column, "")).text

    def enum(self, column: str, values: type[E]) -> E | None:
        cell = self.plain(column).lower()
        return self._read(column, MSG_ROW_VALUE, lambda: values(cell)) if cell else None

    def number(self, column: str) -> int | None:
        return self._read(column, MSG_ROW_VALUE, lambda: _number(self.plain(column)))

    def spans(self, column: str) -> tuple[Span, ...]:
        return self._read(column, MSG_ROW_SPANS, lambda: _spans(self.plain(column))) or ()

    def time(self, column: str) -> datetime | None:
        cell = self.plain(column)
        try:
            time = datetime.fromisoformat(cell) if cell else None
        except ValueError:
            self.dates_ignored += 1
            return None
        return time and (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC)

    def date(self, column: str) -> str:
        cell = self.plain(column)
        if cell and not is_date(cell):
            self.dates_ignored += 1
            return ""
        return cell

    def name(self, column: str) -> str:
        cell = self.plain(column)
        return checked_name(cell) if cell else ""

    def named(self, column: str) -> tuple[Named, ...]:
        """Return the actors of a cell, each with what the columns beside it say at its place."""
        names = self._cells.get(column, "").split("|")
        beside = [
            self._cells.get(f"{column}_{what}", "").split("|") for what in ("id", "kind", "naming")
        ]
        found: dict[str, Named] = {}
        for name, id_, kind, naming in zip_longest(names, *beside, fillvalue=""):
            if name.strip():
                clean = checked_name(name)
                known = (_known(ActorKind, kind), _known(Naming, naming))
                found.setdefault(clean, Named(clean, id_.strip(), *known))
        return tuple(found.values())

    def _read(self, column: str, said: Message, read: Callable[[], T]) -> T | None:
        cell = self.plain(column)
        if not cell:
            return None
        try:
            return read()
        except (ValueError, InvalidSpan) as error:
            raise BadValue(said, value=cell[:40], column=column) from error


def _known(values: type[E], cell: str) -> E | None:
    """Return a value of a list, or None: what is no such value says nothing."""
    clean = cell.strip().lower()
    return next((value for value in values if value == clean), None)


def _number(cell: str) -> int:
    found = _NUMBER.fullmatch(cell)
    if found is None:
        raise ValueError(cell)
    return int(found[1])


def _spans(cell: str) -> tuple[Span, ...]:
    found = [_SPAN.fullmatch(each.strip()) for each in cell.split(";") if each.strip()]
    if not all(found):
        raise ValueError(cell)
    return tuple(sorted(Span(int(each[1]), int(each[2])) for each in found if each))
