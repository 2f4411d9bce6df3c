"""A reading list as a table: a row for each pattern."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from guillemet.domain.errors import BadFile
from guillemet.domain.messages import MSG_COLUMN_MISSING
from guillemet.domain.reading_patterns import HUES, ReadingPattern
from guillemet.exchange.dialects import Dialect, Table
from guillemet.exchange.files import replacing
from guillemet.exchange.importers.codebooks import nearest
from guillemet.exchange.importers.tables import TableFile

COLUMNS: Final = ("pattern", "type", "whole_words", "exact", "colour", "shown", "note")
OTHERS: Final = {
    "pattern": ("pattern", "motif", "word", "words", "mot", "mots", "regex", "expression"),
    "type": ("type", "kind", "genre"),
    "whole_words": ("whole_words", "whole words", "mots entiers"),
    "exact": ("exact", "accents"),
    "colour": ("colour", "color", "couleur"),
    "shown": ("shown", "on", "affiché"),
    "note": ("note", "notes", "comment"),
}
"""What other tables call the columns."""
_YES: Final = frozenset({"yes", "y", "1", "true", "oui", "vrai", "x"})
_REGEX: Final = frozenset({"regex", "regexp", "regular expression", "expression régulière"})


def read(path: Path) -> tuple[ReadingPattern, ...]:
    """Return the patterns of a table in their order; what a row does not say is as usual.

    Raises:
        BadFile: it cannot be read, or has no column of patterns.
    """
    table = TableFile(path)
    by_name = {column.casefold(): column for column in table.columns}
    places = {
        ours: next((by_name[each] for each in names if each in by_name), "")
        for ours, names in OTHERS.items()
    }
    if not places["pattern"]:
        raise BadFile(MSG_COLUMN_MISSING, name=path.name, column="pattern")
    said = (
        {ours: row.get(place, "") if place else "" for ours, place in places.items()}
        for _, row in table.rows()
    )
    return tuple(_pattern(cells) for cells in said if cells["pattern"].strip())


def _pattern(cells: Mapping[str, str]) -> ReadingPattern:
    colour = cells["colour"].strip().lower()
    return ReadingPattern(
        typed=cells["pattern"], regex=cells["type"].strip().lower() in _REGEX,
        whole=_is_yes(cells["whole_words"], otherwise=True),
        exact=_is_yes(cells["exact"], otherwise=False),
        hue=colour if colour in HUES else nearest(colour) or HUES[0],
        shown=_is_yes(cells["shown"], otherwise=True), note=cells["note"],
    )  # fmt: skip


def _is_yes(cell: str, *, otherwise: bool) -> bool:
    return cell.strip().lower() in _YES if cell.strip() else otherwise


def write(patterns: Sequence[ReadingPattern], out: Path) -> int:
    """Write patterns as CSV; return how many.

    Raises:
        BadFile: it cannot be written; what stood there before is as it was.
    """
    dialect = Dialect()
    rows = ([
        each.typed, "regex" if each.regex else "words", _word(each.whole), _word(each.exact),
        each.hue, _word(each.shown), each.note,
    ] for each in patterns)  # fmt: skip
    with replacing(out, dialect.encoding) as text:
        return Table(text, COLUMNS, frozenset(), dialect).write_all(rows)


def _word(value: object) -> str:
    return "yes" if value else "no"
