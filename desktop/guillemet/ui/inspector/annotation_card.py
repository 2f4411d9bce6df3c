"""The current annotation as an open card: everything it says, to be edited in place."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from guillemet.domain.actor import ActorKey
from guillemet.domain.annotation import ROLES, Annotation, MarkKind, Role, Status
from guillemet.services.views import Page
from guillemet.ui.inspector.card_painting import ROLE_ICONS, actor_style, head_words, tag_style
from guillemet.ui.inspector.field_input import FieldInput
from guillemet.ui.inspector.names import kind_title, office_words, role_title, speech_words
from guillemet.ui.inspector.note_edit import NoteEdit
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.keys_now import badge, key_now
from guillemet.ui.reader.lens import hue_of
from guillemet.ui.suggestions.proposal import Proposal
from guillemet.ui.theme import serif_font, set_icon, ui_font
from guillemet.ui.widgets.card import Card
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel, caption
from guillemet.ui.words import date_words, tr

ROLE_ACTIONS: Final = {
    Role.SPEAKER: "speaker", Role.MENTIONED: "speaker", Role.ADDRESSEE: "addressee",
    Role.TARGET: "target", Role.VIA: "via", Role.ON_BEHALF_OF: "on_behalf_of",
}  # fmt: skip
LABEL: Final = range(48, 86)
"""Pixels that the words before a line may take; what is longer is cut."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnnotationCard(Card):
    """Shows one annotation of a page; another may be shown in the same card.

    Signals:
        pick_wanted: a role or "tag", and where on the screen.
        actor_removed: role and key. tag_removed: key.
        note_changed, cue_changed: the text. speech_chosen: a `Speech`.
        field_chosen: key and value. field_refused: key and value. kind_wanted: a `MarkKind`.
        verify_wanted: a second look found it right. accept_wanted, reject_wanted: of a proposal.
        done: the user is through with it. grown: its height may be another now.
    """

    pick_wanted = Signal(str, QRect)
    actor_removed = Signal(str, int)
    tag_removed = Signal(int)
    note_changed = Signal(str)
    cue_changed = Signal(str)
    speech_chosen = Signal(str)
    field_chosen = Signal(int, str)
    field_refused = Signal(int, str)
    kind_wanted = Signal(str)
    verify_wanted = Signal()
    accept_wanted = Signal()
    reject_wanted = Signal()
    done = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.annotation: Annotation | None = None
        self._page: Page | None = None
        self._writable = False
        self._shown: object = None
        self._stops: list[tuple[str, QWidget]] = []
        self._labels: list[tuple[PlainLabel, str]] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_current(current=True)
        self.body.setContentsMargins(18, 6, 9, 8)
        self.body.setSpacing(6)
        self._rows = QWidget()
        self.body.addWidget(self._rows)
        self.note = NoteEdit(tr("Inspector", "Note (N)"), tr("Inspector", "Note"))
        self.note.saved.connect(self.note_changed)
        self.note.done.connect(self.done)
        self.body.addWidget(self.note)
        self._foot = PlainLabel("", "secondary")
        self.body.addWidget(self._foot)

    # -- what is shown -------------------------------------------------------------------------

    def show_annotation(
        self, page: Page, annotation: Annotation, *, paragraph: int, lens: str, writable: bool
    ) -> None:
        """Show an annotation; the focus stays in the line where it was."""
        if self.annotation is None or self.annotation.n != annotation.n:
            self.note.save()
        line, place = self._focused()
        self._page, self.annotation, self._writable = page, annotation, writable
        self.setAccessibleName(f"{kind_title(annotation.kind)}: {annotation.words}")
        suggested = annotation.status is Status.SUGGESTED
        self.set_hue(hue_of(page, annotation, lens), dotted=suggested)
        before, self._shown = self._shown, (_shown(page, annotation), paragraph, writable, _keys())
        if before != self._shown:
            self._rebuild(paragraph)
        self.note.setReadOnly(not writable)
        self.note.show_text(annotation.note)
        self._foot.setText(_foot_words(annotation))
        self._foot.setVisible(not suggested)
        self._focus_again(line, place)

    @property
    def stops(self) -> list[QWidget]:
        """What takes the focus in it, in order."""
        return [widget for _, widget in self._stops] + [self.note]

    @property
    def first(self) -> QWidget:
        """What Enter goes to: who speaks, or whatever comes first after the head."""
        found = (widget for line, widget in self._stops if line not in ("head", "proposal"))
        return next(found, self.note)

    def _focused(self) -> tuple[str, int]:
        for line, widget in self._stops:
            if widget.hasFocus():
                return line, [w for name, w in self._stops if name == line].index(widget)
        return "", 0

    def _focus_again(self, line: str, place: int) -> None:
        for widget in [w for name, w in self._stops if name == line][: place + 1][-1:]:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild(self, paragraph: int) -> None:
        old, self._rows, self._stops, self._labels = self._rows, QWidget(), [], []
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self._add_head(column, paragraph)
        words = self.annotation.words if self.annotation else ""
        column.addWidget(ElidedLabel(words[:4000], lines=6, font=serif_font(14)))
        self._add_proposal(column)
        self._add_roles(column)
        self._add_values(column)
        self._align()
        self.body.replaceWidget(old, self._rows)
        old.hide()
        old.deleteLater()
        self._rows.show()

    # -- lines ---------------------------------------------------------------------------------

    def _add_head(self, column: QVBoxLayout, paragraph: int) -> None:
        a = self.annotation
        if a is None:
            return
        row = QHBoxLayout()
        row.setSpacing(2)
        kind = QToolButton()
        kind.setProperty("role", "head")
        kind.setFont(ui_font(11, QFont.Weight.DemiBold))
        set_icon(kind, a.kind, 14)
        kind.setText(head_words(a.kind, paragraph))
        kind.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        kind.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        kind.setAccessibleName(tr("Inspector", "Kind: {kind}", kind=kind_title(a.kind)))
        kind.setMenu(_kind_menu(kind, self.kind_wanted.emit))
        kind.setEnabled(self._writable)
        row.addWidget(kind)
        row.addStretch(1)
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
            verify.clicked.connect(self.verify_wanted)
        row.addWidget(verify)
        column.addLayout(row)
        self._stops += [("head", kind), ("head", verify)]

    def _add_proposal(self, column: QVBoxLayout) -> None:
        a, page = self.annotation, self._page
        if a is None or page is None or a.status is not Status.SUGGESTED:
            return
        proposal = Proposal(page, a, writable=self._writable)
        proposal.accepted.connect(self.accept_wanted)
        proposal.rejected.connect(self.reject_wanted)
        column.addWidget(proposal)
        self._stops += [("proposal", proposal.accept), ("proposal", proposal.reject)]

    def _add_roles(self, column: QVBoxLayout) -> None:
        a, page = self.annotation, self._page
        if a is None or page is None:
            return
        vacant: list[Chip] = []
        for role in ROLES[a.kind]:
            chips = self._role_chips(page, a, role)
            if chips:
                self._add_line(column, role, role_title(role), chips)
                _add_offices(column, self._label, page, a.actors(role))
            elif self._writable:
                vacant.append(self._hollow(role, role_title(role), badge(ROLE_ACTIONS[role])))
        tags = [self._tag_chip(page, tag) for tag in a.tags]
        if self._writable:
            tags.append(self._hollow("tag", "+", "" if tags else badge("tag")))
        if tags:
            self._add_line(column, "tag", tr("Inspector", "Tags"), tags)
        if vacant:
            self._add_line(column, "vacant", "", vacant)

    def _role_chips(self, page: Page, a: Annotation, role: Role) -> list[Chip]:
        """Return the chips of a role's line; none if the role has none and is not the first."""
        chips = [self._actor_chip(page, role, actor) for actor in a.actors(role)]
        first = role is ROLES[a.kind][0] and a.kind is not MarkKind.PASSAGE
        if self._writable and chips:
            chips.append(self._hollow(role, "+", ""))
        elif self._writable and first:
            chips.append(self._hollow(role, tr("Inspector", "Who?"), badge(ROLE_ACTIONS[role])))
        return chips

    def _add_line(
        self, column: QVBoxLayout, line: str, label: str, widgets: Sequence[QWidget]
    ) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        if label:
            row.addWidget(self._label(label), 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        flow = FlowLayout(holder, 4)
        for widget in widgets:
            flow.addWidget(widget)
            self._stops.append((line, widget))
        row.addWidget(holder, 1)
        column.addLayout(row)

    def _add_values(self, column: QVBoxLayout) -> None:
        a, page = self.annotation, self._page
        if a is None or page is None:
            return
        if a.kind is MarkKind.QUOTE:
            options = [(value.value, words) for value, words in speech_words() if value]
            pills = Pills(options, [a.speech])
            pills.chosen.connect(self.speech_chosen)
            self._add_wide(column, tr("Inspector", "Speech"), pills, pills.stop)
            self._add_cue(column, a)
        for field in page.fields:
            if field.is_for(a.kind):
                made = FieldInput(field, a.fields.get(field.n, ""), self._rows)
                made.entered.connect(lambda v, n=field.n: self.field_chosen.emit(n, v))
                made.refused.connect(lambda v, n=field.n: self.field_refused.emit(n, v))
                self._add_wide(column, field.name, made.widget, made.stop)

    def _add_cue(self, column: QVBoxLayout, a: Annotation) -> None:
        cue = QLineEdit(a.cue)
        cue.setPlaceholderText(tr("Inspector", "said, warned, according to…"))
        cue.setAccessibleName(tr("Inspector", "Cue"))
        cue.editingFinished.connect(lambda: self._on_cue(cue.text()))
        self._add_wide(column, tr("Inspector", "Cue"), cue, cue)

    def _on_cue(self, text: str) -> None:
        if self.annotation is not None and text != self.annotation.cue:
            self.cue_changed.emit(text)

    def _label(self, words: str) -> PlainLabel:
        label = caption(words)
        label.setFixedHeight(24)
        self._labels.append((label, words))
        return label

    def _align(self) -> None:
        """Make the words before all lines as wide as the widest, within reason."""
        metrics = QFontMetrics(ui_font(11, QFont.Weight.DemiBold))
        widest = max((metrics.horizontalAdvance(words) for _, words in self._labels), default=0)
        wide = min(max(widest + 2, LABEL.start), LABEL.stop)
        for label, words in self._labels:
            label.setFixedWidth(wide)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide)
            label.setText(shown)
            label.setToolTip(words if shown != words else "")

    def _add_wide(self, column: QVBoxLayout, label: str, widget: QWidget, stop: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._label(label), 0, Qt.AlignmentFlag.AlignTop)
        policy = widget.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        widget.setSizePolicy(policy)
        widget.setEnabled(self._writable)
        row.addWidget(widget, 1)
        column.addLayout(row)
        self._stops.append((f"= {label}", stop))

    # -- chips ---------------------------------------------------------------------------------

    def _actor_chip(self, page: Page, role: Role, actor: int) -> Chip:
        found = next(a.n for a in page.actors.values() if a.n == actor)
        style = actor_style(page, found, ROLE_ICONS.get(role, ""), removable=self._writable)
        chip = Chip(style)
        chip.removed.connect(lambda: self.actor_removed.emit(role, actor))
        if self._writable:
            chip.clicked.connect(lambda: self.pick_wanted.emit(role, _on_screen(chip)))
        return chip

    def _tag_chip(self, page: Page, tag: int) -> Chip:
        found = next(t.n for t in page.codebook.walk() if t.n == tag)
        chip = Chip(tag_style(page, found, removable=self._writable))
        definition = page.codebook[found].definition
        chip.setToolTip(page.codebook.path(found) + (f"\n{definition}" if definition else ""))
        chip.removed.connect(lambda: self.tag_removed.emit(tag))
        return chip

    def _hollow(self, what: str, text: str, badge: str) -> Chip:
        chip = Chip(ChipStyle(text=text, shape="hollow", badge=badge))
        name = role_title(Role(what)) if what != "tag" else tr("Inspector", "Tag")
        chip.setAccessibleName(name)
        key = key_now(ROLE_ACTIONS[Role(what)] if what != "tag" else "tag")
        chip.setToolTip(tr("Inspector", "{name} ({key})", name=name, key=key) if key else name)
        chip.clicked.connect(lambda: self.pick_wanted.emit(what, _on_screen(chip)))
        return chip

    # -- keys and size -------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or event.key() in _ENTER:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            handled = super().event(event)
            self.grown.emit()
            return handled
        return super().event(event)


def _kind_menu(parent: QWidget, choose: Callable[[str], None]) -> QMenu:
    menu = QMenu(parent)
    for kind in MarkKind:
        action = menu.addAction(kind_title(kind))
        set_icon(action, kind, 16)
        action.triggered.connect(lambda _=False, kind=kind: choose(kind))
    return menu


def _add_offices(
    column: QVBoxLayout,
    label: Callable[[str], PlainLabel],
    page: Page,
    actors: Sequence[ActorKey],
) -> None:
    """Say what offices actors held when the article was published."""
    date = page.article.published
    said = [words for key in actors if (words := office_words(page.actors[key], date))]
    if said:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label(" "), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel("; ".join(said), "secondary", wraps=True), 1)
        column.addLayout(row)


def _keys() -> tuple[str, ...]:
    """Return the keys that the card names."""
    return tuple(map(key_now, (*ROLE_ACTIONS.values(), "tag")))


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(widget.rect().topLeft()), widget.size())


def _foot_words(a: Annotation) -> str:
    local = a.modified.astimezone()
    day = date_words(local.strftime("%Y-%m-%d"), short=True)
    return tr(
        "Inspector", "{coder} · {day}, {time}",
        coder=a.modified_by or a.coder, day=day, time=local.strftime("%H:%M"),
    )  # fmt: skip


def _shown(page: Page, annotation: Annotation) -> object:
    """Return all that the lines of a card say: while that is the same, they stay."""
    actors = [page.actors[part.actor] for part in annotation.parts]
    tags = [(page.codebook.path(tag), page.codebook.hue(tag)) for tag in annotation.tags]
    return annotation, actors, tags, page.fields
