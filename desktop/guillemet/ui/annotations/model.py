"""The rows of the table of annotations."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from typing_extensions import override

from guillemet.domain.annotation import AnnotationKey
from guillemet.services.views import MarkRow, MarksView
from guillemet.ui.annotations.columns import COLUMNS, cell, title
from guillemet.ui.paged_model import PAGE, PagedModel, Role
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from array import array

    from guillemet.services.library import Library

__all__ = ["MarksModel", "Role"]
TABLES: Final = (
    "annotation", "span", "annotation_actor", "annotation_tag", "field", "field_value", "actor",
    "alias", "tag", "article", "article_state", "outlet", "coder",
    "suggestion", "rejection",
)  # fmt: skip
FIRST: Final = 2 * PAGE
"""Rows that are shown before all are known."""


class MarksModel(PagedModel):
    """Annotations."""

    columns = COLUMNS
    tables = TABLES

    def __init__(
        self, bench: Workbench, parent: QObject | None = None, view: MarksView | None = None
    ) -> None:
        super().__init__(bench, view or MarksView(), parent)
        self._coder = bench.coder

    @property
    def asked(self) -> MarksView:
        """Which annotations are shown."""
        return self.view if isinstance(self.view, MarksView) else MarksView()

    def key(self, at: int) -> AnnotationKey:
        """Return the key of a row."""
        return AnnotationKey(self.keys[at])

    def row(self, at: int) -> MarkRow | None:
        """Return the row at a place; None until it is fetched."""
        row = self.fetched(at)
        return row if isinstance(row, MarkRow) else None

    @override
    def ask_keys(self, library: "Library", view: object) -> "array[int]":
        if not isinstance(view, MarksView):
            raise TypeError(view)
        return library.marks.keys(view, self._coder)

    @override
    def ask_first(self, library: "Library", view: object) -> "tuple[array[int], bool]":
        if not isinstance(view, MarksView):
            raise TypeError(view)
        first = library.marks.keys(view, self._coder, FIRST)
        return first, len(first) != FIRST  # where they are few, all come at once

    @override
    def ask_rows(self, library: "Library", keys: "array[int]") -> dict[int, object]:
        return {row.annotation.n: row for row in library.marks.rows(keys, self._coder)}

    @override
    def heading(self, column: str) -> str:
        return title(column)

    @override
    def words(self, row: object, column: str) -> str:
        return cell(row, column) if isinstance(row, MarkRow) else ""
