"""One actor: what is known, when it speaks, and every annotation in which it stands."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.actor import Actor, ActorKey, ActorKind
from guillemet.domain.annotation import Role
from guillemet.domain.errors import NotFound
from guillemet.domain.names import checked_name
from guillemet.services.guesses import guessed_naming
from guillemet.services.views import ActorUse
from guillemet.ui.actors.facts import Facts
from guillemet.ui.actors.timeline import Timeline
from guillemet.ui.annotations.choosing import actor_rows
from guillemet.ui.annotations.places_pane import PlacesPane
from guillemet.ui.inspector.names import role_title
from guillemet.ui.inspector.picker import Asked
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.theme import ui_font
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.labels import ElidedLabel
from guillemet.ui.words import number, plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

FACTS_HEIGHT: Final = 260
ANY: Final = "actor"


class ActorDetail(PlacesPane):
    """Beside the table of actors.

    Signals:
        edit_wanted, fields_wanted: the actor, or the project's own fields of it, are to be edited.
    """

    edit_wanted = Signal()
    fields_wanted = Signal()

    def __init__(self, bench: Workbench) -> None:
        nobody = tr("Actors", "Choose an actor to see where it stands.")
        super().__init__(bench, EmptyState("actors", nobody))
        self.actor: Actor | None = None
        self.wanted: ActorKey | None = None
        self.name = ElidedLabel("", 3, font=ui_font(15, QFont.Weight.DemiBold))
        self.edit = QPushButton(tr("Actors", "Edit…"))
        self.fields = QPushButton(tr("Actors", "Fields…"))
        self.facts = Facts()
        self.timeline = Timeline()
        self._roles = QVBoxLayout()
        self._role = ANY
        self.pills: Pills | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._made_about(), 2)
        self._roles.setContentsMargins(16, 0, 16, 0)
        column.addLayout(self._roles)
        self._lay_out_places(16, 3)

    def _made_about(self) -> QScrollArea:
        top = QHBoxLayout()
        top.addWidget(self.edit)
        top.addWidget(self.fields)
        top.addStretch(1)
        about = QWidget()
        inner = QVBoxLayout(about)
        inner.setContentsMargins(16, 12, 16, 8)
        inner.setSpacing(12)
        inner.addWidget(self.name)
        inner.addLayout(top)
        inner.addWidget(self.facts)
        inner.addWidget(self.timeline)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setAccessibleName(tr("Actors", "About the actor"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(about)
        return scroll

    def _connect(self) -> None:
        self.edit.clicked.connect(self.edit_wanted)
        self.fields.clicked.connect(self.fields_wanted)
        self.picker.taken.connect(lambda key, _stay: self._give(ActorKey(key)))
        self.picker.created.connect(self._on_created)
        self.split.setToolTip(
            tr("Actors", "Splits the actor: the annotations chosen are of somebody else.")
        )

    # -- what is shown -------------------------------------------------------------------------

    def show_nobody(self) -> None:
        """No actor is chosen."""
        self.actor = self.wanted = None
        self.show_nothing()

    def ask(self, key: ActorKey) -> None:
        """Ask for an actor and show it."""
        self.wanted = key
        self._bench.ask(lambda library: library.cast.one(key), self._on_actor)

    @Slot(object)
    def _on_actor(self, answer: "Future[tuple[ActorUse, dict[str, int]]]") -> None:
        try:
            use, months = answer.result()
        except NotFound:
            self.show_nobody()
            return
        if use.actor.n != self.wanted:
            return
        other = self.actor is None or self.actor.n != use.actor.n
        self.actor = use.actor
        self.name.set_text(use.actor.name)
        self.edit.setEnabled(self._bench.ready)
        self.fields.setEnabled(self._bench.ready)
        self.facts.show_actor(use.actor)
        self.timeline.show_months(months, use.actor.colour)
        self._show_roles(use, keep="" if other else self._role)
        self._show_places(self._role, int(use.actor.n))

    def _show_roles(self, use: ActorUse, keep: str) -> None:
        if self.pills is not None:
            self._roles.removeWidget(self.pills)
            self.pills.deleteLater()
        options = [(ANY, tr("Actors", "All {count}", count=number(use.total)))]
        options += [
            (role.value, f"{role_title(role)} {number(use.roles[role])}")
            for role in Role
            if use.roles.get(role)
        ]
        self._role = keep if keep in dict(options) else ANY
        self.pills = Pills(options, [self._role], needed=True)
        self.pills.setAccessibleName(tr("Actors", "Role"))
        self.pills.chosen.connect(self._on_role)
        self._roles.addWidget(self.pills)

    @Slot(str)
    def _on_role(self, role: str) -> None:
        self._role = role
        if self.actor is not None:
            self._show_places(role, int(self.actor.n))

    # -- split ---------------------------------------------------------------------------------

    @override
    def _said(self, count: int) -> str:
        words = plural("Actors", "Give {n} to another actor…", "Give {n} to another actor…", count)
        return words if count else tr("Actors", "Give to another actor…")

    @override
    def _asked(self) -> Asked:
        words = tr("Actors", "Who is it instead?")
        return Asked(words=words, question=actor_rows, check=checked_name, with_kind=True)

    @Slot(str, str)
    def _on_created(self, typed: str, kind: str) -> None:
        made = Actor(
            name=typed, kind=ActorKind(kind or ActorKind.UNKNOWN), naming=guessed_naming(typed)
        )
        self._give(made)
