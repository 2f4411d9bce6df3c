"""A codebook read from a QDC file of any program, or from a table."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, ParseError, fromstring

from guillemet.domain.codebook import SEPARATOR, Code, split_path
from guillemet.domain.errors import BadFile
from guillemet.domain.messages import MSG_CODEBOOK, MSG_CODEBOOK_EMPTY, MSG_FILE_UNREADABLE
from guillemet.exchange.exporters.qdc import COLOURS, EXAMPLES
from guillemet.exchange.importers.tables import TableFile

PATHS: Final = ("tag", "path", "code", "name", "étiquette", "tag_path")
DEFINITIONS: Final = ("definition", "description", "memo", "définition")
HUES: Final = ("colour", "color", "couleur")


def read(path: Path) -> tuple[Code, ...]:
    """Return the tags of a file, those above before those under them, each once.

    Raises:
        BadFile: it cannot be read, is no codebook, or holds no tags.
        BadName: a name in it is none.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadFile(MSG_FILE_UNREADABLE, name=path.name, reason=reason) from error
    is_xml = data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")
    found = _of_xml(data, path.name) if is_xml else _of_table(path)
    codes: dict[str, Code] = {}
    for code in found:
        clean = SEPARATOR.join(split_path(code.path))
        codes.setdefault(clean.casefold(), Code(clean, code.definition.strip(), code.hue))
    if not codes:
        raise BadFile(MSG_CODEBOOK_EMPTY, name=path.name)
    return tuple(codes.values())


def _of_xml(data: bytes, name: str) -> Iterator[Code]:
    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data:
        raise BadFile(MSG_CODEBOOK, name=name)
    try:
        root = fromstring(data)
    except (ParseError, ValueError) as error:
        raise BadFile(MSG_CODEBOOK, name=name) from error
    if _local(root) != "CodeBook":
        raise BadFile(MSG_CODEBOOK, name=name)
    for codes in root:
        if _local(codes) == "Codes":
            yield from _below(codes, "")


def _below(element: Element, above: str) -> Iterator[Code]:
    for child in element:
        if _local(child) != "Code" or not child.get("name", "").strip():
            continue
        own = child.get("name", "")
        path = f"{above}{SEPARATOR}{own}" if above else own
        said = [each.text or "" for each in child if _local(each) == "Description"]
        defined, _, _ = "\n".join(said).partition(EXAMPLES)
        yield Code(path, defined, nearest(child.get("color", "")))
        yield from _below(child, path)


def _local(element: Element) -> str:
    """Return an element's name; programs disagree about the namespace."""
    return str(element.tag).rpartition("}")[2]


def _of_table(path: Path) -> Iterator[Code]:
    table = TableFile(path)
    place = _column(table.columns, PATHS)
    if not place:
        raise BadFile(MSG_CODEBOOK, name=path.name)
    definition, hue = _column(table.columns, DEFINITIONS), _column(table.columns, HUES)
    for _, row in table.rows():
        if row.get(place, "").strip():
            colour = _cell(row, hue)
            known = colour if colour in COLOURS else nearest(colour)
            yield Code(row[place], _cell(row, definition), known)


def _column(columns: tuple[str, ...], names: tuple[str, ...]) -> str:
    by_name = {column.casefold(): column for column in columns}
    return next((by_name[name] for name in names if name in by_name), "")


def _cell(row: Mapping[str, str], column: str) -> str:
    return row.get(column, "") if column else ""


def nearest(colour: str) -> str:
    """Return the hue that is nearest to ``#rrggbb``; "" for what is no such colour."""
    asked = _parts(colour.strip())
    if asked is None:
        return ""
    hues = {hue: _parts(known) or () for hue, known in COLOURS.items() if hue != "slate"}
    return min(hues, key=lambda hue: _distance(asked, hues[hue]))


def _distance(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def _parts(colour: str) -> tuple[int, ...] | None:
    digits = colour.removeprefix("#")
    if len(digits) != 6 or not all(c in "0123456789abcdefABCDEF" for c in digits):
        return None
    return tuple(int(digits[at : at + 2], 16) for at in (0, 2, 4))
