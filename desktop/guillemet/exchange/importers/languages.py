"""Guesses the language of a text, offline: by its letters, and by its small words."""

import re
from collections import Counter
from typing import Final

LANGUAGES: Final = ("fr", "en", "de", "es", "it", "pt", "ru", "ar", "zh")
SAMPLES: Final = (1_500, 12_000)
"""Code points that are looked at; more where the first say too little."""
_LETTERS: Final = {
    "latin": re.compile(r"[A-Za-zÀ-ɏ]+"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]+"),
    "arabic": re.compile(r"[\u0620-\u06ff]+"),
    "han": re.compile(r"[\u3400-\u9fff]+"),
    "kana": re.compile(r"[\u3040-\u30ff]+"),
    "other": re.compile(r"[\u0370-\u03ff\u0530-\u05ff\u0900-\u1fff\uac00-\ud7a3]+"),
}
_BEYOND_LATIN: Final = re.compile(r"[^\0-\u036f\u2000-\u2fff]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_SMALL: Final = {
    "fr": "le la les des du un une et est dans que qui pour pas sur au aux ce cette son ses par"
    " plus ne se il elle nous vous ils ont été sont avec mais ou où leur c d l qu n s j",
    "en": "the of and to a in is that for it was on with as by at from this be are have has had not"
    " but his her they their which will would an or were been said we who s",
    "de": "der die das und ist in den von zu mit nicht ein eine auf für dem des im sich es auch als"
    " an er hat dass sie nach wird bei einer um am sind noch wie einem über aus",
    "es": "el la los las de del que y en un una es por con no para se su al lo como más pero sus le"
    " ha este sí porque esta entre cuando muy sin sobre también fue ser hay",
    "it": "il lo la i gli le di del della dei delle che e è in un una per con non si da al alla nel"
    " nella sono ha anche come più ma questo questa dal dalla sul degli ed l",
    "pt": "o a os as de do da dos das que e é em um uma por com não para se no na nos nas ao mais"
    " como mas foi ser são pelo pela sua seu também à às já está",
    # others written alike, so that they are not taken for one of ours
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij door"
    " uit naar over wordt heeft hij ze nog",
    "ca": "el la els les de del i a que en un una és per amb no es al dels més com però seva seu va"
    " ha aquest aquesta són també l d",
    "ro": "de și în la cu pe nu un o este care din pentru că mai sunt a fost fi sau după prin ale"
    " lui lor această",
    "sv": "och i att det som en på är av för med den till inte om ett har de var från men sig han",
    "da": "og i at det er en til på som af for den med de ikke der har et var fra men om han sig",
    "pl": "w i na z się do nie to że jest o jak po za co od przez dla był są oraz tym tego ale",
    "cs": "a v se na je že s z do o to i za by pro k jako ale po jsou byl tak od ve",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi ne var en ama kadar sonra",
    "fi": "ja on ei että se oli hän mutta ovat kun myös joka niin kuin tai sen",
    "hu": "a az és hogy nem is egy ez volt meg de van csak már mint azt",
}  # fmt: skip
_WORDS: Final = {code: frozenset(words.split()) for code, words in _SMALL.items()}
_OF: Final = {
    word: tuple(code for code, words in _WORDS.items() if word in words)
    for word in frozenset[str]().union(*_WORDS.values())
}
_WEIGHT: Final = {1: 4, 2: 2}
"""Of a word, by how many languages have it; 1 for more."""
_RUSSIAN: Final = re.compile(r"[ыэъ]", re.IGNORECASE)
_NOT_RUSSIAN: Final = re.compile(r"[іїєґўђјљњћџ]", re.IGNORECASE)
_BULGARIAN: Final = frozenset(["на", "се", "да", "от", "са", "за", "това", "като", "със", "който"])
_NOT_ARABIC: Final = re.compile(r"[پچژگکیےٹڈڑں]")


def guessed_language(text: str) -> str:
    """Return the code of the language of `text`, one of `LANGUAGES`; "" if unsure."""
    for most in SAMPLES:
        found = _guessed(text[:most])
        if found or len(text) <= most:
            break
    return found


def _guessed(sample: str) -> str:
    if not _BEYOND_LATIN.search(sample):
        return _latin(sample)
    counts = {name: sum(map(len, letters.findall(sample))) for name, letters in _LETTERS.items()}
    # an ideograph says about as much as three letters
    counts["han"] *= 3
    counts["kana"] *= 3
    most = max(counts, key=lambda name: counts[name])
    if counts[most] < 12 or counts[most] < 0.6 * sum(counts.values()):
        return ""
    if most == "latin":
        return _latin(sample)
    if most == "cyrillic":
        return _cyrillic(sample, counts[most])
    arabic = most == "arabic" and len(_NOT_ARABIC.findall(sample)) <= 0.02 * counts[most]
    chinese = most == "han" and counts["kana"] < 0.05 * counts["han"]
    return "ar" if arabic else "zh" if chinese else ""


def _latin(text: str) -> str:
    words = _WORD.findall(text.lower())
    hits: dict[str, int] = {}
    for word, times in Counter(words).items():
        of = _OF.get(word, ())
        for code in of:
            hits[code] = hits.get(code, 0) + times * _WEIGHT.get(len(of), 1)
    most = sorted(hits.items(), key=lambda hit: -hit[1])
    ranked = [*most[:2], ("", 0), ("", 0)]
    (best, score), (_, second) = ranked[0], ranked[1]
    sure = score >= 8 and score >= 0.25 * len(words) and score >= 1.25 * second
    return best if sure and best in LANGUAGES else ""


def _cyrillic(text: str, letters: int) -> str:
    if len(_NOT_RUSSIAN.findall(text)) > 0.01 * letters:
        return ""
    words = _WORD.findall(text.lower())
    bulgarian = sum(1 for word in words if word in _BULGARIAN)
    if bulgarian > 0.12 * len(words) and len(_RUSSIAN.findall(text)) < 0.015 * letters:
        return ""
    return "ru" if _RUSSIAN.search(text) else ""
