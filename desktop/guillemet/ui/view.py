"""What every view beside the rail has, the reader's aside."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from guillemet.domain.annotation import AnnotationKey
from guillemet.ui.workbench import Workbench


class View(QWidget):
    """A view of the whole project.

    Signals:
        place_wanted: an article's key and an annotation's, or None for the article alone: to be
            shown in the reader.
        beside_wanted: the same, to be shown in the other reader.
        hits_wanted: an article's key, the hit to begin at, and what finds all hits in it, with its
            words: to be walked in the reader.
        asked: the name of an action of the window that is to be done.
    """

    place_wanted = Signal(object, object)
    beside_wanted = Signal(object, object)
    hits_wanted = Signal(object, object, object)
    asked = Signal(str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        self.setProperty("role", "panel")

    def take_focus(self) -> None:
        """Give the focus to what is used most."""

    def focus_filter(self) -> None:
        """Give the focus to what filters."""

    def search_for(self, text: str) -> None:
        """Look for words that were chosen elsewhere."""

    def show_annotation(self, key: AnnotationKey) -> None:
        """Show what an annotation of the reader is part of."""

    def keep(self) -> None:
        """Keep what is to come back when the project is opened again."""
