"""Full text: words, "phrases" and prefix*, folded as they were indexed."""

import re
import sqlite3
from typing import Final

from guillemet.domain.errors import BadQuery
from guillemet.domain.folding import fold
from guillemet.domain.messages import MSG_QUERY
from guillemet.domain.names import name_key
from guillemet.domain.text import Span

Found = tuple[int, str, str, str, tuple[Span, ...]]
AROUND: Final = 60
"""Code points of text on either side of the first hit."""
_TERM: Final = re.compile(r'"([^"]*)"|(\S+)')
_OPERATORS: Final = frozenset({"AND", "OR", "NOT"})


def articles(conn: sqlite3.Connection, query: str, limit: int) -> list[Found]:
    """Return key, slug, title and a snippet of the articles found, best first.

    Raises:
        BadQuery: it cannot be understood.
    """
    terms = _terms(query)
    try:
        rows = conn.execute(_FOUND, [_match(terms, query), limit]).fetchall()
    except sqlite3.OperationalError as error:
        raise BadQuery(MSG_QUERY, where=query[:80]) from error
    words = [word for word, _ in terms if word not in _OPERATORS]
    return [(n, slug, title, *_snippet(body, words)) for n, slug, title, body in rows]


def _terms(query: str) -> list[tuple[str, bool]]:
    """Return words and phrases, and whether each is the beginning of a word."""
    if query.count('"') % 2:
        raise BadQuery(MSG_QUERY, where=query[query.rindex('"') :][:80])
    found = []
    for phrase, word in _TERM.findall(query):
        text = phrase or word
        begins = not phrase and text.endswith("*")
        found.append((text.rstrip("*") if begins else text, begins))
    if not any(word and word not in _OPERATORS for word, _ in found):
        raise BadQuery(MSG_QUERY, where=query[:80])
    return found


def _match(terms: list[tuple[str, bool]], query: str) -> str:
    parts = []
    for word, begins in terms:
        if word in _OPERATORS:
            parts.append(word)
            continue
        quoted = fold(word).replace('"', '""').strip()
        if not quoted:
            raise BadQuery(MSG_QUERY, where=query[:80])
        parts.append(f'"{quoted}"{"*" if begins else ""}')
    return " ".join(parts)


def _snippet(body: str, words: list[str]) -> tuple[str, tuple[Span, ...]]:
    """Return the text around the first hit on one line, and where hits stand in it."""
    pattern = re.compile("|".join(_loose(word) for word in words), re.IGNORECASE)
    hit = pattern.search(body)
    at = hit.start() if hit else 0
    start = max(0, at - AROUND)
    line = " ".join(body[start : at + AROUND * 3].split())
    marks = tuple(Span(*m.span()) for m in pattern.finditer(line) if m.group())
    return line, marks


def _loose(word: str) -> str:
    """Return a pattern for a word whose accents may differ."""
    return "".join(
        f"[{re.escape(char)}{_accented(char)}]" if char.isalpha() else re.escape(char)
        for char in word
    )


def _accented(char: str) -> str:
    base = name_key(char)
    return _ACCENTS.get(base, re.escape(base[:1]))


_ACCENTS: Final = {
    "a": "aàâäáãå", "c": "cç", "e": "eéèêë", "i": "iîïíì", "n": "nñ", "o": "oôöóòõ",
    "u": "uùûüú", "y": "yÿ",
}  # fmt: skip
_FOUND: Final = """
SELECT a.n, a.slug, a.title, t.body FROM article_fts f JOIN article a ON a.n = f.rowid
JOIN text t ON t.n = a.text WHERE article_fts MATCH ? ORDER BY f.rank LIMIT ?
"""
