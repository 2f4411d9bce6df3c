"""The import grid as a Qt model: a row an article, a column a field."""

from collections.abc import Callable, Iterable
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from typing_extensions import override

from guillemet.domain.article import first_words
from guillemet.domain.errors import GuillemetError
from guillemet.domain.messages import QT_TRANSLATE_NOOP
from guillemet.domain.names import checked_name, name_key
from guillemet.ui.dialogs.import_batch import Batch, Entry, Found
from guillemet.ui.dialogs.typed_values import (
    shown_authors,
    typed_authors,
    typed_date,
    typed_language,
)
from guillemet.ui.theme import current_theme, ui_font
from guillemet.ui.words import sentence, tr, translated

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
INCLUDE: Final = 0
TITLE: Final = 1
OUTLET: Final = 2
AUTHORS: Final = 3
PUBLISHED: Final = 4
LANGUAGE: Final = 5
NOTES: Final = 6
PLACE: Final = 7
URL: Final = 8
FIELDS: Final = {
    TITLE: "title", OUTLET: "outlet", AUTHORS: "authors", PUBLISHED: "published",
    LANGUAGE: "language", URL: "url",
}  # fmt: skip
HEADERS: Final = (
    QT_TRANSLATE_NOOP("Import", "In"),
    QT_TRANSLATE_NOOP("Import", "Title"),
    QT_TRANSLATE_NOOP("Import", "Outlet"),
    QT_TRANSLATE_NOOP("Import", "Authors"),
    QT_TRANSLATE_NOOP("Import", "Date"),
    QT_TRANSLATE_NOOP("Import", "Language"),
    QT_TRANSLATE_NOOP("Import", "Remarks"),
    QT_TRANSLATE_NOOP("Import", "From"),
    QT_TRANSLATE_NOOP("Import", "URL"),
)
Role = Qt.ItemDataRole


class ImportModel(QAbstractTableModel):
    """Shows a batch and takes what is typed.

    Signals:
        judged: what will be imported may have changed.
        refused: a `GuillemetError` says why what was typed cannot be kept.
    """

    judged = Signal()
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.batch = Batch()

    # -- what the dialog asks ------------------------------------------------------------------

    def add(self, found: list[Found]) -> None:
        """Add rows at the end."""
        first = len(self.batch.entries)
        self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
        self.batch.add(found)
        self.endInsertRows()
        self.judged.emit()

    def replace_found(self, found: list[Found]) -> None:
        """Show the same articles with other guesses."""
        self.batch.replace_found(found)
        self._say_changed()

    def entry(self, row: int) -> Entry:
        """Return what a row shows."""
        return self.batch.entries[row]

    def set_in(self, rows: Iterable[int], column: int, typed: str) -> bool:
        """Give a field of some rows what was typed; tell whether it was in order."""
        name = FIELDS[column]
        try:
            value = read(name, typed)
        except GuillemetError as error:
            self.refused.emit(error)
            return False
        self.batch.set_value(rows, name, value)
        self._say_changed()
        return True

    def toggle(self, rows: list[int]) -> None:
        """Take rows in if one of them is out; else leave them out."""
        able = [row for row in rows if self.entry(row).problem is None]
        wanted = not all(self.entry(row).wanted for row in able)
        self.batch.want(able, wanted=wanted)
        self._say_changed()

    # -- Qt ------------------------------------------------------------------------------------

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.batch.entries)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADERS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if role == Role.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return translated(HEADERS[section])
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.entry(index.row()).candidate.problem is not None:
            return able
        if index.column() == INCLUDE:
            return able | Qt.ItemFlag.ItemIsUserCheckable
        return able | Qt.ItemFlag.ItemIsEditable if index.column() in FIELDS else able

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry, column = self.entry(index.row()), index.column()
        shown = _ROLES.get(role)
        return shown(entry, column) if shown is not None else None

    @override
    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if not index.isValid():
            return False
        if role == Role.CheckStateRole and index.column() == INCLUDE:
            self.toggle([index.row()])
            return True
        if role != Role.EditRole or index.column() not in FIELDS:
            return False
        if value == self.data(index, Role.EditRole):
            return False  # opened and left: a guess stays a guess
        return self.set_in([index.row()], index.column(), str(value))

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        entries = [self.entry(index.row()) for index in before]
        descending = order is Qt.SortOrder.DescendingOrder
        self.batch.entries.sort(key=lambda entry: _sort_key(entry, column), reverse=descending)
        rows = {id(entry): row for row, entry in enumerate(self.batch.entries)}
        after = [
            self.index(rows[id(entry)], index.column())
            for entry, index in zip(entries, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _say_changed(self) -> None:
        """A row may have become the twin of any other: all of them are shown anew."""
        if self.batch.entries:
            last = self.index(len(self.batch.entries) - 1, len(HEADERS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.judged.emit()


def read(name: str, typed: str) -> object:
    """Return the value that was typed for a field.

    Raises:
        GuillemetError: it is none, and why.
    """
    value: object = " ".join(typed.split())
    match name:
        case "published":
            value = typed_date(typed)
        case "language":
            value = typed_language(typed)
        case "authors":
            value = tuple(checked_name(author) for author in typed_authors(typed))
        case "outlet":
            value = checked_name(typed) if value else ""
    return value


def written(entry: Entry, column: int) -> str:
    """Return what stands in a cell, as it is edited."""
    value = getattr(entry.meta, FIELDS[column])
    return shown_authors(value) if column == AUTHORS else str(value)


def remarks(entry: Entry) -> str:
    """Return what there is to know of a row, the graver first."""
    found = [sentence(entry.problem)] if entry.problem is not None else []
    if entry.twin is not None:
        if entry.twin.in_project:
            found.append(tr("Import", "In the project already, as “{name}”.", name=entry.twin.name))
        else:
            found.append(tr("Import", "The same as {name}.", name=entry.twin.name))
    found += [sentence(note) for note in entry.candidate.notes]
    return " ".join(found)


def _shown(entry: Entry, column: int) -> object:
    if column in FIELDS:
        words = written(entry, column)
        if column == TITLE and not words:
            return first_words(entry.candidate.draft.text)
        return words
    if column == PLACE:
        return PurePath(entry.candidate.place).name
    return remarks(entry) if column == NOTES else None


def _edited(entry: Entry, column: int) -> object:
    return written(entry, column) if column in FIELDS else None


def _checked(entry: Entry, column: int) -> object:
    if column != INCLUDE or entry.problem is not None:
        return None
    return Qt.CheckState.Checked if entry.imported else Qt.CheckState.Unchecked


def _ink(entry: Entry, column: int) -> QColor:
    theme = current_theme()
    if column == NOTES:
        if entry.problem is not None:
            return theme.error
        return theme.warning if entry.twin is not None else theme.ink_secondary
    untold = column == TITLE and not entry.meta.title
    quiet = not entry.imported or column == PLACE or untold
    if quiet or (column in FIELDS and entry.guessed(FIELDS[column])):
        return theme.ink_secondary
    return theme.ink


def _font(entry: Entry, column: int) -> object:
    return ui_font(13, italic=True) if column == TITLE and not entry.meta.title else None


def _tip(entry: Entry, column: int) -> str:
    words = entry.candidate.place if column == PLACE else str(_shown(entry, column) or "")
    if column in FIELDS and entry.guessed(FIELDS[column]):
        words = tr("Import", "{value} (guessed; edit it to make it sure)", value=words)
    # a tooltip has no text format: what looks like markup is kept from being read as such
    return words.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")


def _spoken(entry: Entry, column: int) -> object:
    if column != INCLUDE:
        return _tip(entry, column)
    return tr("Import", "will be imported") if entry.imported else tr("Import", "stays out")


_ROLES: Final[dict[int, Callable[[Entry, int], object]]] = {
    Role.DisplayRole: _shown,
    Role.EditRole: _edited,
    Role.CheckStateRole: _checked,
    Role.ForegroundRole: _ink,
    Role.FontRole: _font,
    Role.ToolTipRole: _tip,
    Role.AccessibleTextRole: _spoken,
}


def _sort_key(entry: Entry, column: int) -> tuple[int, str]:
    """What is wrong comes first among the remarks; what is empty last elsewhere."""
    if column == NOTES:
        rank = 0 if entry.problem else 1 if entry.twin else 2 if entry.candidate.notes else 3
        return rank, remarks(entry)
    if column == INCLUDE:
        return int(not entry.imported), ""
    words = str(_shown(entry, column) or "")
    return int(not words), name_key(words)
