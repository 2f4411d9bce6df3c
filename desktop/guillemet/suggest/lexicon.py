"""The words of a language, read from ``resources/suggest/<language>.toml``."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from functools import cache
from typing import Any, Final

from guillemet.domain.records import dataclass
from guillemet.resources import resource
from guillemet.suggest import flags as f

UNLISTED: Final = "xx"
"""The list of every language that has none of its own."""
LANGUAGES: Final = ("fr", "en", "de", "es", "it", "pt", "ru", "ar", "zh")
_CUES = {"say": f.SAY, "judge": f.JUDGE, "weak": f.WEAK, "naming": f.NAMING, "other": 0}
_MOODS = {"finite": f.FIN | f.VERB, "participle": f.PART, "infinitive": f.INF, "gerund": f.GER}
_WORDS = {
    "aux": f.AUX | f.VERB,
    "verb": f.VERB,
    "pron_m": f.PRON | f.MASC,
    "pron_f": f.PRON | f.FEM,
    "pron_pl": f.PRON | f.PLURAL,
    "pron_any": f.PRON,
    "pron_thing": f.PRON | f.THING,
    "pron_indef": f.PRON | f.INDEF,
    "pron_first": f.PRON | f.FIRST,
    "det": f.DET,
    "det_m": f.DET | f.MASC,
    "det_f": f.DET | f.FEM,
    "indet": f.DET | f.INDET,
    "poss": f.DET | f.POSS,
    "of": f.OF,
    "prep": f.PREP,
    "loc": f.PREP | f.LOC,
    "conj": f.CONJ,
    "rel": f.REL,
    "that": f.THAT,
    "neg": f.NEG,
    "adv": f.ADV,
    "time": f.TIME,
    "clitic": f.CLITIC,
    "civil_m": f.CIVIL | f.MASC,
    "civil_f": f.CIVIL | f.FEM,
    "civil": f.CIVIL,
    "civil_pl": f.CIVIL | f.PLURAL,
    "title": f.CIVIL | f.TITLE,
    "title_m": f.CIVIL | f.TITLE | f.MASC,
    "title_f": f.CIVIL | f.TITLE | f.FEM,
    "role": f.ROLE,
    "role_m": f.ROLE | f.MASC,
    "role_f": f.ROLE | f.FEM,
    "role_pl": f.ROLE | f.PLURAL,
    "kin_m": f.KIN | f.MASC,
    "kin_f": f.KIN | f.FEM,
    "work": f.WORK,
    "term": f.TERM,
    "org_noun": f.ORG_NOUN,
    "org_head": f.ORG_HEAD,
    "org_lower": f.ORG_LOWER,
    "org_tail": f.ORG_TAIL,
    "media": f.MEDIA,
    "particle": f.PARTICLE,
    "given_m": f.GIVEN | f.MASC,
    "given_f": f.GIVEN | f.FEM,
    "given": f.GIVEN,
    "place": f.PLACE,
    "seat": f.PLACE | f.SEAT,
    "accord": f.ACCORD | f.PREP,
    "accord_first": f.ACCORD_FIRST | f.PREP,
    "passer": f.PASSER,
    "deal": f.DEAL,
    "quiet": f.QUIET,
    "adj": f.ADJ,
    "quoted": f.QUOTED,
    "common": f.COMMON,
    "power": f.POWER,
    "field": f.FIELD,
    "passive": f.PASSIVE,
    "agent": f.AGENT,
    "accord_after": f.ACCORD_AFTER | f.ADV,
    "dative": f.DATIVE,
    "reported": f.REPORTED | f.VERB,
    "told_m": f.SELF | f.ADV | f.MASC,
    "told_f": f.SELF | f.ADV | f.FEM,
    "told_pl": f.SELF | f.ADV | f.PLURAL,
    "told": f.SELF | f.ADV,
    "attach": f.ATTACH | f.PREP,
}

Read = tuple[str, int, bool]
"""A word folded, what it can be, and whether it begins with a capital."""
_REMEMBERED: Final = 20_000
_WIDEST: Final = 6


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the rules know of a language. Words are as `folded` makes them."""

    language: str
    words: Mapping[str, int]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], int], ...]]
    abbreviations: frozenset[str]
    elisions: frozenset[str]
    links: frozenset[str]
    suffixes: tuple[tuple[str, int], ...]
    traits: frozenset[str]
    endings: tuple[tuple[str, str], ...] = ()
    surnames: frozenset[str] = field(default_factory=frozenset)
    participles: tuple[str, ...] = ()
    any_suffix: tuple[str, ...] = ()
    lengths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Of a script without blanks: how long the words are that begin with a sign, longest first."""
    read: dict[str, Read] = field(default_factory=dict)
    """Words of texts as they were read: most words of an article stood in another before."""

    def remember(self, word: str, read: Read) -> Read:
        """Keep what was read of a word; forget all where a corpus has too many."""
        if len(self.read) >= _REMEMBERED:
            self.read.clear()
        self.read[word] = read
        return read

    def of(self, word: str) -> int:
        """Return what a folded word can be."""
        found = self.words.get(word)
        if found is not None:
            return found
        if not word.endswith(self.any_suffix):
            return 0
        for suffix, flag in self.suffixes:
            if word.endswith(suffix) and len(word) > len(suffix) + 2:
                return flag
        return 0

    def has(self, trait: str) -> bool:
        """Tell whether the language has a trait, such as ``nouns_capital`` or ``prodrop``."""
        return trait in self.traits


_SIGNS = re.compile("[\u0640\u064b-\u065f\u0670\u0300-\u0301]")


def folded(word: str) -> str:
    """Return a word as the lists hold it: small, with straight apostrophes, without vowel signs."""
    if word[:1] >= "\u3040":  # ideographs have no other form
        return word
    small = word.casefold().replace("\u2019", "'")
    return small if small.isascii() else _SIGNS.sub("", small).replace("\u2011", "-")


def known_language(language: str) -> str:
    """Return the two letters of the list that serves a BCP 47 tag; English if there is no tag."""
    primary = language.casefold().replace("_", "-").split("-")[0]
    if not primary or primary == "und":
        return "en"
    return primary if primary in LANGUAGES else UNLISTED


@cache
def lexicon(language: str) -> Lexicon:
    """Return the words of one of `LANGUAGES`, or of those unlisted, read once."""
    data = tomllib.loads(resource("suggest", f"{language}.toml").read_text(encoding="utf-8"))
    words: dict[str, int] = {}
    phrases: dict[str, dict[tuple[str, ...], int]] = {}
    elisions = _list(data, "elisions")
    variants = str.maketrans({pair[0]: pair[1] for pair in data.get("variants", "").split()})
    for word, flag in _in_both(_entries(data), variants):
        parts = tuple(_parts(folded(word), elisions))
        if len(parts) > 1:
            ends = phrases.setdefault(parts[0], {})
            ends[parts[1:]] = ends.get(parts[1:], 0) | flag
        elif parts:
            words[parts[0]] = words.get(parts[0], 0) | flag
    if language == UNLISTED:
        _borrow_names(words)
    suffixes = tuple(
        (suffix, _WORDS[kind])
        for kind, some in data.get("suffixes", {}).items()
        for suffix in some.split()
    )
    return Lexicon(
        language=language,
        words=words,
        phrases={
            first: tuple(sorted(ends.items(), key=_longest)) for first, ends in phrases.items()
        },
        abbreviations=_list(data, "abbreviations"),
        elisions=elisions,
        links=_list(data, "links"),
        suffixes=suffixes,
        any_suffix=tuple(suffix for suffix, _ in suffixes),
        traits=_list(data, "traits"),
        lengths=_lengths(words),
        endings=tuple((old, new) for old, new in data.get("endings", {}).items()),
        surnames=_list(data, "surnames"),
        participles=tuple(data.get("participles", "").split()),
    )


def _borrow_names(words: dict[str, int]) -> None:
    """Add the names of persons, places and seats of power that the other lists hold."""
    for language in LANGUAGES:
        for word, flag in lexicon(language).words.items():
            if flag & (f.GIVEN | f.PLACE | f.POWER) and word not in words and len(word) > 2:
                words[word] = flag & (f.GIVEN | f.PLACE | f.SEAT | f.POWER | f.GENDERS)


def _lengths(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for word in words:
        if word[0] >= "\u3040" and 1 < len(word) <= _WIDEST:
            found.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(some, reverse=True)) for first, some in found.items()}


def _parts(phrase: str, elisions: frozenset[str]) -> Iterator[str]:
    """Yield the words of a phrase as a text's tokens are cut: ``d'`` and ``après`` are two."""
    for word in phrase.split():
        head, mark, rest = word.partition("'")
        if mark and rest and head in elisions:
            yield head + mark
            yield rest
        else:
            yield word


def _longest(entry: tuple[tuple[str, ...], int]) -> tuple[int, tuple[str, ...]]:
    return -len(entry[0]), entry[0]


def _list(data: Mapping[str, Any], key: str) -> frozenset[str]:
    return frozenset(folded(word) for word in data.get(key, "").split())


def _entries(data: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Yield every word or phrase of a file with what it is."""
    for kind, some in data.get("words", {}).items():
        for word in some.split():
            yield word.replace("_", " "), _WORDS[kind]
    for table in data.get("verbs", ()):
        yield from _forms(table)


def _in_both(
    entries: Iterable[tuple[str, int]], variants: Mapping[int, str]
) -> Iterator[tuple[str, int]]:
    """Yield each word, and as it is written elsewhere if that is another way."""
    for word, flag in entries:
        yield word, flag
        other = word.translate(variants)
        if other != word:
            yield other, flag


def _forms(table: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    """Yield the forms of one table of verbs: its stems with its endings, or forms as they are."""
    cue = _CUES[table["cue"]]
    for mood, flag in _MOODS.items():
        for ending in table.get(mood, "").split():
            if "stems" not in table:
                yield ending.replace("_", " "), cue | flag
                continue
            for stem in table["stems"].split():
                yield _joined(stem, ending).replace("_", " "), cue | flag


def _joined(stem: str, ending: str) -> str:
    """Join; ``-`` is no ending, ``~`` before the stem's place stands for what comes before it."""
    if "~" in ending:
        return ending.replace("~", stem)
    return stem if ending == "-" else stem + ending
