"""Which article a project opens on."""

from guillemet.domain.article import ArticleKey
from guillemet.services.library import Library
from guillemet.services.project_look import own_look
from guillemet.services.views import ListView
from guillemet.ui.reader.readers import Readers
from guillemet.ui.reader.typography import look_of
from guillemet.ui.workbench import Workbench

SAMPLE_SETTING = "sample"
FIRST_SETTING = "first_article"


def is_sample(library: Library) -> bool:
    """Tell whether a project is the sample."""
    return library.setting(SAMPLE_SETTING) == "1"


def dress(bench: Workbench, reader: Readers, library: Library) -> None:
    """Set the text as this project has it, where it has it otherwise than all others."""
    bench.own_look = own_look(library)
    if bench.own_look:
        reader.set_look(look_of(bench))


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
