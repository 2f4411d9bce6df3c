"""Reading web pages in: saved ones, and what is copied from a browser."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Final

from guillemet.domain.article import Draft
from guillemet.domain.errors import BadFile, GuillemetError
from guillemet.domain.messages import (
    MSG_FILE_LARGE,
    MSG_NO_TEXT_TO_PASTE,
    MSG_PAGE_LEFT_OUT,
    MSG_READ_AS,
    MSG_REPLACED,
    MSG_ROW_REPLACED,
)
from guillemet.services.candidates import (
    COPIED,
    FROM_PAGE,
    PAGE,
    Candidate,
    Options,
    completed,
    failed,
)

PAGES: Final = frozenset({".html", ".htm", ".xhtml", ".xht"})
MOST: Final = 16
"""Megabytes of a page; a larger one is no article."""
_FIELDS: Final = ("title", "outlet", "authors", "published", "url", "language")
_MARKUP: Final = re.compile(rb"\s*(?:<!doctype html|<html[\s>])", re.IGNORECASE)


def is_page(path: Path, data: bytes) -> bool:
    """Tell whether a file is a web page, by its ending or else by how it begins."""
    begins = data[:200].removeprefix(b"\xef\xbb\xbf")
    return path.suffix.lower() in PAGES or _MARKUP.match(begins) is not None


def page_candidate(path: Path, data: bytes, options: Options) -> Candidate:
    """Return a candidate for a saved page.

    Raises:
        BadFile: it cannot be read as a page.
    """
    from guillemet.exchange.importers.html_page import web_page

    if len(data) > MOST << 20:
        raise BadFile(MSG_FILE_LARGE, name=path.name, most=MOST)
    page = web_page(data, path.name, whole=options.whole)
    meta = replace(page.meta, outlet=options.outlet or page.meta.outlet)
    said = tuple((name, FROM_PAGE) for name in _FIELDS if getattr(page.meta, name))
    if options.outlet:
        said = tuple(each for each in said if each[0] != "outlet")
    draft = Draft(
        text=page.text, meta=meta, original=data, name=path.name, importer=PAGE,
        ranges=page.ranges, guessed=said,
    )  # fmt: skip
    made, left = completed(draft, path.stem, options)
    notes: list[GuillemetError] = []
    if not page.encoding.startswith("utf"):
        notes.append(GuillemetError(MSG_READ_AS, encoding=page.encoding))
    if page.replaced:
        notes.append(GuillemetError(MSG_REPLACED, count=page.replaced))
    if page.left_out:
        notes.append(GuillemetError(MSG_PAGE_LEFT_OUT, count=page.left_out))
    return Candidate(
        draft=made, place=str(path), encoding=page.encoding, replaced=page.replaced,
        notes=(*notes, *left), whole=options.whole,
    )  # fmt: skip


def copied(source: str, options: Options, url: str = "") -> Candidate:
    """Return a candidate for what was copied from the page `url`, with its headings and links."""
    from guillemet.exchange.importers.html_page import copied_page

    try:
        page = copied_page(source, url)
    except BadFile:
        return failed("", "", BadFile(MSG_NO_TEXT_TO_PASTE))
    said = tuple((name, FROM_PAGE) for name in _FIELDS if getattr(page.meta, name))
    draft = Draft(
        text=page.text, meta=page.meta, importer=COPIED, ranges=page.ranges, guessed=said
    )  # fmt: skip
    made, notes = completed(draft, "", options)
    if page.replaced:
        notes = (GuillemetError(MSG_ROW_REPLACED, count=page.replaced), *notes)
    return Candidate(draft=made, place="", replaced=page.replaced, notes=notes)
