"""How CSV is written for whoever reads it."""

import csv
from collections.abc import Iterable, Sequence
from typing import IO, Final, Protocol

from guillemet.domain.records import dataclass

FORMULA: Final = ("=", "+", "-", "@", "'", "\t", "\r")
"""Beginnings of a text cell that a spreadsheet takes for a formula, or for our own protection."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """Separator, whether a byte-order mark is written, and whether formulas are disarmed."""

    delimiter: str = ","
    bom: bool = True
    protect: bool = False

    @property
    def encoding(self) -> str:
        """The codec that writes the mark or not."""
        return "utf-8-sig" if self.bom else "utf-8"


DIALECTS: Final = {
    "csv": Dialect(),
    "excel-fr": Dialect(delimiter=";"),
    "tsv": Dialect(delimiter="\t"),
}


class Writable(Protocol):
    """What csv.writer returns."""

    def writerow(self, row: Iterable[str]) -> object:
        """Write one row."""


class Table:
    """Writes rows of named columns: every cell quoted, CRLF between rows (RFC 4180)."""

    def __init__(
        self, out: IO[str], columns: Sequence[str], numbers: frozenset[str], dialect: Dialect
    ) -> None:
        self._out = out
        self._rows: Writable = csv.writer(
            out, delimiter=dialect.delimiter, lineterminator="\r\n", quoting=csv.QUOTE_ALL
        )
        self._between = f'"{dialect.delimiter}"'
        self._text = [name not in numbers for name in columns]
        self._protect = dialect.protect
        self._rows.writerow(columns)

    def write(self, cells: Sequence[str]) -> None:
        """Write a row, verbatim unless formulas are to be disarmed."""
        if self._protect:
            cells = self._protected(cells)
        line = self._between.join(cells)
        if line.count('"') == 2 * (len(cells) - 1):
            # no cell has a mark to be doubled: this is what the writer writes, five times as fast
            self._out.write(f'"{line}"\r\n')
        else:
            self._rows.writerow(cells)

    def write_all(self, rows: Iterable[Sequence[str]]) -> int:
        """Write rows as they come; return how many."""
        count = 0
        for cells in rows:
            self.write(cells)
            count += 1
        return count

    def _protected(self, cells: Sequence[str]) -> list[str]:
        return [
            f"'{cell}" if text and cell.startswith(FORMULA) else cell
            for cell, text in zip(cells, self._text, strict=True)
        ]


def unprotected(cell: str) -> str:
    """Return a cell as it was before it was disarmed."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def formulas(cells: Iterable[str]) -> int:
    """Count the cells that a spreadsheet would take for formulas."""
    return sum(1 for cell in cells if cell.startswith(FORMULA))
