"""Undo and redo."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from guillemet.domain.article import ArticleKey
from guillemet.domain.changes import Op
from guillemet.services.views import HistoryState, StepName
from guillemet.storage import history
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")
R = TypeVar("R")


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

    def unfinished(self) -> Future[list[StepName]]:
        """Find the steps that a crash cut short: an import, a bulk change."""
        return then(self._writer.unfinished(), lambda targets: [_step(t) for t in targets])

    def take_back(self, step: str) -> Future[StepName]:
        """Undo the step of that id, finished or not.

        Raises:
            HistoryConflict: what it touched was changed since.
        """
        return _named(self._writer.take_back(step))

    def keep(self, step: StepName) -> Future[None]:
        """Call a step that was cut short done: what is in stays in, and can be undone."""
        op = Op(step.kind, dict(step.args), step=step.step)
        return self._writer.submit(op, lambda _: None)


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
    return then(future, _step)


def then(future: Future[T], change: Callable[[T], R]) -> Future[R]:
    """Return the future of what `change` makes of the result of another."""
    changed: Future[R] = Future()

    def pass_on(done: Future[T]) -> None:
        error = done.exception()
        if error is not None:
            changed.set_exception(error)
        else:
            changed.set_result(change(done.result()))

    future.add_done_callback(pass_on)
    return changed
