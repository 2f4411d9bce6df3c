"""Actors and tags with how often they are used: what the inspector's lists show."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from guillemet.domain.actor import Actor
from guillemet.domain.article import ArticleKey
from guillemet.domain.codebook import Codebook, TagKey
from guillemet.domain.names import name_key
from guillemet.domain.records import dataclass
from guillemet.services.library import Library
from guillemet.services.views import ActorUse
from guillemet.ui.inspector.names import actor_words, role_word
from guillemet.ui.words import number, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """An actor or a tag in a list.

    Attributes:
        key: its own.
        name: its name; of a tag its own one, `path` that from the top.
        more: a second line.
        hue: its hue; icon: of an actor's kind; badge: the digit a tag is pinned to.
        count: how many annotations have it.
        search: what a search looks in, by `name_key`.
        fixed: it is the built-in actor: nothing of it can be changed.
        below: the tags under it.
    """

    key: int
    name: str
    path: str = ""
    more: str = ""
    hue: str = ""
    icon: str = ""
    badge: str = ""
    count: int = 0
    search: str = ""
    fixed: bool = False
    below: tuple["Use", ...] = ()


Rows = Callable[[Library, ArticleKey | None], Sequence[Use]]


def actor_rows(library: Library, article: ArticleKey | None) -> Sequence[Use]:
    """Return the actors of an article, or all, those used most first."""
    return [_actor(use) for use in library.actor_uses(article)]


def _actor(use: ActorUse) -> Use:
    actor = use.actor
    roles = " · ".join(f"{role_word(role)} {number(n)}" for role, n in sorted(use.roles.items()))
    return Use(
        key=actor.n, name=actor_words(actor), path=actor_words(actor),
        more=roles or tr("Inspector", "in no annotation"), hue=actor.colour, icon=actor.kind.value,
        count=use.total, search=_searched(actor), fixed=actor.builtin,
    )  # fmt: skip


def _searched(actor: Actor) -> str:
    return " | ".join(name_key(name) for name in (actor.name, *(a.name for a in actor.aliases)))


def tag_rows(library: Library, article: ArticleKey | None) -> Sequence[Use]:
    """Return the tree of tags: all, or those of an article and what lies above them."""
    book, uses = library.codebook(), library.tag_uses(article)
    shown = {tag.n for tag in book.walk()}
    if article is not None:
        shown = {above for tag in uses for above in _upwards(book, tag)}
    return _below(book, None, uses, shown)


def _below(
    book: Codebook, parent: TagKey | None, uses: dict[TagKey, int], shown: set[TagKey]
) -> tuple[Use, ...]:
    return tuple(
        Use(
            key=tag.n, name=tag.name, path=book.path(tag.n), more=tag.definition.split("\n")[0],
            hue=book.hue(tag.n), badge=str(tag.pinned) if tag.pinned else "",
            count=uses.get(tag.n, 0), search=name_key(book.path(tag.n)),
            below=_below(book, tag.n, uses, shown),
        )
        for tag in book.children(parent)
        if tag.n in shown
    )  # fmt: skip


def _upwards(book: Codebook, key: TagKey) -> list[TagKey]:
    found = [key]
    while (parent := book[found[-1]].parent) is not None:
        found.append(parent)
    return found


def matching(rows: Sequence[Use], typed: str) -> tuple[Use, ...]:
    """Return the rows that hold what is typed, and those above them."""
    wanted = name_key(typed)
    if not wanted:
        return tuple(rows)
    kept = []
    for row in rows:
        below = matching(row.below, typed)
        if below or wanted in row.search:
            kept.append(replace(row, below=below))
    return tuple(kept)
