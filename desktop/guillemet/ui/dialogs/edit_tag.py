"""Everything there is to say of a tag."""

from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from guillemet.domain.codebook import SEPARATOR, Codebook, Tag, TagKey
from guillemet.domain.errors import BadName
from guillemet.domain.messages import MSG_TAG_SLASH
from guillemet.domain.names import checked_name
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.inspector.note_edit import NoteEdit
from guillemet.ui.widgets.inputs import HuePicker
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench


class TagDialog(SavingDialog):
    """Edits a tag, or makes one under another; one step however much is changed."""

    def __init__(
        self, bench: Workbench, book: Codebook, key: TagKey | None, above: TagKey | None,
        parent: QWidget,
    ) -> None:  # fmt: skip
        title = tr("Tags", "New tag") if key is None else tr("Tags", "Edit tag")
        primary = tr("Tags", "Create") if key is None else tr("Tags", "Save")
        super().__init__(bench, title, primary, parent)
        self._book = book
        self.tag = book[key] if key is not None else None
        known = self.tag or Tag(name="", parent=above)
        self.name = QLineEdit(known.name)
        self.above = self._made_above(known)
        self.definition = NoteEdit(
            tr("Tags", "When to use it, and when not"), tr("Tags", "Definition")
        )
        self.definition.show_text(known.definition)
        self.hue = HuePicker(book.hue(key) if key is not None else "")
        self.as_above = QCheckBox(tr("Tags", "The colour of the tag above, or the next free one"))
        self.as_above.setChecked(not known.colour)
        self.pin = QComboBox()
        self.pin.addItem(tr("Tags", "No key"), 0)
        for digit in range(1, 10):
            self.pin.addItem(tr("Tags", "Alt+{digit}", digit=digit), digit)
        self.pin.setCurrentIndex(known.pinned)
        self._lay_out_fields()
        self.name.selectAll()
        self.name.setFocus()

    def _lay_out_fields(self) -> None:
        self.add_row(tr("Tags", "Name"), self.name)
        self.add_row(tr("Tags", "Under"), self.above)
        hint = tr("Tags", "Shown in the picker, and written into the codebook.")
        self.add_row(tr("Tags", "Definition"), self.definition, hint)
        colours = QWidget()
        row = QHBoxLayout(colours)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.hue)
        row.addWidget(self.as_above, 1)
        self.add_row(tr("Tags", "Colour"), colours)
        self.add_row(tr("Tags", "Key"), self.pin)
        self.hue.picked.connect(lambda _hue: self.as_above.setChecked(False))

    def _made_above(self, known: Tag) -> QComboBox:
        box = QComboBox()
        box.addItem(tr("Tags", "– (top level)"), 0)
        under = {known.n, *(tag.n for tag in self._book.walk(known.n))} if known.n else set()
        for tag in self._book.walk():
            if tag.n not in under:
                box.addItem(self._book.path(tag.n), int(tag.n))
        box.setCurrentIndex(max(0, box.findData(int(known.parent or 0))))
        return box

    @override
    def change(self) -> Future[Any]:
        name = checked_name(self.name.text())
        if SEPARATOR in name:
            raise BadName(MSG_TAG_SLASH, name=name[:80])
        above = TagKey(int(self.above.currentData())) or None
        colour = "" if self.as_above.isChecked() else self.hue.hue
        pinned = int(self.pin.currentData())
        codes = self.bench.opened.codes
        if self.tag is None:
            path = f"{self._book.path(above)}{SEPARATOR}{name}" if above else name
            return codes.add(path, self.definition.text, colour, pinned)
        return codes.revise(
            self.tag.n,
            lambda now: replace(
                now, name=name, definition=self.definition.text, pinned=pinned,
                colour=colour or (now.colour if above is None else ""),
            ),
            above,
        )  # fmt: skip

    @override
    def saved(self) -> None:
        words = tr("Tags", "Tag made.") if self.tag is None else tr("Tags", "Tag changed.")
        self.bench.toasted.emit(words, "undo")
