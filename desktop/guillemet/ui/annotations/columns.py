"""The columns of the table of annotations, and what a cell of them says."""

from collections.abc import Callable, Sequence
from typing import Final

from guillemet.domain.annotation import MarkKind, Origin, Role, Status
from guillemet.services.views import MarkRow
from guillemet.ui.inspector.names import actor_words, kind_title
from guillemet.ui.words import date_words, tr

COLUMNS: Final = (
    "kind", "words", "speaker", "target", "tags", "fields", "note", "article", "outlet", "date",
    "coder", "status", "origin",
)  # fmt: skip
WIDTHS: Final = {
    "kind": 92, "words": 300, "speaker": 152, "target": 130, "tags": 150, "fields": 84,
    "note": 100, "article": 150, "outlet": 96, "date": 96, "coder": 90, "status": 100,
    "origin": 90,
}  # fmt: skip
TERMS: Final = {
    "kind": "kind", "words": "words", "speaker": "speaker", "target": "target", "tags": "tag",
    "note": "note", "article": "title", "outlet": "outlet", "coder": "coder", "status": "status",
    "origin": "origin", "fields": "field",
}  # fmt: skip
"""What the language of filters calls a column."""


def title(column: str) -> str:
    """Return the heading of a column."""
    return {
        "kind": tr("Coded", "Kind"),
        "words": tr("Coded", "Words"),
        "speaker": tr("Roles", "Speaker"),
        "target": tr("Roles", "Target"),
        "tags": tr("Coded", "Tags"),
        "fields": tr("Coded", "Fields"),
        "note": tr("Coded", "Note"),
        "article": tr("Coded", "Article"),
        "outlet": tr("Coded", "Outlet"),
        "date": tr("Coded", "Date"),
        "coder": tr("Coded", "Coder"),
        "status": tr("Coded", "Status"),
        "origin": tr("Coded", "Origin"),
    }[column]


def status_words(status: Status) -> str:
    """Return what a status is called."""
    return {
        Status.SUGGESTED: tr("Coded", "suggested"),
        Status.CONFIRMED: tr("Coded", "confirmed"),
        Status.VERIFIED: tr("Coded", "verified"),
        Status.REJECTED: tr("Coded", "rejected"),
    }[status]


def origin_words(origin: Origin) -> str:
    """Return how an annotation came to be, in a word."""
    return {
        Origin.HAND: tr("Coded", "by hand"),
        Origin.ACCEPTED: tr("Coded", "accepted"),
        Origin.CORRECTED: tr("Coded", "corrected"),
        Origin.IMPORTED: tr("Coded", "imported"),
    }[origin]


def names_of(row: MarkRow, role: Role) -> list[str]:
    """Return the names of who has a role."""
    return [actor_words(row.actors[key]) for key in row.annotation.actors(role)]


def cell(row: MarkRow, column: str) -> str:
    """Return what a cell says, on one line or several."""
    return _CELLS[column](row)


def _names(row: MarkRow, column: str) -> Sequence[str]:
    """Return the names of a column of actors; that of a mention's actor stands as its target."""
    if column == "target" and row.annotation.kind is MarkKind.MENTION:
        return names_of(row, Role.MENTIONED)
    return names_of(row, Role(column))


def value(row: MarkRow, column: str) -> str:
    """Return what a filter would ask for to find rows alike in a column, "" if nothing can."""
    found = _VALUES.get(column)
    return found(row) if found is not None else ""


def _date(row: MarkRow) -> str:
    written = row.article.published
    return date_words(written, short=True) if written else ""


_CELLS: Final[dict[str, Callable[[MarkRow], str]]] = {
    "kind": lambda row: kind_title(row.annotation.kind),
    "words": lambda row: row.annotation.words,
    "speaker": lambda row: ", ".join(_names(row, "speaker")),
    "target": lambda row: ", ".join(_names(row, "target")),
    "tags": lambda row: ", ".join(path for path, _ in row.tags),
    "fields": lambda row: ", ".join(f"{name}: {value}" for name, value in row.fields),
    "note": lambda row: row.annotation.note,
    "article": lambda row: row.article.title or row.article.first_words,
    "outlet": lambda row: row.article.outlet,
    "date": _date,
    "coder": lambda row: row.annotation.coder,
    "status": lambda row: status_words(row.annotation.status),
    "origin": lambda row: origin_words(row.annotation.origin),
}
_VALUES: Final[dict[str, Callable[[MarkRow], str]]] = {
    "kind": lambda row: row.annotation.kind.value,
    "status": lambda row: row.annotation.status.value,
    "origin": lambda row: row.annotation.origin.value,
    "coder": lambda row: row.annotation.coder,
    "speaker": lambda row: next(iter(names_of(row, Role.SPEAKER)), ""),
    "target": lambda row: next(iter(names_of(row, Role.TARGET)), ""),
    "tags": lambda row: row.tags[0][0] if row.tags else "",
    "fields": lambda row: "=".join(row.fields[0]) if row.fields else "",
    "outlet": lambda row: row.article.outlet,
    "article": lambda row: row.article.title,
}
