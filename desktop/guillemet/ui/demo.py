"""Does the main job without a window: ``python -m guillemet.ui.demo OUTDIR``."""

import subprocess
import sys
from contextlib import closing
from importlib.resources import as_file
from itertools import count
from pathlib import Path
from typing import Final

import click

from guillemet.domain.errors import GuillemetError
from guillemet.exchange.dialects import DIALECTS
from guillemet.resources import seed
from guillemet.services import samples
from guillemet.services.export import Choice, export_annotations
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.services.project_files import SUFFIX, who
from guillemet.services.settings import SettingsFile

SEED_TEXT: Final = "2017-04-12"
"""The slug of the seed article, which has neither title nor outlet."""
NOT_DONE: Final = 2


@click.command()
@click.argument("outdir", type=click.Path(path_type=Path), default="out")
def main(outdir: Path) -> None:
    """Make a project in OUTDIR, import and code the samples, export and draw them."""
    try:
        outdir.mkdir(parents=True, exist_ok=True)
        project = _free(outdir)
        make(project)
        rows = export_annotations(project, outdir / "annotations.csv", Choice(), DIALECTS["csv"])
    except GuillemetError as error:
        click.echo(str(error), err=True)
        sys.exit(NOT_DONE)
    _say(f"Exported {rows} annotations", outdir / "annotations.csv")
    _draw(project, outdir / "main-window.png")


def make(project: Path) -> None:
    """Make the project, step by step, and say so.

    Raises:
        BadFile: something is there already, or the folder cannot be written.
        NotSaved: the disk is full.
    """
    author = who(SettingsFile().now)
    samples.make_sample(project, author, coded=False)
    _say("Made a project", project)
    with Library.reading(project) as library:
        articles = library.counts(author.coder).articles
    with as_file(seed()) as folder:
        _say(f"Imported {articles} articles, the seed and the samples", folder)
        with closing(Opened(project, author)) as opened:
            samples.code(opened)
        with Library.reading(project) as library:
            counts = library.counts(author.coder)
        done = f"{counts.annotations} annotations, {counts.actors} actors, {counts.tags} tags"
        _say(f"Applied the coded set: {done}", folder / "coded.csv")


def _draw(project: Path, out: Path) -> None:
    """Draw the window in a process of its own: Qt may be missing where the rest is not."""
    command = [sys.executable, "-m", "guillemet.ui.picture", str(project), str(out)]
    drawn = subprocess.run(
        [*command, "--article", SEED_TEXT], capture_output=True, text=True, check=False
    )
    if drawn.returncode != 0:
        click.echo(f"The window could not be drawn.\n{drawn.stderr.strip()}", err=True)
        sys.exit(1)
    _say("Drew the main window, the seed article open", out)


def _free(outdir: Path) -> Path:
    """Return a name for the project that nothing has yet: somebody may work in the last one."""
    names = (f"demo-{n}{SUFFIX}" if n > 1 else f"demo{SUFFIX}" for n in count(1))
    return next(path for name in names if not (path := outdir / name).exists())


def _say(done: str, path: Path) -> None:
    click.echo(f"{done}: {path}")


if __name__ == "__main__":
    main()
