"""Marking all hits: shown first, each can be left out, then one step, with Undo at hand."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from guillemet.domain.annotation import MarkKind
from guillemet.domain.errors import GuillemetError
from guillemet.domain.names import checked_name
from guillemet.services.concordance import Asked
from guillemet.services.library import Library
from guillemet.services.mark_hits import AsWhat, HitsReport, Unit
from guillemet.ui.inspector.names import kind_title
from guillemet.ui.search.hits_work import Hits, Hitting, MarkingHits
from guillemet.ui.search.lines_model import LinesModel
from guillemet.ui.search.lines_table import LinesTable
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import number, plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

KINDS: Final = (MarkKind.PASSAGE, MarkKind.QUOTE, MarkKind.MENTION)
SIZE: Final = QSize(960, 680)


class MarkHitsDialog(FormDialog):
    """Asks what hits become, and which of them."""

    def __init__(
        self, hits: Hits, tags: Iterable[str], actors: Iterable[str], parent: QWidget
    ) -> None:
        super().__init__(tr("Search", "Mark all hits"), tr("Search", "Mark"), parent)
        self.model = LinesModel(checkable=True, parent=self)
        self.model.show_hits(hits)
        self.table = LinesTable(self.model)
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(kind_title(kind), kind)
        self.unit = QComboBox()
        for unit, words in zip(Unit, _unit_words(), strict=True):
            self.unit.addItem(words, unit)
        self.tag = _typed(tags, tr("Search", "None, or a new one: parent/child"))
        self.actor = _typed(actors, tr("Search", "Nobody yet"))
        self._count = PlainLabel("", "secondary")
        self._lay_out_fields()
        self.table.left.connect(self.reject)
        self.model.chosen_changed.connect(self._say)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()
        self._say()
        self.resize(SIZE)

    def _lay_out_fields(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        labels = (tr("Search", "As"), tr("Search", "How much"), tr("Search", "Tag"))
        for words, field in zip(labels, (self.kind, self.unit, self.tag), strict=True):
            field.setAccessibleName(words)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(PlainLabel(words, "strong"))
            row.addWidget(field, 1 if field is self.tag else 0)
        self._actor_label = PlainLabel(tr("Search", "Actor"), "strong")
        self.actor.setAccessibleName(tr("Search", "Actor"))
        row.addWidget(self._actor_label)
        row.addWidget(self.actor, 1)
        self.fields.addLayout(row)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._count, 1)
        for words, chosen in ((tr("Search", "All"), True), (tr("Search", "None"), False)):
            button = QPushButton(words)
            button.setProperty("role", "link")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, c=chosen: self.model.choose_all(chosen=c))
            below.addWidget(button)
        self.fields.addLayout(below)
        self.fields.addWidget(self.table, 1)

    @property
    def what(self) -> AsWhat:
        """What the hits become.

        Raises:
            BadName: a name is none.
        """
        kind = MarkKind(self.kind.currentData())
        tag, actor = self.tag.currentText().strip(), self.actor.currentText().strip()
        mention = kind is MarkKind.MENTION and bool(actor)
        return AsWhat(
            kind, Unit(self.unit.currentData()), checked_name(tag) if tag else "",
            checked_name(actor) if mention else "",
        )  # fmt: skip

    @override
    def submit(self) -> None:
        _ = self.what

    @Slot()
    def _on_kind(self) -> None:
        mention = self.kind.currentData() == MarkKind.MENTION
        self._actor_label.setVisible(mention)
        self.actor.setVisible(mention)
        self.unit.setEnabled(not mention)
        if mention:
            self.unit.setCurrentIndex(0)

    @Slot()
    def _say(self) -> None:
        chosen, every = len(self.model.chosen), len(self.model.lines)
        of = number(every)
        words = plural("Search", "{n} of {of} chosen", "{n} of {of} chosen", chosen, of=of)
        self._count.setText(words)
        self.primary.setText(plural("Search", "Mark {n} hit", "Mark {n} hits", chosen))
        self.primary.setEnabled(chosen > 0)


class Marking(QObject):
    """Finds all hits, shows them, and marks those that are chosen. One at a time."""

    def __init__(self, bench: Workbench, strip: ProgressStrip, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._strip = strip
        self._window = window
        self._work: Hitting | MarkingHits | None = None
        strip.cancelled.connect(self.stop)

    def begin(self, asked: Asked) -> None:
        """Look for all hits, to be marked."""
        if self._work is not None or not self._bench.ready:
            return
        work = self._work = Hitting(self._bench)
        work.advanced.connect(self._strip.advance)
        work.ended.connect(self._on_found)
        self._strip.begin(tr("Search", "Looking through the articles"))
        work.begin(asked)

    @Slot()
    def stop(self) -> None:
        """End at the next step."""
        if self._work is not None:
            self._work.stop()

    @Slot(object)
    def _on_found(self, done: "Future[Hits]") -> None:
        stopped = self._work is not None and self._work.stopped
        self._work = None
        self._strip.finish()
        try:
            hits = done.result()
        except GuillemetError as error:
            self._bench.failed.emit(error)
            return
        if hits.lines and not stopped:
            self._bench.ask(lambda library: (hits, *_names(library)), self._on_names)

    @Slot(object)
    def _on_names(self, answer: "Future[tuple[Hits, list[str], list[str]]]") -> None:
        hits, tags, actors = answer.result()
        dialog = MarkHitsDialog(hits, tags, actors, self._window)
        if dialog.exec():
            self._mark(dialog)
        dialog.deleteLater()

    def _mark(self, dialog: MarkHitsDialog) -> None:
        work = self._work = MarkingHits(self._bench)
        work.advanced.connect(self._strip.advance)
        work.ended.connect(self._on_marked)
        self._strip.begin(tr("Search", "Marking hits"))
        work.begin(dialog.model.chosen, dialog.what)

    @Slot(object)
    def _on_marked(self, done: "Future[HitsReport]") -> None:
        self._work = None
        self._strip.finish()
        try:
            report = done.result()
        except GuillemetError as error:
            self._bench.failed.emit(error)
            return
        self._bench.toasted.emit(report_words(report), "undo")


def report_words(report: HitsReport) -> str:
    """Return what became of hits."""
    said = [plural("Search", "{n} annotation made.", "{n} annotations made.", report.made)]
    if report.cancelled:
        said.insert(0, tr("Search", "Stopped."))
    if report.there:
        words = plural("Search", "{n} was there.", "{n} were there.", report.there)
        said.append(words)
    if report.gone:
        words = plural("Search", "{n} hit is gone.", "{n} hits are gone.", report.gone)
        said.append(words)
    return " ".join(said)


def _names(library: Library) -> tuple[list[str], list[str]]:
    book = library.codebook()
    names = sorted(actor.name for actor in library.actors().values() if not actor.builtin)
    return [book.path(tag.n) for tag in book.walk()], names


def _typed(known: Iterable[str], placeholder: str) -> QComboBox:
    """Return a field to type a name in, or to choose one that is known."""
    field = QComboBox()
    field.setEditable(True)
    field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    field.addItems(["", *known])
    field.setMinimumContentsLength(18)
    line, completer = field.lineEdit(), field.completer()
    if line is not None:
        line.setPlaceholderText(placeholder)
    if completer is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return field


def _unit_words() -> tuple[str, ...]:
    return (
        tr("Search", "The words found"), tr("Search", "Their sentence"),
        tr("Search", "Their paragraph"),
    )  # fmt: skip
