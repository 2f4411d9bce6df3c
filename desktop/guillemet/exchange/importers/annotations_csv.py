"""annotations.csv read back: any of the dialects, and tables made by hand or by a script."""

import csv
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, Protocol

from guillemet.domain.errors import BadFile, BadValue, GuillemetError
from guillemet.domain.messages import (
    MSG_COLUMN_MISSING,
    MSG_FILE_BINARY,
    MSG_FILE_UNREADABLE,
    MSG_NO_TABLE,
    MSG_ROW_BROKEN,
    MSG_ROW_CELLS,
)
from guillemet.exchange.dialects import unprotected
from guillemet.exchange.exporters.annotations_csv import COLUMNS, FIELD, NUMBERS, SOMETIMES
from guillemet.exchange.importers.annotation_rows import Row, parsed

_DELIMITERS: Final = ",;\t"
_MARKS: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


class _Reader(Protocol):
    """What csv.reader returns."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...
    def __next__(self) -> list[str]: ...


class AnnotationsTable:
    """A table of annotations; its rows may be asked for any number of times.

    `unknown` are the columns that are none of ours, or stand there twice.

    Raises:
        BadFile: it cannot be read, is no text, or has neither ``kind`` and ``quote`` nor
            ``annotation_id``.
    """

    def __init__(self, path: Path, *, protect: bool = False) -> None:
        self._name = path.name
        self._protect = protect
        self._text = _text(path)
        headers = {delimiter: self._header(delimiter) for delimiter in _DELIMITERS}
        self._delimiter = max(headers, key=lambda each: len(_columns(headers[each])))
        header = headers[self._delimiter]
        if not any(header):
            raise BadFile(MSG_NO_TABLE, name=self._name)
        self.columns = _columns(header)
        self._width = len(header)
        ours = set(self.columns.values())
        self.unknown = tuple(name for n, name in enumerate(header) if name and n not in ours)
        for needed in () if "annotation_id" in self.columns else ("kind", "quote"):
            if needed not in self.columns:
                raise BadFile(MSG_COLUMN_MISSING, name=self._name, column=needed)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the project's fields that the table has a column for, in their order."""
        return tuple(name.removeprefix(FIELD) for name in self.columns if name.startswith(FIELD))

    def rows(self) -> Iterator[tuple[int, Row | GuillemetError]]:
        """Yield what each row says, or what is wrong with it; the header is row 1.

        Raises:
            BadFile: the quotes do not match.
        """
        rows = self._reader(self._delimiter)
        try:
            next(rows)
            for number, cells in enumerate(rows, 2):
                if any(cells):
                    yield number, self._row(cells)
        except csv.Error as error:
            raise BadFile(MSG_ROW_BROKEN, name=self._name, line=rows.line_num) from error

    def _row(self, cells: Sequence[str]) -> Row | GuillemetError:
        try:
            if any(cells[self._width :]):
                raise BadValue(MSG_ROW_CELLS, count=len(cells), most=self._width)
            return parsed({name: self._cell(cells, name) for name in self.columns})
        except GuillemetError as error:
            return error

    def _cell(self, cells: Sequence[str], name: str) -> str:
        place = self.columns[name]
        cell = cells[place] if place < len(cells) else ""
        return unprotected(cell) if self._protect and name not in NUMBERS else cell

    def _header(self, delimiter: str) -> list[str]:
        try:
            return [name.strip() for name in next(self._reader(delimiter), [])]
        except csv.Error:
            return []

    def _reader(self, delimiter: str) -> _Reader:
        csv.field_size_limit(sys.maxsize)
        lines = io.StringIO(self._text, newline="")
        return csv.reader(lines, delimiter=delimiter, strict=True)


def _columns(header: Iterable[str]) -> dict[str, int]:
    """Return the place of each column that is ours, the first of that name."""
    found: dict[str, int] = {}
    for place, name in enumerate(header):
        ours = name if name.startswith(FIELD) else name.lower()
        if ours in (*COLUMNS, *SOMETIMES) or (ours.startswith(FIELD) and ours != FIELD):
            found.setdefault(ours, place)
    return found


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
        encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8-sig")
        return data.decode(encoding)
    except OSError as error:
        raise BadFile(MSG_FILE_UNREADABLE, name=path.name, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise BadFile(MSG_FILE_BINARY, name=path.name) from error
