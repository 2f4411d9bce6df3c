"""What kinds, roles and ways of speech are called on the screen."""

from guillemet.domain.annotation import MarkKind, Role, Speech
from guillemet.ui.words import tr


def kind_title(kind: MarkKind) -> str:
    """Return the name of a kind, as the head of a card."""
    return {
        MarkKind.QUOTE: tr("Kinds", "Quote"),
        MarkKind.PASSAGE: tr("Kinds", "Passage"),
        MarkKind.MENTION: tr("Kinds", "Mention"),
    }[kind]


def role_title(role: Role) -> str:
    """Return the name of a role, as the label of a line."""
    return {
        Role.SPEAKER: tr("Roles", "Speaker"),
        Role.ADDRESSEE: tr("Roles", "Addressee"),
        Role.TARGET: tr("Roles", "Target"),
        Role.VIA: tr("Roles", "Via"),
        Role.MENTIONED: tr("Roles", "Mentioned"),
    }[role]


def speech_words() -> list[tuple[Speech, str]]:
    """Return the ways of speech and their names, in their order."""
    return [
        (Speech.NONE, "–"),
        (Speech.DIRECT, tr("Kinds", "direct")),
        (Speech.PARTIAL, tr("Kinds", "partial")),
        (Speech.INDIRECT, tr("Kinds", "indirect")),
        (Speech.OTHER, tr("Kinds", "other")),
    ]
