"""What the window asks in dialogs, each imported when it is needed."""

from PySide6.QtWidgets import QWidget

from guillemet.ui.workbench import Preferences, Workbench


def who_codes(preferences: Preferences, window: QWidget) -> None:
    """Ask who is at the desk."""
    from guillemet.ui.dialogs.coder import CoderDialog

    CoderDialog(preferences, window).exec()


def exported(bench: Workbench, window: QWidget) -> bool:
    """Ask what to export and where to; tell whether it was done."""
    from guillemet.ui.dialogs.export import ExportDialog

    return bool(ExportDialog(bench, window).exec())
