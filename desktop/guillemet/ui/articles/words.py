"""What is said before, while and after many articles are changed."""

from collections.abc import Sequence

from guillemet.domain.article import ReadingState
from guillemet.domain.article_bulk import ArticleChange, Before, GiveState, Remove, TakeIn
from guillemet.ui.states import state_words
from guillemet.ui.words import number, plural, tr


def column_words(column: str) -> str:
    """Return what is called what is known of an article."""
    return {
        "state": tr("Article", "State"),
        "title": tr("Article", "Title"),
        "outlet": tr("Article", "Outlet"),
        "authors": tr("Article", "Authors"),
        "published": tr("Article", "Date"),
        "section": tr("Article", "Section"),
        "language": tr("Article", "Language"),
        "url": tr("Article", "URL"),
        "note": tr("Article", "Note"),
        "words": tr("Article", "Words"),
        "annotations": tr("Article", "Annotations"),
        "fields": tr("Article", "Fields"),
        "name": tr("Article", "File name"),
    }.get(column, column)


def asked(change: ArticleChange, n: int) -> str:
    """Return the question before a change: what it does, to how many."""
    match change:
        case GiveState(state):
            words = state_words(state)
            return plural(
                "List", "Make {n} article “{state}”?", "Make {n} articles “{state}”?", n,
                state=words,
            )  # fmt: skip
        case TakeIn():
            return plural("List", "Take {n} article in again?", "Take {n} articles in again?", n)
        case _:
            return plural("List", "Change {n} article?", "Change {n} articles?", n)


def before_words(before: Sequence[Before]) -> str:
    """Return what articles say before a change and after it, a line for each value."""
    empty = tr("List", "(empty)")
    return "\n".join(
        tr(
            "List", "{what}: {before} → {after} ({count})", what=column_words(each.what),
            before=_shown(each, each.before) or empty, after=_shown(each, each.after) or empty,
            count=number(each.count),
        )
        for each in before
    )  # fmt: skip


def _shown(each: Before, value: str) -> str:
    if each.what == "state":
        return state_words(ReadingState(value))
    return value.replace("|", "; ") if each.what == "authors" else value


def doing(change: ArticleChange) -> str:
    """Return what is being done, while it takes long."""
    if isinstance(change, Remove):
        return tr("List", "Deleting articles")
    return tr("List", "Changing articles")


def done(change: ArticleChange, n: int) -> str:
    """Return what was done."""
    if isinstance(change, Remove):
        return plural("Article", "Article deleted.", "{n} articles deleted.", n)
    if isinstance(change, GiveState) and change.state is ReadingState.EXCLUDED:
        return plural("Dialogs", "Article excluded.", "{n} articles excluded.", n)
    return plural("Article", "Article changed.", "{n} articles changed.", n)
