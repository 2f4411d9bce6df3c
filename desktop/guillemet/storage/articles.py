"""Articles as rows, and back."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from guillemet.domain.article import (
    Article,
    ArticleKey,
    Draft,
    Metadata,
    RangeKind,
    ReadingState,
    TextKey,
    TextRange,
    first_words,
)
from guillemet.domain.errors import NotFound
from guillemet.domain.ids import new_id
from guillemet.domain.messages import MSG_GONE
from guillemet.domain.names import checked_name, name_key
from guillemet.domain.text import Span, count_words, digest_of
from guillemet.storage import coders, statements
from guillemet.storage.keys import next_key
from guillemet.storage.slugs import free_slug

if TYPE_CHECKING:
    from sqlite_utils import Database


def add(db: "Database", draft: Draft) -> ArticleKey:
    """Insert an article; its text only if no other article has the same."""
    text = _text(db, draft.text)
    meta, stamp, words = draft.meta, _stamp(), first_words(draft.text)
    title = " ".join(meta.title.split())
    made = db.conn.execute(
        "INSERT INTO article (id, slug, title, sort_title, outlet, published, url, language, "
        "note, text, words, first_words, created, modified) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            draft.id or new_id(), free_slug(db, draft.slug, meta), title,
            name_key(title or words), outlet_key(db, meta.outlet),
            meta.published, meta.url, meta.language, meta.note, text, count_words(draft.text),
            words, stamp, stamp,
        ],
    )  # fmt: skip
    n = ArticleKey(made.lastrowid or 0)
    _set_authors(db, n, meta.authors)
    version = db.conn.execute(
        "INSERT INTO article_version (article, seq, text, original, name, importer, imported) "
        "VALUES (?, 0, ?, ?, ?, ?, ?)",
        [n, text, _original(db, draft.original), draft.name, draft.importer, stamp],
    ).lastrowid
    db.conn.executemany(
        'INSERT INTO text_range (version, kind, start, "end", value) VALUES (?, ?, ?, ?, ?)',
        [(version, r.kind, r.span.start, r.span.end, r.value) for r in draft.ranges],
    )
    db.conn.executemany(
        'INSERT INTO field_origin (article, field, "from") VALUES (?, ?, ?)',
        [(n, name, origin) for name, origin in draft.guessed],
    )
    return n


def edit(db: "Database", key: ArticleKey, meta: Metadata) -> None:
    """Make an article's metadata what `meta` says; what is the same leaves no trace."""
    before = one(db.conn, key)
    if _metadata(before) == meta:
        return
    title = " ".join(meta.title.split())
    db.execute(
        "UPDATE article SET title = ?, sort_title = ?, outlet = ?, published = ?, url = ?, "
        "language = ?, note = ?, modified = ? WHERE n = ?",
        [
            title, name_key(title or first_words(before.text)), outlet_key(db, meta.outlet),
            meta.published, meta.url, meta.language, meta.note, _stamp(), key,
        ],
    )  # fmt: skip
    if before.authors != meta.authors:
        db.execute("DELETE FROM article_author WHERE article = ?", [key])
        _set_authors(db, key, meta.authors)
    changed = [n for n in _GUESSABLE if getattr(before, n) != getattr(meta, n)]
    marks = ", ".join("?" * len(changed))
    db.execute(
        f"DELETE FROM field_origin WHERE article = ? AND field IN ({marks})", [key, *changed]
    )


def delete(db: "Database", key: ArticleKey) -> None:
    """Delete an article and all that hangs on it; its text stays, as every text does."""
    statements.drop_articles(db, [key])
    for statement in DELETE:
        db.execute(statement, [key])


def set_state(
    db: "Database", key: ArticleKey, coder: str, state: ReadingState, reason: str = ""
) -> None:
    """Say how far a coder is with an article."""
    now, who = _stamp(), coders.key(db, coder)
    found = db.execute(
        "SELECT state, reason FROM article_state WHERE article = ? AND coder = ?", [key, who]
    ).fetchone()
    if found is None:
        db.execute(
            "INSERT INTO article_state (article, coder, state, reason, at) VALUES (?, ?, ?, ?, ?)",
            [key, who, state, reason, now],
        )
    elif tuple(found) != (state, reason):
        db.execute(
            "UPDATE article_state SET state = ?, reason = ?, at = ? "
            "WHERE article = ? AND coder = ?",
            [state, reason, now, key, who],
        )


def state(conn: sqlite3.Connection, key: ArticleKey, coder: str) -> ReadingState:
    """Return how far a coder is with an article."""
    row = conn.execute(
        "SELECT s.state FROM article_state s JOIN coder c ON c.n = s.coder "
        "WHERE s.article = ? AND c.name = ?",
        [key, coder],
    ).fetchone()
    return ReadingState(row[0]) if row else ReadingState.UNREAD


def state_before_exclusion(conn: sqlite3.Connection, key: ArticleKey, coder: str) -> ReadingState:
    """Return how far a coder was with an article when they excluded it: the journal knows."""
    rows = conn.execute(
        "SELECT r.old FROM article_state s JOIN coder c ON c.n = s.coder "
        "JOIN op_row r ON r.tbl = 'article_state' AND r.row = s.n "
        "WHERE s.article = ? AND c.name = ? ORDER BY r.n DESC",
        [key, coder],
    )
    for (old,) in rows:
        before = json.loads(old) if old else {"state": ReadingState.UNREAD}
        if before.get("state", ReadingState.EXCLUDED) != ReadingState.EXCLUDED:
            return ReadingState(before["state"])
    return ReadingState.UNREAD


def begin_reading(db: "Database", key: ArticleKey, coder: str) -> None:
    """Make an unread article one that is being read."""
    if state(db.conn, key, coder) is ReadingState.UNREAD:
        set_state(db, key, coder, ReadingState.READING)


def review_again(db: "Database", key: ArticleKey) -> None:
    """Make a reviewed article a coded one: something in it was changed since."""
    db.execute(
        "UPDATE article_state SET state = 'coded', at = ? WHERE article = ? AND state = 'reviewed'",
        [_stamp(), key],
    )


def place(db: "Database", key: ArticleKey, coder: str, position: int) -> None:
    """Remember where a coder stopped reading, a code point. Not journaled."""
    db.execute(
        "INSERT OR REPLACE INTO article_place (article, coder, position, at) VALUES (?, ?, ?, ?)",
        [key, coder, position, _stamp()],
    )


def duplicate_of(conn: sqlite3.Connection, draft: Draft) -> ArticleKey | None:
    """Return the article with the same text, outlet and date, if there is one."""
    row = conn.execute(
        "SELECT a.n FROM article a JOIN text t ON t.n = a.text "
        "LEFT JOIN outlet o ON o.n = a.outlet "
        "WHERE t.sha256 = ? AND coalesce(o.name, '') = ? AND a.published = ?",
        [digest_of(draft.text), " ".join(draft.meta.outlet.split()), draft.meta.published],
    ).fetchone()
    return ArticleKey(row[0]) if row else None


def one(
    conn: sqlite3.Connection, key: ArticleKey, coder: str = "", before: Article | None = None
) -> Article:
    """Return one article with its text, and how far a coder is with it.

    A text that `before` has already is not read again.

    Raises:
        NotFound: it was deleted.
    """
    row = conn.execute(_ARTICLE, [coder, key, before.text_n if before else None]).fetchone()
    if row is None:
        raise NotFound(MSG_GONE)
    (
        n, id_, slug, title, outlet, published, url, language, note, text_n, body, digest,
        version, reading, reason, position, words,
    ) = row  # fmt: skip
    ranges = conn.execute(
        'SELECT kind, start, "end", value FROM text_range WHERE version = ? ORDER BY start, n',
        [version],
    )
    return Article(
        n=ArticleKey(n), id=id_, slug=slug, title=title, outlet=outlet or "",
        authors=authors(conn, key), published=published, url=url, language=language, note=note,
        text_n=TextKey(text_n), text=before.text if body is None and before else body,
        sha256=digest, words=words,
        ranges=tuple(TextRange(RangeKind(k), Span(a, b), v) for k, a, b, v in ranges),
        state=ReadingState(reading or "unread"), reason=reason or "", place=position or 0,
    )  # fmt: skip


def title(conn: sqlite3.Connection, key: int) -> str | None:
    """Return the title of an article, or its slug where it has none; None if it was deleted."""
    row = conn.execute(
        "SELECT coalesce(nullif(title, ''), slug) FROM article WHERE n = ?", [key]
    ).fetchone()
    return str(row[0]) if row else None


def authors(conn: sqlite3.Connection, key: int) -> tuple[str, ...]:
    """Return an article's authors in their order."""
    rows = conn.execute(
        "SELECT w.name FROM article_author x JOIN author w ON w.n = x.author "
        "WHERE x.article = ? ORDER BY x.position",
        [key],
    )
    return tuple(name for (name,) in rows)


def find(conn: sqlite3.Connection, ref: str) -> ArticleKey | None:
    """Return the article of that id, slug or (if only one has it) title."""
    row = conn.execute("SELECT n FROM article WHERE id = ?1 OR slug = ?1", [ref]).fetchone()
    if row is not None:
        return ArticleKey(row[0])
    rows = conn.execute(
        "SELECT n FROM article WHERE sort_title = ? AND title = ? LIMIT 2", [name_key(ref), ref]
    ).fetchall()
    return ArticleKey(rows[0][0]) if len(rows) == 1 else None


def of_text(conn: sqlite3.Connection, digest: str) -> list[tuple[ArticleKey, str, str]]:
    """Return the articles with that text: key, outlet, date."""
    rows = conn.execute(
        "SELECT a.n, coalesce(o.name, ''), a.published FROM article a "
        "JOIN text t ON t.n = a.text LEFT JOIN outlet o ON o.n = a.outlet WHERE t.sha256 = ?",
        [digest],
    )
    return [(ArticleKey(n), outlet, published) for n, outlet, published in rows]


def outlet_key(db: "Database", name: str) -> int | None:
    """Return the number of an outlet, which is entered if new; None for no name."""
    if not name.strip():
        return None
    clean = checked_name(name)
    row = db.execute("SELECT n FROM outlet WHERE name = ?", [clean]).fetchone()
    if row is not None:
        return int(row[0])
    n = next_key(db, "outlet")
    db.execute("INSERT INTO outlet (n, id, name) VALUES (?, ?, ?)", [n, new_id(), clean])
    return n


def author_key(db: "Database", name: str) -> int:
    """Return the number of an author, who is entered if new."""
    row = db.execute("SELECT n FROM author WHERE name = ?", [name]).fetchone()
    if row is not None:
        return int(row[0])
    n = next_key(db, "author")
    db.execute("INSERT INTO author (n, name) VALUES (?, ?)", [n, name])
    return n


def set_title(db: "Database", key: ArticleKey, title: str) -> None:
    """Give an article another title; what is the same leaves no trace."""
    clean = " ".join(title.split())
    row = db.execute("SELECT title, first_words FROM article WHERE n = ?", [key]).fetchone()
    if row is None or row[0] == clean:
        return
    db.execute(
        "UPDATE article SET title = ?, sort_title = ?, modified = ? WHERE n = ?",
        [clean, name_key(clean or row[1]), _stamp(), key],
    )
    db.execute("DELETE FROM field_origin WHERE article = ? AND field = 'title'", [key])


def _set_authors(db: "Database", key: ArticleKey, names: Iterable[str]) -> None:
    for position, name in enumerate(dict.fromkeys(checked_name(each) for each in names)):
        author = author_key(db, name)
        db.execute(
            "INSERT INTO article_author (article, author, position) VALUES (?, ?, ?)",
            [key, author, position],
        )


def _text(db: "Database", body: str) -> TextKey:
    digest = digest_of(body)
    there = db.conn.execute("SELECT n FROM text WHERE sha256 = ?", [digest]).fetchone()
    if there is not None:
        return TextKey(there[0])
    made = db.conn.execute("INSERT INTO text (sha256, body) VALUES (?, ?)", [digest, body])
    return TextKey(made.lastrowid or 0)


def _original(db: "Database", data: bytes | None) -> int | None:
    from hashlib import sha256

    if data is None:
        return None
    digest = sha256(data).hexdigest()
    db.execute("INSERT OR IGNORE INTO original (sha256, bytes) VALUES (?, ?)", [digest, data])
    return int(db.execute("SELECT n FROM original WHERE sha256 = ?", [digest]).fetchone()[0])


def _metadata(article: Article) -> Metadata:
    return Metadata(
        title=article.title, outlet=article.outlet, authors=article.authors,
        published=article.published, url=article.url, language=article.language,
        note=article.note,
    )  # fmt: skip


def _stamp() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


_GUESSABLE: Final = ("title", "outlet", "authors", "published", "url", "language")
_OF_ITS_ANNOTATIONS: Final = "(SELECT n FROM annotation WHERE article = ?)"
DELETE: Final[Sequence[str]] = (
    f"DELETE FROM tag_example WHERE annotation IN {_OF_ITS_ANNOTATIONS}",
    f"DELETE FROM annotation_actor WHERE annotation IN {_OF_ITS_ANNOTATIONS}",
    f"DELETE FROM annotation_tag WHERE annotation IN {_OF_ITS_ANNOTATIONS}",
    f"DELETE FROM span WHERE annotation IN {_OF_ITS_ANNOTATIONS}",
    "DELETE FROM field_value WHERE article = ?",
    "DELETE FROM annotation WHERE article = ?",
    "DELETE FROM dismissal WHERE article = ?",
    "DELETE FROM rejection WHERE article = ?",
    "DELETE FROM suggestion WHERE article = ?",
    "DELETE FROM article_state WHERE article = ?",
    "DELETE FROM article_author WHERE article = ?",
    "DELETE FROM field_origin WHERE article = ?",
    "DELETE FROM text_range WHERE version IN (SELECT n FROM article_version WHERE article = ?)",
    "DELETE FROM article_version WHERE article = ?",
    "DELETE FROM article WHERE n = ?",
)
"""What deletes an article with all that hangs on it, in this order."""
_ARTICLE: Final = """
SELECT a.n, a.id, a.slug, a.title, o.name, a.published, a.url, a.language, a.note, t.n,
    CASE WHEN t.n IS NOT ?3 THEN t.body END, t.sha256,
    (SELECT max(v.n) FROM article_version v WHERE v.article = a.n AND v.text = a.text),
    s.state, s.reason, p.position, a.words
FROM article a JOIN text t ON t.n = a.text LEFT JOIN outlet o ON o.n = a.outlet
LEFT JOIN coder c ON c.name = ?1
LEFT JOIN article_state s ON s.article = a.n AND s.coder = c.n
LEFT JOIN article_place p ON p.article = a.n AND p.coder = ?1
WHERE a.n = ?2
"""
