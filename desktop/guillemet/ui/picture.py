"""Draws the main window without a display: ``python -m guillemet.ui.picture FILE OUT.png``."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import click
from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from guillemet.domain.annotation import Annotation, AnnotationKey, Role
from guillemet.domain.errors import BadFile, GuillemetError, NotFound
from guillemet.domain.messages import MSG_FILE_FAILS, MSG_ROW_ARTICLE
from guillemet.domain.records import dataclass
from guillemet.services import backups
from guillemet.services.library import Library
from guillemet.services.settings import SettingsFile
from guillemet.ui.application import made_application
from guillemet.ui.main_window import MainWindow
from guillemet.ui.theme import current_theme, theme_names

SETTLING: Final = 400
"""Milliseconds after which the window has laid itself out and painted what it asked for."""
SMALLEST: Final = 0
"""How Qt calls the strongest compression; PNG loses nothing by it."""
NOT_DONE: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What a picture shows: `article` by id, slug or title, `over` an action that opens a dialog.

    `size` is in pixels; "" for `article` takes the one that the window opens on.
    """

    theme: str = "light"
    language: str = "en"
    size: tuple[int, int] = (1440, 900)
    article: str = ""
    coder: str = ""
    over: str = ""


def draw(project: Path, out: Path, view: View) -> None:
    """Draw the window on a copy of `project`, which may be open elsewhere, into the PNG `out`.

    It makes the application, so a process can do it once.

    Raises:
        NotAProject: the file is none.
        NotFound: there is no such article.
        BadFile: the picture cannot be written.
    """
    with TemporaryDirectory(prefix="guillemet") as folder:
        copy = Path(folder, project.name)
        backups.copy(project, copy)
        preferences = _preferences(copy, view)
        app = made_application(preferences)
        window = MainWindow(preferences)
        window.open_project(copy)
        window.resize(*view.size)
        window.show()
        photographer = _Photographer(window, view)
        app.exec()
        window.close()
        out.parent.mkdir(parents=True, exist_ok=True)
        if not photographer.picture.save(str(out), "PNG", SMALLEST):
            raise BadFile(MSG_FILE_FAILS, name=out.name)


def _preferences(project: Path, view: View) -> SettingsFile:
    """Return settings of their own, as of somebody who has been here before."""
    kept = SettingsFile(project.parent / "config")
    kept.change(
        theme=view.theme, language=view.language, coder=view.coder or SettingsFile().now.who,
        initials="A", first_steps_hidden=True, recent=[str(project)],
    )  # fmt: skip
    with Library.reading(project) as library:
        if view.article:
            key = library.find_article(view.article)
            if key is None:
                raise NotFound(MSG_ROW_ARTICLE)
            kept.change(article={str(project): library.article(key).id})
    return kept


class _Photographer(QObject):
    """Waits until the window shows the article, makes an annotation current, and grabs it."""

    def __init__(self, window: MainWindow, view: View) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self.picture = QPixmap()
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        project = self._window.project
        if project is None or not project.bench.ready or not project.articles.model.rowCount():
            return
        self._timer.stop()
        self._window.band.hide()
        page = project.bench.page
        if page is not None:
            project.bench.set_current(_telling(page.annotations))
        QTimer.singleShot(SETTLING, self, self._open)

    @Slot()
    def _open(self) -> None:
        QTimer.singleShot(2 * SETTLING if self._view.over else 0, self, self._grab)
        if self._view.over:
            self._window.actions_.trigger(self._view.over)

    @Slot()
    def _grab(self) -> None:
        self.picture = self._window.grab()
        over = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
        for dialog in over:
            if dialog is not self._window:
                _lay_over(self.picture, dialog)
                dialog.close()
        QApplication.quit()


def _telling(annotations: tuple[Annotation, ...]) -> AnnotationKey | None:
    """Return the first annotation with a speaker and a tag, else any."""
    for each in annotations:
        if each.tags and each.actors(Role.SPEAKER):
            return each.n
    return annotations[0].n if annotations else None


def _lay_over(picture: QPixmap, dialog: QWidget) -> None:
    """Paint a dialog in the middle of the window, which it dims."""
    shown = dialog.grab()
    at = QPoint((picture.width() - shown.width()) // 2, (picture.height() - shown.height()) // 2)
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
    painter.drawPixmap(at, shown)
    painter.setPen(current_theme().line_strong)
    painter.drawRect(at.x() - 1, at.y() - 1, shown.width() + 1, shown.height() + 1)
    painter.end()


def _size(written: str) -> tuple[int, int]:
    width, _, height = written.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise click.BadParameter("as in 1440x900")
    return int(width), int(height)


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--theme", type=click.Choice(theme_names()), default="light", show_default=True)
@click.option("--language", type=click.Choice(("en", "fr")), default="en", show_default=True)
@click.option("--size", default="1440x900", show_default=True, help="In pixels.")
@click.option("--article", default="", help="Its slug; else the one that the window opens on.")
@click.option("--coder", default="", help="Who looks; else the settings say.")
@click.option("--over", default="", help="An action that opens a dialog, such as key_sheet.")
def main(project: Path, out: Path, size: str, **view: str) -> None:
    """Draw the main window on PROJECT into the PNG file OUT. PROJECT stays as it is."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    try:
        draw(project, out, View(size=_size(size), **view))
    except GuillemetError as error:
        click.echo(str(error), err=True)
        sys.exit(NOT_DONE)
    click.echo(f"Drawn: {out}")


if __name__ == "__main__":
    main()
