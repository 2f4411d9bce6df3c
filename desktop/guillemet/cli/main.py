"""The commands. Results on standard output, chatter on standard error."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from guillemet.domain.annotation import MarkKind, Status
from guillemet.domain.errors import GuillemetError
from guillemet.exchange.dialects import DIALECTS, Dialect
from guillemet.services import export as exporting
from guillemet.services import project_files
from guillemet.services.export import Choice
from guillemet.services.library import Library
from guillemet.services.settings import SettingsFile
from guillemet.services.views import ListView, Sort


class Refusal(click.ClickException):
    """What could not be done, in one sentence on standard error."""

    exit_code = 2


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what the user can be told into a `Refusal`. A bug stays a traceback."""
    try:
        yield
    except GuillemetError as error:
        raise Refusal(str(error)) from error


PROJECT = click.argument("project", type=click.Path(path_type=Path))
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
CODER = click.option("--coder", default="", help="Who codes; else the settings say.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="guillemet")
def commands() -> None:
    """Read articles, mark quotes, say who speaks."""


@commands.command()
@PROJECT
@click.option("--sample", is_flag=True, help="With the sample articles.")
@CODER
@refusals()
def new(project: Path, coder: str, *, sample: bool) -> None:
    """Make a project."""
    author = project_files.who(SettingsFile().now, coder)
    opened = project_files.create(project, author)
    opened.close()
    click.echo(f"made {project}", err=True)
    if sample:
        raise Refusal("The sample articles are not installed.")


@commands.command()
@PROJECT
@click.option("--text", is_flag=True, help="With the stored text.")
@AS_JSON
@refusals()
def articles(project: Path, *, text: bool, as_json: bool) -> None:
    """List the articles."""
    coder = SettingsFile().now.who
    rows = []
    with Library.reading(project) as library:
        view = ListView(sort=Sort("published", descending=False), include_excluded=True)
        for article in library.list_rows(library.list_keys(view, coder), coder):
            row: dict[str, object] = {
                "id": article.id, "slug": article.slug, "title": article.title,
                "outlet": article.outlet, "author": "|".join(article.authors),
                "published": article.published, "language": article.language,
                "state": article.state, "words": article.words,
                "annotations": article.annotations, "text_sha256": article.sha256,
            }  # fmt: skip
            if text:
                row["text"] = library.article(article.n).text
            rows.append(row)
    if as_json:
        _print_json(rows)
        return
    for row in rows:
        click.echo("\t".join(str(value) for value in row.values()))


@commands.command()
@PROJECT
@click.argument("query")
@click.option("--limit", default=50, show_default=True, help="How many at most.")
@AS_JSON
@refusals()
def search(project: Path, query: str, limit: int, *, as_json: bool) -> None:
    """Find articles by words, "phrases", prefix* and AND, OR, NOT."""
    with Library.reading(project) as library:
        hits = library.search(query, limit)
    if as_json:
        _print_json([{"slug": h.slug, "title": h.title, "snippet": h.snippet} for h in hits])
        return
    for hit in hits:
        click.echo(f"{hit.slug}\t{hit.title}\t{hit.snippet}")


@commands.command()
@PROJECT
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--format", "form", type=click.Choice(["annotations", "articles"]), default=None)
@click.option("--kind", multiple=True, type=click.Choice([kind.value for kind in MarkKind]))
@click.option("--status", default="confirmed,verified", show_default=True)
@click.option("--include-excluded", is_flag=True, help="Excluded articles too.")
@click.option("--dialect", type=click.Choice(sorted(DIALECTS)), default="csv", show_default=True)
@click.option("--no-bom", is_flag=True, help="Without a byte-order mark.")
@click.option("--protect", is_flag=True, help="Keep spreadsheets from reading text as formulas.")
@refusals()
def export(project: Path, out: Path, kind: tuple[str, ...], status: str, **how: object) -> None:
    """Write the annotations of PROJECT to OUT as CSV; `-` is standard output."""
    base = DIALECTS[str(how["dialect"])]
    dialect = Dialect(base.delimiter, bom=not how["no_bom"], protect=bool(how["protect"]))
    choice = Choice(
        kinds=frozenset(MarkKind(each) for each in kind),
        statuses=frozenset(Status(each.strip()) for each in status.split(",")),
        include_excluded=bool(how["include_excluded"]),
    )
    articles_only = how["form"] == "articles"
    write = exporting.export_articles if articles_only else exporting.export_annotations
    count = write(project, out, choice, dialect, coder=SettingsFile().now.who)
    click.echo(f"{count} rows", err=True)


@commands.command()
@PROJECT
@AS_JSON
@refusals()
def info(project: Path, *, as_json: bool) -> None:
    """Say how much there is."""
    with Library.reading(project) as library:
        counts = library.counts(SettingsFile().now.who)
        found: dict[str, object] = {
            "articles": counts.articles, "annotations": counts.annotations,
            "suggestions": counts.suggestions, "rejected": counts.rejected,
            "excluded": dict(counts.excluded), "actors": counts.actors, "tags": counts.tags,
            "coders": counts.coders, "schema": library.schema(), "bytes": project.stat().st_size,
        }  # fmt: skip
    if as_json:
        _print_json(found)
        return
    for name, value in found.items():
        click.echo(f"{name}\t{value}")


@commands.command()
@PROJECT
@click.option("--limit", default=200, show_default=True, help="How many at most.")
@AS_JSON
@refusals()
def history(project: Path, limit: int, *, as_json: bool) -> None:
    """Say who changed what, when, from, to; newest first."""
    with Library.reading(project) as library:
        entries = library.history(limit)
    if as_json:
        _print_json(
            [
                {
                    "at": e.at, "coder": e.coder, "kind": e.kind, "args": dict(e.args),
                    "undone": e.undone,
                    "changes": [
                        {"table": t, "row": n, "from": a, "to": b} for t, n, a, b in e.rows
                    ],
                }
                for e in entries
            ]
        )  # fmt: skip
        return
    for e in entries:
        names = ", ".join(f"{name} {value}" for name, value in e.args.items())
        click.echo(f"{e.at}\t{e.coder}\t{e.kind}\t{names}{' (undone)' if e.undone else ''}")


def _print_json(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))
