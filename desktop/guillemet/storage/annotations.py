"""Annotations as rows, and back. Writers hold the transaction; readers need none."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
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
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span
from guillemet.storage import coders, statements
from guillemet.storage.keys import next_key

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, object]
PAGE: Final = 200
"""Articles whose annotations are read at once."""


def add(db: "Database", text: TextKey, annotation: Annotation) -> AnnotationKey:
    """Insert an annotation of an article with that text, and what hangs on it."""
    [key] = add_all(db, [(text, annotation)])
    return key


def add_all(
    db: "Database", annotations: Iterable[tuple[TextKey, Annotation]]
) -> list[AnnotationKey]:
    """Insert annotations, each with the text of its article: a few statements however many."""
    first = next_key(db, "annotation")
    made = [(AnnotationKey(n), text, a) for n, (text, a) in enumerate(annotations, first)]
    names = (name for *_, a in made for name in (a.coder, a.modified_by, a.verified_by) if name)
    known = {name: coders.key(db, name) for name in dict.fromkeys(names)}
    db.conn.executemany(_INSERT, [_row(n, a, known) for n, _, a in made])
    db.conn.executemany(
        _INSERT_SPAN, [row for n, text, a in made for row in _span_rows(n, text, a.anchors)]
    )
    db.conn.executemany(_INSERT_PART, [row for n, _, a in made for row in _part_rows(n, a.parts)])
    db.conn.executemany(_INSERT_TAG, [(n, tag) for n, _, a in made for tag in a.tags])
    db.conn.executemany(
        _INSERT_FIELD,
        [(of, n, a.article, value) for n, _, a in made for of, value in a.fields.items() if value],
    )
    return [n for n, *_ in made]


def replace_anchors(
    db: "Database", key: AnnotationKey, text: TextKey, anchors: Sequence[Anchor]
) -> None:
    """Put an annotation on other words; an anchor that is the same leaves no trace."""
    db.execute("DELETE FROM span WHERE annotation = ? AND seq >= ?", [key, len(anchors)])
    rows = _span_rows(key, text, anchors)
    there = {seq for (seq,) in db.conn.execute("SELECT seq FROM span WHERE annotation = ?", [key])}
    db.conn.executemany(_INSERT_SPAN, [row for row in rows if row[1] not in there])
    db.conn.executemany(_UPDATE_SPAN, [(*row[2:], key, row[1]) for row in rows if row[1] in there])


def update(db: "Database", key: AnnotationKey, values: Row) -> None:
    """Set columns of an annotation's own row."""
    sets = ", ".join(f'"{name}" = ?' for name in values)
    if values.get("kind", MarkKind.QUOTE) != MarkKind.QUOTE:
        statements.drop(db, [key])
    db.execute(f"UPDATE annotation SET {sets} WHERE n = ?", [*values.values(), key])


def touch(
    db: "Database",
    keys: Sequence[AnnotationKey],
    coder: str,
    at: datetime,
    *,
    unsettle: bool = True,
) -> None:
    """Note who changed annotations when.

    With `unsettle` a verified one is confirmed again, one accepted as proposed is corrected.
    """
    by = coders.key(db, coder)
    values = {"keys": _json(keys), "at": _stamp(at), "by": by, "unsettle": unsettle}
    db.execute(_TOUCH, values)


def delete(db: "Database", keys: Iterable[AnnotationKey]) -> None:
    """Delete annotations and what hangs on them; unknown keys are ignored."""
    going = list(keys)
    statements.drop(db, going)
    among = _json(going)
    for statement in _DELETE:
        db.execute(statement, [among])


def same(
    conn: sqlite3.Connection, article: ArticleKey, kind: MarkKind, spans: Sequence[Span]
) -> AnnotationKey | None:
    """Return the annotation of that kind on just those spans, the oldest if there are several."""
    places = tuple(spans)
    return on_spans(conn, article, kind, [places]).get(places)


def on_spans(
    conn: sqlite3.Connection,
    article: ArticleKey,
    kind: MarkKind,
    places: Iterable[tuple[Span, ...]],
) -> dict[tuple[Span, ...], AnnotationKey]:
    """Return the annotations of that kind that begin where one of `places` does, by their spans.

    One query however many; the oldest if there are several on the same spans.
    """
    starts = _json(spans[0].start for spans in places)
    found: dict[int, list[Span]] = defaultdict(list)
    for n, start, end in conn.execute(_STARTING_AT, [article, kind, starts]):
        found[n].append(Span(start, end))
    return {tuple(spans): AnnotationKey(n) for n, spans in found.items()}


def has_text(conn: sqlite3.Connection, article: ArticleKey, text: TextKey) -> bool:
    """Tell whether the article is there, with that text."""
    row = conn.execute("SELECT 1 FROM article WHERE n = ? AND text = ?", [article, text])
    return row.fetchone() is not None


def one(conn: sqlite3.Connection, key: AnnotationKey) -> Annotation:
    """Return one annotation.

    Raises:
        NotFound: it was deleted.
    """
    return of_keys(conn, [key])[0]


def of_keys(conn: sqlite3.Connection, keys: Iterable[AnnotationKey]) -> list[Annotation]:
    """Return annotations in the order of their keys, each once.

    Raises:
        NotFound: one of them was deleted.
    """
    wanted = list(dict.fromkeys(keys))
    found = {a.n: a for a in _read(conn, f"a.n {_AMONG}", [_json(wanted)])}
    if len(found) < len(wanted):
        raise NotFound(MSG_GONE)
    return [found[key] for key in wanted]


def there(conn: sqlite3.Connection, keys: Iterable[int]) -> dict[int, Annotation]:
    """Return those of the annotations that exist, by their numbers."""
    return {a.n: a for a in _read(conn, f"a.n {_AMONG}", [_json(keys)])}


def by_id(conn: sqlite3.Connection, id_: str) -> Annotation | None:
    """Return the annotation of that id, if there is one."""
    found = _read(conn, "a.id = ?", [id_])
    return found[0] if found else None


def in_article(conn: sqlite3.Connection, article: ArticleKey) -> list[Annotation]:
    """Return an article's annotations in reading order, orphans last: five queries."""
    return _read(conn, "a.article = ?", [article])


def among(conn: sqlite3.Connection, article: ArticleKey, keys: Iterable[int]) -> list[Annotation]:
    """Return those of an article's annotations that have one of those keys and are still there."""
    return _read(conn, f"a.article = ? AND a.n {_AMONG}", [article, _json(keys)])


def of_articles(
    conn: sqlite3.Connection, keys: Iterable[int]
) -> Iterator[tuple[ArticleKey, list[Annotation]]]:
    """Yield each article in turn with its annotations in reading order.

    Memory grows with 200 articles, not with the project; nothing else may be asked of `conn`
    that would change what is read.
    """
    wanted = [ArticleKey(key) for key in keys]
    for start in range(0, len(wanted), PAGE):
        page = wanted[start : start + PAGE]
        found: dict[ArticleKey, list[Annotation]] = {key: [] for key in page}
        for annotation in _read(conn, f"a.article {_AMONG}", [_json(page)]):
            found[annotation.article].append(annotation)
        yield from ((key, found[key]) for key in page)


def articles_of(conn: sqlite3.Connection, keys: Iterable[AnnotationKey]) -> list[ArticleKey]:
    """Return the articles in which annotations lie."""
    rows = conn.execute(
        f"SELECT DISTINCT article FROM annotation a WHERE a.n {_AMONG}", [_json(keys)]
    )
    return [ArticleKey(n) for (n,) in rows]


# -- values from rows ------------------------------------------------------------------------------


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
    rows = conn.execute(_ANNOTATIONS.format(where=where), values)
    return sorted((_value(row, hanging) for row in rows), key=_reading_order)


def _reading_order(a: Annotation) -> tuple[bool, int, int, str]:
    spans = a.spans
    return not spans, spans[0].start if spans else 0, spans[-1].end if spans else 0, a.id


def _value(row: sqlite3.Row, hanging: _Hanging) -> Annotation:
    (
        n, id_, article, kind, status, origin, rule, speech, cue, note, created, modified,
        verified, coder, modified_by, verified_by,
    ) = row  # fmt: skip
    return Annotation(
        n=AnnotationKey(n), id=id_, article=ArticleKey(article), kind=_KINDS[kind],
        anchors=tuple(hanging.anchors.get(n, ())), parts=tuple(hanging.parts.get(n, ())),
        tags=tuple(hanging.tags.get(n, ())), fields=hanging.fields.get(n, {}), note=note,
        speech=_SPEECHES[speech], cue=cue, status=_STATUSES[status], origin=_ORIGINS[origin],
        rule=rule,
        coder=coder, created=datetime.fromisoformat(created),
        modified=datetime.fromisoformat(modified), modified_by=modified_by,
        verified_by=verified_by or "",
        verified=datetime.fromisoformat(verified) if verified else None,
    )  # fmt: skip


def _anchor(row: sqlite3.Row) -> Anchor:
    _, start, end, exact, prefix, suffix, state = row
    span = None if start is None else Span(start, end)
    return Anchor(Quote(exact, prefix, suffix), span, _ANCHOR_STATES[state])


# looked up, not called: a project has hundreds of thousands
_KINDS: Final = {each.value: each for each in MarkKind}
_SPEECHES: Final = {each.value: each for each in Speech}
_STATUSES: Final = {each.value: each for each in Status}
_ORIGINS: Final = {each.value: each for each in Origin}
_ANCHOR_STATES: Final = {each.value: each for each in AnchorState}


# -- rows from values ------------------------------------------------------------------------------


def _row(n: AnnotationKey, a: Annotation, known: Mapping[str, int]) -> tuple[object, ...]:
    return (
        n, a.id, a.article, a.kind, a.status, a.origin, a.rule, a.speech, a.cue, a.note,
        known[a.coder], _stamp(a.created), _stamp(a.modified), known[a.modified_by or a.coder],
        known.get(a.verified_by), _stamp(a.verified),
    )  # fmt: skip


def _span_rows(
    n: AnnotationKey, text: TextKey, anchors: Iterable[Anchor]
) -> list[tuple[object, ...]]:
    return [
        (
            n, seq, text, anchor.span and anchor.span.start, anchor.span and anchor.span.end,
            anchor.quote.exact, anchor.quote.prefix, anchor.quote.suffix, anchor.state,
        )
        for seq, anchor in enumerate(anchors)
    ]  # fmt: skip


def _part_rows(n: AnnotationKey, parts: Iterable[Part]) -> Iterator[tuple[object, ...]]:
    taken: defaultdict[Role, int] = defaultdict(int)
    for part in parts:
        start, end = (part.evidence.start, part.evidence.end) if part.evidence else (None, None)
        yield n, part.role, taken[part.role], part.actor, start, end
        taken[part.role] += 1


def _stamp(time: datetime | None) -> str:
    return time.isoformat(timespec="milliseconds") if time else ""


def _json(keys: Iterable[int]) -> str:
    return json.dumps(list(keys))


_AMONG: Final = "IN (SELECT value FROM json_each(?))"
_INSERT: Final = """
INSERT INTO annotation (n, id, article, kind, status, origin, rule, speech, cue, note, coder,
    created, modified, modified_by, verified_by, verified)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_SPAN: Final = """
INSERT INTO span (annotation, seq, text, start, "end", exact, prefix, suffix, state)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_UPDATE_SPAN: Final = """
UPDATE span SET text = ?, start = ?, "end" = ?, exact = ?, prefix = ?, suffix = ?, state = ?
WHERE annotation = ? AND seq = ?
"""
_INSERT_PART: Final = """
INSERT INTO annotation_actor (annotation, role, position, actor, evidence_start, evidence_end)
VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
"""
_INSERT_TAG: Final = """
INSERT INTO annotation_tag (annotation, tag) VALUES (?, ?) ON CONFLICT DO NOTHING
"""
_INSERT_FIELD: Final = """
INSERT INTO field_value (field, owner, article, value) VALUES (?, ?, ?, ?)
"""
_TOUCH: Final = """
UPDATE annotation SET modified = :at, modified_by = :by,
    origin = iif(:unsettle AND origin = 'accepted', 'corrected', origin),
    verified_by = iif(:unsettle AND status = 'verified', NULL, verified_by),
    verified = iif(:unsettle AND status = 'verified', '', verified),
    status = iif(:unsettle AND status = 'verified', 'confirmed', status)
WHERE n IN (SELECT value FROM json_each(:keys))
"""
_DELETE: Final = (
    f"DELETE FROM tag_example WHERE annotation {_AMONG}",
    f"DELETE FROM annotation_actor WHERE annotation {_AMONG}",
    f"DELETE FROM annotation_tag WHERE annotation {_AMONG}",
    (
        f"DELETE FROM field_value WHERE owner {_AMONG} "
        "AND field IN (SELECT n FROM field WHERE owner = 'annotation')"
    ),
    f"DELETE FROM span WHERE annotation {_AMONG}",
    f"DELETE FROM annotation WHERE n {_AMONG}",
)
_STARTING_AT: Final = f"""
SELECT s.annotation, s.start, s."end" FROM span s WHERE s.start IS NOT NULL AND s.annotation IN (
    SELECT a.n FROM annotation a JOIN span f ON f.annotation = a.n AND f.seq = 0
    WHERE a.article = ? AND a.kind = ? AND f.start {_AMONG}
) ORDER BY s.annotation DESC, s.seq
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
LEFT JOIN coder v ON v.n = a.verified_by WHERE {where}
"""
