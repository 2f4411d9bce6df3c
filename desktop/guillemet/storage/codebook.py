"""The codebook's tags as rows, and back."""

import sqlite3
from typing import TYPE_CHECKING, Final

from guillemet.domain.codebook import Codebook, Tag, TagKey, split_path
from guillemet.domain.errors import BadName, NotFound
from guillemet.domain.ids import new_id
from guillemet.domain.messages import MSG_GONE, MSG_NAME_TAKEN, MSG_TAG_CYCLE
from guillemet.storage.actors import HUES
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database


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


def ensure(db: "Database", path: str, definition: str = "", colour: str = "") -> TagKey:
    """Return the tag at ``parent/child``; what is missing of it is made.

    A new top-level tag gets the next hue.
    """
    names = split_path(path)
    parent: TagKey | None = None
    for depth, name in enumerate(names):
        last = depth == len(names) - 1
        found = _child(db, parent, name)
        parent = found or _insert(
            db, parent, name, definition if last else "", colour if last else ""
        )
    if parent is None:
        raise NotFound(MSG_GONE)
    return parent


def edit(db: "Database", key: TagKey, tag: Tag) -> None:
    """Make a tag's name, definition, colour and pin what `tag` says.

    Raises:
        BadName: a sibling has that name.
    """
    [name] = split_path(tag.name) if "/" not in tag.name else ("",)
    before = one(db.conn, key)
    taken = _child(db, before.parent, name)
    if taken not in (None, key):
        raise BadName(MSG_NAME_TAKEN, name=name)
    if tag.pinned:
        db.execute("UPDATE tag SET pinned = 0 WHERE pinned = ? AND n <> ?", [tag.pinned, key])
    db.execute(
        "UPDATE tag SET name = ?, definition = ?, colour = ?, pinned = ? WHERE n = ?",
        [name, tag.definition, tag.colour, tag.pinned, key],
    )


def move(db: "Database", key: TagKey, parent: TagKey | None, position: int) -> None:
    """Put a tag under `parent`, before the sibling that is `position`th there now.

    Raises:
        BadName: it would lie under itself, or beside one of its name.
    """
    book = read(db.conn)
    tag = one(db.conn, key)
    above = parent
    while above is not None:
        if above == key:
            raise BadName(MSG_TAG_CYCLE, name=tag.name)
        above = book[above].parent
    taken = _child(db, parent, tag.name)
    if taken not in (None, key):
        raise BadName(MSG_NAME_TAKEN, name=tag.name)
    siblings = [t.n for t in book.children(parent) if t.n != key]
    siblings.insert(max(0, min(position, len(siblings))), key)
    db.execute("UPDATE tag SET parent = ? WHERE n = ?", [parent, key])
    for place, sibling in enumerate(siblings):
        db.execute("UPDATE tag SET position = ? WHERE n = ?", [place, sibling])


def merge(db: "Database", old: TagKey, into: TagKey) -> None:
    """Put `into` wherever `old` is, once in each annotation; children of `old` go there too."""
    book = read(db.conn)
    above: TagKey | None = into
    while above is not None:
        if above == old:
            raise BadName(MSG_TAG_CYCLE, name=book[old].name)
        above = book[above].parent
    for child in book.children(old):
        same = _child(db, into, child.name)
        if same is None:
            db.execute("UPDATE tag SET parent = ? WHERE n = ?", [into, child.n])
        else:
            merge(db, child.n, same)
    for statement in _MERGE:
        db.execute(statement, {"old": old, "into": into})


def delete(db: "Database", key: TagKey, *, with_children: bool) -> None:
    """Delete a tag; its children go too, or move up beside it."""
    book = read(db.conn)
    if with_children:
        for child in book.children(key):
            delete(db, child.n, with_children=True)
    else:
        for child in book.children(key):
            same = _child(db, book[key].parent, child.name)
            if same is not None and same != key:
                merge(db, child.n, same)
            else:
                db.execute("UPDATE tag SET parent = ? WHERE n = ?", [book[key].parent, child.n])
    db.execute("DELETE FROM annotation_tag WHERE tag = ?", [key])
    db.execute("DELETE FROM tag WHERE n = ?", [key])


def one(conn: sqlite3.Connection, key: TagKey) -> Tag:
    """Return one tag.

    Raises:
        NotFound: it was deleted.
    """
    book = read(conn)
    if key not in book:
        raise NotFound(MSG_GONE)
    return book[key]


def _child(db: "Database", parent: TagKey | None, name: str) -> TagKey | None:
    """Return the tag of that name under `parent`, whatever the case of its letters."""
    rows = db.execute("SELECT n, name FROM tag WHERE parent IS ?", [parent]).fetchall()
    return next((TagKey(n) for n, other in rows if other.casefold() == name.casefold()), None)


def _insert(
    db: "Database", parent: TagKey | None, name: str, definition: str, colour: str
) -> TagKey:
    n = TagKey(next_key(db, "tag"))
    [[beside]] = db.execute("SELECT count(*) FROM tag WHERE parent IS ?", [parent])
    if parent is None and not colour:
        colour = HUES[int(beside) % len(HUES)]
    db.table("tag").insert(
        {
            "n": n, "id": new_id(), "parent": parent, "name": name, "definition": definition,
            "colour": colour, "position": beside,
        }
    )  # fmt: skip
    return n


_MERGE: Final = (
    (
        "DELETE FROM annotation_tag AS mine WHERE tag = :old AND EXISTS ("
        "SELECT 1 FROM annotation_tag a WHERE a.annotation = mine.annotation AND a.tag = :into)"
    ),
    "UPDATE annotation_tag SET tag = :into WHERE tag = :old",
    "DELETE FROM tag WHERE n = :old",
)
