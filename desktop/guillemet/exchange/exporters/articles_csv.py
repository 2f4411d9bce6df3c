"""articles.csv: every article with metadata, state and counts, so that there are denominators."""

from typing import Final

from guillemet.domain.article import ArticleRow

COLUMNS: Final = (
    "article_id", "article_slug", "article_title", "outlet", "author", "published", "language",
    "article_state", "exclusion_reason", "words", "annotations", "text_sha256",
)  # fmt: skip
NUMBERS: Final = frozenset({"words", "annotations"})


def row(article: ArticleRow) -> list[str]:
    """Return the cells of one article."""
    return [
        article.id, article.slug, article.title, article.outlet, "|".join(article.authors),
        article.published, article.language, article.state, article.reason, str(article.words),
        str(article.annotations), article.sha256,
    ]  # fmt: skip
