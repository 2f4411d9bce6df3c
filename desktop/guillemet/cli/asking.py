"""Commands that ask and change nothing: `info`, `articles`, `search`, `history`."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import click

from guillemet.cli.common import AS_JSON, PROJECT, READER, print_json, reader, refusals
from guillemet.domain import filters
from guillemet.domain.changes import HistoryEntry
from guillemet.domain.snippets import Snippet
from guillemet.services.library import Library
from guillemet.services.searching import Result, Searching

PAGE: Final = 500
"""Articles read at once."""
MOST: Final = click.IntRange(min=1)


@click.command()
@PROJECT
@READER
@AS_JSON
@refusals()
def info(project: Path, coder: str, *, as_json: bool) -> None:
    """Say how much there is."""
    with Library.reading(project) as library:
        counts = library.counts(reader(coder))
        found: dict[str, object] = {
            "articles": counts.articles, "annotations": counts.annotations,
            "suggestions": counts.suggestions, "rejected": counts.rejected,
            "excluded": dict(counts.excluded), "actors": counts.actors, "tags": counts.tags,
            "coders": counts.coders, "schema": library.schema(), "bytes": project.stat().st_size,
        }  # fmt: skip
    if as_json:
        print_json(found)
        return
    for name, value in found.items():
        click.echo(f"{name}\t{value}")


@click.command()
@PROJECT
@click.option("--filter", "query", default="", help="Only the articles that QUERY holds for.")
@click.option("--text", is_flag=True, help="With the stored text.")
@READER
@AS_JSON
@refusals()
def articles(project: Path, query: str, coder: str, *, text: bool, as_json: bool) -> None:
    """List the articles, a row each, oldest first."""
    whose = reader(coder)
    asked = filters.parse(query)
    with Library.reading(project) as library:
        among = set(library.articles_where(asked, whose)) if query else None
        keys = [n for n in library.export_order() if among is None or n in among]
        rows = _articles(library, keys, whose, text=text)
        if as_json:
            print_json(list(rows))
            return
        for row in rows:
            click.echo("\t".join(str(value) for value in row.values()))


@click.command()
@PROJECT
@click.argument("query")
@click.option("--limit", default=50, show_default=True, type=MOST, help="How many at most.")
@READER
@AS_JSON
@refusals()
def search(project: Path, query: str, limit: int, coder: str, *, as_json: bool) -> None:
    """Find articles by words in titles, texts and notes; best first.

    Words, "phrases", prefix*, AND, OR, NOT, brackets, NEAR(a b, 5) or a NEAR/5 b, and fields.
    Fields: outlet: author: actor: speaker: tag: language: after: before: state: kind: status:
    coder:
    """
    with Library.reading(project) as library:
        found = library.through(Searching).search(query, limit, reader(coder))
    if as_json:
        print_json([_result(each) for each in found])
        return
    for each in found:
        click.echo(f"{each.article.slug}\t{each.article.title}\t{_best(each).text}")


@click.command()
@PROJECT
@click.option("--limit", default=200, show_default=True, type=MOST, help="How many at most.")
@AS_JSON
@refusals()
def history(project: Path, limit: int, *, as_json: bool) -> None:
    """Say who changed what, when, from, to; newest first."""
    with Library.reading(project) as library:
        entries = library.history(limit)
    if as_json:
        print_json([_entry(each) for each in entries])
        return
    for e in entries:
        names = ", ".join(f"{name} {' '.join(value.split())}" for name, value in e.args.items())
        click.echo(f"{e.at}\t{e.coder}\t{e.kind}\t{names}{' (undone)' if e.undone else ''}")
        for table, row, old, new in e.rows:
            click.echo(f"\t{table} {row}\t{old or '-'}\t{new or '-'}")


def _articles(
    library: Library, keys: Sequence[int], coder: str, *, text: bool
) -> Iterator[dict[str, object]]:
    for start in range(0, len(keys), PAGE):
        for article in library.list_rows(keys[start : start + PAGE], coder):
            row: dict[str, object] = {
                "id": article.id, "slug": article.slug, "title": article.title,
                "outlet": article.outlet, "author": "|".join(article.authors),
                "published": article.published, "language": article.language,
                "state": str(article.state), "words": article.words,
                "annotations": article.annotations, "text_sha256": article.sha256,
            }  # fmt: skip
            if text:
                row["text"] = library.article(article.n).text
            yield row


def _result(result: Result) -> dict[str, object]:
    best, row = _best(result), result.article
    return {
        "slug": row.slug, "title": row.title, "outlet": row.outlet, "published": row.published,
        "hits": result.count, "snippet": best.text,
        "marks": [[mark.start, mark.end] for mark in best.marks],
        "places": [[hit.start, hit.end] for hit in best.hits],
    }  # fmt: skip


def _best(result: Result) -> Snippet:
    """Return the stretch of a result that shows why it is one: a note where the text does not."""
    if not result.count and result.notes:
        return result.notes[0].snippet
    return result.snippets[0]


def _entry(entry: HistoryEntry) -> dict[str, object]:
    return {
        "at": entry.at, "coder": entry.coder, "kind": entry.kind, "args": dict(entry.args),
        "undone": entry.undone,
        "changes": [
            {"table": table, "row": row, "from": old, "to": new}
            for table, row, old, new in entry.rows
        ],
    }  # fmt: skip
