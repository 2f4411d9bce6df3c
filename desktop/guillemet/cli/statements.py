"""`statements`: quotes that report the same words."""

import sys
from pathlib import Path
from typing import Final

import click

from guillemet.cli.common import (
    AS_JSON,
    PROJECT,
    READER,
    Refusal,
    author,
    print_json,
    reader,
    refusals,
    say,
)
from guillemet.domain.statement import Standing, Statement
from guillemet.services import at_once
from guillemet.services.library import Library
from guillemet.services.statement_jobs import compare

WORDS: Final = 120
"""Code points of a statement that a line shows."""


@click.command()
@PROJECT
@click.option(
    "--compare", "again", is_flag=True, help="Compare all quotes first; stores proposals."
)
@click.option(
    "--standing", default="confirmed,proposed", show_default=True, metavar="STANDING,...",
    help="confirmed, proposed, rejected.",
)  # fmt: skip
@READER
@AS_JSON
@refusals()
def statements(project: Path, standing: str, coder: str, *, again: bool, as_json: bool) -> None:
    """List quotes that report the same words, a row for each statement.

    Nothing is decided by comparing: what is found alike is proposed. As CSV: export --format
    statements.
    """
    wanted = _wanted(standing)
    if again:
        with at_once.opened(project, author(coder)) as opened, Library.reading(project) as library:
            report = compare(library, opened.statements, progress=_counted)
        say(f"compared: quotes {report.quotes}, alike {report.pairs}")
    with Library.reading(project) as library:
        found = [
            each for each in library.statements.every(reader(coder)) if each.standing in wanted
        ]
        ever = library.statements.compared().ever
    if as_json:
        print_json([_document(each) for each in found])
    else:
        for each in found:
            words = next(q.words for q in each.quotes if q.annotation == each.fullest)
            cut = " ".join(words.split())[:WORDS]
            click.echo(f"{each.id}\t{each.standing}\t{each.places}\t{each.articles}\t{cut}")
    if not found and not ever:
        say("Quotes have not been compared yet: --compare does.")


def _wanted(standing: str) -> set[Standing]:
    values = {value.strip().lower() for value in standing.split(",")} - {""}
    for value in sorted(values):
        if value not in set(Standing):
            raise Refusal(f"There is no “{value}”: choose among {', '.join(Standing)}.")
    return {Standing(value) for value in values}


def _document(statement: Statement) -> dict[str, object]:
    return {
        "id": statement.id, "standing": str(statement.standing),
        "score": round(statement.score, 3), "articles": statement.articles,
        "quotes": [
            {
                "annotation": quote.id, "article": quote.slug, "outlet": quote.outlet,
                "published": quote.published, "language": quote.language, "start": quote.start,
                "speakers": list(quote.speakers), "quote": quote.words,
                "earliest": quote.annotation == statement.earliest,
                "fullest": quote.annotation == statement.fullest,
            }
            for quote in statement.quotes
        ],
    }  # fmt: skip


def _counted(done: int, of: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{done} of {of}", err=True, nl=done == of)
