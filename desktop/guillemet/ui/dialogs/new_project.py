"""A new project on one page: where it lies, who codes, and what it starts with."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QStandardPaths, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from guillemet.domain.errors import BadName, BadValue
from guillemet.domain.messages import (
    MSG_CODER_MISSING,
    MSG_FILE_NAME,
    MSG_LIKE_MISSING,
    MSG_NAME_MISSING,
)
from guillemet.services.project_files import SUFFIX, Beginning, create, synced_by, who
from guillemet.ui.dialogs.languages import OFFERED, LanguageBox
from guillemet.ui.dialogs.person import PersonFields
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import tr
from guillemet.ui.workbench import Preferences

EMPTY: Final = ""
LIKE: Final = "like"
_NEVER_IN_NAMES: Final = frozenset('\\/:*?"<>|\0\n\r\t')


class NewProjectDialog(FormDialog):
    """Makes the file; `made` is its path once that is done."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("NewProject", "New project"),
            tr("NewProject", "Create"),
            parent,
            lead=tr("NewProject", "One file holds all: articles, annotations, actors, tags."),
        )
        self._preferences = preferences
        self.made: Path | None = None
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("NewProject", "Presse 2026"))
        self.folder = QLineEdit(_documents())
        self._warning = PlainLabel("", "warning", wraps=True)
        self.person = PersonFields(preferences.now)
        spoken = QLocale().name()[:2]
        self.language = LanguageBox(spoken if spoken in OFFERED else "")
        self.codebook = QComboBox()
        self.like = QLineEdit()
        self._like_row = _with_button(self.like, tr("NewProject", "Choose…"), self._choose_like)
        self._lay_out_rows()
        self._warn()
        self.name.setFocus()

    def _lay_out_rows(self) -> None:
        self.add_row(tr("NewProject", "Name"), self.name)
        choose = _with_button(self.folder, tr("NewProject", "Choose…"), self._choose_folder)
        self.add_row(tr("NewProject", "Folder"), choose).setFocusProxy(self.folder)
        self.folder.setAccessibleName(tr("NewProject", "Folder"))
        self.add(self._warning)
        self.person.lay_out_in(self)
        self.add_row(tr("NewProject", "Language of most articles"), self.language)
        for words, value in (
            (tr("NewProject", "Empty"), EMPTY),
            (tr("NewProject", "DNA statement: agreement, yes or no"), "DNA statement"),
            (tr("NewProject", "Stance: for, against, neutral"), "stance"),
            (tr("NewProject", "As in another project…"), LIKE),
        ):
            self.codebook.addItem(words, value)
        self.add_row(tr("NewProject", "Codebook"), self.codebook)
        self.add(self._like_row).hide()
        self.like.setAccessibleName(tr("NewProject", "The other project"))
        self.codebook.currentIndexChanged.connect(self._on_codebook)
        self.folder.textChanged.connect(self._warn)

    @property
    def path(self) -> Path:
        """Where the file is to lie."""
        name = self.name.text().strip().removesuffix(SUFFIX)
        return Path(self.folder.text().strip()).expanduser() / f"{name}{SUFFIX}"

    @Slot()
    def _choose_folder(self) -> None:
        title = tr("NewProject", "Folder of the project")
        chosen = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    @Slot()
    def _choose_like(self) -> None:
        title = tr("NewProject", "Take the codebook of")
        chosen, _ = QFileDialog.getOpenFileName(self, title, self.folder.text(), f"*{SUFFIX}")
        if chosen:
            self.like.setText(chosen)

    @Slot()
    def _on_codebook(self) -> None:
        like = self.codebook.currentData() == LIKE
        self._like_row.setVisible(like)
        if like:
            self.like.setFocus()

    @Slot()
    def _warn(self) -> None:
        service = synced_by(Path(self.folder.text().strip() or "."))
        self._warning.setVisible(bool(service))
        self._warning.setText(
            tr(
                "NewProject",
                "“{service}” is kept in step with other computers. Open the project on one of"
                " them at a time; better, keep it elsewhere and back it up there.",
                service=service,
            )
            if service
            else ""
        )

    @override
    def submit(self) -> None:
        name = self.name.text().strip().removesuffix(SUFFIX)
        if not name:
            raise BadValue(MSG_NAME_MISSING)
        if name.startswith(".") or _NEVER_IN_NAMES & set(name):
            raise BadName(MSG_FILE_NAME, name=name)
        coder, initials = self.person.values()
        if not coder:
            raise BadValue(MSG_CODER_MISSING)
        chosen = str(self.codebook.currentData())
        like = Path(self.like.text().strip()).expanduser() if chosen == LIKE else None
        if like is not None and not like.is_file():
            raise BadValue(MSG_LIKE_MISSING, name=like.name)
        templates = (chosen,) if chosen not in {EMPTY, LIKE} else ()
        beginning = Beginning(
            language=self.language.code, initials=initials, templates=templates, like=like
        )
        path = self.path
        create(path, who(self._preferences.now, coder), beginning).close()
        self._preferences.change(
            coder=coder, initials=initials, colour=self.person.colour
        )  # fmt: skip
        self.made = path


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    found = Path(QStandardPaths.writableLocation(place) or Path.home())
    return str(found if found.is_dir() else Path.home())


def _with_button(field: QLineEdit, text: str, do: Callable[[], None]) -> QWidget:
    """Return a field with a button beside it."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(field, 1)
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(do)
    row.addWidget(button)
    return whole
