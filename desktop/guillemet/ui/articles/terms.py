"""Conditions of the list in words, and the values that a filter may ask for."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from guillemet.domain.article import ReadingState
from guillemet.domain.dates import is_date
from guillemet.domain.filters import About
from guillemet.domain.names import name_key
from guillemet.domain.query_words import Term
from guillemet.services.views import ListView
from guillemet.ui.inspector.picker_rows import Row
from guillemet.ui.states import state_words
from guillemet.ui.words import tr

if TYPE_CHECKING:
    from guillemet.services.library import Library

Values = dict[int, str]
OFFERED: Final = (
    About.STATE, About.OUTLET, About.AUTHOR, About.LANGUAGE, About.AFTER, About.BEFORE,
    About.TAG, About.ACTOR, About.CODER, About.FIELD,
)  # fmt: skip
SUGGESTED: Final = Term(About.STATUS, ("suggested",))
SHOWN: Final = 200
"""Rows that a list of values shows; of more, what is typed chooses."""


def about_words(about: About) -> str:
    """Return what a condition is about."""
    return {
        About.STATE: tr("Filters", "State"),
        About.OUTLET: tr("Filters", "Outlet"),
        About.AUTHOR: tr("Filters", "Author"),
        About.LANGUAGE: tr("Filters", "Language"),
        About.AFTER: tr("Filters", "From"),
        About.BEFORE: tr("Filters", "Before"),
        About.TAG: tr("Filters", "Tag"),
        About.ACTOR: tr("Filters", "Actor"),
        About.SPEAKER: tr("Roles", "Speaker"),
        About.TARGET: tr("Roles", "Target"),
        About.CODER: tr("Filters", "Coder"),
        About.FIELD: tr("Filters", "Field"),
        About.KIND: tr("Filters", "Kind"),
        About.TITLE: tr("Filters", "Title"),
        About.NOTE: tr("Filters", "Note"),
    }.get(about, about.value)


def term_words(term: Term) -> str:
    """Return a condition as its chip says it."""
    if term.query == SUGGESTED.query:
        return tr("Filters", "Has suggestions")
    values = ", ".join(value_words(term.about, value) for value in term.values)
    shown = {"what": about_words(term.about), "value": values}
    if term.without:
        return tr("Filters", "Not {what}: {value}", **shown)
    return tr("Filters", "{what}: {value}", **shown)


def value_words(about: About, value: str) -> str:
    """Return a value as it is called."""
    if about is About.STATE:
        return state_words(ReadingState(value))
    if about is About.FIELD:
        return value.replace("=", ": ", 1)
    return value


def values_of(about: About, view: ListView, coder: str, found: Values) -> "Question":
    """Return what finds the rows of a picker for a condition beside those of `view`.

    What they stand for comes into `found`, by the keys of the rows. It is counted once.
    """
    from guillemet.services.article_set import ArticleSet

    counted: list[tuple[str, int]] = []
    asked: list[bool] = []

    def question(library: "Library", typed: str) -> Sequence[Row]:
        if not asked:
            counted.extend(library.through(ArticleSet).values(about, view, coder))
            asked.append(True)
        return _rows(about, counted, typed, found)

    return question


def _rows(about: About, counted: Sequence[tuple[str, int]], typed: str, found: Values) -> list[Row]:
    key = f" {name_key(typed)}" if typed.strip() else ""
    rows = []
    if about in (About.AFTER, About.BEFORE) and is_date(typed.strip()):
        found[len(counted)] = typed.strip()
        rows.append(Row(key=len(counted), text=typed.strip()))
    for at, (value, count) in enumerate(counted):
        words = value_words(about, value)
        if key and key not in f" {name_key(words)}":
            continue
        found[at] = value
        rows.append(Row(key=at, text=words, used=count))
        if len(rows) >= SHOWN:
            break
    return rows


Question = Callable[["Library", str], Sequence[Row]]
