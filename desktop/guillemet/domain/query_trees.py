"""What can be said of a query without asking a project."""

from collections.abc import Iterator

from guillemet.domain.filters import About, All, Is, Near, Not, Query, Some, Words


def each(query: Query) -> Iterator[Query]:
    """Yield a query and all its parts, those that must not hold too."""
    yield query
    match query:
        case All(parts) | Some(parts):
            for part in parts:
                yield from each(part)
        case Not(part):
            yield from each(part)


def leaves(query: Query) -> Iterator[Words | Near]:
    """Yield the words of a query, those that must not stand there too."""
    return (part for part in each(query) if isinstance(part, Words | Near))


def is_textual(query: Query) -> bool:
    """Tell whether a query is about words alone."""
    return not any(isinstance(part, Is) for part in each(query))


def asks_about(query: Query, about: About) -> bool:
    """Tell whether a query is about something, among others."""
    return any(isinstance(part, Is) and part.about is about for part in each(query))
