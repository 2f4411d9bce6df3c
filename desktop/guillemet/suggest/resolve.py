"""From the words for a speaker to who it is."""

from collections.abc import Sequence
from itertools import pairwise

from guillemet.domain.records import dataclass
from guillemet.suggest import flags as f
from guillemet.suggest.cast import Cast
from guillemet.suggest.decline import nominative
from guillemet.suggest.frames import NAME, Sentence
from guillemet.suggest.history import History, Referent
from guillemet.suggest.lexicon import Lexicon, folded
from guillemet.suggest.model import KnownActor, Tier
from guillemet.suggest.names import ORG, PERSON, STATE, Name
from guillemet.suggest.phrases import Phrase, PhraseReader
from guillemet.suggest.tokens import NUMBER, QUOTE, WORD, Token


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: an actor's number or -1, the name or words, and how sure that is."""

    actor: int
    name: str
    form: str
    tier: Tier
    gender: int = 0
    thing: bool = False  # a body, a document or several people, unnamed
    role: bool = False  # one person, unnamed


class Resolver:
    """Finds out whom the phrases of one article stand for."""

    def __init__(self, text: str, words: Lexicon, cast: Cast, names: list[Name]) -> None:
        self._text = text
        self._words = words
        self._cast = cast
        self._names = names
        self.history = History(words, cast)
        self._offices: dict[str, str] = {}

    def learn_offices(self, known: Sequence[KnownActor], date: str) -> None:
        """Note who of the project's actors held which office when the article appeared."""
        for actor in known:
            for office in actor.offices:
                if office.held_at(date):
                    for title in (office.title, f"{office.title} {office.organisation}"):
                        self._offices[_bare(folded(title), self._words)] = actor.name

    def resolve(
        self, reader: PhraseReader, phrase: Phrase, sentence: Sentence, outer: Speaker | None
    ) -> Speaker | None:
        """Return the speaker that a phrase stands for; None if it is nobody in particular."""
        if phrase.named:
            return self._named(reader.tokens[phrase.name])
        if phrase.pronoun:
            return self._pronoun(reader.tokens[phrase.start], sentence, outer)
        return self._described(reader, phrase, sentence)

    def words_of(self, reader: PhraseReader, phrase: Phrase) -> str:
        """Return the words of a phrase on one line."""
        some = reader.tokens[phrase.start : max(phrase.stop, phrase.start + 1)]
        if len(some) > 1 and _contracted(some[0]):  # dalla Regione
            some = some[1:]
        return " ".join(self._text[some[0].start : some[-1].end].split())

    def member_of(self, token: Token) -> int:
        """Return the actor of a name's token, added if the text only speaks of it here."""
        name = self._names[token.actor]
        if name.actor < 0:
            kind = STATE if name.kind == "location" else name.kind or ORG
            name.actor = self._cast.add(self._cast.spelled(name), kind, name.key)
            name.kind = kind
        return name.actor

    def known(self, token: Token) -> bool:
        """Tell whether a name's token stands for an actor already."""
        return self._names[token.actor].actor >= 0

    def _named(self, token: Token) -> Speaker:
        number = self.member_of(token)
        member = self._cast.members[number]
        form = " ".join(token.text.split())
        tier = Tier.SURE if form == member.name else Tier.BOUND
        return Speaker(number, member.name, form, tier, member.gender)

    def from_actor(self, number: int, form: str, tier: Tier) -> Speaker:
        """Return an actor as the speaker behind a pronoun or a role."""
        member = self._cast.members[number]
        return Speaker(number, member.name, form, tier, member.gender)

    def _from(self, referent: Referent, form: str, tier: Tier) -> Speaker:
        if referent.actor >= 0:
            return self.from_actor(referent.actor, form, tier)
        return Speaker(-1, referent.words, form, tier, referent.gender)

    def _pronoun(self, token: Token, sentence: Sentence, outer: Speaker | None) -> Speaker | None:
        if token.has(f.INDEF):
            return None
        if token.has(f.FIRST):
            return Speaker(outer.actor, outer.name, token.text, Tier.BOUND) if outer else None
        found = self.history.pronoun(token.flags, token.start, sentence.paragraph)
        return self._from(found, token.text, Tier.BOUND) if found else None

    def dropped(self, at: int, sentence: Sentence) -> Speaker | None:
        """Return whom a verb without a subject goes on quoting."""
        found = self.history.pronoun(0, at, sentence.paragraph)
        return self._from(found, "", Tier.BOUND) if found else None

    # -- roles -----------------------------------------------------------------------------------

    def _described(
        self, reader: PhraseReader, phrase: Phrase, sentence: Sentence
    ) -> Speaker | None:
        some = list(reader.tokens[phrase.start : max(phrase.stop, phrase.start + 1)])
        words = self.words_of(reader, phrase)
        head = reader.tokens[phrase.head]
        office = self._offices.get(_bare(folded(words), self._words))
        if office:
            return Speaker(-1, office, words, Tier.BOUND)
        passes = head.has(f.PASSER) or (head.has(f.QUOTED) and not some[0].has(f.INDET))
        if passes and not any(t.kind == NAME for t in some):
            return self.dropped(some[0].start, sentence) or Speaker(-1, words, words, Tier.WEAK)
        number = -1 if head.has(f.ROLE | f.KIN) else self._marked(some)
        if number < 0 and not self._contrasted(reader, phrase):
            number = self._role(some, head, sentence)
        if number < 0:
            number = self._body(some, head)
        if number < 0 and all(token.has(f.CLOSED) for token in some):
            return None
        if number < 0:
            called = self._called(reader, phrase, words)
            thing = head.has(f.ORG_NOUN | f.ORG_HEAD | f.COMMON) and not head.has(f.ROLE | f.KIN)
            role = head.has(f.ROLE | f.KIN) and not head.has(f.PLURAL)
            gender = head.flags & f.GENDERS
            return Speaker(-1, called, words, Tier.BOUND, gender, thing, role)
        return self.from_actor(number, words, Tier.BOUND)

    def _contrasted(self, reader: PhraseReader, phrase: Phrase) -> bool:
        """Tell whether somebody else is meant: le capitaine, lui, refuse; l'expert cité par …."""
        if phrase.stop < len(reader.tokens) and reader.participle(phrase.stop):
            return True
        comma, pronoun = reader.at(phrase.end), reader.at(phrase.end + 1)
        if comma is None or pronoun is None or comma.text != ",":
            return False
        return pronoun.has(f.PRON) and pronoun.low in ("lui", "elle", "eux", "elles")

    def _marked(self, some: list[Token]) -> int:
        """Return the body that marks name behind its noun: la société « Bois d'Or »."""
        for before, token in pairwise(some):
            if token.kind == QUOTE and before.has(f.ORG_NOUN):
                return self._cast.named_in(self._names, token.start, token.end)
        return -1

    def _called(self, reader: PhraseReader, phrase: Phrase, words: str) -> str:
        """Return words as a subject, where a preposition has put them into another case."""
        before = reader.at(phrase.start - 1)
        if not self._words.has("declines") or before is None or before.kind != WORD:
            return words
        if not before.has(f.PREP | f.ACCORD | f.OF) or not 0 <= phrase.head < phrase.stop:
            return words
        some = reader.tokens[phrase.start : phrase.stop]
        return nominative(some, phrase.head - phrase.start, self._words)

    def _role(self, some: list[Token], head: Token, sentence: Sentence) -> int:
        first = some[0]
        if not head.has(f.ROLE | f.KIN) or first.has(f.INDET) or head.has(f.PLURAL):
            return -1
        if head.has(f.KIN):
            return self._kin(some, head, sentence)
        number = self.history.role(head, some, first.start)
        if number >= 0 or first.has(f.POSS):
            return number
        if self._modified(some):
            names = [token for token in some if token.kind == NAME]
            seat = names and all(t.low != "'s" for t in some)
            seat = seat and all(self.is_body(token) for token in names)
            return self._only(head.flags & f.GENDERS) if seat else -1
        article = first.has(f.DET) or self._words.has("no_articles")
        bare = (
            article and not head.has(f.ORG_NOUN) and not self.history.unnamed(head.low, first.start)
        )
        return self._nearest(first, head, sentence) if bare else -1

    def _only(self, gender: int) -> int:
        """Return the one woman, or the one man, of the article."""
        if gender not in (f.MASC, f.FEM):
            return -1
        some = [n for n, one in enumerate(self._cast.members) if one.kind == PERSON]
        fitting = [n for n in some if self._cast.members[n].gender == gender]
        sure = len(some) > 1 and all(self._cast.members[n].gender for n in some)
        return fitting[0] if len(fitting) == 1 and sure else -1

    def _counted(self, some: list[Token]) -> bool:
        """Tell *this father of three* from the father of somebody."""
        links = [n for n, token in enumerate(some) if token.has(f.OF) and n]
        if not links:
            return some[0].low in _THESE
        return all(
            n + 1 < len(some) and (some[n + 1].has(f.INDET) or some[n + 1].kind == NUMBER)
            for n in links
        )

    def _body(self, some: list[Token], head: Token) -> int:
        """Return the body that a bare noun goes on speaking of: the agency, the company."""
        first = some[0]
        if len(some) > 2 or not first.has(f.DET) or first.has(f.INDET | f.POSS):
            return -1
        number = self.history.body(self._cast.stem(head.low), head.start)
        if number >= 0 or not head.has(f.ORG_NOUN):
            return number
        return self.history.topic(head.start, f.POWER | f.MEDIA | f.ORG_HEAD)

    def _modified(self, some: list[Token]) -> bool:
        if self._words.has("declines") and self._words.has("no_articles"):
            last = some[-1]
            return last.kind == NAME or not last.has(f.ROLE | f.KIN)
        genitive = f.DET if self._words.has("declines") else 0
        return any(
            token.kind == NAME or token.has(f.OF | f.DATIVE | genitive) for token in some[1:]
        )

    def _kin(self, some: list[Token], head: Token, sentence: Sentence) -> int:
        """Return the namesake of the person whose kin is named: son oncle."""
        first = some[0]
        if not first.has(f.POSS):
            own = first.has(f.DET) and all(token.kind != NAME for token in some)
            counted = own and self._counted(some)
            return self._nearest(first, head, sentence) if counted else -1
        owner = self.history.pronoun(f.GENDERS, first.start, sentence.paragraph)
        if owner is None or owner.actor < 0:
            return -1
        return self.history.namesake(self._cast.members[owner.actor], head.flags & f.GENDERS)

    def _nearest(self, first: Token, head: Token, sentence: Sentence) -> int:
        """Return the person last spoken of whom a bare role can mean: le magistrat."""
        gender = head.flags & f.GENDERS or f.GENDERS
        article = first.flags & f.GENDERS
        if gender & article:  # el fiscal, la fiscal
            gender &= article
        return self.history.bare_role(head, gender, sentence.paragraph)

    def named_between(self, start: int, end: int) -> int:
        """Return the first actor named between two positions, -1 for none."""
        return self._cast.named_in(self._names, start, end)

    def first_person(self) -> Speaker | None:
        """Return the first person of the article, if it names one."""
        for number, member in enumerate(self._cast.members):
            if member.kind == PERSON and member.places:
                return self.from_actor(number, "", Tier.WEAK)
        return None

    def is_body(self, token: Token) -> bool:
        """Tell whether a name's token names an organisation."""
        return self._names[token.actor].kind == ORG

    def is_person(self, token: Token) -> bool:
        """Tell whether a name's token names a person."""
        return self._names[token.actor].kind == PERSON


_THESE = frozenset(
    ("ce", "cet", "cette", "este", "esta", "ese", "esa", "questo", "questa", "dieser", "diese")
)
"""Words that point at somebody spoken of before."""


def _bare(low: str, words: Lexicon) -> str:
    """Return a description without its articles and links."""
    parts = low.replace("'", "' ").split()
    return " ".join(p for p in parts if not words.of(p) & (f.DET | f.OF))


def _contracted(token: Token) -> bool:
    """Tell a preposition and its article in one word."""
    bound = token.has(f.DET) and token.has(f.LOC | f.OF | f.PREP) and len(token.low) > 1
    return bound and not token.has(f.INDET | f.POSS | f.CLITIC)
