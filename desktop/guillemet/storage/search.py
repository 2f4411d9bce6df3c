"""Full text: what a query finds, best first, with a stretch of the text around the first hit."""

import re
import sqlite3
from collections.abc import Sequence
from typing import Final

from guillemet.domain.filters import Query, Words, words_of
from guillemet.domain.names import name_key
from guillemet.domain.text import Span
from guillemet.storage import filtering

Found = tuple[int, str, str, str, tuple[Span, ...]]
_UNSPACED: Final = "\u2e80"
"""From here on scripts may put no blanks between words."""
AROUND: Final = 60
"""Code points of text on either side of the first hit."""


def articles(conn: sqlite3.Connection, query: Query, limit: int, coder: str) -> list[Found]:
    """Return key, slug, title and a snippet of the articles found, best first.

    Where no words are looked for the newest come first.
    """
    words = list(words_of(query))
    where, values = filtering.on_articles(conn, query, coder)
    wanted = " OR ".join(filtering.fts(each) for each in words) or '"-"'
    rows = conn.execute(
        _FOUND.format(where=where), {**values, "wanted": wanted, "limit": limit}
    ).fetchall()
    return [(n, slug, title, *_snippet(body, words)) for n, slug, title, body in rows]


def _snippet(body: str, words: Sequence[Words]) -> tuple[str, tuple[Span, ...]]:
    """Return the text around the first hit on one line, and where hits stand in it."""
    if not words:
        return " ".join(body[: AROUND * 4].split()), ()
    pattern = re.compile("|".join(_pattern(each) for each in words), re.IGNORECASE)
    hit = pattern.search(body)
    at = hit.start() if hit else 0
    start = max(0, at - AROUND)
    line = " ".join(body[start : at + AROUND * 3].split())
    marks = tuple(Span(*m.span()) for m in pattern.finditer(line) if m.group())
    return line, marks


def _pattern(words: Words) -> str:
    """Return a pattern for words whose accents may differ, and what stands between them."""
    parts = [_loose(part) for part in re.findall(r"[^\W_]+", words.text)]
    bound = r"\b" if max(words.text) < _UNSPACED else ""
    return bound + r"[\W_]+".join(parts) + ("" if words.begins else bound)


def _loose(word: str) -> str:
    return "".join(f"[{re.escape(char)}{_accented(char)}]" for char in word)


def _accented(char: str) -> str:
    base = name_key(char)
    return _ACCENTS.get(base, re.escape(base[:1]))


_ACCENTS: Final = {
    "a": "aàâäáãå", "c": "cç", "e": "eéèêë", "i": "iîïíì", "n": "nñ", "o": "oôöóòõ",
    "u": "uùûüú", "y": "yÿ",
}  # fmt: skip
_FOUND: Final = """
SELECT a.n, a.slug, a.title, t.body FROM article a JOIN text t ON t.n = a.text
LEFT JOIN (SELECT rowid AS n, rank FROM article_fts WHERE article_fts MATCH :wanted) f
    ON f.n = a.n
WHERE {where} ORDER BY f.rank IS NULL, f.rank, a.published DESC, a.n LIMIT :limit
"""
