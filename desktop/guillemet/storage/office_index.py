"""Offices by what is said of them, in any language; see `domain.designations`.

Derived: kept in step by `update` from the rows that an op touched, made anew by `rebuild`.
"""

import json
import sqlite3
import tomllib
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from guillemet.resources import resource

if TYPE_CHECKING:
    from guillemet.domain.designations import Designation, Designations


@lru_cache(maxsize=1)
def designations() -> "Designations":
    """Return the tables, read once, when the first office is."""
    from guillemet.domain.designations import Designations

    small = _table("civilities")
    civilities = [*small["before"].split(), *small["phrases"].split(";")]
    return Designations(
        _table("titles"), _table("places"), [*civilities, *small["behind"].split(";")],
        small["small"].split(), small["of"].split(),
    )  # fmt: skip


def _table(name: str) -> dict[str, str]:
    with resource("resolve", f"{name}.toml").open("rb") as file:
        return {key: str(value) for key, value in tomllib.load(file).items()}


def update(conn: sqlite3.Connection, touched: Collection[str]) -> None:
    """Bring the signs of offices in line with ``temp.image``."""
    if "office" not in touched:
        return
    rows = [n for (n,) in conn.execute("SELECT row FROM temp.image WHERE tbl = 'office'")]
    among = [json.dumps(rows)]
    conn.execute(f"DELETE FROM office_sign WHERE office {_AMONG}", among)
    _learn(conn, conn.execute(f"{_OFFICES} WHERE n {_AMONG}", among))


def rebuild(conn: sqlite3.Connection) -> None:
    """Make all of it anew."""
    conn.execute("DELETE FROM office_sign")
    _learn(conn, conn.execute(_OFFICES))


def _learn(conn: sqlite3.Connection, offices: Iterable[tuple[int, str, str]]) -> None:
    rows = [
        (sign, n)
        for n, title, organisation in offices
        for sign in designations().read(f"{title} {organisation}").signs
    ]
    conn.executemany("INSERT INTO office_sign (sign, office) VALUES (?, ?)", rows)


def said(conn: sqlite3.Connection, what: "Designation", among: Iterable[int] | None) -> list[int]:
    """Return the offices of which at least all that is said: title, place and other words.

    Of several meanings of a title one is enough. `among`: only offices of these actors.
    """
    wanted = [[f"#{title}" for title in what.titles], *([f"@{place}"] for place in what.places)]
    wanted += [[word] for word in what.rest]
    found: set[int] | None = None
    if among is not None:
        of = conn.execute(f"SELECT n FROM office WHERE actor {_AMONG}", [json.dumps(list(among))])
        found = {n for (n,) in of}
    # what few offices say first: words, then places, then titles
    for signs in reversed([each for each in wanted if each]):
        ask = "SELECT office FROM office_sign WHERE sign IN (SELECT value FROM json_each(?))"
        values = [json.dumps(signs)]
        if found is not None:
            ask += f" AND office {_AMONG}"
            values.append(json.dumps(sorted(found)))
        found = {n for (n,) in conn.execute(ask, values)}
        if not found:
            return []
    return sorted(found or ())


def extra(conn: sqlite3.Connection, offices: Iterable[int], what: "Designation") -> dict[int, int]:
    """Return how much more each office says than that."""
    known = what.signs
    found = dict.fromkeys(offices, 0)
    ask = f"SELECT office, sign FROM office_sign WHERE office {_AMONG}"
    for office, sign in conn.execute(ask, [json.dumps(list(found))]):
        found[office] += sign not in known
    return found


_AMONG: Final = "IN (SELECT value FROM json_each(?))"
_OFFICES: Final = "SELECT n, title, organisation FROM office"
