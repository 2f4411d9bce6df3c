"""Fifty thousand actors: the picker, the table, duplicates, and merging one that says much."""

import random
import time
from statistics import median

from guillemet.domain.actor import Actor, ActorKind, Alias, Office
from guillemet.domain.annotation import Anchor, Annotation, Part, Role
from guillemet.domain.article import Draft, Metadata
from guillemet.domain.changes import Kind, Op
from guillemet.domain.text import Span
from guillemet.services.actor_set import ActorsView
from guillemet.services.clock import now
from guillemet.services.library import Library
from guillemet.services.resolution import Resolution, Where
from guillemet.services.views import Sort
from guillemet.storage import actors, annotations
from tests.projects import made

ACTORS = 50_000
ALIASES = 4
MARKS = 20_000
OF_AN_ARTICLE = 200
TYPED = ("p", "po", "pou", "pout", "poutine", "vla pou", "martin", "zzzz", "jean du", "m")
IN_AN_ARTICLE = (
    "Vladimir Poutine", "Poutine", "M. Poutine", "Vladimir Putin", "le président russe",
    "le ministre russe des Affaires étrangères", "the Russian president", "la maire de Lormery",
    "le porte-parole du Kremlin", "Dovi Kalo", "Mme Kalo", "Bado", "président français",
    "the German chancellor", "le directeur", "hier", "Jean-Noël Saint-Aubry", "Zoë O’Hara",
    "le Premier ministre britannique", "Moscou", "M. Martin", "Angela Merkel", "le maire", "Kalo",
)  # fmt: skip
TITLES = ("président", "Premier ministre", "ministre des Affaires étrangères", "foreign minister",
          "president", "porte-parole", "maire", "directrice", "secrétaire général")  # fmt: skip
PLACES = ("Russie", "France", "United Kingdom", "Germany", "Ukraine", "Italie", "Espagne", "China")
KEYSTROKE, RESOLVING, MERGING = 0.020, 0.010, 2.0
SYLLABLES = [
    "ba",
    "be",
    "bo",
    "da",
    "de",
    "do",
    "fa",
    "fe",
    "ga",
    "go",
    "ka",
    "ke",
    "la",
    "le",
    "lo",
    "ma",
    "me",
    "mi",
    "mo",
    "na",
    "ne",
    "no",
    "pa",
    "pe",
    "po",
    "ra",
    "re",
    "ro",
    "sa",
    "se",
    "so",
    "ta",
    "te",
    "to",
    "va",
    "ve",
    "vi",
    "vo",
    "za",
]
TEXT = "Elle a dit « oui » et il a dit « non ». " * OF_AN_ARTICLE


def name(chance):
    def word(least, most):
        return "".join(chance.choices(SYLLABLES, k=chance.randint(least, most))).capitalize()

    return f"{word(1, 3)} {word(2, 4)}"


def people(chance):
    """Each has four aliases; the first is Vladimir Poutine."""
    yield Actor(name="Vladimir Poutine", kind=ActorKind.PERSON, aliases=(Alias("M. Poutine"),))
    yield Actor(name="Vladimir Putin", kind=ActorKind.PERSON)
    for n in range(2, ACTORS):
        aliases = tuple(Alias(f"{name(chance)} {n}") for _ in range(ALIASES))
        office = Office(chance.choice(TITLES), f"{name(chance)} {n}", f"{2000 + n % 20}")
        if n % 50 == 0:
            place, since = chance.choice(PLACES), 1950 + n % 70
            office = Office(chance.choice(TITLES), place, f"{since}", f"{since + 4}")
        yield Actor(
            name=f"{name(chance)} {n}", kind=ActorKind.PERSON, aliases=aliases, offices=(office,)
        )


def filled(path):
    """A project with all the actors, the first of whom says twenty thousand things."""
    drafts = [
        Draft(text=f"{n}. {TEXT}", meta=Metadata(title=f"{n}", language="fr"), name=f"{n}")
        for n in range(MARKS // OF_AN_ARTICLE)
    ]
    opened, articles = made(path, *drafts)
    everybody = list(people(random.Random(7)))

    def add(db):
        for each in everybody:
            actors.add(db, each)

    opened.writer.submit(Op(Kind.ADD_ACTOR, {"name": "all"}), add).result()
    for article in articles:
        opened.writer.submit(Op(Kind.MARK), lambda db, a=article: mark(db, a)).result()
    return opened


def mark(db, article):
    first = actors.of_name(db.conn, "Vladimir Poutine")
    found = [
        Annotation(
            id=f"{article.n}-{at}", article=article.n, coder="Ada", created=now(), modified=now(),
            anchors=(Anchor.at(article.text, Span(at * 10, at * 10 + 5)),),
            parts=(Part(Role.SPEAKER, first),),
        )
        for at in range(OF_AN_ARTICLE)
    ]  # fmt: skip
    annotations.add_all(db, [(article.text_n, a) for a in found])


def seconds(do, times=5):
    found = []
    for _ in range(times):
        began = time.perf_counter()
        do()
        found.append(time.perf_counter() - began)
    return median(found), max(found)


def test_fifty_thousand_actors(tmp_path):
    began = time.perf_counter()
    opened = filled(tmp_path / "project.guillemet")
    print(f"\nfilled in {time.perf_counter() - began:.1f} s")
    slowest = 0.0
    with Library.reading(opened.path) as library:
        for typed in TYPED:
            usual, worst = seconds(lambda typed=typed: library.match_actors(typed))
            slowest = max(slowest, usual)
            print(f"picker, {typed!r}: {usual * 1e3:.1f} ms, worst {worst * 1e3:.1f} ms")
        for order in ("name", "all"):
            view = ActorsView("", Sort(order, descending=order == "all"))
            usual, _ = seconds(lambda view=view: library.cast.keys(view), 3)
            print(f"table of all by {order}: {usual * 1e3:.0f} ms")
        usual, _ = seconds(lambda: library.cast.keys(ActorsView("vla pou")))
        print(f"table filtered: {usual * 1e3:.0f} ms")
        resolving = resolved(library)
        print(
            f"resolving the {len(IN_AN_ARTICLE)} names of an article: {resolving * 1e3:.1f} ms CPU"
        )
        usual, _ = seconds(library.cast.duplicates, 1)
        print(f"duplicates of all: {usual:.1f} s")
    merging, undoing = merged(opened)
    print(f"merging {MARKS} annotations: {merging:.2f} s, undone in {undoing:.2f} s")
    opened.close()
    assert slowest <= KEYSTROKE
    assert resolving <= RESOLVING
    assert merging <= MERGING
    assert undoing <= MERGING


def resolved(library):
    resolution, where = library.through(Resolution), Where("fr", "2017-04-12")
    resolution.resolve("le président russe", where)  # reads the tables
    began = time.process_time()
    for words in IN_AN_ARTICLE:
        resolution.resolve(words, where)
    return time.process_time() - began


def merged(opened):
    with Library.reading(opened.path) as library:
        old = library.cast.by_name("Vladimir Poutine").n
        into = library.cast.by_name("Vladimir Putin").n
    merging, _ = seconds(lambda: opened.actors.merge(old, into).result(), 1)
    undoing, _ = seconds(lambda: opened.history.undo().result(), 1)
    return merging, undoing
