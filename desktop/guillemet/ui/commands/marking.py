"""Keys that mark: quote, passage, mention, spans and bounds, kind, delete."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain import quotemarks, textunits
from guillemet.domain.annotation import (
    ROLES,
    Annotation,
    AnnotationKey,
    MarkKind,
    Role,
    Speech,
    Status,
)
from guillemet.domain.text import Span
from guillemet.ui.actions import Actions
from guillemet.ui.reader.readers import Readers
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future


class Marking(QObject):
    """Marks what is selected, else what the caret stands in."""

    def __init__(self, bench: Workbench, reader: Readers, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._reader = reader
        self._window = window

    def bind(self, actions: Actions) -> None:
        """Take the keys."""
        self._actions = actions
        actions.bind("quote", self.quote, self._writable)
        actions.bind("passage", self.passage, self._writable)
        actions.bind("mention", self.mention, self._writable)
        actions.bind("quote_as_selected", self.quote_as_selected, self._writable)
        actions.bind("add_span", self.add_span, self._writable)
        actions.bind("bounds", self._reader.begin_bounds, self._has_current)
        actions.bind("to_quote", lambda: self.change_kind(MarkKind.QUOTE), self._has_current)
        actions.bind("to_passage", lambda: self.change_kind(MarkKind.PASSAGE), self._has_current)
        actions.bind("to_mention", lambda: self.change_kind(MarkKind.MENTION), self._has_current)
        actions.bind("delete", self.delete, self._has_current)
        self._reader.bounds_changed.connect(self._on_bounds)

    def _writable(self) -> bool:
        return self._bench.ready and self._bench.page is not None

    def _has_current(self) -> bool:
        return self._bench.ready and self._bench.current is not None

    # -- new ones ------------------------------------------------------------------------------

    def quote(self) -> None:
        """Mark a quote: the words without their marks and the blanks just inside."""
        selected = self._reader.caret_selection()
        text = self._text()
        span = textunits.quote_trim(text, selected) if selected else self._quoted()
        if span is None:
            self._hint(tr("Reader", "Select words, or put the caret in quote marks, and press Q."))
        else:
            self._mark(MarkKind.QUOTE, span)

    def quote_as_selected(self) -> None:
        """Mark a quote exactly as it is selected."""
        span = self._reader.caret_selection()
        if span is None:
            self._hint(tr("Reader", "Select the words first."))
        else:
            self._mark(MarkKind.QUOTE, span)

    def passage(self) -> None:
        """Mark a passage exactly as it is selected, else what stands in the quote marks."""
        span = self._reader.caret_selection() or self._quoted()
        if span is None:
            self._hint(tr("Reader", "Select words, or put the caret in quote marks, and press P."))
        else:
            self._mark(MarkKind.PASSAGE, span)

    def mention(self) -> None:
        """Mark a mention: what is selected, else the name under the caret."""
        span = self._reader.caret_selection() or textunits.name_at(
            self._text(), self._reader.caret()
        )
        if span is None:
            self._hint(tr("Reader", "Select a name, or put the caret in one, and press M."))
        else:
            self._mark(MarkKind.MENTION, span)

    def _mark(self, kind: MarkKind, span: Span) -> None:
        page = self._bench.page
        if page is None:
            return
        speech = (
            textunits.guess_speech(page.article.text, (span,))
            if kind is MarkKind.QUOTE
            else Speech.NONE
        )
        made = self._bench.opened.annotate.mark(page.article, kind, [span], speech=speech)
        self._reader.draw_pending()
        self._bench.run(made, self._on_marked)

    @Slot(object)
    def _on_marked(self, done: "Future[Annotation]") -> None:
        if done.exception() is None:
            self._bench.set_current(done.result().n, self._reader)
            if self._bench.current is not None:  # else its page takes the caret to it
                self._reader.drop_selection()

    # -- the current one -----------------------------------------------------------------------

    def add_span(self) -> None:
        """Add the selection to the current quote: one quote that something interrupts."""
        current, page = self._bench.current, self._bench.page
        selected = self._reader.caret_selection()
        if page is None or current is None or current.kind is MarkKind.MENTION:
            self._hint(tr("Reader", "Choose the quote first, then select the words to add to it."))
        elif selected is None:
            self._hint(tr("Reader", "Select the words to add to the current quote."))
        else:
            quote = current.kind is MarkKind.QUOTE
            span = textunits.quote_trim(page.article.text, selected) if quote else selected
            self._bench.run(self._bench.opened.annotate.add_span(page.article, current.n, span))
            self._reader.drop_selection()

    @Slot(object, object)
    def _on_bounds(self, key: AnnotationKey, spans: tuple[Span, ...]) -> None:
        page = self._bench.page
        if page is not None and self._bench.ready:
            self._bench.run(self._bench.opened.annotate.set_spans(page.article, key, spans))

    def change_kind(self, kind: MarkKind) -> None:
        """Change the kind; ask once what becomes of actors that do not fit it."""
        current = self._bench.current
        if current is None or current.kind is kind:
            return
        unfit = [part for part in current.parts if part.role not in ROLES[kind]]
        moved = ROLES[kind][0]
        role: Role | None = None
        if unfit:
            keep = tr("Reader", "Keep them as {role}", role=role_word(moved))
            drop = tr("Reader", "Take them off")
            answer = choose(
                self._window,
                tr(
                    "Reader",
                    "A {kind} has no such role. What becomes of the actors?",
                    kind=kind_word(kind),
                ),
                [keep, drop],
            )
            if answer is None:
                return
            role = moved if answer == keep else None
        self._bench.run(self._bench.opened.annotate.set_kind(current.n, kind, move_to=role))

    def delete(self) -> None:
        """Delete the current annotation, or those chosen, without a question; Undo is at hand.

        A proposal is rejected.
        """
        keys = [a.n for a in self._bench.targets if a.status is not Status.SUGGESTED]
        if keys:
            self._bench.run(self._bench.opened.annotate.delete(keys), self._on_deleted)
        else:
            self._actions.trigger("reject")

    @Slot(object)
    def _on_deleted(self, done: "Future[object]") -> None:
        if done.exception() is None:
            self._bench.set_current(None)
            self._bench.toasted.emit(tr("Reader", "Annotation deleted."), "undo")

    # -- help ----------------------------------------------------------------------------------

    def _text(self) -> str:
        return self._bench.page.article.text if self._bench.page else ""

    def _quoted(self) -> Span | None:
        """Return what stands in the quote marks around the caret."""
        caret = self._reader.caret()
        pair = quotemarks.inside(quotemarks.pairs_near(self._text(), caret), caret)
        return pair.inner if pair else None

    def _hint(self, sentence: str) -> None:
        self._bench.said.emit(sentence)


def role_word(role: Role) -> str:
    """Return what a role is called on the screen."""
    return {
        Role.SPEAKER: tr("Roles", "speaker"),
        Role.ADDRESSEE: tr("Roles", "addressee"),
        Role.TARGET: tr("Roles", "target"),
        Role.VIA: tr("Roles", "via"),
        Role.ON_BEHALF_OF: tr("Roles", "on behalf of"),
        Role.MENTIONED: tr("Roles", "mentioned"),
    }[role]


def kind_word(kind: MarkKind) -> str:
    """Return what a kind of annotation is called on the screen."""
    return {
        MarkKind.QUOTE: tr("Kinds", "quote"),
        MarkKind.PASSAGE: tr("Kinds", "passage"),
        MarkKind.MENTION: tr("Kinds", "mention"),
    }[kind]
