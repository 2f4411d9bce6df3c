"""What stands in quote marks, without asking whether it is speech."""

from guillemet.domain.quotemarks import pairs
from guillemet.domain.text import Span


def passages(text: str, language: str = "") -> list[Span]:
    """Return the words inside each pair of marks, nested ones too, without outer blanks.

    `language` is a BCP 47 tag; the marks decide by their neighbours in every language, so it only
    leaves out what a language never uses as quote marks.
    """
    found = pairs(text)
    if language.startswith(("zh", "ja", "ko")):
        return [pair.inner for pair in found if text[pair.outer.start] not in "'’‚"]
    return [pair.inner for pair in found]
