"""What a codebook in a file would change, before it does."""

from concurrent.futures import Future
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from guillemet.services.codebooks import CodebookPlan
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench


class ImportCodebookDialog(SavingDialog):
    """Counts what is new and what changes, and lists it."""

    def __init__(self, bench: Workbench, name: str, plan: CodebookPlan, parent: QWidget) -> None:
        super().__init__(bench, tr("Tags", "Import a codebook"), tr("Tags", "Import"), parent)
        self._name = name
        self._plan = plan
        self.said = secondary(said(plan))
        self.add(self.said)
        lines = [f"+ {path}" for path in plan.new] + [f"~ {path}" for path in plan.changed]
        self.list = QPlainTextEdit("\n".join(lines))
        self.list.setReadOnly(True)
        self.list.setMinimumHeight(200)
        self.list.setAccessibleName(tr("Tags", "What changes"))
        self.list.setVisible(bool(lines))
        self.add(self.list)
        self.primary.setEnabled(bool(lines))

    @override
    def change(self) -> Future[Any]:
        return self.bench.opened.codes.bring_in(self._name, self._plan.codes)

    @override
    def saved(self) -> None:
        self.bench.toasted.emit(tr("Tags", "Codebook imported."), "undo")


def said(plan: CodebookPlan) -> str:
    """Return what a file would change, in a line."""
    new = plural("Tags", "{n} new tag", "{n} new tags", len(plan.new))
    changed = plural("Tags", "{n} changed", "{n} changed", len(plan.changed))
    same = plural("Tags", "{n} as it is", "{n} as they are", plan.same)
    return " · ".join((new, changed, same))
