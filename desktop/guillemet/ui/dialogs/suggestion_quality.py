"""How far proposals are to be trusted, by language and rule."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from guillemet.services.suggest_quality import Quality, RuleQuality
from guillemet.ui.suggestions.explaining import rule_words
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import number, tr

WIDTH = 720
HEIGHT = 520
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SuggestionQuality(FormDialog):
    """A row a language, and under it a row a rule; only what was decided here counts."""

    def __init__(self, found: Quality, parent: QWidget) -> None:
        super().__init__(
            tr("Suggestions", "How far proposals were right"), tr("Suggestions", "Close"), parent
        )
        self.resize(WIDTH, HEIGHT)
        self.cancel.hide()
        self.primary.clicked.connect(self.accept)
        self.add(secondary(_lead(found)))
        self.table = QTableWidget(0, len(_titles()))
        self.table.setHorizontalHeaderLabels(_titles())
        self.table.setAccessibleName(tr("Suggestions", "By language and rule"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for language in found.languages:
            self._append(language, found.recall.get(language.language))
            for rule in found.rules:
                if rule.language == language.language:
                    self._append(rule, None)
        self.table.setVisible(bool(found.languages))
        self.fields.addWidget(self.table, 1)

    def _append(self, each: RuleQuality, recall: float | None) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, words in enumerate(_cells(each, recall)):
            item = QTableWidgetItem(words)
            if column:
                item.setTextAlignment(_RIGHT)
            if not each.rule:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.table.setItem(row, column, item)


def _titles() -> list[str]:
    return [
        tr("Suggestions", "Language, rule"), tr("Suggestions", "Decided"),
        tr("Suggestions", "Precision"), tr("Suggestions", "As proposed"),
        tr("Suggestions", "Recall"),
    ]  # fmt: skip


def _cells(each: RuleQuality, recall: float | None) -> Sequence[str]:
    name = f"    {rule_words(each.rule)}" if each.rule else each.language or "–"
    return (
        name, number(each.decided), _percent(each.precision), _percent(each.right),
        "" if recall is None else _percent(recall),
    )  # fmt: skip


def _percent(share: float) -> str:
    return tr("Suggestions", "{percent} %", percent=round(100 * share))


def _lead(found: Quality) -> str:
    if not found.languages:
        return tr(
            "Suggestions",
            "Nothing proposed was accepted or rejected yet: there is nothing to measure.",
        )
    return tr(
        "Suggestions",
        "Measured on the quotes that coders of this project decided on. Precision: the share of "
        "proposals that was speech. As proposed: accepted without a change. Recall: the share of "
        "the quotes marked that had been proposed.",
    )
