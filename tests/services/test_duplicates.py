"""Actors that are perhaps one: proposed by their names, and no others."""

from guillemet.domain.names import name_key
from guillemet.services.duplicates import pairs


def proposed(*names):
    keyed = [(n, name_key(name)) for n, name in enumerate(names)]
    return [(names[p.one], names[p.other], p.sure) for p in pairs(keyed)]


def test_spellings_of_one_name_are_proposed():
    found = proposed("Bachar el-Assad", "Bachar al-Assad", "Bashar al-Assad", "Rex Tillerson")
    assert {(one, other) for one, other, _ in found} == {
        ("Bachar el-Assad", "Bachar al-Assad"),
        ("Bachar el-Assad", "Bashar al-Assad"),
        ("Bachar al-Assad", "Bashar al-Assad"),
    }
    assert not any(sure for *_, sure in found)


def test_the_same_name_but_for_accents_and_case_is_the_same():
    assert proposed("Étienne Davignon", "etienne DAVIGNON") == [
        ("Étienne Davignon", "etienne DAVIGNON", True)
    ]


def test_words_in_another_order_are_proposed():
    assert proposed("Martin, Jean-Luc", "Jean-Luc Martin")[0][:2] == (
        "Martin, Jean-Luc", "Jean-Luc Martin",
    )  # fmt: skip


def test_a_surname_alone_proposes_nobody():
    assert proposed("Vladimir Poutine", "Ludmila Poutine", "Poutine") == []


def test_chinese_names_that_sound_alike_stay_apart():
    assert proposed("张伟", "章炜") == []
