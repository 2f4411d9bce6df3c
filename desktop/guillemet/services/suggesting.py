"""Proposing, and deciding on what is proposed. One decision is one undoable step."""

import json
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from guillemet.domain.annotation import (
    Anchor,
    Annotation,
    AnnotationKey,
    MarkKind,
    Origin,
    Part,
    Role,
)
from guillemet.domain.article import ArticleKey
from guillemet.domain.changes import ChangeSet, Kind, Op
from guillemet.domain.ids import new_id
from guillemet.domain.suggestion import Suggestion, SuggestionKey, rejected_words
from guillemet.services.clock import now
from guillemet.services.parsing import PARSER, SPACY
from guillemet.services.suggested import Known, known_by, new_actor
from guillemet.services.when import WHEN, When
from guillemet.storage import actors, annotations, articles, project_settings, suggestions
from guillemet.storage.writer import Writer

if TYPE_CHECKING:
    from sqlite_utils import Database

WORDS: Final = 40
"""Code points of a proposal's words that a menu shows."""
TABLE: Final = "suggestion"
MANY: Final = 1000
"""Articles from which on a change names none of them."""


class Suggesting:
    """Stores proposals, and what coders decide on them."""

    def __init__(self, writer: Writer, coder: str) -> None:
        self._writer = writer
        self._coder = coder

    def store(self, found: Mapping[ArticleKey, Sequence[Suggestion]]) -> Future[None]:
        """Put what is proposed now in the place of what was: no step, since nothing is decided."""

        def work(db: "Database") -> None:
            for article, several in found.items():
                suggestions.replace(db, article, several)

        among = frozenset(found) if len(found) <= MANY else None
        return self._writer.write(ChangeSet(Op("suggest"), frozenset({TABLE}), among), work)

    def forget(self, among: Sequence[ArticleKey] | None = None) -> Future[None]:
        """Propose nothing any more, in some articles or in all."""
        where = None if among is None else frozenset(among)
        changes = ChangeSet(Op("suggest"), frozenset({TABLE}), where)
        return self._writer.write(changes, lambda db: suggestions.forget(db, among))

    # -- decisions -----------------------------------------------------------------------------

    def accept(self, keys: Sequence[SuggestionKey]) -> Future[list[AnnotationKey]]:
        """Make annotations of proposals, with their speakers, as one step however many.

        A speaker whom the project does not know becomes an actor in the same step.

        Raises:
            NotFound: one was settled meanwhile.
        """
        return self._writer.submit(
            Op(Kind.ACCEPT, names=lambda db: _told(db, keys, self._coder)),
            lambda db: accept(db, keys, self._coder),
        )

    def reject(self, keys: Sequence[SuggestionKey], reason: str = "") -> Future[int]:
        """Say that proposals are wrong: they are not proposed again at their places.

        The result is how often the words of the last one were rejected by now.

        Raises:
            NotFound: one was settled meanwhile.
        """

        def work(db: "Database") -> int:
            words = ""
            for each in suggestions.of_keys(db.conn, keys, self._coder):
                by, at = (self._coder, " ".join(reason.split())), _stamp()
                articles.begin_reading(db, each.article, self._coder)
                suggestions.reject(db, each.article, each.key, by, at)
                words = each.exact
            return suggestions.times_rejected(db.conn, words)

        return self._writer.submit(
            Op(Kind.REJECT, names=lambda db: _told(db, keys, self._coder)), work
        )

    def propose_again(self, keys: Sequence[int]) -> Future[None]:
        """Take rejections back: what was proposed there waits for a decision again."""

        def names(db: "Database") -> dict[str, str]:
            found = suggestions.rejections_among(db.conn, keys)
            words = rejected_words(found[0][2])[:WORDS] if len(found) == 1 else ""
            return {"count": str(len(found)), **({"words": words} if words else {})}

        return self._writer.submit(
            Op(Kind.PROPOSE_AGAIN, names=names), lambda db: suggestions.propose_again(db, keys)
        )

    # -- what the project wants ----------------------------------------------------------------

    def never_propose(self, words: Iterable[str]) -> Future[None]:
        """Make a list the words never to be proposed in this project."""
        listed = sorted({each for each in (w.strip() for w in words) if each})
        value = json.dumps(listed, ensure_ascii=False)
        return self._set(suggestions.NEVER, value)

    def add_never(self, words: str) -> Future[None]:
        """Never propose these words, beside those listed already."""

        def work(db: "Database") -> None:
            listed = sorted({*suggestions.never(db.conn), words})
            project_settings.put(db, suggestions.NEVER, json.dumps(listed, ensure_ascii=False))

        return self._writer.submit(Op(Kind.SET_SETTING, {"name": suggestions.NEVER}), work)

    def set_when(self, when: When) -> Future[None]:
        """Say when this project proposes something."""
        return self._set(WHEN, when)

    def set_parser(self, *, wanted: bool) -> Future[None]:
        """Say whether spaCy is asked for English speakers, where it is installed."""
        return self._set(PARSER, SPACY if wanted else "")

    def _set(self, key: str, value: str) -> Future[None]:
        step = Op(Kind.SET_SETTING, {"name": key})
        return self._writer.submit(step, lambda db: project_settings.put(db, key, value))


def accept(
    db: "Database", keys: Sequence[SuggestionKey], coder: str, origin: Origin = Origin.ACCEPTED
) -> list[AnnotationKey]:
    """Make annotations of suggestions within a step; return their numbers.

    Raises:
        NotFound: one was settled meanwhile.
    """
    found = suggestions.of_keys(db.conn, keys, coder)
    known = known_by(db.conn, found)
    made, texts = [], {each.article: articles.one(db.conn, each.article) for each in found}
    for article in texts.values():
        articles.begin_reading(db, article.n, coder)
        articles.review_again(db, article.n)
    for each in found:
        if each.speaker and known.key(each.speaker) is None:
            new = actors.add(db, new_actor(each.speaker, each.actor_kind))
            known.add(actors.one(db.conn, new))
        article = texts[each.article]
        made.append((article.text_n, _made(each, article.text, known, coder, origin)))
    keys_made = annotations.add_all(db, made)
    for _, annotation in made:
        for part in annotation.parts:
            if part.role is Role.SPEAKER:
                actors.colour_as_speaker(db, part.actor)
    return keys_made


def _made(each: Suggestion, text: str, known: Known, coder: str, origin: Origin) -> Annotation:
    actor = known.key(each.speaker) if each.speaker else None
    role = Role.MENTIONED if each.kind is MarkKind.MENTION else Role.SPEAKER
    time = now()
    return Annotation(
        id=new_id(), article=each.article, kind=each.kind,
        anchors=tuple(Anchor.at(text, span) for span in each.spans),
        parts=(Part(role, actor, each.evidence),) if actor is not None else (),
        speech=each.speech, cue=each.cue, origin=origin, rule=each.rule, coder=coder,
        created=time, modified=time,
    )  # fmt: skip


def _told(db: "Database", keys: Sequence[SuggestionKey], coder: str) -> dict[str, str]:
    found = suggestions.of_keys(db.conn, keys, coder)
    told = {"count": str(len(found))}
    if len(found) == 1:
        told |= {"words": found[0].exact[:WORDS], "name": found[0].speaker}
    return told


def _stamp() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
