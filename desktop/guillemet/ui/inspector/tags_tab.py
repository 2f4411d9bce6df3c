"""The tab of tags: the codebook as a tree, moved by dragging or with Ctrl and the arrows."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QMenu
from typing_extensions import override

from guillemet.ui.inspector.uses import tag_rows
from guillemet.ui.inspector.uses_tab import UsesTab
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

NOT_PINNED = 0


class TagsTab(UsesTab):
    """Tags in codebook order.

    Signals:
        moved: key, key of the tag to lie under or 0, place among its children.
        pinned: key and digit, 0 for none.
        child_wanted: the key of the tag to make one under.
    """

    moved = Signal(int, int, int)
    pinned = Signal(int, int)
    child_wanted = Signal(int)
    tables = ("tag", "annotation_tag", "annotation")

    def __init__(self, bench: Workbench) -> None:
        empty = EmptyState("tag", "")
        super().__init__(bench, tag_rows, tr("Inspector", "Find a tag"), empty)
        empty.set_sentence(
            tr("Inspector", "No tag here yet."),
            tr("Inspector", "Mark words and press T; type parent/child for a tag under another."),
        )
        empty.set_actions([(tr("Inspector", "New tag…"), self.add_wanted.emit)])
        words = tr("Inspector", "New tag…")
        self.new.setToolTip(words)
        self.new.setAccessibleName(words)
        self.add_tool("edit", tr("Inspector", "Edit…"), self.edit_wanted.emit)
        self.add_hues()
        self.add_tool("merge", tr("Inspector", "Merge into…"), self.merge_wanted.emit)
        self.add_tool("delete", tr("Inspector", "Delete…"), self.delete_wanted.emit)
        self.tree.moved.connect(self.moved)
        self.tree.nudged.connect(self._on_nudged)

    @override
    def on_shown(self) -> None:
        """Let tags be dragged where all of them are shown."""
        whole = self.bench.ready and not self.only_here and not self.search.text()
        mode = QAbstractItemView.DragDropMode
        self.tree.setDragDropMode(mode.InternalMove if whole else mode.NoDragDrop)

    @override
    def fill_menu(self, menu: QMenu, key: int) -> None:
        use = self.tree.chosen
        below = menu.addAction(tr("Inspector", "New tag under it…"))
        below.triggered.connect(lambda: self.child_wanted.emit(key))
        pins = menu.addMenu(tr("Inspector", "Pin to"))
        for digit in range(1, 10):
            action = pins.addAction(tr("Inspector", "Alt+{digit}", digit=digit))
            action.setCheckable(True)
            action.setChecked(use is not None and use.badge == str(digit))
            action.triggered.connect(lambda _=False, digit=digit: self.pinned.emit(key, digit))
        none = pins.addAction(tr("Inspector", "No key"))
        none.triggered.connect(lambda: self.pinned.emit(key, NOT_PINNED))
        menu.addSeparator()

    @Slot(int, str)
    def _on_nudged(self, key: int, where: str) -> None:
        """Move a tag a step, where all tags are shown."""
        above, place, count = self.tree.place_of(key)
        if self.only_here or self.search.text() or not self.bench.ready:
            self.bench.said.emit(tr("Inspector", "Tags are moved where all of them are shown."))
        elif where == "up" and place > 0:
            self.moved.emit(key, above, place - 1)
        elif where == "down" and place < count - 1:
            self.moved.emit(key, above, place + 1)
        elif where == "in":
            before = self.tree.sibling(key, -1)
            if before is not None:
                self.moved.emit(key, before.key, len(before.below))
        elif where == "out" and above:
            grand, above_at, _ = self.tree.place_of(above)
            self.moved.emit(key, grand, above_at + 1)
