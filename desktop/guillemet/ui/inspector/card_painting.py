"""Closed cards, drawn: kind and paragraph, two lines of words, who speaks, tags."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from guillemet.domain.actor import ActorKey
from guillemet.domain.annotation import Annotation, MarkKind, Role, Status
from guillemet.domain.codebook import TagKey
from guillemet.domain.records import dataclass
from guillemet.services.views import Page
from guillemet.ui.inspector.card_model import CARD, CardModel, CardRow, Index
from guillemet.ui.inspector.field_input import shown_value
from guillemet.ui.inspector.names import actor_words, kind_title
from guillemet.ui.keys_now import badge
from guillemet.ui.reader.lens import hue_of
from guillemet.ui.theme import current_theme, mix, paint_icon, pixels_of, serif_font, ui_font
from guillemet.ui.widgets.chip import ChipStyle, chip_size, paint_chip
from guillemet.ui.widgets.painting import (
    Ground,
    is_right_to_left,
    paint_dots,
    paint_ground,
    wrapped,
)
from guillemet.ui.words import number, tr

GAP: Final = 8
"""Pixels between one card and the next."""
LEFT = 18
RIGHT = 10
TOP = 7
HEAD = 15
LINE = 18
CHIPS = 20
BOTTOM = 7
RADIUS: Final = 8.0
BAR: Final = 3
MORE: Final = 30
LEAST_CHIP: Final = 56
SMALL: Final = 11
PICTURES: Final = 24
"""Cards of which a picture is kept: somewhat more than can be seen."""
STEP: Final = 14
"""Pixels that a quote within a quote is moved in."""
DEEPEST: Final = 3
OTHER_ROLES: Final = (Role.ON_BEHALF_OF, Role.ADDRESSEE, Role.TARGET, Role.VIA)
ROLE_ICONS: Final = {
    Role.TARGET: "target", Role.ADDRESSEE: "addressee", Role.VIA: "via",
    Role.ON_BEHALF_OF: "behalf",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Placed:
    """A chip and where it is drawn; `what` is the role to pick if it is pressed, or ""."""

    rect: QRectF
    style: ChipStyle
    what: str = ""


class CardDelegate(QStyledItemDelegate):
    """Draws cards, at most 88 pixels high. The current one is a widget that lies over its row.

    `is_open` tells whether a card is that one. What was drawn is kept as a picture: when one card
    changes, most of those that are seen have only moved.
    """

    def __init__(self, model: CardModel, is_open: Callable[[Index], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._is_open = is_open
        self._lines: dict[tuple[str, int], int] = {}
        self._heights: dict[CardRow, int] = {}
        self._wide = 0
        self._pictures: OrderedDict[object, tuple[CardRow, QPixmap]] = OrderedDict()
        self.lens = "speaker"

    def heights(self, wide: int) -> list[int]:
        """Return how high the rows of closed cards are; what is known is not measured again."""
        known = self._heights if wide == self._wide else {}
        rows, page = self._model.rows, self._model.page
        found = [known.get(row) or self._height(row, wide - indent(row), page) for row in rows]
        self._heights, self._wide = dict(zip(rows, found, strict=True)), wide
        return found

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        wide = option.rect.width()
        row = self._model.rows[index.row()]
        return QSize(wide, self._height(row, wide - indent(row), self._model.page))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, page = index.data(CARD), self._model.page
        if page is None or self._is_open(index):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        styles, ratio = tuple(chip_styles(page, row.annotation)), pixels_of(painter)
        hue, size = hue_of(page, row.annotation, self.lens), option.rect.size()
        said = (id(row), styles, hue, size.width(), size.height())
        key = (*said, chosen, hover, ratio, id(current_theme()))
        kept = self._pictures.get(key)
        if kept is None:
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(current_theme().panel)
            inner = QPainter(picture)
            self._paint_card(inner, QRect(QPoint(0, 0), size), row, chosen=chosen, hover=hover)
            inner.end()
            kept = self._pictures[key] = row, picture
        self._pictures.move_to_end(key)
        while len(self._pictures) > PICTURES:
            self._pictures.popitem(last=False)
        painter.drawPixmap(option.rect.topLeft(), kept[1])

    def _paint_card(
        self, painter: QPainter, whole: QRect, row: CardRow, *, chosen: bool, hover: bool
    ) -> None:
        rect = QRectF(self.indented(whole, row).adjusted(0, 0, 0, -GAP))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, row, hover=hover)
        if chosen:
            edge = Ground(current_theme().accent_soft, current_theme().accent, RADIUS, 1.6)
            paint_ground(painter, rect.adjusted(0, 0, 0, -1), edge)
            self._paint_bar(painter, rect, row)
        self._paint_head(painter, rect, row)
        self._paint_words(painter, rect, row.annotation)
        for chip in self.chips(whole, row):
            paint_chip(painter, chip.rect, chip.style, None, SMALL)

    def chips(self, whole: QRect, row: CardRow) -> list[Placed]:
        """Return the chips of a card whose row lies at `whole`: those that fit, and "+n"."""
        page = self._model.page
        if page is None:
            return []
        whole = self.indented(whole, row)
        high = whole.height() - GAP
        top = whole.top() + high - BOTTOM - CHIPS
        wide = whole.width() - LEFT - RIGHT
        styles = list(chip_styles(page, row.annotation))
        placed: list[Placed] = []
        left = 0.0
        for n, (style, what) in enumerate(styles):
            more = len(styles) - n - 1
            room = wide - left - (MORE if more else 0)
            size = float(chip_size(style, SMALL).width())
            if n == 0 and more:
                size = min(size, max(wide * 0.62, 90))
            if n and size > room and room < LEAST_CHIP:
                rest = ChipStyle(text=f"+{number(more + 1)}", shape="plain")
                placed.append(Placed(QRectF(whole.left() + LEFT + left, top, MORE, CHIPS), rest))
                break
            size = min(size, room)
            rect = QRectF(whole.left() + LEFT + left, top, size, CHIPS)
            placed.append(Placed(rect, style, what))
            left += size + 4
        return _mirrored(placed, whole, self.parent())

    def indented(self, whole: QRect, row: CardRow) -> QRect:
        """Return where in its row a card lies: what stands within another is moved in."""
        if _rtl(self.parent()):
            return whole.adjusted(0, 0, -indent(row), 0)
        return whole.adjusted(indent(row), 0, 0, 0)

    # -- measures ------------------------------------------------------------------------------

    def _height(self, row: CardRow, wide: int, page: Page | None) -> int:
        lines = self._line_count(row.annotation.words, wide - LEFT - RIGHT)
        with_chips = page is not None and _has_chips(page, row.annotation)
        return TOP + HEAD + lines * LINE + (CHIPS + 3 if with_chips else 0) + BOTTOM + GAP

    def _line_count(self, words: str, wide: int) -> int:
        """Return one or two: all the words are measured only where that is in doubt."""
        if len(words) * 4 > wide * 2:
            return 2
        known = self._lines.get((words, wide))
        if known is None:
            fits = QFontMetricsF(serif_font(13)).horizontalAdvance(words) <= wide
            known = self._lines[words, wide] = 1 if fits else 2
        return known

    # -- strokes -------------------------------------------------------------------------------

    def _paint_ground(self, painter: QPainter, rect: QRectF, row: CardRow, *, hover: bool) -> None:
        theme = current_theme()
        border = theme.line_strong if theme.high_contrast else theme.line
        if hover:
            border = mix(theme.line, theme.line_strong, 0.6)
        if not theme.dark and not theme.high_contrast:
            shade = Ground(mix(theme.panel, theme.ink, 0.10), radius=RADIUS)
            paint_ground(painter, rect.adjusted(0, 1, 0, 0), shade)
        line = Qt.PenStyle.SolidLine if row.saved else Qt.PenStyle.DashLine
        border = border if row.saved else theme.warning
        paint_ground(
            painter, rect.adjusted(0, 0, 0, -1), Ground(theme.card, border, RADIUS, 1.0, line)
        )
        self._paint_bar(painter, rect, row)

    def _paint_bar(self, painter: QPainter, rect: QRectF, row: CardRow) -> None:
        theme, page = current_theme(), self._model.page
        hue = hue_of(page, row.annotation, self.lens) if page and row.saved else ""
        bar = QRectF(rect.left() + 8, rect.top() + 9, BAR, rect.height() - 19)
        if row.annotation.status is Status.SUGGESTED:
            paint_dots(painter, bar, theme.stroke(hue))
        else:
            paint_ground(painter, bar, Ground(theme.stroke(hue), radius=BAR / 2))

    def _paint_head(self, painter: QPainter, rect: QRectF, row: CardRow) -> None:
        theme, a = current_theme(), row.annotation
        font = ui_font(SMALL, QFont.Weight.DemiBold)
        place = QRectF(rect.left() + LEFT, rect.top() + TOP, rect.width() - LEFT - RIGHT, HEAD)
        painter.setFont(font)
        painter.setPen(theme.ink_secondary)
        paint_icon(
            painter, a.kind, QRectF(place.left() - 1, place.top(), 14, 14), theme.ink_secondary
        )
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        words = head_words(a.kind, self._model.paragraph(row))
        painter.drawText(place.adjusted(18, -1, 0, -1), flags, words)
        right = place.right()
        if not row.saved:
            painter.setPen(theme.warning)
            end = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(place, end, tr("Inspector", "not saved yet"))
            return
        for shown, name, colour in (
            (a.status is Status.VERIFIED, "verified", theme.accent_text),
            (bool(a.note), "note", theme.ink_secondary),
        ):
            if shown:
                paint_icon(painter, name, QRectF(right - 14, place.top(), 14, 14), colour)
                right -= 19

    def _paint_words(self, painter: QPainter, rect: QRectF, annotation: Annotation) -> None:
        wide = rect.width() - LEFT - RIGHT
        # no more than can stand in two lines: an annotation may be as long as its article
        words = annotation.words[: round(wide)]
        font = serif_font(13)
        lines = self._line_count(annotation.words, round(wide))
        shown = wrapped(words, font, wide, lines)
        colour: QColor = current_theme().ink
        painter.setFont(font)
        painter.setPen(colour)
        metrics = QFontMetricsF(font)
        for n, line in enumerate(shown):
            left = rect.left() + LEFT
            if is_right_to_left(words):
                left = rect.right() - RIGHT - metrics.horizontalAdvance(line)
            base = rect.top() + TOP + HEAD + n * LINE + (LINE + metrics.ascent() * 0.72) / 2
            painter.drawText(QPointF(left, base), line)


def indent(row: CardRow) -> int:
    """Return by how many pixels a card is moved in."""
    return STEP * min(row.depth, DEEPEST)


def head_words(kind: MarkKind, paragraph: int) -> str:
    """Return the head of a card: its paragraph and its kind."""
    return tr("Inspector", "¶ {number} · {kind}", number=paragraph, kind=kind_title(kind))


def _has_chips(page: Page, a: Annotation) -> bool:
    """Tell whether there are any `chip_styles`."""
    if a.kind is not MarkKind.PASSAGE or a.parts or a.tags:
        return True
    return any(a.fields.get(field.n, "") for field in page.fields)


def chip_styles(page: Page, a: Annotation) -> Iterator[tuple[ChipStyle, str]]:
    """Yield the chips of a closed card: who speaks or is missing, tags, fields, other roles."""
    main = {MarkKind.QUOTE: Role.SPEAKER, MarkKind.MENTION: Role.MENTIONED}.get(a.kind)
    if main is not None and not a.actors(main):
        words = tr("Reader", "Speaker?")
        if main is Role.MENTIONED:
            words = tr("Reader", "Who?")
        yield ChipStyle(text=words, shape="hollow", badge=badge("speaker")), main
    first = main or Role.TARGET
    yield from _role_styles(page, a, first)
    for tag in a.tags:
        yield tag_style(page, tag), ""
    for field in page.fields:
        value = a.fields.get(field.n, "")
        if value:
            words = tr(
                "Inspector", "{field}: {value}", field=field.name, value=shown_value(field, value)
            )
            yield ChipStyle(text=words, shape="plain"), ""
    for role in OTHER_ROLES:
        if role is not first:
            yield from _role_styles(page, a, role)


def _role_styles(page: Page, a: Annotation, role: Role) -> Iterator[tuple[ChipStyle, str]]:
    for key in a.actors(role):
        if key in page.actors:
            style = actor_style(page, key, ROLE_ICONS.get(role, ""))
            yield replace(style, suggested=a.status is Status.SUGGESTED), ""


def actor_style(page: Page, key: ActorKey, icon: str = "", *, removable: bool = False) -> ChipStyle:
    """Return the chip of an actor, with its number in the cast."""
    actor = page.actors[key]
    place = page.cast.index(actor.n) + 1 if actor.n in page.cast else 0
    badge = str(place) if 0 < place < 10 and not icon else ""
    return ChipStyle(
        text=actor_words(actor), hue=actor.colour, badge=badge, icon=icon, removable=removable
    )


def tag_style(page: Page, key: TagKey, *, removable: bool = False) -> ChipStyle:
    """Return the chip of a tag, in the hue of what it lies under."""
    book = page.codebook
    return ChipStyle(text=book[key].name, shape="tag", hue=book.hue(key), removable=removable)


def _mirrored(placed: list[Placed], whole: QRect, widget: object) -> list[Placed]:
    if not _rtl(widget):
        return placed
    return [
        Placed(
            QRectF(
                whole.left() + whole.right() + 1 - chip.rect.right(), chip.rect.top(),
                chip.rect.width(), chip.rect.height(),
            ),
            chip.style, chip.what,
        )
        for chip in placed
    ]  # fmt: skip


def _rtl(widget: object) -> bool:
    return (
        isinstance(widget, QWidget) and widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    )
