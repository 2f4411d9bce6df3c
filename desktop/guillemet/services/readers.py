"""Read sides that stay open between questions which follow one another closely."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from guillemet.services.library import Library
from guillemet.storage.trouble import in_words


class Readers:
    """Lends a `Library` to each thread that asks: opening one costs more than most questions.

    `only` names the coder whose annotations alone they see; "" is everybody's.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._idle: list[Library] = []
        self.only = ""

    @contextmanager
    def reading(self) -> Iterator[Library]:
        """Lend a read side for the length of a block; one in which something failed is closed.

        Raises:
            NotAProject: the file is something else, damaged, or of another version.
        """
        library = self._taken() or Library(self._path)
        library.only = self.only
        try:
            with in_words(self._path.name):
                yield library
        except BaseException:
            library.close()
            raise
        with self._lock:
            self._idle.append(library)

    def rest(self) -> None:
        """Close those that nobody uses; a writer can put the file to rest only without them."""
        with self._lock:
            idle, self._idle = self._idle, []
        for library in idle:
            library.close()

    def _taken(self) -> Library | None:
        with self._lock:
            return self._idle.pop() if self._idle else None
