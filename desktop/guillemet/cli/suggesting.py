"""`detect` and `suggest`: what a text says, proposed; nothing is decided."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

import click

from guillemet.cli.common import (
    AS_JSON,
    IN_PART,
    PROJECT,
    Refusal,
    author,
    print_json,
    refusals,
    say,
)
from guillemet.domain.annotation import MarkKind
from guillemet.domain.article import ArticleKey
from guillemet.services import at_once
from guillemet.services.detecting import detect as detected
from guillemet.services.library import Library
from guillemet.services.parsing import Lacks, lacks
from guillemet.services.suggest_jobs import How, Report
from guillemet.services.suggest_jobs import suggest as suggested
from guillemet.services.views import ListView

NLP: Final = click.option(
    "--nlp", is_flag=True, help="Ask spaCy for English speakers, too; it must be installed."
)
PAGE: Final = 500
"""Articles whose names are read at once."""
SHOWN_EVERY: Final = 20
"""Articles between two signs of life on a terminal."""


@click.command()
@click.argument("lines", required=False, type=click.Path(path_type=Path), metavar="[IN.jsonl]")
@click.option("--language", default="", metavar="CODE", help="Of lines without one; else guessed.")
@NLP
@click.pass_context
@refusals()
def detect(context: click.Context, lines: Path | None, language: str, *, nlp: bool) -> None:
    """Propose quotes, speakers and mentions for texts, without a project.

    Reads {"id", "lang", "text"} a line, from IN.jsonl or standard input, and prints {"id",
    "quotes", "mentions"} a line. A line that cannot be read is named, and the rest goes on.
    """
    _require(nlp=nlp)
    done = wrong = 0
    with _opened(lines) as file:
        for line in detected(file, language, parsed=nlp):
            if line.wrong:
                wrong += 1
                say(f"line {line.number}: {line.wrong}")
            else:
                done += 1
                click.echo(line.out.encode())
            _told(done + wrong)
    if wrong:
        say(f"{done} read, {wrong} not")
    if wrong and not done:
        raise Refusal("None of the lines could be read.")
    context.exit(IN_PART if wrong else 0)


def _require(*, nlp: bool) -> None:
    """Refuse to go on without spaCy where it is asked for."""
    missing = lacks() if nlp else Lacks.NOTHING
    if missing is Lacks.SPACY:
        raise Refusal("spaCy is not installed: pip install 'guillemet[nlp]'. Nothing was read.")
    if missing is Lacks.MODEL:
        raise Refusal(
            "spaCy has no English model: python -m spacy download en_core_web_sm. Nothing was read."
        )


@contextmanager
def _opened(lines: Path | None) -> Iterator[BinaryIO]:
    if lines is None or str(lines) == "-":
        yield sys.stdin.buffer
        return
    if not lines.is_file():
        raise Refusal(f"{lines}: there is no such file.")
    with lines.open("rb") as file:
        yield file


def _told(done: int) -> None:
    """Show how many are done, on a terminal only."""
    if sys.stderr.isatty() and done % SHOWN_EVERY == 0:
        click.echo(f"\r{done}", err=True, nl=False)


@click.command()
@PROJECT
@click.option(
    "--article", "refs", multiple=True, metavar="SLUG", help="Only this one; may be repeated."
)
@NLP
@AS_JSON
@refusals()
def suggest(project: Path, refs: Sequence[str], *, nlp: bool, as_json: bool) -> None:
    """Propose quotes, speakers and mentions for the articles of PROJECT, and store that.

    Nothing is decided: proposals have the status suggested until somebody accepts them, and what
    was rejected is not proposed again at its place.
    """
    _require(nlp=nlp)
    with at_once.opened(project, author("")) as opened, Library.reading(project) as library:
        keys = _meant(library, refs, opened.coder)
        report = suggested(
            library, opened.suggesting, keys, How(parsed=nlp or None), progress=_counted
        )
        slugs = _slugs(library, keys)
    if as_json:
        print_json(_document(report, slugs))
        return
    for key, count in report.counts.items():
        click.echo(f"{slugs[key]}\t{count[MarkKind.QUOTE]}\t{count[MarkKind.MENTION]}")
    quotes, mentions = report.total(MarkKind.QUOTE), report.total(MarkKind.MENTION)
    say(f"proposed: quotes {quotes}, mentions {mentions}; articles read: {len(report.counts)}")


def _meant(library: Library, refs: Sequence[str], coder: str) -> list[ArticleKey]:
    """Return the articles meant; if none is named all that are not excluded."""
    if not refs:
        return [ArticleKey(key) for key in library.list_keys(ListView(), coder)]
    found = {ref: library.find_article(ref) for ref in refs}
    for ref, key in found.items():
        if key is None:
            raise Refusal(f"There is no article “{ref}”. Nothing was changed.")
    return list(dict.fromkeys(key for key in found.values() if key is not None))


def _slugs(library: Library, keys: Sequence[ArticleKey]) -> dict[ArticleKey, str]:
    pages = (keys[start : start + PAGE] for start in range(0, len(keys), PAGE))
    return {row.n: row.slug for page in pages for row in library.list_rows(page, "")}


def _document(report: Report, slugs: dict[ArticleKey, str]) -> dict[str, object]:
    return {
        "articles": len(report.counts), "quotes": report.total(MarkKind.QUOTE),
        "mentions": report.total(MarkKind.MENTION),
        "by_article": [
            {"article": slugs[key], "quotes": count[MarkKind.QUOTE],
             "mentions": count[MarkKind.MENTION]}
            for key, count in report.counts.items()
        ],
    }  # fmt: skip


def _counted(done: int, of: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{done} of {of}", err=True, nl=done == of)
