"""Names told from nouns where a language writes both with a capital."""

from guillemet.suggest import flags as f
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.names import Name
from guillemet.suggest.tokens import WORD, Token

_EVIDENCE = f.GIVEN | f.PLACE | f.ORG_TAIL | f.MEDIA | f.POWER | f.PARTICLE
_LEADS = f.DET | f.ADJ | f.PREP | f.POSS


def without_nouns(names: list[Name], tokens: list[Token], words: Lexicon) -> list[Name]:
    """Return the names that something shows to be names.

    That is a given name, a place, a civility, a word for a body with more behind it, or the family
    name of a person shown so elsewhere.
    """
    if not words.has("nouns_capital"):
        return names
    sure = [name for name in names if _shown(name, tokens)]
    families = {form for name in sure for form in _forms(tokens[name.last].low)}
    kept = set(map(id, sure))
    return [n for n in names if id(n) in kept or _forms(tokens[n.last].low) & families]


def without_beginnings(names: list[Name], tokens: list[Token]) -> list[Name]:
    """Return the names without single words that only stand where a sentence begins.

    A word that is nobody's name elsewhere stays only before a verb: *Corvus said*.
    """
    inside = {tokens[n.first].low for n in names if not n.initial}
    return [name for name in names if not _begins_only(name, tokens, inside)]


def _begins_only(name: Name, tokens: list[Token], inside: set[str]) -> bool:
    if name.actor >= 0 or name.kind or not name.initial or name.first != name.last:
        return False
    token, after = tokens[name.first], tokens[name.last + 1 : name.last + 2]
    if token.low in inside or token.has(_EVIDENCE) or token.text.isupper():
        return False
    return not (after and after[0].has(f.CUE | f.VERB | f.AUX | f.CLITIC | f.NEG))


def _forms(low: str) -> set[str]:
    return {low, low.removesuffix("s"), low.removesuffix("'")}


def _shown(name: Name, tokens: list[Token]) -> bool:
    some = [token for token in tokens[name.first : name.last + 1] if token.kind == WORD]
    before = tokens[name.first - 1] if name.first else None
    double = len(some) > 1 and any(token.text.count("-") == 1 for token in some)
    described = before is not None and before.has(f.ROLE | f.KIN | f.ORG_NOUN)
    if name.civil >= 0 or double or described or any(token.has(_EVIDENCE) for token in some):
        return True
    if len(some) == 1:
        return some[0].text.isupper() and len(some[0].text) > 1
    led = before is not None and before.kind == WORD and before.has(_LEADS)
    plain = led or any(token.has(f.COMMON | f.ROLE) for token in some)
    return not plain or any(token.has(f.ORG_HEAD) for token in some)
