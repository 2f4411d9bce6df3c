"""Taking statements away: quotes that report the same words."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from guillemet.domain.annotation import Status
from guillemet.domain.statement import Standing, Statement
from guillemet.exchange.dialects import Dialect, Table
from guillemet.exchange.exporters import statements_csv
from guillemet.services.export import (
    Choice,
    Preview,
    Tell,
    opened,
    previewed,
    spare_databases,
    told,
    untold,
)
from guillemet.services.library import Library

STANDINGS: Final = {
    Status.CONFIRMED: Standing.CONFIRMED,
    Status.VERIFIED: Standing.CONFIRMED,
    Status.SUGGESTED: Standing.PROPOSED,
    Status.REJECTED: Standing.REJECTED,
}
"""Which statements are meant by a status."""


def export_statements(
    project: Path,
    out: Path,
    choice: Choice,
    dialect: Dialect,
    *,
    coder: str = "",
    tell: Tell = untold,
) -> int:
    """Write statements.csv; return how many rows.

    The statuses of `choice` say which statements; its query, of which one quote at least is so.

    Raises:
        BadFile: it cannot be written; what stood there before is as it was.
        BadQuery: the query cannot be understood.
    """
    spare_databases(project, out)
    with Library.reading(project) as library, library.snapshot(), opened(out, dialect) as file:
        table = Table(file, statements_csv.COLUMNS, statements_csv.NUMBERS, dialect)
        return table.write_all(told(_rows(library, choice, coder), tell))


def preview_statements(library: Library, choice: Choice, coder: str, most: int = 5) -> Preview:
    """Return the first rows that `export_statements` would write, and counts over all."""
    with library.snapshot():
        return previewed(statements_csv.COLUMNS, _rows(library, choice, coder), most)


def chosen(library: Library, choice: Choice, coder: str) -> Iterator[Statement]:
    """Yield the statements that are meant."""
    standings = {STANDINGS[status] for status in choice.statuses}
    among = set(library.annotations_where(choice.of_quotes, coder)) if choice.query else None
    for each in library.statements.every(coder):
        there = among is None or any(quote.annotation in among for quote in each.quotes)
        if each.standing in standings and there:
            yield each


def _rows(library: Library, choice: Choice, coder: str) -> Iterator[list[str]]:
    for group, statement in enumerate(chosen(library, choice, coder), 1):
        yield from statements_csv.rows(group, statement)
