"""Opening what cannot simply be read: an older project, a damaged one with a backup."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from guillemet.domain.errors import GuillemetError
from guillemet.domain.messages import MSG_DAMAGED, MSG_TOO_OLD
from guillemet.services.library import Library
from guillemet.ui.widgets.dialogs import choose, inform
from guillemet.ui.words import sentence, tr


def library_of(path: Path, window: QWidget) -> Library | None:
    """Return a project's read side, or None after saying in a sentence why there is none.

    A project of an older version is backed up and brought up to date first; for a damaged one the
    newest backup is offered.
    """
    try:
        return Library(path)
    except GuillemetError as error:
        return _second_try(path, error, window)


def _second_try(path: Path, error: GuillemetError, window: QWidget) -> Library | None:
    from guillemet.services import backups
    from guillemet.ui.upgrading import Upgrading

    try:
        if error.message == MSG_TOO_OLD:
            Upgrading(path, window).run()
            return Library(path)
        if error.message == MSG_DAMAGED and _restored(path, error, window):
            return Library(path)
    except GuillemetError as again:
        inform(window, sentence(again))
        return None
    if error.message != MSG_DAMAGED or backups.last_of(path) is None:
        inform(window, sentence(error))
    return None


def _restored(path: Path, error: GuillemetError, window: QWidget) -> bool:
    """Offer the newest backup of a damaged project; tell whether it stands in its place now."""
    from guillemet.services import backups

    kept = backups.last_of(path)
    if kept is None:
        return False
    restore = tr("Window", "Restore the newest backup")
    words = tr(
        "Window",
        "{name} is damaged and was left as it is. There is a backup; the damaged file is kept.",
        name=path.name,
    )
    if choose(window, words, [restore], details=f"{error}\n{kept}") != restore:
        return False
    backups.restore(kept, path)
    return True
