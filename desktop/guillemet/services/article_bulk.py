"""Changing many articles as one undoable step."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from guillemet.domain.article import ArticleKey
from guillemet.domain.article_bulk import (
    ArticleChange,
    GiveOwn,
    GiveState,
    Remove,
    TakeIn,
    Tell,
    TellEach,
    Told,
)
from guillemet.domain.changes import Kind, Op
from guillemet.domain.dates import checked_date
from guillemet.domain.fields import Owner
from guillemet.domain.names import checked_name
from guillemet.domain.text import canonical
from guillemet.services.bulk import BulkReport, silent
from guillemet.services.importing import never
from guillemet.services.values import checked_value
from guillemet.storage import article_bulk, articles, fields
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

BATCH: Final = 500
"""Articles of one transaction: most changes of them take well under a quarter of a second."""
BATCH_OF_REMOVALS: Final = 100
"""Articles that are deleted in one: each is taken out of the search index."""


class ArticleBulk:
    """One change of many articles."""

    def __init__(self, writer: Writer, coder: str) -> None:
        self._writer = writer
        self._coder = coder

    def run(
        self,
        keys: Sequence[ArticleKey],
        change: ArticleChange,
        *,
        cancelled: Callable[[], bool] = never,
        progress: Callable[[int, int], None] = silent,
    ) -> BulkReport:
        """Change articles in transactions short enough that others commit in between.

        Call it on a worker thread: it waits for each batch. What is as wanted already, or was
        deleted, is left alone. Stopped, what was changed is taken back: nothing is half-done.

        Raises:
            BadName: an outlet or an author is none.
            BadValue: a date is none, or the field does not take the value.
            NotFound: the field was deleted.
        """
        op = Op(_KINDS[type(change)], names=partial(self._names, keys))
        work = _Work(checked(change), self._coder)
        size = BATCH_OF_REMOVALS if isinstance(change, Remove) else BATCH
        done = 0
        while done < len(keys):
            if cancelled():
                return self._take_back(op, work.changed)
            batch = keys[done : done + size]
            done += len(batch)
            part = op if done >= len(keys) else op.part()
            self._writer.submit(part, partial(work.run, keys=batch)).result()
            progress(done, len(keys))
        return BulkReport(work.changed)

    def _take_back(self, op: Op, changed: int) -> BulkReport:
        self._writer.submit(op, lambda _: None).result()
        if changed:
            self._writer.take_back(op.step).result()
        return BulkReport(0, cancelled=True)

    def _names(self, keys: Sequence[ArticleKey], db: "Database") -> Mapping[str, str]:
        """Return what a menu shows; of a step of several the first part has asked."""
        count = {"count": str(len(keys))}
        title = articles.title(db.conn, keys[0])
        return {"name": title, **count} if title is not None else count


class _Work:
    """Does the batches and counts."""

    def __init__(self, change: ArticleChange, coder: str) -> None:
        self._change = change
        self._coder = coder
        self.changed = 0

    def run(self, db: "Database", keys: Sequence[ArticleKey]) -> None:
        """Change what is not as wanted yet."""
        change = self._change
        if isinstance(change, GiveOwn):
            field = fields.one(db.conn, change.field)
            change = GiveOwn(change.field, checked_value(field, Owner.ARTICLE, change.value))
        found = article_bulk.affected(db.conn, keys, change, self._coder)
        if found:
            article_bulk.apply(db, found, change, self._coder)
            self.changed += len(found)


def checked(change: ArticleChange) -> ArticleChange:
    """Return a change whose values are as a project stores them.

    Raises:
        BadName: an outlet or an author is none.
        BadValue: a date is none.
    """
    match change:
        case Tell(values):
            return Tell(_clean(values))
        case TellEach(each):
            return TellEach({key: _clean(values) for key, values in each.items()})
        case _:
            return change


def _clean(values: Mapping[str, Told]) -> dict[str, Told]:
    return {column: _clean_value(column, value) for column, value in values.items()}


def _clean_value(column: str, value: Told) -> Told:
    if not isinstance(value, str):
        return tuple(dict.fromkeys(checked_name(name) for name in value))
    if column == "published":
        return checked_date(value)
    text = canonical(value).text
    if column == "note":
        return text
    line = " ".join(text.split())
    return checked_name(line) if column == "outlet" and line else line


_KINDS: Final[Mapping[type, Kind]] = {
    GiveState: Kind.SET_STATE, TakeIn: Kind.SET_STATE, Tell: Kind.EDIT_ARTICLE,
    TellEach: Kind.EDIT_ARTICLE, GiveOwn: Kind.SET_FIELD, Remove: Kind.DELETE_ARTICLES,
}  # fmt: skip
