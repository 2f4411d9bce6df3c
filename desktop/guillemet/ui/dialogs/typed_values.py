"""What people type for dates, languages and authors, as the project keeps it."""

import re
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale

from guillemet.domain.dates import is_date
from guillemet.domain.errors import BadValue
from guillemet.domain.messages import MSG_DATE, MSG_LANGUAGE
from guillemet.domain.names import name_key
from guillemet.ui.dialogs.languages import OFFERED
from guillemet.ui.words import language_name

SPOKEN: Final = ("en", "fr", "de", "es", "it", "pt", "nl", "ru", "pl", "ar")
"""Languages whose names of months are understood, besides the user's own."""
_NUMBERS: Final = re.compile(r"(\d{1,2})[./\-\s]+(\d{1,2})[./\-\s]+(\d{4})")
_YEAR_FIRST: Final = re.compile(r"(\d{4})[./\-\s]+(\d{1,2})(?:[./\-\s]+(\d{1,2}))?")
_PACKED: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_WORD: Final = re.compile(r"[^\W\d_]+")
_CODE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
LONGEST_CENTURY: Final = 9999


def typed_date(text: str) -> str:
    """Return a date as the project keeps it: ``12/4/2017`` and ``12 avril 2017`` are 2017-04-12.

    Whether the day or the month comes first is as in the user's language, unless only one can be.

    Raises:
        BadValue: it cannot be understood.
    """
    clean = " ".join(text.split())
    if not clean or is_date(clean):
        return clean
    made = _in_numbers(clean) or _in_words(clean)
    if not made or not is_date(made):
        raise BadValue(MSG_DATE, date=clean[:40])
    return made


def typed_language(text: str) -> str:
    """Return the code of a language: of ``fr``, ``French`` and ``français`` it is fr.

    Raises:
        BadValue: no such language is known.
    """
    clean = " ".join(text.split())
    wanted = name_key(clean)
    for code in OFFERED:
        names = (code, language_name(code), QLocale.languageToString(QLocale(code).language()))
        if wanted in {name_key(name) for name in names}:
            return code
    if clean and not _CODE.fullmatch(clean):
        raise BadValue(MSG_LANGUAGE, value=clean[:40])
    return clean


def typed_authors(text: str) -> tuple[str, ...]:
    """Return the names between semicolons."""
    names = (" ".join(name.split()) for name in text.split(";"))
    return tuple(dict.fromkeys(name for name in names if name))


def shown_authors(names: tuple[str, ...]) -> str:
    """Return authors as `typed_authors` reads them."""
    return "; ".join(names)


def _in_numbers(text: str) -> str:
    packed = _PACKED.fullmatch(text)
    if packed:
        return "-".join(packed.groups())
    first = _YEAR_FIRST.fullmatch(text)
    if first:
        return "-".join(part.zfill(2) for part in first.groups() if part)
    last = _NUMBERS.fullmatch(text)
    if not last:
        return ""
    one, two, year = (int(part) for part in last.groups())
    day, month = (two, one) if _month_first() else (one, two)
    if month > 12:
        day, month = month, day
    return f"{year:04}-{month:02}-{day:02}"


def _in_words(text: str) -> str:
    """Read a month by its name, a year, and maybe a day."""
    months = {number for word in _WORD.findall(text) if (number := _month(word))}
    numbers = [int(part) for part in re.findall(r"\d+", text)]
    years = [n for n in numbers if 1000 <= n <= LONGEST_CENTURY]
    days = [n for n in numbers if n <= 31]
    if len(months) != 1 or len(years) != 1 or len(days) > 1 or len(numbers) != 1 + len(days):
        return ""
    month = f"{years[0]:04}-{months.pop():02}"
    if not days:
        return month
    try:
        return date.fromisoformat(f"{month}-{days[0]:02}").isoformat()
    except ValueError:
        return ""


def _month(word: str) -> int:
    """Return which month a word names, 0 if none; three letters of its name are enough."""
    wanted = name_key(word)
    if len(wanted) < 3:
        return 0
    for name in (QLocale().name(), *SPOKEN):
        locale = QLocale(name)
        for number in range(1, 13):
            forms = (locale.monthName(number), locale.standaloneMonthName(number))
            if any(name_key(form).startswith(wanted) for form in forms):
                return number
    return 0


def _month_first() -> bool:
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return QLocale().name() != "C" and 0 <= form.find("M") < form.find("d")
