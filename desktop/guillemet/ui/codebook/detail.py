"""One tag: what it stands for, how often it is used and where."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.codebook import Codebook, TagKey, split_path
from guillemet.domain.examples import Example
from guillemet.services.views import Dependents, MarksView, Sort
from guillemet.ui.annotations.choosing import tag_rows
from guillemet.ui.annotations.model import MarksModel
from guillemet.ui.annotations.table import PlacesTable
from guillemet.ui.codebook.examples import ExampleList
from guillemet.ui.inspector.picker import Asked, Picker
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.labels import PlainLabel, caption, heading, secondary
from guillemet.ui.words import plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.library import Library

Told = tuple[TagKey, Codebook, Dependents, list[Example]]


class TagDetail(QWidget):
    """Beside the tree.

    Signals:
        edit_wanted: the tag is to be edited.
        place_wanted: an article's and an annotation's key.
        split_wanted: annotations, and the tag (its key, or a path) that they get instead.
        pin_wanted: annotations that are to be examples. unpin_wanted: one that is none any more.
    """

    edit_wanted = Signal()
    place_wanted = Signal(object, object)
    split_wanted = Signal(object, object)
    pin_wanted = Signal(object)
    unpin_wanted = Signal(object)

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.key: TagKey | None = None
        self.wanted: TagKey | None = None
        self.name = heading("")
        self.edit = QPushButton(tr("Tags", "Edit…"))
        self.definition = PlainLabel("", wraps=True)
        self.uses = secondary("")
        self.examples = ExampleList()
        self.model = MarksModel(bench, self)
        self.table = PlacesTable(self.model)
        self.split = QPushButton()
        self.pin = QPushButton(tr("Tags", "Pin as an example"))
        self.picker = Picker(bench, self)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 4)
        self._stack = QStackedWidget()
        self._lay_out()
        self.edit.clicked.connect(self.edit_wanted)
        self.table.opened.connect(self._open)
        self.table.chosen_changed.connect(self._on_chosen)
        self.split.clicked.connect(self._ask_which)
        self.pin.clicked.connect(lambda: self.pin_wanted.emit(self._chosen()))
        self.examples.place_wanted.connect(self.place_wanted)
        self.examples.unpin_wanted.connect(self.unpin_wanted)
        self.picker.taken.connect(lambda key, _stay: self._give(TagKey(key)))
        self.picker.created.connect(lambda typed, _kind: self._give(typed))
        self._on_chosen()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 14, 0, 0)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 16, 0)
        top.addWidget(self.name, 1)
        top.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self._chips)
        column.addWidget(self.definition)
        column.addWidget(self.uses)
        column.addWidget(self.examples)
        column.addWidget(caption(tr("Tags", "Where it is used")))
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 16, 10)
        foot.addWidget(self.split)
        foot.addWidget(self.pin)
        foot.addStretch(1)
        column.addLayout(foot)
        self._stack.addWidget(EmptyState("tag", tr("Tags", "Choose a tag to see where it stands.")))
        self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    # -- what is shown -------------------------------------------------------------------------

    def ask(self, key: TagKey | None) -> None:
        """Ask for a tag and show it; None shows none."""
        self.wanted = key
        if key is None:
            self.key = None
            self._stack.setCurrentIndex(0)
            return

        def question(library: "Library") -> Told:
            dependents, pinned = library.tag_dependents(key), library.examples_of(key)
            return key, library.codebook(), dependents, pinned

        self._bench.ask(question, self._on_tag)

    @Slot(object)
    def _on_tag(self, answer: "Future[Told]") -> None:
        key, book, used, pinned = answer.result()
        if key != self.wanted:
            return
        if key not in book:
            self.ask(None)
            return
        self.key = key
        tag = book[key]
        self.name.setText(book.path(key))
        self.edit.setEnabled(self._bench.ready)
        self.definition.setText(tag.definition or tr("Tags", "No definition yet."))
        self._flow.clear()
        chip = ChipStyle(text=tag.name, shape="tag", hue=book.hue(key))
        self._flow.addWidget(Chip(chip))
        if tag.pinned:
            keys = tr("Tags", "Alt+{digit}", digit=tag.pinned)
            self._flow.addWidget(Chip(ChipStyle(text=keys, shape="plain")))
        words = plural("Tags", "{n} annotation", "{n} annotations", used.annotations)
        articles = plural("Tags", "in {n} article", "in {n} articles", used.articles)
        below = plural("Tags", "{n} tag under it", "{n} tags under it", used.children)
        said = (f"{words} {articles}", below) if used.children else (f"{words} {articles}",)
        self.uses.setText(" · ".join(said))
        self.examples.show_examples(pinned, writable=self._bench.ready)
        self._stack.setCurrentIndex(1)
        self.model.active = True
        view = MarksView(
            sort=Sort("date", descending=True), include_excluded=True, by="tag", group=int(key)
        )
        self.model.show_view(view)

    @Slot(int)
    def _open(self, at: int) -> None:
        row = self.model.row(at)
        if row is not None:
            self.place_wanted.emit(row.annotation.article, row.annotation.n)

    # -- split ---------------------------------------------------------------------------------

    @Slot()
    def _on_chosen(self) -> None:
        count = self.table.chosen_count()
        words = plural("Tags", "Give {n} another tag…", "Give {n} another tag…", count)
        self.split.setText(words if count else tr("Tags", "Give another tag…"))
        self.split.setEnabled(count > 0 and self._bench.ready)
        self.pin.setEnabled(count > 0 and self._bench.ready)
        self.split.setToolTip(tr("Tags", "Splits the tag: the annotations chosen get another."))

    @Slot()
    def _ask_which(self) -> None:
        near = QRect(self.split.mapToGlobal(QPoint(0, 0)), self.split.size())
        words = tr("Tags", "Tag instead, or parent/child")
        self.picker.show_values([])
        self.picker.open(Asked(words=words, question=tag_rows, check=split_path), near)

    def _give(self, to: TagKey | str) -> None:
        if self._chosen():
            self.split_wanted.emit(self._chosen(), to)

    def _chosen(self) -> list[AnnotationKey]:
        return [AnnotationKey(n) for n in self.table.chosen()]
