"""A concept has one word in each language, whatever the screen or the page of help."""

import importlib.util
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[1]
RESOURCES = ROOT / "resources"
WHOLE = tomllib.loads((RESOURCES / "glossary.toml").read_text(encoding="utf-8"))
TERMS = {name: term for name, term in WHOLE.items() if isinstance(term, dict)}
CODE = re.compile(
    r"```.*?```|`[^`]*`|<(code|kbd|pre)\b.*?</\1>|\{\w*\}|%\w+|\b[a-z]+:\w+|&(?=\w)", re.DOTALL
)
PROMISED = """annotation/annotation quote/citation passage/passage mention/mention tag/étiquette
codebook/livre_de_codes attribute_to/attribuer_à outlet/média speaker/locuteur
addressee/destinataire target/cible via/relais cue/verbe_introducteur suggested/proposé
confirmed/confirmé verified/vérifié rejected/rejeté reviewed/relu excluded/écarté"""


def says(pattern, text):
    return re.search(rf"(?<![\w-])(?:{pattern})(?!\w)", text, re.IGNORECASE) is not None


def label(text):
    return text.strip(" :…?&").casefold() in WHOLE["no_label"]


def misworded(english, french):
    """Yield the concepts for which a translation has not the word of the glossary."""
    if any(re.search(word, english) for word in WHOLE["literal"]):
        return
    english, french = (CODE.sub("", text) for text in (english, french))
    for other in WHOLE["other_senses"]:
        english = re.sub(other, "", english, flags=re.IGNORECASE)
    for name, term in TERMS.items():
        wrong = "never" in term and says(term["never"], french)
        if wrong or (says(term["said"], english) and not says(term["dit"], french)):
            yield name
    if label(french):
        yield "source"


def translations():
    """Every finished French translation: English, French."""
    for path in sorted((RESOURCES / "i18n").glob("*_fr.ts")):
        for message in ET.parse(path).iter("message"):
            translation = message.find("translation")
            if translation.get("type") is None:
                forms = [form.text or "" for form in translation.iter("numerusform")]
                for french in forms or [translation.text or ""]:
                    yield message.findtext("source"), french


def pages():
    """Every page of help in English, with the French one of the same name."""
    for english in sorted((RESOURCES / "help" / "en").rglob("*.*")):
        french = RESOURCES / "help" / "fr" / english.relative_to(RESOURCES / "help" / "en")
        yield english, french


def english_said():
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    tools = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tools)
    return {said.text for said in tools.all_said()}


def test_the_glossary_has_the_words_that_were_agreed_on():
    agreed = [pair.replace("_", " ").split("/") for pair in PROMISED.split()]
    assert [[term["english"], term["french"]] for term in TERMS.values()] == agreed


@pytest.mark.parametrize("name", TERMS)
def test_a_word_is_one_of_its_own_forms(name):
    term = TERMS[name]
    assert says(term["said"], term["english"])
    assert says(term["dit"], term["french"])
    assert not says(term.get("never", "(?!)"), term["french"])


@pytest.mark.parametrize(
    ("english", "french", "wrong"),
    [
        ("Tag deleted.", "Étiquette supprimée.", []),
        ("Tag deleted.", "Tag supprimé.", ["tag"]),
        ("{n} tags", "{n} étiquettes", []),
        ("&Tag", "É&tiquette", []),
        ("By outlet", "Par journal", ["outlet"]),
        ("Outlet", "Source", ["outlet", "source"]),
        ("Name", "Source :", ["source"]),
        ("Put the caret in quote marks", "Placez le curseur entre guillemets", []),
        ("Mark a quote", "Marquer une citation", []),
        ("Not attributed", "Sans auteur", ["attribute"]),
        ("The column quote is empty.", "La colonne quote est vide.", []),
        ("Speaker {speaker}", "Locutrice {speaker}", []),
        ("Name files as %date_%outlet", "Nommez les fichiers %date_%outlet", []),
        ("Stage a debate", "Mettre en scène un débat", []),
    ],
)
def test_a_wrong_word_is_found(english, french, wrong):
    assert list(misworded(english, french)) == wrong


def test_no_screen_calls_anything_a_source():
    assert [text for text in english_said() if label(text)] == []


def test_french_screens_use_the_words_of_the_glossary():
    wrong = [
        (names, english, french)
        for english, french in translations()
        if (names := list(misworded(english, french)))
    ]
    assert wrong == []


def test_every_page_of_help_is_there_in_both_languages():
    english, french = (
        {path.relative_to(folder) for path in folder.rglob("*.*")}
        for folder in (RESOURCES / "help" / "en", RESOURCES / "help" / "fr")
    )
    assert english == french


def test_french_pages_of_help_use_the_words_of_the_glossary():
    wrong = []
    for english, french in pages():
        texts = [CODE.sub("", path.read_text(encoding="utf-8")) for path in (english, french)]
        for other in WHOLE["other_senses"]:
            texts[0] = re.sub(other, "", texts[0], flags=re.IGNORECASE)
        for name, term in TERMS.items():
            missing = says(term["said"], texts[0]) and not says(term["dit"], texts[1])
            never = "never" in term and says(term["never"], texts[1])
            wrong += [(french.name, name)] if missing or never else []
    assert wrong == []
