"""The data dictionary of statements.csv, beside the tables of a package."""

from typing import Final

from guillemet.domain.messages import QT_TRANSLATE_NOOP
from guillemet.domain.statement import Standing
from guillemet.exchange.columns import ANNOTATION_ID, ARTICLE, Column, Table

_ARTICLE: Final = tuple(
    column
    for column in ARTICLE
    if column.name
    in {"article_id", "article_slug", "article_title", "outlet", "published", "language"}
)
STATEMENTS: Final = Table(
    "statements",
    QT_TRANSLATE_NOOP("Columns", "One row for each quote of each statement, the earliest first."),
    (
        Column(
            "statement_id",
            QT_TRANSLATE_NOOP(
                "Columns", "The statement, the same in every export; empty where it is proposed."
            ),
        ),
        Column(
            "group",
            QT_TRANSLATE_NOOP("Columns", "A number that the quotes of one statement share here."),
            "integer",
        ),
        Column(
            "standing",
            QT_TRANSLATE_NOOP("Columns", "What was decided: confirmed, proposed or rejected."),
            values=tuple(str(each) for each in Standing),
        ),
        Column("quotes", QT_TRANSLATE_NOOP("Columns", "How many quotes it has."), "integer"),
        Column("articles", QT_TRANSLATE_NOOP("Columns", "In how many articles."), "integer"),
        ANNOTATION_ID,
        *_ARTICLE,
        Column(
            "start",
            QT_TRANSLATE_NOOP("Columns", "The first character of the quote, from 0."),
            "integer",
        ),
        Column("speaker", QT_TRANSLATE_NOOP("Columns", "Who said it, joined by |.")),
        Column(
            "quote", QT_TRANSLATE_NOOP("Columns", "The words, joined by  […]  where they pause.")
        ),
        Column(
            "earliest",
            QT_TRANSLATE_NOOP("Columns", "1 if it was published before the others."),
            "integer",
        ),
        Column("fullest", QT_TRANSLATE_NOOP("Columns", "1 if it has most words."), "integer"),
        Column("coder", QT_TRANSLATE_NOOP("Columns", "Who marked the quote.")),
    ),
    ("group", "annotation_id"),
    {"annotation_id": ("annotations", "annotation_id")},
)
