"""Reading articles in: files, folders, pasted text, and the rows of tables.

Nothing is written here: `importing.Import` takes the drafts. Call it on a worker thread; many
files are read by worker processes.
"""

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path, PurePath
from typing import Any, Final

from guillemet.domain.article import Draft, Metadata
from guillemet.domain.errors import BadFile, GuillemetError
from guillemet.domain.messages import (
    MSG_COLUMN_MISSING,
    MSG_DATE_LEFT,
    MSG_FILE_LARGE,
    MSG_FILE_NO_FILE,
    MSG_FILE_NOT_READ,
    MSG_FILE_UNREADABLE,
    MSG_NO_FILE,
    MSG_NO_TEXT_TO_PASTE,
    MSG_NO_WORDS,
    MSG_PAGE_LEFT_OUT,
    MSG_READ_AS,
    MSG_REPLACED,
    MSG_ROW_REPLACED,
    MSG_TABLE_OF_ANNOTATIONS,
)
from guillemet.domain.records import dataclass
from guillemet.domain.text import REPLACEMENT, canonical
from guillemet.exchange.importers.decoding import text_file
from guillemet.exchange.importers.tables import TableFile, guessed_mapping, iso_date
from guillemet.services.candidates import (
    COPIED,
    FILE,
    FROM_PAGE,
    PAGE,
    PASTED,
    TABLE,
    Candidate,
    Options,
    completed,
    failed,
)
from guillemet.services.importing import never
from guillemet.services.processes import in_processes
from guillemet.services.reading_html import PAGES, is_page, page_candidate

__all__ = ["Candidate", "Options", "Table", "again", "candidates", "files_in", "pasted", "table"]

TEXTS: Final = frozenset({".txt", ".text"})
TABLES: Final = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods"})
MOST: Final = 64
"""Megabytes of one article; a larger file is something else."""
ANNOTATIONS: Final = frozenset({"kind", "quote"})
"""Columns of a table of annotations."""
ROWS_SHOWN: Final = 20
MANY: Final = 400
"""Files from which on processes are worth their start."""
CHUNK: Final = 40
"""Files that a process reads at a time."""
PER_PAGE: Final = 20
"""Texts that take as long to read as one web page."""
_MEGABYTE: Final = 1 << 20
_OF_THE_TEXT: Final = (MSG_READ_AS, MSG_REPLACED, MSG_ROW_REPLACED, MSG_PAGE_LEFT_OUT)

Progress = Callable[[int, int], None]


def silent(_done: int, _total: int) -> None:
    """Tell nobody how far it is."""


@dataclass(slots=True)
class Table:
    """A table and what its columns seem to be.

    Attributes:
        sample: its first 20 rows.
        mapping: field to column, guessed from the names of the columns.
    """

    path: Path
    sheets: tuple[str, ...]
    sheet: str
    columns: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    mapping: Mapping[str, str] = field(default_factory=dict)


def files_in(paths: Sequence[Path]) -> list[Path]:
    """Return the files that `paths` name or hold, each once, a folder's in their order.

    Hidden files are left out. What is no text and no table comes too: as a candidate it says so.
    """
    return list(dict.fromkeys(found for path in paths for found, _ in _walked(path)))


def candidates(
    paths: Sequence[Path],
    options: Options,
    *,
    cancelled: Callable[[], bool] = never,
    progress: Progress = silent,
) -> Generator[Candidate]:
    """Yield what files and folders hold, in the order of `files_in`.

    `progress` is told how many files are read, of how many. Nothing is raised for a file that
    cannot be read: its candidate has a problem.
    """
    found = dict(entry for path in paths for entry in _walked(path))
    files = list(found.items())
    read: Iterable[list[Candidate]]
    pages = sum(1 for path, _ in files if path.suffix.lower() in PAGES)
    effort = len(files) + PER_PAGE * pages
    if effort < MANY:
        read = ([*_from_file(path, problem, options)] for path, problem in files)
    else:
        size = max(1, CHUNK * len(files) // effort)
        starts = range(0, len(files), size)
        pieces = ((files[start : start + size], options) for start in starts)
        chunks = in_processes(_of_files, pieces, cancelled)
        read = (several for chunk in chunks for several in chunk)
    for done, several in enumerate(read, 1):
        if cancelled():
            return
        progress(done, len(files))
        yield from several


def pasted(text: str, options: Options) -> Candidate:
    """Return a candidate for pasted text."""
    body = canonical(text)
    if not body.text.strip():
        return failed("", "", BadFile(MSG_NO_TEXT_TO_PASTE))
    draft, notes = completed(Draft(text=body.text, importer=PASTED), "", options)
    if body.replaced:
        notes = (GuillemetError(MSG_ROW_REPLACED, count=body.replaced), *notes)
    return Candidate(draft=draft, place="", replaced=body.replaced, notes=notes)


def again(candidate: Candidate, options: Options) -> Candidate:
    """Return a candidate with its guesses made anew, a page with more or less; no file is read.

    What stood in a table's cells or in a web page stays.
    """
    draft = candidate.draft
    if candidate.problem is not None:
        return candidate
    if draft.importer == PAGE and candidate.whole != options.whole and draft.original is not None:
        return page_candidate(Path(candidate.place), draft.original, options)
    said = tuple(each for each in draft.guessed if each[1] == FROM_PAGE)
    if draft.importer in (TABLE, PAGE, COPIED):
        kept = draft.meta
        for name, _ in (each for each in draft.guessed if each not in said):
            blank: dict[str, Any] = {name: () if name == "authors" else ""}
            kept = replace(kept, **blank)
    else:
        kept = Metadata()
    stem = PurePath(candidate.place).stem if draft.importer in (FILE, PAGE) else ""
    ranges = draft.ranges if draft.importer in (PAGE, COPIED) else ()
    made, left = completed(replace(draft, meta=kept, ranges=ranges, guessed=said), stem, options)
    about_text = tuple(note for note in candidate.notes if note.message in _OF_THE_TEXT)
    notes = candidate.notes if draft.importer == TABLE else (*about_text, *left)
    return replace(candidate, draft=made, notes=notes)


def table(path: Path, sheet: str = "") -> Table:
    """Return what there is to know of a table before its columns are mapped.

    Raises:
        BadFile: it cannot be read, is no table, or has no rows or no such sheet.
    """
    found = TableFile(path, sheet)
    rows = (tuple(cells.values()) for _, cells in found.rows())
    sample = tuple(cells for cells, _ in zip(rows, range(ROWS_SHOWN), strict=False))
    return Table(
        path, found.sheets, found.sheet, found.columns, sample, guessed_mapping(found.columns)
    )


def table_candidates(
    table: Table,
    mapping: Mapping[str, str],
    options: Options,
    *,
    cancelled: Callable[[], bool] = never,
    progress: Progress = silent,
) -> Iterator[Candidate]:
    """Yield a candidate for each row; `mapping` says which column each field is.

    `progress` is told how many rows are read, of 0: nobody knows how many there are.

    Raises:
        BadFile: the table cannot be read any more, or lacks the column of the text.
    """
    found = TableFile(table.path, table.sheet)
    wanted = mapping.get("text", "")
    if wanted not in found.columns:
        raise BadFile(MSG_COLUMN_MISSING, name=table.path.name, column=wanted or "text")
    for done, (number, cells) in enumerate(found.rows(), 1):
        if cancelled():
            return
        place = f"{table.path}:{number}"
        row = {name: cells.get(column, "") for name, column in mapping.items()}
        yield _from_row(row, place, found, options)
        progress(done, 0)


def _from_row(row: Mapping[str, str], place: str, found: TableFile, options: Options) -> Candidate:
    name = PurePath(place).name
    body = canonical(row["text"])
    if not body.text.strip():
        return failed(place, name, BadFile(MSG_NO_WORDS, name=name))
    published = iso_date(row.get("published", ""))
    meta = Metadata(
        title=_line(row.get("title", "")), outlet=_line(row.get("outlet", "")),
        authors=_authors(row.get("author", "")), published=published or "",
        url=_line(row.get("url", "")), language=_language(row.get("language", "")),
        note=canonical(row.get("note", "")).text,
    )  # fmt: skip
    draft = Draft(text=body.text, meta=meta, name=name, importer=TABLE)
    made, left = completed(draft, "", options)
    notes = _of_encoding(found.encoding)
    lost = body.text.count(REPLACEMENT) if found.replaced else body.replaced
    if lost:
        notes += (GuillemetError(MSG_ROW_REPLACED, count=lost),)
    if published is None:
        notes += (GuillemetError(MSG_DATE_LEFT, value=row["published"][:40]),)
    return Candidate(
        draft=made, place=place, encoding=found.encoding or "utf-8", replaced=lost,
        notes=(*notes, *left),
    )  # fmt: skip


def _line(cell: str) -> str:
    return " ".join(canonical(cell).text.split())


def _authors(cell: str) -> tuple[str, ...]:
    between = "|" if "|" in cell else ";"
    names = (_line(name) for name in cell.split(between))
    return tuple(dict.fromkeys(name for name in names if name))


def _language(cell: str) -> str:
    """Return a code of a language; a name in words is left to the guess."""
    code = cell.strip().replace("_", "-")
    primary = code.split("-", 1)[0].lower()
    return primary if primary.isascii() and primary.isalpha() and len(primary) in (2, 3) else ""


Walked = tuple[Path, GuillemetError | None]


def _walked(path: Path) -> Iterator[Walked]:
    """Yield a file, or the files of a folder; with what makes it no article, as far as is seen."""
    if not path.is_dir():
        yield path, None
        return
    failures: list[OSError] = []
    for folder, names, files in os.walk(path, onerror=failures.append):
        names[:] = sorted(name for name in names if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith((".", "~$")):
                yield Path(folder, name), _of_ending(name)
    for failure in failures:
        place = Path(os.fsdecode(failure.filename or path))
        yield place, _unreadable(place, failure)


def _of_ending(name: str) -> GuillemetError | None:
    """Return what tells against a file that was not named but lay in a folder."""
    known = PurePath(name).suffix.lower() in (TEXTS | TABLES | PAGES | {""})
    return None if known else BadFile(MSG_FILE_NOT_READ, name=name)


def _of_files(piece: tuple[Sequence[Walked], Options]) -> list[list[Candidate]]:
    """Read some files; runs in a process of its own."""
    files, options = piece
    return [[*_from_file(path, problem, options)] for path, problem in files]


def _from_file(path: Path, problem: GuillemetError | None, options: Options) -> Iterator[Candidate]:
    if problem is not None:
        yield failed(str(path), path.name, problem)
        return
    try:
        if path.suffix.lower() in TABLES:
            found = table(path)
            if "text" not in found.mapping and ANNOTATIONS.issubset(found.columns):
                raise BadFile(MSG_TABLE_OF_ANNOTATIONS, name=path.name)
            yield from table_candidates(found, found.mapping, options)
        else:
            yield _text_candidate(path, _bytes(path), options)
    except GuillemetError as error:
        yield failed(str(path), path.name, error)


def _text_candidate(path: Path, data: bytes, options: Options) -> Candidate:
    if is_page(path, data):
        return page_candidate(path, data, options)
    read = text_file(data, path.name)
    draft = Draft(text=read.text, original=read.original, name=path.name, importer=FILE)
    made, left = completed(draft, path.stem, options)
    notes = _of_encoding(read.encoding)
    if read.replaced:
        notes += (GuillemetError(MSG_REPLACED, count=read.replaced),)
    return Candidate(
        draft=made, place=str(path), encoding=read.encoding, replaced=read.replaced,
        notes=(*notes, *left),
    )  # fmt: skip


def _bytes(path: Path) -> bytes:
    try:
        if not path.exists():
            raise BadFile(MSG_NO_FILE, name=path.name)
        if not path.is_file():
            raise BadFile(MSG_FILE_NO_FILE, name=path.name)
        if path.stat().st_size > MOST * _MEGABYTE:
            raise BadFile(MSG_FILE_LARGE, name=path.name, most=MOST)
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> BadFile:
    return BadFile(MSG_FILE_UNREADABLE, name=path.name, reason=error.strerror or str(error))


def _of_encoding(encoding: str) -> tuple[GuillemetError, ...]:
    if not encoding or encoding.startswith("utf"):
        return ()
    return (GuillemetError(MSG_READ_AS, encoding=encoding),)
