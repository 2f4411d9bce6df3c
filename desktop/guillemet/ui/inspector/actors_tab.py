"""The tab of actors: who speaks and is spoken of, in this article or in all."""

from PySide6.QtWidgets import QMenu
from typing_extensions import override

from guillemet.ui.inspector.uses import actor_rows
from guillemet.ui.inspector.uses_tab import UsesTab
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench


class ActorsTab(UsesTab):
    """Actors, those used most first."""

    tables = ("actor", "alias", "office", "annotation_actor", "annotation")

    def __init__(self, bench: Workbench) -> None:
        empty = EmptyState("actors", "")
        super().__init__(bench, actor_rows, tr("Inspector", "Find an actor"), empty)
        empty.set_sentence(
            tr("Inspector", "No actor here yet."),
            tr("Inspector", "Mark a quote and press S to say who speaks."),
        )
        empty.set_actions([(tr("Inspector", "New actor…"), self.add_wanted.emit)])
        words = tr("Inspector", "New actor…")
        self.new.setToolTip(words)
        self.new.setAccessibleName(words)
        self.add_tool("edit", tr("Inspector", "Edit…"), self.edit_wanted.emit)
        self.add_hues()
        self.add_tool("merge", tr("Inspector", "Merge into…"), self.merge_wanted.emit)
        self.add_tool("delete", tr("Inspector", "Delete…"), self.delete_wanted.emit)

    @override
    def fill_menu(self, menu: QMenu, key: int) -> None:
        menu.addSeparator()
