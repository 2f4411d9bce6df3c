"""A million articles: start, list, filter, article, search; twenty thousand: import, size, export.

Projects are made once for all tests of a run. GUILLEMET_BENCH_ARTICLES makes fewer than a million;
GUILLEMET_BENCH_FOLDER is a folder that keeps them for the next run.
"""

import csv
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from statistics import median, quantiles

import pytest
from PySide6.QtWidgets import QApplication

from guillemet.domain import filters, sketches
from guillemet.domain.article import ReadingState
from guillemet.domain.article_bulk import GiveState
from guillemet.resources import seed
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.services.searching import Searching
from guillemet.services.settings import SettingsFile
from guillemet.services.views import ListView, Sort
from guillemet.storage.listing import ORDERS
from tests.bench import corpus, million
from tests.bench.showing import medians, rest, settle, took, window_on
from tests.bench.starting import started
from tests.projects import ME, SEED

MANY = int(os.environ.get("GUILLEMET_BENCH_ARTICLES", "1000000"))
SOME = 20_000
TIMES = 5
NOWHERE = "xylo"
TYPED = ("g", "gouv", NOWHERE, "tax", "courrier 12")
FILTERED = (
    "outlet:courrier", "outlet:courrier OR outlet:gazette", "language:fr state:unread",
    "state:coded", "after:2015 NOT outlet:courrier", "tag:x", "outlet:courrier gouv",
)  # fmt: skip


@pytest.fixture(scope="module")
def projects(tmp_path_factory):
    """Projects of no, some and many articles, by how many they hold."""
    folder = Path(os.environ.get("GUILLEMET_BENCH_FOLDER") or tmp_path_factory.mktemp("scale"))
    found = {count: folder / f"a{count}.guillemet" for count in (0, SOME, MANY)}
    for count, path in found.items():
        if not path.exists():
            million.make(path, count)
    return found


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("GUILLEMET_HOME", str(tmp_path / "home"))
    return tmp_path


def cpu_ms(do, times=TIMES):
    """Return the median milliseconds of CPU, and what the last call returned."""
    found, answer = [], None
    for _ in range(times):
        began = time.process_time()
        answer = do()
        found.append((time.process_time() - began) * 1e3)
    return median(found), answer


def first_rows(library, view):
    return library.list_rows(library.list_keys(view, "Ada", 128), "Ada")


def words(count):
    return f"{count:,} articles"


def test_start(projects, tmp_path, figures):
    text = tmp_path / "text.txt"
    text.write_bytes(seed(SEED).read_bytes())
    SettingsFile(tmp_path / "config").change(coder="Ada", initials="A")  # asked otherwise
    for what, path in (("ours", projects[SOME]), ("bare", text)):
        started(what, path, tmp_path)
    runs = [
        (
            started("bare", text, tmp_path),
            {n: started("ours", p, tmp_path) for n, p in projects.items() if n},
        )
        for _ in range(TIMES)
    ]
    limit = median(bare.cpu for bare, _ in runs) * 1e3
    for count in (SOME, MANY):
        figures.tell(
            f"start, {words(count)}", median(ours[count].cpu for _, ours in runs) * 1e3, "ms CPU",
            limit=limit, of_limit="a bare window with a QTextBrowser", times=2.5,
        )  # fmt: skip


def test_list(qapp, projects, home, figures):
    with Library.reading(projects[MANY]) as library:
        first, _ = cpu_ms(lambda: first_rows(library, ListView()))
        every, keys = cpu_ms(lambda: library.list_keys(ListView(), "Ada"), 2)
    figures.tell(f"list, the first rows of {words(MANY)}", first, "ms CPU", goal=30)
    figures.tell("all of them in order, in the background", every, "ms CPU")
    with window_on(projects[MANY], home) as window:
        pane = window.project.articles
        settle(lambda: pane.model.complete, 60)
        assert pane.model.rowCount() == len(keys)
        rest()
        bar, viewport = pane.view.verticalScrollBar(), pane.view.viewport()
        steps = []
        for n in range(100):
            steps.append(took(viewport, lambda n=n: bar.setValue(n * 9_000)).window)
            QApplication.processEvents()
        figures.tell(
            "list scrolled, p95", quantiles(steps, n=20)[-1], "ms CPU of the window", goal=8
        )
        typed = []
        for text in TYPED:
            pane.head.filter.clear()
            settle(lambda: pane.model.complete and pane.model.rowCount() == len(keys), 60)
            rest()
            typed.append(
                took(
                    pane.empty if text == NOWHERE else viewport,
                    lambda text=text: pane.head.filter.setText(text),
                    lambda: pane.model.rowCount() != len(keys),
                )
            )
    with Library.reading(projects[MANY]) as library:
        asked = [
            cpu_ms(lambda text=text: first_rows(library, ListView(text=text)), 3)[0]
            for text in TYPED
        ]
    both = median(query + each.window for query, each in zip(asked, typed, strict=True))
    figures.tell("keystroke to filtered list, asked and painted", both, "ms CPU", goal=50)


def test_filters_and_orders(projects, figures):
    with Library.reading(projects[MANY]) as library:
        chips = [
            cpu_ms(lambda text=text: first_rows(library, ListView(text=text)), 3)[0]
            for text in FILTERED
        ]
        orders = [
            cpu_ms(lambda order=order: first_rows(library, ListView(sort=Sort(order))), 3)[0]
            for order in ORDERS
        ]
    figures.tell("the slowest of some filters by chips, first rows", max(chips), "ms CPU", goal=50)
    figures.tell("the slowest of all orders, first rows", max(orders), "ms CPU", goal=150)


def test_article(qapp, projects, home, figures):
    with window_on(projects[MANY], home) as window:
        bench, viewport = window.project.bench, window.project.reader.view.viewport()
        rest()
        found = []
        for n in range(20):
            key = 1 + n * (MANY // 20)
            settle(lambda: bench.is_settled)
            found.append(
                took(
                    viewport,
                    lambda key=key: bench.open_article(key),
                    lambda key=key: bench.page.article.n == key,
                )
            )
    figures.tell(f"an article opened among {words(MANY)}", medians(found).cpu, "ms CPU", goal=30)


def test_search(projects, figures):
    for count, goals in ((SOME, (5, 40)), (MANY, (100, 100))):
        with Library.reading(projects[count]) as library:
            asked_for = (("rare", corpus.RARE), ("common", corpus.COMMON))
            for (what, word), goal in zip(asked_for, goals, strict=True):
                asked = filters.parse(word)
                searching = library.through(Searching)

                def search(asked=asked, searching=searching):
                    keys = searching.ranked(asked, 50, "Ada", first=True).keys
                    return searching.results(keys, asked, "Ada")

                took_ms, hits = cpu_ms(search)
                assert hits
                figures.tell(
                    f"search, a {what} word, first 50 with snippets, {words(count)}", took_ms,
                    "ms CPU", limit=bare_search(projects[count], word),
                    of_limit="the same asked of FTS5 alone", goal=goal,
                )  # fmt: skip


def bare_search(path, word):
    conn = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    ask = "SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY rank LIMIT 50"
    found, _ = cpu_ms(lambda: conn.execute(ask, [word]).fetchall())
    conn.close()
    return found


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("files") / "articles"
    corpus.write_files(folder, SOME)
    return folder


@pytest.fixture(scope="module")
def imported(files, tmp_path_factory):
    """A project that the files were imported into, and what that took."""
    project = tmp_path_factory.mktemp("imported") / "p.guillemet"
    run("new", project)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    megabytes = run("import", project, files)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return project, spent, megabytes


WATCHED = """
import atexit, sys
from guillemet.cli.main import commands

def most():
    with open("/proc/self/status") as status:
        print(next(line.split()[1] for line in status if line.startswith("VmHWM")), file=sys.stderr)

atexit.register(most)
commands(sys.argv[1:])
"""


def run(*arguments):
    """Run the command; return the most megabytes it had resident, which `rusage` inherits."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *map(str, arguments)],
        check=True, capture_output=True, text=True, timeout=3000,
    )  # fmt: skip
    return int(done.stderr.split()[-1]) / 1024


def bare_import(files, path):
    """Return the CPU seconds of reading files into a table and an index of FTS5."""
    began = time.process_time()
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE article (n INTEGER PRIMARY KEY, name TEXT, body TEXT)")
    conn.executemany(
        "INSERT INTO article (name, body) VALUES (?, ?)",
        ((each.name, each.read_text(encoding="utf-8")) for each in sorted(files.iterdir())),
    )
    conn.execute(
        "CREATE VIRTUAL TABLE f USING fts5(body, content='article', content_rowid='n', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    conn.execute("INSERT INTO f (rowid, body) SELECT n, body FROM article")
    conn.commit()
    conn.close()
    return time.process_time() - began


def test_import(files, imported, tmp_path, figures):
    _, spent, megabytes = imported
    limit = bare_import(files, tmp_path / "bare.db")
    figures.tell(
        f"import of {SOME:,} files of 590 words, with the index", spent, "s CPU", limit=limit,
        of_limit="reading them into a bare table with FTS5", times=3,
    )  # fmt: skip
    figures.tell("memory of it", megabytes, "MB resident", goal=250)


def test_many_articles(imported, tmp_path, figures):
    copy = tmp_path / "many.guillemet"
    shutil.copy(imported[0], copy)
    opened = Opened(copy, ME)
    with Library.reading(copy) as library:
        keys = list(library.export_order())
    change = GiveState(ReadingState.CODED)
    took_ms, report = cpu_ms(lambda: opened.many.run(keys, change), 1)
    assert report.changed == len(keys)
    figures.tell(f"{SOME:,} articles declared coded, one step", took_ms / 1e3, "s CPU", goal=2)
    opened.close()
    began = time.process_time()
    found = {n: sketches.sketch(text) for n, text in enumerate(_texts(imported[0]))}
    sketches.stories(found)
    spent = time.process_time() - began
    figures.tell(f"{SOME:,} articles compared: who tells the same story", spent, "s CPU", goal=30)


def _texts(project):
    with Library.reading(project) as library:
        yield from (library.article(key).text for key in library.export_order())


def test_export(imported, files, tmp_path, figures):
    project, *_ = imported
    table = tmp_path / "marks.csv"
    write_marks(project, table)
    run("import", project, table, "--format", "annotations")
    size = project.stat().st_size
    bare = bare_tables(files, table, tmp_path / "bare.db")
    figures.tell(
        f"file of {SOME:,} articles and {SOME * 10:,} annotations", size / 1e6, "MB",
        limit=bare.stat().st_size / 1e6, of_limit="the raw tables with FTS5", times=2,
    )  # fmt: skip
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run("export", project, tmp_path / "out.csv")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    figures.tell(
        f"export of {SOME * 10:,} annotations", spent, "s CPU", limit=bare_export(bare, tmp_path),
        of_limit="sqlite3 to csv.writer", times=1.8,
    )  # fmt: skip


def write_marks(project, table):
    """Write ten marks for each article, as a table to import."""
    with Library.reading(project) as library, table.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(("kind", "article_id", "start", "end", "quote", "tags"))
        for at, key in enumerate(library.export_order()):
            article = library.article(key)
            made = corpus.Made("", article.text, "", "", "")
            for start, end in corpus.marks(made, at):
                quote = article.text[start:end]
                rows.writerow(("passage", article.id, start, end, quote, f"t{at % 40}"))


def bare_tables(files, table, path):
    """Make raw tables of the same articles and marks, with FTS5; return the file."""
    bare_import(files, path)
    conn = sqlite3.connect(path)
    conn.execute(
        "CREATE TABLE ann (n INTEGER PRIMARY KEY, article TEXT, tag TEXT, start INTEGER, "
        "stop INTEGER, quote TEXT)"
    )
    with table.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        conn.executemany(
            "INSERT INTO ann (article, tag, start, stop, quote) VALUES (?, ?, ?, ?, ?)",
            ((article, tag, start, end, quote) for _, article, start, end, quote, tag in rows),
        )
    conn.commit()
    conn.close()
    return path


def bare_export(path, folder):
    conn = sqlite3.connect(path)
    began = time.process_time()
    with (folder / "bare.csv").open("w", encoding="utf-8-sig", newline="") as out:
        ask = "SELECT article, tag, start, stop, quote FROM ann ORDER BY article, start"
        csv.writer(out).writerows(conn.execute(ask))
    return time.process_time() - began
