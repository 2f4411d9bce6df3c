"""`check`: whether a project is sound."""

from pathlib import Path

import click

from guillemet.cli.common import AS_JSON, CODER, IN_PART, PROJECT, author, print_json, refusals, say
from guillemet.domain.problems import Problem
from guillemet.services import at_once, checking


@click.command()
@PROJECT
@click.option("--mend", is_flag=True, help="Put right what can be: the index, the journal.")
@AS_JSON
@CODER
@click.pass_context
@refusals()
def check(context: click.Context, project: Path, coder: str, *, mend: bool, as_json: bool) -> None:
    """Check PROJECT: the file, hashes, every quote against its text, index, journal.

    Exits with 1 if there is a problem.
    """
    found = checking.problems(project)
    if mend and any(problem.mendable for problem in found):
        with at_once.opened(project, author(coder)) as opened:
            checking.mend(opened)
        found = checking.problems(project)
    if as_json:
        print_json({"ok": not found, "problems": [_document(problem) for problem in found]})
    else:
        for each in found:
            click.echo(f"{each.what.template}\t{each.where}\t{each.mend.template}")
        say("no problems" if not found else f"problems: {len(found)}")
    context.exit(IN_PART if found else 0)


def _document(problem: Problem) -> dict[str, str]:
    return {
        "what": problem.what.template,
        "where": problem.where,
        "how to mend": problem.mend.template,
    }
