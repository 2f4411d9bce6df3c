"""Bytes of a file as text: the encoding is found, told, and nothing is garbled in silence."""

import re
from typing import Final

from guillemet.domain.errors import BadFile
from guillemet.domain.messages import MSG_FILE_BINARY, MSG_FILE_EMPTY, MSG_FILE_NOT_READ
from guillemet.domain.records import dataclass
from guillemet.domain.text import REPLACEMENT, canonical
from guillemet.exchange.importers.encodings import likeliest

_MARKS: Final = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_BINARY: Final = (
    b"%PDF-", b"PK\x03\x04", b"PK\x05\x06", b"\x89PNG", b"\xff\xd8\xff", b"GIF8",
    b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!", b"\x7fELF",
    b"MZ\x90", b"SQLite format 3", b"RIFF", b"OggS", b"ID3", b"\x00\x00\x01\x00",
)  # fmt: skip
_MARKUP: Final = re.compile(rb"\s*(?:\{\\rtf|<!doctype html|<html|<\?xml)", re.IGNORECASE)
_CONTROLS: Final = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
_JAPANESE_MAIL: Final = re.compile(rb"\x1b\$[@B]")
_NOISE: Final = 0.0
"""A text that scores less under every encoding is none."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file.

    Attributes:
        text: as they stand in the file, line breaks of every kind.
        encoding: the codec that read them.
        replaced: how many places could not be read and are U+FFFD now.
    """

    text: str
    encoding: str
    replaced: int = 0


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file's canonical text; `original` are its bytes where they differ from the text's UTF-8."""

    text: str
    encoding: str
    replaced: int
    original: bytes | None


def text_file(data: bytes, name: str) -> TextFile:
    """Return the canonical text of the bytes of the file called `name`.

    Raises:
        BadFile: they are empty or blank, or no plain text.
    """
    if _MARKUP.match(data[:200]):
        raise BadFile(MSG_FILE_NOT_READ, name=name)
    found = decoded(data, name)
    body = canonical(found.text)
    if not body.text.strip():
        raise BadFile(MSG_FILE_EMPTY, name=name)
    if not body.text.replace(REPLACEMENT, "").strip():
        raise BadFile(MSG_FILE_BINARY, name=name)
    original = None if body.text.encode() == data else data
    return TextFile(body.text, found.encoding, found.replaced + body.replaced, original)


def decoded(data: bytes, name: str) -> Decoded:
    """Return the characters of the bytes of the file called `name`.

    Raises:
        BadFile: they are no text, or there are none.
    """
    if not data:
        raise BadFile(MSG_FILE_EMPTY, name=name)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _forgiving(data[len(mark) :], encoding)
    if data.startswith(_BINARY):
        raise BadFile(MSG_FILE_BINARY, name=name)
    wide = _without_mark(data)
    if wide:
        return _forgiving(data, wide)
    if len(data) - len(data.translate(None, _CONTROLS)) > max(2, len(data) // 50):
        raise BadFile(MSG_FILE_BINARY, name=name)
    return _narrow(data, name)


def _narrow(data: bytes, name: str) -> Decoded:
    if _JAPANESE_MAIL.search(data):
        return _forgiving(data, "iso2022_jp")
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError:
        pass
    spoilt = _forgiving(data, "utf-8")
    beyond = sum(1 for char in spoilt.text if not char.isascii() and char != REPLACEMENT)
    # other encodings hardly ever look like Unicode by chance
    if beyond >= spoilt.replaced:
        return spoilt
    encoding, score = likeliest(data)
    if score < _NOISE:
        raise BadFile(MSG_FILE_BINARY, name=name)
    return _forgiving(data, encoding)


def _forgiving(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        # a U+FFFD that stands in the file is no loss
        own = data.count(REPLACEMENT.encode(encoding)) if encoding.startswith("utf") else 0
        return Decoded(text, encoding, max(1, text.count(REPLACEMENT) - own))
    return Decoded(text, encoding)


def _without_mark(data: bytes) -> str:
    """Return the UTF-16 that bytes without a byte-order mark are in, "" if they are not."""
    if len(data) % 2 or len(data) < 4 or 0 not in data:
        return ""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return ""
    return encoding if max(even, odd) > 8 * min(even, odd) and _reads(text) else ""


def _reads(text: str) -> bool:
    fit = sum(1 for char in text if char.isprintable() or char in "\n\r\t\ufeff")
    words = sum(1 for char in text if char.isalpha() or char.isspace())
    return fit > 0.97 * len(text) and words > 0.6 * len(text)
