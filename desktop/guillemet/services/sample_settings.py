"""What a sample project says of itself; apart from how it is made, which takes longer to import."""

from typing import Final

from guillemet.domain.article import ArticleKey
from guillemet.services.library import Library

IS_SAMPLE: Final = "sample"
"""The project setting that is "1" in a sample project, and empty in all others."""
FIRST: Final = "first_article"
"""The project setting that holds the id of the article to show to who has seen none."""


def is_sample(library: Library) -> bool:
    """Tell whether a project is a sample."""
    return library.setting(IS_SAMPLE) == "1"


def first_article(library: Library) -> ArticleKey | None:
    """Return the article to show to who has seen none of a project's: a sample names one."""
    wanted = library.setting(FIRST)
    return library.find_article(wanted) if wanted else None
