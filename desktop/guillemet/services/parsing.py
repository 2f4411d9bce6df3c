"""spaCy, if it is installed: a parser that names English speakers where the rules have none.

It is never required, and nothing is downloaded: it is looked for when somebody has chosen it.
"""

import importlib
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from typing import Final, Protocol

from guillemet.suggest.parsed import SubjectParser, VerbSubject

PARSER: Final = "suggest_parser"
"""The project setting that says whether a parser is asked."""
SPACY: Final = "spacy"
MODELS: Final = ("en_core_web_md", "en_core_web_sm", "en_core_web_lg")
"""English models as they are called, the one that is asked first in front."""
_SUBJECTS: Final = ("nsubj",)
_ENDS: Final = ("relcl", "acl", "appos", "punct", "advcl", "parataxis")


class Lacks(StrEnum):
    """What is missing before spaCy can be asked."""

    NOTHING = ""
    SPACY = "spacy"
    MODEL = "model"


def lacks() -> Lacks:
    """Tell what is missing, without importing anything large."""
    if find_spec("spacy") is None:
        return Lacks.SPACY
    return Lacks.NOTHING if _model() else Lacks.MODEL


def parser_for(*, wanted: bool) -> SubjectParser | None:
    """Return the parser if it is wanted and installed. The first time takes a second or two."""
    return _english_parser() if wanted else None


def _model() -> str:
    return next((name for name in MODELS if find_spec(name) is not None), "")


@cache
def _english_parser() -> SubjectParser | None:
    if lacks() is not Lacks.NOTHING:
        return None
    spacy = importlib.import_module("spacy")
    try:
        pipeline: _Pipeline = spacy.load(_model(), exclude=["ner", "lemmatizer"])
    except (OSError, ValueError):  # a model of another version
        return None
    return SpacyParser(pipeline)


class _Token(Protocol):
    i: int
    idx: int
    text: str
    dep_: str

    @property
    def head(self) -> "_Token": ...

    @property
    def left_edge(self) -> "_Token": ...

    @property
    def right_edge(self) -> "_Token": ...

    @property
    def children(self) -> "Iterator[_Token]": ...


class _Doc(Protocol):
    def __iter__(self) -> Iterator[_Token]: ...

    def __getitem__(self, n: int) -> _Token: ...


class _Pipeline(Protocol):
    def __call__(self, text: str) -> _Doc: ...


class SpacyParser:
    """Reads subjects from spaCy's dependencies."""

    def __init__(self, pipeline: _Pipeline) -> None:
        self._pipeline = pipeline

    def subjects(self, sentence: str) -> Sequence[VerbSubject]:
        """Return each verb that has a subject, in their order."""
        doc = self._pipeline(sentence)
        found = [token for token in doc if token.dep_ in _SUBJECTS]
        return sorted(_relation(doc, token) for token in found)


def _relation(doc: _Doc, subject: _Token) -> VerbSubject:
    """Return the verb of a subject, and the words of the subject up to a clause or apposition."""
    stop = subject.right_edge.i + 1
    for child in subject.children:
        if child.i > subject.i and child.dep_ in _ENDS:
            stop = min(stop, child.left_edge.i)
    last, verb = doc[max(stop - 1, subject.i)], subject.head
    return VerbSubject(
        verb.idx, verb.idx + len(verb.text), subject.left_edge.idx, last.idx + len(last.text)
    )
