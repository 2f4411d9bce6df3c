"""What words are to FTS5: expressions that it understands, folded as the texts were indexed.

`article_fts` holds titles and texts by the articles' numbers. `annotation_fts` holds the words of
annotations with the notes on them by the annotations' numbers, and the notes on articles by the
articles' numbers, negative.
"""

import re
import sqlite3
from typing import Final

from guillemet.domain.filters import All, Near, Not, Query, Some, Words
from guillemet.domain.folding import UNSPACED, fold_words

_LONE: Final = rf"(?:^|\s)[{UNSPACED}]\Z"


def fts(words: Words) -> str:
    """Return words as a phrase of FTS5."""
    folded = " ".join(fold_words(words.text).replace('"', " ").split())
    # ideographs are indexed in pairs: one alone begins some of them
    goes_on = words.begins or re.search(_LONE, folded)
    return f'"{folded}"{" *" if goes_on else ""}'


def match_of(query: Words | Near) -> str:
    """Return words, or words near one another, as an expression of FTS5."""
    if isinstance(query, Words):
        return fts(query)
    return f"NEAR({' '.join(fts(part) for part in query.parts)}, {query.within})"


def expression(query: Query) -> str | None:
    """Return a query that is about words alone as an expression of FTS5.

    None if it is about more, or says only what must not be there, which FTS5 cannot be asked.
    """
    match query:
        case Words() | Near():
            return match_of(query)
        case Some(parts):
            return _joined(" OR ", [expression(part) for part in parts])
        case All(parts) if parts:
            positive = _joined(
                " AND ", [expression(part) for part in parts if not isinstance(part, Not)]
            )
            negative = [expression(part.part) for part in parts if isinstance(part, Not)]
            without = _joined(" OR ", negative)
            if not negative or positive is None or without is None:
                return None if negative else positive
            return f"({positive}) NOT ({without})"
        case _:
            return None


def noted(conn: sqlite3.Connection, query: Words | Near) -> list[int]:
    """Return the articles in whose notes the words stand: their own, or on an annotation."""
    return [n for (n,) in conn.execute(_NOTED, [f"note : {match_of(query)}"])]


def _joined(sign: str, parts: list[str | None]) -> str | None:
    known = [f"({part})" for part in parts if part is not None]
    return sign.join(known) if known and len(known) == len(parts) else None


_NOTED: Final = """
SELECT DISTINCT iif(f.rowid < 0, -f.rowid, m.article) FROM annotation_fts f
LEFT JOIN annotation m ON m.n = f.rowid WHERE f.annotation_fts MATCH ?
"""
