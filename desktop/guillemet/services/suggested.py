"""Suggestions as they are stored, and as screens and files show them.

Shown, a suggestion is an annotation whose status is suggested. It has the negative number of its
suggestion. An actor that the project does not know yet has a negative number too.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import Actor, ActorKey, ActorKind, Naming
from guillemet.domain.annotation import (
    Anchor,
    AnchorState,
    Annotation,
    AnnotationKey,
    MarkKind,
    Origin,
    Part,
    Quote,
    Role,
    Status,
)
from guillemet.domain.article import Article
from guillemet.domain.names import NAME_UP_TO, name_key
from guillemet.domain.records import dataclass
from guillemet.domain.suggestion import (
    Suggestion,
    quote_key,
    rejected_kind,
    rejected_words,
    words_of,
)
from guillemet.domain.text import Span
from guillemet.storage import actors, suggestions

if TYPE_CHECKING:
    import sqlite3

    from guillemet.suggest.model import Proposals, SuggestedMention, SuggestedQuote

_LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)
_DIGITS: Final = 32


@dataclass(frozen=True, slots=True)
class Text:
    """What is read of an article to propose something for it."""

    article: Article

    def suggestions(self, found: "Proposals") -> list[Suggestion]:
        """Return proposals as they are stored: one for a quote however many spans it has."""
        groups: dict[int, list[SuggestedQuote]] = {}
        for each in found.quotes:
            groups.setdefault(each.group, []).append(each)
        kinds = {mention.actor: mention.kind for mention in found.mentions}
        quotes = [self._quote(several, kinds) for several in groups.values()]
        return [*quotes, *(self._mention(each) for each in found.mentions)]

    def _quote(
        self, several: "Sequence[SuggestedQuote]", kinds: Mapping[str, ActorKind]
    ) -> Suggestion:
        spans = tuple(sorted(each.span for each in several))
        said = next((each for each in several if each.speaker), several[0])
        plain = self._plain(MarkKind.QUOTE, spans)
        return replace(
            plain, speech=several[0].speech, cue=said.cue, speaker=said.speaker, form=said.form,
            actor_kind=kinds.get(said.speaker, ActorKind.UNKNOWN), evidence=said.evidence,
            rule=said.rule, tier=said.tier, unclosed=any(each.unclosed for each in several),
        )  # fmt: skip

    def _mention(self, each: "SuggestedMention") -> Suggestion:
        form = each.span.of(self.article.text)
        plain = self._plain(MarkKind.MENTION, (each.span,))
        return replace(
            plain, speaker=each.actor, form=form, actor_kind=each.kind, rule="name", tier=each.tier
        )

    def _plain(self, kind: MarkKind, spans: tuple[Span, ...]) -> Suggestion:
        article = self.article
        where = f"{article.id} {kind} {article.sha256} {spans}"
        return Suggestion(
            id=_digest(where), article=article.n,
            text_n=article.text_n, kind=kind, spans=spans, exact=words_of(article.text, spans),
            key=quote_key(kind, article.text, spans),
        )  # fmt: skip


class Known:
    """The actors that names of proposals mean: those of the project, and new ones."""

    def __init__(self, known: Mapping[ActorKey, Actor]) -> None:
        self._by_name: dict[str, ActorKey] = {}
        self._by_key: dict[str, set[ActorKey]] = {}
        self._new: dict[str, Actor] = {}
        for actor in known.values():
            self.add(actor)

    def add(self, actor: Actor) -> None:
        """Know one more."""
        self._by_name[actor.name] = actor.n
        for name in (actor.name, *(alias.name for alias in actor.aliases)):
            self._by_key.setdefault(name_key(name), set()).add(actor.n)

    @property
    def new(self) -> dict[ActorKey, Actor]:
        """The actors that the project does not know."""
        return {actor.n: actor for actor in self._new.values()}

    def key(self, name: str) -> ActorKey | None:
        """Return the actor of the project that a name means, if it is clear."""
        clean = plain_name(name)
        same = self._by_key.get(name_key(clean), set())
        return self._by_name.get(clean) or (next(iter(same)) if len(same) == 1 else None)

    def actor(self, name: str, kind: ActorKind) -> ActorKey:
        """Return the actor that a name means, a new one if need be."""
        known = self.key(name)
        if known is not None:
            return known
        if name not in self._new:
            key = ActorKey(-1 - len(self._new))
            self._new[name] = replace(new_actor(name, kind), n=key)
        return self._new[name].n


def known_by(conn: "sqlite3.Connection", found: Sequence[Suggestion]) -> Known:
    """Return the actors whom suggestions may mean."""
    names = {each.speaker for each in found if each.speaker}
    return Known(actors.of_keys(conn, suggestions.actors_meant(conn, names)))


def new_actor(name: str, kind: ActorKind) -> Actor:
    """Return the actor that words for a speaker make: without a capital it has no name."""
    clean = plain_name(name)
    named = kind is not ActorKind.UNKNOWN or any(not char.islower() for char in _initials(clean))
    return Actor(name=clean, kind=kind, naming=Naming.NAMED if named else Naming.ANONYMOUS)


def plain_name(name: str) -> str:
    """Return words as a name may be stored."""
    return " ".join(name.replace("|", " ").split())[:NAME_UP_TO]


def _initials(name: str) -> list[str]:
    return [word[0] for word in name.split() if word[0].isalpha()]


def as_annotation(
    suggestion: Suggestion, text: str, actor: Callable[[str, ActorKind], ActorKey]
) -> Annotation:
    """Return a suggestion as screens and files show it."""
    role = Role.MENTIONED if suggestion.kind is MarkKind.MENTION else Role.SPEAKER
    named = actor(suggestion.speaker, suggestion.actor_kind) if suggestion.speaker else None
    parts = (Part(role, named, suggestion.evidence),) if named is not None else ()
    return Annotation(
        n=AnnotationKey(-suggestion.n), id=suggestion.id, article=suggestion.article,
        kind=suggestion.kind, anchors=tuple(Anchor.at(text, span) for span in suggestion.spans),
        parts=parts, speech=suggestion.speech, cue=suggestion.cue, status=Status.SUGGESTED,
        origin=Origin.ACCEPTED, rule=suggestion.rule, coder="", created=_LONG_AGO,
        modified=_LONG_AGO,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Proposed:
    """What waits for a decision in an article, the actors named in it, and how sure each is."""

    annotations: tuple[Annotation, ...] = ()
    actors: Mapping[ActorKey, Actor] = field(default_factory=dict)
    tiers: Mapping[AnnotationKey, int] = field(default_factory=dict)


def in_article(
    conn: "sqlite3.Connection", article: Article, coder: str = "", *, alone: bool = False
) -> Proposed:
    """Return what waits for a coder's decision in an article; actors may be new."""
    found = suggestions.in_article(conn, article.n, coder, alone=alone)
    known = known_by(conn, found)
    shown = tuple(as_annotation(each, article.text, known.actor) for each in found)
    keys = [part.actor for each in shown for part in each.parts if part.actor > 0]
    tiers = {AnnotationKey(-each.n): each.tier for each in found}
    return Proposed(shown, {**actors.of_keys(conn, keys), **known.new}, tiers)


def rejected(text: str, rows: Iterable[suggestions.Rejection]) -> list[Annotation]:
    """Return the rejections of an article as files show them, where its words still stand."""
    found = []
    for n, article, key, coder, reason, at in rows:
        kind, words = rejected_kind(key), rejected_words(key)
        if kind is None:
            continue
        start = _place_of(text, kind, key, words)
        anchor = (
            Anchor.at(text, Span(start, start + len(words)))
            if start >= 0
            else Anchor(Quote(words), None, AnchorState.ORPHAN)
        )
        time = datetime.fromisoformat(at) if at else _LONG_AGO
        id_ = _digest(f"{article} {key} {coder}")
        found.append(
            Annotation(
                n=AnnotationKey(-suggestions.REJECTION - n), id=id_, article=article, kind=kind,
                anchors=(anchor,), note=reason,
                status=Status.REJECTED, origin=Origin.ACCEPTED, coder=coder, created=time,
                modified=time, modified_by=coder,
            )
        )  # fmt: skip
    return found


def _digest(words: str) -> str:
    from hashlib import sha256

    return sha256(words.encode()).hexdigest()[:_DIGITS]


def _place_of(text: str, kind: MarkKind, key: str, words: str) -> int:
    """Return where the words of a rejection stand: with the same words before them."""
    start = text.find(words)
    while start >= 0:
        if quote_key(kind, text, (Span(start, start + len(words)),)) == key:
            return start
        start = text.find(words, start + 1)
    return -1
