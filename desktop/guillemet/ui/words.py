"""Every word the window says goes through here: translated first, filled in afterwards.

The shapes that ``packaging/translations.py --gather`` collects, and no others::

    tr("Reader", "Nothing is undecided in this article.")
    tr("Reader", "Text size {percent} %", percent=120)
    plural("List", "{n} article", "{n} articles", count)

Context and text are literals written in the call (adjacent literals are one), the context is a
name of the screen, the text is English as it is shown. Values are given by name, never pasted
into the text. Qt's own lupdate skips a call with named values and takes a two-argument ``tr``
for text and comment; therefore the calls are gathered from the syntax tree and handed to it in
a shape that it knows. Sentences from the layers below are ``Message`` values: `translated`,
`sentence`.
"""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from guillemet.domain.errors import GuillemetError
from guillemet.domain.messages import QT_TRANSLATE_NOOP, Message
from guillemet.domain.patterns import pattern

_NAMING_TERMS: Final = frozenset({"kind", "role", "field"})
"""What errors call the values of sentences that are terms of the program."""
_TERMS: Final = {
    "quote": QT_TRANSLATE_NOOP("Kinds", "quote"),
    "passage": QT_TRANSLATE_NOOP("Kinds", "passage"),
    "mention": QT_TRANSLATE_NOOP("Kinds", "mention"),
    "speaker": QT_TRANSLATE_NOOP("Roles", "speaker"),
    "addressee": QT_TRANSLATE_NOOP("Roles", "addressee"),
    "target": QT_TRANSLATE_NOOP("Roles", "target"),
    "via": QT_TRANSLATE_NOOP("Roles", "via"),
    "on_behalf_of": QT_TRANSLATE_NOOP("Roles", "on behalf of"),
    "mentioned": QT_TRANSLATE_NOOP("Roles", "mentioned"),
    "speech": QT_TRANSLATE_NOOP("Terms", "speech"),
    "cue": QT_TRANSLATE_NOOP("Terms", "cue"),
    "outlet": QT_TRANSLATE_NOOP("Terms", "outlet"),
    "author": QT_TRANSLATE_NOOP("Terms", "author"),
}
_SPOKEN: Final = {"en": "English", "es": "español"}
"""Languages that Qt calls by a country."""
_WEEKDAY = pattern(r"[\s,،]*(?<!d)d{3,4}(?!d)[\s,،]*")


def tr(context: str, text: str, /, **values: object) -> str:
    """Return `text` in the user's language, its ``{names}`` replaced by `values`.

    Without values nothing is replaced: a brace stays a brace.
    """
    known = QCoreApplication.translate(context, text)
    return known.format(**values) if values else known


def plural(context: str, one: str, many: str, n: int, /, **values: object) -> str:
    """Return the form that the user's language has for `n`; ``{n}`` becomes `n` as written there.

    `many` is the key in the translations; English needs none.
    """
    known = QCoreApplication.translate(context, many, "", n)
    if known == many and n == 1:
        known = one
    return known.format(n=number(n), **values)


def translated(message: Message) -> str:
    """Return the template of a sentence from below in the user's language, not yet filled."""
    return QCoreApplication.translate(message.context, message.template)


def sentence(error: GuillemetError) -> str:
    """Return what went wrong, for the user, with the program's own terms in their language."""
    values = {name: _named(name, value) for name, value in error.values.items()}
    return translated(error.message).format(**values)


def _named(name: str, value: object) -> object:
    """Return a term of the program as the user's language calls it, anything else as it is."""
    if name == "since":
        return moment_words(str(value))
    term = _TERMS.get(str(value)) if name in _NAMING_TERMS else None
    return value if term is None else translated(term)


def number(value: float, decimals: int = 0) -> str:
    """Return `value` with the separators of the user's language: 1,284 or 1 284."""
    if decimals:
        return QLocale().toString(float(value), "f", decimals)
    return QLocale().toString(round(value))


def date_words(written: str, *, short: bool = False) -> str:
    """Return a date ``2026-03-12``, ``2017-02`` or ``2017`` as the user's language says it.

    `short` shortens the month's name. What is no such date comes back as it is.
    """
    locale = QLocale()
    width = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    match written.partition("T")[0].split("-"):
        case [year, month] if _is_date(f"{year}-{month}-01"):
            return f"{locale.standaloneMonthName(int(month), width)} {year}"
        case [_, _, _] as parts if _is_date("-".join(parts)):
            day = QDate(*(int(part) for part in parts))
            return locale.toString(day, _day_format(locale, short=short))
        case _:
            return written


def moment_words(written: str) -> str:
    """Return a time in ISO 8601 as date and time of day here; what is none as it is."""
    moment = QDateTime.fromString(written, Qt.DateFormat.ISODate).toLocalTime()
    if not moment.isValid():
        return written
    day = date_words(moment.date().toString(Qt.DateFormat.ISODate))
    return f"{day}, {QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)}"


def language_name(code: str) -> str:
    """Return what a language is called, in itself and wherever it is spoken: français, English."""
    return _SPOKEN.get(code) or QLocale(code).nativeLanguageName() or code


def _is_date(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return len(written) == len("2026-03-12")


def _day_format(locale: QLocale, *, short: bool) -> str:
    """The language's long date without the weekday, which nobody cites an article by."""
    form = _WEEKDAY.sub(" ", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
    return form.replace("MMMM", "MMM") if short else form
