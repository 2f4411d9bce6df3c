"""Which annotations deserve a look: conditions on the annotation ``m``."""

from collections.abc import Mapping
from typing import Final

from guillemet.domain.filters import Oddity
from guillemet.storage.journal import ROWS

_INCONSISTENT: Final = """m.n IN (
    WITH twice AS (
        SELECT exact FROM span WHERE seq = 0 GROUP BY exact HAVING count(*) > 1
    ), said AS MATERIALIZED (
        SELECT x.n, x.kind, (
            SELECT group_concat(exact, ' ') FROM
                (SELECT exact FROM span WHERE annotation = x.n ORDER BY seq)
        ) AS words, coalesce((
            SELECT group_concat(part, ' ') FROM
                (SELECT role || actor AS part FROM annotation_actor WHERE annotation = x.n
                 ORDER BY role, actor)
        ), '') || '/' || coalesce((
            SELECT group_concat(tag, ' ') FROM
                (SELECT tag FROM annotation_tag WHERE annotation = x.n ORDER BY tag)
        ), '') AS coded
        FROM annotation x JOIN span s ON s.annotation = x.n AND s.seq = 0
        WHERE s.exact IN (SELECT exact FROM twice)
    ), differing AS (
        SELECT kind, words FROM said GROUP BY kind, words HAVING count(DISTINCT coded) > 1
    )
    SELECT said.n FROM said JOIN differing USING (kind, words)
)"""
_RETAGGED: Final = f"""m.n IN (
    SELECT json_extract(r.old, '$.annotation') FROM {ROWS}
    WHERE r.tbl = 'annotation_tag' AND o.kind IN ('delete-tag', 'merge-tags')
    UNION ALL
    SELECT t.annotation FROM {ROWS} JOIN annotation_tag t ON t.n = r.row
    WHERE r.tbl = 'annotation_tag' AND o.kind = 'merge-tags'
)"""
_REDEFINED: Final = """EXISTS (
    SELECT 1 FROM annotation_tag t
    JOIN op_row put ON put.row = t.n AND put.tbl = 'annotation_tag' AND put.old IS NULL
    JOIN op_row edited ON edited.row = t.tag AND edited.tbl = 'tag' AND edited.n > put.n
    WHERE t.annotation = m.n AND coalesce(json_extract(edited.old, '$.definition'), '') <> ''
)"""
_INCOMPLETE: Final = """EXISTS (
    SELECT 1 FROM field f WHERE f.owner = 'annotation' AND f.required
    AND (f.kinds = '' OR instr('|' || f.kinds || '|', '|' || m.kind || '|'))
    AND NOT EXISTS (SELECT 1 FROM field_value v WHERE v.field = f.n AND v.owner = m.n)
)"""
_WITH_SPEAKER: Final = (
    "SELECT 1 FROM annotation_actor p WHERE p.annotation = m.n AND p.role = 'speaker'"
)

ODDITIES: Final[Mapping[Oddity, str]] = {
    Oddity.UNATTRIBUTED: f"m.kind = 'quote' AND NOT EXISTS ({_WITH_SPEAKER})",
    Oddity.UNTAGGED: "NOT EXISTS (SELECT 1 FROM annotation_tag t WHERE t.annotation = m.n)",
    Oddity.INCONSISTENT: _INCONSISTENT,
    Oddity.RETAGGED: _RETAGGED,
    Oddity.REDEFINED: _REDEFINED,
    Oddity.INCOMPLETE: _INCOMPLETE,
    Oddity.ORPHAN: "EXISTS (SELECT 1 FROM span s WHERE s.annotation = m.n AND s.start IS NULL)",
}
"""Retagged stays so when the deletion is undone: a look does not harm."""
