"""Text as search sees it: what differs in writing only is made alike, on both sides.

FTS5's ``unicode61 remove_diacritics 2`` folds case and Latin accents itself, decomposed ones of
every script too. Python helps only where that falls short: ligatures, soft hyphens, emoji, accents
composed with Greek and Cyrillic letters, Arabic vowel signs and letter forms, and Chinese,
Japanese or Korean, which have no blanks between words.
"""

import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

from guillemet.domain.patterns import pattern

if TYPE_CHECKING:
    import re

FOLD_VERSION: Final = 3
"""Raised whenever `fold` changes: an index of another version is rebuilt."""
LIGATURES: Final[Mapping[str, str]] = {
    "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "ẞ": "SS", "ﬀ": "ff", "ﬁ": "fi",
    "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
}  # fmt: skip
_LATIN_LIGATURES: Final = [each for each in LIGATURES.items() if each[0] <= "\u1eff"]
_BEYOND_LATIN: Final = pattern("[^\0-\xac\xae-\u036f\u1e00-\u1eff\u2000-\u20cf]")
"""What more is done for than to write ligatures out; most texts have none of it."""
HIDDEN: Final = "\u00ad\u061c\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
"""Soft hyphen, Arabic letter mark, Arabic vowel signs: what is left out, as a class of `re`."""
UNSPACED: Final = (
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff"
)
"""Letters of scripts that put no blanks between words, as a class of `re`."""
_FORMS: Final = str.maketrans("أإآٱىةؤئکی", "اااايهويكي") | str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789"
)
_ARABIC: Final = pattern("[\u0600-\u06ff]")
_HIDDEN: Final = pattern(f"[{HIDDEN}]")
_ACCENTED: Final = pattern("[\u0370-\u052f\u1f00-\u1fff]")
# FTS5 knows the characters of 2012: it takes those that came later for letters
_PICTURES: Final = pattern("[\U0001f000-\U0001fbff]+")
_RUN: Final = pattern(f"[{UNSPACED}]+")
_TRAILING: Final = pattern(r"[\W_]+\Z")


def fold(text: str) -> str:
    """Return `text` as it is indexed. Lengths and positions are not kept."""
    folded = apart(text)
    return _RUN.sub(_pairs, folded) if _BEYOND_LATIN.search(folded) else folded


def fold_words(text: str) -> str:
    """Return words as they are asked for, for FTS5 to take as a phrase.

    The last of a run of ideographs is not asked for by itself: the run may go on there.
    """
    return _RUN.sub(_pairs_asked, _TRAILING.sub("", apart(text)))


def apart(text: str) -> str:
    """Return `text` folded but for its runs of ideographs, which stay whole."""
    if text.isascii():
        return text
    if not _BEYOND_LATIN.search(text):
        for letters, written_out in _LATIN_LIGATURES:
            text = text.replace(letters, written_out)
        return text
    for letters, written_out in LIGATURES.items():
        text = text.replace(letters, written_out)
    text = _PICTURES.sub(" ", text.replace("\u00ad", ""))
    if _ACCENTED.search(text):
        text = text.translate(_bare())
    if _ARABIC.search(text):
        text = _HIDDEN.sub("", text).translate(_FORMS)
    return text


@cache
def _bare() -> dict[int, str]:
    """Return the letter without its accents for each Greek and Cyrillic letter with some."""
    found = {}
    for code in (*range(0x370, 0x530), *range(0x1F00, 0x2000)):
        base, *marks = list(unicodedata.normalize("NFD", chr(code)))
        if marks and all(map(unicodedata.combining, marks)):
            found[code] = base
    return found


def _pairs(run: "re.Match[str]") -> str:
    """Return overlapping pairs and the last letter, apart: a word is then a phrase of pairs."""
    chars = run.group()
    pairs = (chars[i : i + 2] for i in range(len(chars)))
    return f" {' '.join(pairs)} "


def _pairs_asked(run: "re.Match[str]") -> str:
    chars = run.group()
    if run.end() < len(run.string) or len(chars) == 1:
        return _pairs(run)
    return f" {' '.join(chars[i : i + 2] for i in range(len(chars) - 1))}"
