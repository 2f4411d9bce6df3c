"""How the screen learns that the project changed."""

from PySide6.QtCore import QObject, Signal

from guillemet.domain.changes import ChangeSet
from guillemet.domain.errors import GuillemetError


class ChangeBus(QObject):
    """Carries what the writer's thread says to the widgets'.

    `post` and `report` may be called on any thread. A signal reaches every slot on the
    slot's own thread, in the order of the commits.

    Signals:
        changed: a `ChangeSet` was committed.
        troubled: a `GuillemetError` keeps changes from being saved, or None once they are.
    """

    changed = Signal(object)
    troubled = Signal(object)

    def post(self, changes: ChangeSet) -> None:
        """Announce `changes`. Called by the writer after each commit."""
        self.changed.emit(changes)

    def report(self, trouble: GuillemetError | None) -> None:
        """Announce what keeps changes from being saved."""
        self.troubled.emit(trouble)
