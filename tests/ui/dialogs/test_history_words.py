"""The history calls what was changed by the words of the screen, never by those of the file."""

import json

from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.changes import HistoryEntry
from guillemet.domain.text import Span
from guillemet.services.history_page import history_page
from guillemet.services.library import Library
from guillemet.storage.schema import JOURNALED
from guillemet.ui.dialogs.history import what
from guillemet.ui.dialogs.history_words import THINGS, details
from tests.projects import made, seed_draft


def entry(table, old, new):
    rows = ((table, 1, json.dumps(old) if old else "", json.dumps(new) if new else ""),)
    return HistoryEntry(n=1, at="", coder="Ada", kind="x", args={}, undone=False, rows=rows)


def test_there_is_a_word_for_everything_that_the_journal_records():
    assert set(THINGS) == set(JOURNALED)


def test_a_mark_its_speaker_and_what_took_them_back_are_told_by_name(qapp, tmp_path):
    path = tmp_path / "p.guillemet"
    opened, [article] = made(path, seed_draft())
    mark = opened.annotate.mark(article, MarkKind.QUOTE, [Span(10, 19)]).result()
    opened.annotate.attribute([mark.n], Role.SPEAKER, Actor(name="Ada Martin")).result()
    opened.annotate.add_tag([mark.n], "ton/vif").result()
    opened.history.undo().result()
    opened.history.redo().result()
    opened.close()
    with Library.reading(path) as library:
        entries, names = history_page(library, 20)
    words = mark.anchors[0].quote.exact
    assert what(entries[0]) == f"Redone: tag ton/vif, “{words}”"
    assert what(entries[1]) == f"Undone: tag ton/vif, “{words}”"
    tagged, attributed, marked = (details(each, names) for each in entries[2:5])
    assert "+ tag “vif”: under the tag: “ton”" in tagged
    assert f"+ tag of an annotation: annotation: “{words}”, tag: “vif”" in tagged
    assert "+ actor “Ada Martin”" in attributed
    assert "actor: “Ada Martin”" in attributed
    assert f"+ annotation “{words}”: article: “Poutine”, kind: quote" in marked
    for said in (tagged, attributed, marked):
        assert "_" not in said


def test_a_value_is_told_from_and_to(qapp):
    said = details(
        entry("article_state", {"state": "reading"}, {"state": "coded"}),
        {("article_state", 1): ""},
    )
    assert said == "~ state of an article, state: being read → coded"


def test_what_is_gone_is_called_as_it_was_called(qapp):
    gone = entry("actor", {"n": 1, "name": "Ada", "kind": "person"}, None)
    assert details(gone, {("actor", 1): "Ada"}) == "− actor “Ada”: kind: person"


def test_what_only_serves_the_program_is_not_told(qapp):
    assert details(entry("annotation", {"modified": "2"}, {"modified": "1"}), {}) == ""
