"""The codebook as REFI-QDA exchanges it (QDC): codes in a tree, with descriptions and colours."""

from typing import IO, Final
from uuid import NAMESPACE_URL, UUID, uuid5
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from guillemet.domain.codebook import Codebook, Tag, TagKey
from guillemet.exchange.exporters.linked_tables import Examples

EXAMPLES: Final = "⁂ Examples"
"""The line of a description under which examples stand."""
NAMESPACE: Final = "urn:QDA-XML:codebook:1.0"
COLOURS: Final = {
    "blue": "#1f63b5", "orange": "#b34a00", "violet": "#6d3fc0", "green": "#2f7a1f",
    "sky": "#0a7ea8", "brown": "#7a3b2e", "slate": "#5c636d",
}  # fmt: skip
"""What the hues are to other programs."""


def write(out: IO[bytes], book: Codebook, examples: Examples, origin: str) -> None:
    """Write the codebook; `origin` is the program and its version.

    The format has no place for examples: they stand at the end of a description, under a line that
    the importer knows.
    """
    root = Element("CodeBook", {"xmlns": NAMESPACE, "origin": origin})
    codes = SubElement(root, "Codes")
    _add(codes, book, examples, None)
    indent(root)
    ElementTree(root).write(out, encoding="utf-8", xml_declaration=True)


def _add(above: Element, book: Codebook, examples: Examples, parent: TagKey | None) -> None:
    for tag in book.children(parent):
        known = {"guid": guid(tag), "name": tag.name, "isCodable": "true"}
        colour = COLOURS.get(book.hue(tag.n))
        code = SubElement(above, "Code", {**known, "color": colour} if colour else known)
        pinned = [f"“{words}”" for _, words in examples.get(tag.n, ())]
        said = "\n".join([EXAMPLES, *pinned]) if pinned else ""
        description = "\n\n".join(part for part in (tag.definition, said) if part)
        if description:
            SubElement(code, "Description").text = description
        _add(code, book, examples, tag.n)


def guid(tag: Tag) -> str:
    """Return a tag's id as a GUID in capitals; one made of it where it is none."""
    try:
        return str(UUID(tag.id)).upper()
    except ValueError:
        return str(uuid5(NAMESPACE_URL, f"tag:{tag.id}")).upper()
