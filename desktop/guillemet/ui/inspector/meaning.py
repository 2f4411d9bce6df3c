"""Whom words mean, as rows of a picker, with the reason on the second line."""

from collections.abc import Sequence

from guillemet.domain.actor import Office
from guillemet.services.library import Library
from guillemet.services.resolution import How, Resolution, Resolved, Where
from guillemet.services.views import Page
from guillemet.ui.inspector.names import office_words
from guillemet.ui.inspector.picker_rows import Row
from guillemet.ui.words import date_words, tr


def meant(library: Library, words: str, page: Page) -> list[Resolved]:
    """Return whom words of the article of a page may mean."""
    article = page.article
    where = Where(article.language, article.published, article.n)
    return library.through(Resolution).resolve(words, where)


def meant_rows(found: Sequence[Resolved], date: str, held: frozenset[int]) -> list[Row]:
    """Return the rows of whom words mean; none of several is the likeliest."""
    return [
        Row(
            key=each.actor.n, text=each.actor.name, more=reason(each, date),
            icon=each.actor.kind.value, hue=each.actor.colour, held=each.actor.n in held,
            unsure=len(found) > 1,
        )
        for each in found
    ]  # fmt: skip


def reason(found: Resolved, date: str) -> str:
    """Return why words mean an actor."""
    if found.how is How.OFFICE and found.office is not None:
        office = _office(found.office)
        if not date:
            return tr("Picker", "{office}; the article has no date", office=office)
        return tr("Picker", "{office}, on {date}", office=office, date=date_words(date, short=True))
    held = office_words(found.actor, date)
    if found.how is How.ALIAS:
        return tr("Picker", "also “{alias}”", alias=found.alias)
    if found.how is How.SURNAME:
        return held or tr("Picker", "by the surname")
    return held


def _office(office: Office) -> str:
    return ", ".join(part for part in (office.title, office.organisation) if part)
