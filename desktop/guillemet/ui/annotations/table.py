"""The table of annotations."""

from PySide6.QtCore import Qt

from guillemet.services.views import Sort
from guillemet.ui.annotations.columns import COLUMNS, WIDTHS
from guillemet.ui.annotations.delegate import HEIGHT, MarkDelegate
from guillemet.ui.annotations.model import MarksModel
from guillemet.ui.paged_table import PagedTable, Shape
from guillemet.ui.words import tr


class MarksTable(PagedTable):
    """Annotations with all that is said of them."""

    def __init__(self, model: MarksModel) -> None:
        shape = Shape(
            name=tr("Coded", "All annotations"), widths=WIDTHS, height=HEIGHT, main="words",
            sort=Sort("date", descending=True), downwards=frozenset({"date"}),
        )  # fmt: skip
        super().__init__(model, shape)
        self.setItemDelegate(MarkDelegate(self))


class PlacesTable(MarksTable):
    """Annotations in a narrow place: their words, the article, the date."""

    def __init__(self, model: MarksModel) -> None:
        super().__init__(model)
        for at, column in enumerate(COLUMNS):
            self.setColumnHidden(at, column not in {"words", "article", "date"})
        header = self.horizontalHeader()
        header.setSectionResizeMode(COLUMNS.index("words"), header.ResizeMode.Stretch)
        self.setColumnWidth(COLUMNS.index("article"), 120)
        self.setColumnWidth(COLUMNS.index("date"), 100)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
