"""When two names are perhaps one, and what a name may hold."""

import unicodedata
from functools import lru_cache
from typing import Final

from guillemet.domain.errors import BadName
from guillemet.domain.messages import MSG_NAME_BAR, MSG_NAME_EMPTY, MSG_NAME_LONG
from guillemet.domain.patterns import pattern
from guillemet.domain.text import canonical

NAME_UP_TO: Final = 300
"""Code points; a longer name is a paste gone wrong."""
_GAPS = pattern(r"[\W_]+")
_LETTERS_THAT_DROP_ACCENTS = ("LATIN", "GREEK", "CYRILLIC")


def name_key(name: str) -> str:
    """Return what equal names have in common: NFKC, case, accents and punctuation aside.

    Accents are dropped in Latin, Greek and Cyrillic only. Equal keys are *proposed* as
    duplicates, never merged.
    """
    text = unicodedata.normalize("NFKC", name).casefold()
    kept, base = [], False
    for char in unicodedata.normalize("NFD", text):
        if unicodedata.combining(char):
            if not base:
                kept.append(char)
            continue
        base = _drops_accents(char)
        kept.append(char)
    joined = unicodedata.normalize("NFC", "".join(kept))
    return _GAPS.sub(" ", joined).strip() or joined.strip()


@lru_cache(4096)
def _drops_accents(char: str) -> bool:
    return unicodedata.name(char, "").startswith(_LETTERS_THAT_DROP_ACCENTS)


def checked_name(name: str) -> str:
    """Return `name` on one line without outer blanks, as a project stores it.

    Raises:
        BadName: it is empty, longer than 300 characters, or holds ``|``, which joins names in
            exports.
    """
    clean = " ".join(canonical(name).text.split())
    if not clean:
        raise BadName(MSG_NAME_EMPTY)
    if "|" in clean:
        raise BadName(MSG_NAME_BAR, name=clean[:80])
    if len(clean) > NAME_UP_TO:
        raise BadName(MSG_NAME_LONG, count=len(clean), most=NAME_UP_TO)
    return clean
