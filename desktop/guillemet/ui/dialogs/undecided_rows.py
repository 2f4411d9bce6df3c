"""What the list of the undecided shows in a line, and what its reasons are called."""

from guillemet.domain.annotation import DismissalReason
from guillemet.domain.article import ArticleKey
from guillemet.domain.records import dataclass
from guillemet.domain.text import Span
from guillemet.ui.words import tr

WORDS = 160
"""Characters of a passage in a line."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line: what it says, what beneath, and where it leads."""

    words: str
    more: str
    article: ArticleKey
    span: Span | None = None
    reason: str = ""


def reason_words(reason: str) -> str:
    """Return what a reason is called; one of a coder's own stands for itself."""
    names: dict[str, str] = {
        DismissalReason.TITLE: tr("Dismissals", "title of a work"),
        DismissalReason.TERM: tr("Dismissals", "term"),
        DismissalReason.IRONY: tr("Dismissals", "irony"),
        DismissalReason.NOT_SPEECH: tr("Dismissals", "not speech"),
    }
    return names.get(reason, reason)


def one_line(words: str) -> str:
    """Return the beginning of a passage on one line."""
    return " ".join(words[: 2 * WORDS].split())[:WORDS]
