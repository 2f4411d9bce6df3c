"""Codebooks in files: ours written and read back, and those of other programs."""

import pytest

from guillemet.domain.errors import BadFile, BadName
from guillemet.services import codebooks

FOREIGN = """\ufeff<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1:0" origin="Another 12">
  <Codes>
    <Code guid="{5F0A0C1E-0000-4000-8000-000000000001}" name="Frames" isCodable="false">
      <Code guid="5F0A0C1E-0000-4000-8000-000000000002" name="Risk" isCodable="true"
            color="#2060B0">
        <Description>What may go wrong.</Description>
      </Code>
    </Code>
    <Code guid="5F0A0C1E-0000-4000-8000-000000000003" name="tone/irony" isCodable="true"/>
  </Codes>
  <Sets/>
</CodeBook>
"""


@pytest.fixture
def tags(opened):
    opened.codes.add("frames/risk", "Danger ahead.\nNot: cost.", "orange").result()
    opened.codes.add("tone", "", "violet").result()


def paths(library):
    book = library.codebook()
    return {book.path(t.n): (t.definition, book.hue(t.n)) for t in book.walk()}


@pytest.mark.parametrize("name", ["codebook.qdc", "codebook.csv"])
def test_what_is_written_is_read_back_as_it_is(tmp_path, library, tags, name):
    out = tmp_path / name
    assert codebooks.export(library, out) == 3
    plan = codebooks.plan(library, out)
    assert plan.new == ()
    assert {code.path for code in plan.codes} == {"frames", "frames/risk", "tone"}


def test_a_codebook_of_another_program_comes_in_as_one_step(tmp_path, opened, library, tags):
    file = tmp_path / "other.qdc"
    file.write_text(FOREIGN, encoding="utf-8")
    before = paths(library)
    plan = codebooks.plan(library, file)
    assert plan.new == ("tone/irony",)
    assert plan.changed == ("Frames/Risk",)
    assert opened.codes.bring_in(file.name, plan.codes).result() == 2
    assert paths(library)["frames/risk"] == ("What may go wrong.", "blue")
    assert "tone/irony" in paths(library)
    opened.history.undo().result()
    assert paths(library) == before


def test_a_table_needs_a_column_of_tags_only(tmp_path, library):
    file = tmp_path / "codes.csv"
    file.write_bytes("Code;Définition\nThème/Eau;Là où l’eau manque\n".encode("cp1252"))
    [code] = codebooks.plan(library, file).codes
    assert (code.path, code.definition) == ("Thème/Eau", "Là où l’eau manque")


@pytest.mark.parametrize(
    "content",
    [
        "colour,position\nred,1\n",
        "<html><body/></html>",
        "<CodeBook><Codes><Code name='x'></Codes>",
        '<!DOCTYPE x [<!ENTITY a "b">]><CodeBook><Codes><Code name="&a;"/></Codes></CodeBook>',
        '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>',
    ],
)
def test_what_is_no_codebook_is_refused_in_a_sentence(tmp_path, library, content):
    file = tmp_path / "file.csv"
    file.write_text(content, encoding="utf-8")
    before = library.digest()
    with pytest.raises(BadFile, match=r"file\.csv"):
        codebooks.plan(library, file)
    assert library.digest() == before


def test_a_name_with_a_bar_is_refused_and_nothing_comes_in(tmp_path, library):
    file = tmp_path / "codes.csv"
    file.write_text("tag\nfine\na|b\n", encoding="utf-8")
    with pytest.raises(BadName, match=r"a\|b"):
        codebooks.plan(library, file)


def test_a_file_that_is_not_there_is_named(tmp_path, library):
    with pytest.raises(BadFile, match=r"gone\.qdc"):
        codebooks.plan(library, tmp_path / "gone.qdc")
