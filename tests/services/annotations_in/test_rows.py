"""The rows of a table of annotations: what is taken, what is refused and named, what stays."""

import pytest

from guillemet.domain.actor import Actor, ActorKind, Alias
from guillemet.domain.annotation import MarkKind, Role, Status
from guillemet.domain.article import Draft, Metadata, ReadingState
from guillemet.domain.fields import FieldType, Owner
from guillemet.services.library import Library
from tests.projects import ME, span_of
from tests.services.annotations_in.reading import TEXT, brought_in, found, refusals, row


def test_three_columns_are_enough(opened, article, table):
    plan = brought_in(
        opened, table({"kind": "quote", "quote": "non", "article_slug": "le-j-2017-titre"})
    )
    [made_] = found(opened)
    assert plan.created == 1
    assert (made_.words, made_.coder, made_.status, made_.origin) == (
        "non", "Ada", Status.CONFIRMED, "imported",
    )  # fmt: skip


def test_words_that_stand_twice_or_never_are_named_and_not_guessed(opened, article, table):
    plan = brought_in(opened, table(row(article, "oui"), row(article, "jamais")))
    assert found(opened) == []
    assert refusals(plan) == [
        (
            2,
            "The words “oui” stand in the article more than once: the column start must say where.",
        ),
        (3, "The words “jamais” do not stand in the article."),
    ]


@pytest.mark.parametrize("written", ["{}..{}", "{}-{}", " {} – {} "])
def test_a_place_is_read_as_we_or_a_spreadsheet_write_it(opened, article, table, written):
    second = TEXT.rindex("oui")
    path = table(row(article, "oui", spans=written.format(second, second + 3)))
    brought_in(opened, path)
    assert [a.start for a in found(opened)] == [second]


def test_words_are_checked_where_the_row_says_they_stand(opened, article, table):
    start = TEXT.rindex("oui")
    plan = brought_in(opened, table(row(article, "oui", start=start), row(article, "oui", start=3)))
    assert [a.start for a in found(opened)] == [start]
    assert refusals(plan) == [(3, "The words “oui” do not stand at 3 in the article.")]


def test_parts_of_a_quote_are_found_one_after_the_other(opened, article, table):
    brought_in(opened, table(row(article, "Elle dit […] non")))
    [quote] = found(opened)
    assert [span.of(TEXT) for span in quote.spans] == ["Elle dit", "non"]


def test_an_omission_that_the_article_itself_prints_stays_one_span(opened, article, table):
    brought_in(opened, table(row(article, "Il se tait […] enfin", kind="passage")))
    [passage] = found(opened)
    assert [span.of(TEXT) for span in passage.spans] == ["Il se tait […] enfin"]


def test_unknown_actors_tags_coders_and_fields_are_made_and_listed(opened, article, table):
    full = row(
        article, speaker="Ana|Bo", speaker_id="a1|", speaker_kind="person|state", target="Ana",
        tags="A/B|C", coder="Eva", **{"field:sure": "yes", "colour": "red"},
    )  # fmt: skip
    plan = brought_in(opened, table(full))
    assert plan.new_actors == ("Ana", "Bo")
    assert set(plan.new_tags) == {"A", "A/B", "C"}
    assert (plan.new_coders, plan.new_fields) == (("Eva",), ("sure",))
    assert plan.ignored_columns == ("colour",)
    assert plan.refused == ()
    [quote] = found(opened)
    with Library.reading(opened.path) as library:
        actors = library.actors()
        ana, bo = (actors[key] for key in quote.actors(Role.SPEAKER))
        assert (ana.id, ana.kind, bo.kind) == ("a1", ActorKind.PERSON, ActorKind.STATE)
        assert [library.codebook().path(tag) for tag in quote.tags] == ["A/B", "C"]
        [field] = library.fields(Owner.ANNOTATION)
        assert (field.type, quote.fields[field.n]) == (FieldType.YESNO, "yes")
    assert quote.coder == "Eva"


def test_new_tags_come_in_the_order_that_every_row_keeps(opened, article, table):
    rows = [
        row(article, "Titre", tags="C"),
        row(article, "non", tags="B|C"),
        row(article, "Elle dit", tags="A/Y|B"),
        row(article, "encore", tags="A/X|A/Y"),
    ]
    brought_in(opened, table(*rows))
    with Library.reading(opened.path) as library:
        book = library.codebook()
        assert [book.path(tag.n) for tag in book.walk()] == ["A", "A/X", "A/Y", "B", "C"]


def test_an_actor_is_known_by_name_then_by_alias(opened, article, table):
    known = Actor(name="Vladimir Poutine", aliases=(Alias("Poutine"),))
    opened.actors.add(known).result()
    plan = brought_in(opened, table(row(article, speaker="Poutine", target="Vladimir Poutine")))
    assert plan.new_actors == ()
    [quote] = found(opened)
    assert quote.actors(Role.SPEAKER) == quote.actors(Role.TARGET)


def test_a_name_changed_in_a_spreadsheet_counts_more_than_the_id_beside_it(opened, article, table):
    brought_in(opened, table(row(article, annotation_id="q1", speaker="Ana", speaker_id="a1")))
    changed = row(article, annotation_id="q1", speaker="Bo", speaker_id="a1")
    plan = brought_in(opened, table(changed))
    assert (plan.changed, plan.new_actors) == (1, ("Bo",))
    assert plan.diff == ("~ 2 speaker: “Ana” → “Bo”",)


def test_what_is_empty_or_not_there_deletes_nothing(opened, article, table):
    full = row(
        article, annotation_id="q1", speaker="Ana", tags="A", note="n", cue="dit", speech="direct"
    )
    brought_in(opened, table(full))
    before = found(opened)
    plan = brought_in(opened, table(row(article, annotation_id="q1", speaker="", tags="", note="")))
    assert (plan.same, plan.changes_nothing) == (1, True)
    assert found(opened) == before


def test_a_changed_row_changes_what_it_says_and_unsettles_what_was_verified(opened, article, table):
    brought_in(opened, table(row(article, annotation_id="q1", status="verified", tags="A|B")))
    assert found(opened)[0].status is Status.VERIFIED
    exported = row(article, annotation_id="q1", status="verified", tags="A", note="new")
    plan = brought_in(opened, table(exported))
    [quote] = found(opened)
    assert [line.split(":")[0] for line in plan.diff] == ["~ 2 tags", "~ 2 note"]
    assert (quote.note, len(quote.tags), quote.status) == ("new", 1, Status.CONFIRMED)
    brought_in(opened, table(row(article, annotation_id="q1", status="verified")))
    assert found(opened)[0].verified_by == "Ada"


def test_a_row_can_move_to_other_words(opened, article, table):
    brought_in(opened, table(row(article, annotation_id="q1")))
    start = TEXT.rindex("oui")
    brought_in(opened, table(row(article, "oui", annotation_id="q1", start=start)))
    [quote] = found(opened)
    assert (quote.id, quote.words, quote.start) == ("q1", "oui", start)


def test_evidence_stays_while_the_actor_stays(opened, article, table):
    quote = opened.annotate.mark(article, MarkKind.QUOTE, [span_of(TEXT, "non")]).result()
    elle = span_of(TEXT, "Elle")
    opened.annotate.attribute([quote.n], Role.SPEAKER, Actor(name="Ana"), evidence=elle).result()
    brought_in(opened, table(row(article, annotation_id=quote.id, speaker="Bo|Ana")))
    [after] = found(opened)
    assert [part.evidence for part in after.parts] == [None, elle]


def test_the_same_rows_a_second_time_are_only_duplicates(opened, article, table):
    path = table(row(article), row(article, "Elle dit", kind="passage"), row(article))
    first, second = brought_in(opened, path), brought_in(opened, path)
    assert (first.created, first.same) == (2, 1)
    assert (second.same, second.refused, second.changes_nothing) == (3, (), True)


def test_an_id_that_stands_twice_is_named(opened, article, table):
    path = table(row(article, annotation_id="x"), row(article, "Titre", annotation_id="x"))
    plan = brought_in(opened, path)
    assert refusals(plan) == [(3, "The annotation_id x stands in the table more than once.")]


def test_suggested_and_rejected_rows_are_left_out_and_counted(opened, article, table):
    path = table(row(article, status="suggested"), row(article, "Titre", status="rejected"))
    plan = brought_in(opened, path)
    assert (plan.left_out, plan.created, plan.refused) == (2, 0, ())
    assert "Rows: 2" in str(plan.notes[0])


def test_mentioned_is_read_for_a_mention_only_and_says_so(opened, article, table):
    path = table(row(article, mentioned="Ana"), row(article, "Elle", "mention", mentioned="Ana"))
    plan = brought_in(opened, path)
    mention, quote = found(opened)
    assert (len(mention.actors(Role.MENTIONED)), quote.parts) == (1, ())
    assert "Rows: 1" in str(plan.notes[0])


def test_dates_that_a_spreadsheet_has_rewritten_are_not_read(opened, article, table):
    full = row(article, created="12/04/2017 10:00", modified="2017-04-12T10:00:00.000Z",
               published="12/04/2017")  # fmt: skip
    plan = brought_in(opened, table(full))
    [quote] = found(opened)
    assert quote.created == quote.modified
    assert quote.modified.isoformat() == "2017-04-12T10:00:00+00:00"
    assert "Cells: 2" in str(plan.notes[0])


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"kind": "passage", "speaker": "Ana"}, "A passage has no speaker"),
        ({"kind": "mention", "cue": "dit"}, "A mention has no cue"),
        ({"kind": "mention", "mentioned": "A|B"}, "A mention designates one actor"),
        ({"kind": "mention", "quote": "Elle […] non"}, "A mention has one stretch of words"),
        ({"kind": "quotation"}, "“quotation” is no value of the column kind"),
        ({"kind": ""}, "The column kind must say quote, passage or mention"),
        ({"quote": ""}, "The column quote is empty"),
        ({"spans": "3..3"}, "is no place"),
        ({"spans": "0..999"}, "do not stand at 0..999"),
        ({"tags": "a//b"}, "“a//b” is no tag"),
        ({"article_id": "?"}, "The project has no such article"),
        ({"start": "two"}, "“two” is no value of the column start"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_is_refused_and_brings_nothing_along(
    opened, article, table, more, said
):
    plan = brought_in(opened, table(row(article) | {"speaker": "", **more}))
    assert said in refusals(plan)[0][1]
    assert (plan.new_actors, plan.changes_nothing) == ((), True)


def test_a_value_that_a_field_does_not_take_is_refused(opened, article, table):
    opened.fields.template("stance").result()
    plan = brought_in(opened, table(row(article, **{"field:stance": "perhaps"})))
    assert "“perhaps” is no value of the field stance" in refusals(plan)[0][1]


def test_articles_are_found_by_text_outlet_and_date_before_text_alone(opened, article, table):
    draft = Draft(text=TEXT, meta=Metadata(title="T", outlet="La G", published="2018"))
    [other] = opened.importing.run([draft], "more").imported
    with Library.reading(opened.path) as library:
        second = library.article(other)
    by_text = {"kind": "quote", "quote": "non", "text_sha256": article.sha256}
    exact = by_text | {"outlet": "La G", "published": "2018"}
    plan = brought_in(opened, table(by_text, exact, by_text | {"article_slug": article.slug}))
    assert refusals(plan) == [
        (2, "Several articles have this text: article_id or article_slug must say which.")
    ]
    assert sorted(a.article for a in found(opened)) == [article.n, second.n]


def test_what_was_guessed_of_an_article_is_filled_in_and_nothing_else(opened, table):
    draft = Draft(
        text="Nouveau texte, « non ».", meta=Metadata(title="guess", outlet="Sure"),
        guessed=(("title", "first line"),),
    )  # fmt: skip
    [key] = opened.importing.run([draft], "more").imported
    with Library.reading(opened.path) as library:
        before = library.article(key)
    said = {
        "article_title": "Known",
        "outlet": "Other",
        "author": "A|B",
        "url": "https://a.example",
    }
    plan = brought_in(opened, table(row(before, **said, article_state="coded")))
    with Library.reading(opened.path) as library:
        after = library.article(key, ME.coder)
    assert (after.title, after.outlet, after.authors) == ("Known", "Sure", ("A", "B"))
    assert (after.url, after.state) == ("https://a.example", ReadingState.CODED)
    assert [change.slug for change in plan.articles] == [before.slug]
