"""Everything there is to say of an actor."""

from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.actor import Actor, ActorKind, Affiliation, Alias, Naming, Office
from guillemet.domain.names import checked_name
from guillemet.ui.dialogs.rows_table import RowsTable
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.inspector.names import actor_kinds, namings
from guillemet.ui.inspector.note_edit import NoteEdit
from guillemet.ui.inspector.pills import Pills
from guillemet.ui.suggestions.candidates import AliasCandidates
from guillemet.ui.widgets.inputs import HuePicker
from guillemet.ui.widgets.labels import PlainLabel, secondary
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench


class ActorDialog(SavingDialog):
    """Edits an actor, or makes one; one step however much is changed."""

    def __init__(self, bench: Workbench, actor: Actor | None, parent: QWidget) -> None:
        title = tr("Actors", "New actor") if actor is None else tr("Actors", "Edit actor")
        primary = tr("Actors", "Create") if actor is None else tr("Actors", "Save")
        super().__init__(bench, title, primary, parent)
        self.actor = actor
        known = actor or Actor(name="")
        self.name = QLineEdit(known.name)
        self.kind = Pills(actor_kinds(), [known.kind], needed=True)
        self.naming = Pills(namings(), [known.naming], needed=True)
        self.hue = HuePicker(known.colour)
        self.wikidata = QLineEdit(known.wikidata)
        self.wikidata.setPlaceholderText("Q42")
        self.note = NoteEdit("", tr("Actors", "Note"))
        self.note.show_text(known.note)
        self.aliases = RowsTable(
            [tr("Actors", "Name"), tr("Actors", "Language")],
            [(alias.name, alias.language) for alias in known.aliases],
            tr("Actors", "Other names"),
        )
        self.offices = RowsTable(
            [
                tr("Actors", "Office"), tr("Actors", "Organisation"),
                tr("Actors", "From"), tr("Actors", "Until"),
            ],
            [(o.title, o.organisation, o.start, o.end) for o in known.offices],
            tr("Actors", "Offices"),
        )  # fmt: skip
        self.affiliations = RowsTable(
            [
                tr("Actors", "Belongs to"), tr("Actors", "As"),
                tr("Actors", "From"), tr("Actors", "Until"),
            ],
            [(a.name, a.role, a.start, a.end) for a in known.affiliations],
            tr("Actors", "Affiliations"), lines=2,
        )  # fmt: skip
        self.candidates = AliasCandidates(bench, actor)
        self.candidates.chosen.connect(lambda form: self.aliases.put([form, ""]))
        self._lay_out_fields()
        self.name.selectAll()
        self.name.setFocus()

    def _lay_out_fields(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(24)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(14)
            sides.addLayout(column, 1)
        _add(left, tr("Actors", "Name"), self.name)
        _add(left, tr("Actors", "Kind"), self.kind)
        _add(left, tr("Actors", "Articles name it"), self.naming)
        _add(left, tr("Actors", "Colour"), self.hue)
        _add(left, tr("Actors", "Wikidata"), self.wikidata)
        hint = tr("Actors", "Language as fr, en or ar; empty for all.")
        _add(right, tr("Actors", "Other names"), self.aliases, hint)
        right.addWidget(self.candidates)
        for place, width in ((1, 130), (2, 76), (3, 76)):
            self.offices.setColumnWidth(place, width)
            self.affiliations.setColumnWidth(place, width)
        hint = tr("Actors", "Dates as 2017, 2017-05 or 2017-05-14. Ctrl+Del takes a row out.")
        _add(right, tr("Actors", "Offices"), self.offices, hint)
        hint = tr("Actors", "Actors of this project; one that is new is made.")
        _add(right, tr("Actors", "Affiliations"), self.affiliations, hint)
        _add(left, tr("Actors", "Note"), self.note)
        left.addStretch(1)
        right.addStretch(1)
        self.fields.addLayout(sides)
        self.setMinimumWidth(820)

    @override
    def change(self) -> Future[Any]:
        made = self._made()
        checked_name(made.name)
        service = self.bench.opened.actors
        if self.actor is None:
            return service.add(made)
        return service.edit(
            self.actor.n,
            lambda now: replace(
                now, name=made.name, kind=made.kind, naming=made.naming, colour=made.colour,
                wikidata=made.wikidata, note=made.note, aliases=made.aliases,
                offices=made.offices, affiliations=made.affiliations,
            ),
        )  # fmt: skip

    @override
    def saved(self) -> None:
        words = (
            tr("Actors", "Actor made.") if self.actor is None else tr("Actors", "Actor changed.")
        )
        self.bench.toasted.emit(words, "undo")

    def _made(self) -> Actor:
        before = self.actor.colour if self.actor is not None else ""
        hue = self.hue.hue if self.hue.hue != "slate" or before else before
        return Actor(
            name=self.name.text(), kind=ActorKind(self.kind.value), colour=hue,
            naming=Naming(self.naming.value), wikidata=self.wikidata.text(), note=self.note.text,
            aliases=tuple(Alias(name, lang) for name, lang in self.aliases.rows() if name.strip()),
            offices=tuple(Office(*row) for row in self.offices.rows()),
            affiliations=tuple(
                Affiliation(name, role, start, end)
                for name, role, start, end in self.affiliations.rows()
            ),
        )  # fmt: skip


def _add(column: QVBoxLayout, label: str, widget: QWidget, hint: str = "") -> None:
    row = QVBoxLayout()
    row.setSpacing(4)
    words = PlainLabel(label, "strong")
    words.setBuddy(widget)
    row.addWidget(words)
    row.addWidget(widget)
    if hint:
        row.addWidget(secondary(hint))
    if not widget.accessibleName():
        widget.setAccessibleName(label)
    column.addLayout(row)
