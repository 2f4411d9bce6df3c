"""What a project without articles shows in the place of one."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from guillemet.ui.actions import Actions
from guillemet.ui.articles.progress import Standing
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.words import tr


class NoArticles(EmptyState):
    """Lies over the reader while the project has no article, and offers the ways in."""

    def __init__(self, actions: Actions, over: QWidget) -> None:
        super().__init__(
            "drop",
            tr("List", "Drop articles here"),
            [
                (tr("List", "Import files…"), lambda: actions.trigger("import")),
                (tr("List", "Import a table…"), lambda: actions.trigger("import_table")),
                (tr("List", "Paste an article"), lambda: actions.trigger("paste_article")),
            ],
            tr(
                "List",
                "Text files (.txt), web pages (.html), folders of them, and tables (CSV, Excel,"
                " OpenDocument) with an article in each row.",
            ),
            over,
        )
        self.setProperty("role", "panel")
        self.setAutoFillBackground(True)
        self._over = over
        over.installEventFilter(self)
        self.hide()

    @Slot(object)
    def show_standing(self, standing: Standing) -> None:
        """Come or go with the first article."""
        empty = standing.counts.articles == 0
        if empty and self.isHidden():
            self.setGeometry(self._over.rect())
            self.raise_()
            self.show()
            self.buttons[0].setFocus()
        elif not empty:
            self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False
