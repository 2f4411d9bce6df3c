"""What a new actor is taken for by its name."""

import pytest

from guillemet.domain.actor import ActorKind, Naming
from guillemet.services.guesses import guessed_kind, guessed_naming


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Vladimir Poutine", ActorKind.PERSON),
        ("Jean-Marc Ayrault", ActorKind.PERSON),
        ("un témoin", ActorKind.PERSON),
        ("ONU", ActorKind.ORGANISATION),
        ("O.N.U.", ActorKind.ORGANISATION),
        ("Ministère des Affaires étrangères", ActorKind.ORGANISATION),
        ("le Kremlin", ActorKind.STATE),
        ("des habitants", ActorKind.GROUP),
        ("rapport Dupont", ActorKind.DOCUMENT),
        ("外交部发言人", ActorKind.UNKNOWN),
        ("", ActorKind.UNKNOWN),
    ],
)
def test_the_kind_follows_from_the_words(name, kind):
    assert guessed_kind(name) is kind


@pytest.mark.parametrize(
    ("name", "naming"),
    [
        ("un témoin", Naming.ANONYMOUS),
        ("des habitants", Naming.COLLECTIVE),
        ("Un Certain Plume", Naming.NAMED),
        ("Rex Tillerson", Naming.NAMED),
    ],
)
def test_so_does_how_articles_name_it(name, naming):
    assert guessed_naming(name) is naming
