"""What a search found, as a table: a row for each article."""

from collections.abc import Sequence
from typing import Final

from guillemet.domain.article import ArticleRow

COLUMNS: Final = (
    "article_id", "article_slug", "article_title", "outlet", "author", "published", "language",
    "state", "hits", "snippets", "notes",
)  # fmt: skip
NUMBERS: Final = frozenset({"hits"})


def row(
    article: ArticleRow, hits: int, snippets: Sequence[str], notes: Sequence[str]
) -> tuple[str, ...]:
    """Return the cells of an article that was found."""
    return (
        article.id, article.slug, article.title, article.outlet, "|".join(article.authors),
        article.published, article.language, str(article.state), str(hits),
        "\n".join(snippets), "\n".join(notes),
    )  # fmt: skip
