"""Who a lead means: it says *a grandmother*, and the next paragraph begins with her name."""

from typing import Final, NamedTuple

from guillemet.domain.quotemarks import MarkPair
from guillemet.domain.text import Span
from guillemet.suggest.cast import Cast
from guillemet.suggest.drafts import Draft
from guillemet.suggest.model import Tier
from guillemet.suggest.names import PERSON, Name
from guillemet.suggest.resolve import Speaker
from guillemet.suggest.tokens import Token

RULE: Final = "named in the next paragraph"
_LEAD: Final = 2
"""Paragraphs that a headline and a lead are."""
_NEAR: Final = 60
"""Code points into a paragraph in which its first name says whom it is about."""
_MOUTHS: Final = (
    "spok", "porte-parole", "portavo", "sprecher", "vocer", "porta-voz", "official", "source",
    "fuente", "fonte", "представител", "متحدث", "发言人",
)  # fmt: skip
"""Those who speak for somebody stay without a name."""


class Told(NamedTuple):
    """The first naming of a person: the actor's number and where it stands."""

    actor: int
    span: Span


def settle_lead(
    text: str, pairs: tuple[MarkPair, ...], drafts: list[Draft], named: Told | None, cast: Cast
) -> None:
    """Give words of the lead that a role speaks to the person whom the next paragraph names."""
    lines = _lines(text)
    if named is None or len(lines) <= 1:
        return
    place = next((n for n, line in enumerate(lines) if line.end >= named.span.end), -1)
    headed = not lines[0].of(text).rstrip().endswith((".", "。", "؟", "»", "”"))
    if not 0 < place <= (_LEAD if headed else 1) or not _introduced(
        text, pairs, drafts, named, lines[place]
    ):
        return
    member = cast.members[named.actor]
    for draft in drafts:
        speaker = draft.speaker
        if speaker is None or pairs[draft.pair].outer.start >= lines[place].start:
            continue
        agrees = not speaker.gender or not member.gender or speaker.gender & member.gender
        if speaker.role and agrees and _own(speaker):
            draft.speaker = Speaker(
                named.actor, member.name, speaker.form, Tier.WEAK, member.gender
            )
            draft.rule, draft.tier = RULE, Tier.WEAK


def first_person(names: list[Name], tokens: list[Token], cast: Cast) -> Told | None:
    """Return the first naming of a person in a text."""
    for name in names:
        if name.actor >= 0 and cast.members[name.actor].kind == PERSON:
            return Told(name.actor, Span(tokens[name.first].start, tokens[name.last].end))
    return None


def _own(speaker: Speaker) -> bool:
    low = speaker.name.casefold()
    return not any(mouth in low for mouth in _MOUTHS)


def _lines(text: str) -> list[Span]:
    lines, start = [], 0
    for line in text.split("\n")[: _LEAD + 4]:
        if line.strip():
            lines.append(Span(start, start + len(line)))
        start += len(line) + 1
    return lines


def _introduced(
    text: str, pairs: tuple[MarkPair, ...], drafts: list[Draft], named: Told, line: Span
) -> bool:
    """Tell whether a paragraph begins with a name and a comma, or with words of who is named."""
    begins = named.span.start - line.start < _NEAR // 4
    if begins and text[named.span.end : named.span.end + 1] == ",":
        return True
    first = next((d for d in drafts if line.start <= pairs[d.pair].outer.start < line.end), None)
    if first is None or first.speaker is None or first.speaker.actor != named.actor:
        return False
    return pairs[first.pair].outer.start - line.start < _NEAR
