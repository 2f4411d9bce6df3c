"""One tag: what it stands for, how often it is used and where."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from guillemet.domain.codebook import Codebook, TagKey, split_path
from guillemet.domain.examples import Example
from guillemet.services.views import Dependents
from guillemet.ui.annotations.choosing import tag_rows
from guillemet.ui.annotations.places_pane import PlacesPane
from guillemet.ui.codebook.examples import ExampleList
from guillemet.ui.inspector.picker import Asked
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


class TagDetail(PlacesPane):
    """Beside the tree.

    Signals:
        edit_wanted: the tag is to be edited.
        pin_wanted: annotations that are to be examples. unpin_wanted: one that is none any more.
    """

    edit_wanted = Signal()
    pin_wanted = Signal(object)
    unpin_wanted = Signal(object)

    def __init__(self, bench: Workbench) -> None:
        nothing = tr("Tags", "Choose a tag to see where it stands.")
        super().__init__(bench, EmptyState("tag", nothing))
        self.key: TagKey | None = None
        self.wanted: TagKey | None = None
        self.name = heading("")
        self.edit = QPushButton(tr("Tags", "Edit…"))
        self.definition = PlainLabel("", wraps=True)
        self.uses = secondary("")
        self.examples = ExampleList()
        self.pin = QPushButton(tr("Tags", "Pin as an example"))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, 4)
        self._lay_out()
        self.edit.clicked.connect(self.edit_wanted)
        self.pin.clicked.connect(lambda: self.pin_wanted.emit(self.chosen()))
        self.examples.place_wanted.connect(self.place_wanted)
        self.examples.unpin_wanted.connect(self.unpin_wanted)
        self.picker.taken.connect(lambda key, _stay: self._give(TagKey(key)))
        self.picker.created.connect(lambda typed, _kind: self._give(typed))

    def _lay_out(self) -> None:
        column = self._column
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
        self._lay_out_places(0, 1)
        self._foot.insertWidget(1, self.pin)
        self.split.setToolTip(tr("Tags", "Splits the tag: the annotations chosen get another."))

    # -- what is shown -------------------------------------------------------------------------

    def ask(self, key: TagKey | None) -> None:
        """Ask for a tag and show it; None shows none."""
        self.wanted = key
        if key is None:
            self.key = None
            self.show_nothing()
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
        self._show_places("tag", int(key))

    # -- split ---------------------------------------------------------------------------------

    @override
    def _said(self, count: int) -> str:
        words = plural("Tags", "Give {n} another tag…", "Give {n} another tag…", count)
        return words if count else tr("Tags", "Give another tag…")

    @override
    def _asked(self) -> Asked:
        words = tr("Tags", "Tag instead, or parent/child")
        return Asked(words=words, question=tag_rows, check=split_path)

    @Slot()
    @override
    def _on_chosen(self) -> None:
        super()._on_chosen()
        self.pin.setEnabled(self.split.isEnabled())
