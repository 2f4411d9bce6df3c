"""Taking the result away as data."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Final

from guillemet.domain.annotation import Annotation, MarkKind, Status
from guillemet.domain.article import ArticleKey, ReadingState
from guillemet.domain.fields import Owner
from guillemet.exchange import dialects
from guillemet.exchange.dialects import Dialect, Table
from guillemet.exchange.exporters import annotations_csv, articles_csv
from guillemet.exchange.exporters.annotations_csv import Sheet
from guillemet.exchange.files import replacing
from guillemet.services.library import Library
from guillemet.services.views import ListView, Sort

STANDARD_OUTPUT: Final = Path("-")
PAGE: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What is exported: kinds (none: all), statuses, and whether excluded articles are in."""

    kinds: frozenset[MarkKind] = frozenset()
    statuses: frozenset[Status] = frozenset({Status.CONFIRMED, Status.VERIFIED})
    include_excluded: bool = False


def export_annotations(
    project: Path, out: Path, choice: Choice, dialect: Dialect, *, coder: str = ""
) -> int:
    """Write annotations.csv; return how many rows. Memory grows with an article only.

    Raises:
        BadFile: it cannot be written; what stood there before is as it was.
    """
    count = 0
    with Library.reading(project) as library, _opened(out, dialect) as file:
        sheet = _sheet(library)
        table = Table(file, sheet.columns, annotations_csv.NUMBERS, dialect)
        for cells in _rows(library, sheet, choice, coder):
            table.write(cells)
            count += 1
    return count


def export_articles(
    project: Path, out: Path, choice: Choice, dialect: Dialect, *, coder: str = ""
) -> int:
    """Write articles.csv; return how many rows."""
    count = 0
    with Library.reading(project) as library, _opened(out, dialect) as file:
        table = Table(file, articles_csv.COLUMNS, articles_csv.NUMBERS, dialect)
        keys = library.list_keys(_in_order(choice), coder)
        for start in range(0, len(keys), PAGE):
            for article in library.list_rows(keys[start : start + PAGE], coder):
                table.write(articles_csv.row(article))
                count += 1
    return count


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of an export, how many there are, and how many cells would be formulas."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    count: int
    formulas: int


def preview(library: Library, choice: Choice, coder: str, most: int = 5) -> Preview:
    """Return the first rows that `export_annotations` would write, and counts over all."""
    sheet = _sheet(library)
    rows = _rows(library, sheet, choice, coder)
    first = [tuple(cells) for cells in islice(rows, most)]
    count, formulas = len(first), sum(dialects.formulas(cells) for cells in first)
    for cells in rows:
        count += 1
        formulas += dialects.formulas(cells)
    return Preview(sheet.columns, tuple(first), count, formulas)


def _sheet(library: Library) -> Sheet:
    return Sheet(library.actors(), library.codebook(), library.fields(Owner.ANNOTATION))


def _rows(library: Library, sheet: Sheet, choice: Choice, coder: str) -> Iterator[list[str]]:
    for key in library.export_order():
        article = library.article(ArticleKey(key), coder)
        if article.state is ReadingState.EXCLUDED and not choice.include_excluded:
            continue
        found = library.annotations(article.n)
        wanted = {a.id for a in found if _is_wanted(a, choice)}
        for cells in sheet.rows(article, found):
            if cells[0] in wanted:
                yield cells


def _is_wanted(annotation: Annotation, choice: Choice) -> bool:
    kind = not choice.kinds or annotation.kind in choice.kinds
    return kind and annotation.status in choice.statuses


def _in_order(choice: Choice) -> ListView:
    order = Sort("published", descending=False)
    return ListView(sort=order, include_excluded=choice.include_excluded)


@contextmanager
def _opened(out: Path, dialect: Dialect) -> Iterator[IO[str]]:
    """Open `out` to be replaced when all is written; ``-`` is standard output."""
    if out != STANDARD_OUTPUT:
        with replacing(out, dialect.encoding) as file:
            yield file
        return
    file = io.TextIOWrapper(sys.stdout.buffer, dialect.encoding, newline="")
    try:
        yield file
    finally:
        file.flush()
        file.detach()
