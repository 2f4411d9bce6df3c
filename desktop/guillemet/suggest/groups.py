"""Which passages are parts of one quotation that something interrupts."""

from collections.abc import Sequence
from typing import Final

from guillemet.domain.annotation import Speech
from guillemet.domain.quotemarks import MarkPair
from guillemet.suggest.drafts import Draft
from guillemet.suggest.tokens import QUOTE

_GOES_ON: Final = (",", "،", "，", "—", "–", "-", ";")
_FAR: Final = 24
"""Words that an interruption may have."""


def group(text: str, pairs: Sequence[MarkPair], drafts: Sequence[Draft]) -> None:
    """Give each passage of speech a group: its own, or that of the passage it goes on from."""
    last: Draft | None = None
    speech = [draft for draft in drafts if draft.speech is not Speech.OTHER]
    for number, draft in enumerate(sorted(speech, key=lambda d: pairs[d.pair].outer.start)):
        draft.group = number
        goes_on = last is not None and (
            _interrupted(last, draft) or _reopened(text, pairs, last, draft)
        )
        if last is not None and goes_on:
            draft.group = last.group
        if last is None or pairs[draft.pair].outer.start >= pairs[last.pair].outer.end:
            last = draft


def _interrupted(first: Draft, second: Draft) -> bool:
    """Tell ``"A", he said, "B"``: the cue of both stands between, and no sentence ends there."""
    cue, sentence = first.attribution, first.sentence
    if cue is None or sentence is None or sentence is not second.sentence:
        return False
    if second.attribution is None or second.attribution.verb != cue.verb:
        return False
    between = sentence.tokens[first.at + 1 : second.at]
    if not first.at < cue.verb < second.at or not between or len(between) > _FAR:
        return False
    both = first.speech is Speech.DIRECT and second.speech is Speech.DIRECT
    return both and between[-1].text in _GOES_ON and all(t.kind != QUOTE for t in between)


def _reopened(text: str, pairs: Sequence[MarkPair], first: Draft, second: Draft) -> bool:
    """Tell a quotation that opens its marks anew in the next paragraph and closed none before."""
    one, two = pairs[first.pair], pairs[second.pair]
    between = text[one.outer.end : two.outer.start]
    return not one.closed and "\n" in between and not between.strip()
