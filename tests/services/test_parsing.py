"""spaCy is asked if it is installed and wanted, and missed by nobody if it is not."""

import json
import os
import subprocess
import sys

import pytest

from guillemet.services.parsing import Lacks, SpacyParser, lacks, parser_for

SPACY = """
from types import SimpleNamespace

class Token(SimpleNamespace):
    @property
    def left_edge(self):
        return self.doc[self.edges[0]]

    @property
    def right_edge(self):
        return self.doc[self.edges[1]]

def load(name, exclude):
    assert name == "en_core_web_sm"
    def read(text):
        doc, at = [], 0
        for n, word in enumerate(text.split()):
            idx = text.index(word, at)
            at = idx + len(word)
            doc.append(Token(i=n, idx=idx, text=word, dep_="", doc=doc, edges=(n, n), children=[]))
        for token in doc:
            token.head = token
            if token.text.startswith("grumbled"):
                subject = doc[token.i - 1]
                subject.dep_, subject.head = "nsubj", token
                subject.edges = (token.i - 3, token.i - 1)
        return doc
    return read
"""
TEXT = "“It burnt to the ground in the night, all of it”: this had the old glazier grumbled once."


@pytest.fixture
def installed(tmp_path):
    """A stand-in for spaCy and its English model, as a folder to import from."""
    (tmp_path / "spacy").mkdir()
    (tmp_path / "spacy" / "__init__.py").write_text(SPACY, encoding="utf-8")
    (tmp_path / "en_core_web_sm").mkdir()
    (tmp_path / "en_core_web_sm" / "__init__.py").touch()
    return tmp_path


def detected(folder, *arguments):
    given = json.dumps({"id": 1, "lang": "en", "text": TEXT})
    paths = [str(folder), *sys.path]
    done = subprocess.run(
        [sys.executable, "-m", "guillemet", "detect", *arguments],
        input=given, capture_output=True, text=True, encoding="utf-8", check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    return json.loads(done.stdout)["quotes"]


def test_a_parser_is_there_only_where_nothing_is_lacking():
    assert (parser_for(wanted=True) is not None) == (lacks() is Lacks.NOTHING)


def test_no_parser_is_loaded_that_nobody_wants():
    assert parser_for(wanted=False) is None


def test_a_command_asks_spacy_where_it_is_installed(installed):
    [plain] = detected(installed)
    [asked] = detected(installed, "--nlp")
    assert plain["speaker"] == ""
    assert (asked["speaker"], asked["cue"]) == ("the old glazier", "grumbled")


class Word:
    """A word of a sentence as spaCy gives it."""

    def __init__(self, i, idx, text, dep_=""):
        self.i, self.idx, self.text, self.dep_ = i, idx, text, dep_
        self.head = self.left_edge = self.right_edge = self
        self.children = []


def test_a_subject_ends_before_the_clause_that_hangs_on_it():
    text = "The old man who knows said so"
    words, at = [], 0
    for i, part in enumerate(text.split()):
        words.append(Word(i, text.index(part, at), part))
        at = words[-1].idx + len(part)
    the, _, man, who, knows, said, _ = words
    man.dep_, man.head, man.left_edge, man.right_edge = "nsubj", said, the, knows
    knows.dep_, knows.left_edge = "relcl", who
    man.children = [knows]
    [found] = SpacyParser(lambda _: words).subjects(text)
    assert text[found.subject : found.subject_end] == "The old man"
    assert text[found.verb : found.verb_end] == "said"
