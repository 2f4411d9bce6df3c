"""Taking everything away as linked tables that describe themselves."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import IO, Final

from guillemet.domain.annotation import Annotation, Role
from guillemet.domain.article import Article
from guillemet.domain.fields import Field, Owner
from guillemet.exchange import columns
from guillemet.exchange.columns import TABLES
from guillemet.exchange.dialects import Dialect, Table
from guillemet.exchange.exporters import csv_package, linked_tables
from guillemet.exchange.exporters.annotations_csv import FIELD, Sheet
from guillemet.exchange.package import Opener, in_folder, zipped
from guillemet.services.export import (
    Choice,
    Tell,
    chosen,
    sheet_of,
    spare_databases,
    untold,
    write_annotations,
    write_articles,
)
from guillemet.services.library import Library

Links = Callable[[Sheet, Article, Iterable[Annotation]], Iterator[list[str]]]
ZIP: Final = ".zip"


def export_package(
    project: Path,
    out: Path,
    choice: Choice,
    dialect: Dialect,
    *,
    coder: str = "",
    tell: Tell = untold,
) -> int:
    """Write a folder of linked tables, or a zip if `out` ends so; return how many annotations.

    Actors, codebook and articles are there in full, so that there are denominators.

    Raises:
        BadFile: it cannot be written; what stood there before is as it was.
        BadQuery: the query cannot be understood.
    """
    spare_databases(project, out)
    names = [*(f"{table.name}.csv" for table in TABLES), csv_package.NAME]
    packing = zipped(out) if out.suffix.lower() == ZIP else in_folder(out, csv_package.NAME, names)
    with Library.reading(project) as library, library.snapshot(), packing as opener:
        return _Package(library, opener, choice, dialect).write(project.stem, coder, tell)


class _Package:
    """Writes the files of a package one after the other."""

    def __init__(self, library: Library, opener: Opener, choice: Choice, dialect: Dialect) -> None:
        self._library = library
        self._opener = opener
        self._choice = choice
        self._dialect = dialect
        self._fields = {
            columns.ANNOTATIONS.name: library.fields(Owner.ANNOTATION),
            columns.ARTICLES.name: library.fields(Owner.ARTICLE),
            columns.ACTORS.name: library.fields(Owner.ACTOR),
        }

    def write(self, title: str, coder: str, tell: Tell) -> int:
        whole = Choice(include_excluded=self._choice.include_excluded)
        library, dialect = self._library, self._dialect
        with self._open(columns.ANNOTATIONS) as file:
            count = write_annotations(file, library, self._choice, dialect, coder, tell)
        with self._open(columns.ARTICLES) as file:
            write_articles(file, library, whole, dialect, coder)
        every = tuple(library.actors().values())
        self._put(columns.ANNOTATION_ACTORS, self._links(linked_tables.annotation_actors, coder))
        self._put(columns.ANNOTATION_TAGS, self._links(linked_tables.annotation_tags, coder))
        fields = self._fields[columns.ACTORS.name]
        values = library.field_values(Owner.ACTOR)
        self._put(columns.ACTORS, linked_tables.actors(every, fields, values), fields)
        self._put(columns.ACTOR_ALIASES, linked_tables.aliases(every))
        self._put(columns.ACTOR_OFFICES, linked_tables.offices(every))
        self._put(columns.CODEBOOK, linked_tables.codebook(library.codebook(), library.examples()))
        described = csv_package.descriptor(title, self._tables(), self._fields, dialect)
        with self._opener(csv_package.NAME, "utf-8") as file:
            json.dump(described, file, ensure_ascii=False, indent=1)
        return count

    def _tables(self) -> list[columns.Table]:
        """Return the tables as they are written here: some columns are there if they are needed."""
        if not self._library.plays(Role.ON_BEHALF_OF):
            return list(TABLES)
        wider = (*columns.ANNOTATIONS.columns, *columns.ON_BEHALF_OF)
        return [
            replace(table, columns=wider) if table is columns.ANNOTATIONS else table
            for table in TABLES
        ]

    def _links(self, rows_of: Links, coder: str) -> Iterator[list[str]]:
        sheet = sheet_of(self._library)
        for article, found, wanted in chosen(self._library, self._choice, coder, sheet):
            yield from rows_of(sheet, article, [a for a in found if a.id in wanted])

    def _put(
        self, table: columns.Table, rows: Iterable[Sequence[str]], fields: Sequence[Field] = ()
    ) -> None:
        names = (*table.names, *(f"{FIELD}{field.name}" for field in fields))
        with self._open(table) as file:
            Table(file, names, table.numbers, self._dialect).write_all(rows)

    def _open(self, table: columns.Table) -> AbstractContextManager[IO[str]]:
        return self._opener(f"{table.name}.csv", self._dialect.encoding)
