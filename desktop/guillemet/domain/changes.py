"""What was done, in the words of who did it, and what it touched."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, replace
from enum import StrEnum
from typing import Any, Final

from guillemet.domain.article import ArticleKey
from guillemet.domain.ids import new_id
from guillemet.domain.records import dataclass


class Kind(StrEnum):
    """The kinds of op that this version knows; a journal may hold others."""

    MARK = "mark"
    DELETE_ANNOTATIONS = "delete-annotations"
    SET_ACTORS = "set-actors"
    SET_TAGS = "set-tags"
    SET_NOTE = "set-note"
    SET_KIND = "set-kind"
    SET_SPANS = "set-spans"
    SET_SPEECH = "set-speech"
    SET_CUE = "set-cue"
    SET_STATUS = "set-status"
    SET_FIELD = "set-field"
    UNVERIFY = "unverify"
    REPEAT = "repeat"
    SPLIT = "split"
    MERGE = "merge"
    ADD_ACTOR = "add-actor"
    EDIT_ACTOR = "edit-actor"
    MERGE_ACTORS = "merge-actors"
    IMPORT_ACTORS = "import-actors"
    SPLIT_ACTOR = "split-actor"
    DELETE_ACTOR = "delete-actor"
    SET_APART = "set-apart"
    NOT_APART = "not-apart"
    ADD_TAG = "add-tag"
    EDIT_TAG = "edit-tag"
    MOVE_TAG = "move-tag"
    MERGE_TAGS = "merge-tags"
    SPLIT_TAG = "split-tag"
    DELETE_TAG = "delete-tag"
    PIN_EXAMPLE = "pin-example"
    UNPIN_EXAMPLE = "unpin-example"
    IMPORT_CODEBOOK = "import-codebook"
    ADD_FIELD = "add-field"
    EDIT_FIELD = "edit-field"
    DELETE_FIELD = "delete-field"
    IMPORT_ARTICLES = "import-articles"
    IMPORT_ANNOTATIONS = "import-annotations"
    EDIT_ARTICLE = "edit-article"
    SET_STATE = "set-state"
    DELETE_ARTICLES = "delete-articles"
    DISMISS = "dismiss"
    UNDISMISS = "undismiss"
    UNITE_QUOTES = "unite-quotes"
    PART_QUOTES = "part-quotes"
    TAKE_OUT_QUOTES = "take-out-quotes"
    RECONSIDER_QUOTES = "reconsider-quotes"
    REJECT = "reject"
    ACCEPT = "accept"
    PROPOSE_AGAIN = "propose-again"
    READING = "reading"
    EDIT_CODER = "edit-coder"
    AT_DESK = "at-desk"
    SET_SETTING = "set-setting"
    SET_LOOK = "set-look"
    READING_LIST = "reading-list"
    SAVE_SEARCH = "save-search"
    SAVE_FILTER = "save-filter"
    EDIT_OUTLET = "edit-outlet"
    MERGE_OUTLETS = "merge-outlets"
    EDIT_AUTHOR = "edit-author"
    MERGE_AUTHORS = "merge-authors"
    STORY_APART = "story-apart"
    DELETE_SEARCH = "delete-search"
    NEW_PROJECT = "new-project"
    MAKE_SAMPLE = "make-sample"
    UNDO = "undo"
    REDO = "redo"


QUIET: Final = frozenset(
    {Kind.READING, Kind.AT_DESK, Kind.SET_LOOK, Kind.MAKE_SAMPLE, Kind.NEW_PROJECT}
)
"""Kinds that are recorded but are no step: never undone, never in the way of undoing."""


@dataclass(frozen=True, slots=True)
class Op:
    """One transaction's worth of a step. `args` are the names a menu shows, never a sentence.

    A step of several transactions is several ops of one `step`; the one with `last` ends it. An
    op with the same non-empty `join` as the newest step, within two seconds, is part of that step.
    `value` is what is being made, for a screen that draws it before it is saved. `names` asks the
    project, in the transaction and before anything is changed, for more of `args`.
    """

    kind: str
    args: Mapping[str, str] = field(default_factory=dict)
    step: str = field(default_factory=new_id)
    last: bool = True
    join: str = ""
    value: object = None
    names: Callable[[Any], Mapping[str, str]] | None = None

    def part(self) -> "Op":
        """Return an op of the same step that more will follow."""
        return replace(self, last=False)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The tables and articles that a commit touched; `articles` is None when too many to say."""

    op: Op
    tables: frozenset[str]
    articles: frozenset[ArticleKey] | None

    def touches(self, tables: Iterable[str], article: ArticleKey | None = None) -> bool:
        """Tell whether what `tables` say, of `article` if one is named, may have changed.

        A table whose rows belong to no article (actors, tags) touches every article.
        """
        if self.tables.isdisjoint(tables):
            return False
        if article is None or self.articles is None or article in self.articles:
            return True
        return not self.tables.isdisjoint(SHARED)


SHARED: Final = frozenset(
    {"actor", "alias", "office", "affiliation", "tag", "field", "coder", "outlet"}
)
"""Tables whose rows show in every article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One op of the journal: who did what when; `rows` are (table, row, from, to) in words."""

    n: int
    at: str
    coder: str
    kind: str
    args: Mapping[str, str]
    undone: bool
    rows: tuple[tuple[str, int, str, str], ...] = ()
