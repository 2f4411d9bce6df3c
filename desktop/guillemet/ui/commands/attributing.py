"""Keys that attribute: roles, cast numbers, tags, notes, repeat, verify."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QRect, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.actor import ActorKey
from guillemet.domain.annotation import ROLES, Annotation, AnnotationKey, MarkKind, Role, Status
from guillemet.domain.codebook import TagKey
from guillemet.domain.names import NAME_UP_TO, name_key
from guillemet.domain.text import Span
from guillemet.services.views import Page, changed_part
from guillemet.ui.actions import Actions
from guillemet.ui.inspector.pane import Inspector
from guillemet.ui.reader.readers import Readers
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

_ROLE_KEYS = {
    "speaker": Role.SPEAKER,
    "addressee": Role.ADDRESSEE,
    "target": Role.TARGET,
    "via": Role.VIA,
    "on_behalf_of": Role.ON_BEHALF_OF,
}


class Attributing(QObject):
    """Says of the current annotation who speaks, and what it is about."""

    def __init__(
        self, bench: Workbench, reader: Readers, inspector: Inspector, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._reader = reader
        self._inspector = inspector
        self._edited: Annotation | None = None
        self._seen: tuple[Annotation, ...] = ()
        bench.page_shown.connect(self._on_page)
        bench.page_changed.connect(self._on_page)

    def bind(self, actions: Actions) -> None:
        """Take the keys."""
        for name, role in _ROLE_KEYS.items():
            actions.bind(name, partial(self.pick, role), self._has_current)
        actions.bind_digits("cast", self.cast, self._has_current)
        actions.bind("not_attributed", self.not_attributed, self._has_current)
        actions.bind("tag", self.tag, self._has_current)
        actions.bind_digits("pinned_tag", self.pinned_tag, self._has_current)
        actions.bind("example", self.example, self._has_current)
        actions.bind("note", self._inspector.edit_note, self._has_current)
        actions.bind("article_note", self._inspector.edit_article_note, self._has_page)
        actions.bind("repeat", self.repeat, self._has_current)
        actions.bind("repeat_all", self.repeat_all, self._has_current)
        actions.bind("verify", self.verify, self._has_current)

    def _has_page(self) -> bool:
        return self._bench.ready and self._bench.page is not None

    def _has_current(self) -> bool:
        return self._bench.ready and self._bench.current is not None

    def pick(self, role: Role) -> None:
        """Open the picker of a role; on a mention S picks its actor."""
        current = self._bench.current
        if current is None:
            return
        fitting = ROLES[current.kind]
        if current.kind is MarkKind.MENTION and role is Role.SPEAKER:
            role = Role.MENTIONED
        if role not in fitting:
            self._bench.said.emit(tr("Reader", "Annotations of this kind have no such role."))
            return
        self._inspector.pick(role, self._near(current.n), self._said(current))

    def _said(self, current: Annotation) -> Span | None:
        """Return the words that say who has a role: those chosen beside, or a mention's own."""
        if current.kind is MarkKind.MENTION and not current.parts and current.spans:
            return current.spans[0]
        chosen, page = self._reader.caret_selection(), self._bench.page
        if chosen is None or page is None or not name_key(chosen.of(page.article.text)):
            return None
        inside = any(span.holds(chosen) for span in current.spans)
        return None if inside or chosen.end - chosen.start > NAME_UP_TO else chosen

    def tag(self) -> None:
        """Open the tag picker."""
        current = self._bench.current
        if current is not None:
            self._inspector.pick("tag", self._near(current.n))

    def example(self) -> None:
        """Ask of which tag the current annotation is an example."""
        current = self._bench.current
        if current is not None:
            self._inspector.pick("example", self._near(current.n))

    def _near(self, key: AnnotationKey) -> QRect:
        return self._reader.mark_rect(key)

    def cast(self, number: int) -> None:
        """Make number `number` of the article's cast the speaker."""
        page = self._bench.page
        if page is None or number > len(page.cast):
            self._bench.said.emit(tr("Reader", "The cast has no number {number}.", number=number))
        else:
            self._attribute(page.cast[number - 1])

    def not_attributed(self) -> None:
        """Decide that the words cannot be attributed."""
        page = self._bench.page
        builtin = next((a.n for a in page.actors.values() if a.builtin), None) if page else None
        if builtin is not None:
            self._attribute(builtin)

    def _attribute(self, actor: ActorKey) -> None:
        """Make `actor` the speaker, or on a mention who is mentioned, in place of the old."""
        current = self._bench.current
        if current is None:
            return
        role = ROLES[current.kind][0]
        keys = [a.n for a in self._bench.targets if role in ROLES[a.kind]]
        self._reader.show_current()
        self._bench.run(self._bench.opened.annotate.attribute(keys, role, actor, replace=True))

    def pinned_tag(self, number: int) -> None:
        """Put the pinned tag of that digit on the current annotation, or take it off."""
        page, current = self._bench.page, self._bench.current
        if page is None or current is None:
            return
        tag = next((t for t in page.codebook.walk() if t.pinned == number), None)
        if tag is None:
            self._bench.said.emit(tr("Reader", "No tag is pinned to Alt+{number}.", number=number))
        else:
            self._reader.show_current()
            self._toggle(tag.n)

    def _toggle(self, tag: TagKey) -> None:
        """Put a tag on all that are chosen; take it off where all of them have it."""
        keys, annotate = [a.n for a in self._bench.targets], self._bench.opened.annotate
        if len(keys) == 1:
            self._bench.run(annotate.toggle_tag(keys[0], tag))
        elif all(tag in a.tags for a in self._bench.targets):
            self._bench.run(annotate.remove_tag(keys, tag))
        else:
            self._bench.run(annotate.add_tag(keys, tag))

    def repeat(self) -> None:
        """Give the current annotation the actors of the one edited last."""
        self._repeat(everything=False)

    def repeat_all(self) -> None:
        """Give the current annotation actors, tags and fields of the one edited last."""
        self._repeat(everything=True)

    def _repeat(self, *, everything: bool) -> None:
        current = self._bench.current
        if current is None:
            return
        source = self._edited_last(current)
        if source is None:
            self._bench.said.emit(tr("Reader", "There is no earlier annotation to repeat."))
            return
        self._reader.show_current()
        self._bench.run(
            self._bench.opened.annotate.repeat(current.n, source, everything=everything)
        )

    def _edited_last(self, current: Annotation) -> AnnotationKey | None:
        """Return the annotation edited last of those that say something, this one aside."""
        page = self._bench.page
        others = [*page.annotations] if page else []
        if self._edited is not None and self._edited.n not in {a.n for a in others}:
            elsewhere = page is None or self._edited.article != page.article.n
            others += [self._edited] if elsewhere else []
        others = [a for a in others if a.n != current.n and _says(a)]
        last = max(others, key=_edited, default=None)
        return last.n if last is not None else None

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        """Remember what was edited last, for other articles."""
        _, fresh = changed_part(self._seen, page.annotations)
        known = [a for a in page.annotations[fresh] if _says(a)]
        self._seen = page.annotations
        last = max(known, key=_edited, default=None)
        if last is not None and (self._edited is None or _edited(last) > _edited(self._edited)):
            self._edited = last

    def verify(self) -> None:
        """Say that a second look found the annotation right."""
        keys = [a.n for a in self._bench.targets]
        if keys:
            self._bench.run(self._bench.opened.annotate.set_status(keys, Status.VERIFIED))


def _says(annotation: Annotation) -> bool:
    """Tell whether there is anything to repeat."""
    if annotation.status is Status.SUGGESTED:
        return False
    return bool(annotation.parts or annotation.tags or annotation.fields)


def _edited(annotation: Annotation) -> tuple[datetime, int]:
    return annotation.modified, annotation.n
