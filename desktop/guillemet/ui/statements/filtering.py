"""Which statements hold what is typed."""

from guillemet.domain.statement import Statement
from guillemet.domain.worddiff import word_key


def matches(statement: Statement, typed: str) -> bool:
    """Tell whether a quote, its speaker, title or outlet holds every word typed."""
    wanted = [word_key(word) for word in typed.split()]
    if not wanted:
        return True
    said = " ".join(
        part for q in statement.quotes for part in (q.words, q.speaker, q.title, q.outlet)
    )
    plain = word_key(said)
    return all(word in plain for word in wanted)
