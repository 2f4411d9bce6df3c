import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain.quotemarks import FARTHEST, inside, pairs

DATA = Path(__file__).parents[1] / "data" / "quotes"


def held(text):
    return [pair.inner.of(text) for pair in pairs(text)]


def articles():
    for name in ("dev.jsonl", "seed.jsonl"):
        for line in (DATA / name).read_text(encoding="utf-8").splitlines():
            article = json.loads(line)
            yield pytest.param(article, id=article["id"])


CASES = [
    ("Il a déclaré qu' »on peut dire cela ». Bien.", ["on peut dire cela"]),
    ("»RDV le 17«, dit-il.", ["RDV le 17"]),
    ("Selon l’AFP.« Les crédits sont là », dit-elle.", ["Les crédits sont là"]),
    ('«être au côté du peuple … mieux", a-t-il dit.', ["être au côté du peuple … mieux"]),
    ("“mixed”, ”swapped“, ”doubled”", ["mixed", "swapped", "doubled"]),
    ('l\'"ouverture immédiate" et "aucun" gréviste', ["ouverture immédiate", "aucun"]),
    ("Un mur de 5'10\" et un écran de 24\", rien d'autre.", []),
    ('A 48" screen: "We hear you", it said.', ["We hear you"]),
    ('"I bought a 24" screen", she said.', ['I bought a 24" screen']),
    ('"The best since 1994", she said.', ["The best since 1994"]),
    (
        "«Pas aux 'gilets jaunes': 'Rentrez chez vous'», dit-il.",
        ["Pas aux 'gilets jaunes': 'Rentrez chez vous'", "gilets jaunes", "Rentrez chez vous"],
    ),
    ("« Il a dit « non » hier », dit-elle.", ["Il a dit « non » hier", "non"]),
    ("« A “chacun pour soi” B »", ["A “chacun pour soi” B", "chacun pour soi"]),
    ("They don't mind the workers' rights, 'tis said of the '90s.", []),
    ("l’«idéal» d’« hier »", ["idéal", "hier"]),
    ("'It's the islanders' boat,' he said.", ["It's the islanders' boat,"]),
    ("the 'workers' were told they can't", ["workers"]),
    ("„Nein“, sagte er. »Doch«, sagte sie.", ["Nein", "Doch"]),
    ("„Er sagte: ‚Ja‘, glaube ich“", ["Er sagte: ‚Ja‘, glaube ich", "Ja"]),
    ("„Er sagte: ‚Ja‘“, sagt sie.", ["Er sagte: ‚Ja‘", "Ja"]),
    ("Он сказал: «Мост „Новый“ закрыт».", ["Мост „Новый“ закрыт", "Новый"]),
    ("他说：“我们不会去。”她说“好”。", ["我们不会去。", "好"]),
    ("「行く『いま』」と言った", ["行く『いま』", "いま"]),
    ('他说："你好。”然后走了', ["你好。"]),
    ("《人民日报》报道", []),
    ("» LIRE AUSSI - «Le pont»", ["Le pont"]),
    (">>> Lire aussi", []),
    ("<<Bonjour>>, dit-il", ["Bonjour"]),
    ("«\u2009perte\u202f», «\u00adx\u200b»", ["perte", "x"]),
    ('«» et “ ” et ""', []),
    ("Elle ajoute : rien n'est sûr\", puis part.", ["rien n'est sûr"]),
    ("Il dit que « personne ne viendra.\nLa suite.", ["personne ne viendra."]),
    ("« Un.\n« Deux.\n« Trois », dit-il.", ["Un.", "Deux.", "Trois"]),
    ("« Un.\nDeux.\nTrois », dit-il.", ["Un.\nDeux.\nTrois"]),
    ("“One.\n“Two,” she said.", ["One.", "Two,"]),
    ("'One.\n'Two,' she said.", ["One.", "Two,"]),
    ("« Premier. « Second », dit-il.", ["Premier.", "Second"]),
    ("»Hej«, sa han. »Nej«", ["Hej", "Nej"]),
    ("”Hej”, sa han. ”Nej.”", ["Hej", "Nej."]),
    ('», «, "', []),
]


@pytest.mark.parametrize("article", list(articles()))
def test_every_passage_in_marks_is_found_and_nothing_else(article):
    found = {(pair.inner.start, pair.inner.end) for pair in pairs(article["text"])}
    assert found == {(quote["start"], quote["end"]) for quote in article["quotes"]}


@pytest.mark.parametrize(("text", "words"), CASES)
def test_marks_pair_by_what_touches_them(text, words):
    assert held(text) == words


def test_a_forgotten_mark_is_told():
    (unclosed,) = pairs("Il dit : « personne ne viendra.\nLa suite.")
    assert unclosed.opened
    assert not unclosed.closed
    (unopened,) = pairs("Il dit : personne ne viendra ».")
    assert unopened.closed
    assert not unopened.opened


def test_a_mark_left_alone_does_not_swallow_the_article():
    text = "Il dit « non.\n" + "Une phrase de plus. " * 400 + "\nFin ».\n"
    assert all(pair.outer.end - pair.outer.start <= FARTHEST + 1 for pair in pairs(text))


def test_the_innermost_pair_around_a_caret():
    text = "Il dit « oui “et” non » puis rien."
    found = pairs(text)
    assert inside(found, text.index("et")).inner.of(text) == "et"
    assert inside(found, text.index("oui")).inner.of(text) == "oui “et” non"
    assert inside(found, 1) is None
    assert inside(found, len(text)) is None
    assert inside((), 0) is None


SOUP = st.text(alphabet=st.sampled_from("«»“”„\"'’‘‚‹›「」<>ab1:,. \n\u00a0"), max_size=120)


@given(SOUP)
def test_pairs_nest_in_any_soup_of_marks(text):
    found = pairs(text)
    around = []
    for pair in found:
        assert pair.outer.holds(pair.inner)
        assert pair.inner.of(text).strip()
        assert pair.outer.end <= len(text)
        while around and around[-1].end <= pair.outer.start:
            around.pop()
        assert pair.depth == len(around)
        assert not around or around[-1].holds(pair.outer)
        around.append(pair.outer)


class Counting(str):
    """A text that counts how many characters are looked at one by one."""

    __slots__ = ()
    looks = 0

    def __getitem__(self, key):
        if isinstance(key, int):
            Counting.looks += 1
        return super().__getitem__(key)


@pytest.mark.parametrize("soup", ["«", "»", '"', "'a", "‘a ", '"a ', "a” ", "« “", "a'", ": a» "])
def test_the_work_grows_with_the_text_and_no_faster(soup):
    def looks(times):
        Counting.looks = 0
        pairs(Counting(soup * times))
        return Counting.looks

    assert looks(8000) <= 10 * looks(1000) + 1000
