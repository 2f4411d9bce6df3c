"""What became of an import: how many are in, and which are not and why."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from guillemet.services.importing import ImportReport
from guillemet.ui.dialogs.import_batch import Entry, Tally
from guillemet.ui.dialogs.import_model import remarks
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import plural, tr


class ReportPage(QWidget):
    """A sentence and the names of what stayed out."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = PlainLabel("", "heading", wraps=True)
        self._lead = PlainLabel("", "secondary", wraps=True)
        self._lines = QStringListModel(self)
        self.names = QListView()
        self.names.setModel(self._lines)
        self.names.setAccessibleName(tr("Import", "What stayed out"))
        self.names.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.names.setAlternatingRowColors(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._sentence)
        column.addWidget(self._lead)
        column.addWidget(self.names, 1)

    @property
    def sentence(self) -> str:
        """How many are in, and how many not."""
        return self._sentence.text()

    @property
    def lines(self) -> list[str]:
        """What stayed out, a name and a reason each."""
        return list(self._lines.stringList())

    def show_report(self, report: ImportReport, tally: Tally, out: Sequence[Entry]) -> None:
        """Show what became of the drafts, and of the entries that were none."""
        duplicates = tally.duplicates + len(report.duplicates)
        self._sentence.setText(
            listed(
                plural("Import", "{n} in", "{n} in", len(report.imported)),
                duplicate_words(duplicates),
                empty_words(tally.empty),
                unreadable_words(tally.unreadable),
            )
        )
        stopped = tr("Import", "Stopped. What is in stays in; Ctrl+Z takes all of it out again.")
        self._lead.setText(stopped if report.cancelled else tr("Import", "These stayed out:"))
        lines = [_line(entry) for entry in out]
        for twin in report.duplicates:
            reason = tr("Import", "In the project already, as “{name}”.", name=twin.of)
            lines.append(tr("Import", "{name}: {reason}", name=twin.name, reason=reason))
        self._lines.setStringList(lines)
        self.names.setVisible(bool(lines))
        self._lead.setVisible(report.cancelled or bool(lines))


def tally_words(tally: Tally) -> str:
    """Return "397 to import, 2 duplicates, 1 empty"."""
    return listed(
        plural("Import", "{n} to import", "{n} to import", tally.imported),
        duplicate_words(tally.duplicates),
        empty_words(tally.empty),
        unreadable_words(tally.unreadable),
        plural("Import", "{n} left out", "{n} left out", tally.left_out) if tally.left_out else "",
    )


def listed(*parts: str) -> str:
    """Return counts one after the other, those that say nothing left out."""
    return tr("Import", ", ").join(part for part in parts if part)


def duplicate_words(n: int) -> str:
    """Return "2 duplicates", or nothing."""
    return plural("Import", "{n} duplicate", "{n} duplicates", n) if n else ""


def empty_words(n: int) -> str:
    """Return "1 empty", or nothing."""
    return plural("Import", "{n} empty", "{n} empty", n) if n else ""


def unreadable_words(n: int) -> str:
    """Return "1 that cannot be imported", or nothing."""
    if not n:
        return ""
    return plural(
        "Import", "{n} that cannot be imported", "{n} that cannot be imported", n
    )  # fmt: skip


def _line(entry: Entry) -> str:
    """Return a name and a reason; the sentence of a file that cannot be read names it."""
    if entry.candidate.problem is not None:
        return remarks(entry)
    name = PurePath(entry.candidate.place).name or entry.name
    return tr("Import", "{name}: {reason}", name=name, reason=remarks(entry))
