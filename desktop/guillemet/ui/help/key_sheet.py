"""The key sheet: every key of the key table that does something here, by what it is for."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from guillemet.ui.actions import native
from guillemet.ui.keymap import BINDINGS, GROUPS, Binding, Group
from guillemet.ui.widgets.inputs import SearchField
from guillemet.ui.widgets.labels import PlainLabel, heading
from guillemet.ui.words import tr, translated

COLUMNS: Final = 3
OF_FIELDS: Final = "FP"
HELD: Final = "hold_clean"
"""Acts while its key is down, and is no action of the window."""
Line = tuple[PlainLabel, PlainLabel, str]


class KeySheet(QDialog):
    """Shows the keys; typing filters them."""

    def __init__(
        self,
        offered: Callable[[str], bool],
        parent: QWidget | None = None,
        bindings: Sequence[Binding] = BINDINGS,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys", "Keys"))
        self._lines: list[Line] = []
        self._groups: list[tuple[QWidget, list[Line]]] = []
        self.search = SearchField(tr("Keys", "Filter the keys"))
        self.search.textChanged.connect(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(heading(tr("Keys", "Keys")), 1)
        self.search.setMinimumWidth(240)
        head.addWidget(self.search)
        self.change_wanted = False
        change = QPushButton(tr("Keys", "Change keys…"))
        change.setAutoDefault(False)
        change.clicked.connect(self._on_change)
        head.addWidget(change)
        column.addLayout(head)
        column.addWidget(self._body([b for b in bindings if _shown(b, offered)]), 1)
        self.resize(1080, 720)
        self.search.setFocus()

    def _body(self, bindings: list[Binding]) -> QWidget:
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(32)
        columns = [QVBoxLayout() for _ in range(COLUMNS)]
        heights = [0] * COLUMNS
        for group in GROUPS:
            own = [b for b in bindings if b.group == group.id]
            if own:
                at = heights.index(min(heights))
                heights[at] += len(own) + 2
                columns[at].addWidget(self._group(group, own))
        for each in columns:
            each.setSpacing(16)
            each.addStretch(1)
            row.addLayout(each, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setAccessibleName(tr("Keys", "Keys"))
        return scroll

    def _group(self, group: Group, bindings: list[Binding]) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 96)
        grid.addWidget(PlainLabel(translated(group.text), "caption"), 0, 0, 1, 2)
        lines = []
        for at, known in enumerate(bindings, 1):
            keys = PlainLabel(key_words(known), "strong")
            words = PlainLabel(translated(known.text), wraps=True)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(keys, at, 0, top)
            grid.addWidget(words, at, 1, top)
            lines.append((keys, words, f"{keys.text()} {words.text()}".casefold()))
        self._lines += lines
        self._groups.append((whole, lines))
        return whole

    @property
    def shown(self) -> list[str]:
        """What the keys that pass the filter do."""
        return [words.text() for _, words, _ in self._lines if not words.isHidden()]

    @Slot()
    def _on_change(self) -> None:
        self.change_wanted = True
        self.accept()

    @Slot(str)
    def _filter(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for whole, lines in self._groups:
            for keys, words, text in lines:
                fits = all(word in text for word in wanted)
                keys.setVisible(fits)
                words.setVisible(fits)
            whole.setVisible(any(not words.isHidden() for _, words, _ in lines))


def key_words(known: Binding) -> str:
    """Return the keys of an action as the system writes them."""
    return tr("Keys", ", ").join(dict.fromkeys(native(key) for key in known.keys))


def _shown(known: Binding, offered: Callable[[str], bool]) -> bool:
    """Tell whether a key does something: its action is there, or it is one of fields."""
    in_fields = bool(known.panes) and set(known.panes) <= set(OF_FIELDS)
    return bool(known.keys) and (in_fields or known.action == HELD or offered(known.action))
