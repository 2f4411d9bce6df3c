"""Lists of actors in files: what one would change, and writing ours."""

from pathlib import Path
from typing import TYPE_CHECKING

from guillemet.domain.actor import Actor, joined
from guillemet.domain.records import dataclass

if TYPE_CHECKING:
    from guillemet.services.library import Library


@dataclass(frozen=True, slots=True)
class ActorListPlan:
    """What a list would change: actors that are new, actors of which it knows more."""

    actors: tuple[Actor, ...]
    new: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def same(self) -> int:
        """How many actors of the list are here as they are there."""
        return len(self.actors) - len(self.new) - len(self.changed)


def plan(library: "Library", path: Path) -> ActorListPlan:
    """Read a list and compare it with the actors; nothing is changed.

    Raises:
        BadFile: it cannot be read, or has no column of names.
        BadName: a name or alias is none.
        BadValue: a kind is none of ours.
    """
    from guillemet.exchange.actor_lists import read

    said = read(path)
    known = {actor.name: actor for actor in library.actors().values()}
    new = tuple(actor.name for actor in said if actor.name not in known)
    changed = tuple(
        a.name for a in said if a.name in known and joined(known[a.name], a) != known[a.name]
    )
    return ActorListPlan(said, new, changed)


def export(library: "Library", out: Path) -> int:
    """Write all actors but the built-in one to a CSV file; return how many.

    Raises:
        BadFile: it cannot be written; what stood there before is as it was.
    """
    from guillemet.exchange import actor_lists
    from guillemet.exchange.dialects import Dialect, Table
    from guillemet.exchange.files import replacing

    dialect = Dialect()
    everybody = (actor for actor in library.actors().values() if not actor.builtin)
    with replacing(out, dialect.encoding) as text:
        table = Table(text, actor_lists.COLUMNS, frozenset(), dialect)
        return table.write_all(actor_lists.rows(everybody))
