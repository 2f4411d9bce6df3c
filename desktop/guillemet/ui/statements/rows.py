"""The list of statements: the fullest words of each, and how often and where they are quoted."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from guillemet.domain.statement import Statement
from guillemet.ui.key_dispatcher import name_of
from guillemet.ui.theme import current_theme, serif_font, ui_font
from guillemet.ui.widgets.painting import (
    Ground,
    line_height,
    paint_ground,
    paint_lines,
    paint_text,
    wrapped,
)
from guillemet.ui.words import plural, tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
ROW: Final = Qt.ItemDataRole.UserRole
SIDE: Final = 14
LINES: Final = 2
_ENTER: Final = frozenset({"Return", "Enter"})
_STEPS: Final = {"J": 1, "K": -1}
DECISIONS: Final = frozenset({"Y", "X", "U"})


class StatementsModel(QAbstractListModel):
    """Some statements, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Statement, ...] = ()

    def show_rows(self, rows: Sequence[Statement]) -> None:
        """Show other statements."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words_of(row)}, {told(row)}"
        return None


class StatementsList(QListView):
    """The statements; letters decide, Enter goes to what is compared.

    Signals:
        decided: "Y", "X" or "U" was pressed.
        opened: what is compared is to be gone through.
        left: the user is through with the list.
    """

    decided = Signal(str)
    opened = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.statements = StatementsModel()
        self.setModel(self.statements)
        self.setItemDelegate(_Delegate(self))
        self.setProperty("bare", True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Statements", "Statements"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda _index: self.opened.emit())

    @property
    def chosen(self) -> Statement | None:
        """The statement that is looked at."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, Statement) else None

    def choose(self, at: int) -> None:
        """Look at a row, or at the last one if there are fewer."""
        last = self.statements.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.statements.index(max(0, min(at, last)), 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = name_of(event)
        if key in _STEPS:
            self.choose(self.currentIndex().row() + _STEPS[key])
        elif key in DECISIONS:
            if not event.isAutoRepeat():
                self.decided.emit(key)
        elif key in _ENTER:
            self.opened.emit()
        elif key == "Esc":
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are no type-ahead."""


class _Delegate(QStyledItemDelegate):
    """Two lines of words, and one that tells how often and by whom they are quoted."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = LINES * line_height(serif_font(14)) + line_height(ui_font(12)) + 20
        return QSize(200, round(high))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = current_theme(), QRectF(option.rect).adjusted(6, 2, -6, -2)
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = option.state & QStyle.StateFlag.State_HasFocus
            edge = theme.accent if focused or theme.high_contrast else None
            paint_ground(painter, rect, Ground(theme.accent_soft, edge, 6.0, 2.0))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(painter, rect, Ground(theme.hover, None, 6.0))
        font, small = serif_font(14), ui_font(12)
        inner = rect.adjusted(SIDE - 6, 7, -SIDE + 6, -6)
        lines = wrapped(words_of(row), font, inner.width(), LINES)
        paint_lines(painter, inner, lines, font, theme.ink)
        top = inner.bottom() - line_height(small)
        below = QRectF(inner.left(), top, inner.width(), line_height(small))
        paint_text(painter, below, told(row), small, theme.ink_secondary)
        painter.restore()


def words_of(statement: Statement) -> str:
    """Return the fullest words of a statement."""
    fullest = statement.fullest
    return next(q.words for q in statement.quotes if q.annotation == fullest)[:600]


def told(statement: Statement) -> str:
    """Return how often a statement is quoted, where and by whom."""
    quotes = plural("Statements", "{n} quote", "{n} quotes", statement.places)
    articles = plural("Statements", "{n} article", "{n} articles", statement.articles)
    said = [tr("Statements", "{quotes} in {articles}", quotes=quotes, articles=articles)]
    speakers = dict.fromkeys(q.speaker for q in statement.quotes if q.speaker)
    if speakers:
        said.append(" / ".join(speakers))
    added = sum(quote.added for quote in statement.quotes)
    if statement.n and added:
        said.append(plural("Statements", "{n} is new", "{n} are new", added))
    return " · ".join(said)
