"""What a table of annotations knows of articles better than the project does."""

from typing import TYPE_CHECKING, Final, TypeVar

from guillemet.domain.article import Article, ArticleKey, Metadata, ReadingState
from guillemet.domain.records import dataclass
from guillemet.exchange.importers.annotation_rows import ArticleSaid
from guillemet.storage import references

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")
NOTHING: Final = Metadata()


@dataclass(slots=True)
class ArticleChange:
    """What the rows of an article fill in: metadata that was guessed or unknown, and its state.

    What is empty in `metadata` stays as it is.
    """

    article: ArticleKey
    slug: str
    metadata: Metadata = NOTHING
    state: ReadingState | None = None

    def filled(self, now: Metadata) -> Metadata:
        """Return metadata with what is filled in."""
        new = self.metadata
        return Metadata(
            title=new.title or now.title, outlet=new.outlet or now.outlet,
            authors=new.authors or now.authors, published=new.published or now.published,
            url=new.url or now.url, language=new.language or now.language, note=now.note,
        )  # fmt: skip


class Filling:
    """Collects what rows say of articles where the project only guessed, or knows nothing."""

    def __init__(self, conn: "sqlite3.Connection") -> None:
        self._conn = conn
        self._found: dict[ArticleKey, ArticleChange] = {}
        self._guessed: dict[ArticleKey, frozenset[str]] = {}

    @property
    def changes(self) -> tuple[ArticleChange, ...]:
        """The articles of which something is filled in."""
        return tuple(c for c in self._found.values() if c.state or c.metadata != NOTHING)

    def add(self, article: Article, said: ArticleSaid) -> None:
        """Take over what `said` knows; of two rows that differ the first counts.

        A state is taken over where the coder has not decided anything yet.
        """
        if article.n not in self._found:
            self._found[article.n] = ArticleChange(article.n, article.slug)
            self._guessed[article.n] = references.guessed(self._conn, article.n)
        change, guessed = self._found[article.n], self._guessed[article.n]

        def better(name: str, now: T, new: T, known: T) -> T:
            takes = new != now and (not now or name in guessed)
            return known or (new if takes else known)

        known = change.metadata
        change.metadata = Metadata(
            title=better("title", article.title, said.title, known.title),
            outlet=better("outlet", article.outlet, said.outlet, known.outlet),
            authors=better("authors", article.authors, said.authors, known.authors),
            published=better("published", article.published, said.published, known.published),
            url=better("url", article.url, said.url, known.url),
            language=better("language", article.language, said.language, known.language),
        )
        undecided = article.state is ReadingState.UNREAD
        if undecided and said.state not in (None, ReadingState.UNREAD):
            change.state = change.state or said.state
