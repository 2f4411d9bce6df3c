"""The reader with 5,000 marks that overlap, in a book and in a page, beside a bare QTextEdit."""

import json
import os
import subprocess
import sys
from pathlib import Path

from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import Draft, Metadata
from tests.bench import long_article
from tests.projects import made, seed_draft

SCRIPT = Path(__file__).with_name("reader_at_work.py")
MARKS = 5_000
GOALS = {
    "first paint": 100, "scroll p95": 8, "mark": 20, "change": 20, "resize": 150, "peak MB": 200,
}  # fmt: skip


def marked(folder, words, marks):
    """A project with the seed and an article of so many words and marks, a sixth attributed."""
    text = long_article.article(words)
    draft = Draft(text=text, meta=Metadata(title="Long"), name="long.txt")
    path = folder / "long.guillemet"
    opened, articles = made(path, seed_draft(), draft)
    long = max(articles, key=lambda article: len(article.text))
    by_kind = long_article.kinds(long_article.spans(text, marks))
    quotes = []
    for kind, spans in by_kind.items():
        done = opened.annotate.mark_all(long, kind, spans).result()
        quotes += done if kind is MarkKind.QUOTE else []
    for n, name in enumerate(long_article.NAMES):
        keys = [each.n for each in quotes[n :: 2 * len(long_article.NAMES)]]
        opened.annotate.attribute(keys, Role.SPEAKER, Actor(name=name)).result()
    opened.close()
    plain = folder / "long.txt"
    plain.write_text(text, encoding="utf-8")
    return path, plain


def at_work(what, path, home):
    environment = os.environ | {
        "GUILLEMET_HOME": str(home),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    done = subprocess.run(
        [sys.executable, str(SCRIPT), what, str(path)],
        check=False, env=environment, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def beside(title, ours, bare, goals):
    print(f"\n{title} ({ours['marks']} marks)")
    for name, value in ours.items():
        limit = f"bare {bare[name]:.1f}" if name in bare else ""
        goal = f"goal {goals[name]}" if name in goals else ""
        print(f"  {name:14} {value:8.1f}   {limit:12} {goal}")


def test_a_book_with_five_thousand_marks(tmp_path):
    path, plain = marked(tmp_path, 150_000, MARKS)
    ours, bare = at_work("ours", path, tmp_path), at_work("bare", plain, tmp_path)
    beside("150,000 words, ms of processor unless it says otherwise", ours, bare, GOALS)
    assert {name: ours[name] for name, goal in GOALS.items() if ours[name] > goal} == {}


def test_a_page_with_five_thousand_marks(tmp_path):
    path, plain = marked(tmp_path, 550, MARKS)
    ours, bare = at_work("ours", path, tmp_path), at_work("bare", plain, tmp_path)
    goals = {"scroll p95": 16}
    beside("550 words, ms of processor unless it says otherwise", ours, bare, goals)
    assert ours["scroll p95"] <= goals["scroll p95"]
