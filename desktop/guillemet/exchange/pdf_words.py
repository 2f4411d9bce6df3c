"""What the lines of a PDF say, in their very characters.

A PDF draws glyphs, and readers of it guess the characters: a no-break space becomes a space, a
Chinese character a radical that looks like it. So each line is drawn between two flags (rectangles
off the page); here these become what the format has for it: ActualText around the line.
"""

import re
import zlib
from collections.abc import Sequence
from typing import IO, Final

BEGIN: Final = -9000
"""Where the left edge of the flag before a line lies; its top is the number of the line."""
END: Final = -9001
"""Where that of the flag after a line lies."""
_FLAG: Final = re.compile(rb"(-900[01])(?:\.0*)? (\d+)(?:\.0*)? 1(?:\.0*)? 1(?:\.0*)? re\nf\*?\n")
_STREAM: Final = re.compile(
    rb"(\d+) 0 obj\n<<\n/Length (\d+) 0 R\n/Filter /FlateDecode\n>>\nstream\n"
)
_XREF: Final = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_ENTRY: Final = 20
"""Bytes of an entry of the table at the end, which says where each object begins."""


def with_words(pdf: bytes, words: Sequence[str], out: IO[bytes]) -> None:
    """Write a PDF as Qt makes it, its flags replaced by `words`, the lines in their order.

    Raises:
        ValueError: it is not whole, or not built as Qt builds it.
    """
    starts, trailer = _objects(pdf)
    order = sorted((at, number) for number, at in starts.items())
    ends = [at for at, _ in order[1:]] + [_table_at(pdf)]
    new = {
        key: body
        for (at, number), end in zip(order, ends, strict=True)
        for key, body in _rewritten(pdf[at:end], number, words)
    }
    moved: dict[int, int] = {}
    here = order[0][0]
    out.write(pdf[:here])
    for (at, number), end in zip(order, ends, strict=True):
        body = new.get(number, pdf[at:end])
        moved[number] = here
        out.write(body)
        here += len(body)
    entries = [b"0000000000 65535 f \n"]
    entries += [b"%010d 00000 n \n" % moved[n] for n in sorted(moved)]
    out.write(b"xref\n0 %d\n%s%s" % (len(entries), b"".join(entries), trailer))
    out.write(b"startxref\n%d\n%%%%EOF\n" % here)


def _table_at(pdf: bytes) -> int:
    found = _XREF.search(pdf[-64:])
    if found is None:
        raise ValueError("a PDF without an end")
    return int(found.group(1))


def _objects(pdf: bytes) -> tuple[dict[int, int], bytes]:
    """Return where each object begins, by its number, and what stands behind the table of them."""
    at = _table_at(pdf)
    head = re.compile(rb"xref\n0 (\d+)\n").match(pdf, at)
    if head is None:
        raise ValueError("a PDF with a table of another kind")
    count = int(head.group(1))
    lines = [pdf[p : p + _ENTRY] for p in range(head.end(), head.end() + _ENTRY * count, _ENTRY)]
    starts = {n: int(line[:10]) for n, line in enumerate(lines) if line[17:18] == b"n"}
    if sorted(starts) != list(range(1, count)):
        raise ValueError("a PDF with free objects")
    end = pdf.rindex(b"startxref")
    return starts, pdf[head.end() + _ENTRY * count : end]


def _rewritten(body: bytes, number: int, words: Sequence[str]) -> list[tuple[int, bytes]]:
    """Return a page's content with its words, and its length; nothing of any other object."""
    head = _STREAM.match(body)
    if head is None:
        return []
    end = body.rindex(b"endstream")
    content = zlib.decompressobj().decompress(body[head.end() : end])
    told = _FLAG.sub(lambda flag: _told(flag, words), content)
    if told == content:
        return []
    packed = zlib.compress(told)
    length = int(head.group(2))
    return [
        (number, head.group() + packed + b"\nendstream\nendobj\n"),
        (length, b"%d 0 obj\n%d\nendobj\n" % (length, len(packed))),
    ]


def _told(flag: re.Match[bytes], words: Sequence[str]) -> bytes:
    if int(flag.group(1)) == END:
        return b"EMC\n"
    said = words[int(flag.group(2))].encode("utf-16-be", "surrogatepass")
    return b"/Span <</ActualText <FEFF%s>>> BDC\n" % said.hex().upper().encode("ascii")
