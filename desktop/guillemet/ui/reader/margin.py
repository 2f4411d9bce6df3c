"""The margin of the reader: a chip per quote with its speaker, pushed apart, never overlapping."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from guillemet.domain.annotation import Annotation, AnnotationKey, MarkKind, Role, Status
from guillemet.domain.records import dataclass
from guillemet.services.views import Page
from guillemet.ui.keys_now import badge
from guillemet.ui.reader.lens import hue_of
from guillemet.ui.theme import current_theme
from guillemet.ui.widgets.chip import ChipStyle, chip_size, paint_chip
from guillemet.ui.words import number, tr

GAP: Final = 4
LEADER: Final = 18
HEIGHT: Final = 24.0
RING: Final = 3
"""Pixels around a chip that its outline may take."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A chip, the height of the words it belongs to, and where it is drawn."""

    key: AnnotationKey
    style: ChipStyle
    anchor: float
    rect: QRectF

    @property
    def around(self) -> QRect:
        """All that is painted of it, its line too."""
        line = QRectF(0, self.anchor - 1, LEADER, 2)
        return self.rect.united(line).adjusted(-RING, -RING, RING, RING).toAlignedRect()


def apart(anchors: Sequence[float], height: float, gap: float = GAP) -> list[float]:
    """Return tops for boxes of `height` as near to `anchors` (their middles) as none overlaps.

    Boxes keep the order of their anchors. Groups that would overlap are set around the mean of
    what they want. O(n).
    """
    groups: list[tuple[float, int]] = []
    step = height + gap
    for anchor in anchors:
        wish, count = anchor - height / 2, 1
        while groups and groups[-1][0] + groups[-1][1] * step > wish:
            top, more = groups.pop()
            wish = (top * more + (wish - more * step) * count) / (more + count)
            count += more
        groups.append((wish, count))
    return [top + n * step for top, count in groups for n in range(count)]


def chip_of(page: Page, annotation: Annotation, lens: str, *, current: bool) -> ChipStyle | None:
    """Return the chip of an annotation; None where the margin says nothing of it."""
    if annotation.kind is MarkKind.MENTION:
        return None
    role = Role.SPEAKER if annotation.kind is MarkKind.QUOTE else Role.TARGET
    actors = annotation.actors(role)
    verified, suggested = _line_of(annotation)
    hue = hue_of(page, annotation, lens)
    if actors:
        name = page.actors[actors[0]].name
        more = f" +{len(actors) - 1}" if len(actors) > 1 else ""
        number = page.cast.index(actors[0]) + 1 if actors[0] in page.cast else 0
        letter = str(number) if 0 < number < 10 else ""
        return ChipStyle(
            text=name + more, hue=hue, badge=letter, verified=verified, suggested=suggested,
            current=current,
        )  # fmt: skip
    if annotation.kind is MarkKind.QUOTE:
        key = badge("speaker")
        return ChipStyle(text=tr("Reader", "Speaker?"), shape="hollow", badge=key, current=current)
    if annotation.tags:
        tags = [page.codebook[tag].name for tag in annotation.tags]
        more = f" +{len(tags) - 1}" if len(tags) > 1 else ""
        return ChipStyle(
            text=tags[0] + more, shape="tag", hue=page.codebook.hue(annotation.tags[0]),
            verified=verified, suggested=suggested, current=current,
        )  # fmt: skip
    return None


def _line_of(annotation: Annotation) -> tuple[bool, bool]:
    """Tell whether an annotation is verified, and whether it is only suggested."""
    return annotation.status is Status.VERIFIED, annotation.status is Status.SUGGESTED


class Margin(QWidget):
    """Draws the chips beside the text, each joined to its words by a thin line.

    Signals:
        chosen: the key of an annotation whose chip was clicked.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._placed: list[Placed] = []
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # no text is painted under it
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def stand(self, place: QRect) -> None:
        """Stand at another place of the viewport."""
        if place != self.geometry():
            self.setGeometry(place)
            self.update()

    def show_chips(
        self,
        page: Page,
        tops: Mapping[AnnotationKey, float],
        lens: str,
        current: object,
        *,
        compact: bool = False,
    ) -> None:
        """Place a chip for each annotation that is seen; `tops` are the middles of first lines.

        Compact ones show cast numbers alone.
        """
        found = [
            (top, annotation.n, replace(style, compact=compact))
            for top, annotation, style in self._seen(page, tops, lens, current)
        ]
        places = apart([anchor for anchor, _, _ in found], HEIGHT)
        self._show(
            [
                Placed(key, style, anchor, self._rect(style, top))
                for (anchor, key, style), top in zip(found, places, strict=True)
            ]
        )

    def _show(self, placed: list[Placed]) -> None:
        """Draw those chips; only what is not drawn already is painted."""
        was, self._placed = {chip.key: chip for chip in self._placed}, placed
        for chip in placed:
            before = was.pop(chip.key, None)
            if before != chip:
                self.update(chip.around if before is None else chip.around | before.around)
        for gone in was.values():
            self.update(gone.around)

    def _seen(
        self, page: Page, tops: Mapping[AnnotationKey, float], lens: str, current: object
    ) -> list[tuple[float, Annotation, ChipStyle]]:
        """Return the chips that are seen from the top; one a line where there is no room for all.

        That one is the current annotation's, or the first's, and counts the others.
        """
        seen = [
            (tops[each.n], each)
            for each in page.annotations
            if each.n in tops and each.kind is not MarkKind.MENTION
        ]
        seen.sort(key=lambda each: (each[0], each[1].n != current))
        lines = [[each] for each in seen]
        if len(seen) * (HEIGHT + GAP) > self.height():
            lines = [list(group) for _, group in groupby(seen, lambda each: round(each[0]))]
        found = []
        for line in lines:
            top, first = line[0]
            style = chip_of(page, first, lens, current=first.n == current)
            if style is not None:
                more = len(line) - 1
                words = f"{style.text} +{number(more)}" if more else style.text
                found.append((top, first, replace(style, text=words)))
        return found

    def clear(self) -> None:
        """Show nothing."""
        self._show([])

    def _rect(self, style: ChipStyle, top: float) -> QRectF:
        room = max(24, self.width() - LEADER - 8)
        return QRectF(LEADER, top, min(chip_size(style, 12).width(), room), HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        painter.fillRect(event.rect(), theme.paper)
        for placed in self._placed:
            if not placed.around.intersects(event.rect()):
                continue
            hue = theme.stroke(placed.style.hue) if placed.style.hue else theme.line_strong
            painter.setPen(QPen(hue, 1))
            path = QPainterPath(QPointF(0, placed.anchor))
            middle = placed.rect.center().y()
            path.lineTo(6, placed.anchor)
            path.lineTo(LEADER - 6, middle)
            path.lineTo(LEADER, middle)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
            paint_chip(painter, placed.rect, placed.style, theme.paper)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        for placed in self._placed:
            if placed.rect.contains(event.position()):
                self.chosen.emit(placed.key)
                return
        event.ignore()
