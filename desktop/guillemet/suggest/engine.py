"""From a text to all that is proposed for it."""

from collections.abc import Sequence

from guillemet.domain.actor import ActorKind
from guillemet.domain.annotation import Speech
from guillemet.domain.quotemarks import pairs
from guillemet.domain.text import Span
from guillemet.suggest.caseless import CaselessNames
from guillemet.suggest.cast import Cast
from guillemet.suggest.drafts import Draft
from guillemet.suggest.frames import Frames
from guillemet.suggest.groups import group
from guillemet.suggest.kinds import KindJudge
from guillemet.suggest.leads import first_person, settle_lead
from guillemet.suggest.lexicon import Lexicon, known_language, lexicon
from guillemet.suggest.model import (
    KnownActor,
    Proposals,
    SuggestedMention,
    SuggestedQuote,
    Tier,
)
from guillemet.suggest.names import ORG, PERSON, STATE, Name, NameFinder
from guillemet.suggest.nouns import without_beginnings, without_nouns
from guillemet.suggest.parsed import ParsedSpeakers, SubjectParser
from guillemet.suggest.repeats import settle_headline
from guillemet.suggest.resolve import Resolver
from guillemet.suggest.scene import Scene
from guillemet.suggest.tokens import Token, tokenise

_KINDS = {
    PERSON: ActorKind.PERSON,
    ORG: ActorKind.ORGANISATION,
    STATE: ActorKind.STATE,
}


def propose(
    text: str,
    language: str,
    actors: Sequence[KnownActor] = (),
    date: str = "",
    parser: SubjectParser | None = None,
) -> Proposals:
    """Propose the quotes, speakers and mentions of one text.

    `language` is a BCP 47 tag; a language without rules of its own is read by the English ones.
    `actors` is the project's table, `date` the article's ISO date, by which offices are resolved.
    `parser` is asked for speakers of English texts whom the rules do not name.
    """
    words = lexicon(known_language(language))
    tokens = tokenise(text, words)
    marks = pairs(text)
    names, cast = _cast_of(text, tokens, words, actors)
    resolver = Resolver(text, words, cast, names)
    resolver.learn_offices(actors, date)
    resolver.history.learn_roles(tokens, names)
    sentences = Frames(text, tokens, marks, names).sentences()
    scene = Scene(text, words, marks, resolver)
    scene.run(sentences)
    if parser is not None and language.casefold().startswith("en"):
        ParsedSpeakers(text, words, marks, resolver).run(parser, scene.drafts)
    settle_lead(text, marks, scene.drafts, first_person(names, tokens, cast), cast)
    settle_headline(text, marks, scene.drafts)
    group(text, marks, scene.drafts)
    quotes = tuple(
        _quote(text, marks[draft.pair].inner, draft, closed=marks[draft.pair].closed)
        for draft in scene.drafts
        if draft.speech is not Speech.OTHER
    )
    return Proposals(quotes, tuple(_mentions(tokens, names, cast)))


def _cast_of(
    text: str, tokens: list[Token], words: Lexicon, actors: Sequence[KnownActor]
) -> tuple[list[Name], Cast]:
    """Return the names of a text, and the actors whose names they are."""
    finder = CaselessNames if words.has("caseless") else NameFinder
    names = without_nouns(finder(tokens, words).run(), tokens, words)
    judge = KindJudge(tokens, words)
    for name in names:
        judge.judge(name)
    cast = Cast(text, tokens, words, actors)
    cast.bind(names)
    names = without_beginnings(names, tokens)
    return names, cast


def _quote(text: str, span: Span, draft: Draft, *, closed: bool) -> SuggestedQuote:
    speaker = draft.speaker
    return SuggestedQuote(
        span=span,
        speech=draft.speech,
        speaker=speaker.name if speaker else "",
        form=speaker.form if speaker else "",
        group=draft.group,
        cue=" ".join(text[draft.cue[0] : draft.cue[1]].split()) if draft.cue else "",
        cue_span=Span(*draft.cue) if draft.cue else None,
        evidence=Span(*draft.evidence) if draft.evidence else None,
        rule=draft.rule,
        tier=draft.tier if speaker else Tier.WEAK,
        unclosed=not closed,
    )


def _mentions(tokens: list[Token], names: list[Name], cast: Cast) -> list[SuggestedMention]:
    found = []
    for name in names:
        if name.actor < 0 or name.kind not in _KINDS:
            continue
        member = cast.members[name.actor]
        span = Span(tokens[name.first].start, tokens[name.last].end)
        found.append(
            SuggestedMention(span=span, actor=member.name, kind=_KINDS[member.kind or name.kind])
        )
    return found
