"""A project of a few articles in the real window, the search shown."""

import pytest

from guillemet.domain.annotation import MarkKind
from guillemet.domain.article import Draft, Metadata
from tests.projects import made, span_of

TEXTS = {
    "gaz": "Le prix du gaz\n\nLe gaz augmente. Le gaz russe, dit-il, « n'arrive plus ».",
    "long": "Rien. " + "mot " * 90 + "le gaz enfin. " + "mot " * 90 + "encore du gaz.",
    "arabic": "صيادو مرسى النخيل يعودون إلى البحر. قال: «البحر لنا».",
    "chinese": "码头夜市：他说，夜市很热闹。",
}


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "project.guillemet"
    drafts = [
        Draft(text=text, meta=Metadata(title=name, outlet=f"Le {name}", published=f"201{n}"))
        for n, (name, text) in enumerate(TEXTS.items())
    ]
    opened, [gaz, *_] = made(path, *drafts)
    quote = opened.annotate.mark(gaz, MarkKind.QUOTE, [span_of(gaz.text, "n'arrive plus")])
    opened.annotate.set_note(quote.result().n, "à vérifier").result()
    opened.close()
    return path


@pytest.fixture
def reader(window):
    return window.project.reader


@pytest.fixture
def view(window):
    window.actions_.trigger("view_search")
    return window.project.views.view("view_search")


@pytest.fixture
def found(qtbot, view):
    """Look for a query as it stands; the titles of the articles found."""

    def looked(query):
        with qtbot.waitSignal(view.model.answered):
            view.head.put(query)
        return titles(view)

    return looked


def titles(view):
    rows = [view.model.row(at) for at in range(view.model.rowCount())]
    return [row.result.article.title for row in rows if row.snippet is None]
