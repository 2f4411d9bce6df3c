"""What is done to several annotations at once, or makes several of one, or one of several."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from guillemet.domain.annotation import (
    Anchor,
    Annotation,
    AnnotationKey,
    MarkKind,
    Part,
    Status,
)
from guillemet.domain.article import Article, ArticleKey
from guillemet.domain.changes import Kind, Op
from guillemet.domain.errors import BadValue, NotFound
from guillemet.domain.ids import new_id
from guillemet.domain.joining import cut, united
from guillemet.domain.messages import (
    MSG_CUT_PLACE,
    MSG_GONE,
    MSG_LOST_WORDS,
    MSG_MERGE_KINDS,
    MSG_MERGE_ONE,
)
from guillemet.domain.text import Span
from guillemet.services.annotation_steps import WORDS, AnnotationSteps, adopted, op, touch
from guillemet.services.clock import now
from guillemet.services.spans import checked_spans
from guillemet.storage import (
    annotations,
    articles,
    coders,
    dismissals,
    examples,
    fields,
    parts,
    statements,
)

if TYPE_CHECKING:
    from sqlite_utils import Database


class Several(AnnotationSteps):
    """Settling many, splitting one, merging some. One method, one undoable step."""

    def set_status(self, keys: Sequence[AnnotationKey], status: Status) -> Future[None]:
        """Say that a second look found annotations right, or that it is no longer known.

        Raises:
            NotFound: one was deleted.
        """
        verified = status is Status.VERIFIED

        def work(db: "Database") -> None:
            values: annotations.Row = {"status": status, "verified_by": None, "verified": ""}
            if verified:
                values["verified_by"] = coders.key(db, self._coder)
                values["verified"] = now().isoformat(timespec="milliseconds")
            for before in annotations.of_keys(db.conn, adopted(db, keys, self._coder)):
                if before.status is not status:
                    annotations.update(db, before.n, values)

        kind = Kind.SET_STATUS if verified else Kind.UNVERIFY
        return self._writer.submit(op(kind, keys), work)

    def split(self, article: Article, key: AnnotationKey, at: int) -> Future[AnnotationKey]:
        """Cut an annotation before a code point: what comes after is another that says the same.

        Every word stays marked; blanks at the cut do not.

        Raises:
            BadValue: there are no words of it on one side of the cut.
            NotFound: it was deleted.
        """

        def work(db: "Database") -> AnnotationKey:
            [there] = adopted(db, [key], self._coder)
            before = annotations.one(db.conn, there)
            _check_whole(db, article, [before])
            first, second = cut(article.text, before.spans, at)
            if not first or not second:
                raise BadValue(MSG_CUT_PLACE)
            _place(db, article, before, first)
            time = now()
            rest = replace(
                before, id=new_id(), anchors=_anchors(article, second), coder=self._coder,
                created=time, modified=time, modified_by="",
            )  # fmt: skip
            made = annotations.add(db, article.text_n, rest)
            touch(db, [there, made], self._coder)
            return made

        return self._writer.submit(op(Kind.SPLIT, [key]), work)

    def merge(self, article: Article, keys: Sequence[AnnotationKey]) -> Future[AnnotationKey]:
        """Make one annotation of several of a kind: the first one, with the words of all.

        It has the actors and tags of all and their notes one after the other; speech, cue and
        fields are those of the first that has them.

        Raises:
            BadValue: there is only one, they differ in kind, or a mention would have two places.
            NotFound: one was deleted.
        """

        def work(db: "Database") -> AnnotationKey:
            there = adopted(db, keys, self._coder)
            found = sorted(annotations.of_keys(db.conn, there), key=lambda a: a.start)
            if len(found) < 2:
                raise BadValue(MSG_MERGE_ONE)
            if len({a.kind for a in found}) > 1:
                raise BadValue(MSG_MERGE_KINDS)
            _check_whole(db, article, found)
            first, others = found[0], found[1:]
            spans = united(article.text, [span for a in found for span in a.spans])
            _place(db, article, first, spans)
            _gather(db, first, others)
            annotations.delete(db, [a.n for a in others])
            touch(db, [first.n], self._coder)
            articles.review_again(db, article.n)
            return first.n

        return self._writer.submit(op(Kind.MERGE, keys), work)

    # -- passages set aside ---------------------------------------------------------------------

    def because(self, article: ArticleKey, span: Span, words: str, reason: str) -> Future[None]:
        """Say why a passage was set aside, or that no reason is given."""
        step = Op(Kind.DISMISS, {"words": words[:WORDS]})
        return self._writer.submit(
            step, lambda db: dismissals.set_reason(db, article, span, " ".join(reason.split()))
        )

    def undismiss_in(self, article: ArticleKey, span: Span, words: str) -> Future[None]:
        """Make a passage of an article that is not open undecided again."""
        step = Op(Kind.UNDISMISS, {"words": words[:WORDS]})
        return self._writer.submit(step, lambda db: dismissals.remove(db, article, span))


def _gather(db: "Database", first: Annotation, others: Sequence[Annotation]) -> None:
    """Give the first what the others say and it does not."""
    builtin = {part.role for part in first.parts}
    for other in others:
        more = [Part(part.role, part.actor, part.evidence) for part in other.parts]
        if first.kind is MarkKind.MENTION:
            more = [] if builtin else more[:1]
            builtin |= {part.role for part in more}
        parts.add(db, first.n, more)
        for tag in other.tags:
            parts.add_tag(db, first.n, tag)
        known = annotations.one(db.conn, first.n).fields
        for field, value in other.fields.items():
            if field not in known:
                fields.set_value(db, fields.one(db.conn, field).n, first.n, value)
    examples.hand_over(db, [a.n for a in others], first.n)
    statements.hand_over(db, [a.n for a in others], first.n)
    _drop_builtin(db, first.n)
    notes = list(dict.fromkeys(a.note for a in (first, *others) if a.note))
    values: annotations.Row = {
        "note": "\n\n".join(notes),
        "speech": next((a.speech for a in (first, *others) if a.speech), ""),
        "cue": next((a.cue for a in (first, *others) if a.cue), ""),
    }
    annotations.update(db, first.n, values)


def _drop_builtin(db: "Database", key: AnnotationKey) -> None:
    """Take "Not attributed" off where somebody is named beside it."""
    for role in {part.role for part in annotations.one(db.conn, key).parts}:
        if len(annotations.one(db.conn, key).actors(role)) > 1:
            parts.clear_builtin(db, key, role)


def _anchors(article: Article, spans: Sequence[Span]) -> tuple[Anchor, ...]:
    return tuple(Anchor.at(article.text, span) for span in spans)


def _check_whole(db: "Database", article: Article, found: Sequence[Annotation]) -> None:
    """Refuse annotations of another text, or with words that are not in it any more."""
    if not annotations.has_text(db.conn, article.n, article.text_n):
        raise NotFound(MSG_GONE)
    if any(a.article != article.n or len(a.spans) < len(a.anchors) for a in found):
        raise BadValue(MSG_LOST_WORDS)


def _place(db: "Database", article: Article, before: Annotation, spans: Sequence[Span]) -> None:
    places = checked_spans(before.kind, spans, article.text)
    if places != before.spans:
        annotations.replace_anchors(db, before.n, article.text_n, _anchors(article, places))
