"""The language of a text is guessed where it is plain, and left open where it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.exchange.importers.languages import LANGUAGES, guessed_language
from guillemet.services.samples import samples

TEXTS = {
    "it": "Il presidente ha detto che il governo non è in crisi e che la legge sarà votata nella"
    " prossima settimana, ma non tutti sono d'accordo con il ministro.",
    "pt": "O presidente disse que o governo não está em crise e que a lei será votada na próxima"
    " semana, mas nem todos concordam com a decisão do ministro.",
    "": "zzz",
}
OTHERS = {
    "Dutch": "De minister heeft gezegd dat het kabinet niet in een crisis is en dat de wet volgende"
    " week wordt behandeld, maar niet iedereen is het eens met het besluit.",
    "Catalan": "El president va dir que el govern no és en crisi i que la llei serà votada amb els"
    " altres grups, però no tothom hi està d'acord amb aquesta decisió dels ministres.",
    "Ukrainian": "Президент заявив, що уряд вживе заходів, і додав, що ситуація є складною.",
    "Japanese": "首相は記者会見で政府は対策を講じると述べた。東京で雨が降った。",
    "Persian": "رئیس جمهور گفت که دولت اقدامات جدیدی انجام می‌دهد و وضعیت کشور خوب است.",
    "Greek": "Πρωθυπουργός δήλωσε ότι η κυβέρνηση θα λάβει μέτρα.",
    "Korean": "대통령은 정부가 조치를 취할 것이라고 말했다.",
    "numbers": "12 345 678,90 - 2017-04-12 (12:30)",
    "nothing": "",
}


def test_every_sample_article_is_guessed_right():
    found = [(each.draft.name, guessed_language(each.draft.text)) for each in samples()]
    assert found == [(each.draft.name, each.draft.meta.language) for each in samples()]


@pytest.mark.parametrize("language", list(TEXTS))
def test_italian_and_portuguese_are_told_from_spanish(language):
    assert guessed_language(TEXTS[language]) == language


@pytest.mark.parametrize("name", list(OTHERS))
def test_what_is_none_of_them_is_left_open(name):
    assert guessed_language(OTHERS[name]) == ""


@given(st.text(max_size=400))
def test_a_guess_is_a_known_code_or_nothing(text):
    assert guessed_language(text) in ("", *LANGUAGES)
