"""Passages in quote marks that were set aside: no speech."""

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from guillemet.domain.article import ArticleKey
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span
from guillemet.storage import coders

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A passage set aside: its words, why (often empty), by whom and when."""

    article: ArticleKey
    span: Span
    exact: str
    reason: str
    coder: str
    created: datetime
    title: str = ""
    """The article's, or its first words."""


def add(db: "Database", article: ArticleKey, span: Span, exact: str, by: tuple[str, str]) -> None:
    """Set a passage with those words aside, `by` a coder for a reason.

    One that is set aside already takes on the reason given, if one is.
    """
    coder, reason = by
    row = db.execute(_ONE, [article, span.start, span.end]).fetchone()
    if row is not None:
        db.execute("UPDATE dismissal SET reason = ? WHERE n = ?", [reason or row[1], row[0]])
        return
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    db.execute(
        'INSERT INTO dismissal (article, start, "end", exact, reason, coder, created) '
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [article, span.start, span.end, exact, reason, coders.key(db, coder), now],
    )


def set_reason(db: "Database", article: ArticleKey, span: Span, reason: str) -> None:
    """Give a passage that is set aside another reason, or none."""
    db.execute(
        'UPDATE dismissal SET reason = ? WHERE article = ? AND start = ? AND "end" = ?',
        [reason, article, span.start, span.end],
    )


def remove(db: "Database", article: ArticleKey, span: Span) -> None:
    """Make a passage undecided again."""
    db.execute(
        'DELETE FROM dismissal WHERE article = ? AND start = ? AND "end" = ?',
        [article, span.start, span.end],
    )


def of_article(conn: sqlite3.Connection, article: ArticleKey) -> tuple[Span, ...]:
    """Return what was set aside in an article, in reading order."""
    rows = conn.execute(
        'SELECT start, "end" FROM dismissal WHERE article = ? ORDER BY start, "end"', [article]
    )
    return tuple(Span(start, end) for start, end in rows)


def every(conn: sqlite3.Connection, article: ArticleKey | None = None) -> list[Dismissal]:
    """Return what was set aside in an article or in all, in reading order."""
    return [
        Dismissal(
            ArticleKey(n),
            Span(start, end),
            exact,
            reason,
            coder,
            datetime.fromisoformat(created),
            title or first_words,
        )
        for n, start, end, exact, reason, coder, created, title, first_words in conn.execute(
            _EVERY, [article]
        )
    ]


_ONE = 'SELECT n, reason FROM dismissal WHERE article = ? AND start = ? AND "end" = ?'
_EVERY = """
SELECT d.article, d.start, d."end", d.exact, d.reason, c.name, d.created,
    r.title, r.first_words
FROM dismissal d JOIN coder c ON c.n = d.coder JOIN article r ON r.n = d.article
WHERE ?1 IS NULL OR d.article = ?1 ORDER BY d.article, d.start, d."end"
"""
