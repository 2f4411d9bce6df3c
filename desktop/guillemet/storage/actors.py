"""Actors with their aliases and offices as rows, and back."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import Actor, ActorKey, ActorKind, Alias, Naming, Office
from guillemet.domain.errors import BadName, NotFound
from guillemet.domain.ids import new_id
from guillemet.domain.messages import MSG_BUILTIN, MSG_GONE, MSG_NAME_TAKEN
from guillemet.domain.names import checked_name, name_key
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database

HUES: Final = ("blue", "orange", "violet", "green", "sky", "brown")


def add(db: "Database", actor: Actor) -> ActorKey:
    """Insert an actor with its aliases and offices.

    Raises:
        BadName: the name is taken, or no name.
    """
    name = _free_name(db, actor.name, None)
    n = ActorKey(next_key(db, "actor"))
    db.table("actor").insert(
        {
            "n": n, "id": actor.id or new_id(), "name": name, "name_key": name_key(name),
            "kind": actor.kind, "naming": actor.naming, "wikidata": actor.wikidata,
            "colour": actor.colour, "note": actor.note,
        }
    )  # fmt: skip
    _add_aliases(db, n, actor.aliases)
    _add_offices(db, n, actor.offices)
    return n


def edit(db: "Database", key: ActorKey, actor: Actor) -> None:
    """Make an actor what `actor` says; what is the same leaves no trace.

    Raises:
        BadName: the name is taken, or it is the built-in actor.
    """
    before = one(db.conn, key)
    if before.builtin:
        raise BadName(MSG_BUILTIN, name=before.name)
    name = _free_name(db, actor.name, key)
    db.execute(
        "UPDATE actor SET name = ?, name_key = ?, kind = ?, naming = ?, wikidata = ?, "
        "colour = ?, note = ? WHERE n = ?",
        [
            name, name_key(name), actor.kind, actor.naming, actor.wikidata, actor.colour,
            actor.note, key,
        ],
    )  # fmt: skip
    if actor.aliases != before.aliases:
        db.execute("DELETE FROM alias WHERE actor = ?", [key])
        _add_aliases(db, key, actor.aliases)
    if actor.offices != before.offices:
        db.execute("DELETE FROM office WHERE actor = ?", [key])
        _add_offices(db, key, actor.offices)


def merge(db: "Database", old: ActorKey, into: ActorKey) -> None:
    """Give `into` every part, alias and office of `old`, once each, and remove `old`.

    The old name becomes an alias.
    """
    gone = one(db.conn, old)
    if gone.builtin:
        raise BadName(MSG_BUILTIN, name=gone.name)
    kept = one(db.conn, into)
    for statement in _MERGE:
        db.execute(statement, {"old": old, "into": into})
    if gone.name not in (kept.name, *(alias.name for alias in kept.aliases)):
        db.execute("DELETE FROM alias WHERE actor = ? AND name = ?", [into, gone.name])
        _add_aliases(db, into, [Alias(gone.name)])
    db.execute("DELETE FROM actor WHERE n = ?", [old])


def delete(db: "Database", key: ActorKey) -> None:
    """Delete an actor and every part it has."""
    if one(db.conn, key).builtin:
        raise BadName(MSG_BUILTIN, name=one(db.conn, key).name)
    for table, column in _DEPENDING:
        db.execute(f'DELETE FROM "{table}" WHERE "{column}" = ?', [key])
    db.execute(_DELETE_FIELD_VALUES, [key])
    db.execute("DELETE FROM actor WHERE n = ?", [key])


def colour_as_speaker(db: "Database", key: ActorKey) -> None:
    """Give a new speaker the next of six hues, as long as there are any."""
    row = db.execute("SELECT colour, builtin FROM actor WHERE n = ?", [key]).fetchone()
    if row is None or row[0] or row[1]:
        return
    used = {hue for (hue,) in db.execute("SELECT DISTINCT colour FROM actor WHERE colour <> ''")}
    free = [hue for hue in HUES if hue not in used]
    if free:
        db.execute("UPDATE actor SET colour = ? WHERE n = ?", [free[0], key])


def by_name(conn: sqlite3.Connection, name: str) -> ActorKey | None:
    """Return the actor of just that name, else the only one with that alias."""
    row = conn.execute("SELECT n FROM actor WHERE name = ?", [name]).fetchone()
    if row is not None:
        return ActorKey(row[0])
    rows = conn.execute("SELECT DISTINCT actor FROM alias WHERE name = ?", [name]).fetchall()
    return ActorKey(rows[0][0]) if len(rows) == 1 else None


def one(conn: sqlite3.Connection, key: ActorKey) -> Actor:
    """Return one actor.

    Raises:
        NotFound: it was deleted.
    """
    found = of_keys(conn, [key])
    if key not in found:
        raise NotFound(MSG_GONE)
    return found[key]


def of_keys(conn: sqlite3.Connection, keys: Iterable[int]) -> dict[ActorKey, Actor]:
    """Return the actors of those keys that exist."""
    wanted = list(keys)
    marks = ", ".join("?" * len(wanted))
    return _read(conn, f"WHERE n IN ({marks})", f"WHERE actor IN ({marks})", wanted)


def every(conn: sqlite3.Connection) -> dict[ActorKey, Actor]:
    """Return all actors by their keys, in the order they came."""
    return _read(conn, "", "", [])


def _read(
    conn: sqlite3.Connection, of_actor: str, of_others: str, keys: Sequence[int]
) -> dict[ActorKey, Actor]:
    aliases: dict[int, list[Alias]] = defaultdict(list)
    for actor, name, language in conn.execute(
        f"SELECT actor, name, language FROM alias {of_others} ORDER BY n", keys
    ):
        aliases[actor].append(Alias(name, language))
    offices: dict[int, list[Office]] = defaultdict(list)
    for actor, *office in conn.execute(
        f'SELECT actor, title, organisation, "from", "to" FROM office {of_others} ORDER BY n', keys
    ):
        offices[actor].append(Office(*office))
    rows = conn.execute(
        "SELECT n, id, name, kind, naming, colour, wikidata, note, builtin FROM actor "
        f"{of_actor} ORDER BY n",
        keys,
    )
    return {
        ActorKey(n): Actor(
            n=ActorKey(n), id=id_, name=name, kind=ActorKind(kind), naming=Naming(naming),
            colour=colour, wikidata=wikidata, note=note, builtin=bool(builtin),
            aliases=tuple(aliases[n]), offices=tuple(offices[n]),
        )
        for n, id_, name, kind, naming, colour, wikidata, note, builtin in rows
    }  # fmt: skip


def _free_name(db: "Database", name: str, of: ActorKey | None) -> str:
    clean = checked_name(name)
    row = db.execute("SELECT n FROM actor WHERE name = ?", [clean]).fetchone()
    if row is not None and row[0] != of:
        raise BadName(MSG_NAME_TAKEN, name=clean)
    return clean


def _add_aliases(db: "Database", actor: ActorKey, aliases: Iterable[Alias]) -> None:
    for alias in aliases:
        name = checked_name(alias.name)
        db.table("alias").insert(
            {
                "n": next_key(db, "alias"), "actor": actor, "name": name,
                "name_key": name_key(name), "language": alias.language,
            }
        )  # fmt: skip


def _add_offices(db: "Database", actor: ActorKey, offices: Iterable[Office]) -> None:
    for office in offices:
        db.table("office").insert(
            {
                "n": next_key(db, "office"), "actor": actor, "title": office.title,
                "organisation": office.organisation, "from": office.start, "to": office.end,
            }
        )  # fmt: skip


_DEPENDING: Final = (
    ("annotation_actor", "actor"),
    ("alias", "actor"),
    ("office", "actor"),
    ("affiliation", "actor"),
    ("affiliation", "organisation"),
)
_DELETE_FIELD_VALUES: Final = """
DELETE FROM field_value WHERE owner = ? AND field IN (SELECT n FROM field WHERE owner = 'actor')
"""
_MERGE: Final = (
    (
        "DELETE FROM annotation_actor AS mine WHERE actor = :old AND EXISTS ("
        "SELECT 1 FROM annotation_actor a WHERE a.annotation = mine.annotation "
        "AND a.role = mine.role AND a.actor = :into)"
    ),
    "UPDATE annotation_actor SET actor = :into WHERE actor = :old",
    (
        "DELETE FROM alias AS mine WHERE actor = :old AND EXISTS ("
        "SELECT 1 FROM alias a WHERE a.actor = :into AND a.name = mine.name)"
    ),
    "UPDATE alias SET actor = :into WHERE actor = :old",
    "UPDATE office SET actor = :into WHERE actor = :old",
    "UPDATE affiliation SET actor = :into WHERE actor = :old",
    "UPDATE affiliation SET organisation = :into WHERE organisation = :old",
    (
        "DELETE FROM field_value AS mine WHERE owner = :old AND field IN "
        "(SELECT n FROM field WHERE owner = 'actor') AND EXISTS ("
        "SELECT 1 FROM field_value v WHERE v.field = mine.field AND v.owner = :into)"
    ),
    (
        "UPDATE field_value SET owner = :into WHERE owner = :old AND field IN "
        "(SELECT n FROM field WHERE owner = 'actor')"
    ),
)
