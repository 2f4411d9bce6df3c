"""Leaving articles out, with a reason."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from guillemet.domain.article import ArticleKey, ExclusionReason, ReadingState
from guillemet.domain.errors import BadValue
from guillemet.domain.messages import MSG_REASON
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench


class ExcludeDialog(FormDialog):
    """Asks why; excluded articles are out of lists, counts and exports unless asked for."""

    def __init__(self, bench: Workbench, keys: Sequence[ArticleKey], parent: QWidget) -> None:
        title = plural("Dialogs", "Exclude {n} article", "Exclude {n} articles", len(keys))
        super().__init__(title, tr("Dialogs", "Exclude"), parent)
        self._bench = bench
        self._keys = list(keys)
        self._reason = QComboBox()
        self._reason.setEditable(True)
        for reason, words in zip(ExclusionReason, _words(), strict=True):
            self._reason.addItem(words, reason.value)
        self.add_row(tr("Dialogs", "Reason"), self._reason)

    @override
    def submit(self) -> None:
        typed = self._reason.currentText().strip()
        at = self._reason.findText(typed)
        reason = str(self._reason.itemData(at)) if at >= 0 else typed
        if not reason:
            raise BadValue(MSG_REASON)
        state = ReadingState.EXCLUDED
        self._bench.run(self._bench.opened.articles.set_state(self._keys, state, reason))
        self._bench.toasted.emit(tr("Dialogs", "Excluded."), "undo")


def _words() -> tuple[str, str, str]:
    return (
        tr("Dialogs", "duplicate"), tr("Dialogs", "off topic"), tr("Dialogs", "not journalism"),
    )  # fmt: skip
