"""Which of an article's annotations the cards show."""

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from guillemet.domain.actor import ActorKey
from guillemet.domain.annotation import Annotation, MarkKind, Status
from guillemet.domain.codebook import TagKey
from guillemet.domain.records import dataclass
from guillemet.services.views import Page
from guillemet.ui.inspector.names import actor_words, kinds_title
from guillemet.ui.words import tr

NONE = 0
"""Stands for no actor, or no tag, at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFilter:
    """What every card that is shown must have; what is None asks for nothing."""

    kind: MarkKind | None = None
    tag: int | None = None
    actor: int | None = None
    coder: str | None = None
    status: Status | None = None

    def __bool__(self) -> bool:
        return self != CardFilter()

    def holds(self, page: Page, a: Annotation) -> bool:
        """Tell whether an annotation of a page is shown."""
        return (
            self.kind in (None, a.kind)
            and self.coder in (None, a.coder)
            and self.status in (None, a.status)
            and (self.actor is None or _has(self.actor, [part.actor for part in a.parts]))
            and (self.tag is None or _has(self.tag, _with_parents(page, a)))
        )

    def without(self, name: str) -> "CardFilter":
        """Return it without one of its demands, by its name."""
        values: dict[str, Any] = {name: None}
        return replace(self, **values)

    def words(self, page: Page) -> dict[str, str]:
        """Return what it demands besides the kind, by name, as chips say it."""
        found: dict[str, str] = {}
        if self.tag is not None:
            found["tag"] = tag_words(page, self.tag)
        if self.actor is not None:
            found["actor"] = who(page, self.actor)
        if self.coder is not None:
            found["coder"] = tr("Inspector", "by {name}", name=self.coder)
        if self.status is not None:
            found["status"] = status_words(self.status)
        return found

    def fitting(self, page: Page) -> "CardFilter":
        """Return it without what no annotation of the page has any more."""
        kept = self
        for name, there in (
            ("actor", self.actor in (None, NONE) or self.actor in page.actors),
            ("tag", self.tag in (None, NONE) or TagKey(self.tag or 0) in page.codebook),
        ):
            if not there:
                kept = kept.without(name)
        return kept


def _has(wanted: int, held: Collection[int]) -> bool:
    return not held if wanted == NONE else wanted in held


def _with_parents(page: Page, a: Annotation) -> set[TagKey]:
    """Return the tags of an annotation and all that lie above them."""
    found: set[TagKey] = set()
    for tag in a.tags:
        at: TagKey | None = tag
        while at is not None and at not in found:
            found.add(at)
            at = page.codebook[at].parent
    return found


def tag_words(page: Page, tag: int) -> str:
    """Return the path of a tag."""
    return page.codebook.path(TagKey(tag)) if tag else tr("Inspector", "without a tag")


def who(page: Page, actor: int) -> str:
    """Return the name of an actor."""
    return actor_words(page.actors[ActorKey(actor)]) if actor else tr("Inspector", "nobody yet")


def status_words(status: Status) -> str:
    """Return what a status is called."""
    return {
        Status.CONFIRMED: tr("Kinds", "confirmed"),
        Status.VERIFIED: tr("Kinds", "verified"),
        Status.SUGGESTED: tr("Kinds", "suggested"),
        Status.REJECTED: tr("Kinds", "rejected"),
    }[status]


def kind_options(page: Page) -> list[tuple[MarkKind, str, int]]:
    """Return the kinds that occur on a page, their names and how many there are of each."""
    count = Counter(a.kind for a in page.annotations)
    return [(kind, kinds_title(kind), count[kind]) for kind in MarkKind if count[kind]]
