"""Whether words in marks are speech: a clause, a fragment of somebody's, or a name or term."""

import re

from guillemet.domain.annotation import Speech
from guillemet.domain.records import dataclass
from guillemet.suggest import flags as f
from guillemet.suggest.attribution import Attribution
from guillemet.suggest.choose import ADJACENT, Choice
from guillemet.suggest.frames import NAME
from guillemet.suggest.lexicon import Lexicon
from guillemet.suggest.phrases import PhraseReader
from guillemet.suggest.tokens import NUMBER, QUOTE, SIGN, WORD, Token

_ENDS = re.compile(r"[.!?…。！？؟][\s\"'”’»]*$")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Shape:
    """What the words in marks look like by themselves."""

    words: int
    clause: bool
    ended: bool
    capital: bool
    titled: bool
    exclaimed: bool = False
    small: bool = False  # it begins with a small letter, as no name and no title does


def shape_of(text: str, inside: list[Token]) -> Shape:
    """Measure the words of a passage: `text`, and its tokens."""
    words = [token for token in inside if token.kind in (WORD, NUMBER)]
    count = len(words) + len(_WIDE.findall(text)) // 2
    verb = any(token.has(f.VERB | f.AUX | f.FIRST) for token in words)
    ended = _ENDS.search(text) is not None
    heavy = [token for token in words if token.kind == WORD and not token.has(f.CLOSED)]
    titled = len(heavy) > 1 and all(token.capital for token in heavy)
    bare = bool(words) and not words[0].capital and words[0].has(f.VERB | f.AUX | f.CUE)
    clause = (
        (count >= 3 and verb and not bare)
        or (ended and count >= 2 and not titled)
        or (count >= 9 and not bare)
    )
    first = next((t for t in inside if t.kind in (WORD, NUMBER, NAME)), None)
    capital = first is not None and (
        first.capital or (first.kind == NAME and not first.text.islower())
    )
    small = first is not None and first.text[0].islower()
    exclaimed = ended and text.rstrip()[-1] in "!?！？؟"
    return Shape(count, clause, ended, capital, titled, exclaimed, small)


class SpeechJudge:
    """Judges the passages of one sentence."""

    def __init__(self, reader: PhraseReader, cues: list[Attribution], words: Lexicon) -> None:
        self._small_fragments = not words.has("nouns_capital")
        self._unlisted = words.has("unlisted")
        self._tokens = reader.tokens
        self._reader = reader
        self._cues = cues
        moods = [t for t in self._tokens if t.flags & (f.REPORTED | f.FIRST)]
        self.reported = bool(moods) and all(t.has(f.REPORTED) for t in moods)

    def judge(self, at: int, shape: Shape, choice: Choice) -> Speech:
        """Return what the passage at token `at` is."""
        if self._named(at, shape) or self._work(at, shape, choice):
            return Speech.OTHER
        if choice.cue is not None and choice.score >= 1:
            if self._only_looks_governed(at, shape, choice):
                return Speech.OTHER
            whole = shape.clause or self._utterance(at, shape, choice)
            return Speech.DIRECT if whole else Speech.PARTIAL
        if self.reported and not shape.titled:
            return Speech.DIRECT if shape.clause and shape.ended else Speech.PARTIAL
        spelled = shape.words > 2 and self._announced(at)
        spelled = spelled or (self._unlisted and self._apart(at, shape))
        return Speech.DIRECT if spelled or self._stands_alone(at, shape) else Speech.OTHER

    def _only_looks_governed(self, at: int, shape: Shape, choice: Choice) -> bool:
        """Tell a title, a name or a noun of the sentence from words that its cue governs."""
        if shape.titled and choice.score < ADJACENT and not shape.ended:
            return True
        if choice.score < 4 and self._woven(at) and not shape.clause:
            return True
        if (
            shape.capital
            and shape.words <= 2
            and not shape.ended
            and self._calls_so(at, choice.cue)
        ):
            return True
        return self._looks_like_a_name(at, shape, choice)

    def _calls_so(self, at: int, cue: Attribution | None) -> bool:
        """Tell whether a verb calls its object something: il appelait ma sœur « Tata »."""
        if cue is None or not cue.end < at or not self._tokens[cue.verb].has(f.NAMING):
            return False
        thing = self._tokens[cue.end]
        return thing.kind == NAME or (thing.has(f.DET) and not thing.has(f.PREP | f.OF | f.DATIVE))

    def _looks_like_a_name(self, at: int, shape: Shape, choice: Choice) -> bool:
        """Tell a few words with a capital that no cue stands beside: the coach of «Metallurg»."""
        if not self._small_fragments or not at:
            return False
        if choice.score >= ADJACENT:
            return self._addressee(at, shape)
        before = self._tokens[at - 1]
        if before.text in (":", "：", "(", ",") or self._calls(at, choice.cue):
            return False
        return shape.capital and not shape.clause and not shape.ended and shape.words <= 4

    def _addressee(self, at: int, shape: Shape) -> bool:
        """Tell whether marks name who was told, before who tells it: заявила «Вестям» директор."""
        before, after = self._tokens[at - 1], self._reader.at(at + 1)
        if before.kind != WORD or not before.has(f.SAY) or after is None or shape.ended:
            return False
        somebody = after.kind == NAME or after.has(f.ROLE | f.ADJ)
        return somebody and shape.capital and shape.words <= 2 and not shape.clause

    def _calls(self, at: int, cue: Attribution | None) -> bool:
        """Tell whether a verb's object alone stands before: she calls the text "Victorian"."""
        if cue is None or cue.strength == 2:
            return cue is not None
        after, before = self._reader.at(cue.end), self._tokens[at - 1]
        beside = cue.verb < at <= cue.end + 2 and not before.has(f.PREP | f.OF)
        return beside and after is not None and not after.has(f.PREP)

    def _utterance(self, at: int, shape: Shape, choice: Choice) -> bool:
        """Tell whether words open their sentence as one of their own: «Jamais», dit-elle."""
        opens = at == 0 and choice.cue is not None and choice.cue.verb > at
        after = self._reader.at(at + 1)
        apart = after is not None and (after.text in (",", "،", "，", "—", "–"))
        return opens and apart and shape.capital and not shape.titled

    def _announced(self, at: int) -> bool:
        """Tell whether a word for a message stands before: the words «…»."""
        before = self._reader.at(at - 1)
        if before is not None and before.has(f.OF):  # au cri de « … »
            before = self._reader.at(at - 2)
        return before is not None and before.has(f.QUOTED)

    def _named(self, at: int, shape: Shape) -> bool:
        """Tell whether the words before call something so."""
        n = at - 1
        before = self._reader.at(n)
        beside = before
        while (
            before is not None and (before.has(f.DET | f.ADV) or before.text == "(") and n > at - 4
        ):
            if before.has(f.NAMING):
                break
            n -= 1
            before = self._reader.at(n)
        if before is None or before.kind != WORD:
            return self._named_after(at, shape)
        article = beside is not None and beside.has(f.DET)
        small = shape.small and not before.has(f.TERM)
        if before.has(f.NAMING):
            return not before.has(f.CUE) or self._names(n, shape)
        if not before.has(f.TERM | f.ORG_NOUN | f.WORK) or article or small:
            return self._named_after(at, shape)
        colon = self._tokens[at - 1].text == ":"
        told = before.has(f.TERM | f.QUOTED) and (shape.clause or shape.words > 2)
        return not colon and not told

    def _names(self, n: int, shape: Shape) -> bool:
        """Tell whether a verb that also means *to say* names something here."""
        token, before = self._tokens[n], self._reader.at(n - 1)
        if token.has(f.FIN) and before is not None and before.has(f.AUX | f.PRON | f.CLITIC):
            return shape.titled
        if before is not None and (before.kind == NAME or before.has(f.ROLE)):
            return shape.titled
        return not shape.clause

    def _named_after(self, at: int, shape: Shape) -> bool:
        """Tell whether a word behind the marks says that they hold a name: «…» genannt."""
        after = self._reader.at(at + 1)
        if after is None or after.kind != WORD or shape.clause:
            return False
        return after.has(f.NAMING) and not after.has(f.CUE)

    def _work(self, at: int, shape: Shape, choice: Choice) -> bool:
        """Tell a title by a word for a work nearby."""
        if shape.ended and shape.clause and choice.score >= ADJACENT:
            return False
        if not shape.capital:
            return False
        if self._work_after(at) or (shape.titled and self._work_before(at, 14)):
            return True
        return choice.score < ADJACENT and self._work_before(at, 8)

    def _work_before(self, at: int, reach: int) -> bool:
        for n in range(at - 1, max(-1, at - 1 - reach), -1):
            token = self._tokens[n]
            if token.kind == QUOTE or token.text in (";", ":", "."):
                break
            if token.has(f.CUE) and not token.has(f.WORK | f.PART):
                break
            if token.has(f.WORK):
                return True
        return False

    def _work_after(self, at: int) -> bool:
        comma = self._reader.at(at + 1)
        if comma is None or comma.text not in (",", "،", "("):
            return False
        return any(
            (token := self._reader.at(n)) is not None and token.has(f.WORK)
            for n in range(at + 2, at + 6)
        )

    def _apart(self, at: int, shape: Shape) -> bool:
        """Tell whether signs part words from the sentence, in a language that no list knows."""
        if shape.words < 4 or shape.titled:
            return False
        before, after = self._reader.at(at - 1), self._reader.at(at + 1)
        opens = before is None or before.text in (":", "：", "-", "–", "—", ",")
        closes = after is None or (after.kind == SIGN and after.text not in ("(", ")"))
        return shape.ended or (opens and closes) or (opens and shape.capital)

    def _dateline(self, at: int) -> bool:
        """Tell whether only a place and a dash stand before: ROMA - "…"."""
        before = self._tokens[:at]
        return (
            0 < len(before) < 5
            and before[-1].text in ("-", "–", "—")
            and at + 2 >= len(self._tokens)
        )

    def _woven(self, at: int) -> bool:
        """Tell whether a determiner before and a word behind make a noun of it: La «…» du stade."""
        before = self._reader.at(at - 1)
        return before is not None and before.has(f.DET) and not before.has(f.THAT | f.INDET)

    def _stands_alone(self, at: int, shape: Shape) -> bool:
        """Tell whether a passage is a sentence of its own, or nearly."""
        before = self._reader.at(at - 1)
        told = before is not None and before.text in (":", "：") and shape.words > 2
        if told and not shape.clause and not (shape.capital and not shape.titled):
            return False
        opens = before is None or (before.kind == SIGN and before.text not in ("(", ","))
        others = [t for t in self._tokens if t.kind in (WORD, NAME)]
        if shape.exclaimed and shape.capital and not others:
            return True
        if not shape.clause and not told:
            alone = not others or self._dateline(at)
            return alone and shape.capital and shape.words > 3 and not shape.titled
        return (opens and (shape.ended or shape.capital)) or not others
