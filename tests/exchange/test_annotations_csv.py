"""The exported CSV: verbatim, in the columns that are promised."""

import csv

from guillemet.domain.actor import Actor, ActorKind, Office
from guillemet.domain.annotation import MarkKind, Role, Speech
from guillemet.exchange.dialects import DIALECTS, Dialect, unprotected
from guillemet.services.export import Choice, export_annotations
from tests.projects import made, seed_draft, span_of

PROMISED = [
    "annotation_id",
    "kind",
    "status",
    "article_id",
    "article_slug",
    "article_title",
    "outlet",
    "author",
    "published",
    "url",
    "language",
    "paragraph",
    "start",
    "end",
    "spans",
    "quote",
    "context_before",
    "context_after",
    "speech",
    "cue",
    "speaker",
    "speaker_office",
    "addressee",
    "target",
    "via",
    "mentioned",
    "tags",
    "note",
    "coder",
    "created",
    "modified",
    "rule",
    "text_sha256",
    "speaker_id",
    "addressee_id",
    "target_id",
    "speaker_kind",
    "speaker_naming",
    "speaker_organisation",
    "origin",
    "modified_by",
    "part",
    "article_state",
]


def exported(path, out, dialect):
    assert export_annotations(path, out, Choice(), dialect) == 1
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=dialect.delimiter))


def test_a_quote_comes_out_to_the_letter_with_the_office_of_its_day(tmp_path):
    path = tmp_path / "p.guillemet"
    opened, [article] = made(path, seed_draft())
    spans = [span_of(article.text, "dégradées")]
    quote = opened.annotate.mark(article, MarkKind.QUOTE, spans, speech=Speech.PARTIAL).result()
    offices = (
        Office("président", "Russie", "2012-05"),
        Office("premier ministre", "Russie", "2008", "2012"),
    )
    actor = Actor(name="Vladimir Poutine", kind=ActorKind.PERSON, offices=offices)
    opened.annotate.attribute([quote.n], Role.SPEAKER, actor).result()
    opened.annotate.set_note(quote.n, '=1+1; "quoted"\nand a line').result()
    [row] = exported(path, tmp_path / "out.csv", DIALECTS["csv"])
    opened.close()
    assert list(row) == PROMISED
    assert row["quote"] == "dégradées"
    assert row["spans"] == f"{spans[0].start}..{spans[0].end}"
    assert row["context_before"].endswith("« ")
    assert row["speaker_office"] == "président"
    assert row["speaker_organisation"] == "Russie"
    assert row["note"] == '=1+1; "quoted"\nand a line'
    assert row["article_state"] == "unread"


def test_every_cell_is_quoted_and_rows_end_in_crlf(tmp_path):
    path, out = tmp_path / "p.guillemet", tmp_path / "out.csv"
    opened, [article] = made(path, seed_draft())
    opened.annotate.mark(article, MarkKind.QUOTE, [span_of(article.text, "dégradées")]).result()
    exported(path, out, DIALECTS["csv"])
    opened.close()
    data = out.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == 2
    assert data.split(b"\r\n")[1].startswith(b'"')


def test_a_spreadsheet_gets_formulas_disarmed_and_they_come_back(tmp_path):
    path, out = tmp_path / "p.guillemet", tmp_path / "out.csv"
    opened, [article] = made(path, seed_draft())
    quote = opened.annotate.mark(
        article, MarkKind.QUOTE, [span_of(article.text, "dégradées")]
    ).result()
    opened.annotate.set_note(quote.n, "=SUM(A1)").result()
    [row] = exported(path, out, Dialect(delimiter=";", protect=True))
    opened.close()
    assert row["note"] == "'=SUM(A1)"
    assert unprotected(row["note"]) == "=SUM(A1)"
