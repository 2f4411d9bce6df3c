"""Where the articles of an import come from."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Protocol

from guillemet.domain.records import dataclass
from guillemet.services import reading_in
from guillemet.services.reading_in import Candidate, Options, Table

Cancelled = Callable[[], bool]
Progress = Callable[[int, int], None]


class Source(Protocol):
    """Something that can be read, more than once if need be.

    Attributes:
        name: what the import is called in the history.
        from_names: whether file names tell anything about the articles.
    """

    @property
    def name(self) -> str:
        """What the import is called in the history."""

    @property
    def from_names(self) -> bool:
        """Whether file names tell anything about the articles."""

    def read(
        self, options: Options, cancelled: Cancelled, progress: Progress
    ) -> Iterator[Candidate]:
        """Yield what there is; off the GUI thread."""


@dataclass(frozen=True, slots=True)
class Files:
    """Files and folders."""

    paths: Sequence[Path]

    @property
    def name(self) -> str:
        """The first of them, as the history names it."""
        return self.paths[0].name if self.paths else ""

    @property
    def from_names(self) -> bool:
        """File names often hold date, outlet and title."""
        return True

    def read(
        self, options: Options, cancelled: Cancelled, progress: Progress
    ) -> Iterator[Candidate]:
        """Yield what lies in them."""
        return reading_in.candidates(self.paths, options, cancelled=cancelled, progress=progress)


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a table, its columns mapped to fields."""

    table: Table
    mapping: Mapping[str, str]

    @property
    def name(self) -> str:
        """The file of the table."""
        return self.table.path.name

    @property
    def from_names(self) -> bool:
        """A row has no file name."""
        return False

    def read(
        self, options: Options, cancelled: Cancelled, progress: Progress
    ) -> Iterator[Candidate]:
        """Yield a candidate a row."""
        return reading_in.table_candidates(
            self.table, self.mapping, options, cancelled=cancelled, progress=progress
        )


@dataclass(frozen=True, slots=True)
class Several:
    """Sources one after the other."""

    sources: Sequence[Source] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name of the first."""
        return self.sources[0].name if self.sources else ""

    @property
    def from_names(self) -> bool:
        """Whether any of them has file names."""
        return any(source.from_names for source in self.sources)

    def read(
        self, options: Options, cancelled: Cancelled, progress: Progress
    ) -> Iterator[Candidate]:
        """Yield what is in each."""
        for source in self.sources:
            yield from source.read(options, cancelled, progress)
