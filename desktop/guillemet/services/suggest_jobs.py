"""Proposing for many articles: read here, worked out in other processes, stored as they come."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from guillemet.domain.actor import Actor, ActorKey
from guillemet.domain.annotation import MarkKind
from guillemet.domain.article import Article, ArticleKey
from guillemet.domain.records import dataclass
from guillemet.domain.suggestion import Suggestion
from guillemet.exchange.importers.languages import guessed_language
from guillemet.services.alias_candidates import alias_candidates
from guillemet.services.library import Library
from guillemet.services.parsing import PARSER, SPACY, parser_for
from guillemet.services.processes import MOST, in_processes, never
from guillemet.services.suggested import Text
from guillemet.services.suggesting import Suggesting
from guillemet.suggest.engine import propose
from guillemet.suggest.model import KnownActor, Proposals

if TYPE_CHECKING:
    from concurrent.futures import Future

CHUNK: Final = 20
"""Articles that a process reads at a time."""
FEW: Final = 4
"""Articles up to which processes are not worth their start."""
Progress = Callable[[int, int], None]


def silent(_done: int, _of: int) -> None:
    """Tell nobody how far it is."""


class Piece(NamedTuple):
    """What a process needs of an article."""

    text: str
    language: str
    date: str


class How(NamedTuple):
    """How proposals are worked out.

    `apart` does even few articles in another process, so that a window stays smooth. `parsed` asks
    spaCy for English speakers, or does not; None leaves it to the project.
    """

    apart: bool = False
    parsed: bool | None = None


HERE: Final = How()


@dataclass(slots=True)
class Report:
    """What was proposed: by article its quotes and mentions."""

    counts: dict[ArticleKey, Counter[MarkKind]] = field(default_factory=dict)
    cancelled: bool = False

    def total(self, kind: MarkKind) -> int:
        """Return how many of a kind there are in all."""
        return sum(count[kind] for count in self.counts.values())


def piece_of(article: Article) -> Piece:
    """Return what a process needs of an article."""
    language = article.language or guessed_language(article.text)
    return Piece(article.text, language, article.published[:10])


def known_actors(
    actors: Mapping[ActorKey, Actor], forms: Mapping[int, Counter[str]]
) -> tuple[KnownActor, ...]:
    """Return the project's actors with every name they are known by.

    A form that coders have taken for one actor only counts as a name of it.
    """
    candidates = alias_candidates(actors, forms)
    return tuple(
        replace(known, aliases=(*known.aliases, *(form for form, _ in candidates.get(key, ()))))
        for key, actor in actors.items()
        if not actor.builtin
        for known in (KnownActor.of(actor),)
    )


def proposals(
    pieces: Sequence[Piece], known: Sequence[KnownActor], *, parsed: bool = False
) -> list[Proposals]:
    """Read some texts; runs in a worker process. `parsed` asks spaCy, too, if it is there."""
    parser = parser_for(wanted=parsed)
    return [propose(each.text, each.language, known, each.date, parser) for each in pieces]


def suggest(
    library: Library,
    suggesting: Suggesting,
    keys: Sequence[int],
    how: How = HERE,
    *,
    cancelled: Callable[[], bool] = never,
    progress: Progress = silent,
) -> Report:
    """Propose for articles and store it; what was proposed for them before is forgotten.

    Call it on a worker thread. Cancelled, what is stored stays. Memory does not grow with the
    number of articles.
    """
    report = Report()
    known = known_actors(library.actors(), library.forms())
    work = partial(
        proposals,
        known=known,
        parsed=library.setting(PARSER, "") == SPACY if how.parsed is None else how.parsed,
    )
    chunks = [keys[start : start + CHUNK] for start in range(0, len(keys), CHUNK)]
    stored: Future[None] | None = None
    for several in _worked_out(library, chunks, work, cancelled, apart=how.apart):
        if stored is not None:
            stored.result()
        stored = suggesting.store(several)
        for key, found in several.items():
            report.counts[key] = Counter(each.kind for each in found)
        progress(len(report.counts), len(keys))
    if stored is not None:
        stored.result()
    report.cancelled = len(report.counts) < len(keys)
    return report


def _worked_out(
    library: Library,
    chunks: Iterable[Sequence[int]],
    work: Callable[[Sequence[Piece]], list[Proposals]],
    cancelled: Callable[[], bool],
    *,
    apart: bool,
) -> Iterator[dict[ArticleKey, list[Suggestion]]]:
    listed = list(chunks)
    if not apart and sum(len(each) for each in listed) <= FEW:
        made: Iterator[list[Proposals]] = map(work, _pieces(library, listed))
    else:
        made = in_processes(work, _pieces(library, listed), cancelled, min(len(listed), MOST))
    for keys, found in zip(listed, made, strict=False):
        articles = [library.article(ArticleKey(key)) for key in keys]
        yield {
            article.n: Text(article).suggestions(each)
            for article, each in zip(articles, found, strict=True)
        }


def _pieces(library: Library, chunks: Iterable[Sequence[int]]) -> Iterator[list[Piece]]:
    for keys in chunks:
        yield [piece_of(library.article(ArticleKey(key))) for key in keys]
