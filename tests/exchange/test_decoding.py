"""Files of every encoding are read as they were meant, or it is said what was not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guillemet.domain.errors import BadFile
from guillemet.domain.text import canonical
from guillemet.exchange.importers.decoding import decoded, text_file
from guillemet.resources import seed
from guillemet.services.samples import samples
from tests.projects import SEED

FRENCH = (
    "« Il faut réagir », a déclaré le préfet : l'été a été très sec, et chaque commune a dû "
    "s'adapter. Près de la forêt, ça brûle."
)
TEXTS = {
    "French": (FRENCH, ["cp1252", "latin-1", "mac_roman", "cp850"]),
    "French with typographer's marks": ("Il a dit : “non”… L’œuvre coûte 3 €.", ["cp1252"]),
    "a short French line": ("Le maire a refusé de répondre.", ["cp1252", "mac_roman", "cp850"]),
    "German": (
        "„Für die Bürger ist das schön“, sagte sie. Die Straße bleibt geschlossen.",
        ["cp1252", "mac_roman"],
    ),
    "Spanish": ("«El señor dijo que mañana habrá más niños». ¿Qué pasó?", ["cp1252", "mac_roman"]),
    "Polish": ("Prezydent powiedział, że rząd będzie działał. Żółta łódź płynie.", ["cp1250"]),
    "Czech": ("Prezident řekl, že vláda bude jednat. Příští týden začne další kolo.", ["cp1250"]),
    "Turkish": (
        "Görüşme için İstanbul'a gidiyoruz, dedi. Şimdi değil, güzel günler gelecek.",
        ["cp1254"],
    ),
    "Russian": (
        "Президент заявил, что правительство примет меры. Это важно, сказал он в Москве.",
        ["cp1251", "koi8-r", "cp866", "iso8859-5"],
    ),
    "Greek": ("Πρωθυπουργός δήλωσε ότι η κυβέρνηση θα λάβει μέτρα.", ["cp1253"]),
    "Hebrew": ("ראש הממשלה אמר היום כי הממשלה תפעל בנושא הזה בקרוב.", ["cp1255"]),
    "Arabic": ("قال الرئيس إن الحكومة ستتخذ إجراءات جديدة، وأضاف أن الوضع صعب.", ["cp1256"]),
    "Chinese": ("总统表示，政府将采取措施。他对记者说：“这很重要。”", ["gb18030"]),
    "Chinese of Taiwan": ("總統表示，政府將採取措施。他對記者說：「這很重要。」", ["big5"]),
    "Japanese": (
        "首相は記者会見で「政府は対策を講じる」と述べた。東京で雨が降った。",
        ["cp932", "euc_jp", "iso2022_jp"],
    ),
    "Korean": ("대통령은 정부가 조치를 취할 것이라고 말했다. 중요하다고 했다.", ["cp949"]),
}
CASES = [(text, encoding) for text, encodings in TEXTS.values() for encoding in encodings]
IDS = [f"{name} in {encoding}" for name, (_, each) in TEXTS.items() for encoding in each]
MARKED = ["utf-8", "utf-8-sig", "utf-16", "utf-32"]


@pytest.mark.parametrize(("text", "encoding"), CASES, ids=IDS)
def test_a_text_older_than_unicode_is_read_as_it_was_written(text, encoding):
    found = text_file(text.encode(encoding), "a.txt")
    assert found.text == text
    assert found.replaced == 0
    assert not found.encoding.startswith("utf")
    assert found.original == text.encode(encoding)


OF_LANGUAGE = {
    "fr": ["cp1252", "mac_roman", "cp850"],
    "en": ["cp1252", "mac_roman"],
    "de": ["cp1252", "mac_roman", "cp850"],
    "es": ["cp1252", "mac_roman", "cp850"],
    "ru": ["cp1251", "koi8-r", "cp866", "iso8859-5"],
    "ar": ["cp1256"],
    "zh": ["gb18030"],
}


@pytest.mark.parametrize("most", [None, 300], ids=["whole", "beginning"])
def test_articles_are_read_in_every_encoding_of_their_language(most):
    wrong = []
    for each in samples():
        for encoding in OF_LANGUAGE[each.draft.meta.language]:
            data = each.draft.text[:most].encode(encoding, "ignore")
            if decoded(data, "a.txt").text != data.decode(encoding):
                wrong.append((each.draft.name, encoding))
    assert wrong == []


@pytest.mark.parametrize("encoding", MARKED)
@pytest.mark.parametrize("text", [text for text, _ in TEXTS.values()], ids=list(TEXTS))
def test_unicode_is_read_in_all_its_forms(text, encoding):
    found = text_file(text.encode(encoding), "a.txt")
    assert (found.text, found.replaced) == (text, 0)
    assert found.encoding.startswith("utf")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["French", "German", "Spanish", "Polish", "Russian", "Arabic"])
def test_utf_16_is_known_without_a_mark_too(name, encoding):
    text, _ = TEXTS[name]
    assert text_file(text.encode(encoding), "a.txt").text == text


LETTERS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"], exclude_characters="\ufeff\ufffd"),
    max_size=60,
)


@given(LETTERS, st.sampled_from(MARKED))
def test_whatever_is_written_in_unicode_comes_back_to_the_letter(text, encoding):
    text = f"Mot {text}"
    found = text_file(text.encode(encoding), "a.txt")
    assert (found.text, found.replaced) == (canonical(text).text, 0)


@given(st.sampled_from(CASES), st.integers(0, 30), st.integers(40, 200))
def test_a_text_is_never_garbled_in_silence(case, start, end):
    text, encoding = case
    part = text[start:end]
    if not part.strip():
        return
    found = decoded(part.encode(encoding), "a.txt")
    assert found.text == part or not found.encoding.startswith("utf") or found.replaced


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_text_or_a_sentence(data):
    try:
        found = text_file(data, "a.txt")
    except BadFile:
        return
    assert found.text.strip()
    assert canonical(found.text) == (found.text, 0)
    assert found.original in (None, data)
    assert (found.original is None) == (found.text.encode() == data)


def test_the_seed_article_is_stored_byte_for_byte():
    data = seed(SEED).read_bytes()
    found = text_file(data, SEED)
    assert (found.encoding, found.replaced, found.original) == ("utf-8", 0, None)
    assert found.text.encode() == data


def test_line_breaks_of_every_kind_are_one_and_the_bytes_are_kept():
    data = b"One\rTwo\r\nThree\n\x0cFour"
    found = text_file(data, "a.txt")
    assert found.text == "One\nTwo\nThree\n\nFour"
    assert found.original == data


def test_a_byte_order_mark_is_no_part_of_the_text():
    found = text_file(b"\xef\xbb\xbfOne", "a.txt")
    assert (found.text, found.original) == ("One", b"\xef\xbb\xbfOne")


def test_a_stray_byte_in_unicode_is_counted_not_a_reason_to_garble_the_rest():
    data = FRENCH.encode() + b" \xff fin"
    found = text_file(data, "a.txt")
    assert found.text == FRENCH + " \ufffd fin"
    assert (found.encoding, found.replaced, found.original) == ("utf-8", 1, data)


def test_a_replacement_character_that_stands_in_the_file_is_no_loss():
    assert text_file("é \ufffd à".encode(), "a.txt").replaced == 0


def test_a_nul_byte_is_replaced_and_counted():
    found = text_file(b"One word\x00 and more.", "a.txt")
    assert (found.text, found.replaced) == ("One word\ufffd and more.", 1)


def test_half_a_character_at_the_end_of_utf_16_is_counted():
    found = text_file("Été".encode("utf-16") + b"\x41", "a.txt")
    assert (found.text, found.replaced) == ("Été\ufffd", 1)


def test_a_line_of_two_million_characters_is_a_line():
    text = "mot " * 500_000
    assert text_file(text.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    "data", [b"", b"\n \t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", "\u2028\u00a0".encode()]
)
def test_a_file_without_a_word_is_called_empty(data):
    with pytest.raises(BadFile, match=r"^a\.txt is empty"):
        text_file(data, "a.txt")


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n%\xe2\xe3", b"\x89PNG\r\n\x1a\n\x00\x00", b"PK\x03\x04stuff", b"\x00" * 64,
        bytes(range(256)) * 8, b"\xd0\xcf\x11\xe0\xa1\xb1", b"SQLite format 3\x00",
        b"\xff\xd8\xff\xe0",
    ],
)  # fmt: skip
def test_a_file_that_is_no_text_is_named(data):
    with pytest.raises(BadFile, match=r"^a\.txt is not text"):
        text_file(data, "a.txt")


@pytest.mark.parametrize("data", [rb"{\rtf1 One}", b"<!DOCTYPE html><p>", b" <HTML>", b"<?xml ?>"])
def test_marked_up_text_is_not_taken_for_the_words(data):
    with pytest.raises(BadFile, match="save it as"):
        text_file(data, "a.txt")
