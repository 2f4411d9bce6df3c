"""Tables whose rows are articles: CSV however it is written, and workbooks."""

import csv
import io
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Final, Protocol

from python_calamine import CalamineError, CalamineWorkbook, load_workbook

from guillemet.domain.dates import is_date
from guillemet.domain.errors import BadFile
from guillemet.domain.messages import (
    MSG_FILE_UNREADABLE,
    MSG_NO_SHEET,
    MSG_NO_TABLE,
    MSG_ROW_BROKEN,
    MSG_WORKBOOK,
)
from guillemet.domain.names import name_key
from guillemet.exchange.importers.decoding import Decoded, decoded

FIELDS: Final = ("text", "title", "outlet", "author", "published", "url", "language", "note")
_WORKBOOKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_DELIMITERS: Final = ",;\t|"
_NAMES: Final = {
    "text": "text texte texto body content contents contenu contenido corps article article_text"
    " artikel artikeltext inhalt volltext fulltext full_text cuerpo articulo plain_text",
    "title": "title titre titel titulo headline heading überschrift schlagzeile titular"
    " article_title",
    "outlet": "outlet source media média medium journal publication newspaper quelle zeitung"
    " medio diario periodico fuente source_name publisher",
    "author": "author authors auteur auteurs auteur_s autor autoren autora autores verfasser byline"
    " journalist journaliste author_s",
    "published": "published date pubdate pub_date publication_date date_publication"
    " date_de_publication date_de_parution datum erscheinungsdatum veröffentlicht"
    " veröffentlichungsdatum fecha fecha_de_publicacion published_at publish_date datetime day",
    "url": "url link lien adresse uri href enlace web_address adresse_web",
    "language": "language lang langue sprache idioma lengua",
    "note": "note notes notiz nota notas remarque remarques comment comments commentaire bemerkung",
}  # fmt: skip
_KEYS: Final = {
    name: field
    for field, names in _NAMES.items()
    for name in (name_key(each) for each in names.split())
}
_NUMBERS: Final = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_YEAR_FIRST: Final = re.compile(r"(\d{4})[./-]?(\d{1,2})[./-]?(\d{1,2})")


class _Reader(Protocol):
    """What csv.reader returns."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...
    def __next__(self) -> list[str]: ...


class TableFile:
    """A table on disk. `rows` may be asked for any number of times.

    Attributes:
        sheets: the names of a workbook's visible sheets; none of a CSV file.
        sheet: the one that is read.
        columns: what the first row that is not blank says, each once; ``#3`` where it is silent.
        encoding: of a CSV file; "" of a workbook.
        replaced: places of a CSV file that could not be read.

    Raises:
        BadFile: it cannot be read, is no table, has no rows, or no such sheet.
    """

    def __init__(self, path: Path, sheet: str = "") -> None:
        self._path = path
        self._source = _opened(path, sheet)
        self.sheets = self._source.sheets
        self.sheet = self._source.sheet
        self.encoding = self._source.encoding
        self.replaced = self._source.replaced
        filled = (cells for _, cells in self._source.rows() if any(cells))
        header = next(filled, [])
        # of a workbook another sheet may be chosen
        if not header or (len(self.sheets) < 2 and not any(filled)):
            raise BadFile(MSG_NO_TABLE, name=path.name)
        self.columns = _columns(header)

    def rows(self) -> Iterator[tuple[int, Mapping[str, str]]]:
        """Yield the rows below the header that are not blank: number from 1, column to cell.

        Raises:
            BadFile: the quotes of a CSV file do not match.
        """
        header = True
        for number, cells in self._source.rows():
            if not any(cells):
                continue
            if header:
                header = False
                continue
            filled = [*cells, *[""] * (len(self.columns) - len(cells))]
            yield number, dict(zip(self.columns, filled, strict=False))


def guessed_mapping(columns: Iterable[str]) -> dict[str, str]:
    """Return which field each column is by its name, in French, English, German or Spanish."""
    found: dict[str, str] = {}
    for column in columns:
        field = _KEYS.get(name_key(column))
        if field:
            found.setdefault(field, column)
    return found


def iso_date(cell: str) -> str | None:
    """Return a cell as a date; None if it is none, or if day and month may be either."""
    clean = cell.strip()
    if not clean or is_date(clean):
        return clean
    made = _in_numbers(clean)
    return made if made and is_date(made) else None


def _in_numbers(text: str) -> str:
    first = _YEAR_FIRST.fullmatch(text)
    if first:
        year, month, day = first.groups()
        return f"{year}-{month:0>2}-{day:0>2}"
    last = _NUMBERS.fullmatch(text)
    if last is None:
        return ""
    one, two, year = int(last[1]), int(last[2]), last[3]
    if "." in text or one > 12 or one == two:
        return f"{year}-{two:02}-{one:02}"
    return f"{year}-{one:02}-{two:02}" if two > 12 else ""


def _columns(header: Sequence[str]) -> tuple[str, ...]:
    names: list[str] = []
    for number, cell in enumerate(header, 1):
        name = " ".join(cell.split()) or f"#{number}"
        again = 2
        unique = name
        while unique in names:
            unique = f"{name} ({again})"
            again += 1
        names.append(unique)
    return tuple(names)


class _Source(Protocol):
    sheets: tuple[str, ...]
    sheet: str
    encoding: str
    replaced: int

    def rows(self) -> Iterator[tuple[int, list[str]]]: ...


def _opened(path: Path, sheet: str) -> _Source:
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadFile(MSG_FILE_UNREADABLE, name=path.name, reason=reason) from error
    if data.startswith(_WORKBOOKS):
        return _Workbook(data, path.name, sheet)
    return _Csv(decoded(data, path.name), path.name)


class _Csv:
    """A file of separated values; the separator is the one that makes the most even columns."""

    def __init__(self, read: Decoded, name: str) -> None:
        self.sheets: tuple[str, ...] = ()
        self.sheet = ""
        self.encoding = read.encoding
        self.replaced = read.replaced
        self._name = name
        self._text = read.text.removeprefix("\ufeff")
        said = re.match(r"sep=(.)\r?\n", self._text, re.IGNORECASE)
        self._text = self._text[said.end() :] if said else self._text
        self._delimiter = said[1] if said else max(_DELIMITERS, key=self._evenness)

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        rows = self._reader(self._delimiter)
        try:
            for number, cells in enumerate(rows, 1):
                yield number, [cell.strip() for cell in cells]
        except csv.Error as error:
            raise BadFile(MSG_ROW_BROKEN, name=self._name, line=rows.line_num) from error

    def _evenness(self, delimiter: str) -> tuple[int, int]:
        """Tell how well a separator fits: known names in the header, then rows as wide as it."""
        rows = self._reader(delimiter)
        try:
            header = next((cells for cells in rows if any(cells)), [])
            sample = [len(cells) for cells, _ in zip(rows, range(30), strict=False)]
        except csv.Error:
            return -1, 0
        if len(header) < 2:
            return 0, 0
        return len(guessed_mapping(header)), sum(1 for width in sample if width == len(header)) + 1

    def _reader(self, delimiter: str) -> _Reader:
        csv.field_size_limit(sys.maxsize)
        lines = io.StringIO(self._text, newline="")
        return csv.reader(lines, delimiter=delimiter, strict=True)


class _Workbook:
    """A workbook as Excel or LibreOffice write it."""

    encoding = ""
    replaced = 0

    def __init__(self, data: bytes, name: str, sheet: str) -> None:
        try:
            self._book: CalamineWorkbook = load_workbook(io.BytesIO(data))
            self.sheets = tuple(self._book.sheet_names)
            self.sheet = sheet or next(iter(self.sheets), "")
            if self.sheet not in self.sheets:
                raise BadFile(MSG_NO_SHEET, name=name, sheet=sheet)
            cells = self._book.get_sheet_by_name(self.sheet).to_python(skip_empty_area=False)
        except (CalamineError, OSError, ValueError) as error:
            raise BadFile(MSG_WORKBOOK, name=name) from error
        self._rows = [[_shown(cell) for cell in row] for row in cells]

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        yield from enumerate(self._rows, 1)


def _shown(cell: object) -> str:
    """Return a cell of a workbook as text: days as ISO dates, whole numbers without a point."""
    if isinstance(cell, datetime):
        whole = cell.time() == time(0)
        return cell.date().isoformat() if whole else cell.isoformat(timespec="seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell)
    return str(cell).upper() if isinstance(cell, bool) else str(cell).strip()
