"""The cast and the pinned tags as menus: what the digit keys do, for the mouse and to be found."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu, QWidget

from guillemet.ui.actions import Actions, native
from guillemet.ui.inspector.names import actor_words
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench

NUMBERED = 9


class DigitMenus(QObject):
    """Two menus that are filled anew each time they open."""

    def __init__(self, bench: Workbench, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._actions = actions
        self.cast = QMenu(tr("Menus", "Speaker of the cast"), window)
        self.pinned = QMenu(tr("Menus", "Pinned tag"), window)
        self.cast.aboutToShow.connect(self._fill_cast)
        self.pinned.aboutToShow.connect(self._fill_pinned)

    @Slot()
    def _fill_cast(self) -> None:
        page = self._bench.page
        self.cast.clear()
        for digit, key in enumerate(page.cast[:NUMBERED] if page else (), 1):
            self._add(self.cast, "cast", digit, actor_words(page.actors[key]) if page else "")
        self._end(self.cast, tr("Menus", "Nobody speaks here yet"))

    @Slot()
    def _fill_pinned(self) -> None:
        page = self._bench.page
        self.pinned.clear()
        tags = [tag for tag in page.codebook.walk() if tag.pinned] if page else []
        for tag in sorted(tags, key=lambda tag: tag.pinned):
            self._add(self.pinned, "pinned_tag", tag.pinned, tag.name)
        self._end(self.pinned, tr("Menus", "No tag is pinned"))

    def _add(self, menu: QMenu, name: str, digit: int, words: str) -> None:
        key = native(f"Alt+{digit}") if name == "pinned_tag" else str(digit)
        escaped = words.replace("&", "&&").replace("\t", " ")
        action = menu.addAction(f"{escaped}\t{key}")
        action.triggered.connect(partial(self._do, name, digit))
        action.setEnabled(self._bench.ready and self._bench.current is not None)

    def _do(self, name: str, digit: int, _checked: object = None) -> None:
        self._actions.trigger_digit(name, digit)

    def _end(self, menu: QMenu, nothing: str) -> None:
        if menu.isEmpty():
            menu.addAction(nothing).setEnabled(False)
