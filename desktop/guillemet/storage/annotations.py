"""Annotations as rows, and back. Writers hold the transaction; readers need none."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

from guillemet.domain.actor import ActorKey
from guillemet.domain.annotation import (
    Anchor,
    AnchorState,
    Annotation,
    AnnotationKey,
    MarkKind,
    Origin,
    Part,
    Quote,
    Role,
    Speech,
    Status,
)
from guillemet.domain.article import ArticleKey, TextKey
from guillemet.domain.codebook import TagKey
from guillemet.domain.errors import NotFound
from guillemet.domain.messages import MSG_GONE
from guillemet.domain.text import Span
from guillemet.storage import coders
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, object]


def add(db: "Database", text: TextKey, annotation: Annotation) -> AnnotationKey:
    """Insert an annotation of an article with that text, and what hangs on it."""
    n = AnnotationKey(next_key(db, "annotation"))
    coder = coders.key(db, annotation.coder)
    by = coders.key(db, annotation.modified_by) if annotation.modified_by else coder
    checker = coders.key(db, annotation.verified_by) if annotation.verified_by else None
    db.execute(
        "INSERT INTO annotation (n, id, article, kind, status, origin, rule, speech, cue, note, "
        "coder, created, modified, modified_by, verified_by, verified) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            n, annotation.id, annotation.article, annotation.kind, annotation.status,
            annotation.origin, annotation.rule, annotation.speech, annotation.cue,
            annotation.note, coder, _stamp(annotation.created), _stamp(annotation.modified), by,
            checker, _stamp(annotation.verified),
        ],
    )  # fmt: skip
    add_anchors(db, n, text, annotation.anchors)
    add_parts(db, n, annotation.parts)
    for tag in annotation.tags:
        add_tag(db, n, tag)
    for key, value in annotation.fields.items():
        set_field(db, n, key, value)
    return n


def add_anchors(
    db: "Database", key: AnnotationKey, text: TextKey, anchors: Iterable[Anchor]
) -> None:
    """Insert where the words stand, in order."""
    db.conn.executemany(
        'INSERT INTO span (annotation, seq, text, start, "end", exact, prefix, suffix, state) '
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                key, seq, text, anchor.span and anchor.span.start, anchor.span and anchor.span.end,
                anchor.quote.exact, anchor.quote.prefix, anchor.quote.suffix, anchor.state,
            )
            for seq, anchor in enumerate(anchors)
        ],
    )  # fmt: skip


def replace_anchors(
    db: "Database", key: AnnotationKey, text: TextKey, anchors: Iterable[Anchor]
) -> None:
    """Put an annotation on other words."""
    db.execute("DELETE FROM span WHERE annotation = ?", [key])
    add_anchors(db, key, text, anchors)


def add_parts(db: "Database", key: AnnotationKey, parts: Iterable[Part]) -> None:
    """Put actors last in their roles; one that is there stays where it is."""
    for part in parts:
        db.execute(
            "INSERT INTO annotation_actor "
            "(annotation, role, position, actor, evidence_start, evidence_end) "
            "SELECT :a, :role, coalesce(max(position) + 1, 0), :actor, :start, :end "
            "FROM annotation_actor WHERE annotation = :a AND role = :role ON CONFLICT DO NOTHING",
            {
                "a": key, "role": part.role, "actor": part.actor,
                "start": part.evidence and part.evidence.start,
                "end": part.evidence and part.evidence.end,
            },
        )  # fmt: skip


def clear_role(db: "Database", key: AnnotationKey, role: Role, but: Iterable[int] = ()) -> None:
    """Take everybody but those actors out of a role."""
    kept = list(but)
    marks = ", ".join("?" * len(kept))
    db.execute(
        "DELETE FROM annotation_actor WHERE annotation = ? AND role = ? "
        f"AND actor NOT IN ({marks})",
        [key, role, *kept],
    )


def order_role(db: "Database", key: AnnotationKey, role: Role, actors: Sequence[int]) -> None:
    """Put the actors of a role in that order."""
    db.conn.executemany(
        "UPDATE annotation_actor SET position = ? WHERE annotation = ? AND role = ? AND actor = ?",
        [(place, key, role, actor) for place, actor in enumerate(actors)],
    )


def remove_part(db: "Database", key: AnnotationKey, role: Role, actor: ActorKey) -> None:
    """Take an actor out of a role."""
    db.execute(
        "DELETE FROM annotation_actor WHERE annotation = ? AND role = ? AND actor = ?",
        [key, role, actor],
    )


def add_tag(db: "Database", key: AnnotationKey, tag: TagKey) -> None:
    """Put a tag on; nothing happens if it is there."""
    db.execute(
        "INSERT INTO annotation_tag (annotation, tag) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [key, tag],
    )


def remove_tag(db: "Database", key: AnnotationKey, tag: TagKey) -> None:
    """Take a tag off."""
    db.execute("DELETE FROM annotation_tag WHERE annotation = ? AND tag = ?", [key, tag])


def has_tag(conn: sqlite3.Connection, key: AnnotationKey, tag: TagKey) -> bool:
    """Tell whether the annotation has the tag."""
    found = conn.execute(
        "SELECT 1 FROM annotation_tag WHERE annotation = ? AND tag = ?", [key, tag]
    )
    return found.fetchone() is not None


def set_field(db: "Database", key: AnnotationKey, field: int, value: str) -> None:
    """Set a field's value; the empty one takes it away."""
    if value:
        db.execute(
            "INSERT INTO field_value (field, owner, article, value) "
            "VALUES (?, ?, (SELECT article FROM annotation WHERE n = ?), ?) "
            "ON CONFLICT (field, owner) DO UPDATE SET value = excluded.value",
            [field, key, key, value],
        )
    else:
        db.execute("DELETE FROM field_value WHERE field = ? AND owner = ?", [field, key])


def update(db: "Database", key: AnnotationKey, values: Row) -> None:
    """Set columns of an annotation's own row."""
    sets = ", ".join(f'"{name}" = ?' for name in values)
    db.execute(f"UPDATE annotation SET {sets} WHERE n = ?", [*values.values(), key])


def delete(db: "Database", keys: Iterable[AnnotationKey]) -> None:
    """Delete annotations and what hangs on them; unknown keys are ignored."""
    each = [(key,) for key in keys]
    for statement in _DELETE:
        db.conn.executemany(statement, each)


def same(
    conn: sqlite3.Connection, article: ArticleKey, kind: MarkKind, spans: Sequence[Span]
) -> AnnotationKey | None:
    """Return the annotation of that kind on just those spans, if there is one."""
    first = spans[0]
    for (key,) in conn.execute(_STARTING_AT, [article, kind, first.start, first.end]):
        found = conn.execute(
            'SELECT start, "end" FROM span WHERE annotation = ? ORDER BY seq', [key]
        )
        if [tuple(row) for row in found] == [(span.start, span.end) for span in spans]:
            return AnnotationKey(key)
    return None


def one(conn: sqlite3.Connection, key: AnnotationKey) -> Annotation:
    """Return one annotation.

    Raises:
        NotFound: it was deleted.
    """
    found = _read(conn, "a.n = ?", [key])
    if not found:
        raise NotFound(MSG_GONE)
    return found[0]


def by_id(conn: sqlite3.Connection, id_: str) -> Annotation | None:
    """Return the annotation of that id, if there is one."""
    found = _read(conn, "a.id = ?", [id_])
    return found[0] if found else None


def in_article(conn: sqlite3.Connection, article: ArticleKey) -> list[Annotation]:
    """Return an article's annotations in reading order, orphans last: five queries."""
    return _read(conn, "a.article = ?", [article])


@dataclass(frozen=True, slots=True)
class _Hanging:
    """What hangs on annotations, by their numbers."""

    anchors: dict[int, list[Anchor]] = field(default_factory=lambda: defaultdict(list))
    parts: dict[int, list[Part]] = field(default_factory=lambda: defaultdict(list))
    tags: dict[int, list[TagKey]] = field(default_factory=lambda: defaultdict(list))
    fields: dict[int, dict[int, str]] = field(default_factory=lambda: defaultdict(dict))


def _read(conn: sqlite3.Connection, where: str, values: Sequence[object]) -> list[Annotation]:
    hanging = _Hanging()
    for row in conn.execute(_SPANS.format(where=where), values):
        hanging.anchors[row[0]].append(_anchor(row))
    for annotation, role, actor, start, end in conn.execute(_PARTS.format(where=where), values):
        evidence = None if start is None else Span(start, end)
        hanging.parts[annotation].append(Part(Role(role), ActorKey(actor), evidence))
    for annotation, tag in conn.execute(_TAGS.format(where=where), values):
        hanging.tags[annotation].append(TagKey(tag))
    for annotation, of, value in conn.execute(_FIELDS.format(where=where), values):
        hanging.fields[annotation][of] = value
    return [_value(row, hanging) for row in conn.execute(_ANNOTATIONS.format(where=where), values)]


def _value(row: sqlite3.Row, hanging: _Hanging) -> Annotation:
    (
        n, id_, article, kind, status, origin, rule, speech, cue, note, created, modified,
        verified, coder, modified_by, verified_by,
    ) = row  # fmt: skip
    return Annotation(
        n=AnnotationKey(n), id=id_, article=ArticleKey(article), kind=MarkKind(kind),
        anchors=tuple(hanging.anchors[n]), parts=tuple(hanging.parts[n]),
        tags=tuple(hanging.tags[n]), fields=hanging.fields[n], note=note, speech=Speech(speech),
        cue=cue, status=Status(status), origin=Origin(origin), rule=rule, coder=coder,
        created=datetime.fromisoformat(created), modified=datetime.fromisoformat(modified),
        modified_by=modified_by, verified_by=verified_by or "",
        verified=datetime.fromisoformat(verified) if verified else None,
    )  # fmt: skip


def _anchor(row: sqlite3.Row) -> Anchor:
    _, start, end, exact, prefix, suffix, state = row
    span = None if start is None else Span(start, end)
    return Anchor(Quote(exact, prefix, suffix), span, AnchorState(state))


def _stamp(time: datetime | None) -> str:
    return time.isoformat(timespec="milliseconds") if time else ""


_DELETE: Final = (
    "DELETE FROM annotation_actor WHERE annotation = ?",
    "DELETE FROM annotation_tag WHERE annotation = ?",
    (
        "DELETE FROM field_value WHERE owner = ? AND field IN "
        "(SELECT n FROM field WHERE owner = 'annotation')"
    ),
    "DELETE FROM span WHERE annotation = ?",
    "DELETE FROM annotation WHERE n = ?",
)
_STARTING_AT: Final = """
SELECT a.n FROM annotation a JOIN span s ON s.annotation = a.n
WHERE a.article = ? AND a.kind = ? AND s.seq = 0 AND s.start = ? AND s."end" = ?
"""
_SPANS: Final = """
SELECT x.annotation, x.start, x."end", x.exact, x.prefix, x.suffix, x.state
FROM annotation a JOIN span x ON x.annotation = a.n WHERE {where} ORDER BY x.annotation, x.seq
"""
_PARTS: Final = """
SELECT x.annotation, x.role, x.actor, x.evidence_start, x.evidence_end
FROM annotation a JOIN annotation_actor x ON x.annotation = a.n WHERE {where}
ORDER BY x.annotation, x.role, x.position, x.n
"""
_TAGS: Final = """
SELECT x.annotation, x.tag FROM annotation a JOIN annotation_tag x ON x.annotation = a.n
WHERE {where} ORDER BY x.annotation, x.n
"""
_FIELDS: Final = """
SELECT x.owner, x.field, x.value FROM annotation a
JOIN field_value x ON x.owner = a.n JOIN field f ON f.n = x.field AND f.owner = 'annotation'
WHERE {where}
"""
_ANNOTATIONS: Final = """
SELECT a.n, a.id, a.article, a.kind, a.status, a.origin, a.rule, a.speech, a.cue, a.note,
    a.created, a.modified, a.verified, c.name, m.name, v.name
FROM annotation a JOIN coder c ON c.n = a.coder JOIN coder m ON m.n = a.modified_by
LEFT JOIN coder v ON v.n = a.verified_by
LEFT JOIN span s ON s.annotation = a.n AND s.seq = 0
LEFT JOIN span e ON e.annotation = a.n
    AND e.seq = (SELECT max(seq) FROM span WHERE annotation = a.n)
WHERE {where} ORDER BY s.start IS NULL, s.start, e."end", a.id
"""
