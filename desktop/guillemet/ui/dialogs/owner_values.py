"""The project's own fields of an actor, or of articles: what they say here."""

from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from guillemet.domain.errors import BadValue
from guillemet.domain.fields import Field, FieldKey, Owner
from guillemet.domain.messages import MSG_FIELD_VALUE
from guillemet.domain.records import dataclass
from guillemet.services.library import Library
from guillemet.ui.dialogs.saving import SavingDialog
from guillemet.ui.inspector.field_input import FieldInput
from guillemet.ui.widgets.labels import secondary
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Held:
    """The fields of an owner kind, and the values that all of some owners have alike."""

    fields: tuple[Field, ...]
    values: dict[FieldKey, str]
    differing: frozenset[FieldKey]


class ValuesDialog(SavingDialog):
    """Sets fields of one or several; only those that were touched, as one step."""

    def __init__(
        self, bench: Workbench, owner: Owner, keys: Sequence[int], held: Held, parent: QWidget
    ) -> None:
        super().__init__(bench, _title(owner, len(keys)), tr("Fields", "Save"), parent)
        self._owner = owner
        self._keys = list(keys)
        self.touched: dict[FieldKey, str] = {}
        self._wrong: dict[FieldKey, tuple[str, str]] = {}
        self.inputs: dict[str, FieldInput] = {}
        for field in held.fields:
            made = FieldInput(field, held.values.get(field.n, ""), self)
            made.entered.connect(partial(self._on_entered, field.n))
            made.refused.connect(partial(self._on_refused, field.n, field.name))
            hint = field.description
            if field.n in held.differing:
                hint = tr("Fields", "several; left as they are")
            self.add_row(field.name, made.widget, hint)
            self.inputs[field.name] = made
        if not held.fields:
            self.add(secondary(tr("Fields", "There are none yet. Make some in Tools ▸ Fields…")))
            self.primary.setEnabled(False)

    def _on_entered(self, key: FieldKey, value: str) -> None:
        self._wrong.pop(key, None)
        self.touched[key] = value

    def _on_refused(self, key: FieldKey, name: str, value: str) -> None:
        self._wrong[key] = (name, value)

    @override
    def change(self) -> Future[Any] | None:
        self.primary.setFocus()  # a line is entered when the focus leaves it
        for name, value in self._wrong.values():
            raise BadValue(MSG_FIELD_VALUE, value=value[:80], name=name)
        if not self.touched:
            return None
        return self.bench.opened.fields.set_values(self._owner, self._keys, self.touched)

    @override
    def saved(self) -> None:
        if self.touched:
            self.bench.toasted.emit(tr("Fields", "Fields changed."), "undo")


def held(library: Library, owner: Owner, keys: Sequence[int]) -> Held:
    """Return the fields of an owner kind and what some owners have in them."""
    fields = library.fields(owner)
    every = library.field_values(owner)
    values: dict[FieldKey, str] = {}
    differing = set()
    for field in fields:
        found = {every.get(key, {}).get(field.n, "") for key in keys}
        if len(found) == 1:
            values[field.n] = found.pop()
        else:
            differing.add(field.n)
    return Held(fields, values, frozenset(differing))


def _title(owner: Owner, count: int) -> str:
    if owner is Owner.ACTOR:
        return plural("Fields", "Fields of the actor", "Fields of {n} actors", count)
    return plural("Fields", "Fields of the article", "Fields of {n} articles", count)
