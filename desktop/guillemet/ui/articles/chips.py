"""The conditions of the list as chips: added from a menu, changed and taken off by themselves."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from guillemet.domain.filters import About
from guillemet.domain.query_words import Term, together
from guillemet.services.views import ListView
from guillemet.ui.articles.terms import (
    OFFERED,
    SUGGESTED,
    Values,
    about_words,
    term_words,
    values_of,
)
from guillemet.ui.inspector.picker import Asked, Picker
from guillemet.ui.theme import set_icon
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench


class FilterChips(QWidget):
    """A chip for each condition, and the button that adds one.

    Signals:
        changed: other conditions are wanted.
        text_wanted: a condition is to be edited as text: its words.
    """

    changed = Signal()
    text_wanted = Signal(str)

    def __init__(self, bench: Workbench, view: Callable[[], ListView]) -> None:
        super().__init__()
        self._bench = bench
        self._view = view
        self._terms: tuple[Term, ...] = ()
        self._picker: Picker | None = None
        self._found: Values = {}
        self._about = About.OUTLET
        self._at = -1
        self.chips: list[Chip] = []
        self.add = QToolButton()
        self.add.setText(tr("Filters", "Filter"))
        self.add.setAccessibleName(tr("Filters", "Add a filter"))
        self.add.setToolTip(tr("Filters", "Show only articles of a state, an outlet, a tag…"))
        set_icon(self.add, "plus", 16)
        self.add.setIconSize(QSize(14, 14))
        self.add.setToolButtonStyle(self.add.toolButtonStyle().ToolButtonTextBesideIcon)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.add)
        self.menu.aboutToShow.connect(self._fill)
        self.add.setMenu(self.menu)
        self._flow = FlowLayout(self, 4)
        self._flow.addWidget(self.add)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The conditions, in the order in which they came."""
        return self._terms

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Show other conditions."""
        self._terms = tuple(dict.fromkeys(terms))
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.add:
                widget.hide()
                widget.deleteLater()
        self.chips = [self._chip(at, term) for at, term in enumerate(self._terms)]
        for widget in (*self.chips, self.add):
            self._flow.addWidget(widget)
            widget.show()
        self.updateGeometry()

    def change(self, terms: Sequence[Term]) -> None:
        """Show other conditions, and have them asked for."""
        self.show_terms(terms)
        self.changed.emit()

    def remove_last(self) -> bool:
        """Take the last condition off; tell whether there was one."""
        if not self._terms:
            return False
        self.change(self._terms[:-1])
        return True

    def _chip(self, at: int, term: Term) -> Chip:
        chip = Chip(ChipStyle(text=term_words(term), shape="tag", removable=True), self)
        chip.setProperty("ground", "panel")
        chip.setToolTip(together("", [term]))
        chip.removed.connect(partial(self._remove, at))
        chip.clicked.connect(partial(self._on_chip, at))
        return chip

    def _remove(self, at: int) -> None:
        self.change([term for n, term in enumerate(self._terms) if n != at])
        (self.chips[min(at, len(self.chips) - 1)] if self.chips else self.add).setFocus()

    # -- menus ---------------------------------------------------------------------------------

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        for about in OFFERED:
            words = tr("Filters", "{what}…", what=about_words(about))
            self.menu.addAction(words, partial(self.ask, about))
        self.menu.addSeparator()
        self.menu.addAction(term_words(SUGGESTED), partial(self._put, SUGGESTED))

    def _on_chip(self, at: int) -> None:
        term = self._terms[at]
        menu = QMenu(self.chips[at])
        if term.about in OFFERED:
            menu.addAction(tr("Filters", "Change…"), partial(self.ask, term.about, at))
        turned = replace(term, without=not term.without)
        words = tr("Filters", "Only with it") if term.without else tr("Filters", "Only without it")
        menu.addAction(words, partial(self._put, turned, at))
        menu.addAction(tr("Filters", "Edit as text"), partial(self._as_text, at))
        menu.addAction(tr("Filters", "Remove\tDel"), partial(self._remove, at))
        menu.popup(self.chips[at].mapToGlobal(QPoint(0, self.chips[at].height())))

    def _as_text(self, at: int) -> None:
        words = together("", [self._terms[at]])
        self.show_terms([term for n, term in enumerate(self._terms) if n != at])
        self.text_wanted.emit(words)

    def _put(self, term: Term, at: int = -1) -> None:
        terms = list(self._terms)
        if at < 0:
            terms.append(term)
        else:
            terms[at] = term
        self.change(terms)

    # -- values --------------------------------------------------------------------------------

    def ask(self, about: About, at: int = -1) -> None:
        """Offer the values of a condition, with how many articles each would show."""
        if self._picker is None:
            self._picker = Picker(self._bench, self)
            self._picker.taken.connect(self._on_taken)
        self._about, self._at, self._found = about, at, {}
        others = [term for n, term in enumerate(self._terms) if n != at]
        base = self._view()
        view = replace(base, text=together(base.text, others))
        question = values_of(about, view, self._bench.coder, self._found)
        under: QWidget = self.chips[at] if at >= 0 else self.add
        near = QRect(under.mapToGlobal(QPoint(0, 0)), under.size())
        self._picker.show_values([])
        self._picker.open(Asked(words=about_words(about), question=question), near)

    @Slot(int, bool)
    def _on_taken(self, key: int, stay: object) -> None:
        value = self._found.get(key)
        if value is None:
            return
        at, many = self._at, self._about is About.STATE
        values: tuple[str, ...] = (value,)
        without = at >= 0 and self._terms[at].without
        if at >= 0 and many and stay:  # of states several may be wanted
            values = tuple(dict.fromkeys((*self._terms[at].values, value)))
        self._put(Term(self._about, values, without), at)
        if stay and many:
            self._at = at if at >= 0 else len(self._terms) - 1
