"""The data dictionary: every column of every table that is written, what it holds and means.

Files, the descriptor of a package and the help page "Columns" all say what stands here.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from guillemet.domain.actor import ActorKind, Naming
from guillemet.domain.annotation import MarkKind, Origin, Role, Speech, Status
from guillemet.domain.article import RangeKind, ReadingState
from guillemet.domain.messages import QT_TRANSLATE_NOOP, Message
from guillemet.domain.records import dataclass

PARTS: Final = (RangeKind.HEADLINE, RangeKind.LEAD, RangeKind.BODY, RangeKind.CAPTION)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `type` is one of Frictionless, `values` what a cell may hold, if few things."""

    name: str
    what: Message
    type: str = "string"
    values: tuple[str, ...] = ()

    @property
    def is_number(self) -> bool:
        """Tell whether its cells are never text: they are not protected from spreadsheets."""
        return self.type == "integer" or self.name == "spans"


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is written: its key, and which columns point to which column elsewhere."""

    name: str
    what: Message
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    points_to: Mapping[str, tuple[str, str]]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, in their order."""
        return tuple(column.name for column in self.columns)

    @property
    def numbers(self) -> frozenset[str]:
        """The columns whose cells are never text."""
        return frozenset(column.name for column in self.columns if column.is_number)


def _of(values: type[StrEnum]) -> tuple[str, ...]:
    return tuple(str(value) for value in values if value)


ANNOTATION_ID: Final = Column(
    "annotation_id", QT_TRANSLATE_NOOP("Columns", "The annotation, the same in every export.")
)
ARTICLE: Final = (
    Column("article_id", QT_TRANSLATE_NOOP("Columns", "The article, the same in every export.")),
    Column(
        "article_slug",
        QT_TRANSLATE_NOOP("Columns", "A short readable name of the article, unique here."),
    ),
    Column("article_title", QT_TRANSLATE_NOOP("Columns", "The title; empty where it is unknown.")),
    Column("outlet", QT_TRANSLATE_NOOP("Columns", "Where the article was published.")),
    Column("author", QT_TRANSLATE_NOOP("Columns", "Who wrote it, joined by |.")),
    Column(
        "published",
        QT_TRANSLATE_NOOP(
            "Columns", "When it was published: YYYY, YYYY-MM, YYYY-MM-DD or a time with its offset."
        ),
    ),
    Column("url", QT_TRANSLATE_NOOP("Columns", "Its address on the web.")),
    Column("language", QT_TRANSLATE_NOOP("Columns", "Its language, as a BCP 47 tag.")),
)
SHA256: Final = Column(
    "text_sha256",
    QT_TRANSLATE_NOOP("Columns", "SHA-256 of the article's text in UTF-8, in hexadecimal."),
)
STATE: Final = Column(
    "article_state",
    QT_TRANSLATE_NOOP("Columns", "How far the coder who exports is with the article."),
    values=_of(ReadingState),
)
ACTOR_ID: Final = Column(
    "actor_id", QT_TRANSLATE_NOOP("Columns", "The actor, the same in every export.")
)
TAG: Final = Column(
    "tag", QT_TRANSLATE_NOOP("Columns", "The tag with those above it: parent/child.")
)

ANNOTATIONS: Final = Table(
    "annotations",
    QT_TRANSLATE_NOOP("Columns", "One row for each quote, passage or mention."),
    (
        ANNOTATION_ID,
        Column(
            "kind", QT_TRANSLATE_NOOP("Columns", "What is marked."), values=_of(MarkKind)
        ),
        Column(
            "status",
            QT_TRANSLATE_NOOP(
                "Columns", "Confirmed: made or accepted by hand. Verified: looked at twice."
            ),
            values=_of(Status),
        ),
        *ARTICLE,
        Column(
            "paragraph",
            QT_TRANSLATE_NOOP("Columns", "The paragraph in which it begins; the first is 1."),
            "integer",
        ),
        Column(
            "start",
            QT_TRANSLATE_NOOP(
                "Columns",
                "Where it begins in the article's text: code points before it, from 0.",
            ),
            "integer",
        ),
        Column(
            "end",
            QT_TRANSLATE_NOOP("Columns", "Where it ends: the first code point after it."),
            "integer",
        ),
        Column(
            "spans",
            QT_TRANSLATE_NOOP(
                "Columns", "All its stretches of words, as 12..57;80..99; the end is not included."
            ),
        ),
        Column(
            "quote",
            QT_TRANSLATE_NOOP(
                "Columns", "The words to the letter; several stretches are joined by […]."
            ),
        ),
        Column(
            "context_before",
            QT_TRANSLATE_NOOP("Columns", "Up to 32 characters that stand before it."),
        ),
        Column(
            "context_after",
            QT_TRANSLATE_NOOP("Columns", "Up to 32 characters that stand after it."),
        ),
        Column(
            "speech",
            QT_TRANSLATE_NOOP("Columns", "How a quote gives the words."),
            values=_of(Speech),
        ),
        Column("cue", QT_TRANSLATE_NOOP("Columns", "The words that introduce a quote.")),
        Column("speaker", QT_TRANSLATE_NOOP("Columns", "Whose words they are, joined by |.")),
        Column(
            "speaker_office",
            QT_TRANSLATE_NOOP(
                "Columns",
                "The office that each speaker held when the article was published, at the same"
                " place as in speaker.",
            ),
        ),
        Column("addressee", QT_TRANSLATE_NOOP("Columns", "To whom they are said, joined by |.")),
        Column("target", QT_TRANSLATE_NOOP("Columns", "Whom they are about, joined by |.")),
        Column("via", QT_TRANSLATE_NOOP("Columns", "Who relays them, joined by |.")),
        Column(
            "mentioned",
            QT_TRANSLATE_NOOP(
                "Columns",
                "Of a mention the actor; of a quote or passage the actors of the mentions in it,"
                " joined by |.",
            ),
        ),
        Column(
            "tags",
            QT_TRANSLATE_NOOP("Columns", "Its tags as parent/child, in the codebook's order."),
        ),
        Column("note", QT_TRANSLATE_NOOP("Columns", "What the coder noted.")),
        Column("coder", QT_TRANSLATE_NOOP("Columns", "Who coded it.")),
        Column("created", QT_TRANSLATE_NOOP("Columns", "When it was made, UTC."), "datetime"),
        Column(
            "modified", QT_TRANSLATE_NOOP("Columns", "When it was changed last, UTC."), "datetime"
        ),
        Column(
            "rule",
            QT_TRANSLATE_NOOP("Columns", "What suggested it; empty if a person marked it."),
        ),
        SHA256,
        Column(
            "speaker_id",
            QT_TRANSLATE_NOOP("Columns", "The speakers' ids, at the same places as in speaker."),
        ),
        Column(
            "addressee_id",
            QT_TRANSLATE_NOOP("Columns", "The ids, at the same places as in addressee."),
        ),
        Column(
            "target_id", QT_TRANSLATE_NOOP("Columns", "The ids, at the same places as in target.")
        ),
        Column(
            "speaker_kind",
            QT_TRANSLATE_NOOP(
                "Columns",
                "What each speaker is (person, organisation, state, group, document, unknown), at"
                " the same place as in speaker.",
            ),
        ),
        Column(
            "speaker_naming",
            QT_TRANSLATE_NOOP(
                "Columns",
                "Whether each speaker is named, anonymous or collective, at the same place as in"
                " speaker.",
            ),
        ),
        Column(
            "speaker_organisation",
            QT_TRANSLATE_NOOP(
                "Columns",
                "The organisation of each speaker when the article was published, at the same"
                " place as in speaker.",
            ),
        ),
        Column(
            "origin", QT_TRANSLATE_NOOP("Columns", "How it came to be."), values=_of(Origin)
        ),
        Column("modified_by", QT_TRANSLATE_NOOP("Columns", "Who changed it last.")),
        Column(
            "part",
            QT_TRANSLATE_NOOP("Columns", "In which part of the article it begins."),
            values=tuple(str(part) for part in PARTS),
        ),
        STATE,
    ),
    ("annotation_id",),
    {"article_id": ("articles", "article_id")},
)  # fmt: skip

ON_BEHALF_OF: Final = (
    Column(
        "on_behalf_of",
        QT_TRANSLATE_NOOP("Columns", "For whom the speaker speaks, joined by |."),
    ),
    Column(
        "on_behalf_of_id",
        QT_TRANSLATE_NOOP("Columns", "The ids, at the same places as in on_behalf_of."),
    ),
)
"""Columns of annotations, after the others, in projects where somebody speaks for another."""

ARTICLES: Final = Table(
    "articles",
    QT_TRANSLATE_NOOP("Columns", "One row for each article, also those without annotations."),
    (
        *ARTICLE,
        STATE,
        Column(
            "exclusion_reason",
            QT_TRANSLATE_NOOP("Columns", "Why the article stays out, if it is excluded."),
        ),
        Column("note", QT_TRANSLATE_NOOP("Columns", "What the coder noted.")),
        Column("words", QT_TRANSLATE_NOOP("Columns", "How many words its text has."), "integer"),
        Column("annotations", QT_TRANSLATE_NOOP("Columns", "How many annotations."), "integer"),
        Column("quotes", QT_TRANSLATE_NOOP("Columns", "How many of them quotes."), "integer"),
        Column("passages", QT_TRANSLATE_NOOP("Columns", "How many of them passages."), "integer"),
        Column("mentions", QT_TRANSLATE_NOOP("Columns", "How many of them mentions."), "integer"),
        SHA256,
    ),
    ("article_id",),
    {},
)
ANNOTATION_ACTORS: Final = Table(
    "annotation_actors",
    QT_TRANSLATE_NOOP("Columns", "One row for each actor in each role of each annotation."),
    (
        ANNOTATION_ID,
        Column("role", QT_TRANSLATE_NOOP("Columns", "What the actor is to it."), values=_of(Role)),
        Column(
            "position",
            QT_TRANSLATE_NOOP("Columns", "The place among the actors of the role; the first is 1."),
            "integer",
        ),
        ACTOR_ID,
        Column("name", QT_TRANSLATE_NOOP("Columns", "The actor's name.")),
        Column(
            "office",
            QT_TRANSLATE_NOOP("Columns", "The office held when the article was published."),
        ),
        Column(
            "affiliation",
            QT_TRANSLATE_NOOP("Columns", "The organisation when the article was published."),
        ),
        Column(
            "evidence_start",
            QT_TRANSLATE_NOOP("Columns", "Where the words that say so begin, from 0."),
            "integer",
        ),
        Column(
            "evidence_end",
            QT_TRANSLATE_NOOP("Columns", "Where they end: the first code point after them."),
            "integer",
        ),
        Column(
            "evidence_words", QT_TRANSLATE_NOOP("Columns", "The words of the text that say so.")
        ),
    ),
    ("annotation_id", "role", "position"),
    {"annotation_id": ("annotations", "annotation_id"), "actor_id": ("actors", "actor_id")},
)
ANNOTATION_TAGS: Final = Table(
    "annotation_tags",
    QT_TRANSLATE_NOOP("Columns", "One row for each tag of each annotation."),
    (
        ANNOTATION_ID,
        Column("tag_id", QT_TRANSLATE_NOOP("Columns", "The tag, the same in every export.")),
        TAG,
    ),
    ("annotation_id", "tag_id"),
    {"annotation_id": ("annotations", "annotation_id"), "tag_id": ("codebook", "tag_id")},
)
ACTORS: Final = Table(
    "actors",
    QT_TRANSLATE_NOOP("Columns", "One row for each actor of the project."),
    (
        ACTOR_ID,
        Column("name", QT_TRANSLATE_NOOP("Columns", "The actor's name.")),
        Column("kind", QT_TRANSLATE_NOOP("Columns", "What the actor is."), values=_of(ActorKind)),
        Column(
            "naming",
            QT_TRANSLATE_NOOP("Columns", "How the articles name the actor."),
            values=_of(Naming),
        ),
        Column("wikidata", QT_TRANSLATE_NOOP("Columns", "The actor's number in Wikidata.")),
        Column("note", QT_TRANSLATE_NOOP("Columns", "What the coder noted.")),
    ),
    ("actor_id",),
    {},
)
ACTOR_ALIASES: Final = Table(
    "actor_aliases",
    QT_TRANSLATE_NOOP("Columns", "One row for each other name of each actor."),
    (
        ACTOR_ID,
        Column("name", QT_TRANSLATE_NOOP("Columns", "The other name.")),
        Column("language", QT_TRANSLATE_NOOP("Columns", "Its language, as a BCP 47 tag.")),
    ),
    ("actor_id", "name"),
    {"actor_id": ("actors", "actor_id")},
)
ACTOR_OFFICES: Final = Table(
    "actor_offices",
    QT_TRANSLATE_NOOP("Columns", "One row for each office of each actor."),
    (
        ACTOR_ID,
        Column("title", QT_TRANSLATE_NOOP("Columns", "The office.")),
        Column("organisation", QT_TRANSLATE_NOOP("Columns", "The organisation it is held in.")),
        Column("from", QT_TRANSLATE_NOOP("Columns", "Since when: YYYY, YYYY-MM or YYYY-MM-DD.")),
        Column("to", QT_TRANSLATE_NOOP("Columns", "Until when; empty as long as it is held.")),
    ),
    (),
    {"actor_id": ("actors", "actor_id")},
)
CODEBOOK: Final = Table(
    "codebook",
    QT_TRANSLATE_NOOP("Columns", "One row for each tag, parents before their children."),
    (
        Column("tag_id", QT_TRANSLATE_NOOP("Columns", "The tag, the same in every export.")),
        TAG,
        Column("name", QT_TRANSLATE_NOOP("Columns", "The tag's own name.")),
        Column("parent_id", QT_TRANSLATE_NOOP("Columns", "The tag right above it.")),
        Column("definition", QT_TRANSLATE_NOOP("Columns", "What the tag stands for.")),
        Column("colour", QT_TRANSLATE_NOOP("Columns", "The hue it is drawn in.")),
        Column(
            "examples",
            QT_TRANSLATE_NOOP("Columns", "Words pinned as examples of it, one below the other."),
        ),
        Column(
            "example_ids",
            QT_TRANSLATE_NOOP("Columns", "The annotations of the examples, joined by |."),
        ),
    ),
    ("tag_id",),
    {"parent_id": ("", "tag_id")},
)
TABLES: Final = (
    ANNOTATIONS, ANNOTATION_ACTORS, ANNOTATION_TAGS, ACTORS, ACTOR_ALIASES, ACTOR_OFFICES,
    ARTICLES, CODEBOOK,
)  # fmt: skip
"""The tables of a package, as they are listed in its descriptor."""
FIELD_COLUMN: Final = QT_TRANSLATE_NOOP(
    "Columns", "field:NAME: a variable of the project's own, one column for each."
)
