"""What words say of an office: « le président russe », the German chancellor, 俄罗斯总统.

An office is said by a title and a place, in any language: both are looked up in tables, so that
"président, Fédération de Russie" and « президент России » say the same. What is in no table must
be said in the same words.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from guillemet.domain.names import name_key
from guillemet.domain.patterns import pattern
from guillemet.domain.records import dataclass

_HAN: Final = pattern(r"([㐀-䶿一-鿿豈-﫿])")
_ARABIC: Final = pattern(r"[ء-ي]")
_ALEF: Final = str.maketrans(dict.fromkeys("\u0623\u0625\u0622", "\u0627"))
"""The forms of alef, and the one that stands for them."""
_ARTICLES: Final = ("وال", "بال", "لل", "ال")
_SHORTEST: Final = 3
"""Letters of an Arabic word that must be left without its article."""
_BEGINS: Final = 2
"""Letters by which forms are looked up."""
_SAME: Final = {("US", "secretary_of_state"): "foreign_minister"}
"""Titles that mean another one in one place."""

Word = tuple[str, bool]
"""Letters, and whether an ending may follow."""


@dataclass(frozen=True, slots=True)
class Designation:
    """What words say of an office: titles and places of the tables, and the words left over."""

    titles: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    rest: frozenset[str] = frozenset()

    @property
    def signs(self) -> frozenset[str]:
        """All of it in one set: titles with ``#``, places with ``@`` before them, words bare."""
        return frozenset(
            {*(f"#{title}" for title in self.titles), *(f"@{p}" for p in self.places), *self.rest}
        )


class Designations:
    """Reads offices by tables of titles, places and small words; `links` are those like *of*."""

    def __init__(
        self,
        titles: Mapping[str, str],
        places: Mapping[str, str],
        civilities: Iterable[str],
        small: Iterable[str],
        links: Iterable[str],
    ) -> None:
        self._forms: dict[str, list[tuple[tuple[Word, ...], str]]] = {}
        for sign, table in (("#", titles), ("@", places)):
            for name, forms in table.items():
                self._learn(f"{sign}{name}", forms)
        for several in self._forms.values():
            several.sort(key=lambda form: -len(form[0]))
        self._small = frozenset(word for each in small for word in words_of(each))
        self._of = frozenset(word for each in links for word in words_of(each))
        self._civil = {tuple(words_of(each)) for each in civilities if each.strip()}
        self._civil_words = frozenset(words[0] for words in self._civil if words)
        self._longest = max(map(len, self._civil), default=0)

    def _learn(self, sign: str, forms: str) -> None:
        for form in forms.split(";"):
            words = _form_words(form)
            if words:
                self._forms.setdefault(words[0][0][:_BEGINS], []).append((words, sign))

    def read(self, said: str) -> Designation:
        """Return what words say of an office."""
        return self._read(words_of(said))

    def named(self, said: str) -> Iterator[str]:
        """Yield the keys of what may be the name in words: all of them, then the ends of them.

        « le président russe Vladimir Poutine », « M. Poutine », 普京总统: what stands before an end
        is a civility, an office or small words.
        """
        yield name_key(said)
        words = words_of(said)
        for start in range(1, len(words) if self._may_lead(words[:1]) else 0):
            if words[start] not in self._small and self._leads(words[:start]):
                yield " ".join(words[start:])
        if words and _HAN.match(words[-1]):
            for end in range(len(words) - 1, 0, -1):
                if self._leads(words[end:]):
                    yield "".join(words[:end])

    def is_place(self, said: str) -> bool:
        """Tell whether words name a place of the tables, or what is of it, and nothing else."""
        words = words_of(said)
        form = self._longest_form(words, 0, "@") if words else None
        return form is not None and form[0] == len(words)

    def is_civil(self, said: str) -> bool:
        """Tell whether a civility comes before a name: a person is meant."""
        words = words_of(said)
        return len(words) > self._civility(words) > 0

    def _may_lead(self, words: list[str]) -> bool:
        """Tell whether a word can begin what stands before a name: most names it begins do not."""
        return any(
            word in self._small
            or word in self._civil_words
            or any(_is(form[0], word) for form, _ in self._forms.get(word[:_BEGINS], ()))
            for word in words
        )

    def _leads(self, words: list[str]) -> bool:
        """Tell whether words are nothing but civilities, titles, places and small words.

        A word like *of* behind a title says that a body follows: le porte-parole du Kremlin.
        """
        left, _ = self._parted(words, "@")
        at, small = 0, self._small
        while at < len(left):
            civil, form = self._civility(left[at:]), self._longest_form(left, at, "#")
            if not civil and not form and left[at] not in small:
                return False
            small = small - self._of if form else small
            at += civil or (form[0] if form else 1)
        return True

    def _civility(self, words: list[str]) -> int:
        for count in range(min(self._longest, len(words)), 0, -1):
            if tuple(words[:count]) in self._civil:
                return count
        return 0

    def _read(self, words: list[str]) -> Designation:
        # places first: they stand in the middle of titles, le ministre russe des Affaires
        left, places = self._parted(words, "@")
        left, titles = self._parted(left, "#")
        rest = frozenset(word for word in left if word not in self._small)
        same = {_SAME.get((place, each), each) for each in titles for place in places or {""}}
        return Designation(frozenset(same), frozenset(places), rest)

    def _parted(self, words: list[str], sign: str) -> tuple[list[str], set[str]]:
        """Return words without those of a table, and what these mean."""
        kept, meanings, at = list[str](), set[str](), 0
        while at < len(words):
            form = self._longest_form(words, at, sign)
            if form:
                meanings.update(each[1:] for each in form[1])
                at += form[0]
            else:
                kept.append(words[at])
                at += 1
        return kept, meanings

    def _longest_form(
        self, words: list[str], at: int, sign: str = ""
    ) -> tuple[int, list[str]] | None:
        """Return how many words from `at` on are in a table, and what they mean there."""
        most, meanings = 0, list[str]()
        for form, meaning in self._forms.get(words[at][:_BEGINS], ()):
            if len(form) < most or at + len(form) > len(words) or not meaning.startswith(sign):
                continue
            if all(_is(word, words[at + n]) for n, word in enumerate(form)):
                most = len(form)
                meanings.append(meaning)
        return (most, meanings) if most else None


@lru_cache(2048)
def words_of(said: str) -> list[str]:
    """Return words as they are compared: letters alone, each Han character a word."""
    spaced = _HAN.sub(r" \1 ", said)
    return [_bare(word) for word in name_key(spaced).split()]


def _bare(word: str) -> str:
    """Return an Arabic word without its article, with one form of alef."""
    if not _ARABIC.match(word):
        return word
    plain = word.translate(_ALEF)
    for article in _ARTICLES:
        if plain.startswith(article) and len(plain) - len(article) >= _SHORTEST:
            return plain[len(article) :]
    return plain


def _form_words(form: str) -> tuple[Word, ...]:
    found: list[Word] = []
    for each in form.split():
        parts = words_of(each.rstrip("*"))
        found += [(part, False) for part in parts[:-1]]
        found += [(part, each.endswith("*")) for part in parts[-1:]]
    return tuple(found)


def _is(form: Word, word: str) -> bool:
    letters, open_ = form
    if not open_:
        return word == letters
    ending = 3 if letters[:1] > "\u0400" else 2
    return word.startswith(letters) and len(word) - len(letters) <= ending
