"""What might become an article: as it was read, with what could be guessed and what went wrong."""

from dataclasses import replace
from typing import Any, Final

from guillemet.domain.article import Draft, Metadata, RangeKind, TextRange, title_line
from guillemet.domain.errors import BadName, GuillemetError
from guillemet.domain.messages import MSG_PAGE_LEFT_OUT, MSG_READ_AS, MSG_VALUE_LEFT
from guillemet.domain.names import checked_name
from guillemet.domain.records import dataclass
from guillemet.exchange.importers.file_names import DEFAULT_PATTERN, told_by
from guillemet.exchange.importers.languages import guessed_language

FILE: Final = "text"
PASTED: Final = "pasted"
TABLE: Final = "table"
PAGE: Final = "html"
COPIED: Final = "pasted html"
FROM_NAME: Final = "file name"
FROM_LINE: Final = "first line"
FROM_TEXT: Final = "text"
FROM_PAGE: Final = "html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to read: the pattern of file names, and a language and an outlet for all.

    `whole` keeps of web pages what stands around the article too: menus, teasers, comments.
    """

    pattern: str = DEFAULT_PATTERN
    language: str = ""
    outlet: str = ""
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Something that may be imported.

    Attributes:
        draft: the article; its text is "" where there is a problem.
        place: a path, ``table.csv:12``, "" if pasted.
        encoding: what it was read as.
        replaced: how many characters became U+FFFD.
        problem: why it cannot be imported.
        notes: what is to be known of it.
        whole: whether it is a web page with all that stands around the article.
    """

    draft: Draft
    place: str
    encoding: str = "utf-8"
    replaced: int = 0
    problem: GuillemetError | None = None
    notes: tuple[GuillemetError, ...] = ()
    whole: bool = False

    @property
    def in_part(self) -> tuple[GuillemetError, ...]:
        """The notes that say of something that it was lost or left out."""
        told = (MSG_READ_AS, MSG_PAGE_LEFT_OUT)
        return tuple(note for note in self.notes if note.message not in told)


def failed(place: str, name: str, problem: GuillemetError) -> Candidate:
    """Return a candidate that cannot be imported."""
    return Candidate(draft=Draft(text="", name=name), place=place, problem=problem)


def completed(
    draft: Draft, stem: str, options: Options
) -> tuple[Draft, tuple[GuillemetError, ...]]:
    """Return `draft` with what its metadata lacks guessed, and what had to be left out.

    What stands in `draft.meta` already is taken as it is; the rest comes from the options, the
    file's name `stem`, the first line and the words of the text.
    """
    told = told_by(stem, options.pattern) if stem else {}
    guess = {
        "title": (told.get("title", ""), FROM_NAME), "outlet": (told.get("outlet", ""), FROM_NAME),
        "published": (told.get("date", ""), FROM_NAME),
    }  # fmt: skip
    line = title_line(draft.text)
    if line is not None and not guess["title"][0]:
        guess["title"] = (" ".join(line.of(draft.text).split()), FROM_LINE)
    given = draft.meta
    language = given.language or options.language
    if not language:
        guess["language"] = (guessed_language(draft.text), FROM_TEXT)
    found: dict[str, Any] = {"outlet": given.outlet or options.outlet, "language": language}
    guessed = [*draft.guessed]
    for name, (value, origin) in guess.items():
        if value and not (found.get(name) or getattr(given, name)):
            found[name] = value
            guessed.append((name, origin))
    if told.get("author") and not given.authors:
        found["authors"] = (told["author"],)
        guessed.append(("authors", FROM_NAME))
    made, notes = _in_order(replace(given, **found))
    ranges = (TextRange(RangeKind.HEADLINE, line),) if line is not None else ()
    kept = tuple(each for each in guessed if getattr(made, each[0]))
    return replace(draft, meta=made, ranges=draft.ranges or ranges, guessed=kept), notes


def _in_order(meta: Metadata) -> tuple[Metadata, tuple[GuillemetError, ...]]:
    """Return metadata without the names that a project would refuse."""
    notes: list[GuillemetError] = []
    outlet = _name(meta.outlet, "outlet", notes)
    authors = tuple(filter(None, (_name(each, "author", notes) for each in meta.authors)))
    if (outlet, authors) == (meta.outlet, meta.authors):
        return meta, ()
    return replace(meta, outlet=outlet, authors=authors), tuple(notes)


def _name(value: str, field: str, notes: list[GuillemetError]) -> str:
    if not value.strip():
        return ""
    try:
        return checked_name(value)
    except BadName:
        notes.append(GuillemetError(MSG_VALUE_LEFT, value=value[:40], field=field))
        return ""
