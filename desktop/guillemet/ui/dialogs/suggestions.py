"""When a project proposes something, and what it never proposes."""

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.text import canonical
from guillemet.services.parsing import Lacks
from guillemet.services.wanted import Wanted
from guillemet.services.when import When
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

_GONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class WordList(QWidget):
    """Words, one a row: added below, taken off by Delete or the button."""

    def __init__(self, words: list[str]) -> None:
        super().__init__()
        self._list = QListWidget()
        self._list.addItems(words)
        self._list.setFixedHeight(104)
        self._list.setAccessibleName(tr("Suggestions", "Never propose"))
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(tr("Suggestions", "Words to add"))
        self.typed.setAccessibleName(tr("Suggestions", "Words to add"))
        self.add = QPushButton(tr("Suggestions", "Add"))
        self.remove = QPushButton(tr("Suggestions", "Take off"))
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        self.add.clicked.connect(self.add_typed)
        self.remove.clicked.connect(self.take_off)
        self._list.currentRowChanged.connect(self._on_row)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.typed, 1)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._list)
        column.addLayout(row)
        self._on_row(self._list.currentRow())

    @property
    def words(self) -> list[str]:
        """What the list holds, in its order."""
        return [self._list.item(n).text() for n in range(self._list.count())]

    def select(self, row: int) -> None:
        """Choose a row."""
        self._list.setCurrentRow(row)

    @Slot()
    def add_typed(self) -> None:
        """Put what is typed last in the list, once."""
        words = canonical(self.typed.text()).text.strip()
        if words and words not in self.words:
            self._list.addItem(words)
        self.typed.clear()

    @Slot()
    def take_off(self) -> None:
        """Take the chosen row off."""
        if self._list.currentRow() >= 0:
            self._list.takeItem(self._list.currentRow())

    @Slot(int)
    def _on_row(self, row: int) -> None:
        self.remove.setEnabled(row >= 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _GONE and self._list.hasFocus():
            self.take_off()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.typed.text().strip():
            self.add_typed()
        else:
            super().keyPressEvent(event)


class SuggestionSettings(SavingDialog):
    """Decisions of the project; each change is one step that can be undone."""

    def __init__(self, bench: Workbench, wanted: Wanted, parent: QWidget) -> None:
        title = tr("Suggestions", "Suggestions")
        super().__init__(bench, title, tr("Suggestions", "Save"), parent)
        self._before = wanted
        remark = tr(
            "Suggestions",
            "Whoever sees proposals codes differently from whoever does not. This holds for "
            "everybody who works on the project.",
        )
        self.add(secondary(remark))
        self.group = QButtonGroup(self)
        self.add_row(tr("Suggestions", "When"), self._choices(wanted.when))
        self.never = WordList(wanted.never)
        self.add_row(
            tr("Suggestions", "Never propose"), self.never,
            tr("Suggestions", "Words in quote marks that are no speech anywhere in this project."),
        )  # fmt: skip
        self.parsed = QCheckBox(tr("Suggestions", "Use spaCy for English speakers"))
        self.parsed.setChecked(wanted.parsed)
        # what is chosen already can be taken back on a machine without spaCy
        self.parsed.setEnabled(wanted.lacks is Lacks.NOTHING or wanted.parsed)
        self.add_row(tr("Suggestions", "Parser"), self.parsed, _parser_words(wanted.lacks))

    def _choices(self, when: When) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for n, (each, words) in enumerate(_words().items()):
            button = QRadioButton(words)
            button.setChecked(each is when)
            self.group.addButton(button, n)
            column.addWidget(button)
        return holder

    @property
    def when(self) -> When:
        """What is chosen."""
        return list(_words())[self.group.checkedId()]

    @override
    def change(self) -> Future[Any] | None:
        suggesting = self.bench.opened.suggesting
        done: Future[Any] | None = None
        if self.never.words != self._before.never:
            done = suggesting.never_propose(self.never.words)
        if self.when is not self._before.when:
            done = suggesting.set_when(self.when)
        if self.parsed.isChecked() is not self._before.parsed:
            done = suggesting.set_parser(wanted=self.parsed.isChecked())
        return done


def _parser_words(lacking: Lacks) -> str:
    """Say what a parser adds, or how to get what is missing."""
    if lacking is Lacks.SPACY:
        return tr("Suggestions", 'spaCy is not installed: pip install "guillemet[nlp]"')
    if lacking is Lacks.MODEL:
        return tr(
            "Suggestions", "No English model is found: python -m spacy download en_core_web_sm"
        )
    return tr("Suggestions", "Names speakers where the rules find none. It takes longer.")


def _words() -> dict[When, str]:
    return {
        When.NEVER: tr("Suggestions", "Never"),
        When.ON_DEMAND: tr("Suggestions", "When asked for (Ctrl+G)"),
        When.ALWAYS: tr("Suggestions", "Always, as soon as an article is open"),
    }
