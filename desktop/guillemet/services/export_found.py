"""Taking away what a search found."""

from pathlib import Path

from guillemet.domain.filters import Query
from guillemet.exchange.dialects import Dialect, Table
from guillemet.exchange.exporters import found_csv
from guillemet.exchange.files import replacing
from guillemet.services.library import Library
from guillemet.services.searching import Searching


def export_found(library: Library, out: Path, query: Query, coder: str, dialect: Dialect) -> int:
    """Write all articles that a query finds, in the order of an export; return how many.

    Raises:
        BadFile: the file cannot be written; what stood there before is as it was.
    """
    with library.snapshot(), replacing(out, dialect.encoding) as file:
        among = set(library.through(Searching).found(query, coder))
        keys = [key for key in library.export_order() if key in among]
        table = Table(file, found_csv.COLUMNS, found_csv.NUMBERS, dialect)
        return table.write_all(
            found_csv.row(
                each.article, each.count, [snippet.text for snippet in each.snippets if each.count],
                [note.snippet.text for note in each.notes],
            )
            for each in library.through(Searching).each(keys, query, coder)
        )  # fmt: skip
