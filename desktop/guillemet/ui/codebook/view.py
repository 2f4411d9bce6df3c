"""The codebook: the tree of tags, one of them in full, and codebooks in files."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.changes import ChangeSet
from guillemet.domain.codebook import TagKey
from guillemet.domain.errors import GuillemetError
from guillemet.services import codebooks
from guillemet.ui.codebook.detail import TagDetail
from guillemet.ui.codebook.import_dialog import ImportCodebookDialog
from guillemet.ui.inspector.tags_tab import TagsTab
from guillemet.ui.inspector.uses_tab import ALL
from guillemet.ui.theme import set_icon
from guillemet.ui.view import View
from guillemet.ui.widgets.dialogs import inform
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.codebooks import CodebookPlan
    from guillemet.services.library import Library

TREE_WIDTH: Final = 460
TABLES: Final = ("tag", "annotation_tag", "tag_example", "span")


class CodebookView(View):
    """Head, tree and detail. What the tree asks for is done elsewhere."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.tab = TagsTab(bench)
        self.tab.scope.choose(ALL)
        self.tab.scope.hide()
        self.tab.new.hide()
        self.detail = TagDetail(bench)
        self.new = _button("plus", tr("Tags", "New tag…"))
        self.take_in = _button("import", tr("Tags", "Import…"))
        self.export = _button("export", tr("Tags", "Export…"))
        self._file = Path()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._on_chosen)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 10)
        top.setSpacing(8)
        top.addWidget(PlainLabel(tr("Tags", "Codebook"), "heading"))
        top.addStretch(1)
        for button in (self.take_in, self.export, self.new):
            top.addWidget(button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 0, 4, 0)
        column.addWidget(self.tab)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setHandleWidth(1)
        sides.addWidget(left)
        sides.addWidget(self.detail)
        sides.setStretchFactor(1, 1)
        sides.setSizes([TREE_WIDTH, 2 * TREE_WIDTH])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(sides, 1)

    def _connect(self) -> None:
        tab, detail = self.tab, self.detail
        # the tree is empty for a moment whenever it is filled again
        tab.tree.chosen_changed.connect(self._soon.start)
        tab.done.connect(lambda: self.asked.emit("view_read"))
        detail.edit_wanted.connect(lambda: self.tab.edit_wanted.emit(self.detail.key or 0))
        detail.place_wanted.connect(self.place_wanted)
        detail.split_wanted.connect(self._split)
        detail.pin_wanted.connect(self._pin)
        detail.unpin_wanted.connect(self._unpin)
        self.new.clicked.connect(self.tab.add_wanted)
        self.take_in.clicked.connect(self._ask_file)
        self.export.clicked.connect(self._ask_out)
        self.bench.list_changed.connect(self._on_changed)
        self.bench.ready_changed.connect(lambda _ready: self._dress())
        self._dress()

    def _dress(self) -> None:
        for button in (self.new, self.take_in):
            button.setEnabled(self.bench.ready)

    # -- what the window asks ------------------------------------------------------------------

    @override
    def take_focus(self) -> None:
        self.tab.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bench.said.emit(
            tr("Tags", "Enter edits · F2 renames · drag, or Ctrl and arrows, moves · F1 all keys")
        )

    @override
    def focus_filter(self) -> None:
        self.tab.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tab.search.selectAll()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tab.refresh()
        self._soon.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.detail.model.active = False

    @Slot()
    def _on_chosen(self) -> None:
        use = self.tab.tree.chosen
        if use is None and self.tab.tree.uses:
            self.tab.tree.choose(self.tab.tree.uses[0].key)
        elif use is None:
            self.detail.ask(None)
        elif use.key != self.detail.wanted:
            self.detail.ask(TagKey(use.key))

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if self.detail.key is not None and self.isVisible() and changes.touches(TABLES):
            self.detail.ask(self.detail.key)

    @Slot(object, object)
    def _split(self, annotations: list[AnnotationKey], to: TagKey | str) -> None:
        if self.detail.key is not None:
            future = self.bench.opened.codes.split(self.detail.key, annotations, to)
            self.bench.run(future, self._on_split)

    @Slot(object)
    def _on_split(self, done: "Future[TagKey]") -> None:
        if done.exception() is None:
            self.bench.toasted.emit(tr("Tags", "The annotations have another tag now."), "undo")

    @Slot(object)
    def _pin(self, annotations: list[AnnotationKey]) -> None:
        if self.detail.key is not None:
            self.bench.run(self.bench.opened.codes.pin_example(self.detail.key, annotations))

    @Slot(object)
    def _unpin(self, annotation: AnnotationKey) -> None:
        if self.detail.key is not None and self.bench.ready:
            codes = self.bench.opened.codes
            self.bench.run(codes.unpin_example(self.detail.key, annotation), self._on_unpinned)

    @Slot(object)
    def _on_unpinned(self, done: "Future[None]") -> None:
        if done.exception() is None:
            self.bench.toasted.emit(tr("Tags", "No example any more."), "undo")

    # -- files ---------------------------------------------------------------------------------

    @Slot()
    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Tags", "Import a codebook"), str(self.bench.path.parent),
            tr("Tags", "Codebooks (*.qdc *.csv *.tsv *.xlsx)"),
        )  # fmt: skip
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Compare a file with the codebook, and say what it would change."""
        self._file = path
        self.bench.ask(lambda library: codebooks.plan(library, path), self._on_plan)

    @Slot(object)
    def _on_plan(self, answer: "Future[CodebookPlan]") -> None:
        try:
            plan = answer.result()
        except GuillemetError as error:
            inform(self, sentence(error))
            return
        dialog = ImportCodebookDialog(self.bench, self._file.name, plan, self)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def _ask_out(self) -> None:
        start = self.bench.path.with_name("codebook.csv")
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Tags", "Export the codebook"), str(start), "CSV (*.csv);;REFI-QDA (*.qdc)"
        )
        if name:
            self.write(Path(name))

    def write(self, out: Path) -> None:
        """Write the codebook to a file."""
        self._file = out

        def written(library: "Library") -> int:
            return codebooks.export(library, out)

        self.bench.ask(written, self._on_written)

    @Slot(object)
    def _on_written(self, answer: "Future[int]") -> None:
        try:
            count = answer.result()
        except GuillemetError as error:
            inform(self, sentence(error))
            return
        tags = plural("Tags", "{n} tag", "{n} tags", count)
        words = tr("Tags", "Exported to {name}: {tags}.", name=self._file.name, tags=tags)
        self.bench.toasted.emit(words, "")


def _button(icon: str, words: str) -> QPushButton:
    button = QPushButton(words)
    set_icon(button, icon, 16)
    return button
