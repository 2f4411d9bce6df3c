"""What the states of articles are called on the screen."""

from guillemet.domain.article import ReadingState
from guillemet.ui.words import tr


def state_words(state: ReadingState) -> str:
    """Return what a state of an article is called."""
    return {
        ReadingState.UNREAD: tr("Article", "unread"),
        ReadingState.READING: tr("Article", "reading"),
        ReadingState.CODED: tr("Article", "coded"),
        ReadingState.REVIEWED: tr("Article", "reviewed"),
        ReadingState.EXCLUDED: tr("Article", "excluded"),
    }[state]
