"""Changing many articles with few statements. Writers hold the transaction."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from guillemet.domain.article import ArticleKey, ReadingState
from guillemet.domain.article_bulk import (
    ArticleChange,
    Before,
    GiveOwn,
    GiveState,
    Remove,
    TakeIn,
    Tell,
    TellEach,
    Told,
)
from guillemet.domain.fields import FieldKey
from guillemet.domain.names import checked_name
from guillemet.storage import articles, coders, fields, statements

if TYPE_CHECKING:
    from sqlite_utils import Database

Values = dict[str, object]
MOST_SHOWN: Final = 200
"""Values before a change that are counted one by one."""


def affected(
    conn: sqlite3.Connection, keys: Sequence[int], change: ArticleChange, coder: str
) -> list[ArticleKey]:
    """Return those of the articles that a change would make different, in their order."""
    where, values = _differs(change)
    rows = conn.execute(
        f"SELECT a.n FROM json_each(:keys) k JOIN article a ON a.n = k.value WHERE {where} "
        "ORDER BY k.key",
        {**values, "keys": json.dumps(list(keys)), "coder": coder},
    )
    found = [ArticleKey(n) for (n,) in rows]
    if isinstance(change, TellEach):
        now = told_of(conn, found)
        return [n for n in found if any(now[n][c] != v for c, v in change.values[n].items())]
    return found


def before(
    conn: sqlite3.Connection, keys: Sequence[int], change: ArticleChange, coder: str
) -> list[Before]:
    """Return what the articles that a change would make different say now, most first."""
    found: list[Before] = []
    for what, shown, after, one in _shown(conn, change):
        different = affected(conn, keys, one, coder)
        among = {"keys": json.dumps(different), "coder": coder, "field": getattr(one, "field", 0)}
        rows = conn.execute(_BEFORE.format(shown=shown), among)
        found += [Before(what, text or "", after, count) for text, count in rows]
    return found


def apply(db: "Database", keys: Sequence[ArticleKey], change: ArticleChange, coder: str) -> None:
    """Change articles that are affected; values are checked, and a field exists."""
    match change:
        case GiveState(state, reason):
            _set_states(db, keys, coder, state, reason)
        case TakeIn():
            _take_in(db, keys, coder)
        case Tell(values):
            _tell_all(db, keys, values)
        case TellEach(each):
            _tell_each(db, {key: each[key] for key in keys})
        case GiveOwn(field, value):
            _give_own(db, keys, field, value)
        case Remove():
            remove(db, keys)


def _take_in(db: "Database", keys: Sequence[ArticleKey], coder: str) -> None:
    for key in keys:
        state = articles.state_before_exclusion(db.conn, key, coder)
        articles.set_state(db, key, coder, state)


def _tell_all(db: "Database", keys: Sequence[int], values: Mapping[str, Told]) -> None:
    for column, value in values.items():
        _tell(db, keys, column, value)


def _give_own(db: "Database", keys: Sequence[int], field: FieldKey, value: str) -> None:
    for key in keys:
        fields.set_value(db, field, key, value)


def remove(db: "Database", keys: Iterable[int]) -> None:
    """Delete articles and all that hangs on them; their texts stay, as every text does."""
    several = list(keys)
    statements.drop_articles(db, several)
    among = json.dumps(several)
    for statement in articles.DELETE:
        db.execute(statement.replace("= ?", "IN (SELECT value FROM json_each(?))"), [among])


def told_of(conn: sqlite3.Connection, keys: Iterable[int]) -> dict[int, dict[str, Told]]:
    """Return what is known of articles, by number and column."""
    among = [json.dumps(list(keys))]
    found: dict[int, dict[str, Told]] = {}
    for n, title, outlet, published, section, language, url, note in conn.execute(_TOLD, among):
        found[n] = {
            "title": title, "outlet": outlet or "", "published": published, "section": section,
            "language": language, "url": url, "note": note, "authors": (),
        }  # fmt: skip
    for n, name in conn.execute(_AUTHORS_OF, among):
        found[n]["authors"] = (*found[n]["authors"], name)
    return found


def file_names(conn: sqlite3.Connection, keys: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Return the title of each article and the name of the file that it came from."""
    rows = conn.execute(_NAMES, [json.dumps(list(keys))])
    return {n: (title, name) for n, title, name in rows}


# -- pieces ----------------------------------------------------------------------------------------


def _differs(change: ArticleChange) -> tuple[str, Values]:
    """Return a condition on the articles ``a`` that a change would make different."""
    match change:
        case GiveState(state, reason):
            found: tuple[str, Values] = (_OTHER_STATE, {"state": state, "reason": reason})
        case TakeIn():
            found = (f"{_STATE} = 'excluded'", {})
        case Tell(told):
            parts = [f"coalesce({_COLUMN[column]}, '') <> :{column}" for column in told]
            found = (" OR ".join(parts) or "0", {c: joined(v) for c, v in told.items()})
        case GiveOwn(field, value):
            found = (f"coalesce({_OWN}, '') <> :value", {"field": field, "value": value})
        case TellEach(each):
            among = "a.n IN (SELECT value FROM json_each(:known))"
            found = (among, {"known": json.dumps([*each])})
        case Remove():
            found = ("1", {})
    return found


def _shown(
    conn: sqlite3.Connection, change: ArticleChange
) -> list[tuple[str, str, str, ArticleChange]]:
    """Return what changes, how it is read, what it will be, and the change of that alone."""
    match change:
        case GiveState(state):
            return [("state", _STATE, state, change)]
        case Tell(told):
            return [(c, _COLUMN[c], joined(v), Tell({c: v})) for c, v in told.items()]
        case GiveOwn(field, value):
            return [(fields.one(conn, field).name, _OWN, value, change)]
        case _:
            return []


def joined(value: Told) -> str:
    """Return a value on one line; several names are joined by ``|``."""
    return value if isinstance(value, str) else "|".join(value)


def _set_states(
    db: "Database", keys: Sequence[int], coder: str, state: ReadingState, reason: str
) -> None:
    values = {
        "keys": json.dumps(list(keys)), "coder": coders.key(db, coder), "state": state,
        "reason": reason, "at": _stamp(),
    }  # fmt: skip
    for statement in _SET_STATE:
        db.execute(statement, values)


def _tell(db: "Database", keys: Sequence[int], column: str, value: Told) -> None:
    among = json.dumps(list(keys))
    if isinstance(value, tuple):
        _tell_authors(db, keys, value)
    elif column == "title":
        _tell_each(db, {key: {"title": value} for key in keys})
        return
    else:
        stored = articles.outlet_key(db, value) if column == "outlet" else value
        db.execute(
            f'UPDATE article SET "{column}" = ?1, modified = ?2 WHERE n {_AMONG_3} '
            f'AND "{column}" IS NOT ?1',
            [stored, _stamp(), among],
        )
    db.execute(f"DELETE FROM field_origin WHERE field = ?1 AND article {_AMONG_2}", [column, among])


def _tell_authors(db: "Database", keys: Sequence[int], names: Sequence[str]) -> None:
    wanted = [articles.author_key(db, name) for name in dict.fromkeys(map(checked_name, names))]
    among = json.dumps(list(keys))
    db.execute(
        f"DELETE FROM article_author WHERE article {_AMONG_1} "
        "AND author NOT IN (SELECT value FROM json_each(?2))",
        [among, json.dumps(wanted)],
    )
    for position, author in enumerate(wanted):
        db.execute(_PUT_AUTHOR, [among, author, position])
    db.execute(f"UPDATE article SET modified = ?2 WHERE n {_AMONG_1}", [among, _stamp()])


def _tell_each(db: "Database", each: Mapping[int, Mapping[str, Told]]) -> None:
    for key, values in each.items():
        for column, value in values.items():
            if column == "title" and isinstance(value, str):
                articles.set_title(db, ArticleKey(key), value)
            else:
                _tell(db, [key], column, value)


def _stamp() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


_AMONG_1: Final = "IN (SELECT value FROM json_each(?1))"
_AMONG_2: Final = "IN (SELECT value FROM json_each(?2))"
_AMONG_3: Final = "IN (SELECT value FROM json_each(?3))"
_CODER: Final = "(SELECT c.n FROM coder c WHERE c.name = :coder)"
_MINE: Final = f"FROM article_state s WHERE s.article = a.n AND s.coder = {_CODER}"
_STATE: Final = f"coalesce((SELECT s.state {_MINE}), 'unread')"
_OTHER_STATE: Final = f"({_STATE} <> :state OR coalesce((SELECT s.reason {_MINE}), '') <> :reason)"
_OWN: Final = "(SELECT v.value FROM field_value v WHERE v.owner = a.n AND v.field = :field)"
_COLUMN: Final[Mapping[str, str]] = {
    "title": "a.title",
    "outlet": "(SELECT o.name FROM outlet o WHERE o.n = a.outlet)",
    "authors": (
        "(SELECT group_concat(name, '|') FROM (SELECT w.name FROM article_author x "
        "JOIN author w ON w.n = x.author WHERE x.article = a.n ORDER BY x.position))"
    ),
    "published": "a.published",
    "section": "a.section",
    "language": "a.language",
    "url": "a.url",
    "note": "a.note",
}
_BEFORE: Final = f"""
SELECT {{shown}} AS before, count(*) FROM json_each(:keys) k JOIN article a ON a.n = k.value
GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {MOST_SHOWN}
"""
_SET_STATE: Final = (
    """UPDATE article_state SET state = :state, reason = :reason, at = :at
    WHERE coder = :coder AND article IN (SELECT value FROM json_each(:keys))
    AND (state <> :state OR reason <> :reason)""",
    """INSERT INTO article_state (article, coder, state, reason, at)
    SELECT value, :coder, :state, :reason, :at FROM json_each(:keys)
    WHERE 1 ON CONFLICT (article, coder) DO NOTHING""",
)
_PUT_AUTHOR: Final = """
INSERT INTO article_author (article, author, position) SELECT value, ?2, ?3 FROM json_each(?1)
WHERE 1 ON CONFLICT (article, author) DO UPDATE SET position = excluded.position
WHERE position <> excluded.position
"""
_TOLD: Final = f"""
SELECT a.n, a.title, o.name, a.published, a.section, a.language, a.url, a.note
FROM article a LEFT JOIN outlet o ON o.n = a.outlet WHERE a.n {_AMONG_1}
"""
_AUTHORS_OF: Final = f"""
SELECT x.article, w.name FROM article_author x JOIN author w ON w.n = x.author
WHERE x.article {_AMONG_1} ORDER BY x.article, x.position
"""
_NAMES: Final = f"""
SELECT a.n, a.title, coalesce((
    SELECT v.name FROM article_version v WHERE v.article = a.n ORDER BY v.seq LIMIT 1
), '') FROM article a WHERE a.n {_AMONG_1}
"""
