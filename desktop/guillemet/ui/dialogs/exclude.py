"""Leaving articles out, with a reason."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from guillemet.domain.article import ArticleKey, ExclusionReason, ReadingState
from guillemet.domain.errors import BadValue
from guillemet.domain.messages import MSG_REASON
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench


class ExcludeDialog(SavingDialog):
    """Asks why; excluded articles are out of lists, counts and exports unless asked for."""

    def __init__(self, bench: Workbench, keys: Sequence[ArticleKey], parent: QWidget) -> None:
        title = plural("Dialogs", "Exclude {n} article", "Exclude {n} articles", len(keys))
        super().__init__(bench, title, tr("Dialogs", "Exclude"), parent)
        self._keys = list(keys)
        self.chosen = ""
        self.reason = QComboBox()
        self.reason.setEditable(True)
        line = self.reason.lineEdit()
        if line is not None:
            line.setAccessibleName(tr("Dialogs", "Reason"))
        for reason, words in zip(ExclusionReason, _words(), strict=True):
            self.reason.addItem(words, reason.value)
        lead = tr("Dialogs", "Out of the list, the counts and exports, until O takes it in again.")
        self.add(secondary(lead))
        self.add_row(
            tr("Dialogs", "Reason"), self.reason,
            tr("Dialogs", "Choose one, or write your own: it is counted and exported."),
        )  # fmt: skip
        self.reason.setFocus()

    @override
    def change(self) -> Future[Any] | None:
        typed = " ".join(self.reason.currentText().split())
        at = self.reason.findText(typed)
        reason = str(self.reason.itemData(at)) if at >= 0 else typed
        if not reason:
            raise BadValue(MSG_REASON)
        self.chosen = reason
        if len(self._keys) > 1:
            return None  # of several it is done in pieces, by who asked
        state = ReadingState.EXCLUDED
        return self.bench.opened.articles.set_state(self._keys, state, reason)

    @override
    def saved(self) -> None:
        words = plural("Dialogs", "Article excluded.", "{n} articles excluded.", 1)
        self.bench.toasted.emit(words, "undo")


def _words() -> tuple[str, str, str]:
    return (
        tr("Dialogs", "duplicate"), tr("Dialogs", "off topic"), tr("Dialogs", "not journalism"),
    )  # fmt: skip
