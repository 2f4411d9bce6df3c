"""Icons: one drawing each in ``resources/icons``, tinted by the theme."""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from guillemet.resources import resource
from guillemet.ui.theme.look import look
from guillemet.ui.theme.palette import Theme, mix

SIZE: Final = 20


def icon(name: str, size: int = SIZE, colour: str = "ink_secondary") -> QIcon:
    """Return the icon `name` as the theme of this moment tints it, `size` in pixels.

    `colour` is a named colour of the theme; pointed at it is ink, switched on `accent_text`.
    It keeps its colours when the theme changes: for what stays on the screen use `set_icon`.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    theme = look().theme
    plain: QColor = getattr(theme, colour)
    lively = theme.ink if colour == "ink_secondary" else plain
    tints = (
        (QIcon.Mode.Normal, QIcon.State.Off, plain),
        (QIcon.Mode.Active, QIcon.State.Off, lively),
        (QIcon.Mode.Normal, QIcon.State.On, theme.accent_text),
        (QIcon.Mode.Active, QIcon.State.On, theme.accent_text),
        (QIcon.Mode.Disabled, QIcon.State.Off, _faded(theme)),
    )
    made = QIcon()
    for mode, state, tint in tints:
        for ratio in _ratios():
            made.addPixmap(icon_pixmap(name, tint, size, ratio), mode, state)
    return made


def _ratios() -> list[float]:
    """Return how many pixels of the screens make one of ours."""
    return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}) or [1.0]


def icon_pixmap(name: str, tint: QColor, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """Return one picture of `size` pixels (the longer side), kept until the theme changes."""
    kept = look().pixmaps
    key = (name, tint.name(), size, ratio)
    if key not in kept:
        kept[key] = _drawn(name, tint, size, ratio)
    return kept[key]


def paint_icon(painter: QPainter, name: str, rect: QRectF, tint: QColor) -> None:
    """Draw the icon into `rect`, crisp on the device that `painter` paints on."""
    pixmap = icon_pixmap(name, tint, round(rect.width()), pixels_of(painter))
    painter.drawPixmap(rect.topLeft(), pixmap)


def pixels_of(painter: QPainter) -> float:
    """Return how many pixels of what is painted on make one of ours, in quarters."""
    # the transform knows them also when a widget draws into a picture
    scale = max(painter.device().devicePixelRatioF(), painter.deviceTransform().m11())
    return min(max(round(scale * 4) / 4, 1.0), 4.0)


def app_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn("app", QColor(), size, 1.0))
    return made


def set_icon(
    target: QAction | QAbstractButton, name: str, size: int = SIZE, colour: str = "ink_secondary"
) -> None:
    """Give `target` the icon `name` in the colours of every theme to come."""
    keeper = target.findChild(_IconKeeper, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if not isinstance(keeper, _IconKeeper):
        keeper = _IconKeeper(target)
    keeper.keep(name, size, colour)


class _IconKeeper(QObject):
    """Goes with what shows the icon, and draws it again when the theme changes."""

    def __init__(self, target: QAction | QAbstractButton) -> None:
        super().__init__(target)
        self._wanted = ("", SIZE, "ink_secondary")
        look().changed.connect(self._draw)

    def keep(self, name: str, size: int, colour: str) -> None:
        self._wanted = (name, size, colour)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        target = self.parent()
        name, size, colour = self._wanted
        if isinstance(target, QAbstractButton):
            target.setIconSize(QSize(size, size))
        if isinstance(target, QAbstractButton | QAction):
            target.setIcon(icon(name, size, colour))


def _drawn(name: str, tint: QColor, size: int, ratio: float) -> QPixmap:
    drawing = _drawing(name).replace(b"currentColor", tint.name().encode())
    renderer = QSvgRenderer(QByteArray(drawing))
    extent = renderer.defaultSize().scaled(QSize(size, size), Qt.AspectRatioMode.KeepAspectRatio)
    pixmap = QPixmap(extent * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _drawing(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


def _faded(theme: Theme) -> QColor:
    return mix(theme.window, theme.ink, 0.35)
