"""What the window says: filled in, counted, dated, and found by the translator's tools."""

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from guillemet.domain.errors import GuillemetError
from guillemet.domain.messages import MSG_NO_FILE
from guillemet.ui.words import date_words, number, plural, sentence, tr

ROOT = Path(__file__).parents[2]
FRENCH = {
    ("List", "{n} articles"): ("{n} article retenu", "{n} articles retenus"),
    ("List", "Filter"): ("Filtrer", "Filtrer"),
    ("Errors", MSG_NO_FILE.template): ("Le fichier {name} n’existe pas.",) * 2,
}


class French(QTranslator):
    def translate(self, context, text, _comment=None, n=-1):
        one, many = FRENCH.get((context, text), (None, None))
        return one if 0 <= n <= 1 else many


@pytest.fixture
def in_language(qapp):
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.fixture
def in_french(qapp, in_language):
    in_language("fr_FR")
    translator = French()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture(scope="module")
def tools():
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_values_fill_a_sentence_by_name(qapp):
    assert tr("Window", "Text size {percent} %", percent=120) == "Text size 120 %"


@given(st.text())
def test_without_values_every_sentence_stays_as_it_is(qapp, text):
    assert tr("Nowhere", text) == QCoreApplication.translate("Nowhere", text)


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 articles"), (1, "1 article"), (1284, "1,284 articles")]
)
def test_english_counts_without_a_translation(in_language, n, said):
    in_language("en_GB")
    assert plural("Elsewhere", "{n} article", "{n} articles", n) == said


@pytest.mark.parametrize(("n", "said"), [(0, "0 article retenu"), (2, "2 articles retenus")])
def test_french_counts_by_its_own_rule(in_french, n, said):
    assert plural("List", "{n} article", "{n} articles", n) == said


def test_an_error_from_below_is_said_in_the_user_s_language(in_french):
    assert sentence(GuillemetError(MSG_NO_FILE, name="a.csv")) == "Le fichier a.csv n’existe pas."


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("fr_FR", "2026-03-12", "12 mars 2026"),
        ("fr_FR", "2026-03-12T10:42:03", "12 mars 2026"),
        ("fr_FR", "2017-02", "février 2017"),
        ("en_GB", "2026-03-12", "12 March 2026"),
        ("en_US", "2026-03-12", "March 12, 2026"),
        ("en_GB", "2017-02", "February 2017"),
        ("zh_CN", "2026-03-12", "2026年3月12日"),
        ("fr_FR", "2017", "2017"),
        ("fr_FR", "", ""),
        ("fr_FR", "2017-13", "2017-13"),
        ("fr_FR", "2017-02-30", "2017-02-30"),
        ("fr_FR", "in spring", "in spring"),
    ],
)
def test_a_date_reads_as_the_language_writes_it_and_as_exactly_as_it_is_known(
    in_language, language, written, said
):
    in_language(language)
    assert date_words(written) == said


def test_a_date_can_be_short(in_language):
    in_language("en_GB")
    assert date_words("2026-03-12", short=True) == "12 Mar 2026"


def test_numbers_have_the_separators_of_the_language(in_language):
    in_language("fr_FR")
    assert number(1284) == "1\u202f284"
    assert number(0.5, 2) == "0,50"


def test_the_tools_find_every_shape_of_a_sentence(tools):
    source = (
        'tr("A", "one {x}", x=f(1))\n'
        'tr("A", "two "\n   "parts")\n'
        'plural("B", "{n} tag", "{n} tags", len(x))\n'
        'QT_TRANSLATE_NOOP("C", "noted")\n'
        'QCoreApplication.translate("D", "by « hand »")\n'
        'text.translate(table)\nself.tr("never")\n'
    )
    assert sorted(tools.said_in(source)) == [
        ("A", "one {x}", False),
        ("A", "two parts", False),
        ("B", "{n} tags", True),
        ("C", "noted", False),
        ("D", "by « hand »", False),
    ]


@pytest.mark.parametrize("source", ['tr("A", f"{x}")', 'tr("A", words)', 'plural("A", "b", n)'])
def test_a_sentence_that_nobody_could_translate_stops_the_tools(tools, source):
    with pytest.raises(ValueError, match="literals"):
        list(tools.said_in(source))


def test_everything_the_program_says_can_be_gathered(tools):
    said = {(found.context, found.text) for found in tools.all_said()}
    assert ("Errors", MSG_NO_FILE.template) in said


def test_qt_s_own_tool_takes_what_is_handed_to_it(tools, tmp_path, monkeypatch):
    translation = tmp_path / "guillemet_fr.ts"
    translation.write_text('<!DOCTYPE TS><TS version="2.1" language="fr_FR"></TS>')
    monkeypatch.setattr(tools, "WORDS", tmp_path)
    said = [
        tools.Said("List", "{n} articles", plural=True),
        tools.Said("List", 'A “quote”, a "mark", a \\ and « é »', plural=False),
    ]
    monkeypatch.setattr(tools, "all_said", lambda: said)
    tools.gather()
    written = translation.read_text(encoding="utf-8")
    assert '<message numerus="yes">\n        <source>{n} articles</source>' in written
    assert "A “quote”, a &quot;mark&quot;, a \\ and « é »" in written
