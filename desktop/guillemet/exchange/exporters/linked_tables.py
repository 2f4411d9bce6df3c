"""The tables of a package beside annotations.csv and articles.csv: one row for each link."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from guillemet.domain.actor import Actor
from guillemet.domain.annotation import Annotation, Role
from guillemet.domain.article import Article
from guillemet.domain.codebook import Codebook, TagKey
from guillemet.domain.fields import Field
from guillemet.exchange.exporters.annotations_csv import Sheet, id_of

Examples = Mapping[TagKey, Sequence[tuple[str, str]]]
"""What is pinned to tags: annotation ids and words, in their order."""


def annotation_actors(
    sheet: Sheet, article: Article, annotations: Iterable[Annotation]
) -> Iterator[list[str]]:
    """Yield a row for each actor in each role, with what was true at the article's date."""
    for a in annotations:
        taken = dict.fromkeys(Role, 0)
        for part in a.parts:
            taken[part.role] += 1
            actor = sheet.actors[part.actor]
            office = actor.office_at(article.published)
            evidence = part.evidence
            yield [
                a.id, part.role, str(taken[part.role]), id_of(actor), actor.name,
                office.title if office else "", actor.organisation_at(article.published),
                str(evidence.start) if evidence else "", str(evidence.end) if evidence else "",
                evidence.of(article.text) if evidence else "",
            ]  # fmt: skip


def annotation_tags(
    sheet: Sheet, _: Article, annotations: Iterable[Annotation]
) -> Iterator[list[str]]:
    """Yield a row for each tag of each annotation, in the codebook's order."""
    for a in annotations:
        for tag in a.tags:
            yield [a.id, sheet.codebook[tag].id, sheet.codebook.path(tag)]


def actors(
    every: Iterable[Actor], fields: Sequence[Field], values: Mapping[int, Mapping[int, str]]
) -> Iterator[list[str]]:
    """Yield a row for each actor; `values` are by actor, then by field."""
    for actor in every:
        mine = values.get(actor.n, {})
        yield [
            id_of(actor), actor.name, actor.kind, actor.naming, actor.wikidata, actor.note,
            *(mine.get(field.n, "") for field in fields),
        ]  # fmt: skip


def aliases(every: Iterable[Actor]) -> Iterator[list[str]]:
    """Yield a row for each other name of each actor."""
    for actor in every:
        for alias in actor.aliases:
            yield [id_of(actor), alias.name, alias.language]


def offices(every: Iterable[Actor]) -> Iterator[list[str]]:
    """Yield a row for each office of each actor."""
    for actor in every:
        for office in actor.offices:
            yield [id_of(actor), office.title, office.organisation, office.start, office.end]


def codebook(book: Codebook, examples: Examples) -> Iterator[list[str]]:
    """Yield a row for each tag, parents before children, in the codebook's order."""
    for tag in book.walk():
        parent = book[tag.parent].id if tag.parent is not None else ""
        pinned = examples.get(tag.n, ())
        yield [
            tag.id, book.path(tag.n), tag.name, parent, tag.definition, book.hue(tag.n),
            "\n".join(words for _, words in pinned), "|".join(id_ for id_, _ in pinned),
        ]  # fmt: skip
