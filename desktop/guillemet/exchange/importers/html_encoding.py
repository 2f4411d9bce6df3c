"""Bytes of a web page as characters: by their mark, by what the page says, by what they hold."""

import codecs
import re
from typing import Final

from guillemet.domain.text import REPLACEMENT
from guillemet.exchange.importers.decoding import Decoded, decoded

LOOKED_AT: Final = 4096
"""Bytes at the beginning of a page in which it may say how it is written."""
_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_SAID: Final = (
    re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE),
    re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE),
)
_MEANT: Final = {
    # what browsers take these names for
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949",
    "big5": "big5hkscs", "utf-16": "utf-8", "utf-16-le": "utf-8", "utf-16-be": "utf-8",
    "utf-32": "utf-8", "utf-7": "",
}  # fmt: skip


def page_text(data: bytes, name: str) -> Decoded:
    """Return the characters of the page called `name`.

    A page that says one encoding and is plainly UTF-8 is read as UTF-8.

    Raises:
        BadFile: the bytes are no text, or there are none.
    """
    said = "" if data.startswith(_MARKS) or b"\x00" in data[:LOOKED_AT] else _said(data)
    if not said:
        return decoded(data, name)
    if not data.isascii():
        try:
            return Decoded(data.decode(), "utf-8")
        except UnicodeDecodeError:
            pass
    if said == "utf-8":
        return decoded(data, name)
    text = data.decode(said, "replace")
    return Decoded(text, said, text.count(REPLACEMENT))


def _said(data: bytes) -> str:
    """Return the codec that the page names, "" if it names none that is known."""
    for wanted in _SAID:
        found = wanted.search(data[:LOOKED_AT])
        if found is not None:
            try:
                codec = codecs.lookup(found[1].decode("ascii")).name
                b"".decode(codec)  # base64 has a name too
            except (LookupError, UnicodeDecodeError):
                continue
            return _MEANT.get(codec, codec)
    return ""
