"""Taking a concordance away, in the order that it is shown in."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from guillemet.exchange.dialects import Dialect, Table
from guillemet.exchange.files import replacing
from guillemet.services.concordance import Line
from guillemet.services.library import Library

if TYPE_CHECKING:
    from guillemet.domain.article import ArticleRow

COLUMNS: Final = (
    "article_id", "article_slug", "article_title", "outlet", "published", "start", "end", "before",
    "hit", "after",
)  # fmt: skip
PAGE: Final = 500
"""Articles that are asked for at once."""
NUMBERS: Final = frozenset({"start", "end"})


def export_concordance(
    library: Library, out: Path, lines: Sequence[Line], coder: str, dialect: Dialect
) -> int:
    """Write hits with what stands around them; return how many.

    Raises:
        BadFile: the file cannot be written; what stood there before is as it was.
    """
    keys = list(dict.fromkeys(line.article for line in lines))
    pages = (keys[n : n + PAGE] for n in range(0, len(keys), PAGE))
    rows: dict[int, ArticleRow] = {
        row.n: row for page in pages for row in library.list_rows(page, coder)
    }
    with replacing(out, dialect.encoding) as file:
        table = Table(file, COLUMNS, NUMBERS, dialect)
        return table.write_all(
            (
                row.id, row.slug, row.title, row.outlet, row.published, str(line.start),
                str(line.end), line.before, line.hit, line.after,
            )
            for line in lines
            if (row := rows.get(line.article)) is not None
        )  # fmt: skip
