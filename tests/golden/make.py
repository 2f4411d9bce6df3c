"""Makes the golden project of the present schema: ``python -m tests.golden.make``.

Run it when a schema is released, never again: each is what users of that version have. Beside it
lies what it says, row by row, so that later versions can prove that they keep all of it.
"""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from guillemet.domain.actor import Actor, ActorKind, Alias, Naming, Office
from guillemet.domain.annotation import MarkKind, Role, Speech
from guillemet.domain.article import Draft, Metadata, RangeKind, ReadingState, TextRange
from guillemet.domain.changes import Op
from guillemet.domain.fields import Field, FieldType, Owner
from guillemet.domain.text import Span
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.storage.journal import Who
from guillemet.storage.migrations import MIGRATIONS
from guillemet.storage.schema import JOURNALED
from tests.storage.work import insert

HERE = Path(__file__).parent
WHO = Who(desk="desk-1", coder="Zoë", app="golden")
BRIDGE = """Le pont restera fermé jusqu'en mars

Le pont des Tanneurs restera fermé « au moins jusqu'en mars », a annoncé la mairie mardi.
« Nous n'avons pas le choix, a dit la maire, Odile Ferrand, les câbles sont rongés. »
Selon l’agence locale, 4 000 personnes l’empruntent chaque jour. 🚧
"""
HARBOUR = """Harbour workers vote to return

“We return with our heads high,” said Tom Oakes for the union.
The port called the vote “good news”.
"""


def drafts():
    yield Draft(
        text=BRIDGE,
        meta=Metadata(
            title="Le pont restera fermé jusqu'en mars", outlet="Le Courrier", language="fr",
            authors=("R. Petit", "Agence"), published="2026-01-13", url="https://example.org/pont",
        ),
        name="pont.txt",
        original=BRIDGE.encode("cp1252", "replace"),
        ranges=(TextRange(RangeKind.HEADLINE, Span(0, 35)),),
        guessed=(("title", "first line"),),
    )  # fmt: skip
    for outlet in ("The Quay", "Evening Post"):
        meta = Metadata(title="Harbour workers vote", outlet=outlet, published="2026-02")
        yield Draft(text=HARBOUR, meta=meta, name="harbour.txt")


def span(text, words):
    return Span(text.index(words), text.index(words) + len(words))


def code(opened, bridge, harbour):
    use = opened.annotate
    words = ["Nous n'avons pas le choix", "les câbles sont rongés."]
    quote = use.mark(bridge, MarkKind.QUOTE, [span(BRIDGE, w) for w in words]).result()
    maire = Actor(
        name="Odile Ferrand", kind=ActorKind.PERSON, aliases=(Alias("la maire", "fr"),),
        offices=(Office("maire", "Ville", "2020-07", ""),),
    )  # fmt: skip
    use.attribute([quote.n], Role.SPEAKER, maire).result()
    use.add_tag([quote.n], "ton/fataliste").result()
    use.set_note(quote.n, "Œuvre d'art ?").result()
    use.set_cue(quote.n, "a dit").result()
    part = use.mark(
        bridge, MarkKind.QUOTE, [span(BRIDGE, "au moins jusqu'en mars")], speech=Speech.PARTIAL
    ).result()
    town = Actor(name="la mairie", kind=ActorKind.ORGANISATION, naming=Naming.COLLECTIVE)
    key = use.attribute([part.n], Role.SPEAKER, town).result()
    use.mark(bridge, MarkKind.PASSAGE, [span(BRIDGE, "4 000 personnes")]).result()
    use.dismiss(harbour, span(HARBOUR, "good news"), "not speech").result()
    use.verify(part.n).result()
    opened.actors.edit(key, lambda a: replace(a, wikidata="Q90", note="siège")).result()
    for field, value in ((Owner.ANNOTATION, "yes"), (Owner.ARTICLE, "yes"), (Owner.ACTOR, "no")):
        made = opened.fields.add(
            Field(name=f"clear {field}", owner=field, type=FieldType.YESNO)
        ).result()
        if field is Owner.ANNOTATION:
            use.set_field([quote.n], made, value).result()
        elif field is Owner.ARTICLE:
            opened.fields.set_article_field([bridge.n], made, value).result()
        else:
            opened.fields.set_actor_field([key], made, value).result()
    opened.articles.opened(harbour.n).result()
    opened.articles.set_state([bridge.n], ReadingState.CODED).result()
    opened.articles.place(bridge.n, 40).result()


def rest(opened, article):
    """What no use case makes yet."""

    def work(db):
        insert(db, "setting", key="language", value="fr")
        insert(db, "reading_pattern", typed="câbl(e|es)", regex=1, hue="green", note="pont")
        insert(db, "saved_filter", name="open", query="state:reading")
        insert(db, "affiliation", actor=2, organisation=3, role="maire")
        insert(db, "actor_apart", one=2, other=3)
        insert(db, "text_apart", one=1, other=2)
        insert(db, "tag_example", tag=2, annotation=1)
        insert(db, "statement", id="s1", coder=1, created="2026-01-14T09:00:00.000+00:00")
        for annotation in (1, 2):
            insert(db, "statement_quote", statement=1, annotation=annotation)
        insert(db, "statement_apart", one=1, other=2, coder=1, at="")
        insert(db, "rejection", article=article, quote_key="k", coder=1, reason="title", at="")

    opened.writer.submit(Op("set-setting", {"name": "language"}), work).result()


def made(path):
    opened = Opened(path, WHO)
    report = opened.importing.run(drafts(), "golden")
    with Library.reading(path) as library:
        articles = [library.article(key, WHO.coder) for key in report.imported]
    code(opened, *articles[:2])
    rest(opened, articles[0].n)
    gone = opened.annotate.mark(articles[2], MarkKind.MENTION, [span(HARBOUR, "Tom Oakes")])
    opened.annotate.delete([gone.result().n]).result()
    for act in ("undo", "redo", "undo"):
        getattr(opened.history, act)().result()
    opened.close()


def said(path):
    """Every row of every journaled table, and the texts."""
    with closing(sqlite3.connect(path)) as conn:
        conn.row_factory = sqlite3.Row
        return {
            table: [dict(row) for row in conn.execute(f"SELECT * FROM {table} ORDER BY n")]
            for table in (*JOURNALED, "text", "session", "op")
        }


def main():
    path = HERE / f"schema-{len(MIGRATIONS)}.guillemet"
    path.unlink(missing_ok=True)
    made(path)
    words = json.dumps(said(path), ensure_ascii=False, indent=1)
    path.with_suffix(".json").write_text(words + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
