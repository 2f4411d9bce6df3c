"""Changing the annotations that are chosen: counted first, then one step, with Undo at hand."""

from collections.abc import Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.annotation import AnnotationKey, Role
from guillemet.domain.bulk import Change, Delete, GiveRole, GiveStatus, GiveValue, PutTag, TakeTag
from guillemet.domain.errors import GuillemetError
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.bulk import BulkReport
    from guillemet.services.library import Library

LONG = 3_000
"""Annotations from which on a change may take two seconds: it shows how far it is."""


class BulkWork(QObject):
    """One change at a time.

    Signals:
        advanced: how many annotations are done, of how many.
    """

    advanced = Signal(int, int)

    def __init__(self, bench: Workbench, strip: ProgressStrip, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._strip = strip
        self._window = window
        self._keys: Sequence[AnnotationKey] = ()
        self._name = ""
        self._stop = Event()
        self.busy = False
        strip.cancelled.connect(self._stop.set)
        self.advanced.connect(strip.advance)

    def begin(self, keys: Sequence[AnnotationKey], change: Change, name: str = "") -> None:
        """Count what a change would do; `name` is what the actor, tag or value is called."""
        if self.busy or not keys or not self._bench.ready:
            return
        self.busy, self._keys, self._name = True, keys, name

        def question(library: "Library") -> tuple[Change, int]:
            return change, library.marks.affected(keys, change)

        self._bench.ask(question, self._on_counted)

    @Slot(object)
    def _on_counted(self, answer: "Future[tuple[Change, int]]") -> None:
        try:
            change, count = answer.result()
        except GuillemetError as error:
            self.busy = False
            self._bench.failed.emit(error)
            return
        if not count:
            self.busy = False
            self._bench.said.emit(tr("Coded", "Nothing to change: it is so already."))
        elif len(self._keys) == 1 or self._sure(change, count):
            self._run(change)
        else:
            self.busy = False

    def _sure(self, change: Change, count: int) -> bool:
        sentence = asked(change, count, self._name)
        left = len(self._keys) - count
        if left:
            stays = plural("Coded", "{n} stays as it is.", "{n} stay as they are.", left)
            sentence = f"{sentence} {stays}"
        danger = isinstance(change, Delete)
        yes = tr("Coded", "Delete") if danger else tr("Coded", "Change")
        return choose(self._window, sentence, [yes], danger=danger) == yes

    def _run(self, change: Change) -> None:
        keys, bulk, stop = self._keys, self._bench.opened.bulk, self._stop
        stop.clear()
        if len(keys) > LONG:
            self._strip.begin(doing(change))
        progress = self.advanced.emit
        self._bench.desk.run(
            lambda: bulk.run(keys, change, cancelled=stop.is_set, progress=progress), self._on_done
        )

    @Slot(object)
    def _on_done(self, answer: "Future[BulkReport]") -> None:
        self.busy = False
        self._strip.finish()
        try:
            report = answer.result()
        except GuillemetError as error:
            self._bench.failed.emit(error)
            return
        words = plural(
            "Coded", "{n} annotation changed.", "{n} annotations changed.", report.changed
        )
        if report.cancelled:
            words = plural(
                "Coded", "Stopped: {n} annotation is changed.",
                "Stopped: {n} annotations are changed.", report.changed,
            )  # fmt: skip
        self._bench.toasted.emit(words, "undo")


def asked(change: Change, n: int, name: str) -> str:
    """Return the question before a change: what it does, to how many."""
    if isinstance(change, GiveRole):
        return _asked_of_role(change.role, n, name)
    if isinstance(change, Delete):
        return plural("Coded", "Delete {n} annotation?", "Delete {n} annotations?", n)
    return {
        PutTag: plural(
            "Coded", "Put “{name}” on {n} annotation?", "Put “{name}” on {n} annotations?",
            n, name=name,
        ),
        TakeTag: plural(
            "Coded", "Take “{name}” off {n} annotation?", "Take “{name}” off {n} annotations?",
            n, name=name,
        ),
        GiveStatus: plural(
            "Coded", "Make {n} annotation “{name}”?", "Make {n} annotations “{name}”?",
            n, name=name,
        ),
        GiveValue: plural(
            "Coded", "Set “{name}” of {n} annotation?", "Set “{name}” of {n} annotations?",
            n, name=name,
        ),
    }[type(change)]  # fmt: skip


def _asked_of_role(role: Role, n: int, name: str) -> str:
    if role is Role.SPEAKER:
        return plural(
            "Coded", "Make “{name}” the speaker of {n} annotation?",
            "Make “{name}” the speaker of {n} annotations?", n, name=name,
        )  # fmt: skip
    return plural(
        "Coded", "Make “{name}” the target of {n} annotation?",
        "Make “{name}” the target of {n} annotations?", n, name=name,
    )  # fmt: skip


def doing(change: Change) -> str:
    """Return what is being done, while it takes long."""
    if isinstance(change, Delete):
        return tr("Coded", "Deleting annotations")
    return tr("Coded", "Changing annotations")
