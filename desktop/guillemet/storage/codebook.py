"""The codebook's tags as rows, and back. Writers hold the transaction."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from guillemet.domain.codebook import SEPARATOR, Codebook, Tag, TagKey, split_path
from guillemet.domain.errors import BadName, NotFound
from guillemet.domain.ids import new_id
from guillemet.domain.messages import (
    MSG_GONE,
    MSG_NAME_TAKEN,
    MSG_TAG_CYCLE,
    MSG_TAG_SLASH,
)
from guillemet.domain.names import checked_name
from guillemet.domain.text import canonical
from guillemet.storage.actors import HUES
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database

PINS: Final = range(1, 10)


def read(conn: sqlite3.Connection) -> Codebook:
    """Return the whole codebook."""
    rows = conn.execute(
        "SELECT n, id, parent, name, definition, colour, position, pinned FROM tag ORDER BY n"
    )
    return Codebook(
        Tag(
            n=TagKey(n), id=id_, parent=parent and TagKey(parent), name=name,
            definition=definition, colour=colour, position=position, pinned=pinned,
        )
        for n, id_, parent, name, definition, colour, position, pinned in rows
    )  # fmt: skip


def ensure(db: "Database", path: str) -> TagKey:
    """Return the tag at ``parent/child``; what is missing of it is made.

    A new top-level tag gets the next hue, one below it inherits.

    Raises:
        BadName: a name in it is none, or all of it is longer than a name may be.
    """
    found, missing = _found(db, path)
    for name in missing:
        found = _insert(db, found, Tag(name=name))
    if found is None:
        raise NotFound(MSG_GONE)
    return found


def add(db: "Database", path: str, tag: Tag) -> TagKey:
    """Make the tag at ``parent/child`` with the definition, colour and pin of `tag`.

    What is missing above it is made too; the name is the path's.

    Raises:
        BadName: it is there already, or a name in it is none.
    """
    found, missing = _found(db, path)
    if not missing:
        raise BadName(MSG_NAME_TAKEN, name=path)
    for name in missing[:-1]:
        found = _insert(db, found, Tag(name=name))
    _unpin(db, tag.pinned, None)
    return _insert(
        db, found,
        Tag(
            id=tag.id, name=missing[-1], definition=canonical(tag.definition).text.strip(),
            colour=tag.colour, pinned=tag.pinned if tag.pinned in PINS else 0,
        ),
    )  # fmt: skip


def edit(db: "Database", key: TagKey, tag: Tag) -> None:
    """Make a tag's name, definition, colour and pin what `tag` says.

    A digit pinned to another tag is taken from it.

    Raises:
        BadName: a sibling has that name, or it is none.
    """
    before = one(db.conn, key)
    name = _own_name(tag.name)
    _check_free(db, before.parent, name, key)
    pinned = tag.pinned if tag.pinned in PINS else 0
    _unpin(db, pinned, key)
    db.execute(
        "UPDATE tag SET name = ?, definition = ?, colour = ?, pinned = ? WHERE n = ?",
        [name, canonical(tag.definition).text.strip(), tag.colour, pinned, key],
    )


def move(db: "Database", key: TagKey, parent: TagKey | None, position: int) -> None:
    """Put a tag under `parent`, before the sibling that is `position`th there now.

    A top-level tag that comes under another takes its hue; one that comes to the top keeps the
    hue that it had inherited.

    Raises:
        BadName: it would lie under itself, or beside one of its name.
    """
    book = read(db.conn)
    tag = _among(book, key)
    _check_not_under(book, parent, key)
    _check_free(db, parent, tag.name, key)
    siblings = [t.n for t in book.children(parent) if t.n != key]
    siblings.insert(max(0, min(position, len(siblings))), key)
    _set_parent(db, book, tag, parent)
    _set_order(db, siblings)


def merge(db: "Database", old: TagKey, into: TagKey) -> None:
    """Put `into` wherever `old` is, once in each annotation; children of `old` go there too.

    Children of one name become one. What `old` has and `into` lacks (a definition, a pin) stays.

    Raises:
        BadName: `into` lies under `old`.
        NotFound: one of them was deleted.
    """
    book = read(db.conn)
    gone, kept = _among(book, old), _among(book, into)
    if old == into:
        return
    _check_not_under(book, into, old)
    db.execute("PRAGMA defer_foreign_keys = ON")
    for statement in _MERGE:
        db.execute(statement, {"old": old, "into": into})
    db.execute(
        "UPDATE tag SET definition = ?, pinned = ? WHERE n = ?",
        [_both(kept.definition, gone.definition), kept.pinned or gone.pinned, into],
    )
    _rehome(db, book, old, into)
    beside = [t.n for t in read(db.conn).children(into)]
    ours = [t.n for t in book.children(into)]
    _set_order(db, [n for n in ours if n in beside] + [n for n in beside if n not in ours])


def delete(db: "Database", key: TagKey, *, with_children: bool) -> None:
    """Delete a tag; its children go too, or move up to where it stood.

    A child that meets one of its name there becomes one with it.
    """
    book = read(db.conn)
    tag = _among(book, key)
    doomed = json.dumps(subtree(book, key) if with_children else [key])
    db.execute("PRAGMA defer_foreign_keys = ON")
    for statement in _DELETE:
        db.execute(statement, [doomed])
    if not with_children:
        _rehome(db, book, key, tag.parent)
        there = {t.n for t in read(db.conn).children(tag.parent)}
        _set_order(db, [n for n in _stepping_up(book, tag) if n in there])


def subtree(book: Codebook, key: TagKey) -> list[TagKey]:
    """Return a tag and all that lies under it."""
    return [key, *(tag.n for tag in book.walk(key))]


def one(conn: sqlite3.Connection, key: TagKey) -> Tag:
    """Return one tag.

    Raises:
        NotFound: it was deleted.
    """
    return _among(read(conn), key)


def path(conn: sqlite3.Connection, key: TagKey) -> str:
    """Return ``parent/child`` down to a tag.

    Raises:
        NotFound: it was deleted.
    """
    book = read(conn)
    return book.path(_among(book, key).n)


# -- rules -----------------------------------------------------------------------------------------


def _among(book: Codebook, key: TagKey) -> Tag:
    if key not in book:
        raise NotFound(MSG_GONE)
    return book[key]


def _own_name(name: str) -> str:
    if SEPARATOR in name:
        raise BadName(MSG_TAG_SLASH, name=name[:80])
    return checked_name(name)


def _check_free(db: "Database", parent: TagKey | None, name: str, but: TagKey) -> None:
    if _child(db, parent, name) not in (None, but):
        raise BadName(MSG_NAME_TAKEN, name=name)


def _check_not_under(book: Codebook, place: TagKey | None, key: TagKey) -> None:
    """Refuse a `place` that is the tag `key` or lies under it."""
    while place is not None:
        if place == key:
            raise BadName(MSG_TAG_CYCLE, name=book[key].name)
        place = _among(book, place).parent


def _child(db: "Database", parent: TagKey | None, name: str) -> TagKey | None:
    """Return the tag of that name under `parent`, whatever the case of its letters."""
    rows = db.execute("SELECT n, name FROM tag WHERE parent IS ?", [parent]).fetchall()
    return next((TagKey(n) for n, other in rows if other.casefold() == name.casefold()), None)


def _found(db: "Database", path: str) -> tuple[TagKey | None, Sequence[str]]:
    """Return how far down a path leads, and the names that are missing then."""
    names = split_path(path)
    checked_name(path)
    parent: TagKey | None = None
    for depth, name in enumerate(names):
        found = _child(db, parent, name)
        if found is None:
            return parent, names[depth:]
        parent = found
    return parent, ()


def _both(kept: str, gone: str) -> str:
    return "\n\n".join(dict.fromkeys(text for text in (kept, gone) if text))


# -- rows ------------------------------------------------------------------------------------------


def _insert(db: "Database", parent: TagKey | None, tag: Tag) -> TagKey:
    n = TagKey(next_key(db, "tag"))
    [[beside, last]] = db.execute(
        "SELECT count(*), coalesce(max(position) + 1, 0) FROM tag WHERE parent IS ?", [parent]
    )
    colour = tag.colour
    if parent is None and not colour:
        colour = HUES[int(beside) % len(HUES)]
    db.execute(
        "INSERT INTO tag (n, id, parent, name, definition, colour, position, pinned) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [n, tag.id or new_id(), parent, tag.name, tag.definition, colour, last, tag.pinned],
    )
    return n


def _unpin(db: "Database", digit: int, but: TagKey | None) -> None:
    if digit in PINS:
        db.execute("UPDATE tag SET pinned = 0 WHERE pinned = ? AND n IS NOT ?", [digit, but])


def _rehome(db: "Database", book: Codebook, old: TagKey, parent: TagKey | None) -> None:
    """Put the children of a tag that is gone under another; one of its name takes them in."""
    for child in book.children(old):
        same = _child(db, parent, child.name)
        if same is None or same == child.n:
            _set_parent(db, book, child, parent)
        else:
            merge(db, child.n, same)


def _set_parent(db: "Database", book: Codebook, tag: Tag, parent: TagKey | None) -> None:
    colour = tag.colour
    if parent is None:
        colour = book.hue(tag.n)
    elif tag.parent is None:
        colour = ""
    db.execute("UPDATE tag SET parent = ?, colour = ? WHERE n = ?", [parent, colour, tag.n])


def _set_order(db: "Database", siblings: Sequence[TagKey]) -> None:
    db.conn.executemany(
        "UPDATE tag SET position = ? WHERE n = ?",
        [(place, sibling) for place, sibling in enumerate(siblings)],
    )


def _stepping_up(book: Codebook, gone: Tag) -> Iterator[TagKey]:
    """Yield the siblings of a tag in their order, its children in its place."""
    for tag in book.children(gone.parent):
        if tag.n == gone.n:
            yield from (child.n for child in book.children(gone.n))
        else:
            yield tag.n


_MERGE: Final = (
    (
        "DELETE FROM annotation_tag AS mine WHERE tag = :old AND EXISTS ("
        "SELECT 1 FROM annotation_tag a WHERE a.annotation = mine.annotation AND a.tag = :into)"
    ),
    "UPDATE annotation_tag SET tag = :into WHERE tag = :old",
    (
        "DELETE FROM tag_example AS mine WHERE tag = :old AND EXISTS ("
        "SELECT 1 FROM tag_example x WHERE x.annotation = mine.annotation AND x.tag = :into)"
    ),
    "UPDATE tag_example SET tag = :into WHERE tag = :old",
    "DELETE FROM tag WHERE n = :old",
)
_DELETE: Final = (
    "DELETE FROM tag_example WHERE tag IN (SELECT value FROM json_each(?))",
    "DELETE FROM annotation_tag WHERE tag IN (SELECT value FROM json_each(?))",
    "DELETE FROM tag WHERE n IN (SELECT value FROM json_each(?))",
)
