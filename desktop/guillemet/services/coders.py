"""Who codes."""

from concurrent.futures import Future

from guillemet.domain.changes import Kind, Op
from guillemet.storage import coders
from guillemet.storage.writer import Writer


class Coders:
    """The use cases of the list of coders."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def ensure(self, name: str, initials: str) -> Future[None]:
        """Enter a coder, or give one their initials."""
        op = Op(Kind.EDIT_CODER, {"name": name})
        return self._writer.submit(op, lambda db: coders.set_initials(db, name, initials))
