"""The program in French: every word of it, as French is written, and nothing cut off."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton

from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.errors import GuillemetError
from guillemet.domain.messages import MSG_BUSY, MSG_ROLE, MSG_VALUE_LEFT
from guillemet.services import samples
from guillemet.services.library import Library
from guillemet.services.settings import SettingsFile
from guillemet.storage.journal import Who
from guillemet.ui.actions import native
from guillemet.ui.application import install_language
from guillemet.ui.dialogs.settings import SettingsDialog
from guillemet.ui.help.pages import PAGES
from guillemet.ui.help.window import HelpWindow
from guillemet.ui.keymap import BINDINGS
from guillemet.ui.main_window import MainWindow
from guillemet.ui.widgets.tabs import SegmentedTabs
from guillemet.ui.words import date_words, number, plural, sentence, tr

ROOT = Path(__file__).parents[2]
FRENCH = ROOT / "resources" / "i18n" / "guillemet_fr.ts"
TIGHT = re.compile(
    r"(?<![\u202f\s])(?<!^)[;!?](?!\w)|(?<![\u00a0\d\w*\s(]):(?!\w)|«(?!\u00a0)|(?<!\u00a0)»"
)
LOOSE = re.compile(r" [:;!?»%](?!\w)|« ")
DIALOGS = (
    "settings", "edit_keys", "suggestion_settings", "project_settings", "export", "new",
    "edit_article", "palette", "key_sheet", "about", "history", "typography", "suggestion_quality",
)  # fmt: skip
ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
SIZES = ((1440, 900), (1100, 760))


def tools():
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def entries():
    """Every entry of the French translation: context, English, French forms, whether finished."""
    for context in ET.parse(FRENCH).iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            finished = said.get("type") is None and all(forms)
            yield context.findtext("name"), message.findtext("source"), forms, finished


def names_in(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.fixture
def in_french(qapp):
    """The application as it starts in French."""
    tools().compile_stale()
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    install_language(qapp, "fr")
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


@pytest.fixture
def window(qtbot, tmp_path, in_french):
    path = tmp_path / "Exemple.guillemet"
    samples.make_sample(path, Who("desk", "Ada", "test"), coded=True)
    preferences = SettingsFile(tmp_path / "config")
    preferences.change(coder="Ada", initials="A")
    shown = MainWindow(preferences)
    qtbot.addWidget(shown)
    shown.open_project(path)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(lambda: shown.project.bench.ready)
    yield shown
    shown.close_project()


def cut_off(parent):
    """The words of buttons and labels of one line that are wider than what they have."""
    for widget in parent.findChildren(QAbstractButton) + parent.findChildren(QLabel):
        words = widget.text().replace("&", "")
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        icon = isinstance(widget, QToolButton) and widget.toolButtonStyle() is ICON_ONLY
        if words and widget.isVisible() and not wraps and not icon:
            wide = max(map(QFontMetrics(widget.font()).horizontalAdvance, words.split("\n")))
            if wide > widget.width() + 1:
                yield words
        elided = words.endswith("…") and widget.toolTip().startswith(words[:-1])
        if isinstance(widget, QLabel) and widget.isVisible() and elided:
            yield words
    for tabs in parent.findChildren(SegmentedTabs):
        font = tabs._fitting()
        for at in range(tabs.count()):
            if tabs.isVisible() and tabs._wanted(at, font) > tabs.tabRect(at).width():
                yield tabs.tabText(at)


def test_nothing_that_the_program_says_is_left_in_english():
    french = {(context, source) for context, source, _, finished in entries() if finished}
    said = {(each.context, each.text) for each in tools().all_said()}
    assert said - french == set(), "to gather what is new: ./run words; then translate it"


def test_the_translation_holds_nothing_that_the_program_does_not_say():
    said = {(each.context, each.text) for each in tools().all_said()}
    assert {(context, source) for context, source, _, _ in entries()} - said == set()


def test_every_value_of_a_sentence_is_in_its_translation():
    wrong = [
        (source, form)
        for _, source, forms, _ in entries()
        for form in forms
        if names_in(form) != names_in(source)
    ]
    assert wrong == []


def test_french_is_written_with_its_own_blanks_and_marks():
    wrong = [
        form
        for _, source, forms, _ in entries()
        for form in forms
        if TIGHT.search(form)
        or LOOSE.search(form)
        or "'" in form
        or "“" in form
        or ('"' in form) != ('"' in source)
    ]
    assert wrong == []


def test_words_end_as_they_do_in_english():
    wrong = [
        (source, form)
        for _, source, forms, _ in entries()
        for form in forms
        if [source.endswith(mark) for mark in (".", "…", "?")]
        != [form.endswith(mark) for mark in (".", "…", "?")]
    ]
    assert wrong == []


def test_every_menu_has_a_letter_of_its_own(window):
    letters = [re.search(r"&(\w)", a.text())[1].lower() for a in window.menuBar().actions()]
    assert sorted(set(letters)) == sorted(letters)


def test_counts_and_dates_are_french(in_french):
    assert plural("List", "{n} article", "{n} articles", 0) == "0 article"
    assert plural("List", "{n} article", "{n} articles", 1284) == "1\u202f284 articles"
    assert date_words("2026-11-19") == "19 novembre 2026"
    assert number(0.5, 1) == "0,5"


def test_an_error_says_the_program_s_own_terms_in_french(in_french):
    wrong = GuillemetError(MSG_ROLE, kind=MarkKind.PASSAGE, role=Role.SPEAKER)
    assert "locuteur" in sentence(wrong)
    left = GuillemetError(MSG_VALUE_LEFT, value="outlet", field="outlet")
    assert "«\xa0outlet\xa0»" in sentence(left)
    assert "média" in sentence(left)


def test_whoever_finds_a_project_in_use_is_told_since_when_as_french_writes_it(in_french):
    busy = GuillemetError(MSG_BUSY, name="a", holder="Ada", since="2026-11-19T08:05:00+00:00")
    assert re.search(r"depuis le 19 novembre 2026, \d\d:\d5", sentence(busy))


def test_keys_have_their_french_names(in_french):
    assert native("Shift+Q") == "Maj+Q"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


@pytest.mark.parametrize(
    ("system", "chosen", "said", "day"),
    [
        ("fr_FR.UTF-8", "", "Fichier", "19 novembre 2026"),
        ("fr_CA.UTF-8", "", "Fichier", "19 novembre 2026"),
        ("en_GB.UTF-8", "", "File", "19 November 2026"),
        ("en_US.UTF-8", "", "File", "November 19, 2026"),
        ("de_DE.UTF-8", "", "File", "19 November 2026"),
        ("en_US.UTF-8", "fr", "Fichier", "19 novembre 2026"),
        ("fr_FR.UTF-8", "en", "File", "19 November 2026"),
        ("en_GB.UTF-8", "en", "File", "19 November 2026"),
    ],
)
def test_the_language_is_the_system_s_or_the_one_chosen(system, chosen, said, day):
    tools().compile_stale()
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from guillemet.ui.application import install_language\n"
        "from guillemet.ui.words import date_words, tr\n"
        "app = QApplication([])\n"
        "install_language(app, sys.argv[1])\n"
        "said = tr('Menus', '&File') + '|' + date_words('2026-11-19')\n"
        "sys.stdout.buffer.write(said.encode())\n"
    )
    env = {k: v for k, v in os.environ.items() if not k.startswith("LC_")}
    env |= {"LANG": system, "LANGUAGE": "", "PYTHONPATH": str(ROOT / "desktop")}
    done = subprocess.run(
        [sys.executable, "-c", code, chosen], env=env, capture_output=True, check=False
    )
    words, _, shown = done.stdout.decode().partition("|")
    assert (words.replace("&", ""), shown) == (said, day), done.stderr.decode()


def test_another_language_is_chosen_in_the_settings(qtbot, window):
    dialog = SettingsDialog(window.preferences, window)
    qtbot.addWidget(dialog)
    dialog.language.setCurrentIndex(dialog.language.findText("English"))
    dialog.accept()
    assert window.preferences.now.language == "en"


@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
def test_no_word_of_the_window_is_cut_off_in_french(qtbot, window, size):
    window.resize(*size)
    bench = window.project.bench
    with Library.reading(bench.path) as library:
        bench.open_article(library.find_article("2017-04-12"))
    qtbot.waitUntil(lambda: bench.is_settled and bool(bench.page and bench.page.annotations))
    for kind in MarkKind:
        bench.set_current(next(a.n for a in bench.page.annotations if a.kind is kind))
        qtbot.wait(20)
    assert sorted(set(cut_off(window))) == []


def test_no_word_of_the_help_is_cut_off_in_french(qtbot, window):
    for action in PAGES:
        window.actions_.trigger(action)
        shown = window.findChild(HelpWindow)
        qtbot.wait(20)
        assert sorted(set(cut_off(shown))) == []


def test_no_word_of_a_dialog_is_cut_off_in_french(qtbot, window):
    cut = {}
    for action in DIALOGS:

        def look(action=action):
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(20, look)
                return
            cut[action] = sorted(set(cut_off(dialog)))
            dialog.close()

        QTimer.singleShot(50, look)
        window.actions_.trigger(action)
        qtbot.waitUntil(lambda action=action: action in cut)
    assert {action: words for action, words in cut.items() if words} == {}


@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
def test_no_word_of_the_views_beside_the_reader_is_cut_off_in_french(qtbot, window, size):
    window.resize(*size)
    for view in (each.action for each in BINDINGS if each.action.startswith("view_")):
        window.actions_.trigger(view)
        qtbot.waitUntil(lambda view=view: (view, sorted(set(cut_off(window)))) == (view, []))


def test_the_window_speaks_french(window):
    assert [a.text().replace("&", "") for a in window.menuBar().actions()] == [
        "Fichier", "Édition", "Article", "Annoter", "Affichage", "Outils", "Aide",
    ]  # fmt: skip
    assert tr("Reader", "Speaker?") == "Locuteur\u202f?"
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight
