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
from guillemet.domain.errors import BadValue, NotFound
from guillemet.domain.fields import Owner
from guillemet.domain.ids import new_id
from guillemet.domain.messages import MSG_GONE, MSG_ONE_MENTIONED
from guillemet.domain.text import Span
from guillemet.services.annotation_steps import WORDS, AnnotationSteps, check_roles, op
from guillemet.services.clock import now
from guillemet.services.spans import check_count, checked_spans
from guillemet.storage import actors, annotations, articles, codebook, dismissals, fields, parts

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
            BadValue: spans overlap or lie beyond the text, a mention has several spans or actors,
                or the kind has not a role.
            NotFound: the article, an actor or a tag was deleted.
        """
        made = self._made(article, kind, spans, speech)
        check_roles(kind, [part.role for part in parts])
        if kind is MarkKind.MENTION and len({part.actor for part in parts}) > 1:
            raise BadValue(MSG_ONE_MENTIONED)
        made = replace(made, parts=tuple(parts), tags=tuple(dict.fromkeys(tags)))
        step = Op(Kind.MARK, {"words": made.words[:WORDS]}, value=made)
        return self._writer.submit(step, lambda db: self._add(db, article, [made])[0])

    def mark_all(
        self, article: Article, kind: MarkKind, spans: Sequence[Span]
    ) -> Future[list[Annotation]]:
        """Mark the words under each of `spans`: an annotation for each, all as one step.

        Raises:
            BadValue: one lies beyond the text, or there are none.
            NotFound: the article was deleted.
        """
        places = dict.fromkeys(sorted(spans))
        made = [self._made(article, kind, [span], Speech.NONE) for span in places]
        words = made[0].words[:WORDS] if made else ""
        step = Op(Kind.MARK, {"words": words, "count": str(len(made))})
        return self._writer.submit(step, lambda db: self._add(db, article, made))

    def add_span(self, article: Article, key: AnnotationKey, span: Span) -> Future[None]:
        """Add words to an annotation: one that something interrupts.

        Raises:
            BadValue: they overlap with its own, or it is a mention.
            NotFound: it was deleted.
        """

        def change(db: "Database", before: Annotation) -> None:
            _place(db, article, before, [*before.spans, span])

        step = op(Kind.SET_SPANS, [key], words=span.of(article.text)[:WORDS])
        return self._change(step, [key], change)

    def set_spans(
        self, article: Article, key: AnnotationKey, spans: Sequence[Span]
    ) -> Future[None]:
        """Put an annotation on other words.

        Raises:
            BadValue: as for `mark`.
            NotFound: it was deleted.
        """

        def change(db: "Database", before: Annotation) -> None:
            _place(db, article, before, spans)

        words = JOINER.join(span.of(article.text) for span in sorted(spans))[:WORDS]
        return self._change(op(Kind.SET_SPANS, [key], words=words), [key], change)

    def set_kind(
        self, key: AnnotationKey, kind: MarkKind, *, move_to: Role | None = None
    ) -> Future[None]:
        """Change the kind; actors whose role it has not are dropped, or moved to a role it has.

        A mention keeps the first of several. Speech and cue are a quote's alone.

        Raises:
            BadValue: a mention would have several spans.
            NotFound: it was deleted.
        """

        def change(db: "Database", before: Annotation) -> None:
            if before.kind is kind:
                return
            check_count(kind, len(before.anchors))
            unfit = [part for part in before.parts if part.role not in ROLES[kind]]
            for part in unfit:
                parts.remove(db, before.n, part.role, part.actor)
            if move_to in ROLES[kind]:
                moved = [replace(part, role=move_to) for part in unfit]
                parts.add(db, before.n, moved[:1] if kind is MarkKind.MENTION else moved)
                _colour(db, moved)
            values: annotations.Row = {"kind": kind}
            if kind is not MarkKind.QUOTE:
                values |= {"speech": "", "cue": ""}
            annotations.update(db, before.n, values)

        return self._change(op(Kind.SET_KIND, [key]), [key], change)

    def delete(self, keys: Sequence[AnnotationKey]) -> Future[None]:
        """Delete annotations, as one step however many.

        Raises:
            NotFound: one was deleted.
        """

        def work(db: "Database") -> None:
            for article in {a.article for a in annotations.of_keys(db.conn, keys)}:
                articles.review_again(db, article)
            annotations.delete(db, keys)

        return self._writer.submit(op(Kind.DELETE_ANNOTATIONS, keys), work)

    def dismiss(self, article: Article, span: Span, reason: str = "") -> Future[None]:
        """Set a passage in quote marks aside: no speech. A first one makes the article read.

        Raises:
            NotFound: the article was deleted.
        """
        words = span.of(article.text)
        by = (self._coder, " ".join(reason.split()))

        def work(db: "Database") -> None:
            _check_there(db, article)
            articles.begin_reading(db, article.n, self._coder)
            dismissals.add(db, article.n, span, words, by)

        return self._writer.submit(Op(Kind.DISMISS, {"words": words[:WORDS]}), work)

    def undismiss(self, article: Article, span: Span) -> Future[None]:
        """Make a passage that was set aside undecided again."""
        step = Op(Kind.UNDISMISS, {"words": span.of(article.text)[:WORDS]})
        return self._writer.submit(step, lambda db: dismissals.remove(db, article.n, span))

    # -- one annotation more -------------------------------------------------------------------

    def _made(
        self, article: Article, kind: MarkKind, spans: Sequence[Span], speech: Speech
    ) -> Annotation:
        places = checked_spans(kind, spans, article.text)
        time = now()
        return Annotation(
            id=new_id(), article=article.n, kind=kind,
            anchors=tuple(Anchor.at(article.text, span) for span in places),
            speech=speech if kind is MarkKind.QUOTE else Speech.NONE,
            coder=self._coder, created=time, modified=time,
        )  # fmt: skip

    def _add(
        self, db: "Database", article: Article, made: Sequence[Annotation]
    ) -> list[Annotation]:
        """Insert annotations of one kind; of those whose words are marked return what is there."""
        places = [a.spans for a in made]
        there = annotations.on_spans(db.conn, article.n, made[0].kind, places) if made else {}
        fresh = [_with_defaults(db, a) for a in made if a.spans not in there]
        if fresh:
            _check_there(db, article)
            _check_known(db, fresh)
            articles.begin_reading(db, article.n, self._coder)
            articles.review_again(db, article.n)
        keys = annotations.add_all(db, [(article.text_n, a) for a in fresh])
        for annotation in fresh:
            _colour(db, annotation.parts)
        there |= {a.spans: key for a, key in zip(fresh, keys, strict=True)}
        return annotations.of_keys(db.conn, [there[spans] for spans in places])


def _with_defaults(db: "Database", annotation: Annotation) -> Annotation:
    """Return an annotation with the defaults of the project's fields where it says nothing."""
    known = fields.of(db.conn, Owner.ANNOTATION)
    said = {int(f.n): f.default for f in known if f.default and f.is_for(annotation.kind)}
    return replace(annotation, fields={**said, **annotation.fields}) if said else annotation


def _check_there(db: "Database", article: Article) -> None:
    """Refuse an article that was deleted meanwhile, or has another text now."""
    if not annotations.has_text(db.conn, article.n, article.text_n):
        raise NotFound(MSG_GONE)


def _check_known(db: "Database", made: Sequence[Annotation]) -> None:
    """Refuse actors and tags that were deleted meanwhile."""
    for actor in {part.actor for a in made for part in a.parts}:
        actors.one(db.conn, actor)
    for tag in {tag for a in made for tag in a.tags}:
        codebook.one(db.conn, tag)


def _place(db: "Database", article: Article, before: Annotation, spans: Sequence[Span]) -> None:
    places = checked_spans(before.kind, spans, article.text)
    if places != before.spans:
        _check_there(db, article)
        anchors = [Anchor.at(article.text, span) for span in places]
        annotations.replace_anchors(db, before.n, article.text_n, anchors)


def _colour(db: "Database", added: Sequence[Part]) -> None:
    for part in added:
        if part.role is Role.SPEAKER:
            actors.colour_as_speaker(db, part.actor)
