"""Words that come twice: a headline that quotes what the article quotes."""

import re

from guillemet.domain.annotation import Speech
from guillemet.domain.quotemarks import MarkPair
from guillemet.suggest.drafts import Draft
from guillemet.suggest.model import Tier

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\w+")
_STEM = 5


def settle_headline(text: str, pairs: tuple[MarkPair, ...], drafts: list[Draft]) -> None:
    """Give each passage of the headline the speaker of the same words in the article."""
    end = text.find("\n", len(text) - len(text.lstrip()))
    if end < 0 or text[:end].rstrip().endswith((".", "。")):
        return
    keys = {draft.pair: _key(pairs[draft.pair].inner.of(text)) for draft in drafts}
    body = [d for d in drafts if pairs[d.pair].inner.start > end and d.speech is not Speech.OTHER]
    for draft in drafts:
        if pairs[draft.pair].inner.start > end:
            break
        twin = next((d for d in body if _same(keys[draft.pair], keys[d.pair])), None)
        if twin is not None:
            _copy(draft, twin)


def _copy(draft: Draft, twin: Draft) -> None:
    if draft.speech is Speech.OTHER:
        draft.speech = Speech.PARTIAL
    if twin.speaker is not None:
        draft.speaker = twin.speaker
        draft.rule = "same words in the article"
        draft.tier = max(twin.tier, Tier.BOUND)


def _key(words: str) -> tuple[str, ...]:
    return tuple(word.casefold()[:_STEM] for word in _WORD.findall(words))


def _same(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Tell whether one is the other, or a part of it."""
    short, long = sorted((one, two), key=len)
    if not short or (len(short) == 1 and len(long) > 12):
        return False
    if any(long[n : n + len(short)] == short for n in range(len(long) - len(short) + 1)):
        return True
    common = len(set(short) & set(long))
    return len(short) > 3 and common >= 0.8 * len(set(short)) and len(long) <= 2 * len(short)
