"""Which of the encodings before Unicode a text was written in: the one that reads like language."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Final

from charset_normalizer import from_bytes

SINGLE: Final = (
    "cp1252", "cp1250", "cp1251", "koi8-r", "cp866", "cp1256", "cp1253", "cp1255", "cp1254",
    "mac_roman", "cp850", "iso8859-5",
)  # fmt: skip
"""A byte a character; the likelier first, which wins where both read alike."""
DOUBLE: Final = ("gb18030", "big5", "cp932", "euc_jp", "cp949")
"""One or two bytes a character: taken only if every byte fits."""
SAMPLE: Final = 6_000
"""Characters beyond ASCII that are looked at; more say nothing new."""
CLOSE: Final = 0.04
_PRIOR: Final = {"cp1252": 0.06, "mac_roman": -0.06, "cp850": -0.1}
"""How much likelier than others an encoding is before anything is read."""
_OPENING: Final = frozenset("«“‘„¿¡")
_CLOSING: Final = frozenset("»”’")
_MARKS: Final = frozenset("«»“”‘’„–—…•·¿¡°€№©®™½ºª²³\u00a0\u202f§")
_CJK_MARKS: Final = frozenset("，。、；：？！「」『』《》（）“”‘’…—・ー　")
_LATIN: Final = {
    **dict.fromkeys("éèàêçâîôùûœëïöäüßñáíóúå", 1.0),
    **dict.fromkeys("ÉÈÀÊÇÂÎÔŒËÏÖÄÜÑÁÍÓÚÅØã", 0.9),
    **dict.fromkeys("øæ", 0.8),
    **dict.fromkeys("ìòõý", 0.6),
    **dict.fromkeys("ąćęłńśźżčěřšžůğı", 0.95),
    **dict.fromkeys("ďňťűășțşţđŁŚŻŹŠŽČŘĆİŞ", 0.8),
    "ő": 0.6,
}
_CYRILLIC: Final = {
    **dict.fromkeys("оеаинтсрвлкмдпуя", 1.0),
    **dict.fromkeys("ыьгзбчйхж", 0.8),
    **dict.fromkeys("шюцщэфъёіїєґ", 0.5),
}
_HEBREW: Final = {
    **dict.fromkeys("אוהילמנרשתב", 1.0),
    **dict.fromkeys("גדזחטכסעפצקךםןףץ", 0.8),
}
_ARABIC: Final = {
    **dict.fromkeys("اليمنرتوبةعدسفهكقأحج", 1.0),
    **dict.fromkeys("شطصخإىذثئضغءزظؤآپچژگ،؟", 0.8),
}
_HAN: Final = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意"
    "政府新市公表示月部長在總統記國這個們來為說時會對過發後經麼學動還進開從實與關議報長"
)
_BLOCKS: Final = ((0x3040, 0x30FF, 0.9), (0x4E00, 0x9FFF, 0.45), (0xAC00, 0xD7A3, 0.8))
"""Kana, ideographs, Hangul: first, last, weight."""


def likeliest(data: bytes) -> tuple[str, float]:
    """Return the encoding under which bytes read most like language, and how much they do.

    1 is a text without any doubt, 0 is noise.
    """
    scores = {name: _score(data, name) for name in (*SINGLE, *DOUBLE)}
    best = max(scores, key=lambda name: scores[name])
    close = [name for name in scores if scores[name] >= scores[best] - CLOSE]
    if len(close) > 1 and _differ(data, close):
        best = _told_apart(data, close) or close[0]
    elif close:
        best = close[0]
    return best, scores[best]


def _score(data: bytes, encoding: str) -> float:
    try:
        text = data.decode(encoding, "strict" if encoding in DOUBLE else "replace")
    except UnicodeDecodeError:
        return -1.0
    weights = list(_weights(text))
    return sum(weights) / len(weights) + _PRIOR.get(encoding, 0.0) if weights else 0.0


def _weights(text: str) -> Iterator[float]:
    """Yield how much each character beyond ASCII looks at home where it stands."""
    beyond = sum(1 for char in text if not char.isascii())
    # a few letters of another script amid Latin ones are chance
    amid = sum(1 for char in text if char.isascii() and char.isalpha()) > 3 * beyond
    around = zip(f" {text}", text, f"{text[1:]} ", strict=False)
    for before, char, after in islice((each for each in around if not each[1].isascii()), SAMPLE):
        weight = _weight(char) + _misfit(before, char) + _placed(before, char, after)
        yield weight - 0.5 if amid and char.isalpha() and _script(char) != "LATIN" else weight


def _placed(before: str, char: str, after: str) -> float:
    """Return what the place of a quote mark tells for the encoding."""
    if char in _OPENING:
        return 0.3 if not before.isalnum() and not after.isspace() else 0.0
    if char in _CLOSING:
        return 0.3 if not before.isspace() or after.isspace() else 0.0
    return 0.25 if char in "\u00a0\u202f–—…" else 0.0


@lru_cache(maxsize=4096)
def _weight(char: str) -> float:
    if char in _HAN:
        return 1.1
    if char in _MARKS or char in _CJK_MARKS:
        return 0.7
    for letters in (_LATIN, _CYRILLIC, _ARABIC, _HEBREW):
        if char in letters:
            return letters[char]
    block = next((weight for low, high, weight in _BLOCKS if low <= ord(char) <= high), None)
    return _by_kind(ord(char), char) if block is None else block


def _by_kind(point: int, char: str) -> float:
    if 0x0370 <= point <= 0x03FF:
        return 0.85 if char.islower() else 0.6
    if 0x0410 <= point <= 0x042F:
        return 0.6
    if unicodedata.category(char) in ("Lu", "Ll", "Lo"):
        return -0.2
    return -0.8


def _misfit(before: str, char: str) -> float:
    """Return what two characters in a row tell against the encoding, 0 or less."""
    if not before.isalpha():
        return 0.0
    if char.isalpha():
        if before.islower() and char.isupper():
            return -1.2
        if _script(before) != _script(char):
            return -1.2
        latin = char < "\u0250"
        return -0.35 if latin and not before.isascii() else 0.0
    return 0.0 if char in _MARKS or char in _CJK_MARKS else -0.5


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    name = unicodedata.name(char, "?").split(" ", 1)[0]
    return "CJK" if name in ("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA") else name


def _differ(data: bytes, encodings: list[str]) -> bool:
    return len({data.decode(name, "replace") for name in encodings}) > 1


def _told_apart(data: bytes, encodings: list[str]) -> str:
    """Ask charset-normalizer which of a few encodings it is; "" if it does not know."""
    found = from_bytes(data[:65_536], cp_isolation=encodings).best()
    if found is None:
        return ""
    wanted = found.encoding.replace("-", "_")
    return next((name for name in encodings if name.replace("-", "_") == wanted), "")
