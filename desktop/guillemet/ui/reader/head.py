"""What stands above the text: the title if the text lacks it, where it comes from, its parts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from guillemet.domain.article import Article
from guillemet.ui.theme import serif_font, set_icon, ui_font
from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel
from guillemet.ui.words import date_words, number, plural, tr

_ISOLATED = "\u2068{}\u2069"  # so that a name written leftwards keeps to its place in the line


class ReaderHead(QFrame):
    """Two lines at most, and two buttons where a text is too long to be shown whole.

    Signals:
        part_wanted: another part of the text is to be shown.
    """

    part_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self._part = 0
        self.title = PlainLabel("", wraps=True)
        self.title.setFont(serif_font(20, QFont.Weight.Bold))
        self.title.hide()
        self.meta = ElidedLabel(colour="ink_secondary", font=ui_font(12))
        self.parts = QWidget()
        self._which = PlainLabel("", role="secondary")
        self.before = self._button("back", tr("Reader", "Part before"), -1)
        self.after = self._button("forward", tr("Reader", "Part after"), 1)
        switch = QHBoxLayout(self.parts)
        switch.setContentsMargins(0, 0, 0, 0)
        for widget in (self.before, self._which, self.after):
            switch.addWidget(widget)
        self.parts.hide()
        row = QHBoxLayout()
        row.addWidget(self.meta, 1)
        row.addWidget(self.parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 6)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addLayout(row)

    def _button(self, icon: str, words: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        button.setToolTip(words)
        set_icon(button, icon)
        button.clicked.connect(lambda: self.part_wanted.emit(self._part + step))
        return button

    def show_article(self, article: Article) -> None:
        """Say what is shown, and where it comes from."""
        self.title.setText(article.title)
        self.title.setVisible(bool(article.title) and article.headline is None)
        said = [
            article.outlet,
            date_words(article.published) if article.published else "",
            ", ".join(article.authors),
        ]
        if article.words:
            said.append(plural("Reader", "{n} word", "{n} words", article.words))
        self.meta.set_text("  ·  ".join(_ISOLATED.format(each) for each in said if each))

    def show_part(self, part: int, of: int) -> None:
        """Say which part of a long text is shown."""
        self._part = part
        self.parts.setVisible(of > 1)
        words = tr("Reader", "part {part} of {of}", part=number(part + 1), of=number(of))
        self._which.setText(words)
        self.before.setEnabled(part > 0)
        self.after.setEnabled(part + 1 < of)
