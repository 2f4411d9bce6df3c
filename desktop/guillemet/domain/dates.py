"""Dates as articles have them: a day, a month, a year, or a time with an offset."""

from datetime import date, datetime
from typing import Final

from guillemet.domain.errors import BadValue
from guillemet.domain.messages import MSG_DATE
from guillemet.domain.patterns import pattern

_PARTIAL: Final = pattern(r"(\d{4})(?:-(\d{2}))?")


def is_date(text: str) -> bool:
    """Tell whether `text` is YYYY, YYYY-MM, YYYY-MM-DD or an ISO date-time."""
    partial = _PARTIAL.fullmatch(text)
    if partial:
        return 1 <= int(partial[2] or 1) <= 12
    try:
        if len(text) == 10:
            date.fromisoformat(text)
        else:
            datetime.fromisoformat(text)
    except ValueError:
        return False
    return "-" in text


def checked_date(text: str) -> str:
    """Return `text` without outer blanks; it may be empty.

    Raises:
        BadValue: it is neither empty nor a date.
    """
    clean = text.strip()
    if clean and not is_date(clean):
        raise BadValue(MSG_DATE, date=clean[:40])
    return clean
