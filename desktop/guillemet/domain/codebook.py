"""The codebook: a tree of tags with definitions."""

from collections.abc import Iterable, Iterator
from typing import Final, NewType

from guillemet.domain.errors import BadName
from guillemet.domain.messages import MSG_TAG_PATH
from guillemet.domain.records import dataclass

TagKey = NewType("TagKey", int)
SEPARATOR: Final = "/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A code of the codebook. Its own name holds no ``/``; `pinned` is its digit, 0 if none."""

    n: TagKey = TagKey(0)
    id: str = ""
    name: str
    parent: TagKey | None = None
    definition: str = ""
    colour: str = ""
    position: int = 0
    pinned: int = 0


@dataclass(frozen=True, slots=True)
class Code:
    """A tag as a file has it: its path, definition and hue, the last two perhaps empty."""

    path: str
    definition: str = ""
    hue: str = ""


class Codebook:
    """All tags of a project, looked up by key or by path, walked in codebook order."""

    def __init__(self, tags: Iterable[Tag]) -> None:
        self._tags = {tag.n: tag for tag in tags}
        self._children: dict[TagKey | None, list[Tag]] = {}
        for tag in sorted(self._tags.values(), key=lambda t: (t.position, t.name.casefold(), t.n)):
            self._children.setdefault(tag.parent, []).append(tag)
        self.order = {tag.n: place for place, tag in enumerate(self.walk())}

    def __len__(self) -> int:
        return len(self._tags)

    def __contains__(self, key: TagKey) -> bool:
        return key in self._tags

    def __getitem__(self, key: TagKey) -> Tag:
        return self._tags[key]

    def children(self, parent: TagKey | None) -> tuple[Tag, ...]:
        """Return the tags right under `parent`, or the top level, in their order."""
        return tuple(self._children.get(parent, ()))

    def walk(self, parent: TagKey | None = None) -> Iterator[Tag]:
        """Yield every tag, parents before children, in codebook order."""
        for tag in self._children.get(parent, ()):
            yield tag
            yield from self.walk(tag.n)

    def path(self, key: TagKey) -> str:
        """Return ``parent/child`` down to the tag."""
        tag = self._tags[key]
        return tag.name if tag.parent is None else f"{self.path(tag.parent)}/{tag.name}"

    def top(self, key: TagKey) -> Tag:
        """Return the top-level tag above `key`, whose hue its children inherit."""
        tag = self._tags[key]
        return tag if tag.parent is None else self.top(tag.parent)

    def hue(self, key: TagKey) -> str:
        """Return the tag's own colour, else that of the nearest tag above that has one."""
        tag = self._tags[key]
        if tag.colour or tag.parent is None:
            return tag.colour
        return self.hue(tag.parent)

    def by_path(self, path: str) -> Tag | None:
        """Return the tag at ``parent/child``, whatever the case of its letters."""
        found: Tag | None = None
        for name in split_path(path):
            below = self._children.get(found.n if found else None, ())
            found = next((t for t in below if t.name.casefold() == name.casefold()), None)
            if found is None:
                return None
        return found


def split_path(path: str) -> tuple[str, ...]:
    """Split ``parent/child`` into names.

    Raises:
        BadName: a name in it is empty, or holds ``|`` or a line break.
    """
    names = tuple(" ".join(name.split()) for name in path.split(SEPARATOR))
    if any(not name or "|" in name for name in names):
        raise BadName(MSG_TAG_PATH, path=path[:80])
    return names
