"""Actors with their aliases and offices as rows, and back. Writers hold the transaction."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import Actor, ActorKey, ActorKind, Affiliation, Alias, Naming, Office
from guillemet.domain.dates import checked_date
from guillemet.domain.errors import BadName, BadValue, NotFound
from guillemet.domain.ids import new_id
from guillemet.domain.messages import (
    MSG_BUILTIN,
    MSG_GONE,
    MSG_NAME_TAKEN,
    MSG_OFFICE_DATES,
    MSG_WIKIDATA,
)
from guillemet.domain.names import checked_name, name_key
from guillemet.domain.patterns import pattern
from guillemet.domain.text import canonical
from guillemet.storage import apart
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database

HUES: Final = ("blue", "orange", "violet", "green", "sky", "brown")
_WIKIDATA: Final = pattern(r"(?:https?://www\.wikidata\.org/(?:wiki|entity)/)?(Q[1-9]\d*)")


def add(db: "Database", actor: Actor) -> ActorKey:
    """Insert an actor with its aliases and offices.

    Raises:
        BadName: the name is taken, or it or an alias is no name.
        BadValue: a date of an office or the Wikidata id is none.
    """
    name = _free_name(db, actor.name, None)
    n = ActorKey(next_key(db, "actor"))
    db.execute(
        "INSERT INTO actor (n, id, name, name_key, kind, naming, wikidata, colour, note) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [n, actor.id or new_id(), name, name_key(name), *_plain(actor)],
    )
    _add_aliases(db, n, _tidy_aliases(name, actor.aliases))
    _add_offices(db, n, _tidy_offices(actor.offices))
    _set_affiliations(db, n, actor.affiliations)
    return n


def edit(db: "Database", key: ActorKey, actor: Actor) -> None:
    """Make an actor what `actor` says; what is the same leaves no trace.

    Raises:
        BadName: the name is taken or no name, or it is the built-in actor.
        BadValue: a date of an office or the Wikidata id is none.
        NotFound: it was deleted.
    """
    before = _mine(db, key)
    name = _free_name(db, actor.name, key)
    db.execute(
        "UPDATE actor SET name = ?, name_key = ?, kind = ?, naming = ?, wikidata = ?, "
        "colour = ?, note = ? WHERE n = ?",
        [name, name_key(name), *_plain(actor), key],
    )
    aliases = _tidy_aliases(name, actor.aliases)
    if aliases != before.aliases:
        db.execute("DELETE FROM alias WHERE actor = ?", [key])
        _add_aliases(db, key, aliases)
    offices = _tidy_offices(actor.offices)
    if offices != before.offices:
        db.execute("DELETE FROM office WHERE actor = ?", [key])
        _add_offices(db, key, offices)
    if actor.affiliations != before.affiliations:
        _set_affiliations(db, key, actor.affiliations)


def merge(db: "Database", old: ActorKey, into: ActorKey) -> None:
    """Give `into` every part, alias, office and value of `old`, once each, and remove `old`.

    The old name becomes an alias. What `old` knows and `into` does not (a kind, a hue, a Wikidata
    id, a note) stays. Annotations keep their status: their words and roles are what they were.

    Raises:
        BadName: `old` is the built-in actor.
        NotFound: one of them was deleted.
    """
    gone, kept = _mine(db, old), one(db.conn, into)
    if old == into:
        return
    for statement in _MERGE:
        db.execute(statement, {"old": old, "into": into})
    apart.merge(db, old, into)
    known = {alias.name for alias in kept.aliases} | {kept.name}
    if gone.name not in known:
        db.execute("DELETE FROM alias WHERE actor = ? AND name = ?", [into, gone.name])
        _add_aliases(db, into, [Alias(gone.name)])
    db.execute("DELETE FROM alias WHERE actor = ? AND name = ?", [into, kept.name])
    db.execute("DELETE FROM actor WHERE n = ?", [old])
    if not kept.builtin:
        _inherit(db, gone, kept)


def delete(db: "Database", key: ActorKey) -> None:
    """Delete an actor and every part it has.

    Raises:
        BadName: it is the built-in actor.
        NotFound: it was deleted.
    """
    _mine(db, key)
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


# -- read ------------------------------------------------------------------------------------------


def of_name(conn: sqlite3.Connection, name: str) -> ActorKey | None:
    """Return the actor of just that name, whatever the blanks in it."""
    row = conn.execute("SELECT n FROM actor WHERE name = ?", [" ".join(name.split())]).fetchone()
    return ActorKey(row[0]) if row else None


def by_name(conn: sqlite3.Connection, name: str) -> ActorKey | None:
    """Return the actor of just that name, else the only one with that alias."""
    named = of_name(conn, name)
    if named is not None:
        return named
    clean = " ".join(name.split())
    rows = conn.execute("SELECT DISTINCT actor FROM alias WHERE name = ?", [clean]).fetchall()
    return ActorKey(rows[0][0]) if len(rows) == 1 else None


def by_key(conn: sqlite3.Connection, key: str) -> list[ActorKey]:
    """Return the actors whose name or alias has that name key: perhaps one and the same."""
    rows = conn.execute(
        "SELECT n FROM actor WHERE name_key = ?1 UNION SELECT actor FROM alias "
        "WHERE name_key = ?1 ORDER BY 1",
        [key],
    )
    return [ActorKey(n) for (n,) in rows]


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
    """Return the actors of those keys that exist, in the order they came."""
    wanted = [json.dumps(list(keys))]
    among = "IN (SELECT value FROM json_each(?))"
    return _read(conn, f"WHERE n {among}", f"WHERE actor {among}", wanted)


def every(conn: sqlite3.Connection) -> dict[ActorKey, Actor]:
    """Return all actors by their keys, in the order they came."""
    return _read(conn, "", "", [])


def _read(
    conn: sqlite3.Connection, of_actor: str, of_others: str, values: Sequence[str]
) -> dict[ActorKey, Actor]:
    aliases: dict[int, list[Alias]] = defaultdict(list)
    for actor, name, language in conn.execute(
        f"SELECT actor, name, language FROM alias {of_others} ORDER BY n", values
    ):
        aliases[actor].append(Alias(name, language))
    offices: dict[int, list[Office]] = defaultdict(list)
    for actor, *office in conn.execute(
        f'SELECT actor, title, organisation, "from", "to" FROM office {of_others} ORDER BY n',
        values,
    ):
        offices[actor].append(Office(*office))
    affiliations: dict[int, list[Affiliation]] = defaultdict(list)
    for actor, *held in conn.execute(_AFFILIATIONS.format(of=of_others), values):
        affiliations[actor].append(Affiliation(*held))
    rows = conn.execute(
        "SELECT n, id, name, kind, naming, colour, wikidata, note, builtin FROM actor "
        f"{of_actor} ORDER BY n",
        values,
    )
    return {
        ActorKey(n): Actor(
            n=ActorKey(n), id=id_, name=name, kind=ActorKind(kind), naming=Naming(naming),
            colour=colour, wikidata=wikidata, note=note, builtin=bool(builtin),
            aliases=tuple(aliases[n]), offices=tuple(offices[n]),
            affiliations=tuple(affiliations[n]),
        )
        for n, id_, name, kind, naming, colour, wikidata, note, builtin in rows
    }  # fmt: skip


# -- rules -----------------------------------------------------------------------------------------


def _mine(db: "Database", key: ActorKey) -> Actor:
    """Return an actor that may be changed: any but the built-in one."""
    found = one(db.conn, key)
    if found.builtin:
        raise BadName(MSG_BUILTIN, name=found.name)
    return found


def _free_name(db: "Database", name: str, of: ActorKey | None) -> str:
    clean = checked_name(name)
    row = db.execute("SELECT n FROM actor WHERE name = ?", [clean]).fetchone()
    if row is not None and row[0] != of:
        raise BadName(MSG_NAME_TAKEN, name=clean)
    return clean


def _tidy_aliases(name: str, aliases: Iterable[Alias]) -> tuple[Alias, ...]:
    """Return aliases as they are stored: each name once, the actor's own not among them."""
    tidy: dict[str, Alias] = {}
    for alias in aliases:
        clean = checked_name(alias.name)
        if clean != name:
            tidy.setdefault(clean, Alias(clean, alias.language.strip()))
    return tuple(tidy.values())


def _tidy_offices(offices: Iterable[Office]) -> tuple[Office, ...]:
    """Return offices as they are stored: each once, none without title and organisation."""
    tidy = []
    for office in offices:
        title, organisation = (" ".join(w.split()) for w in (office.title, office.organisation))
        start, end = _checked_stretch(office.start, office.end, title or organisation)
        if title or organisation:
            tidy.append(Office(title, organisation, start, end))
    return tuple(dict.fromkeys(tidy))


def _plain(actor: Actor) -> tuple[str, ...]:
    """Return kind, naming, Wikidata id, colour and note as they are stored."""
    clean = actor.wikidata.strip()
    found = _WIKIDATA.fullmatch(clean)
    if clean and not found:
        raise BadValue(MSG_WIKIDATA, value=clean[:80])
    note = canonical(actor.note).text
    return actor.kind, actor.naming, found[1] if found else "", actor.colour, note


# -- rows ------------------------------------------------------------------------------------------


def _inherit(db: "Database", gone: Actor, kept: Actor) -> None:
    kind = gone.kind if kept.kind is ActorKind.UNKNOWN else kept.kind
    note = "\n\n".join(dict.fromkeys(text for text in (kept.note, gone.note) if text))
    db.execute(
        "UPDATE actor SET kind = ?, wikidata = ?, colour = ?, note = ? WHERE n = ?",
        [kind, kept.wikidata or gone.wikidata, kept.colour or gone.colour, note, kept.n],
    )


def _add_aliases(db: "Database", actor: ActorKey, aliases: Iterable[Alias]) -> None:
    db.conn.executemany(
        "INSERT INTO alias (actor, name, name_key, language) VALUES (?, ?, ?, ?)",
        [(actor, alias.name, name_key(alias.name), alias.language) for alias in aliases],
    )


def _add_offices(db: "Database", actor: ActorKey, offices: Iterable[Office]) -> None:
    db.conn.executemany(
        'INSERT INTO office (actor, title, organisation, "from", "to") VALUES (?, ?, ?, ?, ?)',
        [(actor, each.title, each.organisation, each.start, each.end) for each in offices],
    )


def _set_affiliations(db: "Database", actor: ActorKey, wanted: Iterable[Affiliation]) -> None:
    """Give an actor affiliations; an organisation that is new is made, as one."""
    db.execute("DELETE FROM affiliation WHERE actor = ?", [actor])
    rows = []
    for each in wanted:
        name = checked_name(each.name)
        start, end = _checked_stretch(each.start, each.end, name)
        known = of_name(db.conn, name)
        if known is None:
            known = add(db, Actor(name=name, kind=ActorKind.ORGANISATION))
        if known != actor:
            rows.append((actor, known, " ".join(each.role.split()), start, end))
    db.conn.executemany(
        'INSERT INTO affiliation (actor, organisation, role, "from", "to") VALUES (?, ?, ?, ?, ?)',
        dict.fromkeys(rows),
    )


def _checked_stretch(start: str, end: str, name: str) -> tuple[str, str]:
    first, last = checked_date(start), checked_date(end)
    if first and last and last[: len(first)] < first[: len(last)]:
        raise BadValue(MSG_OFFICE_DATES, name=name)
    return first, last


_AFFILIATIONS: Final = """
SELECT x.actor, o.name, x.role, x."from", x."to", x.organisation
FROM (SELECT * FROM affiliation {of}) x JOIN actor o ON o.n = x.organisation ORDER BY x.n
"""
_DEPENDING: Final = (
    ("annotation_actor", "actor"),
    ("alias", "actor"),
    ("office", "actor"),
    ("affiliation", "actor"),
    ("affiliation", "organisation"),
    ("actor_apart", "one"),
    ("actor_apart", "other"),
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
    (
        "DELETE FROM office AS mine WHERE actor = :old AND EXISTS ("
        "SELECT 1 FROM office o WHERE o.actor = :into AND o.title = mine.title "
        'AND o.organisation = mine.organisation AND o."from" = mine."from" AND o."to" = mine."to")'
    ),
    "UPDATE office SET actor = :into WHERE actor = :old",
    "UPDATE affiliation SET actor = :into WHERE actor = :old",
    "UPDATE affiliation SET organisation = :into WHERE organisation = :old",
    "DELETE FROM affiliation WHERE actor = :into AND organisation = :into",
    (
        "DELETE FROM affiliation AS mine WHERE :into IN (actor, organisation) AND EXISTS ("
        "SELECT 1 FROM affiliation a WHERE a.n < mine.n AND a.actor = mine.actor "
        "AND a.organisation = mine.organisation AND a.role = mine.role "
        'AND a."from" = mine."from" AND a."to" = mine."to")'
    ),
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
