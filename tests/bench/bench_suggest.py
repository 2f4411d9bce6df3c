"""How good and how fast proposals are; writes `docs/suggestions.md`."""

import json
import subprocess
import sys
import time
from pathlib import Path

from guillemet.domain.quotemarks import pairs
from guillemet.suggest.engine import propose
from guillemet.suggest.lexicon import known_language, lexicon
from guillemet.suggest.tokens import tokenise
from tests.bench.statements import statements
from tests.suggest.test_quality import DATA, predicted_of, scorer

DOCS = Path(__file__).parents[2] / "docs" / "suggestions.md"
LENGTH = 3000
TIMES = 9
MILLISECONDS = 10
MEGABYTES = 150
ARTICLES = 20_000
HEAD = """# Suggestions: how good they are, and how fast

Written by `./run bench suggest`. Every figure is of articles annotated by hand in
`tests/data/quotes`: the rules were made on `dev.jsonl` and mended, for the language and not for the
article, after `own.jsonl` and `more.jsonl` were measured. Articles that nobody here has seen will
come out lower. What each batch of them gave the first time, before anything was mended by it:

| batch | articles | quotes | F1 | speakers | mentions |
|---|---|---|---|---|---|
| `own.jsonl`, first | 29 | | 0.96 | 0.70 | 0.83 |
| second | 13 | | 0.94 | 0.81 | 0.87 |
| third | 7 | | 0.96 | 0.91 | 0.89 |
| `more.jsonl`, first | 18 | 163 | 0.94 | 0.62 | 0.88 |
| second | 19 | 144 | 0.97 | 0.65 | 0.86 |
| third | 18 | 121 | 0.96 | 0.72 | 0.85 |
| fourth | 17 | 109 | 0.98 | 0.77 | 0.86 |
| fifth | 11 | 67 | 0.96 | 0.66 | 0.83 |
| sixth | 10 | 55 | 0.98 | 0.81 | 0.90 |
| languages without a list | 5 | 18 | 0.43 | 0.20 | 0.50 |

Those of `more.jsonl` were written to be hard: live pages, courts, comments, tabloids, interviews,
obituaries, with many who are not named, or named by a role alone. The last row is what the English
list gave for Dutch, Polish, Ukrainian, Turkish and Swedish; they have one of their own now.

Speech counts a quote as found where the spans overlap by 0.8 at least; speakers are the share of
the quotes found whose speaker is named right; distractors are words in quote marks that are no
speech, and how many were proposed all the same; mentions count the very span, actors the share of
them that is resolved right.
"""


def test_suggest(tmp_path):
    lines = [HEAD]
    for name in ("dev.jsonl", "own.jsonl", "more.jsonl", "seed.jsonl"):
        lines += table(name)
    lines += statements()
    lines += speed()
    lines += memory(tmp_path)
    text = "\n".join(lines)
    print("\n" + text)
    DOCS.write_text(text, encoding="utf-8")


HEADS = "| language | articles | F1 | precision | distractors | speakers | mentions | actors |"


def table(name):
    module = scorer()
    gold = module.load(DATA / name)
    result = module.score(gold, {key: predicted_of(a) for key, a in gold.items()})
    rows = [
        f"## {name}", "",
        HEADS,
        "|---|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    for language, found in {**result["languages"], "all": result["overall"]}.items():
        wrong = found["distractors"]
        rows.append(
            f"| {language} | {found['articles']} | {found['speech_iou']['f1']:.3f} "
            f"| {found['speech_iou']['precision']:.3f} | {wrong['suggested']} of {wrong['gold']} "
            f"| {found['speaker']['accuracy']:.2f} | {found['mentions']['f1']:.2f} "
            f"| {found['actor']['accuracy']:.2f} |"
        )
    return [*rows, ""]


SPEED = (
    f"Milliseconds of one core for {LENGTH} characters, the least of {TIMES}; beside it what "
    f"cutting the text into words and marks alone takes. The goal is {MILLISECONDS}."
)


def speed():
    """Milliseconds of one core for 3,000 characters, beside what reading words and marks takes."""
    rows = [
        "## Time", "",
        SPEED, "",
        "| language | ms | words and marks alone |", "|---|---|---|",
    ]  # fmt: skip
    articles = list(scorer().load(DATA / "own.jsonl").values())
    for language in dict.fromkeys(article["lang"] for article in articles):
        text = "\n\n".join(a["text"] for a in articles if a["lang"] == language)
        while len(text) < LENGTH:
            text += "\n\n" + text
        text = text[:LENGTH]
        words = lexicon(known_language(language))
        ours = min(timed(lambda t=text, c=language: propose(t, c)) for _ in range(TIMES))
        least = min(timed(lambda t=text, w=words: (tokenise(t, w), pairs(t))) for _ in range(TIMES))
        rows.append(f"| {language} | {ours:.1f} | {least:.1f} |")
    return [*rows, ""]


def timed(do):
    before = time.process_time()
    do()
    return (time.process_time() - before) * 1000


def memory(folder):
    """Megabytes of `guillemet detect` for twenty thousand articles, its processes included."""
    articles = list(scorer().load(DATA / "own.jsonl").values())
    path = folder / "many.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for n in range(ARTICLES):
            article = articles[n % len(articles)]
            line = {"id": n, "lang": article["lang"], "text": article["text"]}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    began = time.monotonic()
    with (folder / "out.jsonl").open("wb") as out:
        command = [sys.executable, "-c", MEASURED, str(path)]
        told = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, check=True, text=True)
    seconds = time.monotonic() - began
    own, largest = (float(word) for word in told.stderr.split()[-2:])
    assert own <= MEGABYTES
    words = (
        f"`guillemet detect` on {ARTICLES:,} articles: {own:.0f} MB in the process itself, "
        f"{largest:.0f} MB in the largest of those it starts (goal {MEGABYTES}); "
        f"{seconds:.0f} s."
    )
    return ["## Memory", "", words, ""]


MEASURED = """
import multiprocessing, resource, sys
from guillemet.services.detecting import detect
with open(sys.argv[1], "rb") as file:
    for line in detect(file):
        sys.stdout.write(line.out + "\\n")
for child in multiprocessing.active_children():
    child.join()
# what getrusage tells of the process itself begins with the size of the one that started it
with open("/proc/self/status", encoding="utf-8") as status:
    own = next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
sys.stderr.write(f"{own} {children}")
"""
