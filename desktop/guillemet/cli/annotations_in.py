"""`import --format annotations`: the exported table back in."""

from pathlib import Path

import click

from guillemet.cli.common import IN_PART, author, print_json, say
from guillemet.services import at_once
from guillemet.services.annotations_in import AnnotationsIn, Plan


def import_annotations(
    project: Path, table: Path, *, coder: str, dry_run: bool, protect: bool, as_json: bool
) -> int:
    """Import a table of annotations, show what changes, and return the exit code.

    The difference goes to standard output: ``+`` a new row, ``~`` a change, ``!`` a row refused,
    each with the number of the row. With `dry_run` that is all.

    Raises:
        GuillemetError: it could not be done; nothing was changed.
    """
    with at_once.opened(project, author(coder)) as opened:
        importing = AnnotationsIn(opened)
        plan = importing.read(table, protect=protect)
        if not dry_run:
            importing.run(plan)
    if as_json:
        print_json(_document(plan, dry_run=dry_run))
    else:
        _show(plan)
    return IN_PART if plan.refused else 0


def _document(plan: Plan, *, dry_run: bool) -> dict[str, object]:
    return {
        "dry_run": dry_run, "created": plan.created, "changed": plan.changed, "same": plan.same,
        "left_out": plan.left_out,
        "refused": [{"row": row, "why": str(error)} for row, error in plan.refused],
        "new": {
            "actors": plan.new_actors, "tags": plan.new_tags, "coders": plan.new_coders,
            "fields": plan.new_fields,
        },
        "articles_filled_in": [change.slug for change in plan.articles],
        "ignored_columns": plan.ignored_columns, "notes": [str(note) for note in plan.notes],
        "diff": plan.diff,
    }  # fmt: skip


def _show(plan: Plan) -> None:
    for line in plan.diff:
        click.echo(line)
    made = (
        ("new actors", plan.new_actors), ("new tags", plan.new_tags),
        ("new coders", plan.new_coders), ("new fields", plan.new_fields),
        ("columns not read", plan.ignored_columns),
        ("articles filled in", [change.slug for change in plan.articles]),
    )  # fmt: skip
    for what, names in made:
        if names:
            say(f"{what}: {', '.join(names)}")
    for note in plan.notes:
        say(note)
    say(
        f"created {plan.created}, changed {plan.changed}, same {plan.same},"
        f" left out {plan.left_out}, refused {len(plan.refused)}"
    )
