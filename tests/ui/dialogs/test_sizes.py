"""Every dialog fits the smallest screen that the program is made for: 1024 by 700."""

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget

from guillemet.domain.actor import Actor
from guillemet.domain.article import ArticleKey
from guillemet.services.library import Library
from guillemet.ui.dialogs.coder import CoderDialog
from guillemet.ui.dialogs.edit_actor import ActorDialog
from guillemet.ui.dialogs.edit_article import EditArticleDialog
from guillemet.ui.dialogs.edit_tag import TagDialog
from guillemet.ui.dialogs.exclude import ExcludeDialog
from guillemet.ui.dialogs.export import ExportDialog
from guillemet.ui.dialogs.fields import FieldsDialog
from guillemet.ui.dialogs.new_project import NewProjectDialog
from guillemet.ui.dialogs.paste import PasteDialog
from guillemet.ui.dialogs.reading_patterns import PatternsDialog
from guillemet.ui.dialogs.settings import SettingsDialog
from guillemet.ui.dialogs.typography import TypographyDialog
from guillemet.ui.reader.patterns import PatternLines
from guillemet.ui.reader.view import ReaderView

KEYS = [ArticleKey(1)]
SCREEN = (1024, 700)


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def makers(bench, preferences, parent):
    """Ways to make each dialog, by name."""
    bench.opened.codes.add("registre/accusation").result()
    with Library.reading(bench.path) as library:
        book = library.codebook()
    lines = PatternLines(bench.desk, ReaderView(parent))
    return {
        "actor": partial(ActorDialog, bench, None, parent),
        "an actor's own": partial(ActorDialog, bench, Actor(name="Ada"), parent),
        "article": partial(EditArticleDialog, bench, KEYS, parent),
        "coder": partial(CoderDialog, preferences, parent),
        "exclude": partial(ExcludeDialog, bench, KEYS, parent),
        "export": partial(ExportDialog, bench, parent),
        "fields": partial(FieldsDialog, bench, parent),
        "new": partial(NewProjectDialog, preferences, parent),
        "paste": partial(PasteDialog, bench, parent),
        "patterns": partial(PatternsDialog, bench, lines, parent),
        "settings": partial(SettingsDialog, preferences, parent),
        "typography": partial(TypographyDialog, bench, parent),
        "tag": partial(TagDialog, bench, book, None, None, parent),
    }


def test_every_dialog_fits_a_small_screen(qtbot, bench, makers):
    too_large = {}
    for name, make in makers.items():
        dialog = make()
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        bench.desk._pool.waitForDone()
        qtbot.wait(1)
        if dialog.width() > SCREEN[0] or dialog.height() > SCREEN[1]:
            too_large[name] = (dialog.width(), dialog.height())
        dialog.hide()
    assert too_large == {}
