"""What a program that reads a PDF finds in it."""

import re
import zlib

CONTENT = re.compile(rb"/Length (\d+) 0 R\n/Filter /FlateDecode\n>>\nstream\n")


def contents(pdf):
    """What is drawn, page by page."""
    for found in CONTENT.finditer(pdf):
        length = re.search(rb"\n%s 0 obj\n(\d+)\n" % found.group(1), pdf)
        packed = pdf[found.end() : found.end() + int(length.group(1))]
        content = zlib.decompress(packed)
        if b" Tj" in content:
            yield content


def lines(pdf):
    """The lines that the pages hold, in their very characters, page by page."""
    told = re.compile(rb"/ActualText <FEFF([0-9A-F]*)>")
    for content in contents(pdf):
        yield [bytes.fromhex(each.decode()).decode("utf-16-be") for each in told.findall(content)]


def begins_right(pdf):
    """Every object begins where the table at the end says."""
    table = int(re.search(rb"startxref\n(\d+)\n%%EOF\n\Z", pdf).group(1))
    count = int(re.match(rb"xref\n0 (\d+)\n", pdf[table:]).group(1))
    first = pdf.index(b"\n", table + len("xref\n")) + 1
    entries = [pdf[first + 20 * n : first + 20 * n + 20] for n in range(count)]
    return all(
        pdf[int(entry[:10]) :].startswith(b"%d 0 obj\n" % n) for n, entry in enumerate(entries) if n
    )
