"""Chips: an actor is round, a tag is square, a field is plain; what is missing is hollow."""

from typing import Final, Literal

from PySide6.QtCore import QEvent, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from guillemet.domain.records import dataclass
from guillemet.ui.theme import Theme, current_theme, look, mix, paint_icon, pixels_of, ui_font
from guillemet.ui.widgets.painting import Ground, paint_focus, paint_ground, paint_text
from guillemet.ui.words import tr

Shape = Literal["actor", "tag", "hollow", "plain"]
HEIGHT_OVER_FONT: Final = 12
PADDING: Final = 8
GAP: Final = 5
BADGE: Final = 16
MARK: Final = 8
ICON: Final = 14
REMOVE: Final = 20
CROSS: Final = 24
"""Pixels at the end of a chip that take it off when they are clicked."""
WIDEST: Final = 260
BLEED: Final = 2
"""Pixels around a chip that its ring may take."""
KEPT: Final = 2_000
"""Chips whose pictures are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipStyle:
    """What a chip says and how.

    Attributes:
        text: the name, the path, "stance: for", or the question of a hollow chip.
        shape: actor, tag, hollow (nothing there yet) or plain (a field).
        hue: of the lens; "" is slate.
        badge: a cast number or a letter, in a disc of the hue; of a hollow chip its key.
        icon: drawn before the text, for roles other than the speaker.
        suggested: outlined, with a question mark.
        verified: with a tick.
        removable: with a cross.
        compact: the badge alone.
        current: outlined in the accent.
    """

    text: str
    shape: Shape = "actor"
    hue: str = ""
    badge: str = ""
    icon: str = ""
    suggested: bool = False
    verified: bool = False
    removable: bool = False
    compact: bool = False
    current: bool = False

    @property
    def words(self) -> str:
        """The text as it is drawn."""
        return f"{self.text} ?" if self.suggested and self.shape != "hollow" else self.text


def chip_font(font_size: int = 12) -> QFont:
    """Return the font of a chip's words."""
    return ui_font(font_size, QFont.Weight.Medium)


def chip_size(style: ChipStyle, font_size: int = 12) -> QSize:
    """Return how much room the chip takes when it is not cut, in pixels; at least 24 high."""
    height = max(24, font_size + HEIGHT_OVER_FONT)
    if style.compact:
        return QSize(height, height)
    words = QFontMetricsF(chip_font(font_size)).horizontalAdvance(style.words)
    wide = _before(style) + words + 1 + _after(style)
    return QSize(min(round(wide), WIDEST), height)


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    style: ChipStyle,
    ground: QColor | None = None,
    font_size: int = 12,
) -> None:
    """Draw the chip into `rect`, on `ground` (a card's); too long a name is cut."""
    ratio = pixels_of(painter)
    ground = ground or current_theme().card
    size = rect.size().toSize()
    drawn = look().pictures
    key = (style, size.width(), size.height(), ground.rgba(), font_size, ratio)
    if key not in drawn:
        if len(drawn) >= KEPT:
            drawn.clear()
        drawn[key] = _picture(QSizeF(size), style, ground, font_size, ratio)
    # on whole pixels, or letters would blur
    where = QPointF(round(rect.x() * ratio) / ratio, round(rect.y() * ratio) / ratio)
    painter.drawPixmap(where - QPointF(BLEED, BLEED), drawn[key])


def _picture(
    size: QSizeF, style: ChipStyle, ground: QColor, font_size: int, ratio: float
) -> QPixmap:
    """Return the chip as it is drawn again and again, with room around it for the ring."""
    pixmap = QPixmap((size.grownBy(QMarginsF(BLEED, BLEED, BLEED, BLEED)) * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _draw(painter, QRectF(QPointF(BLEED, BLEED), size), style, ground, font_size)
    painter.end()
    return pixmap


def _draw(
    painter: QPainter, rect: QRectF, style: ChipStyle, ground: QColor, font_size: int
) -> None:
    theme = current_theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_ground(painter, rect, _ground(theme, style, ground))
    if style.compact:
        _paint_badge(painter, rect.center(), style, theme, BADGE + 2)
    else:
        _paint_before(painter, rect, style, theme)
        words = rect.adjusted(_before(style), 0, -_after(style) + 1, 0)
        paint_text(painter, words, style.words, chip_font(font_size), _ink(theme, style))
        _paint_after(painter, rect, style, theme)
    if style.current:
        paint_focus(painter, rect, theme.accent, _radius(style, rect))
    painter.restore()


class Chip(QAbstractButton):
    """A chip that can be pressed, and taken off with its cross, Del or Backspace.

    Signals:
        removed: the user takes it off; the owner does it.
    """

    removed = Signal()

    def __init__(self, style: ChipStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_style(style)

    @property
    def shown(self) -> ChipStyle:
        """What the chip says."""
        return self._style

    def show_style(self, style: ChipStyle) -> None:
        """Say something else."""
        self._style = style
        self.setText(style.text.replace("&", "&&"))
        self.setAccessibleName(style.words)
        hint = tr("Widgets", "Del takes it off") if style.removable else ""
        self.setAccessibleDescription(hint)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return chip_size(self._style)

    @override
    def minimumSizeHint(self) -> QSize:
        least = round(_before(self._style) + _after(self._style)) + 24
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ground = current_theme().hover if self.underMouse() else self._ground_behind()
        paint_chip(painter, rect, self._style, ground)
        if self.hasFocus():
            paint_focus(painter, rect, current_theme().accent, _radius(self._style, rect))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if self._style.removable:
                self.removed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_cross = self._style.removable and event.position().x() >= self.width() - CROSS
        if on_cross and self.isDown() and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.update()
        super().changeEvent(event)

    def _ground_behind(self) -> QColor:
        named = self.property("ground")
        theme = current_theme()
        return theme.named().get(str(named), theme.card)


def _radius(style: ChipStyle, rect: QRectF) -> float:
    return rect.height() / 2 if style.shape in {"actor", "hollow"} else 5.0


def _ground(theme: Theme, style: ChipStyle, behind: QColor) -> Ground:
    radius = 99.0 if style.shape in {"actor", "hollow"} else 5.0
    if style.suggested:
        return Ground(None, theme.stroke(style.hue), radius, 1.2, Qt.PenStyle.DotLine)
    match style.shape:
        case "actor":
            border = theme.stroke(style.hue) if theme.high_contrast else None
            return Ground(theme.fill(style.hue, behind), border, radius)
        case "tag":
            return Ground(mix(behind, theme.ink, 0.05), mix(behind, theme.ink, 0.16), radius)
        case "hollow":
            return Ground(None, theme.line_strong, radius, 1.2, Qt.PenStyle.DashLine)
        case "plain":
            return Ground(None)


def _ink(theme: Theme, style: ChipStyle) -> QColor:
    return theme.ink if style.shape in {"actor", "tag"} else theme.ink_secondary


def _before(style: ChipStyle) -> float:
    """The room left of the words."""
    if style.shape == "plain":
        return 2.0
    if style.shape == "hollow":
        return PADDING + 2.0
    leading = 4.0 + BADGE + GAP if style.badge else float(PADDING + MARK + GAP)
    if not style.badge and style.shape == "tag" and not style.hue:
        leading = float(PADDING)
    return leading + (ICON + 3.0 if style.icon else 0.0)


def _after(style: ChipStyle) -> float:
    """The room right of the words."""
    trailing = 2.0 if style.shape == "plain" else float(PADDING + 1)
    if style.shape == "hollow" and style.badge:
        trailing = 4.0 + BADGE + GAP
    if style.verified:
        trailing += ICON + 1.0
    if style.removable:
        trailing = trailing - PADDING + REMOVE
    return trailing


def _paint_before(painter: QPainter, rect: QRectF, style: ChipStyle, theme: Theme) -> None:
    if style.shape in {"plain", "hollow"}:
        return
    middle = rect.center().y()
    left = rect.left() + PADDING
    if style.badge:
        _paint_badge(painter, QPointF(rect.left() + 4 + BADGE / 2, middle), style, theme, BADGE)
        left = rect.left() + 4 + BADGE + GAP
    elif style.shape == "actor" or style.hue:
        spot = QRectF(left, middle - MARK / 2, MARK, MARK)
        paint_ground(painter, spot, Ground(theme.stroke(style.hue), radius=_spot_radius(style)))
        left += MARK + GAP
    if style.icon:
        place = QRectF(left, middle - ICON / 2, ICON, ICON)
        paint_icon(painter, style.icon, place, theme.ink_secondary)


def _spot_radius(style: ChipStyle) -> float:
    return 2.0 if style.shape == "tag" else MARK / 2


def _paint_after(painter: QPainter, rect: QRectF, style: ChipStyle, theme: Theme) -> None:
    right, middle = rect.right() - 6, rect.center().y()
    if style.removable:
        place = QRectF(rect.right() - REMOVE + 3, middle - 6, 12, 12)
        paint_icon(painter, "close", place, theme.ink_secondary)
        right = place.left()
    if style.verified:
        place = QRectF(right - ICON, middle - ICON / 2, ICON, ICON)
        paint_icon(painter, "verified", place, theme.accent_text)
    if style.shape == "hollow" and style.badge:
        key = QRectF(rect.right() - 4 - BADGE, middle - BADGE / 2, BADGE, BADGE)
        ground = Ground(theme.hover, theme.line_strong, 4.0)
        paint_ground(painter, key, ground)
        _paint_letter(painter, key, style.badge, theme.ink)


def _paint_badge(
    painter: QPainter, centre: QPointF, style: ChipStyle, theme: Theme, size: int
) -> None:
    disc = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    radius = size / 2 if style.shape == "actor" else 4.0
    paint_ground(painter, disc, Ground(theme.stroke(style.hue), radius=radius))
    _paint_letter(painter, disc, style.badge, theme.paper)


def _paint_letter(painter: QPainter, rect: QRectF, letter: str, colour: QColor) -> None:
    size = 11 if len(letter) < 2 else 10
    painter.setFont(ui_font(size, QFont.Weight.Bold, tabular=True))
    painter.setPen(colour)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), letter)
