"""One annotation from the key to painted and committed; an article opened."""

import sqlite3
import time
from functools import partial
from statistics import median

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from guillemet.domain import textunits
from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import Draft, Metadata
from guillemet.domain.text import Span
from tests.bench import corpus
from tests.bench.showing import Took, bare_reader, medians, settle, took, window_on
from tests.projects import made, seed_draft, seed_text

MARKS = 40
KEY, WHOLE, OPEN = 20, 40, 30
AFTERWARDS = 0.7
"""Seconds in which what is counted after a change is asked for."""


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("GUILLEMET_HOME", str(tmp_path / "home"))
    return tmp_path


def bare_commit(folder):
    """Return what committing one row takes, as safely as a project does."""
    conn = sqlite3.connect(folder / "bare.db", isolation_level=None)
    conn.execute("PRAGMA journal_mode=WAL")
    conn.execute("PRAGMA synchronous=FULL")
    conn.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, words TEXT)")
    found = []
    for _ in range(50):
        clock, cpu = time.perf_counter(), time.process_time()
        conn.execute("BEGIN IMMEDIATE")
        conn.execute("INSERT INTO t (words) VALUES ('dégradées')")
        conn.execute("COMMIT")
        found.append((1e3 * (time.perf_counter() - clock), 1e3 * (time.process_time() - cpu)))
    conn.close()
    return medians(found)


def bare_paint(text):
    """Return what painting its view again takes a bare QTextEdit."""
    with bare_reader() as reader:
        reader.setPlainText(text)
        return medians([took(reader.viewport(), reader.viewport().update) for _ in range(50)])


def tell(figures, work, ours, limit, **more):
    """Tell a figure by its CPU time, which other programs disturb less, and by the clock."""
    figures.tell(f"{work}, on the clock", ours.clock, "ms", limit=limit.clock, **more)
    return figures.tell(work, ours.cpu, "ms CPU", limit=limit.cpu, **more)


def test_one_annotation(qapp, home, figures):
    """From the key in a window at rest until the mark is committed, read back and on the screen.

    That is the end of the first painting of the text that shows the mark as saved, with all that is
    painted together with it. Cards, lists, menus and the status line follow in the same turn of
    the event loop: they are in the second figure, all that one annotation costs until nothing
    more comes.
    """
    project = home / "seed.guillemet"
    opened, _ = made(project, seed_draft())
    opened.close()
    spans = textunits.words(seed_text())[:40:2]
    ours, whole = [], []
    with window_on(project, home) as window:
        bench, view = window.project.bench, window.project.reader.view
        for span in spans:
            window.project.reader.select(span)
            quiet(bench)
            known, before = len(bench.page.annotations), time.process_time()
            ours.append(
                took(
                    view.viewport(),
                    lambda: QTest.keyClick(view, Qt.Key.Key_Q),
                    lambda known=known: len(bench.page.annotations) > known,
                )
            )
            quiet(bench)
            whole.append(1e3 * (time.process_time() - before))
    limit = Took(*map(sum, zip(bare_commit(home), bare_paint(seed_text()), strict=True)))
    figure = tell(
        figures, "one annotation, key to painted and committed", medians(ours), limit,
        of_limit="a bare commit, and a bare QTextEdit painted", goal=KEY,
    )  # fmt: skip
    all_of_it = figures.tell(
        "one annotation, with all that follows", median(whole), "ms CPU", limit=limit.cpu,
        of_limit="the same", goal=WHOLE,
    )  # fmt: skip
    assert figure.met
    assert all_of_it.met


def quiet(bench):
    """Let everything come that follows, also what is counted a little later."""
    settle(lambda: bench.is_settled)
    until = time.monotonic() + AFTERWARDS
    settle(lambda: time.monotonic() > until, pause=50)


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
    ours = []
    with window_on(project, home) as window:
        bench, viewport = window.project.bench, window.project.reader.view.viewport()
        for n in range(30):
            key = articles[n % 2].n
            settle(lambda: bench.is_settled)
            ours.append(
                took(
                    viewport,
                    lambda key=key: bench.open_article(key),
                    lambda key=key: bench.page.article.n == key,
                )
            )
    with bare_reader() as reader:
        viewport = reader.viewport()
        bare = [took(viewport, partial(reader.setPlainText, texts[n % 2])) for n in range(30)]
    figure = tell(
        figures, "an article of 600 words with 40 marks opened", medians(ours[4:]),
        medians(bare[4:]), of_limit="a bare QTextEdit given the text and painted", goal=OPEN,
    )  # fmt: skip
    assert figure.met
