"""What a new actor may be, by its name alone. The user sees the guess and can change it."""

import re
from collections.abc import Sequence
from typing import Final

from guillemet.domain.actor import ActorKind, Naming
from guillemet.domain.names import name_key
from guillemet.domain.patterns import pattern

_BODIES: Final = """administration agence agency agentur alliance army armee assemblee assembly
association authority autorite bank banque banco bund bureau cabinet chamber chambre
club college comite commission committee community company compagnie confederation
congres congress conseil council court cour direction entreprise fabrique federation
firm fondation foundation front gmbh group groupe hospital hopital inc institut
institute league ligue ltd ministere ministerio ministerium ministry movement
mouvement office ong ngo organisation organization parlement parliament parti partei
partido party plc police prefecture press presse sa sarl senat senate service
societe syndicat tribunal union universite university universitat universidad usine
verband министерство партия агентство компания союз وزارة حزب شركة منظمة"""
_SEATS: Final = """kremlin elysee matignon berlin bruxelles brussels londres london madrid moscou
moscow paris pekin beijing washington rome ankara kiev kyiv teheran tehran damas
damascus"""
_DOCUMENTS: Final = """\
communique declaration document letter lettre memo note petition rapport report
statement study etude sondage survey arrete loi law bericht informe доклад تقرير"""
_MANY: Final = "des les the some several plusieurs certains die los las"
_ONE: Final = "un une a an ein eine one"
_CAPITALS: Final = pattern(r"[^\W\d_]{2,6}")


def guessed_kind(name: str) -> ActorKind:
    """Return what an actor of that name probably is; unknown where nothing tells."""
    words = name_key(name).split()
    first = words[0] if words else ""
    guesses = (
        (ActorKind.DOCUMENT, _holds(_DOCUMENTS, words)),
        (ActorKind.ORGANISATION, _holds(_BODIES, words) or _is_acronym(name)),
        (ActorKind.STATE, len(words) <= 2 and _holds(_SEATS, words)),
        (ActorKind.GROUP, _holds(_MANY, [first])),
        (ActorKind.PERSON, _is_personal(name) or _holds(_ONE, [first])),
    )
    return next((kind for kind, likely in guesses if likely), ActorKind.UNKNOWN)


def guessed_naming(name: str) -> Naming:
    """Return how articles name an actor of that name: "un témoin" is anonymous."""
    words = name.casefold().split()
    if len(words) > 1 and not any(word[:1].isupper() for word in name.split()[1:]):
        if _holds(_ONE, words[:1]):
            return Naming.ANONYMOUS
        if _holds(_MANY, words[:1]):
            return Naming.COLLECTIVE
    return Naming.NAMED


def _is_acronym(name: str) -> bool:
    bare = name.strip().replace(".", "")
    return bare.isupper() and _CAPITALS.fullmatch(bare) is not None


def _is_personal(name: str) -> bool:
    own = [word for word in re.split(r"[\s-]+", name.strip()) if word]
    return len(own) in range(2, 6) and sum(word[:1].isupper() for word in own) >= 2


def _holds(known: str, words: Sequence[str]) -> bool:
    return not set(known.split()).isdisjoint(words)
