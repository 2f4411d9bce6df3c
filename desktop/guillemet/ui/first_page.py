"""Which article a project opens on."""

from guillemet.domain.article import ArticleKey
from guillemet.services.library import Library
from guillemet.services.views import ListView
from guillemet.ui.workbench import Workbench

SAMPLE_SETTING = "sample"
FIRST_SETTING = "first_article"


def is_sample(library: Library) -> bool:
    """Tell whether a project is the sample."""
    return library.setting(SAMPLE_SETTING) == "1"


def show(bench: Workbench, library: Library) -> None:
    """Open the article that was open last; else the one a sample begins with; else the first."""
    last = bench.preferences.now.article.get(str(bench.path))
    key = library.find_article(last) if last else None
    first = library.setting(FIRST_SETTING) if key is None else ""
    if first:
        key = library.find_article(first)
    if key is None:
        keys = library.list_keys(ListView(), bench.coder, 1)
        key = ArticleKey(keys[0]) if keys else None
    if key is not None:
        bench.show_page(library.page(key, bench.coder))
