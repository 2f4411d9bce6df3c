"""What is proposed, and what was rejected, as rows of the table of annotations."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import Annotation
from guillemet.domain.article import Article, ArticleKey
from guillemet.services import suggested
from guillemet.storage import actors, articles, suggestions
from guillemet.storage.suggestions import REJECTION

if TYPE_CHECKING:
    import sqlite3


def is_suggested(key: int) -> bool:
    """Tell whether a row is a proposal that waits for a decision."""
    return -REJECTION < key < 0


def is_rejected(key: int) -> bool:
    """Tell whether a row is a proposal that was rejected."""
    return key <= -REJECTION


def own_number(key: int) -> int:
    """Return the number of a row's suggestion, rejection or annotation."""
    return -key - REJECTION if is_rejected(key) else abs(key)


def there(
    conn: "sqlite3.Connection", keys: Iterable[int], coder: str, *, alone: bool = False
) -> tuple[dict[int, Annotation], Mapping[ActorKey, Actor]]:
    """Return those of the proposals and rejections that are there, and the actors they name."""
    wanted = list(keys)
    proposed = [-key for key in wanted if is_suggested(key)]
    found = suggestions.open_among(conn, proposed, coder, alone=alone)
    refused = suggestions.rejections_among(
        conn, [own_number(key) for key in wanted if is_rejected(key)]
    )
    texts = _texts(conn, {*(each.article for each in found), *(row[1] for row in refused)})
    known = suggested.known_by(conn, found)
    made: dict[int, Annotation] = {}
    for each in found:
        shown = suggested.as_annotation(each, texts[each.article].text, known.actor)
        made[shown.n] = shown
    for row in refused:
        for shown in suggested.rejected(texts[row[1]].text, [row]):
            made[shown.n] = shown
    who = [part.actor for a in made.values() for part in a.parts if part.actor > 0]
    return made, {**actors.of_keys(conn, who), **known.new}


def _texts(conn: "sqlite3.Connection", keys: Iterable[ArticleKey]) -> dict[ArticleKey, Article]:
    return {key: articles.one(conn, key) for key in keys}
