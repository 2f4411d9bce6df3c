"""What the actor table may learn: how articles call an actor, beyond the names it has."""

from collections import Counter
from collections.abc import Mapping

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.names import name_key


def alias_candidates(
    actors: Mapping[ActorKey, Actor], forms: Mapping[int, Counter[str]]
) -> dict[ActorKey, list[tuple[str, int]]]:
    """Return the forms that mentions give each actor and that are no name of it yet, with counts.

    One that means several actors, or is another's name, says nothing.
    """
    means: dict[str, set[int]] = {}
    for n, actor in actors.items():
        for key in _keys(actor):
            means.setdefault(key, set()).add(n)
    for of, counts in forms.items():
        for form in counts:
            means.setdefault(name_key(form), set()).add(of)
    found: dict[ActorKey, list[tuple[str, int]]] = {}
    for n, actor in actors.items():
        counted = forms.get(n, Counter[str]()).most_common()
        fresh = [each for each in counted if name_key(each[0]) not in _keys(actor)]
        clear = [each for each in fresh if means[name_key(each[0])] == {n}]
        if clear and not actor.builtin:
            found[n] = clear
    return found


def _keys(actor: Actor) -> set[str]:
    return {name_key(name) for name in (actor.name, *(alias.name for alias in actor.aliases))}
