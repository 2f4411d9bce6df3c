"""Rows of a picker that is not about the open article."""

from collections.abc import Sequence

from guillemet.services.library import Library
from guillemet.ui.inspector.names import actor_words
from guillemet.ui.inspector.picker_rows import Row

MOST = 30


def actor_rows(library: Library, typed: str) -> Sequence[Row]:
    """Return the actors that what is typed may mean."""
    return [
        Row(
            key=m.actor.n, text=m.actor.name, more=m.via, near=m.near, icon=m.actor.kind.value,
            hue=m.actor.colour, used=m.used,
        )
        for m in library.match_actors(typed, limit=MOST)
    ]  # fmt: skip


def speaker_rows(library: Library, typed: str) -> Sequence[Row]:
    """Return the actors that what is typed may mean, "Not attributed" among them."""
    builtin = library.marks.not_attributed()
    rows = list(actor_rows(library, typed))
    if actor_words(builtin).casefold().startswith(typed.strip().casefold()):
        rows.append(Row(key=builtin.n, text=actor_words(builtin), icon="exclude"))
    return rows


def tag_rows(library: Library, typed: str) -> Sequence[Row]:
    """Return the tags that what is typed may mean."""
    return [
        Row(key=t.key, text=t.path, more=t.definition, near=t.near, hue=t.hue, used=t.used)
        for t in library.match_tags(typed, limit=MOST)
    ]
