"""The lines of the open card: each is made again only where it says something else."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from guillemet.domain.actor import ActorKey
from guillemet.domain.annotation import ROLES, Annotation, MarkKind, Role, Status
from guillemet.domain.codebook import TagKey
from guillemet.domain.fields import Field
from guillemet.services.views import Page
from guillemet.ui.inspector.card_painting import ROLE_ICONS, actor_style, head_words, tag_style
from guillemet.ui.inspector.field_input import FieldInput
from guillemet.ui.inspector.names import kind_title, office_words, role_title, speech_words
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.keys_now import badge, key_now
from guillemet.ui.suggestions.explaining import explanation
from guillemet.ui.suggestions.proposal import Proposal
from guillemet.ui.theme import set_icon, ui_font
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.labels import PlainLabel, caption
from guillemet.ui.words import tr

if TYPE_CHECKING:
    from guillemet.ui.inspector.annotation_card import AnnotationCard

ROLE_ACTIONS: Final = {
    Role.SPEAKER: "speaker", Role.MENTIONED: "speaker", Role.ADDRESSEE: "addressee",
    Role.TARGET: "target", Role.VIA: "via", Role.ON_BEHALF_OF: "on_behalf_of",
}  # fmt: skip


class CardLine(QWidget):
    """A line: perhaps words before it, and what takes the focus in it, in order."""

    def __init__(self, name: str, label: str = "") -> None:
        super().__init__()
        self.name = name
        self.words = label
        self.stops: list[QWidget] = []
        self.label: PlainLabel | None = None
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(6)
        if label:
            self.label = caption(label)
            self.label.setFixedHeight(24)
            self.row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)

    def flow(self, chips: Sequence[Chip]) -> None:
        """Put chips side by side, and in as many rows as it takes."""
        holder = QWidget()
        flow = FlowLayout(holder, 4)
        for chip in chips:
            flow.addWidget(chip)
        self.stops += chips
        self.row.addWidget(holder, 1)

    def fill(self, widget: QWidget, stop: QWidget | None) -> None:
        """Put a widget that takes all the room."""
        policy = widget.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        widget.setSizePolicy(policy)
        self.row.addWidget(widget, 1)
        self.stops += [stop] if stop is not None else []


Wanted = tuple[Hashable, Callable[[], CardLine]]
"""All that a line says, and how it is made."""


class CardLines:
    """Says which lines a card has for an annotation of a page."""

    def __init__(
        self, card: "AnnotationCard", page: Page, annotation: Annotation, *, writable: bool
    ) -> None:
        self._card = card
        self._page = page
        self._annotation = annotation
        self._writable = writable

    def above(self, paragraph: int) -> Wanted:
        """Return the head."""
        a = self._annotation
        words, verified = head_words(a.kind, paragraph), a.status is Status.VERIFIED
        key = ("head", a.kind, words, verified, a.verified_by, self._writable)
        return key, lambda: self._head(words)

    def below(self) -> Iterator[Wanted]:
        """Yield what stands under the words, in order."""
        a, page = self._annotation, self._page
        if a.status is Status.SUGGESTED:
            tier = page.tiers.get(a.n, 0)
            yield ("proposal", explanation(page, a), tier, self._writable), self._proposal
        vacant = []
        for role in ROLES[a.kind]:
            actors = a.actors(role)
            styles = tuple(self._actor_style(role, actor) for actor in actors)
            asked = role is ROLES[a.kind][0] and a.kind is not MarkKind.PASSAGE
            if actors or (asked and self._writable):
                key = (role, actors, styles, self._writable, _key_of(role))
                yield key, partial(self._role, role)
                yield from self._offices(actors)
            elif self._writable:
                vacant.append(role)
        if a.tags or self._writable:
            tags = tuple((tag, self._tag_style(tag), self._tag_tip(tag)) for tag in a.tags)
            yield ("tag", tags, self._writable, _key_of("tag")), self._tags
        if vacant:
            keys = tuple(map(_key_of, vacant))
            yield ("vacant", *vacant, keys), lambda: self._vacant(vacant)
        yield from self._values()

    def _values(self) -> Iterator[Wanted]:
        a = self._annotation
        if a.kind is MarkKind.QUOTE:
            yield ("speech", a.speech, self._writable), self._speech
            yield ("cue", a.n, a.cue, self._writable), self._cue
        for field in self._page.fields:
            if field.is_for(a.kind):
                value = a.fields.get(field.n, "")
                key = ("field", a.n, field, value, self._writable)
                yield key, partial(self._field, field)

    # -- the lines -----------------------------------------------------------------------------

    def _head(self, words: str) -> CardLine:
        a, line = self._annotation, CardLine("head")
        line.row.setSpacing(2)
        kind = QToolButton()
        kind.setProperty("role", "head")
        kind.setFont(ui_font(11, QFont.Weight.DemiBold))
        set_icon(kind, a.kind, 14)
        kind.setText(words)
        kind.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        kind.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        kind.setAccessibleName(tr("Inspector", "Kind: {kind}", kind=kind_title(a.kind)))
        kind.setMenu(_kind_menu(kind, self._card.kind_wanted.emit))
        kind.setEnabled(self._writable)
        verify = QToolButton()
        verified = a.status is Status.VERIFIED
        set_icon(verify, "verified", 16, "accent_text" if verified else "ink_faint")
        verify.setAccessibleName(
            tr("Inspector", "Verified by {name}", name=a.verified_by)
            if verified
            else tr("Inspector", "Verify")
        )
        verify.setToolTip(verify.accessibleName())
        verify.setEnabled(self._writable or verified)
        if not verified:
            verify.clicked.connect(self._card.verify_wanted)
        line.row.addWidget(kind)
        line.row.addStretch(1)
        line.row.addWidget(verify)
        line.stops += [kind, verify]
        return line

    def _proposal(self) -> CardLine:
        line = CardLine("proposal")
        proposal = Proposal(self._page, self._annotation, writable=self._writable)
        proposal.accepted.connect(self._card.accept_wanted)
        proposal.rejected.connect(self._card.reject_wanted)
        line.fill(proposal, None)
        line.stops += [proposal.accept, proposal.reject]
        return line

    def _role(self, role: Role) -> CardLine:
        line = CardLine(role, role_title(role))
        chips = [self._actor_chip(role, actor) for actor in self._annotation.actors(role)]
        if self._writable and chips:
            chips.append(self._hollow(role, "+", ""))
        elif self._writable:
            chips = [self._hollow(role, tr("Inspector", "Who?"), _key_of(role)[0])]
        line.flow(chips)
        return line

    def _offices(self, actors: Sequence[ActorKey]) -> Iterator[Wanted]:
        """Say what offices actors held when the article was published."""
        page = self._page
        date = page.article.published
        said = [words for key in actors if (words := office_words(page.actors[key], date))]
        if said:
            words = "; ".join(said)

            def made() -> CardLine:
                line = CardLine("offices", " ")
                line.fill(PlainLabel(words, "secondary", wraps=True), None)
                return line

            yield ("offices", words), made

    def _tags(self) -> CardLine:
        line = CardLine("tag", tr("Inspector", "Tags"))
        chips = [self._tag_chip(tag) for tag in self._annotation.tags]
        if self._writable:
            chips.append(self._hollow("tag", "+", "" if chips else _key_of("tag")[0]))
        line.flow(chips)
        return line

    def _vacant(self, roles: Sequence[Role]) -> CardLine:
        line = CardLine("vacant")
        line.flow([self._hollow(role, role_title(role), _key_of(role)[0]) for role in roles])
        return line

    def _speech(self) -> CardLine:
        options = [(value.value, words) for value, words in speech_words() if value]
        pills = Pills(options, [self._annotation.speech])
        pills.chosen.connect(self._card.speech_chosen)
        return self._wide(tr("Inspector", "Speech"), pills, pills.stop)

    def _cue(self) -> CardLine:
        cue, known = QLineEdit(self._annotation.cue), self._annotation.cue
        cue.setPlaceholderText(tr("Inspector", "said, warned, according to…"))
        cue.setAccessibleName(tr("Inspector", "Cue"))

        def finished() -> None:
            if cue.text() != known:
                self._card.cue_changed.emit(cue.text())

        cue.editingFinished.connect(finished)
        return self._wide(tr("Inspector", "Cue"), cue, cue)

    def _field(self, field: Field) -> CardLine:
        value = self._annotation.fields.get(field.n, "")
        made = FieldInput(field, value)
        made.setParent(made.widget)
        made.entered.connect(lambda v: self._card.field_chosen.emit(field.n, v))
        made.refused.connect(lambda v: self._card.field_refused.emit(field.n, v))
        return self._wide(field.name, made.widget, made.stop)

    def _wide(self, label: str, widget: QWidget, stop: QWidget) -> CardLine:
        line = CardLine(f"= {label}", label)
        widget.setEnabled(self._writable)
        line.fill(widget, stop)
        return line

    # -- chips ---------------------------------------------------------------------------------

    def _actor_style(self, role: Role, actor: ActorKey) -> ChipStyle:
        icon = ROLE_ICONS.get(role, "")
        return actor_style(self._page, actor, icon, removable=self._writable)

    def _actor_chip(self, role: Role, actor: ActorKey) -> Chip:
        chip, card = Chip(self._actor_style(role, actor)), self._card
        chip.removed.connect(lambda: card.actor_removed.emit(role, actor))
        if self._writable:
            chip.clicked.connect(lambda: card.pick_wanted.emit(role, _on_screen(chip)))
        return chip

    def _tag_style(self, tag: TagKey) -> ChipStyle:
        return tag_style(self._page, tag, removable=self._writable)

    def _tag_tip(self, tag: TagKey) -> str:
        book = self._page.codebook
        definition = book[tag].definition
        return book.path(tag) + (f"\n{definition}" if definition else "")

    def _tag_chip(self, tag: TagKey) -> Chip:
        chip, card = Chip(self._tag_style(tag)), self._card
        chip.setToolTip(self._tag_tip(tag))
        chip.removed.connect(lambda: card.tag_removed.emit(tag))
        return chip

    def _hollow(self, what: str, text: str, letter: str) -> Chip:
        chip, card = Chip(ChipStyle(text=text, shape="hollow", badge=letter)), self._card
        name = role_title(Role(what)) if what != "tag" else tr("Inspector", "Tag")
        chip.setAccessibleName(name)
        key = _key_of(what)[1]
        chip.setToolTip(tr("Inspector", "{name} ({key})", name=name, key=key) if key else name)
        chip.clicked.connect(lambda: card.pick_wanted.emit(what, _on_screen(chip)))
        return chip


class Column(QWidget):
    """The lines of a card under each other; what is said again stays as it is."""

    def __init__(self, words: QWidget) -> None:
        super().__init__()
        self.lines: list[CardLine] = []
        self._known: dict[Hashable, CardLine] = {}
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._column.addWidget(words)

    def show_lines(self, above: Wanted, below: Iterator[Wanted]) -> None:
        """Show the head, the words, and what stands under them."""
        known, self._known, self.lines = self._known, {}, []
        for place, (key, make) in enumerate((above, *below)):
            line = known.pop(key, None)
            at = place + (place > 0)  # the words are the second
            if line is None:
                line = make()
                self._column.insertWidget(at, line)
            elif self._column.indexOf(line) != at:
                self._column.removeWidget(line)
                self._column.insertWidget(at, line)
            self._known[key] = line
            self.lines.append(line)
        for gone in known.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()


def _key_of(what: str) -> tuple[str, str]:
    """Return the key that picks a role or a tag: as a chip names it, and in words."""
    action = "tag" if what == "tag" else ROLE_ACTIONS[Role(what)]
    return badge(action), key_now(action)


def _kind_menu(parent: QWidget, choose: Callable[[str], None]) -> QMenu:
    """Return the menu of kinds, filled when it is first opened."""
    menu = QMenu(parent)

    def fill() -> None:
        if menu.isEmpty():
            for kind in MarkKind:
                action = menu.addAction(kind_title(kind))
                set_icon(action, kind, 16)
                action.triggered.connect(lambda _=False, kind=kind: choose(kind))

    menu.aboutToShow.connect(fill)
    return menu


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())
