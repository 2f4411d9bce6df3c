"""Descriptions put into the nominative: laut einem Sprecher is ein Sprecher."""

from collections.abc import Sequence
from typing import Final

from guillemet.suggest import flags as f
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.tokens import WORD, Token

_GERMAN: Final = {
    "einem": ("ein", "er"), "einer": ("eine", "e"), "eines": ("ein", "er"), "einen": ("ein", "er"),
    "dem": ("der", "e"), "des": ("der", "e"), "den": ("die", "en"),
    "seinem": ("sein", "er"), "seiner": ("seine", "e"), "ihrem": ("ihr", "er"),
    "ihrer": ("ihre", "e"),
}  # fmt: skip
"""Determiners in the dative or the genitive: as they are called, and how an adjective ends then."""
_NEUTERS: Final = (
    "papier", "dokument", "schreiben", "gutachten", "urteil", "institut", "amt", "blatt",
    "protokoll", "unternehmen", "team", "ministerium", "gericht", "komitee", "mitglied", "haus",
    "werk", "paar",
)  # fmt: skip
_NOUNS: Final = (
    ("стве", ("ство",)), ("ства", ("ство",)), ("ции", ("ция",)), ("нии", ("ния", "ние")),
    ("ния", ("ние",)), ("ии", ("ия", "ие")), ("ия", ("ие", "ия")), ("телей", ("тели",)),
    ("цев", ("цы",)), ("ков", ("ки",)), ("гов", ("ги",)), ("ов", ("ы",)), ("ев", ("и",)),
    ("ей", ("и",)), ("ых", ("ые",)), ("их", ("ие",)), ("ого", ("ый", "ий", "ой")),
    ("его", ("ий",)), ("ки", ("ка", "к")), ("ги", ("га", "г")), ("и", ("ь", "я", "а")),
    ("ы", ("а",)), ("теля", ("тель",)), ("я", ("ь", "й")), ("а", ("",)), ("е", ("", "а", "о", "я")),
    ("ю", ("ь", "й")), ("у", ("",)),
)  # fmt: skip
"""Endings of Russian nouns after a preposition, and those that they may have as subjects."""
_ADJECTIVES: Final = ("ой", "ом", "ого", "ей", "ем", "его", "ых", "их")


def nominative(tokens: Sequence[Token], head: int, words: Lexicon) -> str:
    """Return the words of a phrase as a subject; `head` is its noun, counted from its start."""
    texts = [token.text for token in tokens]
    if words.has("nouns_capital"):
        _german(texts, head)
    elif words.has("no_articles") and tokens[head].kind == WORD:
        texts[head] = _noun(texts[head], words)
        for n in range(head):
            if tokens[n].low.endswith(_ADJECTIVES):
                texts[n] = _adjective(texts[n], texts[head])
    return "".join(
        text + " " * (n + 1 < len(texts) and tokens[n].end < tokens[n + 1].start)
        for n, text in enumerate(texts)
    )


def _german(texts: list[str], head: int) -> None:
    first = texts[0].casefold()
    if first not in _GERMAN:
        return
    texts[0], ending = _GERMAN[first]
    if first == "einem" and texts[head].casefold().endswith(_NEUTERS):
        ending = "es"
    for n in range(1, head):
        if texts[n].endswith("en"):
            texts[n] = texts[n][:-2] + ending
    if first in ("eines", "des") and texts[head].endswith("s"):
        texts[head] = texts[head][:-1]


def _noun(text: str, words: Lexicon) -> str:
    """Return a noun as the lists have it, else as most nouns with its ending are called."""
    usual = ""
    for ending, called in _NOUNS:
        if not text.endswith(ending) or len(text) < len(ending) + 2:
            continue
        for one in called:
            form = text[: -len(ending)] + one
            if words.of(form.casefold()) & (f.ROLE | f.KIN | f.ORG_NOUN | f.ORG_HEAD | f.QUOTED):
                return form
        usual = usual or text[: -len(ending)] + called[0]
    return usual or text


def _adjective(text: str, noun: str) -> str:
    stem = text[:-3] if text.endswith(("ого", "его")) else text[:-2]
    soft = text.endswith(("ей", "ем", "его", "их"))
    if text.endswith(("ых", "их")):
        return stem + ("ие" if soft else "ые")
    if noun.endswith(("а", "я", "ь")):
        return stem + ("яя" if soft else "ая")
    if noun.endswith(("о", "е")):
        return stem + ("ее" if soft else "ое")
    return stem + ("ий" if soft or stem.endswith(("г", "к", "х")) else "ый")
