"""Reading a project: the one place that answers questions."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import Annotation, MarkKind
from guillemet.domain.article import Article, ArticleKey, ArticleRow, ReadingState
from guillemet.domain.changes import HistoryEntry
from guillemet.domain.codebook import Codebook, TagKey
from guillemet.domain.fields import Field, FieldKey, Owner
from guillemet.domain.filters import Query
from guillemet.domain.text import Span
from guillemet.services import suggested
from guillemet.services.alias_candidates import alias_candidates
from guillemet.services.coding_set import CodingSet
from guillemet.services.pages import Pages, in_codebook_order
from guillemet.services.reading_set import ReadingSet
from guillemet.services.story_folding import listed
from guillemet.services.suggested import Proposed
from guillemet.services.views import (
    ActorMatch,
    ActorUse,
    Counts,
    Dependents,
    HistoryState,
    ListView,
    Page,
    SetAside,
    TagMatch,
)
from guillemet.services.when import WHEN, When
from guillemet.storage import (
    actors,
    annotations,
    articles,
    codebook,
    coders,
    dismissals,
    exports,
    fields,
    filtering,
    journal_read,
    listing,
    matching,
    suggestions,
    uses,
)
from guillemet.storage.connection import open_reader
from guillemet.storage.digest import digest
from guillemet.storage.trouble import in_words

if TYPE_CHECKING:
    import sqlite3
    from array import array
    from collections.abc import Callable

    from guillemet.domain.coder import Coder
    from guillemet.services.actor_set import ActorSet
    from guillemet.services.coded_set import CodedSet
    from guillemet.services.statement_set import StatementSet
    from guillemet.services.suggest_quality import Quality

T = TypeVar("T")


class Library(ReadingSet, CodingSet):
    """What can be asked of a project, by one thread at a time.

    `only` names the coder whose annotations alone pages, tables and counts show; "" is everybody's.

    Raises:
        NotAProject: the file is something else, damaged, or of a newer version.
    """

    def __init__(self, path: Path) -> None:
        self._conn = open_reader(path)
        self.only = ""

    @classmethod
    @contextmanager
    def reading(cls, path: Path) -> Iterator["Library"]:
        """Open `path` for the length of a block; damage that is met in it is named."""
        library = cls(path)
        try:
            with in_words(path.name):
                yield library
        finally:
            library.close()

    def close(self) -> None:
        """Let go of the file; until then it cannot be put to rest."""
        self._conn.close()

    # -- articles ------------------------------------------------------------------------------

    def page(self, key: ArticleKey, coder: str, before: Page | None = None) -> Page:
        """Return everything that the screen shows of an article.

        What did not change since `before`, an older page of it, is taken from there.
        """
        article = articles.one(self._conn, key, coder, before.article if before else None)
        proposed, refused = self.proposed(article, coder), self._refused(article, coder)
        return Pages(self._conn, self.only).read(article, proposed, refused, before)

    def article(self, key: ArticleKey, coder: str = "") -> Article:
        """Return an article with its text."""
        return articles.one(self._conn, key, coder)

    def find_article(self, ref: str) -> ArticleKey | None:
        """Return the article of that id, slug or title."""
        return articles.find(self._conn, ref)

    def articles_of_text(self, digest_: str) -> list[tuple[ArticleKey, str, str]]:
        """Return the articles with that text: key, outlet, date."""
        return articles.of_text(self._conn, digest_)

    def list_keys(
        self, view: ListView, coder: str, limit: int = listing.EVERYTHING
    ) -> "array[int]":
        """Return the numbers of the articles that a list shows, or of the first, in its order.

        Raises:
            BadQuery: the filter cannot be understood.
        """
        return listed(self._conn, view, coder, limit)

    def list_rows(self, keys: Sequence[int], coder: str) -> list[ArticleRow]:
        """Return the rows of those articles, in their order."""
        rows = listing.rows(self._conn, keys, coder)
        if not self.only:
            return rows
        mine = uses.by_article(self._conn, keys, self.only)
        return [replace(row, annotations=mine.get(row.n, 0)) for row in rows]

    def export_order(self) -> "array[int]":
        """Return all articles by date (unknown last), then slug."""
        return listing.export_order(self._conn)

    def counts(self, coder: str) -> Counts:
        """Return how much there is."""
        by_state: dict[str, int] = {}
        excluded: dict[str, int] = {}
        for state, reason, count in uses.states(self._conn, coder):
            by_state[state] = by_state.get(state, 0) + count
            if state == ReadingState.EXCLUDED:
                excluded[reason] = count
        return Counts(
            by_state=by_state, excluded=excluded, **uses.totals(self._conn, coder, self.only)
        )  # fmt: skip

    def outlets(self) -> list[str]:
        """Return the names of all outlets, in their order."""
        return uses.outlets(self._conn)

    # -- annotations ---------------------------------------------------------------------------

    @property
    def marks(self) -> "CodedSet":
        """What the table of all annotations asks."""
        from guillemet.services.coded_set import CodedSet

        return CodedSet(self._conn, self.only)

    @property
    def statements(self) -> "StatementSet":
        """What is asked of quotes that report the same words."""
        from guillemet.services.statement_set import StatementSet

        return StatementSet(self._conn, self.only)

    def annotations(self, key: ArticleKey) -> list[Annotation]:
        """Return an article's annotations in reading order."""
        book = codebook.read(self._conn)
        found = annotations.in_article(self._conn, key)
        return [in_codebook_order(a, book) for a in found]

    def annotated(self, keys: Iterable[int]) -> Iterator[tuple[ArticleKey, list[Annotation]]]:
        """Yield articles in turn with their annotations; memory does not grow with the project."""
        book = codebook.read(self._conn)
        for key, found in annotations.of_articles(self._conn, keys):
            yield key, [in_codebook_order(a, book) for a in found]

    def proposed(self, article: Article, coder: str = "") -> Proposed:
        """Return what waits for a coder's decision in an article; without one, what does for all.

        Nothing where the project wants no proposals.
        """
        if self.setting(WHEN, When.ON_DEMAND) == When.NEVER:
            return Proposed()
        return suggested.in_article(self._conn, article, coder, alone=bool(self.only))

    def _refused(self, article: Article, coder: str) -> list[Span]:
        found = self.rejected(article, coder)
        return [span for a in found if a.kind is MarkKind.QUOTE for span in a.spans]

    def rejected(self, article: Article, by: str = "") -> list[Annotation]:
        """Return what was proposed for an article and rejected, by a coder or by anybody."""
        rows = suggestions.rejections(self._conn, article.n, by)
        return suggested.rejected(article.text, rows)

    def has_proposals(self, key: ArticleKey) -> bool:
        """Tell whether anything was proposed for an article, decided or not."""
        return suggestions.has_any(self._conn, key)

    def proposal_quality(self) -> "Quality":
        """Return how far proposals were right, by what this project has decided."""
        from guillemet.services.suggest_quality import quality

        return quality(
            suggestions.settled_by_rule(self._conn), suggestions.found_by_language(self._conn)
        )

    def never_proposed(self) -> list[str]:
        """Return the words that are never to be proposed."""
        return suggestions.never(self._conn)

    def forms(self) -> dict[int, Counter[str]]:
        """Return how often each actor is called by each of the words that mention it."""
        return suggestions.forms(self._conn)

    def set_aside(self, article: ArticleKey | None = None) -> list[SetAside]:
        """Return the passages set aside in an article or in all, by article in reading order."""
        return [
            SetAside(d.article, d.title, d.span, d.exact, d.reason, d.coder)
            for d in dismissals.every(self._conn, article)
        ]

    def alias_candidates(self, key: ActorKey) -> list[tuple[str, int]]:
        """Return how mentions call an actor beyond its names, and how often, most first."""
        return alias_candidates(self.actors(), self.forms()).get(key, [])

    def details(self, keys: Iterable[int]) -> dict[int, exports.Details]:
        """Return what a list of articles does not show."""
        return exports.details(self._conn, keys)

    def field_values(self, owner: Owner) -> dict[int, dict[int, str]]:
        """Return the field values of all owners of a kind: by owner, then by field."""
        return exports.values(self._conn, owner)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Answer as of now for the length of a block, whatever is written meanwhile."""
        with exports.snapshot(self._conn):
            yield

    # -- actors, tags, fields, coders ----------------------------------------------------------

    @property
    def cast(self) -> "ActorSet":
        """What the table of actors asks."""
        from guillemet.services.actor_set import ActorSet

        return ActorSet(self._conn, self.only)

    def actors(self) -> dict[ActorKey, Actor]:
        """Return all actors by their keys."""
        return actors.every(self._conn)

    def actor_uses(self, article: ArticleKey | None = None) -> list[ActorUse]:
        """Return the actors with how often each stands in each role, in an article or all."""
        return [
            ActorUse(actor, roles)
            for actor, roles in uses.of_actors(self._conn, article, self.only)
        ]

    def match_actors(
        self, typed: str, *, limit: int = 9, article: ArticleKey | None = None
    ) -> list[ActorMatch]:
        """Return the actors that what was typed may mean, likeliest first."""
        found = matching.actors(self._conn, typed, limit, article)
        by_key = actors.of_keys(self._conn, [match.key for match in found])
        return [ActorMatch(by_key[ActorKey(m.key)], m.via, m.near, m.used) for m in found]

    def codebook(self) -> Codebook:
        """Return the whole codebook."""
        return codebook.read(self._conn)

    def tag_uses(self, article: ArticleKey | None = None) -> dict[TagKey, int]:
        """Return how many annotations have each tag, in an article or all."""
        return uses.of_tags(self._conn, article, self.only)

    def match_tags(self, typed: str, limit: int = 9) -> list[TagMatch]:
        """Return the tags that what was typed may mean, likeliest first."""
        book, uses_ = self.codebook(), self.tag_uses()
        return [
            TagMatch(
                tag.n, book.path(tag.n), tag.definition, book.hue(tag.n), near,
                uses_.get(tag.n, 0),
            )
            for tag, near in matching.tags(book, typed, uses_)[:limit]
        ]  # fmt: skip

    def fields(self, owner: Owner) -> tuple[Field, ...]:
        """Return the project's own variables of an owner kind."""
        return fields.of(self._conn, owner)

    def field_uses(self, key: FieldKey) -> int:
        """Return how many values a field has: what deleting it would take."""
        return fields.uses(self._conn, key)

    def coders(self) -> "tuple[Coder, ...]":
        """Return all coders in the order they came."""
        return coders.every(self._conn)

    def actor_dependents(self, key: ActorKey) -> Dependents:
        """Return what deleting or merging an actor would touch."""
        marked, within = uses.of_actor(self._conn, key)
        return Dependents(annotations=marked, articles=within)

    def tag_dependents(self, key: TagKey) -> Dependents:
        """Return what deleting or merging a tag would touch."""
        marked, within, below = uses.of_tag(self._conn, key)
        return Dependents(annotations=marked, articles=within, children=below)

    def article_dependents(self, keys: Sequence[ArticleKey]) -> Dependents:
        """Return what deleting articles would take with them."""
        return Dependents(annotations=uses.of_articles(self._conn, keys), articles=len(keys))

    # -- history, settings, search, all --------------------------------------------------------

    def history_state(self) -> HistoryState:
        """Return what undo and redo would do now."""
        from guillemet.services import history

        return history.state(self._conn)

    def history(self, limit: int = 200, before: int = 0) -> list[HistoryEntry]:
        """Return the newest ops, or those before number `before`."""
        return journal_read.entries(self._conn, limit, before)

    def setting(self, key: str, default: str = "") -> str:
        """Return a setting of the project."""
        return uses.setting(self._conn, key, default)

    def through(self, questions: "Callable[[sqlite3.Connection], T]") -> T:
        """Return more questions about the same project, as a class that asks the connection.

        What few ask is imported by those who ask it, not by everybody who reads.
        """
        return questions(self._conn)

    def articles_where(self, query: Query, coder: str) -> "array[int]":
        """Return the numbers of the articles that a query holds for."""
        return filtering.article_keys(self._conn, query, coder)

    def annotations_where(self, query: Query, coder: str) -> "array[int]":
        """Return the numbers of the annotations that a query holds for."""
        return filtering.annotation_keys(self._conn, query, coder)

    def schema(self) -> int:
        """Return the version of the file's schema."""
        return uses.schema(self._conn)

    def digest(self) -> str:
        """Return a digest of all that the project says, its journal aside."""
        return digest(self._conn)
