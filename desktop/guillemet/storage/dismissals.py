"""Passages in quote marks that were set aside: no speech."""

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from guillemet.domain.article import ArticleKey
from guillemet.domain.text import Span
from guillemet.storage import coders

if TYPE_CHECKING:
    from sqlite_utils import Database


def add(  # the words are kept, so that a reader of the file sees what was set aside
    db: "Database", article: ArticleKey, span: Span, exact: str, reason: str, coder: str
) -> None:
    """Set a passage aside; nothing happens if it was."""
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    db.execute(
        'INSERT INTO dismissal (article, start, "end", exact, reason, coder, created) '
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [article, span.start, span.end, exact, reason, coders.key(db, coder), now],
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
