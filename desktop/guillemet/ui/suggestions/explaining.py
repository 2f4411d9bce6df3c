"""Why something is proposed, in words: what shows it, who is meant, by which rule."""

from collections.abc import Mapping
from typing import Final

from guillemet.domain.annotation import Annotation, MarkKind, Role
from guillemet.domain.messages import QT_TRANSLATE_NOOP, Message
from guillemet.services.views import Page
from guillemet.ui.words import tr, translated

SHOWN: Final = 48
"""Code points of the words that an explanation shows."""
RULES: Final[Mapping[str, Message]] = {
    "name": QT_TRANSLATE_NOOP("Rules", "name"),
    "label": QT_TRANSLATE_NOOP("Rules", "label before the words"),
    "words before a colon": QT_TRANSLATE_NOOP("Rules", "words before a colon"),
    "according to": QT_TRANSLATE_NOOP("Rules", "according to"),
    "inverted pronoun": QT_TRANSLATE_NOOP("Rules", "pronoun after the cue"),
    "verb without a subject of its own": QT_TRANSLATE_NOOP(
        "Rules", "verb without a subject of its own"
    ),
    "second verb of a subject": QT_TRANSLATE_NOOP("Rules", "second verb of a subject"),
    "subject after the cue": QT_TRANSLATE_NOOP("Rules", "subject after the cue"),
    "subject of the cue": QT_TRANSLATE_NOOP("Rules", "subject of the cue"),
    "subject before an insertion": QT_TRANSLATE_NOOP("Rules", "subject before an insertion"),
    "antecedent of the cue": QT_TRANSLATE_NOOP("Rules", "antecedent of the cue"),
    "announced by the sentence before": QT_TRANSLATE_NOOP(
        "Rules", "announced by the sentence before"
    ),
    "goes on from the words before": QT_TRANSLATE_NOOP("Rules", "goes on from the words before"),
    "goes on in the next paragraph": QT_TRANSLATE_NOOP("Rules", "goes on in the next paragraph"),
    "named just before": QT_TRANSLATE_NOOP("Rules", "named just before"),
    "named just after": QT_TRANSLATE_NOOP("Rules", "named just after"),
    "insertion in the quote": QT_TRANSLATE_NOOP("Rules", "insertion in the quote"),
    "same words in the article": QT_TRANSLATE_NOOP("Rules", "same words elsewhere in the article"),
}
"""What the engine's rules are called on the screen."""
TIERS: Final[Mapping[int, Message]] = {
    1: QT_TRANSLATE_NOOP("Rules", "sure"),
    2: QT_TRANSLATE_NOOP("Rules", "likely"),
    3: QT_TRANSLATE_NOOP("Rules", "weak"),
}


def rule_words(rule: str) -> str:
    """Return what a rule is called; one of another version as it calls itself."""
    known = RULES.get(rule)
    return translated(known) if known is not None else rule


def tier_words(tier: int) -> str:
    """Return how sure a proposal is."""
    known = TIERS.get(tier)
    return translated(known) if known is not None else ""


def explanation(page: Page, annotation: Annotation) -> str:
    """Return why an annotation is proposed: “…” + cue + name → actor (rule: …)."""
    role = Role.MENTIONED if annotation.kind is MarkKind.MENTION else Role.SPEAKER
    part = next((each for each in annotation.parts if each.role is role), None)
    words = " ".join(annotation.words.split())
    cut = words if len(words) <= SHOWN else f"{words[: SHOWN - 1].rstrip()}…"
    shown = [tr("Suggestions", "“{words}”", words=cut)]
    if annotation.cue:
        shown.append(annotation.cue)
    if part is not None and part.evidence is not None:
        form = " ".join(part.evidence.of(page.article.text).split())
        if form != annotation.cue:
            shown.append(form)
    who = page.actors[part.actor].name if part is not None else tr("Suggestions", "nobody found")
    said = {"shown": " + ".join(shown), "who": who}
    if not annotation.rule:
        return tr("Suggestions", "{shown} → {who}", **said)
    rule = rule_words(annotation.rule)
    return tr("Suggestions", "{shown} → {who} (rule: {rule})", rule=rule, **said)
