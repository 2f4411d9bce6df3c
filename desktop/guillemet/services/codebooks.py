"""Codebooks in files: what one would bring, and writing ours."""

from pathlib import Path
from typing import TYPE_CHECKING

import guillemet
from guillemet.domain.codebook import Code, Codebook
from guillemet.domain.records import dataclass

if TYPE_CHECKING:
    from guillemet.services.library import Library


@dataclass(frozen=True, slots=True)
class CodebookPlan:
    """What a file would change: tags that are new, tags defined or coloured otherwise."""

    codes: tuple[Code, ...]
    new: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def same(self) -> int:
        """How many tags of the file are here as they are there."""
        return len(self.codes) - len(self.new) - len(self.changed)


def plan(library: "Library", path: Path) -> CodebookPlan:
    """Read a file and compare it with the codebook; nothing is changed.

    Raises:
        BadFile: it cannot be read, is no codebook, or holds no tags.
        BadName: a name in it is none.
    """
    from guillemet.exchange.importers.codebooks import read

    codes, book = read(path), library.codebook()
    new = tuple(code.path for code in codes if book.by_path(code.path) is None)
    changed = tuple(code.path for code in codes if _differs(book, code))
    return CodebookPlan(codes, new, changed)


def _differs(book: Codebook, code: Code) -> bool:
    known = book.by_path(code.path)
    if known is None:
        return False
    redefined = bool(code.definition) and code.definition != known.definition
    return redefined or (bool(code.hue) and code.hue != book.hue(known.n))


def export(library: "Library", out: Path) -> int:
    """Write the codebook to `out`, as QDC if its name ends so, else as CSV; return the tags.

    Raises:
        BadFile: it cannot be written; what stood there before is as it was.
    """
    from guillemet.exchange import columns
    from guillemet.exchange.dialects import Dialect, Table
    from guillemet.exchange.exporters import linked_tables, qdc
    from guillemet.exchange.files import replacing, replacing_bytes

    book, examples = library.codebook(), library.examples()
    if out.suffix.casefold() == ".qdc":
        with replacing_bytes(out) as file:
            qdc.write(file, book, examples, f"Guillemet {guillemet.__version__}")
        return len(book)
    dialect = Dialect()
    with replacing(out, dialect.encoding) as text:
        table = Table(text, columns.CODEBOOK.names, columns.CODEBOOK.numbers, dialect)
        return table.write_all(linked_tables.codebook(book, examples))
