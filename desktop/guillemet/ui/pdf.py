"""Prints into a PDF without a window: ``python -m guillemet.ui.pdf FILE OUT.pdf``."""

import os
import sys
from pathlib import Path
from typing import Final

import click

from guillemet.domain.article import ArticleKey
from guillemet.domain.errors import GuillemetError, NotFound
from guillemet.domain.messages import MSG_ROW_ARTICLE
from guillemet.services.export import spare_databases
from guillemet.services.library import Library
from guillemet.services.project_look import own_look
from guillemet.services.settings import SettingsFile
from guillemet.ui.application import made_application
from guillemet.ui.paper.booklet import Booklet, Manner, with_patterns
from guillemet.ui.paper.options import SIZES, PaperOptions, size_here
from guillemet.ui.paper.words import About
from guillemet.ui.paper.writing import write_pdf
from guillemet.ui.reader.lens import LENSES
from guillemet.ui.reader.typography import Typography

NOT_DONE: Final = 2


def print_articles(
    project: Path, out: Path, slugs: tuple[str, ...], options: PaperOptions, lens: str
) -> int:
    """Print articles, all without any named, into `out`; return how many pages.

    Raises:
        NotFound: there is no article of such a slug.
        BadFile: it cannot be written; what stood there before is as it was.
    """
    settings = SettingsFile().now
    about = About(project.stem, settings.who)
    spare_databases(project, out)
    with Library.reading(project) as library:
        look = Typography.read(own_look(library) or settings.typography)
        manner = with_patterns(Manner(options, look, lens, about), library)
        keys = [_key(library, slug) for slug in slugs] or list(library.export_order())
        if not keys:
            raise NotFound(MSG_ROW_ARTICLE)
        booklet = Booklet(
            len(keys), lambda n: library.page(ArticleKey(keys[n]), settings.who), manner, _untold
        )
        return write_pdf(booklet, out, _untold)


def _key(library: Library, slug: str) -> int:
    key = library.find_article(slug)
    if key is None:
        raise NotFound(MSG_ROW_ARTICLE)
    return key


def _untold(_done: int, _total: int) -> None:
    """Tell nobody."""


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--article", multiple=True, metavar="SLUG", help="Else all, in one document.")
@click.option(
    "--paper", type=click.Choice(list(SIZES)), default=None, help="Else as printers here."
)
@click.option("--colour-by", type=click.Choice(LENSES), default="speaker", show_default=True)
@click.option("--no-marks", is_flag=True, help="The text alone.")
@click.option("--no-notes", is_flag=True, help="Without what is said beside the text.")
@click.option("--grey", is_flag=True, help="Without colours.")
@click.option("--proposals", is_flag=True, help="With what nobody has decided on.")
def main(
    project: Path,
    out: Path,
    article: tuple[str, ...],
    paper: str | None,
    colour_by: str,
    **without: bool,
) -> None:
    """Print articles of PROJECT with their annotations into the PDF file OUT."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    options = PaperOptions(
        marks=not without["no_marks"],
        notes=not without["no_notes"],
        colours=not without["grey"],
        proposals=without["proposals"],
        size=paper or size_here(),
    )
    application = made_application(SettingsFile())
    try:
        pages = print_articles(project, out, article, options, colour_by)
    except GuillemetError as error:
        click.echo(str(error), err=True)
        sys.exit(NOT_DONE)
    click.echo("1 page" if pages == 1 else f"{pages} pages")
    application.quit()


if __name__ == "__main__":
    main()
