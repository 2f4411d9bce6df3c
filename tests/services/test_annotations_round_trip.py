"""What is exported comes back to the letter: into its own project, and into a new one."""

import csv
import io
import tempfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from guillemet.domain.actor import Actor, ActorKind, Naming
from guillemet.domain.annotation import ROLES, MarkKind, Speech
from guillemet.domain.article import Draft, Metadata, ReadingState
from guillemet.domain.fields import Field, FieldType
from guillemet.domain.text import Span
from guillemet.exchange.dialects import DIALECTS, Dialect
from guillemet.services.annotations_in import AnnotationsIn
from guillemet.services.export import Choice, export_annotations
from guillemet.services.library import Library
from tests.projects import ME, made

OF_THE_PROJECT = {"article_id", "article_slug"}
LETTERS = "ab =+-@'\t\"é\u00a0\u0301😀«»ع中;,|…[]\n"
NAMES = st.text("abé'=中 -", min_size=1, max_size=6).filter(lambda name: name.strip())
TAGS = NAMES.filter(lambda name: "/" not in name)
PATHS = st.lists(TAGS, min_size=1, max_size=2).map("/".join)


@st.composite
def marks(draw, length):
    """What a coder marks in a text of that length, and says of it."""
    kind = draw(st.sampled_from(MarkKind))
    most = 1 if kind is MarkKind.MENTION else 3
    count = draw(st.integers(1, most)) * 2
    cuts = draw(st.lists(st.integers(0, length), min_size=count, max_size=count, unique=True))
    ends = sorted(cuts)
    spans = [Span(a, b) for a, b in list(pairwise(ends))[::2]]
    who = st.lists(NAMES, max_size=1 if kind is MarkKind.MENTION else 2, unique=True)
    return {
        "kind": kind,
        "spans": spans,
        "roles": {role: draw(who) for role in ROLES[kind]},
        "tags": draw(st.lists(PATHS, max_size=3)),
        "note": draw(st.text(LETTERS, max_size=8)),
        "speech": draw(st.sampled_from(Speech)),
        "verified": draw(st.booleans()),
        "stance": draw(st.sampled_from(["", "for", "against"])),
        "word": draw(st.text(LETTERS, max_size=4)),
    }


@st.composite
def coded(draw):
    """A few articles and what is marked in them."""
    found = []
    texts = st.text(LETTERS, min_size=12, max_size=60).filter(lambda t: t.strip("\ufeff"))
    for number in range(draw(st.integers(1, 2))):
        text = draw(texts) + f" {number}"
        meta = Metadata(
            title=draw(st.sampled_from(["", "Titre"])), outlet=draw(st.sampled_from(["", "Le J"])),
            authors=tuple(draw(st.lists(NAMES, max_size=2, unique=True))),
            published=draw(st.sampled_from(["", "2017", "2017-04-12"])),
            url=draw(st.sampled_from(["", "https://example.org/1"])), language="fr",
        )  # fmt: skip
        these = draw(st.lists(marks(len(text)), max_size=4))
        found.append((Draft(text=text, meta=meta, name="a.txt"), these))
    return found


def code(opened, article, mark):
    spans = [span for span in mark["spans"] if not span.of(article.text).isspace()]
    if not spans:
        return
    n = opened.annotate.mark(article, mark["kind"], spans, speech=mark["speech"]).result().n
    for role, names in mark["roles"].items():
        for name in names:
            who = Actor(name=name, kind=ActorKind.PERSON, naming=Naming.ANONYMOUS)
            opened.annotate.attribute([n], role, who).result()
    for path in mark["tags"]:
        opened.annotate.add_tag([n], path).result()
    opened.annotate.set_note(n, mark["note"]).result()
    with Library.reading(opened.path) as library:
        fields = {field.name: field for field in library.fields("annotation")}
    opened.annotate.set_field([n], fields["stance"].n, mark["stance"]).result()
    opened.annotate.set_field([n], fields["word"].n, mark["word"]).result()
    if mark["verified"]:
        opened.annotate.verify(n).result()


def project(path, articles):
    opened, found = made(path, *[draft for draft, _ in articles])
    opened.fields.template("stance").result()
    opened.fields.add(Field(name="word", type=FieldType.TEXT)).result()
    for article in found:
        mine = next(these for draft, these in articles if draft.text == article.text)
        for mark in mine:
            code(opened, article, mark)
    opened.articles.set_state([found[0].n], ReadingState.REVIEWED).result()
    return opened


def exported(opened, out, dialect=DIALECTS["csv"]):
    export_annotations(opened.path, out, Choice(), dialect, coder=ME.coder)
    return out.read_bytes()


def rows(data):
    found = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    kept = [{k: v for k, v in row.items() if k not in OF_THE_PROJECT} for row in found]
    return sorted(kept, key=lambda row: row["annotation_id"])


def digest(opened):
    with Library.reading(opened.path) as library:
        return library.digest()


@settings(max_examples=20)
@given(coded(), st.sampled_from([*DIALECTS.values(), Dialect(";", protect=True)]))
def test_into_its_own_project_an_export_changes_nothing(articles, dialect):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        opened = project(folder / "p.guillemet", articles)
        before, said = exported(opened, folder / "1.csv", dialect), digest(opened)
        importing = AnnotationsIn(opened)
        plan = importing.read(folder / "1.csv", protect=dialect.protect)
        assert (plan.refused, plan.diff, plan.changes_nothing) == ((), (), True)
        importing.run(plan)
        assert digest(opened) == said
        assert exported(opened, folder / "2.csv", dialect) == before
        opened.close()


@settings(max_examples=20)
@given(coded(), st.booleans())
def test_into_a_new_project_with_the_articles_it_gives_the_same_again(articles, bare):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        opened = project(folder / "p.guillemet", articles)
        first = exported(opened, folder / "1.csv")
        opened.close()
        drafts = [draft for draft, _ in articles]
        if bare:  # as from text files without a word on where they come from
            guesses = (("title", "first line"), ("language", "words"))
            meta = Metadata(title="guessed", language="en")
            drafts = [replace(draft, meta=meta, guessed=guesses) for draft in drafts]
        other, _ = made(folder / "q.guillemet", *drafts)
        importing = AnnotationsIn(other)
        plan = importing.read(folder / "1.csv")
        assert plan.refused == ()
        importing.run(plan)
        second = exported(other, folder / "2.csv")
        if not bare or all(draft.meta.title for draft, _ in articles):
            assert rows(second) == rows(first)
        assert importing.read(folder / "1.csv").created == 0
        other.close()
