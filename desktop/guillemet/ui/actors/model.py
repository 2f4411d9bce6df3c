"""The rows of the table of actors."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from typing_extensions import override

from guillemet.domain.actor import Actor
from guillemet.domain.annotation import Role
from guillemet.services.actor_set import ActorsView
from guillemet.services.views import ActorUse
from guillemet.ui.inspector.names import actor_kinds, namings
from guillemet.ui.paged_model import PagedModel
from guillemet.ui.words import number, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from array import array

    from guillemet.services.library import Library

COLUMNS: Final = (
    "name", "kind", "all", "speaker", "target", "mentioned", "offices", "aliases", "naming",
    "wikidata", "note",
)  # fmt: skip
WIDTHS: Final = {
    "name": 220, "kind": 104, "naming": 96, "offices": 200, "aliases": 170, "speaker": 84,
    "target": 76, "mentioned": 94, "all": 76, "wikidata": 90, "note": 160,
}  # fmt: skip
COUNTS: Final = frozenset({"speaker", "target", "mentioned", "all"})


class ActorsModel(PagedModel):
    """Actors with how often they stand in each role."""

    columns = COLUMNS
    tables = ("actor", "alias", "office", "affiliation", "annotation_actor")

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(bench, ActorsView(), parent)

    def row(self, at: int) -> ActorUse | None:
        """Return the row at a place; None until it is fetched."""
        row = self.fetched(at)
        return row if isinstance(row, ActorUse) else None

    @override
    def ask_keys(self, library: "Library", view: object) -> "array[int]":
        if not isinstance(view, ActorsView):
            raise TypeError(view)
        return library.cast.keys(view)

    @override
    def ask_rows(self, library: "Library", keys: "array[int]") -> dict[int, object]:
        return {use.actor.n: use for use in library.cast.rows(keys)}

    @override
    def heading(self, column: str) -> str:
        return {
            "name": tr("Actors", "Name"),
            "kind": tr("Actors", "Kind"),
            "naming": tr("Actors", "Named"),
            "offices": tr("Actors", "Last office"),
            "aliases": tr("Actors", "Other names"),
            "speaker": tr("Roles", "Speaker"),
            "target": tr("Roles", "Target"),
            "mentioned": tr("Roles", "Mentioned"),
            "all": tr("Actors", "In all"),
            "wikidata": tr("Actors", "Wikidata"),
            "note": tr("Actors", "Note"),
        }[column]

    @override
    def words(self, row: object, column: str) -> str:
        if not isinstance(row, ActorUse):
            return ""
        if column in COUNTS:
            count = row.total if column == "all" else row.roles.get(Role(column), 0)
            return number(count) if count else ""
        return said(row.actor)[column]


def said(actor: Actor) -> dict[str, str]:
    """Return what the cells of an actor say, its counts aside."""
    office = actor.offices[-1] if actor.offices else None
    parts = (office.title, office.organisation) if office else ()
    return {
        "name": actor.name,
        "kind": dict(actor_kinds())[actor.kind],
        "naming": dict(namings())[actor.naming],
        "offices": ", ".join(part for part in parts if part),
        "aliases": ", ".join(alias.name for alias in actor.aliases),
        "wikidata": actor.wikidata,
        "note": actor.note,
    }
