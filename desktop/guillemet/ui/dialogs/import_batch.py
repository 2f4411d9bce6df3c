"""What stands in the import grid: candidates as they were found, and what the user made of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from typing import Any, Final

from guillemet.domain.article import Draft, Metadata, first_words
from guillemet.domain.dates import checked_date
from guillemet.domain.errors import GuillemetError
from guillemet.domain.messages import MSG_FILE_EMPTY, MSG_NO_TEXT_TO_PASTE, MSG_NO_WORDS
from guillemet.domain.names import checked_name
from guillemet.domain.records import dataclass
from guillemet.domain.text import digest_of
from guillemet.services.reading_in import Candidate

EDITABLE: Final = ("title", "outlet", "authors", "published", "language", "url", "note")
NOTHING_IN_IT: Final = frozenset({MSG_FILE_EMPTY, MSG_NO_WORDS, MSG_NO_TEXT_TO_PASTE})
Known = tuple[str, str, str]
"""Outlet, date and title of an article of the project that has the same text."""


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate, and the articles of the project with the same text."""

    candidate: Candidate
    digest: str
    known: tuple[Known, ...] = ()


@dataclass(frozen=True, slots=True)
class Twin:
    """What an entry would be there twice of: a title of the project, or a place of the batch."""

    name: str
    in_project: bool


@dataclass(slots=True)
class Entry:
    """A row of the grid. `touched` are the fields the user has set; others may be guesses."""

    found: Found
    place: int
    meta: Metadata
    wanted: bool = True
    touched: set[str] = field(default_factory=set)
    twin: Twin | None = None
    wrong: GuillemetError | None = None

    @property
    def candidate(self) -> Candidate:
        """What was read."""
        return self.found.candidate

    @property
    def problem(self) -> GuillemetError | None:
        """Why the entry cannot be imported as it is."""
        return self.candidate.problem or self.wrong

    @property
    def imported(self) -> bool:
        """Whether the entry will be imported."""
        return self.wanted and self.problem is None and self.twin is None

    @property
    def name(self) -> str:
        """What the entry is called: its title, its first words, or where it lies."""
        return self.meta.title or first_words(self.candidate.draft.text) or self.candidate.place

    def guessed(self, name: str) -> str:
        """Return what a field was guessed from, "" if it was not guessed."""
        if name in self.touched:
            return ""
        return dict(self.candidate.draft.guessed).get(name, "")

    def draft(self) -> Draft:
        """Return the article as it is to be imported."""
        draft = self.candidate.draft
        kept = tuple(each for each in draft.guessed if each[0] not in self.touched)
        return replace(draft, meta=self.meta, guessed=kept)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many entries will be imported, and why the others will not."""

    imported: int = 0
    duplicates: int = 0
    empty: int = 0
    unreadable: int = 0
    left_out: int = 0


class Batch:
    """The entries in the order shown; `judge` says what becomes of each."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.tally = Tally()

    def add(self, found: Iterable[Found]) -> None:
        """Add what was read."""
        for each in found:
            meta = each.candidate.draft.meta
            entry = Entry(each, len(self.entries), meta)
            entry.wrong = wrong_in(meta)
            self.entries.append(entry)
        self.judge()

    def replace_found(self, found: Sequence[Found]) -> None:
        """Take the candidates read or guessed anew; what the user has set stays as it is."""
        by_place = {entry.place: entry for entry in self.entries}
        for place, each in enumerate(found):
            entry = by_place[place]
            set_by_hand: dict[str, Any] = {
                name: getattr(entry.meta, name) for name in entry.touched
            }
            entry.found = each
            entry.meta = replace(each.candidate.draft.meta, **set_by_hand)
            entry.wrong = wrong_in(entry.meta)
        self.judge()

    def set_value(self, rows: Iterable[int], name: str, value: object) -> None:
        """Give a field of some rows a value that is in order."""
        changed: dict[str, Any] = {name: value}
        for row in rows:
            entry = self.entries[row]
            if entry.candidate.problem is None:
                entry.meta = replace(entry.meta, **changed)
                entry.touched.add(name)
                entry.wrong = wrong_in(entry.meta)
        self.judge()

    def want(self, rows: Iterable[int], *, wanted: bool) -> None:
        """Take rows in, or leave them out."""
        for row in rows:
            self.entries[row].wanted = wanted
        self.judge()

    def judge(self) -> None:
        """See which entries are there already, here or in the project, and count."""
        seen: dict[tuple[str, str, str], str] = {}
        for entry in sorted(self.entries, key=lambda each: each.place):
            entry.twin = None
            if entry.problem is not None:
                continue
            outlet, date = " ".join(entry.meta.outlet.split()), entry.meta.published
            title = next((t for o, d, t in entry.found.known if (o, d) == (outlet, date)), None)
            identity = (entry.found.digest, outlet, date)
            if title is not None:
                entry.twin = Twin(title, in_project=True)
            elif identity in seen:
                entry.twin = Twin(seen[identity], in_project=False)
            elif entry.wanted:
                seen[identity] = entry.candidate.place or entry.name
        self.tally = self._counted()

    def drafts(self) -> Iterator[Draft]:
        """Yield what is to be imported, in the order it was found."""
        for entry in sorted(self.entries, key=lambda each: each.place):
            if entry.imported:
                yield entry.draft()

    def left(self) -> list[Entry]:
        """Return what is not imported though nobody unticked it."""
        return [e for e in self.entries if e.problem is not None or (e.wanted and e.twin)]

    def _counted(self) -> Tally:
        counts = dict.fromkeys(("imported", "duplicates", "empty", "unreadable", "left_out"), 0)
        for entry in self.entries:
            counts[_fate(entry)] += 1
        return Tally(**counts)


def found_in(candidate: Candidate, known: tuple[Known, ...] = ()) -> Found:
    """Return a candidate with the digest of its text."""
    text = candidate.draft.text
    return Found(candidate, digest_of(text) if text else "", known)


def wrong_in(meta: Metadata) -> GuillemetError | None:
    """Return what a project would refuse of an article's metadata."""
    try:
        checked_date(meta.published)
        for name in (meta.outlet, *meta.authors):
            if name.strip():
                checked_name(name)
    except GuillemetError as error:
        return error
    return None


def _fate(entry: Entry) -> str:
    if entry.problem is not None:
        return "empty" if entry.problem.message in NOTHING_IN_IT else "unreadable"
    if not entry.wanted:
        return "left_out"
    return "duplicates" if entry.twin else "imported"
