"""What the read side answers with."""

from collections.abc import Mapping, Sequence
from dataclasses import field

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import Annotation, AnnotationKey
from guillemet.domain.article import Article, ArticleKey, ArticleRow
from guillemet.domain.codebook import Codebook, TagKey
from guillemet.domain.fields import Field
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything that reader and inspector show of an article.

    `annotations` in reading order; `actors` all that occur in them, and the built-in one; `cast`
    the speakers by their first use here; `undecided` where a decision is due: the first span
    of each suggestion, and passages in quote marks with neither annotation nor dismissal; `tiers`
    how sure each suggestion among the annotations is, 1 to 3. `quoted` are all passages in quote
    marks, `aside` those dismissed or refused; `coders` maps names to the hues they chose; `seen`
    is the number of the journal's row as of which the page was read.
    """

    article: Article
    annotations: tuple[Annotation, ...]
    actors: Mapping[ActorKey, Actor]
    codebook: Codebook
    fields: tuple[Field, ...] = ()
    cast: tuple[ActorKey, ...] = ()
    undecided: tuple[Span, ...] = ()
    dismissed: tuple[Span, ...] = ()
    tiers: Mapping[AnnotationKey, int] = field(default_factory=dict)
    quoted: tuple[Span, ...] = ()
    aside: tuple[Span, ...] = ()
    seen: int = 0
    coders: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SetAside:
    """A passage in quote marks that is no quote; `title` is its article's, or its first words."""

    article: ArticleKey
    title: str
    span: Span
    words: str
    reason: str
    coder: str


@dataclass(frozen=True, slots=True)
class Sort:
    """An order of the article list: published, title, outlet, state or added."""

    column: str = "published"
    descending: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """Which articles a list shows: a filter as typed, and an order.

    `folded`: of each story the first alone, unless it is one of `unfolded`.
    """

    text: str = ""
    sort: Sort = Sort()
    include_excluded: bool = False
    folded: bool = False
    unfolded: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarksView:
    """Which annotations a table shows: a filter as typed, an order, perhaps one group.

    `by` is what they are grouped by (a role, actor for any role, tag) or "", `group` the key of the
    actor or tag, 0 for those with none, None for all.
    """

    text: str = ""
    sort: Sort = Sort("date", descending=True)
    include_excluded: bool = False
    by: str = ""
    group: int | None = None


@dataclass(frozen=True, slots=True)
class MarkRow:
    """An annotation with what a table says of it."""

    annotation: Annotation
    article: ArticleRow
    actors: Mapping[ActorKey, Actor]
    tags: tuple[tuple[str, str], ...]
    """Path and hue of each tag."""
    fields: tuple[tuple[str, str], ...]
    """Name and value of each field that has one."""


@dataclass(frozen=True, slots=True)
class MarkGroup:
    """An actor or tag (key 0: none) with how many annotations have it."""

    key: int
    name: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much there is. `by_state` and `excluded` (by reason) are of one coder."""

    articles: int
    annotations: int
    actors: int
    tags: int
    coders: int
    suggestions: int = 0
    rejected: int = 0
    by_state: Mapping[str, int] = field(default_factory=dict)
    excluded: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ActorUse:
    """An actor and how many annotations name it, by role."""

    actor: Actor
    roles: Mapping[str, int]

    @property
    def total(self) -> int:
        """In how many roles of annotations it stands."""
        return sum(self.roles.values())


@dataclass(frozen=True, slots=True)
class ActorMatch:
    """An actor that what was typed may mean; `via` is the alias that matched, `near` a guess.

    `used` counts its parts in annotations.
    """

    actor: Actor
    via: str = ""
    near: bool = False
    used: int = 0


@dataclass(frozen=True, slots=True)
class TagMatch:
    """A tag that what was typed may mean; `used` counts the annotations that have it."""

    key: TagKey
    path: str
    definition: str
    hue: str
    near: bool = False
    used: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependents:
    """What a delete or a merge would touch."""

    annotations: int = 0
    articles: int = 0
    children: int = 0


@dataclass(frozen=True, slots=True)
class StepName:
    """A step of the history as a menu names it, and the articles it lies in."""

    kind: str
    args: Mapping[str, str]
    articles: tuple[ArticleKey, ...]
    step: str


@dataclass(frozen=True, slots=True)
class HistoryState:
    """What Ctrl+Z and Ctrl+Shift+Z would do."""

    undo: StepName | None
    redo: StepName | None


def changed_part(before: Sequence[Annotation], now: Sequence[Annotation]) -> tuple[slice, slice]:
    """Return where two readings of a page differ: all around are the same objects."""
    head = 0
    for one, other in zip(before, now, strict=False):
        if one is not other:
            break
        head += 1
    most = min(len(before), len(now)) - head
    tail = next((n for n in range(most) if before[-1 - n] is not now[-1 - n]), most)
    return slice(head, len(before) - tail), slice(head, len(now) - tail)
