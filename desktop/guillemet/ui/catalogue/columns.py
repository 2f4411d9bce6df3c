"""The columns of the table of articles, and what a cell of them says."""

from collections.abc import Callable, Mapping
from typing import Final

from guillemet.services.article_set import SheetRow
from guillemet.ui.articles.words import column_words
from guillemet.ui.dialogs.typed_values import shown_authors
from guillemet.ui.states import state_words
from guillemet.ui.words import date_words, number

COLUMNS: Final = (
    "title", "outlet", "authors", "published", "section", "language", "state", "annotations",
    "words", "fields", "url", "note", "name",
)  # fmt: skip
WIDTHS: Final = {
    "title": 300, "outlet": 150, "authors": 140, "published": 108, "section": 96, "language": 84,
    "state": 92, "annotations": 100, "words": 80, "fields": 130, "url": 150, "note": 130,
    "name": 150,
}  # fmt: skip
EDITED: Final = frozenset(
    {"title", "outlet", "authors", "published", "section", "language", "url", "note"}
)
"""Columns that can be written in."""
SORTED: Final = frozenset(COLUMNS) - {"fields", "note", "name"}
TERMS: Final = {
    "outlet": "outlet", "authors": "author", "language": "language", "state": "state"
}  # fmt: skip
"""What the language of filters calls a column."""
NUMBERS: Final = frozenset({"words", "annotations"})


def title(column: str) -> str:
    """Return the heading of a column."""
    return column_words(column)


def cell(row: SheetRow, column: str) -> str:
    """Return what a cell says."""
    return _CELLS[column](row)


def typed(row: SheetRow, column: str) -> str:
    """Return what stands in a cell while it is written in."""
    if column == "published":
        return row.article.published
    return row.article.title if column == "title" else cell(row, column)


def value(row: SheetRow, column: str) -> str:
    """Return what a filter would ask for to find rows alike in a column, "" if nothing can."""
    if column == "authors":
        return next(iter(row.article.authors), "")
    if column == "state":
        return row.article.state.value
    return cell(row, column) if column in TERMS else ""


_CELLS: Final[Mapping[str, Callable[[SheetRow], str]]] = {
    "title": lambda row: row.article.title or row.article.first_words,
    "outlet": lambda row: row.article.outlet,
    "authors": lambda row: shown_authors(row.article.authors),
    "published": lambda row: (
        date_words(row.article.published, short=True) if row.article.published else ""
    ),
    "section": lambda row: row.more.section,
    "language": lambda row: row.article.language,
    "state": lambda row: state_words(row.article.state),
    "annotations": lambda row: number(row.article.annotations) if row.article.annotations else "",
    "words": lambda row: number(row.article.words),
    "fields": lambda row: ", ".join(f"{name}: {value}" for name, value in row.more.fields),
    "url": lambda row: row.more.url,
    "note": lambda row: row.more.note,
    "name": lambda row: row.more.name,
}
