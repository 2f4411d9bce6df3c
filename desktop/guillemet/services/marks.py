"""Marking words: where annotations are. One method, one undoable step."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from guillemet.domain.annotation import (
    JOINER,
    ROLES,
    Anchor,
    Annotation,
    AnnotationKey,
    MarkKind,
    Part,
    Role,
    Speech,
)
from guillemet.domain.article import Article
from guillemet.domain.changes import Kind, Op
from guillemet.domain.codebook import TagKey
from guillemet.domain.ids import new_id
from guillemet.domain.text import Span
from guillemet.services.annotation_steps import WORDS, AnnotationSteps, op
from guillemet.services.clock import now
from guillemet.services.spans import checked_spans
from guillemet.storage import annotations, articles, dismissals

if TYPE_CHECKING:
    from sqlite_utils import Database


class Marks(AnnotationSteps):
    """Making, moving and deleting annotations; setting passages aside."""

    def mark(
        self,
        article: Article,
        kind: MarkKind,
        spans: Sequence[Span],
        *,
        speech: Speech = Speech.NONE,
        parts: Sequence[Part] = (),
        tags: Sequence[TagKey] = (),
    ) -> Future[Annotation]:
        """Mark the words under `spans`: one annotation however many.

        The same kind on the same spans is the annotation that is there already. The first
        annotation of an unread article makes it one being read.

        Raises:
            BadValue: spans overlap, or a mention has several.
        """
        places = checked_spans(kind, spans)
        time = now()
        made = Annotation(
            id=new_id(), article=article.n, kind=kind,
            anchors=tuple(Anchor.at(article.text, span) for span in places), speech=speech,
            parts=tuple(parts), tags=tuple(tags), coder=self._coder, created=time, modified=time,
        )  # fmt: skip

        def work(db: "Database") -> Annotation:
            there = annotations.same(db.conn, article.n, kind, places)
            if there is not None:
                return annotations.one(db.conn, there)
            articles.begin_reading(db, article.n, self._coder)
            articles.review_again(db, article.n)
            return replace(made, n=annotations.add(db, article.text_n, made))

        return self._writer.submit(Op(Kind.MARK, {"words": made.words[:WORDS]}, value=made), work)

    def add_span(self, article: Article, key: AnnotationKey, span: Span) -> Future[None]:
        """Add words to an annotation: one that something interrupts."""

        def change(db: "Database", before: Annotation) -> None:
            _place(db, article, before, [*before.spans, span])

        step = op(Kind.SET_SPANS, [key], words=span.of(article.text)[:WORDS])
        return self._change(step, [key], change)

    def set_spans(
        self, article: Article, key: AnnotationKey, spans: Sequence[Span]
    ) -> Future[None]:
        """Put an annotation on other words."""

        def change(db: "Database", before: Annotation) -> None:
            if before.spans != tuple(spans):
                _place(db, article, before, spans)

        words = JOINER.join(span.of(article.text) for span in spans)[:WORDS]
        return self._change(op(Kind.SET_SPANS, [key], words=words), [key], change)

    def set_kind(
        self, key: AnnotationKey, kind: MarkKind, *, move_to: Role | None = None
    ) -> Future[None]:
        """Change the kind; actors whose role it has not are dropped, or moved to a role it has."""

        def change(db: "Database", before: Annotation) -> None:
            checked_spans(kind, before.spans)
            unfit = [part for part in before.parts if part.role not in ROLES[kind]]
            for part in unfit:
                annotations.remove_part(db, key, part.role, part.actor)
            if move_to in ROLES[kind]:
                moved = [replace(part, role=move_to) for part in unfit]
                annotations.add_parts(db, key, moved[:1] if kind is MarkKind.MENTION else moved)
            values: annotations.Row = {"kind": kind}
            if kind is not MarkKind.QUOTE:
                values |= {"speech": "", "cue": ""}
            annotations.update(db, key, values)

        return self._change(op(Kind.SET_KIND, [key]), [key], change)

    def delete(self, keys: Sequence[AnnotationKey]) -> Future[None]:
        """Delete annotations, as one step however many."""

        def work(db: "Database") -> None:
            for key in keys:
                articles.review_again(db, annotations.one(db.conn, key).article)
            annotations.delete(db, keys)

        return self._writer.submit(op(Kind.DELETE_ANNOTATIONS, keys), work)

    def dismiss(self, article: Article, span: Span, reason: str = "") -> Future[None]:
        """Set a passage in quote marks aside: no speech."""
        words = span.of(article.text)

        def work(db: "Database") -> None:
            articles.begin_reading(db, article.n, self._coder)
            dismissals.add(db, article.n, span, words, reason, self._coder)

        return self._writer.submit(Op(Kind.DISMISS, {"words": words[:WORDS]}), work)

    def undismiss(self, article: Article, span: Span) -> Future[None]:
        """Make a passage that was set aside undecided again."""
        step = Op(Kind.DISMISS, {"words": span.of(article.text)[:WORDS]})
        return self._writer.submit(step, lambda db: dismissals.remove(db, article.n, span))


def _place(db: "Database", article: Article, before: Annotation, spans: Sequence[Span]) -> None:
    places = checked_spans(before.kind, spans)
    anchors = [Anchor.at(article.text, span) for span in places]
    annotations.replace_anchors(db, before.n, article.text_n, anchors)
