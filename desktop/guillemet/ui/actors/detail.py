"""One actor: what is known, when it speaks, and every annotation in which it stands."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from guillemet.domain.actor import Actor, ActorKey, ActorKind
from guillemet.domain.annotation import AnnotationKey, Role
from guillemet.domain.errors import NotFound
from guillemet.domain.names import checked_name
from guillemet.services.guesses import guessed_naming
from guillemet.services.views import ActorUse, MarksView, Sort
from guillemet.ui.actors.facts import Facts
from guillemet.ui.actors.timeline import Timeline
from guillemet.ui.annotations.choosing import actor_rows
from guillemet.ui.annotations.model import MarksModel
from guillemet.ui.annotations.table import PlacesTable
from guillemet.ui.inspector.names import role_title
from guillemet.ui.inspector.picker import Asked, Picker
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


class ActorDetail(QWidget):
    """Beside the table of actors.

    Signals:
        edit_wanted, fields_wanted: the actor, or the project's own fields of it, are to be edited.
        place_wanted: an article's and an annotation's key.
        split_wanted: annotations, and the actor (its key, or a new `Actor`) that gets them.
    """

    edit_wanted = Signal()
    fields_wanted = Signal()
    place_wanted = Signal(object, object)
    split_wanted = Signal(object, object)

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.actor: Actor | None = None
        self.wanted: ActorKey | None = None
        self.name = ElidedLabel("", 3, font=ui_font(15, QFont.Weight.DemiBold))
        self.edit = QPushButton(tr("Actors", "Edit…"))
        self.fields = QPushButton(tr("Actors", "Fields…"))
        self.facts = Facts()
        self.timeline = Timeline()
        self.model = MarksModel(bench, self)
        self.table = PlacesTable(self.model)
        self.split = QPushButton()
        self.picker = Picker(bench, self)
        self._roles = QVBoxLayout()
        self._role = ANY
        self.pills: Pills | None = None
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._made_about(), 2)
        self._roles.setContentsMargins(16, 0, 16, 0)
        column.addLayout(self._roles)
        column.addWidget(self.table, 3)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 10)
        foot.addWidget(self.split)
        foot.addStretch(1)
        column.addLayout(foot)
        nobody = tr("Actors", "Choose an actor to see where it stands.")
        self._stack.addWidget(EmptyState("actors", nobody))
        self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

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
        self.table.opened.connect(self._open)
        self.table.chosen_changed.connect(self._on_chosen)
        self.split.clicked.connect(self._ask_whom)
        self.picker.taken.connect(lambda key, _stay: self._hand_over(ActorKey(key)))
        self.picker.created.connect(self._on_created)
        self._on_chosen()

    # -- what is shown -------------------------------------------------------------------------

    def show_nobody(self) -> None:
        """No actor is chosen."""
        self.actor = self.wanted = None
        self._stack.setCurrentIndex(0)
        self.model.active = False

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
        self._stack.setCurrentIndex(1)
        self.model.active = True
        self._show_places()

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
        self._show_places()

    def _show_places(self) -> None:
        if self.actor is not None:
            sort = Sort("date", descending=True)
            view = MarksView(
                sort=sort, include_excluded=True, by=self._role, group=int(self.actor.n)
            )
            self.model.show_view(view)

    @Slot(int)
    def _open(self, at: int) -> None:
        row = self.model.row(at)
        if row is not None:
            self.place_wanted.emit(row.annotation.article, row.annotation.n)

    # -- split ---------------------------------------------------------------------------------

    @Slot()
    def _on_chosen(self) -> None:
        count = self.table.chosen_count()
        words = plural("Actors", "Give {n} to another actor…", "Give {n} to another actor…", count)
        self.split.setText(words if count else tr("Actors", "Give to another actor…"))
        self.split.setEnabled(count > 0 and self._bench.ready)
        self.split.setToolTip(
            tr("Actors", "Splits the actor: the annotations chosen are of somebody else.")
        )

    @Slot()
    def _ask_whom(self) -> None:
        near = QRect(self.split.mapToGlobal(QPoint(0, 0)), self.split.size())
        words = tr("Actors", "Who is it instead?")
        asked = Asked(words=words, question=actor_rows, check=checked_name, with_kind=True)
        self.picker.show_values([])
        self.picker.open(asked, near)

    @Slot(str, str)
    def _on_created(self, typed: str, kind: str) -> None:
        made = Actor(
            name=typed, kind=ActorKind(kind or ActorKind.UNKNOWN), naming=guessed_naming(typed)
        )
        self._hand_over(made)

    def _hand_over(self, who: ActorKey | Actor) -> None:
        chosen = [AnnotationKey(n) for n in self.table.chosen()]
        if chosen:
            self.split_wanted.emit(chosen, who)
