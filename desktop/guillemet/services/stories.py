"""Articles that tell the same story: found in another process, looked at, told apart."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from guillemet.domain.article import ArticleKey
from guillemet.domain.changes import ChangeSet, Kind, Op
from guillemet.domain.sketches import likeness, sketch, stories
from guillemet.services.workers import streamed
from guillemet.storage import articles
from guillemet.storage import stories as stored
from guillemet.storage.connection import open_reader
from guillemet.storage.stories import Member
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

__all__ = ["BY_ITSELF", "Found", "Member", "Stories", "StoriesRead", "Version"]
CHUNK: Final = 200
"""Texts that are sketched before they are written."""
WRITTEN: Final = 20_000
"""Texts whose stories are sent at once."""
BY_ITSELF: Final = 50_000
"""Texts that are sketched without being asked for; of more, somebody asks."""
PATIENCE: Final = 600.0
"""Seconds that grouping a million texts may take, and more."""
TABLE: Final = "story"


class Found(NamedTuple):
    """What the other process has found so far: sketches, then which text tells which story."""

    sketches: dict[int, bytes]
    stories: dict[int, int]
    total: int = 0
    last: bool = False


class Version(NamedTuple):
    """An article of a story, and how like it is to the one that was asked about, from 0 to 1."""

    member: Member
    alike: float


class StoriesRead:
    """Questions about stories. Lives on the thread that opened the connection."""

    def __init__(self, conn: "sqlite3.Connection") -> None:
        self._conn = conn

    def missing(self) -> int:
        """Return how many texts nobody looked at yet."""
        return stored.missing(self._conn)

    def versions(self, article: ArticleKey) -> list[Version]:
        """Return the articles that tell the story of one, itself among them, oldest first."""
        members = stored.members(self._conn, stored.story_of(self._conn, article))
        own = next((each.text for each in members if each.article == article), 0)
        marks = {text: stored.sketch_of(self._conn, text) for text in {m.text for m in members}}
        return [
            Version(each, 1.0 if each.text == own else likeness(marks[each.text], marks[own]))
            for each in members
        ]


class Stories:
    """Finds stories and tells them apart."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def find(
        self,
        path: Path,
        *,
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> bool:
        """Sketch the texts that are new, and group all anew; tell whether it came to the end.

        Call it on a worker thread: it waits for another process. What was sketched stays so.
        """
        grouped: dict[int, int] = {}
        done = 0
        for found in streamed(search, str(path), stopped=cancelled, patience=PATIENCE):
            if found.sketches:
                self._writer.write(None, partial(stored.learn, found=found.sketches)).result()
                done += len(found.sketches)
                progress(done, found.total)
            grouped |= found.stories
            if found.last:
                changes = ChangeSet(Op("find-stories"), frozenset({TABLE}), None)
                self._writer.write(changes, partial(stored.put, found=grouped)).result()
                return True
        return False

    def tell_apart(self, key: ArticleKey, others: Sequence[ArticleKey]) -> Future[None]:
        """Say that an article does not tell the story of others; it is not proposed again.

        Raises:
            NotFound: one was deleted.
        """

        def names(db: "Database") -> Mapping[str, str]:
            return {"name": articles.title(db.conn, key) or ""}

        def work(db: "Database") -> None:
            own = articles.one(db.conn, key).text_n
            texts = {articles.one(db.conn, other).text_n for other in others} - {own}
            stored.set_apart(db, own, sorted(texts))

        return self._writer.submit(Op(Kind.STORY_APART, names=names), work)


def search(path: str) -> Iterator[Found]:
    """Yield sketches of what is new in a project, then its stories. Runs in a worker process."""
    conn = open_reader(Path(path))
    try:
        yield from _searched(conn)
    finally:
        conn.close()


def _searched(conn: "sqlite3.Connection") -> Iterator[Found]:
    total = stored.missing(conn)
    known = stored.sketches(conn)
    beyond = 0
    while texts := stored.without_sketch(conn, beyond, CHUNK):
        made = {n: sketch(body) for n, body in texts}
        known |= made
        beyond = texts[-1][0]
        yield Found(made, {}, total)
    made_stories = list(stories(known, stored.apart(conn)).items())
    for at in range(0, len(made_stories), WRITTEN):
        yield Found({}, dict(made_stories[at : at + WRITTEN]))
    yield Found({}, {}, last=True)
