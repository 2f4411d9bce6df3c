"""Commands that make files: `new`, `backup`, `restore`."""

from pathlib import Path

import click

from guillemet.cli.common import CODER, PROJECT, author, refusals, say
from guillemet.services import backups, copying, project_files, samples


@click.command()
@PROJECT
@click.option("--sample", is_flag=True, help="With the sample articles, some of them coded.")
@CODER
@refusals()
def new(project: Path, coder: str, *, sample: bool) -> None:
    """Make a project."""
    if sample:
        samples.make_sample(project, author(coder), coded=True)
    else:
        project_files.create(project, author(coder)).close()
    say(f"made {project}")


@click.command(name="copy")
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--without-annotations", is_flag=True, help="With nothing that anybody has coded.")
@refusals()
def copy_(project: Path, out: Path, *, without_annotations: bool) -> None:
    """Copy PROJECT to OUT for a colleague, who is asked who they are when they open it.

    Articles, actors, codebook, fields and patterns keep their ids, so that what is coded in both
    can be brought together: export it there, import it here.
    """
    copying.copy_for_colleague(project, out, annotations=not without_annotations)
    click.echo(out)


@click.command()
@PROJECT
@click.argument("out", required=False, type=click.Path(path_type=Path))
@refusals()
def backup(project: Path, out: Path | None) -> None:
    """Copy PROJECT to OUT, or to the program's own backups, and verify the copy."""
    if out is None:
        click.echo(backups.now(project))
        return
    backups.copy(project, out)
    click.echo(out)


@click.command()
@click.argument("copy", metavar="BACKUP", type=click.Path(path_type=Path))
@PROJECT
@refusals()
def restore(copy: Path, project: Path) -> None:
    """Make PROJECT what BACKUP is; what stood there keeps its name with the time put in."""
    aside = backups.restore(copy, project)
    click.echo(project)
    if aside is not None:
        say(f"what stood there is now {aside}")
