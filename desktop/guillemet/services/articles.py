"""What is done to articles as wholes. One method, one undoable step."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from guillemet.domain.article import ArticleKey, Metadata, ReadingState
from guillemet.domain.changes import ChangeSet, Kind, Op
from guillemet.domain.dates import checked_date
from guillemet.domain.text import canonical
from guillemet.storage import articles
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database


class Articles:
    """The use cases of the article list."""

    def __init__(self, writer: Writer, coder: str) -> None:
        self._writer = writer
        self._coder = coder

    def edit(
        self, keys: Sequence[ArticleKey], change: Callable[[Metadata], Metadata]
    ) -> Future[None]:
        """Make the metadata of articles what `change` makes of it.

        Raises:
            BadValue: a date is none.
            BadName: an outlet or an author holds ``|``.
        """

        def work(db: "Database") -> None:
            for key in keys:
                article = articles.one(db.conn, key)
                now = Metadata(**{f.name: getattr(article, f.name) for f in fields(Metadata)})
                meta = change(now)
                articles.edit(db, key, replace(meta, published=checked_date(meta.published)))

        return self._writer.submit(self._named(Kind.EDIT_ARTICLE, keys), work)

    def set_note(self, key: ArticleKey, note: str) -> Future[None]:
        """Replace an article's note; what is typed within two seconds is one step."""
        text = canonical(note).text

        def work(db: "Database") -> None:
            article = articles.one(db.conn, key)
            now = Metadata(**{f.name: getattr(article, f.name) for f in fields(Metadata)})
            articles.edit(db, key, replace(now, note=text))

        step = replace(self._named(Kind.EDIT_ARTICLE, [key]), join=f"article note {key}")
        return self._writer.submit(step, work)

    def set_state(
        self, keys: Sequence[ArticleKey], state: ReadingState, reason: str = ""
    ) -> Future[None]:
        """Say how far the coder is with articles; excluding them takes a reason."""

        def work(db: "Database") -> None:
            for key in keys:
                articles.set_state(db, key, self._coder, state, reason)

        return self._writer.submit(self._named(Kind.SET_STATE, keys), work)

    def include(self, keys: Sequence[ArticleKey]) -> Future[None]:
        """Take excluded articles in again, each as far as the coder was with it before."""

        def work(db: "Database") -> None:
            for key in keys:
                if articles.state(db.conn, key, self._coder) is ReadingState.EXCLUDED:
                    before = articles.state_before_exclusion(db.conn, key, self._coder)
                    articles.set_state(db, key, self._coder, before)

        return self._writer.submit(self._named(Kind.SET_STATE, keys), work)

    def delete(self, keys: Sequence[ArticleKey]) -> Future[None]:
        """Delete articles with their annotations; the texts themselves stay in the file."""

        def work(db: "Database") -> None:
            for key in keys:
                articles.delete(db, key)

        return self._writer.submit(self._named(Kind.DELETE_ARTICLES, keys), work)

    def opened(self, key: ArticleKey) -> Future[None]:
        """Note that an unread article is being read: recorded, but no step to undo."""

        def work(db: "Database") -> None:
            articles.begin_reading(db, key, self._coder)

        return self._writer.submit(Op(Kind.READING), work)

    def place(self, key: ArticleKey, position: int) -> Future[None]:
        """Remember where the coder stopped reading, a code point."""
        nothing: ChangeSet | None = None
        return self._writer.write(
            nothing, lambda db: articles.place(db, key, self._coder, position)
        )

    def _named(self, kind: Kind, keys: Sequence[ArticleKey]) -> Op:
        def names(db: "Database") -> Mapping[str, str]:
            first = articles.one(db.conn, keys[0])
            return {"name": first.title or first.slug, "count": str(len(keys))}

        return Op(kind, names=names)
