"""Who has been spoken of up to a point: what pronouns and roles refer to."""

from bisect import bisect_right
from itertools import islice, pairwise
from typing import Final

from guillemet.domain.records import dataclass
from guillemet.suggest import flags as f
from guillemet.suggest.cast import Cast, Member
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.names import ORG, PERSON, Name
from guillemet.suggest.tokens import BREAK, SIGN, WORD, Token

_COMMAS = (",", "،", "，")
_FAR: Final = 14
_REMEMBERED: Final = 300
"""Referents that a noun can go back to: an article has fewer, and a book must not take forever."""


@dataclass(slots=True)
class Referent:
    """Somebody a pronoun can stand for: an actor's number, or the words for somebody unnamed."""

    at: int
    actor: int = -1
    words: str = ""
    gender: int = 0
    subject: bool = False
    paragraph: int = 0
    thing: bool = False
    main: bool = False  # the subject of its sentence, not only somebody who is quoted in it


@dataclass(slots=True)
class Role:
    """A noun that the text has given to a person, with the words around it."""

    head: str
    words: frozenset[str]
    actor: int
    at: int


class History:
    """Referents in the order of the text."""

    def __init__(self, words: Lexicon, cast: Cast) -> None:
        self._words = words
        self._cast = cast
        self._told: list[Referent] = []
        self._roles: list[Role] = []
        self._introduced: dict[str, int] = {}  # a vet: where a noun brings in somebody unnamed

    def tell(self, referent: Referent) -> None:
        """Add a referent; they come nearly in order."""
        if not self._told or self._told[-1].at <= referent.at:
            self._told.append(referent)
            return
        keys = [one.at for one in self._told[-8:]]
        place = len(self._told) - len(keys) + bisect_right(keys, referent.at)
        self._told.insert(place, referent)

    def pronoun(
        self, flags: int, before: int, paragraph: int, *, named: bool = False
    ) -> Referent | None:
        """Return whom a pronoun at `before` stands for: a subject first, then the nearest.

        `named` leaves out those who have no name.
        """
        fitting = [one for one in self._nearest(before) if self._fits(one, flags)]
        if named:
            fitting = [one for one in fitting if one.actor >= 0]
        if not flags & f.THING:
            fitting = [one for one in fitting if self._is_person(one)] or fitting
        here = [one for one in fitting if one.paragraph == paragraph]
        fitting = [
            one
            for one in fitting
            if one.actor >= 0 or (one.main and one.paragraph >= paragraph - 1)
        ] or fitting
        for group in (here, fitting):
            subjects = [one for one in group if one.subject]
            if subjects:
                return subjects[0]
            if group:
                return group[0]
        return None

    def bare_role(self, head: Token, gender: int, paragraph: int) -> int:
        """Return the person last spoken of whom a role without more can mean, -1 for none.

        Somebody who has been given another role gives way to one who has none.
        """
        fitting = [
            one
            for one in self._nearest(head.start)
            if one.actor >= 0 and self._is_person(one) and self._fits(one, gender)
        ]
        if not fitting:
            return -1
        having = {role.actor for role in self._roles if role.at < head.start}
        return max(
            enumerate(fitting),
            key=lambda n: (
                n[1].actor not in having and n[1].paragraph >= paragraph - 2,
                n[1].paragraph == paragraph,
                n[1].subject,
                -n[0],
            ),
        )[1].actor

    def _is_person(self, one: Referent) -> bool:
        if one.actor < 0:
            return not one.thing
        return self._cast.members[one.actor].kind == PERSON

    def _nearest(self, before: int) -> list[Referent]:
        past = (one for one in reversed(self._told) if one.at < before)
        return list(islice(past, _FAR))

    def _fits(self, one: Referent, flags: int) -> bool:
        gender = flags & f.GENDERS
        if one.gender and gender and not one.gender & gender:
            return False
        person = self._is_person(one)
        if flags & (f.THING | f.PLURAL):
            return not person
        return person or not gender or self._words.has("gendered_things")

    def unnamed(self, head: str, before: int) -> bool:
        """Tell whether somebody without a name was introduced by this noun, below the headline."""
        if self._introduced.get(head, before) < before:
            return True
        return any(
            one.actor < 0
            and one.paragraph
            and head in one.words.casefold().split()
            and one.at < before
            for one in self._told[-_REMEMBERED:]
        )

    def body(self, noun: str, before: int) -> int:
        """Return the body told of last whose name holds a noun: the corps, for the Army Corps."""
        for one in islice(reversed(self._told), _REMEMBERED):
            if one.at < before and one.actor >= 0:
                member = self._cast.members[one.actor]
                if member.kind == ORG and noun in member.key:
                    return one.actor
        return -1

    def topic(self, before: int, not_any: int) -> int:
        """Return the body told of most often up to a point, the first among equals, -1 for none.

        Bodies with a word that can be `not_any` are left out.
        """
        counts: dict[int, int] = {}
        for one in self._told[-_REMEMBERED:]:
            if one.actor >= 0 and one.at < before and self._cast.members[one.actor].kind == ORG:
                counts[one.actor] = counts.get(one.actor, 0) + 1
        fitting = [
            number
            for number in counts
            if not any(self._words.of(word) & not_any for word in self._cast.members[number].key)
        ]
        return max(fitting, key=lambda number: counts[number], default=-1)

    # -- roles -----------------------------------------------------------------------------------

    def learn_roles(self, tokens: list[Token], names: list[Name]) -> None:
        """Note the nouns that stand with persons' names: le ministre …, Rui de Almeida."""
        for article, noun in pairwise(tokens):
            if article.flags & f.INDET and noun.flags & f.ROLE:
                self._introduced.setdefault(noun.low, noun.start)
        for name in names:
            if name.actor < 0 or self._cast.members[name.actor].kind != PERSON:
                continue
            first = name.civil if name.civil >= 0 else name.first
            for n in self._before(tokens, first):
                self._learn(tokens, n, first, name.actor)
            span = self._after(tokens, name.last)
            if span is not None:
                self._learn(tokens, span[0], span[1], name.actor)
            if name.civil >= 0 and tokens[name.civil].has(f.TITLE):
                self._roles.append(
                    Role(_family(tokens[name.civil].low), frozenset(), name.actor, first)
                )

    def _before(self, tokens: list[Token], first: int) -> list[int]:
        """Return the first role noun of the words before a name, if they describe it."""
        n, found = first - 1, []
        if n >= 0 and tokens[n].text in _COMMAS:
            n -= 1
        while n >= 0 and first - n < _FAR:
            token = tokens[n]
            if token.kind not in (WORD, "n") or (
                token.has(f.AUX | f.FIN) and not token.has(f.ROLE)
            ):
                break
            if token.has(f.REL | f.THAT | f.PRON) and not token.has(f.DET):
                break
            if token.has(f.ROLE | f.KIN):
                found.append(n)
            n -= 1
        return found[-1:]

    def _after(self, tokens: list[Token], last: int) -> tuple[int, int] | None:
        """Return where a description behind a name lies: X, maire de Valbrune."""
        n = last + 1
        if n >= len(tokens) or tokens[n].text not in (*_COMMAS, "("):
            return None
        end = n + 1
        while end < len(tokens) and tokens[end].kind not in (SIGN, BREAK):
            end += 1
        for k in range(n + 1, min(n + 5, end)):
            if tokens[k].has(f.AUX | f.FIN | f.REL) and not tokens[k].has(f.ROLE):
                return None
            if tokens[k].has(f.ROLE | f.KIN):
                return k, end
        return None

    def _learn(self, tokens: list[Token], start: int, end: int, actor: int) -> None:
        some = [t for t in tokens[start:end] if t.kind == WORD]
        if not some:
            return
        head = next((t for t in some if t.has(f.ROLE | f.KIN)), some[0])
        words = frozenset(self._cast.stem(t.low) for t in some if not t.has(f.CLOSED))
        self._roles.append(Role(_family(head.low), words, actor, tokens[start].start))
        member = self._cast.members[actor]
        gender = head.flags & f.GENDERS
        if not member.gender and gender != f.GENDERS:
            member.gender = gender

    def role(self, head: Token, words: list[Token], before: int) -> int:
        """Return the actor who has been given a role: the best match, then the nearest."""
        family = _family(head.low)
        wanted = {self._cast.stem(t.low) for t in words if t.kind == WORD and not t.has(f.CLOSED)}
        fitting = [role for role in self._roles if role.head == family]
        if not fitting:
            return -1
        return max(fitting, key=lambda role: self._rank(role, wanted, before)).actor

    def _rank(self, role: Role, wanted: set[str], before: int) -> tuple[int, int, int]:
        past = role.at < before
        return len(role.words & wanted), int(past), role.at if past else -role.at

    def namesake(self, owner: Member, gender: int) -> int:
        """Return another person of the same family name: her uncle."""
        for number, member in enumerate(self._cast.members):
            if member is owner or member.kind != PERSON or len(member.key) < 2:
                continue
            if member.key[-1] == owner.key[-1] and (not member.gender or member.gender & gender):
                return number
        return -1


_FAMILIES = (
    "rices",
    "rice",
    "eurs",
    "eur",
    "euses",
    "euse",
    "ières",
    "ière",
    "iers",
    "ier",
    "trice",
    "tora",
    "tor",
    "dora",
    "dor",
    "innen",
    "in",
    "essa",
    "esse",
    "woman",
    "man",
    "person",
)


def _family(noun: str) -> str:
    """Return what the masculine and the feminine of a role have in common."""
    for ending in _FAMILIES:
        if noun.endswith(ending) and len(noun) > len(ending) + 2:
            return noun[: -len(ending)]
    return noun.rstrip("aeos") if len(noun) > 4 else noun
