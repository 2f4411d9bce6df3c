"""Draws the pictures of the documentation again: ``python -m guillemet.ui.screenshots FOLDER``."""

import subprocess
import sys
from array import array
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import click
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from guillemet.services import samples
from guillemet.services.project_files import who
from guillemet.services.settings import SettingsFile

SEED_TEXT: Final = "2017-04-12"
"""The slug of the seed article, which has neither title nor outlet."""
CODER: Final = "A. Coder"
OVER: Final = {"keys": "key_sheet", "commands": "palette", "export": "export"}
"""Pictures of dialogs, and the actions that open them."""
COLOURS: Final = 256
STRONGEST: Final = 0
"""How Qt calls the strongest compression of a PNG."""


def pictures() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the name of every picture and the options it is drawn with."""
    for theme in ("light", "dark"):
        for language in ("en", "fr"):
            yield f"main-window-{theme}-{language}", ("--theme", theme, "--language", language)
    for name, action in OVER.items():
        for theme, language in (("light", "en"), ("dark", "fr")):
            options = ("--theme", theme, "--language", language, "--over", action)
            yield f"{name}-{theme}-{language}", options


def with_fewer_colours(image: QImage) -> QImage:
    """Return the image in 256 colours, without dithering: letters stay sharp, the file small.

    Colours that look alike count as one, so that a hue with few pixels is not lost to the many
    shades of the letters' edges.
    """
    found = Counter(
        array("I", bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()))
    )
    alike: Counter[int] = Counter()
    best: dict[int, int] = {}
    for colour, times in found.most_common():
        shade = colour & 0xF0F0F0
        alike[shade] += times
        best.setdefault(shade, colour)
    table = [best[shade] for shade, _ in alike.most_common(COLOURS)]
    exactly = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, exactly)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
def main(folder: Path) -> None:
    """Draw every picture into FOLDER, from a sample project made for it."""
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="guillemet") as made:
        project = Path(made, "Sample.guillemet")
        samples.make_sample(project, who(SettingsFile().now, CODER), coded=True)
        for name, options in pictures():
            out = folder / f"{name}.png"
            command = [sys.executable, "-m", "guillemet.ui.picture", str(project), str(out)]
            always = ("--article", SEED_TEXT, "--coder", CODER)
            subprocess.run([*command, *always, *options], check=True, capture_output=True)
            with_fewer_colours(QImage(str(out))).save(str(out), quality=STRONGEST)
            click.echo(f"Drawn: {out}")


if __name__ == "__main__":
    main()
