"""`import`: articles in, and tables of annotations back in."""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import field
from pathlib import Path
from typing import Final, TypedDict, Unpack

import click

from guillemet.cli.annotations_in import import_annotations
from guillemet.cli.common import (
    AS_JSON,
    CODER,
    IN_PART,
    PROJECT,
    Refusal,
    author,
    print_json,
    refusals,
    say,
)
from guillemet.domain.article import ArticleKey, Draft
from guillemet.domain.errors import BadValue
from guillemet.domain.messages import MSG_LANGUAGE
from guillemet.domain.names import checked_name
from guillemet.domain.records import dataclass
from guillemet.exchange.importers.file_names import DEFAULT_PATTERN
from guillemet.services import at_once
from guillemet.services.importing import ImportReport
from guillemet.services.library import Library
from guillemet.services.reading_in import Candidate, Options, candidates, files_in

AUTO: Final = "auto"
ANNOTATIONS: Final = "annotations"
IMPORTED: Final = "imported"
PARTLY: Final = "in part"
DUPLICATE: Final = "duplicate of"
FAILED: Final = "failed"
SHOWN_EVERY: Final = 25


class How(TypedDict):
    """The options of the command."""

    form: str
    language: str
    outlet: str
    pattern: str
    whole_page: bool
    coder: str
    dry_run: bool
    protect: bool
    as_json: bool


@dataclass(slots=True)
class Fate:
    """What became of a file or of a row of a table."""

    place: str
    fate: str
    why: str = ""
    notes: list[str] = field(default_factory=list)
    of: str = ""
    article: ArticleKey | None = None

    def line(self) -> str:
        """Return the line that tells it."""
        told = "; ".join(filter(None, [self.why, *self.notes]))
        fate = f"{DUPLICATE} “{self.of}”" if self.fate == DUPLICATE else self.fate
        return f"{fate}: {self.place}" + (f": {told}" if told else "")


@click.command(name="import")
@PROJECT
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice([AUTO, ANNOTATIONS]), default=AUTO, show_default=True
)
@click.option("--language", default="", metavar="CODE", help="Of those that do not say theirs.")
@click.option("--outlet", default="", metavar="NAME", help="Of all articles.")
@click.option(
    "--pattern", default=DEFAULT_PATTERN, show_default=True, help="What names tell; also %author."
)
@click.option("--whole-page", is_flag=True, help="Web pages: keep menus and the like too.")
@click.option("--dry-run", is_flag=True, help="annotations: show what would change.")
@click.option("--protect", is_flag=True, help="annotations: take off the ' that --protect put on.")
@CODER
@AS_JSON
@click.pass_context
@refusals()
def import_(
    context: click.Context, project: Path, paths: Sequence[Path], **how: Unpack[How]
) -> None:
    """Bring PATHS into PROJECT: texts, web pages, folders of them, tables with a row an article.

    A line for each says what became of it: imported, duplicate of, in part, failed. What fails
    keeps nothing else out. With --format annotations, PATHS is one table as `export` writes it.
    """
    if how["form"] == ANNOTATIONS:
        if len(paths) > 1:
            raise click.UsageError("--format annotations takes one table at a time.")
        done = import_annotations(
            project, paths[0], coder=how["coder"], dry_run=how["dry_run"],
            protect=how["protect"], as_json=how["as_json"],
        )  # fmt: skip
    else:
        if how["dry_run"] or how["protect"]:
            raise click.UsageError("--dry-run and --protect go with --format annotations.")
        done = _import_articles(project, paths, how)
    context.exit(done)


def _import_articles(project: Path, paths: Sequence[Path], how: How) -> int:
    options = Options(
        pattern=how["pattern"], language=_language(how["language"]),
        outlet=checked_name(how["outlet"]) if how["outlet"].strip() else "",
        whole=how["whole_page"],
    )  # fmt: skip
    with at_once.opened(project, author(how["coder"])) as opened:
        if not files_in(paths):
            raise Refusal(f"{paths[0]} holds no files. Nothing was changed.")
        reading = _Reading(paths, options)
        with closing(reading):
            report = opened.importing.run(reading.drafts(), paths[0].resolve().name)
    fates = reading.settled(report)
    counts = Counter(each.fate for each in fates)
    none = counts[FAILED] == len(fates)
    if none and len(fates) == 1:
        raise Refusal(fates[0].why)
    if how["as_json"]:
        print_json(_document(fates, counts, _slugs(project, report)))
    else:
        _show(fates, counts)
    if report.stopped is not None:
        in_, left = len(report.imported), len(fates) - report.done
        say(f"Stopped: {in_} are in, {left} are not. Make room and import again: what is in stays.")
    if none:
        raise Refusal("None of them could be imported. Nothing was changed.")
    return IN_PART if counts[FAILED] or counts[PARTLY] else 0


class _Reading:
    """Reads candidates for an import, and remembers what became of each."""

    def __init__(self, paths: Sequence[Path], options: Options) -> None:
        self._fates: list[Fate] = []
        self._sent: list[Fate] = []
        self._candidates = candidates(paths, options, progress=_told)

    def close(self) -> None:
        """Read no more."""
        self._candidates.close()

    def drafts(self) -> Iterator[Draft]:
        for candidate in self._candidates:
            fate = _fate(candidate)
            self._fates.append(fate)
            if fate.fate != FAILED:
                self._sent.append(fate)
                yield candidate.draft

    def settled(self, report: ImportReport) -> list[Fate]:
        """Return what became of all, in the order they were read."""
        twins = {twin.at: twin for twin in report.duplicates}
        imported = iter(report.imported)
        for number, fate in enumerate(self._sent):
            twin = twins.get(number)
            if twin is None and number >= report.done:  # the disk took no more
                fate.fate, fate.why = FAILED, str(report.stopped or "not imported")
            elif twin is None:
                fate.article = next(imported)
            else:
                fate.fate, fate.of, fate.article = DUPLICATE, twin.of, twin.article
        return self._fates


def _told(done: int, total: int) -> None:
    """Show how many files are read, on a terminal only."""
    if sys.stderr.isatty() and (done % SHOWN_EVERY == 0 or done == total > SHOWN_EVERY):
        click.echo(f"\r{done} of {total}", err=True, nl=done == total)


def _fate(candidate: Candidate) -> Fate:
    if candidate.problem is not None:
        return Fate(candidate.place, FAILED, why=str(candidate.problem))
    notes = [str(note) for note in candidate.notes]
    return Fate(candidate.place, PARTLY if candidate.in_part else IMPORTED, notes=notes)


def _language(code: str) -> str:
    clean = code.strip().lower()
    if clean and not (clean.isascii() and clean.isalpha() and len(clean) in (2, 3)):
        raise BadValue(MSG_LANGUAGE, value=code[:40])
    return clean


def _slugs(project: Path, report: ImportReport) -> dict[ArticleKey, str]:
    keys = [*report.imported, *(twin.article for twin in report.duplicates)]
    with Library.reading(project) as library:
        return {row.n: row.slug for row in library.list_rows(keys, "")}


def _document(
    fates: Sequence[Fate], counts: Counter[str], slugs: dict[ArticleKey, str]
) -> dict[str, object]:
    return {
        "imported": counts[IMPORTED] + counts[PARTLY], "in_part": counts[PARTLY],
        "duplicates": counts[DUPLICATE], "failed": counts[FAILED],
        "files": [
            {
                "path": each.place, "result": each.fate.removesuffix(" of"),
                "article": "" if each.article is None else slugs.get(each.article, ""),
                "of": each.of, "why": each.why, "notes": each.notes,
            }
            for each in fates
        ],
    }  # fmt: skip


def _show(fates: Sequence[Fate], counts: Counter[str]) -> None:
    for each in fates:
        click.echo(each.line())
    say(
        f"imported {counts[IMPORTED] + counts[PARTLY]} (in part {counts[PARTLY]}),"
        f" duplicates {counts[DUPLICATE]}, failed {counts[FAILED]}"
    )
