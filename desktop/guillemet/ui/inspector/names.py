"""What kinds, roles and ways of speech are called on the screen."""

from guillemet.domain.actor import Actor, ActorKind, Naming
from guillemet.domain.annotation import MarkKind, Role, Speech
from guillemet.domain.fields import FieldType
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
        Role.ON_BEHALF_OF: tr("Roles", "On behalf of"),
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


def kinds_title(kind: MarkKind) -> str:
    """Return the name of the annotations of a kind, as a filter."""
    return {
        MarkKind.QUOTE: tr("Kinds", "Quotes"),
        MarkKind.PASSAGE: tr("Kinds", "Passages"),
        MarkKind.MENTION: tr("Kinds", "Mentions"),
    }[kind]


def actor_kinds() -> list[tuple[str, str]]:
    """Return the kinds of actors and their names, in their order."""
    return [
        (ActorKind.PERSON.value, tr("Actors", "person")),
        (ActorKind.ORGANISATION.value, tr("Actors", "organisation")),
        (ActorKind.STATE.value, tr("Actors", "state")),
        (ActorKind.GROUP.value, tr("Actors", "group")),
        (ActorKind.DOCUMENT.value, tr("Actors", "document")),
        (ActorKind.UNKNOWN.value, tr("Actors", "unknown")),
    ]


def actor_words(actor: Actor) -> str:
    """Return the name of an actor; that of the built-in one is the program's own."""
    return tr("Actors", "Not attributed") if actor.builtin else actor.name


def office_words(actor: Actor, date: str) -> str:
    """Return the office and the organisation of an actor at an article's date, "" if unknown."""
    office = actor.office_at(date)
    parts = (office.title if office else "", actor.organisation_at(date))
    return ", ".join(part for part in parts if part)


def role_word(role: str) -> str:
    """Return what a role is called within a line."""
    return {
        Role.SPEAKER: tr("Roles", "speaker"),
        Role.ADDRESSEE: tr("Roles", "addressee"),
        Role.TARGET: tr("Roles", "target"),
        Role.VIA: tr("Roles", "via"),
        Role.ON_BEHALF_OF: tr("Roles", "on behalf of"),
        Role.MENTIONED: tr("Roles", "mentioned"),
    }[Role(role)]


def namings() -> list[tuple[str, str]]:
    """Return the ways in which articles name actors, in their order."""
    return [
        (Naming.NAMED.value, tr("Actors", "by name")),
        (Naming.ANONYMOUS.value, tr("Actors", "anonymous")),
        (Naming.COLLECTIVE.value, tr("Actors", "collective")),
    ]


def field_types() -> list[tuple[str, str]]:
    """Return the types of fields and their names, in their order."""
    return [
        (FieldType.YESNO.value, tr("Fields", "yes or no")),
        (FieldType.CHOICE.value, tr("Fields", "one of several")),
        (FieldType.CHOICES.value, tr("Fields", "some of several")),
        (FieldType.TEXT.value, tr("Fields", "text")),
        (FieldType.NUMBER.value, tr("Fields", "number")),
        (FieldType.DATE.value, tr("Fields", "date")),
    ]
