"""A list of actors as a table: one row for each, with its other names and offices in cells.

Other names are joined by ``|``, each perhaps with its language: ``Путин (ru)``. So are offices:
``title; organisation; from; until``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from guillemet.domain.actor import Actor, ActorKind, Alias, Naming, Office, joined
from guillemet.domain.errors import BadFile, BadValue
from guillemet.domain.messages import MSG_ACTOR_KIND, MSG_COLUMN_MISSING
from guillemet.domain.names import checked_name
from guillemet.exchange.importers.tables import TableFile

COLUMNS: Final = ("name", "kind", "naming", "aliases", "offices", "wikidata", "note")
OTHERS: Final = {
    "name": ("name", "nom", "actor", "acteur"),
    "kind": ("kind", "type", "genre"),
    "naming": ("naming",),
    "aliases": ("aliases", "alias", "other names", "autres noms"),
    "offices": ("offices", "office", "fonctions", "fonction"),
    "wikidata": ("wikidata",),
    "note": ("note", "notes"),
}
"""What other tables call the columns."""
_ALIAS: Final = re.compile(r"(.+?)\s*\(([a-z]{2,3}(?:-\w+)?)\)")


def rows(actors: Iterable[Actor]) -> Iterator[list[str]]:
    """Yield a row for each actor."""
    for actor in actors:
        offices = ("; ".join((o.title, o.organisation, o.start, o.end)) for o in actor.offices)
        aliases = (f"{a.name} ({a.language})" if a.language else a.name for a in actor.aliases)
        yield [
            actor.name, actor.kind, actor.naming, "|".join(aliases), "|".join(offices),
            actor.wikidata, actor.note,
        ]  # fmt: skip


def read(path: Path) -> tuple[Actor, ...]:
    """Return the actors of a table; rows of one name are one actor.

    Raises:
        BadFile: it cannot be read, or has no column of names.
        BadName: a name or alias is none.
        BadValue: a kind is none of ours.
    """
    table = TableFile(path)
    by_name = {column.casefold(): column for column in table.columns}
    places = {
        ours: next((by_name[each] for each in names if each in by_name), "")
        for ours, names in OTHERS.items()
    }
    if not places["name"]:
        raise BadFile(MSG_COLUMN_MISSING, name=path.name, column="name")
    found: dict[str, Actor] = {}
    for _, row in table.rows():
        cells = {ours: row.get(place, "") if place else "" for ours, place in places.items()}
        if any(cells.values()):
            actor = _actor(cells)
            known = found.get(actor.name)
            found[actor.name] = joined(known, actor) if known else actor
    return tuple(found.values())


def _actor(cells: Mapping[str, str]) -> Actor:
    kind, naming = cells["kind"].strip().lower(), cells["naming"].strip().lower()
    if kind not in {"", *ActorKind} or naming not in {"", *Naming}:
        raise BadValue(MSG_ACTOR_KIND, name=cells["name"][:80], value=(kind or naming)[:80])
    aliases = [_alias(each) for each in cells["aliases"].split("|") if each.strip()]
    offices = [_office(each) for each in cells["offices"].split("|") if each.strip()]
    return Actor(
        name=checked_name(cells["name"]), kind=ActorKind(kind or ActorKind.UNKNOWN),
        naming=Naming(naming or Naming.NAMED), aliases=tuple(aliases), offices=tuple(offices),
        wikidata=cells["wikidata"].strip(), note=cells["note"],
    )  # fmt: skip


def _alias(written: str) -> Alias:
    found = _ALIAS.fullmatch(written.strip())
    if found:
        return Alias(checked_name(found[1]), found[2])
    return Alias(checked_name(written))


def _office(written: str) -> Office:
    parts = [part.strip() for part in written.split(";")]
    return Office(*(parts + [""] * 4)[:4])
