"""Whether a name is a person's, a body's or a government's."""

from typing import Final

from guillemet.suggest import flags as f
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.names import ORG, PERSON, STATE, UNKNOWN, Name
from guillemet.suggest.tokens import BREAK, NUMBER, SIGN, WORD, Token

_ACTS = f.VERB | f.CUE | f.AUX | f.NEG | f.CLITIC
_AGE: Final = range(5, 111)


class KindJudge:
    """Decides by the words of a name and by those around it."""

    def __init__(self, tokens: list[Token], words: Lexicon) -> None:
        self._tokens = tokens
        self._words = words

    def judge(self, name: Name) -> None:
        """Set the kind and the gender of `name`; the kind stays empty if nothing tells."""
        tokens = self._tokens[name.first : name.last + 1]
        short = len(tokens) == 1 and name.kind == PERSON  # a family name that is a given one, too
        given = tokens[0].flags if tokens[0].has(f.GIVEN) and not short else 0
        own = given & f.GENDERS
        if own == f.GENDERS:  # Dominique
            own = 0
        name.gender = name.gender or own or self._gender_before(name)
        if name.kind:
            return
        if all(token.has(f.PLACE) for token in tokens):
            name.kind = STATE if self._governs(name) else "location"
        elif all(token.has(f.POWER) for token in tokens):
            name.kind = ORG
        elif len(tokens) > 1 and given and not self._body_tail(tokens):
            name.kind = PERSON
        elif self._is_body(name, tokens):
            name.kind = ORG
        elif self._is_person(name, tokens):
            name.kind = PERSON
        else:
            name.sourced = self._quoted_source(name)

    def _quoted_source(self, name: Name) -> bool:
        """Tell whether words such as *according to* stand before: Selon Météo-Sud."""
        before = self._at(name.first - 1)
        return before is not None and before.has(f.ACCORD)

    def _body_tail(self, tokens: list[Token]) -> bool:
        sure = any(token.has(f.ORG_TAIL) or token.text == "&" for token in tokens)
        return sure or (len(tokens) > 2 and tokens[-1].has(f.ORG_HEAD | f.MEDIA))

    def _is_body(self, name: Name, tokens: list[Token]) -> bool:
        if len(tokens) > 1 and any(t.has(f.ORG) or t.text == "&" for t in tokens):
            return True
        if len(tokens) == 1 and (tokens[0].has(f.MEDIA | f.POWER) or self._acronym(tokens[0])):
            return True
        told = [token.low for token in self._tokens[max(0, name.first - 2) : name.first]]
        if told == ["told", "the"]:  # told the Penmarra Packet
            return True
        return self._after_org_noun(name) or self._before_role(name)

    def _before_role(self, name: Name) -> bool:
        """Tell whether a role of a body follows: *Northgate chief executive Philip Ansell*."""
        if not self._words.has("bodies_first"):
            return False
        after, before = self._at(name.last + 1), self._at(name.first - 1)
        led = before is not None and before.has(f.ROLE | f.CIVIL | f.KIN)
        return after is not None and after.has(f.ROLE) and not after.capital and not led

    def _acronym(self, token: Token) -> bool:
        text = token.text.replace(".", "")
        return 2 <= len(text) <= 6 and text.isupper() and text.isalpha() and not _roman(text)

    def _after_org_noun(self, name: Name) -> bool:
        """Tell whether a noun before announces a body: la chaîne d'informations Mir 24."""
        n = name.first - 1
        before = self._at(n)
        if before is not None and before.has(f.ADJ) and not before.capital:
            n -= 1
            before = self._at(n)
        if before is not None and before.has(f.ORG_NOUN) and not before.has(f.ROLE):
            return True
        link, noun = self._at(n - 1), self._at(n - 2)
        if before is None or link is None or noun is None or before.kind != WORD or before.capital:
            return False
        return link.has(f.OF) and noun.has(f.ORG_NOUN) and not before.has(f.CLOSED | f.VERB)

    def _is_person(self, name: Name, tokens: list[Token]) -> bool:
        if len(tokens) == 1 and self._kin_before_comma(name):
            after = self._at(name.last + 1)
            return tokens[0].has(f.GIVEN) or (after is not None and after.text in (",", "."))
        if self._at_noun_of_role(name) and not self._seat_of_role(name):
            return len(tokens) > 1 or not tokens[0].has(f.COMMON)
        if len(tokens) < 2 or len(tokens) > 5 or self._located(name) or self._in_marks(name):
            return False
        if any(t.has(f.COMMON | f.WORK | f.PLACE) or t.kind == NUMBER for t in tokens):
            return False
        return self._apposed(name) or self._speaks(name) or self._looks(tokens)

    def _in_marks(self, name: Name) -> bool:
        before = self._at(name.first - 1)
        return before is not None and before.kind == SIGN and before.text in '«“„"‘‹'

    def _at_noun_of_role(self, name: Name) -> bool:
        before = self._at(name.first - 1)
        if before is None:
            return False
        if before.has(f.ADJ) and not before.has(f.CLOSED) and not before.capital:
            before = self._at(name.first - 2) or before
        return before.has(f.ROLE | f.KIN) and not before.has(f.ORG_NOUN & ~f.ROLE)

    def _kin_before_comma(self, name: Name) -> bool:
        """Tell whether kin stands before, apposed: his wife, Jean, said."""
        comma, kin = self._at(name.first - 1), self._at(name.first - 2)
        return comma is not None and comma.text == "," and kin is not None and kin.has(f.KIN)

    def _seat_of_role(self, name: Name) -> bool:
        """Tell whether a place stands between role and name: мэр Заречинска Игорь Лопатин."""
        follows = self._at(name.last + 1)
        split = self._words.has("splits_given") and follows is not None
        return split and follows is not None and follows.has(f.GIVEN) and follows.capital

    def _located(self, name: Name) -> bool:
        before = self._at(name.first - 1)
        if before is not None and before.low == "chez":
            return False
        if before is not None and before.has(f.DET) and not before.has(f.POSS):
            return not before.has(f.OF)
        return before is not None and before.has(f.LOC)

    def _apposed(self, name: Name) -> bool:
        """Tell whether a role or an age stands beside the name, after a comma."""
        after = self._at(name.last + 1)
        if after is not None and after.text in (",", "(", "،"):
            for n in range(name.last + 2, name.last + 6):
                token = self._at(n)
                if token is None or token.kind == BREAK or token.has(_ACTS & ~f.CLITIC):
                    break
                if token.has(f.ROLE | f.KIN) or self._age(token):
                    return True
        first = name.first
        article, noun = self._at(first - 2), self._at(first - 1)
        led = article is not None and article.has(f.DET) and not article.has(f.OF | f.PREP)
        if led and noun is not None and noun.kind == WORD:
            first -= 2  # el líder, el esloveno Jaka Novak
        before = self._at(first - 1)
        if before is None or before.text not in (",", "،"):
            return False
        return any(self._role_at(n) for n in range(first - 9, first - 1))

    def _role_at(self, n: int) -> bool:
        token = self._at(n)
        return token is not None and token.has(f.ROLE | f.KIN)

    def _age(self, token: Token) -> bool:
        return token.kind == NUMBER and token.text.isdigit() and int(token.text) in _AGE

    def _speaks(self, name: Name) -> bool:
        """Tell whether a verb of speech stands right beside the name."""
        for n in range(name.last + 1, name.last + 4):
            token = self._at(n)
            if token is None or not token.has(f.CUE | f.AUX | f.ADV | f.NEG | f.CLITIC):
                break
            if token.has(f.CUE):
                return True
        before = self._at(name.first - 1)
        return before is not None and before.has(f.CUE) and not before.has(f.NAMING)

    def _looks(self, tokens: list[Token]) -> bool:
        """Tell whether particles or hyphens make a family name of it."""
        if any(token.has(f.PARTICLE) and not token.capital for token in tokens[1:]):
            return not tokens[0].has(f.COMMON)
        last = tokens[-1].text
        return "-" in last and last.split("-")[1][:1].isupper()

    # -- governments -----------------------------------------------------------------------------

    def _governs(self, name: Name) -> bool:
        """Tell whether a place acts, is addressed or dealt with, and is no mere location."""
        n = name.first - 1
        before = self._at(n)
        while before is not None and before.has(f.DET) and not before.has(f.OF):
            n -= 1
            before = self._at(n)
        if before is not None and before.has(f.ACCORD | f.DEAL | f.CUE):
            return True
        if before is not None and before.has(f.OF):
            return self._dealt(n, name)
        if before is not None and before.has(f.CONJ):
            return self._paired(n, name)
        if before is not None and before.has(f.PREP):
            return before.has(f.OF) and self._dealt(n, name)
        seat = any(t.has(f.SEAT) for t in self._tokens[name.first : name.last + 1])
        return self._acts(name) or (not seat and not self._dateline(name))

    def _paired(self, n: int, name: Name) -> bool:
        """Judge the second of two places as the first."""
        first = self._at(n - 1)
        if first is not None and first.has(f.PLACE):
            kind = Name(n - 1, n - 1)
            return self._governs(kind) or self._acts(name)
        return self._acts(name) or not any(
            t.has(f.SEAT) for t in self._tokens[name.first : name.last + 1]
        )

    def _dealt(self, n: int, name: Name) -> bool:
        seat = any(t.has(f.SEAT) for t in self._tokens[name.first : name.last + 1])
        nouns = [self._at(k) for k in range(n - 3, n)]
        if any(noun is not None and noun.has(f.DEAL) for noun in nouns):
            return True
        nearest = self._at(n - 1)
        role = nearest is not None and nearest.has(f.ROLE | f.LOC | f.ORG_NOUN | f.COMMON)
        return not seat and not role

    def _acts(self, name: Name) -> bool:
        n = name.last + 1
        token = self._at(n)
        if token is not None and token.text in (",", "،"):
            follows = self._at(n + 1)
            return follows is not None and follows.has(f.REL)
        if token is not None and token.has(f.CONJ):
            follows = self._at(n + 1)
            return follows is not None and follows.has(f.PLACE)
        return token is not None and (token.has(_ACTS) or token.has(f.ADV))

    def _dateline(self, name: Name) -> bool:
        after = self._at(name.last + 1)
        starts = name.first == 0 or self._tokens[name.first - 1].kind == BREAK
        return starts and after is not None and after.text in (",", "—", "–", "-", "(", ".")

    def _gender_before(self, name: Name) -> int:
        for n in range(name.first - 1, max(-1, name.first - 4), -1):
            token = self._tokens[n]
            if token.kind != WORD or (token.has(f.OF) and not token.has(f.ROLE | f.KIN)):
                break
            if token.has(f.ROLE | f.KIN):
                gender = token.flags & f.GENDERS
                return gender if gender != f.GENDERS else 0
        return 0

    def _at(self, n: int) -> Token | None:
        return self._tokens[n] if 0 <= n < len(self._tokens) else None


def _roman(text: str) -> bool:
    return not set(text) - set("IVXLC")


__all__ = ["ORG", "PERSON", "STATE", "UNKNOWN", "KindJudge"]
