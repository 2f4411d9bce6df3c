"""The sample project: articles in seven languages that nobody printed, some of them coded.

The seed article is the exception: it was printed, and it is coded too.
"""

import csv
import io
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import replace
from importlib.resources import as_file
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, TypeVar

from typing_extensions import override

from guillemet.domain.actor import Actor, ActorKind, Alias, Naming, Office
from guillemet.domain.article import (
    ArticleKey,
    Draft,
    Metadata,
    RangeKind,
    ReadingState,
    TextRange,
    title_line,
)
from guillemet.domain.changes import Kind, Op
from guillemet.domain.codebook import Tag
from guillemet.domain.errors import BadFile, GuillemetError
from guillemet.domain.messages import MSG_EXISTS, MSG_FILE_FAILS, MSG_NO_FOLDER
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span, canonical
from guillemet.resources import seed
from guillemet.services.annotations_in import AnnotationsIn
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.services.project_files import SUFFIX, who
from guillemet.services.sample_settings import FIRST, IS_SAMPLE, is_sample
from guillemet.services.settings import SettingsFile
from guillemet.storage import actors, articles, codebook, dismissals, project_settings
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from concurrent.futures import Future

    from sqlite_utils import Database

    from guillemet.storage.journal import Who

T = TypeVar("T")
NAME: Final = "Sample"
_ALIAS: Final = re.compile(r"(?P<name>.+?)(?: \((?P<language>[A-Za-z-]+)\))?")


@dataclass(frozen=True, slots=True)
class Sample:
    """An article of the sample; `first` is the uncoded one that a new user meets."""

    draft: Draft
    first: bool = False


def samples() -> Iterator[Sample]:
    """Yield the seed article and the sample articles, oldest first."""
    listed = tomllib.loads(seed("samples.toml").read_text(encoding="utf-8"))
    for known in listed["sample"]:
        *folder, name = known["file"].split("/")
        text = canonical(seed(*folder, name).read_bytes().decode("utf-8")).text
        line = title_line(text)
        meta = Metadata(
            title=known["title"], outlet=known["outlet"], authors=tuple(known["authors"]),
            published=known["published"], url=known["url"], language=known["language"],
        )  # fmt: skip
        ranges = (TextRange(RangeKind.HEADLINE, line),) if line else ()
        draft = Draft(text=text, meta=meta, name=name, ranges=ranges)
        yield Sample(draft, first=known.get("first", False))


def cast() -> Iterator[Actor]:
    """Yield the actors of the coded articles."""
    for row in _rows("actors.csv"):
        yield Actor(
            name=row["name"],
            kind=ActorKind(row["kind"]),
            naming=Naming(row["naming"]),
            colour=row["colour"],
            wikidata=row["wikidata"],
            note=row["note"],
            aliases=tuple(_alias(cell) for cell in _several(row["aliases"])),
            offices=tuple(Office(*cell.split(";")) for cell in _several(row["offices"])),
        )


def make_sample(path: Path, author: "Who", *, coded: bool) -> None:
    """Make a sample project at `path`: its articles, actors and codebook, `coded` or not.

    It is there whole or not at all. Nothing of it can be undone: for who opens it, it is where
    everything begins.

    Raises:
        BadFile: something is there already, or the folder is none or cannot be written.
        NotSaved: the disk is full.
    """
    if path.exists():
        raise BadFile(MSG_EXISTS, name=path.name)
    if not path.parent.is_dir():
        raise BadFile(MSG_NO_FOLDER, name=path.name)
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".sample") as aside:
            unfinished = Path(aside) / path.name
            _make(unfinished, author, coded=coded)
            unfinished.replace(path)
    except OSError as error:
        raise BadFile(MSG_FILE_FAILS, name=path.name) from error


def sample_project(folder: Path, author: "Who | None" = None, name: str = NAME) -> Path:
    """Return the sample project in `folder`, made and called `name` the first time.

    It keeps its name when the language of the window changes.

    Raises:
        BadFile: the folder cannot be made or written.
        NotSaved: the disk is full.
    """
    path = next(_made_before(folder), folder / f"{name}{SUFFIX}")
    if not path.exists():
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BadFile(MSG_FILE_FAILS, name=path.name) from error
        make_sample(path, author or who(SettingsFile().now), coded=True)
    return path


def _made_before(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        with suppress(GuillemetError), Library.reading(path) as library:
            if is_sample(library):
                yield path


class _Beginnings(Writer):
    """Writes what a project begins with: recorded like every change, but no step to undo."""

    def __init__(self, path: Path, author: "Who") -> None:
        super().__init__(path, author, retrying=False)

    @override
    def submit(self, op: Op, work: Callable[["Database"], T]) -> "Future[T]":
        args = {**op.args, "of": op.kind}
        return super().submit(replace(op, kind=Kind.MAKE_SAMPLE, args=args), work)


def _make(path: Path, author: "Who", *, coded: bool) -> None:
    with closing(Opened(path, author, writing=_Beginnings)) as opened:
        found = list(samples())
        keys = opened.importing.run([sample.draft for sample in found], IS_SAMPLE).imported
        _put_in_order(opened, keys[[sample.first for sample in found].index(True)]).result()
        if coded:
            code(opened)


def _put_in_order(opened: Opened, first: ArticleKey) -> "Future[None]":
    """Enter actors, codebook and settings, in one transaction."""

    def work(db: "Database") -> None:
        for actor in cast():
            actors.add(db, actor)
        for row in _rows("codebook.csv"):
            tag = Tag(
                name=row["path"], definition=row["definition"], colour=row["colour"],
                pinned=int(row["digit"] or 0),
            )  # fmt: skip
            codebook.add(db, row["path"], tag)
        project_settings.put(db, IS_SAMPLE, "1")
        project_settings.put(db, FIRST, articles.one(db.conn, first).id)

    return opened.writer.submit(Op(Kind.MAKE_SAMPLE), work)


def code(opened: Opened) -> None:
    """Apply the coded set: annotations, passages set aside, and the articles' states."""
    annotations = AnnotationsIn(opened)
    with as_file(seed("coded.csv")) as table:
        annotations.run(annotations.read(table))
    texts = {row["text_sha256"] for row in _rows("coded.csv")}

    def work(db: "Database") -> None:
        for sha256 in sorted(texts):
            for key in _of_text(db, sha256):
                articles.set_state(db, key, opened.coder, ReadingState.CODED)
        for row in _rows("dismissed.csv"):
            for key in _of_text(db, row["text_sha256"]):
                start = articles.one(db.conn, key).text.index(row["words"])
                span = Span(start, start + len(row["words"]))
                dismissals.add(db, key, span, row["words"], (opened.coder, row["reason"]))

    opened.writer.submit(Op(Kind.MAKE_SAMPLE), work).result()


def _of_text(db: "Database", sha256: str) -> list[ArticleKey]:
    return [key for key, *_ in articles.of_text(db.conn, sha256)]


def _rows(name: str) -> list[Mapping[str, str]]:
    text = seed(name).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def _several(cell: str) -> list[str]:
    return [each for each in cell.split("|") if each]


def _alias(cell: str) -> Alias:
    """Read ``name (language)``."""
    found = _ALIAS.fullmatch(cell)
    return Alias(found["name"], found["language"] or "") if found else Alias(cell)
