"""What the window asks in dialogs, each imported when it is needed."""

from PySide6.QtWidgets import QWidget

from guillemet.ui.workbench import Preferences, Workbench


def who_codes(preferences: Preferences, window: QWidget, *, copied: bool = False) -> bool:
    """Ask who is at the desk, or who codes in a copy made for them; tell whether they said so."""
    from guillemet.ui.dialogs.coder import CoderDialog

    return bool(CoderDialog(preferences, window, copied=copied).exec())


def exported(bench: Workbench, window: QWidget) -> bool:
    """Ask what to export and where to; tell whether it was done."""
    from guillemet.ui.dialogs.export import ExportDialog

    return bool(ExportDialog(bench, window).exec())
