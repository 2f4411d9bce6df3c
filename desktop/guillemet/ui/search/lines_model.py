"""Hits with what stands around them, as rows of a table, in several orders."""

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from guillemet.domain.article import ArticleRow
from guillemet.services.concordance import Line
from guillemet.ui.search.hits_work import Hits
from guillemet.ui.widgets.painting import is_right_to_left
from guillemet.ui.words import date_words, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
ORDERS: Final = ("position", "before", "after", "hit", "date")
BEFORE: Final = 0
HIT: Final = 1
AFTER: Final = 2
ARTICLE: Final = 3


class Role(IntEnum):
    """What the delegate asks for."""

    LINE = Qt.ItemDataRole.UserRole + 1


class LinesModel(QAbstractTableModel):
    """Holds hits; with `checkable` each can be left out.

    Signals:
        chosen_changed: others are chosen.
    """

    chosen_changed = Signal()

    def __init__(self, *, checkable: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checkable = checkable
        self._in_place: list[Line] = []
        self._lines: list[Line] = []
        self._articles: Mapping[int, ArticleRow] = {}
        self._order = ORDERS[0]
        self._out: set[Line] = set()

    # -- what is shown -------------------------------------------------------------------------

    def show_hits(self, hits: Hits) -> None:
        """Show other hits, all chosen, in the order that was chosen."""
        self.beginResetModel()
        self._articles = hits.articles
        self._in_place = hits.lines
        self._lines = self._sorted()
        self._out.clear()
        self.endResetModel()

    def sort_by(self, order: str) -> None:
        """Show them in another order."""
        self._order = order
        self.beginResetModel()
        self._lines = self._sorted()
        self.endResetModel()

    @property
    def lines(self) -> list[Line]:
        """The hits in the order shown."""
        return self._lines

    def line(self, at: int) -> Line:
        """Return the hit at a place."""
        return self._lines[at]

    def article(self, line: Line) -> ArticleRow | None:
        """Return the article of a hit; None if it was deleted."""
        return self._articles.get(line.article)

    def _sorted(self) -> list[Line]:
        keys: dict[str, Callable[[Line], tuple[str, str]]] = {
            "before": lambda line: (line.before_key, line.after_key),
            "after": lambda line: (line.after_key, line.before_key),
            "hit": lambda line: (line.hit.casefold(), line.after_key),
        }
        if self._order == "date":
            return sorted(self._in_place, key=self._date, reverse=True)
        key = keys.get(self._order)
        return sorted(self._in_place, key=key) if key is not None else list(self._in_place)

    def _date(self, line: Line) -> str:
        article = self._articles.get(line.article)
        return article.published if article is not None else ""

    # -- what is chosen ------------------------------------------------------------------------

    @property
    def chosen(self) -> list[Line]:
        """The hits that are not left out."""
        return [line for line in self._lines if line not in self._out]

    def choose_all(self, *, chosen: bool) -> None:
        """Leave none out, or all."""
        self._out = set() if chosen else set(self._lines)
        self._say_checks()

    def toggle(self, at: int) -> None:
        """Leave a hit out, or take it in again."""
        self._out ^= {self._lines[at]}
        self._say_checks()

    def _say_checks(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, 0))
        self.chosen_changed.emit()

    # -- Qt's questions ------------------------------------------------------------------------

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(titles())

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return titles()[section]
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        known = super().flags(index)
        checked = self._checkable and index.column() == BEFORE
        return known | Qt.ItemFlag.ItemIsUserCheckable if checked else known

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        line = self._lines[index.row()]
        if role == Role.LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(line, index.column())
        if role == Qt.ItemDataRole.CheckStateRole and self._checkable and index.column() == BEFORE:
            out = line in self._out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        return None

    def cell(self, line: Line, column: int) -> str:
        """Return what a cell says; what runs from right to left has its beginning at the right."""
        turned = is_right_to_left(line.hit)
        match column:
            case 0:
                return line.after if turned else line.before
            case 1:
                return line.hit
            case 2:
                return line.before if turned else line.after
            case _:
                return self._about(line)

    def _about(self, line: Line) -> str:
        article = self._articles.get(line.article)
        if article is None:
            return ""
        date = date_words(article.published, short=True) if article.published else ""
        title = article.title or article.first_words
        return " · ".join(part for part in (article.outlet, date, title) if part)


def titles() -> tuple[str, ...]:
    """Return the headings."""
    return (
        tr("Search", "Left"), tr("Search", "Hit"), tr("Search", "Right"),
        tr("Search", "Article"),
    )  # fmt: skip
