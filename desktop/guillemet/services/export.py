"""Taking the result away as data."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, Final

from guillemet.domain import filters
from guillemet.domain.annotation import Annotation, MarkKind, Role, Status
from guillemet.domain.article import Article, ReadingState
from guillemet.domain.errors import BadFile
from guillemet.domain.fields import Field, Owner
from guillemet.domain.filters import About, Is, Query
from guillemet.domain.messages import MSG_EXISTS
from guillemet.domain.records import dataclass
from guillemet.exchange import dialects
from guillemet.exchange.dialects import Dialect, Table
from guillemet.exchange.exporters import annotations_csv, articles_csv
from guillemet.exchange.exporters.annotations_csv import Sheet
from guillemet.exchange.files import as_text, replacing, saying
from guillemet.services.export_undecided import Undecided
from guillemet.services.library import Library

STANDARD_OUTPUT: Final = Path("-")
PAGE: Final = 500
"""Articles of a list that are read at once."""
TOLD_EVERY: Final = 100
Tell = Callable[[int], None]
"""Is told now and then how many rows are written; what it raises stops the export."""


def untold(_rows: int) -> None:
    """Say nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What is exported: kinds (none: all), statuses, a query, and whether excluded articles are in.

    With `only` it is just the annotations of those numbers that are so.

    Raises, where it is used:
        BadQuery: the query cannot be understood.
    """

    kinds: frozenset[MarkKind] = frozenset()
    statuses: frozenset[Status] = frozenset({Status.CONFIRMED, Status.VERIFIED})
    include_excluded: bool = False
    query: str = ""
    only: frozenset[int] | None = None

    @property
    def of_annotations(self) -> Query:
        """What an annotation must be."""
        kinds = Is(About.KIND, tuple(sorted(self.kinds))) if self.kinds else filters.All()
        statuses = Is(About.STATUS, tuple(sorted(self.statuses)))
        return filters.both(filters.parse(self.query), kinds, statuses)

    @property
    def of_quotes(self) -> Query:
        """What a quote must be, whatever was decided of the statement it is in."""
        return filters.parse(self.query)


def export_annotations(
    project: Path,
    out: Path,
    choice: Choice,
    dialect: Dialect,
    *,
    coder: str = "",
    tell: Tell = untold,
) -> int:
    """Write annotations.csv; return how many rows. Memory grows with an article only.

    Raises:
        BadFile: it cannot be written; what stood there before is as it was.
        BadQuery: the query cannot be understood.
    """
    spare_databases(project, out)
    with Library.reading(project) as library, library.snapshot(), opened(out, dialect) as file:
        return write_annotations(file, library, choice, dialect, coder, tell)


def export_articles(
    project: Path,
    out: Path,
    choice: Choice,
    dialect: Dialect,
    *,
    coder: str = "",
    tell: Tell = untold,
) -> int:
    """Write articles.csv; return how many rows.

    Raises:
        BadFile: it cannot be written; what stood there before is as it was.
        BadQuery: the query cannot be understood.
    """
    spare_databases(project, out)
    with Library.reading(project) as library, library.snapshot(), opened(out, dialect) as file:
        return write_articles(file, library, choice, dialect, coder, tell)


def spare_databases(project: Path, out: Path) -> None:
    """Refuse to write an export over a project, this one or another.

    Raises:
        BadFile: `out` is one, or another database of SQLite.
    """
    if out == STANDARD_OUTPUT or not out.is_file():
        return
    # the project itself is compared by name alone: closing it would end SQLite's locks on it
    if (project.exists() and out.samefile(project)) or _is_database(out):
        raise BadFile(MSG_EXISTS, name=out.name)


def _is_database(path: Path) -> bool:
    with saying(path), path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


_DATABASE: Final = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of an export, how many there are, and how many cells would be formulas."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    count: int
    formulas: int


def preview(library: Library, choice: Choice, coder: str, most: int = 5) -> Preview:
    """Return the first rows that `export_annotations` would write, and counts over all.

    Raises:
        BadQuery: the query cannot be understood.
    """
    with library.snapshot():
        sheet = sheet_of(library)
        return previewed(sheet.columns, _rows(library, sheet, choice, coder), most)


def preview_articles(library: Library, choice: Choice, coder: str, most: int = 5) -> Preview:
    """Return the first rows that `export_articles` would write, and counts over all.

    Raises:
        BadQuery: the query cannot be understood.
    """
    library.only = ""  # on the screen others' annotations may be hidden, in files never
    with library.snapshot():
        fields = library.fields(Owner.ARTICLE)
        rows = _articles(library, fields, choice, coder)
        return previewed(articles_csv.names(fields), rows, most)


def previewed(columns: Sequence[str], rows: Iterator[list[str]], most: int) -> Preview:
    """Return the first of `rows`, and counts over all."""
    first = [tuple(cells) for cells in islice(rows, most)]
    count, formulas = len(first), sum(dialects.formulas(cells) for cells in first)
    for cells in rows:
        count += 1
        formulas += dialects.formulas(cells)
    return Preview(tuple(columns), tuple(first), count, formulas)


# -- tables ----------------------------------------------------------------------------------------


def write_annotations(
    file: IO[str],
    library: Library,
    choice: Choice,
    dialect: Dialect,
    coder: str,
    tell: Tell = untold,
) -> int:
    """Write annotations.csv into an open file; return how many rows."""
    sheet = sheet_of(library)
    table = Table(file, sheet.columns, annotations_csv.NUMBERS, dialect)
    return table.write_all(told(_rows(library, sheet, choice, coder), tell))


def write_articles(
    file: IO[str],
    library: Library,
    choice: Choice,
    dialect: Dialect,
    coder: str,
    tell: Tell = untold,
) -> int:
    """Write articles.csv into an open file; return how many rows."""
    fields = library.fields(Owner.ARTICLE)
    table = Table(file, articles_csv.names(fields), articles_csv.NUMBERS, dialect)
    return table.write_all(told(_articles(library, fields, choice, coder), tell))


def _articles(
    library: Library, fields: Sequence[Field], choice: Choice, coder: str
) -> Iterator[list[str]]:
    among = set(library.articles_where(filters.parse(choice.query), coder))
    keys = [key for key in library.export_order() if key in among]
    for start in range(0, len(keys), PAGE):
        page = keys[start : start + PAGE]
        details = library.details(page)
        for article in library.list_rows(page, coder):
            if article.state is ReadingState.EXCLUDED and not choice.include_excluded:
                continue
            more = details[article.n]
            values = [more.fields.get(field.n, "") for field in fields]
            yield articles_csv.row(article, (more.url, more.note), more.kinds, values)


def told(rows: Iterable[list[str]], tell: Tell) -> Iterator[list[str]]:
    """Yield `rows`, telling now and then how many there were."""
    for count, row in enumerate(rows):
        if not count % TOLD_EVERY:
            tell(count)
        yield row


def sheet_of(library: Library) -> Sheet:
    """Return what the rows of all articles share."""
    return Sheet(
        dict(library.actors()), library.codebook(), library.fields(Owner.ANNOTATION),
        behalf=library.plays(Role.ON_BEHALF_OF),
    )  # fmt: skip


def chosen(
    library: Library, choice: Choice, coder: str, sheet: Sheet
) -> Iterator[tuple[Article, list[Annotation], frozenset[str]]]:
    """Yield articles in export order with their annotations, and the ids of those chosen.

    Suggestions and rejections are among them if their status is; `sheet` learns the actors that
    only they name.
    """
    among = set(library.annotations_where(choice.of_annotations, coder))
    if choice.only is not None:
        among &= choice.only
    open_ = Undecided(library, sheet, choice.statuses, choice.of_annotations, coder)
    for key, annotated in library.annotated(library.export_order()):
        proposed = open_.of(key)
        if choice.only is not None:
            proposed = [a for a in proposed if a.n in choice.only]
        found = [*annotated, *proposed]
        wanted = frozenset(a.id for a in found if a.n in among or a in proposed)
        if not wanted:
            continue
        article = library.article(key, coder)
        if article.state is not ReadingState.EXCLUDED or choice.include_excluded:
            yield article, found, wanted


def _rows(library: Library, sheet: Sheet, choice: Choice, coder: str) -> Iterator[list[str]]:
    for article, found, wanted in chosen(library, choice, coder, sheet):
        yield from (cells for cells in sheet.rows(article, found) if cells[0] in wanted)


@contextmanager
def opened(out: Path, dialect: Dialect) -> Iterator[IO[str]]:
    """Open `out` to be replaced when all is written; ``-`` is standard output."""
    if out != STANDARD_OUTPUT:
        with replacing(out, dialect.encoding) as file:
            yield file
        return
    with as_text(sys.stdout.buffer, dialect.encoding) as file:
        yield file
