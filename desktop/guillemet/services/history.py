"""Undo and redo."""

from concurrent.futures import Future
from typing import TYPE_CHECKING

from guillemet.domain.article import ArticleKey
from guillemet.services.views import HistoryState, StepName
from guillemet.storage import history
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    import sqlite3


class History:
    """Takes steps back, and does them again."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def undo(self) -> Future[StepName]:
        """Take the newest finished step back; the result says what it was.

        Raises:
            NothingToUndo: there is none.
            HistoryConflict: what it touched was changed since.
        """
        return _named(self._writer.undo())

    def redo(self) -> Future[StepName]:
        """Take the newest undo back."""
        return _named(self._writer.redo())


def state(conn: "sqlite3.Connection") -> HistoryState:
    """Return what undo and redo would do now."""
    undo, redo = history.newest(conn), history.newest_undone(conn)
    return HistoryState(_name(conn, undo) if undo else None, _name(conn, redo) if redo else None)


def _name(conn: "sqlite3.Connection", target: history.Target) -> StepName:
    articles = tuple(ArticleKey(n) for n in history.articles(conn, target))
    return _step(target, articles)


def _step(target: history.Target, articles: tuple[ArticleKey, ...] = ()) -> StepName:
    args = dict(target.op.args)
    kind = args.pop("of", target.op.kind)
    return StepName(kind, args, articles, target.op.step)


def _named(future: "Future[history.Target]") -> Future[StepName]:
    named: Future[StepName] = Future()

    def pass_on(done: "Future[history.Target]") -> None:
        error = done.exception()
        if error is not None:
            named.set_exception(error)
        else:
            named.set_result(_step(done.result()))

    future.add_done_callback(pass_on)
    return named
