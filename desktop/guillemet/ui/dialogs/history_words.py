"""What the history calls the rows that were changed, and what they say: in the user's terms."""

import json
from collections.abc import Iterator, Mapping
from typing import Final

from guillemet.domain.changes import HistoryEntry
from guillemet.domain.messages import QT_TRANSLATE_NOOP, Message
from guillemet.ui.words import tr, translated

Names = Mapping[tuple[str, int], str]
SHOWN: Final = 120
"""Characters of a value that are shown."""
MOST_ROWS: Final = 200
"""Changed rows of one entry that are shown."""

THINGS: Final[Mapping[str, Message]] = {
    "coder": QT_TRANSLATE_NOOP("Rows", "coder"),
    "setting": QT_TRANSLATE_NOOP("Rows", "project setting"),
    "saved_filter": QT_TRANSLATE_NOOP("Rows", "saved filter or search"),
    "reading_pattern": QT_TRANSLATE_NOOP("Rows", "reading pattern"),
    "outlet": QT_TRANSLATE_NOOP("Rows", "outlet"),
    "author": QT_TRANSLATE_NOOP("Rows", "author"),
    "actor": QT_TRANSLATE_NOOP("Rows", "actor"),
    "alias": QT_TRANSLATE_NOOP("Rows", "other name"),
    "office": QT_TRANSLATE_NOOP("Rows", "office"),
    "affiliation": QT_TRANSLATE_NOOP("Rows", "affiliation"),
    "actor_apart": QT_TRANSLATE_NOOP("Rows", "not the same actor"),
    "tag": QT_TRANSLATE_NOOP("Rows", "tag"),
    "field": QT_TRANSLATE_NOOP("Rows", "field"),
    "article": QT_TRANSLATE_NOOP("Rows", "article"),
    "article_version": QT_TRANSLATE_NOOP("Rows", "text of an article"),
    "text_range": QT_TRANSLATE_NOOP("Rows", "part of a text"),
    "field_origin": QT_TRANSLATE_NOOP("Rows", "where a value is from"),
    "article_author": QT_TRANSLATE_NOOP("Rows", "author of an article"),
    "article_state": QT_TRANSLATE_NOOP("Rows", "state of an article"),
    "annotation": QT_TRANSLATE_NOOP("Rows", "annotation"),
    "span": QT_TRANSLATE_NOOP("Rows", "words of an annotation"),
    "annotation_actor": QT_TRANSLATE_NOOP("Rows", "actor of an annotation"),
    "annotation_tag": QT_TRANSLATE_NOOP("Rows", "tag of an annotation"),
    "tag_example": QT_TRANSLATE_NOOP("Rows", "example of a tag"),
    "statement": QT_TRANSLATE_NOOP("Rows", "statement"),
    "statement_quote": QT_TRANSLATE_NOOP("Rows", "quote of a statement"),
    "statement_apart": QT_TRANSLATE_NOOP("Rows", "not one statement"),
    "field_value": QT_TRANSLATE_NOOP("Rows", "value of a field"),
    "text_apart": QT_TRANSLATE_NOOP("Rows", "not the same story"),
    "dismissal": QT_TRANSLATE_NOOP("Rows", "passage set aside"),
    "rejection": QT_TRANSLATE_NOOP("Rows", "rejected proposal"),
}
"""Every table that the journal records."""

SAID: Final[Mapping[str, Message]] = {
    "actor": QT_TRANSLATE_NOOP("Rows", "actor"),
    "annotation": QT_TRANSLATE_NOOP("Rows", "annotation"),
    "article": QT_TRANSLATE_NOOP("Rows", "article"),
    "author": QT_TRANSLATE_NOOP("Rows", "author"),
    "choices": QT_TRANSLATE_NOOP("Rows", "choices"),
    "colour": QT_TRANSLATE_NOOP("Rows", "colour"),
    "cue": QT_TRANSLATE_NOOP("Rows", "cue"),
    "default_value": QT_TRANSLATE_NOOP("Rows", "value unless another is given"),
    "definition": QT_TRANSLATE_NOOP("Rows", "definition"),
    "description": QT_TRANSLATE_NOOP("Rows", "description"),
    "exact": QT_TRANSLATE_NOOP("Rows", "words"),
    "field": QT_TRANSLATE_NOOP("Rows", "field"),
    "from": QT_TRANSLATE_NOOP("Rows", "from"),
    "initials": QT_TRANSLATE_NOOP("Rows", "initials"),
    "kind": QT_TRANSLATE_NOOP("Rows", "kind"),
    "language": QT_TRANSLATE_NOOP("Rows", "language"),
    "name": QT_TRANSLATE_NOOP("Rows", "name"),
    "naming": QT_TRANSLATE_NOOP("Rows", "naming"),
    "note": QT_TRANSLATE_NOOP("Rows", "note"),
    "organisation": QT_TRANSLATE_NOOP("Rows", "organisation"),
    "outlet": QT_TRANSLATE_NOOP("Rows", "outlet"),
    "parent": QT_TRANSLATE_NOOP("Rows", "under the tag"),
    "published": QT_TRANSLATE_NOOP("Rows", "date"),
    "query": QT_TRANSLATE_NOOP("Rows", "query"),
    "reason": QT_TRANSLATE_NOOP("Rows", "reason"),
    "role": QT_TRANSLATE_NOOP("Rows", "role"),
    "section": QT_TRANSLATE_NOOP("Rows", "section"),
    "speech": QT_TRANSLATE_NOOP("Rows", "speech"),
    "state": QT_TRANSLATE_NOOP("Rows", "state"),
    "status": QT_TRANSLATE_NOOP("Rows", "status"),
    "tag": QT_TRANSLATE_NOOP("Rows", "tag"),
    "title": QT_TRANSLATE_NOOP("Rows", "title"),
    "to": QT_TRANSLATE_NOOP("Rows", "until"),
    "type": QT_TRANSLATE_NOOP("Rows", "type"),
    "typed": QT_TRANSLATE_NOOP("Rows", "pattern"),
    "url": QT_TRANSLATE_NOOP("Rows", "address"),
    "value": QT_TRANSLATE_NOOP("Rows", "value"),
    "wikidata": QT_TRANSLATE_NOOP("Rows", "Wikidata"),
}
"""What of a row says something to a reader; all else serves the program."""

VALUES: Final[Mapping[str, Message]] = {
    "quote": QT_TRANSLATE_NOOP("Rows", "quote"),
    "passage": QT_TRANSLATE_NOOP("Rows", "passage"),
    "mention": QT_TRANSLATE_NOOP("Rows", "mention"),
    "speaker": QT_TRANSLATE_NOOP("Roles", "speaker"),
    "addressee": QT_TRANSLATE_NOOP("Roles", "addressee"),
    "target": QT_TRANSLATE_NOOP("Roles", "target"),
    "via": QT_TRANSLATE_NOOP("Roles", "via"),
    "on_behalf_of": QT_TRANSLATE_NOOP("Roles", "on behalf of"),
    "mentioned": QT_TRANSLATE_NOOP("Roles", "mentioned"),
    "unread": QT_TRANSLATE_NOOP("Rows", "unread"),
    "reading": QT_TRANSLATE_NOOP("Rows", "being read"),
    "coded": QT_TRANSLATE_NOOP("Rows", "coded"),
    "reviewed": QT_TRANSLATE_NOOP("Rows", "reviewed"),
    "excluded": QT_TRANSLATE_NOOP("Rows", "excluded"),
    "confirmed": QT_TRANSLATE_NOOP("Rows", "confirmed"),
    "verified": QT_TRANSLATE_NOOP("Rows", "verified"),
    "direct": QT_TRANSLATE_NOOP("Rows", "direct"),
    "partial": QT_TRANSLATE_NOOP("Rows", "partial"),
    "indirect": QT_TRANSLATE_NOOP("Rows", "indirect"),
    "other": QT_TRANSLATE_NOOP("Rows", "other"),
    "person": QT_TRANSLATE_NOOP("Rows", "person"),
    "group": QT_TRANSLATE_NOOP("Rows", "group"),
    "document": QT_TRANSLATE_NOOP("Rows", "document"),
    "unknown": QT_TRANSLATE_NOOP("Rows", "unknown"),
    "named": QT_TRANSLATE_NOOP("Rows", "named"),
    "anonymous": QT_TRANSLATE_NOOP("Rows", "anonymous"),
    "collective": QT_TRANSLATE_NOOP("Rows", "collective"),
}
_CODED: Final = frozenset({"kind", "role", "state", "status", "speech", "naming"})
"""What is one of a few words of the program's."""


def details(entry: HistoryEntry, names: Names) -> str:
    """Return what was changed: a line for each thing that came or went, and each value."""
    return "\n".join(
        line
        for table, row, old, new in entry.rows[:MOST_ROWS]
        for line in _changes(_Row(table, row, names), _read(old), _read(new))
    )


class _Row:
    """A thing that was changed."""

    def __init__(self, table: str, number: int, names: Names) -> None:
        self.table = table
        self.number = number
        self._names = names

    def called(self) -> str:
        """Return what it is, and which one, if it has a name that is still known."""
        known = THINGS.get(self.table)
        thing = translated(known) if known else self.table.replace("_", " ")
        name = self._names.get((self.table, self.number), "")
        return f"{thing} {_quoted(name)}" if name else thing

    def value(self, column: str, value: object) -> str:
        """Return a value as it is read: what it stands for, not its number."""
        if isinstance(value, int):
            table = {"parent": "tag", "organisation": "actor"}.get(column, column)
            name = self._names.get((table, value))
            return _quoted(name) if name else str(value)
        if isinstance(value, str) and column in _CODED and value in VALUES:
            return translated(VALUES[value])
        return _quoted(value) if isinstance(value, str) and value else "–"

    def values(self, values: Mapping[str, object]) -> str:
        """Return all that a reader wants to know of it."""
        known = self._names.get((self.table, self.number))
        return ", ".join(
            f"{translated(SAID[column])}: {self.value(column, value)}"
            for column, value in values.items()
            if value and column in SAID and value != known
        )


def _changes(row: _Row, old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[str]:
    for sign, values in (("+", new if not old else {}), ("−", old if not new else {})):
        if values:
            said = row.values(values)
            yield f"{sign} {row.called()}: {said}" if said else f"{sign} {row.called()}"
    if old and new:
        for column, value in old.items():
            if column in SAID and value != new.get(column):
                yield tr(
                    "Rows", "~ {thing}, {what}: {before} → {after}", thing=row.called(),
                    what=translated(SAID[column]), before=row.value(column, value),
                    after=row.value(column, new.get(column)),
                )  # fmt: skip


def _quoted(words: str) -> str:
    cut = f"{words[:SHOWN]}…" if len(words) > SHOWN else words
    return tr("Steps", "“{words}”", words=cut)


def _read(row: str) -> dict[str, object]:
    found = json.loads(row) if row else {}
    return found if isinstance(found, dict) else {}
