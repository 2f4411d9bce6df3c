"""What is said of an article and its annotations on paper."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QFont

from guillemet.domain.annotation import Annotation, MarkKind, Role, Status
from guillemet.domain.article import Article
from guillemet.domain.records import dataclass
from guillemet.services.views import Page
from guillemet.ui.inspector.names import actor_words, kind_title, kinds_title, role_title
from guillemet.ui.paper.stack import Said
from guillemet.ui.reader.lens import hue_of
from guillemet.ui.reader.strokes import LETTERS
from guillemet.ui.words import date_words, number, plural, tr

BOLD: Final = QFont.Weight.DemiBold
MAIN: Final = {
    MarkKind.QUOTE: Role.SPEAKER,
    MarkKind.PASSAGE: Role.TARGET,
    MarkKind.MENTION: Role.MENTIONED,
}
"""The role whose actors stand first in a note."""


@dataclass(frozen=True, slots=True)
class About:
    """What stands on every article: whose project it is, and who coded."""

    project: str
    coder: str


def head(page: Page, about: About, language: str, *, marked: bool) -> list[Said]:
    """Return what stands above the text; the title only if the text lacks it."""
    article = page.article
    title = [Said(text=article.title, size=30, weight=QFont.Weight.Bold, serif=True)]
    where = [
        article.outlet, date_words(article.published) if article.published else "",
        ", ".join(article.authors),
    ]  # fmt: skip
    counted = plural("Paper", "{n} word", "{n} words", article.words) if article.words else ""
    coders = dict.fromkeys(a.coder for a in page.annotations if a.coder) if marked else {}
    coded = ", ".join(coders) or about.coder
    lines = [
        Said(text=joined(where), size=15, weight=BOLD, above=8),
        Said(text=joined([language, counted]), size=13, ink="ink_secondary", above=3),
        Said(text=article.url, size=12, ink="ink_secondary", above=3),
        Said(
            text=joined(
                [
                    tr("Paper", "Project: {name}", name=about.project),
                    tr("Paper", "Coder: {name}", name=coded) if coded else "",
                ]
            ),
            size=12, ink="ink_secondary", above=3,
        ),
        *_notes_on(article),
    ]  # fmt: skip
    shown = [*title, *lines] if article.headline is None else lines
    return [each for each in shown if each.text]


def _notes_on(article: Article) -> Iterator[Said]:
    """Yield what was noted on the article as a whole."""
    for n, line in enumerate(filter(str.strip, article.note.splitlines())):
        yield Said(text=line, size=14, serif=True, italic=True, above=3 if n else 10)


def joined(parts: list[str]) -> str:
    """Return what is known, with dots between; a name written leftwards keeps its place."""
    return "  ·  ".join(f"\u2068{part}\u2069" for part in parts if part)


def label(annotation: Annotation, nth: int) -> str:
    """Return what numbers an annotation: Q3."""
    return f"{LETTERS[annotation.kind]}{nth}"


def note(page: Page, annotation: Annotation, nth: int, *, several: bool) -> list[Said]:
    """Return what is said of an annotation beside the text; `several` coders are named."""
    main = MAIN[annotation.kind]
    names = ", ".join(actor_words(page.actors[key]) for key in annotation.actors(main))
    if not names and annotation.kind is MarkKind.QUOTE:
        names = tr("Reader", "Speaker?")
    sign = {Status.VERIFIED: " ✓", Status.SUGGESTED: " ?"}.get(annotation.status, "")
    first = f"{label(annotation, nth)}{sign}  {names}".rstrip()
    found = [Said(text=first, weight=BOLD)]
    for role in Role:
        actors = annotation.actors(role)
        if role is not main and actors:
            who = ", ".join(actor_words(page.actors[key]) for key in actors)
            found.append(Said(text=f"{role_title(role)}: {who}", size=12))
    if annotation.tags:
        tags = " · ".join(page.codebook.path(tag) for tag in annotation.tags)
        found.append(Said(text=tags, size=12, ink="ink_secondary"))
    found += [
        Said(text=f"{field.name}: {annotation.fields[field.n]}", size=12, ink="ink_secondary")
        for field in page.fields
        if annotation.fields.get(field.n)
    ]
    for line in annotation.note.splitlines():
        if line.strip():
            found.append(Said(text=line, size=13, serif=True, above=2))
    if several and annotation.coder:
        found.append(Said(text=f"– {annotation.coder}", size=11, ink="ink_secondary"))
    return found


def legend(page: Page, lens: str) -> list[Said]:
    """Return the cast, what hues stand for, and how kinds are told apart."""
    if not page.annotations:
        return []
    heading = Said(text=tr("Paper", "Annotations"), size=15, weight=BOLD)
    kinds = Counter(each.kind for each in page.annotations)
    parts = [
        f"{LETTERS[kind]} {kinds_title(kind)}: {number(kinds[kind])}"
        for kind in MarkKind
        if kinds[kind]
    ]
    ways = tr(
        "Paper",
        "A quote has a thick line under it, a mention a thin one, a passage a bar beside it. "
        "✓\u00a0verified, ?\u00a0proposed",
    )
    return [
        heading,
        Said(text=" · ".join(parts), size=13, above=4),
        Said(text=ways, size=12, ink="ink_secondary", above=2),
        *_cast(page, lens),
        *(() if lens == "speaker" else _hues(page, lens)),
    ]


def _cast(page: Page, lens: str) -> Iterator[Said]:
    spoken = Counter(key for each in page.annotations for key in set(each.actors(Role.SPEAKER)))
    cast = [key for key in page.cast if spoken[key]]
    if cast:
        yield Said(text=tr("Paper", "Who speaks"), size=13, weight=BOLD, above=12)
    for key in cast:
        actor = page.actors[key]
        words = plural("Paper", "{n} quote", "{n} quotes", spoken[key])
        hue = (actor.colour or "slate") if lens == "speaker" else ""
        text = f"{actor_words(actor)} – {words}"
        yield Said(text=text, size=13, above=2, hue=hue, indent=18)


def _hues(page: Page, lens: str) -> Iterator[Said]:
    found: dict[str, str] = {}
    for each in page.annotations:
        if lens == "kind":
            found.setdefault(kind_title(each.kind), hue_of(page, each, lens))
        elif lens == "coder" and each.coder:
            found.setdefault(each.coder, hue_of(page, each, lens))
        elif lens == "tag" and each.tags:
            top = page.codebook.top(each.tags[0])
            found.setdefault(top.name, top.colour or "slate")
    if found:
        yield Said(text=tr("Paper", "Colours"), size=13, weight=BOLD, above=12)
    for text, hue in found.items():
        yield Said(text=text, size=13, above=2, hue=hue, indent=18)
