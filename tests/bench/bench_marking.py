"""One annotation from the key to painted and committed; an article opened."""

import sqlite3
import time
from statistics import median

import pytest
from PySide6.QtCore import Qt

from guillemet.domain import textunits
from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import Draft, Metadata
from guillemet.domain.text import Span
from tests.bench import corpus
from tests.bench.showing import bare_reader, milliseconds, window_on
from tests.projects import made, seed_draft, seed_text

MARKS = 40
KEY, OPEN = 20, 30


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("GUILLEMET_HOME", str(tmp_path / "home"))
    return tmp_path


def commit_ms(folder):
    """Return the milliseconds of committing one row as safely as a project does."""
    conn = sqlite3.connect(folder / "bare.db", isolation_level=None)
    conn.execute("PRAGMA journal_mode=WAL")
    conn.execute("PRAGMA synchronous=FULL")
    conn.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, words TEXT)")
    took = []
    for _ in range(50):
        began = time.perf_counter()
        conn.execute("BEGIN IMMEDIATE")
        conn.execute("INSERT INTO t (words) VALUES ('dégradées')")
        conn.execute("COMMIT")
        took.append((time.perf_counter() - began) * 1e3)
    conn.close()
    return median(took)


def paint_ms(text):
    """Return the milliseconds in which a bare QTextEdit paints its view again."""
    with bare_reader() as reader:
        reader.setPlainText(text)
        return median(milliseconds(reader.viewport(), reader.viewport().update) for _ in range(50))


def test_one_annotation(qapp, home, figures):
    project = home / "seed.guillemet"
    opened, _ = made(project, seed_draft())
    opened.close()
    spans = textunits.words(seed_text())[:60:2]
    took = []
    with window_on(project, home) as window:
        bench, reader = window.project.bench, window.project.reader
        for span in spans:
            reader.select(span)
            view, known = reader.view, len(bench.page.annotations)
            took.append(
                milliseconds(
                    view.viewport(),
                    lambda view=view: press(view, Qt.Key.Key_Q),
                    lambda known=known: len(bench.page.annotations) > known,
                )
            )
    limit = commit_ms(home) + paint_ms(seed_text())
    figure = figures.tell(
        "one annotation, key to painted and committed", median(took), "ms", limit=limit,
        of_limit="a bare commit and a bare QTextEdit painted", goal=KEY,
    )  # fmt: skip
    assert figure.met


def press(widget, key):
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, key)


def coded(opened, article):
    """Mark 40 quotes, each with a speaker and a tag."""
    words = textunits.words(article.text)
    step = len(words) // MARKS
    for n in range(MARKS):
        span = Span(words[n * step].start, words[n * step + step // 2].end)
        mark = opened.annotate.mark(article, MarkKind.QUOTE, [span]).result()
        speaker = Actor(name=f"Speaker {n % 7}")
        opened.annotate.attribute([mark.n], Role.SPEAKER, speaker).result()
        opened.annotate.add_tag([mark.n], f"theme/{n % 5}").result()


def test_opening_an_article(qapp, home, figures):
    project = home / "marked.guillemet"
    texts = [corpus.article(n, words=600).text for n in (1, 2)]
    drafts = [Draft(text=text, meta=Metadata(title=f"T{n}")) for n, text in enumerate(texts)]
    opened, articles = made(project, *drafts)
    for article in articles:
        coded(opened, article)
    opened.close()
    took, bare = [], []
    with window_on(project, home) as window:
        bench, viewport = window.project.bench, window.project.reader.view.viewport()
        for n in range(30):
            key = articles[n % 2].n
            took.append(
                milliseconds(
                    viewport,
                    lambda key=key: bench.open_article(key),
                    lambda key=key: bench.page.article.n == key,
                )
            )
    with bare_reader() as reader:
        for n in range(30):
            text = texts[n % 2]
            bare.append(
                milliseconds(reader.viewport(), lambda text=text: reader.setPlainText(text))
            )
    figure = figures.tell(
        "an article of 600 words with 40 marks opened", median(took[4:]), "ms",
        limit=median(bare[4:]), of_limit="a bare QTextEdit given the text and painted", goal=OPEN,
    )  # fmt: skip
    assert figure.met
