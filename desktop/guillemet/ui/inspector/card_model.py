"""The annotations of a page as rows of cards."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from guillemet.domain.annotation import Annotation, AnnotationKey, MarkKind
from guillemet.domain.records import dataclass
from guillemet.domain.text import Paragraphs
from guillemet.services.views import Page
from guillemet.ui.inspector.card_filter import CardFilter
from guillemet.ui.inspector.plain_notes import plain
from guillemet.ui.reader.telling import in_words
from guillemet.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
CARD: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, eq=False)
class CardRow:
    """An annotation to show; one that is not saved yet is shown as such."""

    annotation: Annotation
    saved: bool = True
    depth: int = 0
    """In how many quotes of the page this quote stands."""

    @property
    def id(self) -> str:
        """What stays the same when the annotation is saved or changed."""
        return self.annotation.id


class CardModel(QAbstractListModel):
    """Rows in reading order. What stays the same keeps its place; only the rest is replaced."""

    def __init__(self) -> None:
        super().__init__()
        self.page: Page | None = None
        self.rows: list[CardRow] = []
        self.filter = CardFilter()
        self._paragraphs = Paragraphs("")
        self._known: dict[AnnotationKey, CardRow] = {}

    def show_page(self, page: Page, unsaved: Sequence[Annotation] = ()) -> None:
        """Show the annotations of a page, and those not saved yet, that pass the filter."""
        if self.page is None or self.page.article.text != page.article.text:
            self._paragraphs = Paragraphs(page.article.text)
        self.page = page
        known = {a.id for a in page.annotations} if unsaved else set()
        inner = depths(page.annotations)
        rows = [self._row(a, inner.get(a.n, 0)) for a in page.annotations]
        self._known = {row.annotation.n: row for row in rows}
        if unsaved:
            rows += [CardRow(a, saved=False) for a in unsaved if a.id not in known]
            rows.sort(key=lambda row: row.annotation.start)
        if self.filter:
            rows = [row for row in rows if self.filter.holds(page, row.annotation)]
        self._replace(rows)

    def _row(self, annotation: Annotation, depth: int) -> CardRow:
        """Return the row of an annotation: the same object while it says the same."""
        row = self._known.get(annotation.n)
        if row is not None and row.annotation is annotation and row.depth == depth:
            return row
        return CardRow(annotation, depth=depth)

    def row_of(self, key: AnnotationKey | None) -> int:
        """Return the row of an annotation, -1 if it is not shown."""
        found = (n for n, row in enumerate(self.rows) if row.annotation.n == key and row.saved)
        return next(found, -1)

    def paragraph(self, row: CardRow) -> int:
        """Return the number of the paragraph an annotation begins in."""
        return self._paragraphs.number(row.annotation.start)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.annotation.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.ToolTipRole if row.annotation.note:
                return tr("Inspector", "Note: {note}", note=plain(row.annotation.note))
            case _:
                return row if role == CARD else None

    def _spoken(self, row: CardRow) -> str:
        """Return a card in words: where, what, who, tags; then the words marked, then the note."""
        if self.page is None:
            return row.annotation.words
        where = tr("Inspector", "paragraph {number}", number=self.paragraph(row))
        said = [f"{in_words(self.page, row.annotation)} · {where}: {row.annotation.words}"]
        if row.annotation.note:
            said.append(tr("Inspector", "Note: {note}", note=plain(row.annotation.note)))
        return ". ".join(said)

    def _replace(self, rows: list[CardRow]) -> None:
        old = [row.id for row in self.rows]
        new = [row.id for row in rows]
        head = _same(old, new)
        tail = _same(old[head:][::-1], new[head:][::-1])
        root = QModelIndex()
        if len(old) > head + tail:
            self.beginRemoveRows(root, head, len(old) - tail - 1)
            del self.rows[head : len(old) - tail]
            self.endRemoveRows()
        if len(new) > head + tail:
            self.beginInsertRows(root, head, len(new) - tail - 1)
            self.rows[head:head] = rows[head : len(new) - tail]
            self.endInsertRows()
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))


def depths(annotations: Sequence[Annotation]) -> dict[AnnotationKey, int]:
    """Return in how many others each quote stands that stands in any; in reading order."""
    places = []
    for a in annotations:
        if a.kind is MarkKind.QUOTE:
            first, last = a.anchors[0].span, a.anchors[-1].span
            if first is not None and last is not None:
                places.append((first.start, -last.end, a.n))
    places.sort()
    found: dict[AnnotationKey, int] = {}
    around: list[tuple[int, int]] = []
    for start, ending, key in places:
        while around and (around[-1][1] < -ending or around[-1] == (start, -ending)):
            around.pop()
        if around:
            found[key] = len(around)
        around.append((start, -ending))
    return found


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many are the same from the beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
