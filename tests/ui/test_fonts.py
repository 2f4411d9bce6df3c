"""The two families that every machine shows alike."""

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont

from guillemet.resources import resource

FONTS = sorted(p.name for p in resource("fonts").iterdir() if p.name.endswith((".otf", ".ttf")))
LETTERS = "AZaz09 éèêçœæßñåłŐğ ЖжЯяЁё ΑαΩω «»‹›“”„‘’–—…\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"


@pytest.mark.parametrize("name", FONTS)
def test_a_bundled_font_loads_under_its_family_s_name(qapp, name):
    family = "Inter" if name.startswith("Inter") else "Noto Serif"
    known = QFontDatabase.addApplicationFontFromData(resource("fonts", name).read_bytes())
    assert family in QFontDatabase.applicationFontFamilies(known)


@pytest.mark.parametrize("name", FONTS)
def test_a_bundled_font_writes_latin_cyrillic_greek_and_quotation_marks(qapp, name):
    font = QRawFont()
    font.loadFromData(resource("fonts", name).read_bytes(), 16, font.hintingPreference())
    assert [letter for letter in LETTERS if not font.supportsCharacter(ord(letter))] == []
