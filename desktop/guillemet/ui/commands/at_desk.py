"""Who is at the desk: the project learns their initials and colour as soon as it knows them."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from guillemet.domain.changes import ChangeSet
from guillemet.services.library import Library
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.domain.coder import Coder

TABLES: Final = ("coder",)


class AtDesk(QObject):
    """Compares what the settings say of the coder with the project; an open changes nothing."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        bench.list_changed.connect(self._on_changed)
        bench.ready_changed.connect(self._ask)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(TABLES):
            self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._bench.ready:
            self._bench.ask(Library.coders, self._on_coders)

    @Slot(object)
    def _on_coders(self, answer: "Future[tuple[Coder, ...]]") -> None:
        """Bring the project up to what the desk says, if its coder has coded in it at all."""
        now, name = self._bench.preferences.now, self._bench.coder
        known = next((each for each in answer.result() if each.name == name), None)
        if known is None or now.coder != name or not self._bench.ready:
            return
        initials, colour = now.initials or known.initials, now.colour or known.colour
        if (known.initials, known.colour) != (initials, colour):
            self._bench.run(self._bench.opened.coders.at_desk(name, initials, colour))
