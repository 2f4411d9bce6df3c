"""`export`: the result taken away as data."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final, TypedDict, Unpack

import click

from guillemet.cli.common import PROJECT, READER, Refusal, reader, refusals, say
from guillemet.domain.annotation import MarkKind, Status
from guillemet.exchange.dialects import DIALECTS, Dialect
from guillemet.services.export import STANDARD_OUTPUT, Choice, export_annotations, export_articles
from guillemet.services.export_package import ZIP, export_package
from guillemet.services.export_statements import export_statements

ANNOTATIONS: Final = "annotations"
ARTICLES: Final = "articles"
STATEMENTS: Final = "statements"
PACKAGE: Final = "csv-package"
FORMATS: Final = {
    ANNOTATIONS: export_annotations,
    ARTICLES: export_articles,
    STATEMENTS: export_statements,
    PACKAGE: export_package,
}
ENDINGS: Final = {".csv": ANNOTATIONS, ".tsv": ANNOTATIONS, ZIP: PACKAGE, "": PACKAGE}
"""What is meant by the ending of OUT: none is a folder."""
_SETTLED: Final = "confirmed,verified"


class How(TypedDict):
    """The options of the command."""

    form: str | None
    kind: tuple[str, ...]
    status: str
    query: str
    dialect: str | None
    include_excluded: bool
    no_bom: bool
    protect: bool
    coder: str


@click.command()
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(list(FORMATS)), help="Else OUT's ending says it."
)
@click.option("--kind", multiple=True, metavar="KIND,...", help="quote, passage, mention.")
@click.option("--status", default=_SETTLED, show_default=True, metavar="STATUS,...")
@click.option("--filter", "query", default="", help="Only what QUERY holds for.")
@click.option("--include-excluded", is_flag=True, help="Excluded articles too.")
@click.option("--dialect", type=click.Choice(sorted(DIALECTS)), help="csv, or tsv for OUT.tsv.")
@click.option("--no-bom", is_flag=True, help="Without a byte-order mark.")
@click.option("--protect", is_flag=True, help="Keep spreadsheets from reading text as formulas.")
@READER
@refusals()
def export(project: Path, out: Path, **how: Unpack[How]) -> None:
    """Write PROJECT to OUT; `-` is standard output.

    annotations: a row for each annotation. articles: a row for each article. statements: a row
    for each quote of each statement. csv-package: a folder or .zip of linked tables with a
    descriptor.
    """
    form = how["form"] or _form(out)
    if form == PACKAGE and out == STANDARD_OUTPUT:
        raise Refusal("A package of tables goes into a folder or a .zip, not to standard output.")
    count = FORMATS[form](
        project, out, _choice(how), _dialect(how, out), coder=reader(how["coder"])
    )
    say("1 row" if count == 1 else f"{count} rows")
    if not count and form == ANNOTATIONS and how["status"] == _SETTLED:
        say("Nothing that is asked for is confirmed. Proposals come with --status suggested.")


def _form(out: Path) -> str:
    if out == STANDARD_OUTPUT:
        return ANNOTATIONS
    ending = out.suffix.lower()
    if out.is_dir():
        return PACKAGE
    if ending not in ENDINGS:
        raise Refusal(f"What {out.name} is to hold is not clear: say --format, or end in .csv.")
    return ENDINGS[ending]


def _choice(how: How) -> Choice:
    return Choice(
        kinds=frozenset(MarkKind(each) for each in _listed(how["kind"], MarkKind)),
        statuses=frozenset(Status(each) for each in _listed([how["status"]], Status)),
        include_excluded=how["include_excluded"],
        query=how["query"],
    )


def _listed(given: Iterable[str], allowed: type[MarkKind] | type[Status]) -> set[str]:
    values = {value.strip().lower() for each in given for value in each.split(",")} - {""}
    for value in sorted(values):
        if value not in {str(each) for each in allowed}:
            raise Refusal(f"There is no “{value}”: choose among {', '.join(allowed)}.")
    return values


def _dialect(how: How, out: Path) -> Dialect:
    name = how["dialect"] or ("tsv" if out.suffix.lower() == ".tsv" else "csv")
    return Dialect(DIALECTS[name].delimiter, bom=not how["no_bom"], protect=how["protect"])
