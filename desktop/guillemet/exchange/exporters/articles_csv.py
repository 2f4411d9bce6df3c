"""articles.csv: every article with metadata, state and counts, so that there are denominators."""

from collections.abc import Mapping, Sequence
from typing import Final

from guillemet.domain.annotation import MarkKind
from guillemet.domain.article import ArticleRow
from guillemet.domain.fields import Field
from guillemet.exchange import columns
from guillemet.exchange.exporters.annotations_csv import FIELD

NUMBERS: Final = columns.ARTICLES.numbers


def names(fields: Sequence[Field]) -> tuple[str, ...]:
    """Return the columns: those promised, then one for each field of articles."""
    return (*columns.ARTICLES.names, *(f"{FIELD}{field.name}" for field in fields))


def row(
    article: ArticleRow, beside: tuple[str, str], kinds: Mapping[str, int], values: Sequence[str]
) -> list[str]:
    """Return the cells of one article; `beside` are its address and its note."""
    url, note = beside
    return [
        article.id, article.slug, article.title, article.outlet, "|".join(article.authors),
        article.published, url, article.language, article.state, article.reason, note,
        str(article.words), str(article.annotations),
        *(str(kinds.get(kind, 0)) for kind in MarkKind), article.sha256, *values,
    ]  # fmt: skip
