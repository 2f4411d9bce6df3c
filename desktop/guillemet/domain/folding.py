"""Text as search sees it: what differs in writing only is made alike, on both sides.

FTS5's ``unicode61 remove_diacritics 2`` folds case and accents itself, decomposed ones too.
Python helps only where that falls short: ligatures, Arabic vowel signs and letter forms,
and Chinese, Japanese or Korean, which have no blanks between words.
"""

import re
from typing import Final

FOLD_VERSION: Final = 1
"""Raised whenever `fold` changes: an index of another version is rebuilt."""
_LIGATURES = (("œ", "oe"), ("Œ", "OE"), ("æ", "ae"), ("Æ", "AE"), ("ﬁ", "fi"), ("ﬂ", "fl"))
_ARABIC = re.compile("[\u0600-\u06ff]")
_ARABIC_SIGNS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_ARABIC_FORMS = str.maketrans("أإآٱىةؤئ", "اااايهوي")
_IDEOGRAPHS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]+")


def fold(text: str) -> str:
    """Return `text` as it is indexed. Lengths and positions are not kept."""
    for letters, apart in _LIGATURES:
        text = text.replace(letters, apart)
    if text.isascii():
        return text
    if _ARABIC.search(text):
        text = _ARABIC_SIGNS.sub("", text).translate(_ARABIC_FORMS)
    return _IDEOGRAPHS.sub(_bigrams, text)


def _bigrams(run: "re.Match[str]") -> str:
    """Return overlapping pairs, apart: a word of any length is then a phrase of pairs."""
    chars = run.group()
    if len(chars) == 1:
        return f" {chars} "
    pairs = (chars[i : i + 2] for i in range(len(chars) - 1))
    return f" {' '.join(pairs)} "
