"""What stands above the text: the title if the text lacks it, where it comes from, its parts."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from guillemet.domain.article import Article
from guillemet.domain.text import reading_minutes
from guillemet.ui.reader.links import follow, shortened
from guillemet.ui.states import state_words
from guillemet.ui.theme import serif_font, set_icon, ui_font
from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel
from guillemet.ui.words import date_words, language_name, number, plural, tr

_ISOLATED = "\u2068{}\u2069"  # so that a name written leftwards keeps to its place in the line


class ReaderHead(QFrame):
    """Two lines at most, and two buttons where a text is too long to be shown whole.

    Signals:
        part_wanted: another part of the text is to be shown.
    """

    part_wanted = Signal(int)
    _known: tuple[Article, bool] | None = None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self._part = 0
        self.title = PlainLabel("", wraps=True)
        self.title.setFont(serif_font(20, QFont.Weight.Bold))
        self.title.hide()
        self.meta = ElidedLabel(colour="ink_secondary", font=ui_font(12))
        self._url = ""
        self.address = self._button("link", tr("Reader", "Where it comes from…"))
        self.address.clicked.connect(self.open_address)
        self.address.hide()
        self.parts = QWidget()
        self._which = PlainLabel("", role="secondary")
        self.before = self._button("back", tr("Reader", "Part before"))
        self.before.clicked.connect(lambda: self.part_wanted.emit(self._part - 1))
        self.after = self._button("forward", tr("Reader", "Part after"))
        self.after.clicked.connect(lambda: self.part_wanted.emit(self._part + 1))
        switch = QHBoxLayout(self.parts)
        switch.setContentsMargins(0, 0, 0, 0)
        for widget in (self.before, self._which, self.after):
            switch.addWidget(widget)
        self.parts.hide()
        row = QHBoxLayout()
        row.addWidget(self.meta, 1)
        row.addWidget(self.address)
        row.addWidget(self.parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 5, 14, 3)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addLayout(row)

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        button.setToolTip(words)
        set_icon(button, icon)
        return button

    def show_article(self, article: Article) -> None:
        """Say what is shown, and where it comes from; what is said already stays."""
        known = replace(article, text="", ranges=(), place=0), article.headline is None
        if known == self._known:
            return
        self._known = known
        self.title.setText(article.title)
        self.title.setVisible(bool(article.title) and article.headline is None)
        said = [
            article.outlet,
            date_words(article.published) if article.published else "",
            ", ".join(article.authors),
        ]
        if article.words:
            minutes = reading_minutes(article.words, article.language)
            said.append(plural("Reader", "{n} word", "{n} words", article.words))
            said.append(plural("Reader", "{n} min", "{n} min", minutes))
        said.append(language_name(article.language) if article.language else "")
        if article.n:
            said.append(state_words(article.state))
        self.meta.set_text("  ·  ".join(_ISOLATED.format(each) for each in said if each))
        self._url = shortened(article.url) and article.url
        self.address.setVisible(bool(self._url))
        self.address.setToolTip(shortened(article.url))

    @property
    def has_address(self) -> bool:
        """Whether it is known where in the web the article stands."""
        return bool(self._url)

    @Slot()
    def open_address(self) -> None:
        """Show the address, and open it if that is wanted."""
        follow(self._url, self)

    def show_part(self, part: int, of: int) -> None:
        """Say which part of a long text is shown."""
        self._part = part
        self.parts.setVisible(of > 1)
        words = tr("Reader", "part {part} of {of}", part=number(part + 1), of=number(of))
        self._which.setText(words)
        self.before.setEnabled(part > 0)
        self.after.setEnabled(part + 1 < of)
