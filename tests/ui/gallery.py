"""Draws every widget in a theme: ``python tests/ui/gallery.py FOLDER [SCALE]``."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from guillemet.ui.theme import apply_theme, current_theme, icon, serif_font, set_icon, ui_font
from guillemet.ui.widgets.band import Band
from guillemet.ui.widgets.card import Card
from guillemet.ui.widgets.chip import Chip, ChipStyle
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.empty import EmptyState
from guillemet.ui.widgets.flow import FlowLayout
from guillemet.ui.widgets.inputs import HuePicker, NumberField, SearchField
from guillemet.ui.widgets.labels import ElidedLabel, PlainLabel, caption, hairline, heading
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.widgets.status import StatusLine
from guillemet.ui.widgets.tabs import SegmentedTabs
from guillemet.ui.widgets.toast import Toast

THEMES = ("light", "dark", "sepia", "contrast")
CHIPS = (
    ChipStyle(text="Maud Erlanger", hue="blue", badge="1"),
    ChipStyle(text="Joris Quéméner", hue="orange", badge="2", removable=True),
    ChipStyle(text="Port authority of Valdorne", hue="violet", badge="3", verified=True),
    ChipStyle(text="Coop. Trois-Anses", hue="green"),
    ChipStyle(text="Ministry", hue="sky", badge="5", current=True),
    ChipStyle(text="Salma Idrissi", hue="brown", badge="6", suggested=True),
    ChipStyle(text="Not attributed", hue="slate", badge="0"),
    ChipStyle(text="Agency", hue="slate", icon="via"),
    ChipStyle(text="Speaker?", shape="hollow", badge="S"),
    ChipStyle(text="legitimacy", shape="tag"),
    ChipStyle(text="frames / water", shape="tag", hue="green"),
    ChipStyle(text="mobilisation", shape="tag", hue="orange", removable=True),
    ChipStyle(text="stance: for", shape="plain"),
    ChipStyle(text="One", hue="blue", badge="1", compact=True),
    ChipStyle(text="Two", hue="orange", badge="12", compact=True),
)


def chips(styles=CHIPS):
    box = QWidget()
    flow = FlowLayout(box, 6)
    for style in styles:
        flow.addWidget(Chip(style))
    return box


def card(hue, words, styles, *, current=False, dotted=False):
    made = Card()
    made.set_hue(hue, dotted=dotted)
    made.set_current(current=current)
    made.body.addWidget(ElidedLabel(words, 2, "ink", serif_font(14)))
    made.body.addWidget(chips(styles))
    return made


def toolbar():
    bar = QHBoxLayout()
    bar.setSpacing(2)
    for name, text in (
        ("back", ""), ("forward", ""), ("quote", "Quote"), ("passage", "Passage"),
        ("mention", "Mention"), ("speaker", "Speaker"), ("tag", "Tag"), ("note", ""),
        ("undecided", "3"), ("lens", ""), ("typography", ""), ("find", ""), ("more", ""),
    ):  # fmt: skip
        button = QToolButton()
        set_icon(button, name)
        button.setText(text)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        button.setToolButtonStyle(beside if text else Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setCheckable(name == "quote")
        button.setChecked(name == "quote")
        button.setEnabled(name != "forward")
        bar.addWidget(button)
    bar.addStretch(1)
    return bar


def buttons():
    row = QHBoxLayout()
    row.setSpacing(8)
    for text, role in (
        ("Import", "primary"),
        ("Open…", ""),
        ("Delete", "danger"),
        ("More", "link"),
    ):
        button = QPushButton(text)
        button.setProperty("role", role)
        row.addWidget(button)
    off = QPushButton("Off")
    off.setEnabled(False)
    row.addWidget(off)
    with_icon = QPushButton("Export")
    set_icon(with_icon, "export", 16)
    row.addWidget(with_icon)
    return row


def inputs():
    grid = QGridLayout()
    grid.setSpacing(8)
    grid.addWidget(SearchField("Filter: title, outlet, author"), 0, 0)
    filled = SearchField("Filter")
    filled.setText("harbour")
    grid.addWidget(filled, 0, 1)
    chosen = QComboBox()
    chosen.addItems(["French", "English"])
    grid.addWidget(chosen, 1, 0)
    grid.addWidget(NumberField(0, 100, 12), 1, 1)
    ticked, blank = QCheckBox("Include proposals"), QCheckBox("Excluded articles")
    ticked.setChecked(True)
    round_one, round_two = QRadioButton("CSV"), QRadioButton("Workbook")
    round_one.setChecked(True)
    for place, widget in enumerate((ticked, blank, round_one, round_two)):
        grid.addWidget(widget, 2 + place // 2, place % 2)
    grid.addWidget(HuePicker("violet"), 4, 0)
    grid.addWidget(QPlainTextEdit("A note of two lines,\nwith a second."), 5, 0, 1, 2)
    return grid


def panel(role, *parts):
    frame = QFrame()
    frame.setProperty("role", role)
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
    column.addStretch(1)
    return frame


def inspector():
    tabs = SegmentedTabs()
    tabs.add("Annotations", count=12)
    tabs.add("Actors", count=7)
    tabs.add("Tags")
    blue, hollow = CHIPS[0], CHIPS[8]
    return panel(
        "panel",
        tabs,
        caption("12 quotes · 7 actors"),
        card(
            "blue",
            "We heard the fishermen, and we heard the bottom of the bay",
            [blue, *CHIPS[9:11]],
        ),
        card(
            "slate",
            "a harbour that does not move forward is a harbour that silts up",
            [hollow],
            current=True,
        ),
        card("brown", "can be neither dumped, nor spread, nor forgotten", [CHIPS[5]], dotted=True),
        EmptyState(
            "quote",
            "Select words, or put the caret in quote marks, and press Q.",
            [("Show what is undecided", print)],
        ),
    )


def welcome():
    return panel(
        "paper",
        EmptyState(
            "drop",
            "Drop articles here",
            [("Import files…", print), ("Import a table…", print), ("Paste an article", print)],
            "Text, HTML, CSV, TSV, XLSX, Europresse, Factiva",
        ),
    )


def words():
    column = QVBoxLayout()
    column.setSpacing(8)
    for role in ("display", "title", "heading", "strong", "", "secondary", "caption", "error"):
        column.addWidget(PlainLabel(f"The lagoon {role}", role))
    title = ElidedLabel("The lagoon that would not be dredged: three years of a quarrel", 2)
    title.setFont(ui_font(13, QFont.Weight.DemiBold))
    column.addWidget(title)
    return column


def bands(window):
    box = QVBoxLayout()
    box.setSpacing(0)
    for sentence, tone, action in (
        ("Sample project. Try anything; New project… when you are ready.", "info", "New project…"),
        ("Opened for reading: “Desk 4” has it open since 10:42.", "warning", "Try again"),
        ("The disk is full. Your last change is kept and tried again.", "error", ""),
    ):
        band = Band(window)
        box.addWidget(band)
        band.say(sentence, tone, action)
    strip = ProgressStrip(window)
    box.addWidget(strip)
    strip.begin("Importing articles from harbour.csv")
    strip.advance(397, 1284)
    return box


def whole():
    window = QWidget()
    window.setObjectName("gallery")
    window.setAutoFillBackground(True)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(bands(window))
    column.addWidget(hairline())
    row = QHBoxLayout()
    row.setSpacing(1)
    middle = panel("paper", toolbar(), hairline(), heading("Chips"), chips(), heading("Inputs"),
                   inputs(), buttons(), words())  # fmt: skip
    row.addWidget(middle, 5)
    row.addWidget(welcome(), 3)
    row.addWidget(inspector(), 3)
    column.addLayout(row, 1)
    status = StatusLine()
    status.set_saved("Saved 10:42")
    status.set_counts("12 quotes · 7 actors · 3 undecided")
    status.set_hint("Quote: S speaker · 1 Maud Erlanger · T tag · N note · F1 all keys")
    status.set_name("harbour.guillemet")
    column.addWidget(status)
    window.resize(1440, 940)
    return window


def form():
    dialog = FormDialog("New project", "Create project", lead="One file holds all of it.")
    dialog.add_row("Name", QLineEdit("Harbour 2026"))
    dialog.add_row("Your name", QLineEdit(), "Required: it stands in every row you code.")
    dialog.add_row("Language of the articles", QComboBox())
    dialog.set_error("A name cannot be empty.")
    dialog.add_button("Help", "link")
    return dialog


def picture(widget, scale=1.0):
    """The widget as it is painted on a screen of that scale."""
    widget.show()
    QApplication.processEvents()
    pixmap = QPixmap(widget.size() * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(QColor(current_theme().window))
    widget.render(pixmap)
    return pixmap


def draw(theme, folder, scale=1.0):
    apply_theme(QApplication.instance(), theme)
    window = whole()
    toast = Toast(window)
    toast.say("Annotation deleted.", "Undo", print, 0)
    picture(window, scale).save(str(folder / f"gallery-{theme}.png"))
    dialog = form()
    dialog.fields.itemAt(0).layout().itemAt(1).widget().setFocus()
    picture(dialog, scale).save(str(folder / f"form-{theme}.png"))
    for shown in (window, dialog):
        shown.close()
        shown.deleteLater()
    QApplication.processEvents()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    application.setWindowIcon(icon("quote"))
    for name in THEMES:
        draw(name, Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 1.0)
