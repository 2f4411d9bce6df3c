"""Everything that can go wrong in the user's own terms. All else is a bug."""

import copyreg
from collections.abc import Callable, Mapping

from guillemet.domain.messages import Message


class GuillemetError(Exception):
    """A sentence for the user: one of `domain.messages`, and what fills it."""

    def __init__(self, message: Message, **args: object) -> None:
        super().__init__(message.template.format(**args))
        self.message = message
        self.values = args


class InvalidSpan(GuillemetError):
    """A span is empty, reversed or negative."""


class BadName(GuillemetError):
    """A name is empty, too long, taken, or holds what it may not."""


class BadValue(GuillemetError):
    """A value is not of its kind: a date, a field's value, a role of another kind."""


class NotFound(GuillemetError):
    """What is asked for is not in the project."""


class NothingToUndo(GuillemetError):
    """The history has no step in that direction."""


class HistoryConflict(GuillemetError):
    """A row of the step was changed by another since."""


class ProjectBusy(GuillemetError):
    """Another process has the project open for writing."""


class NotAProject(GuillemetError):
    """The file is something else, damaged, or of a version yet to come."""


class ReadOnly(GuillemetError):
    """The file or its folder cannot be written."""


class NotSaved(GuillemetError):
    """The disk is full or fails: what was done is kept and tried again."""


class BadFile(GuillemetError):
    """A file cannot be read as what it is said to be."""


class TooLong(GuillemetError):
    """What was asked for takes longer than anybody waits."""


class BadQuery(GuillemetError):
    """A query cannot be understood."""


class Stopped(GuillemetError):
    """The user had enough of a long work."""


Filled = tuple[type[GuillemetError], Message, Mapping[str, object]]


def _again(
    kind: type[GuillemetError], message: Message, values: Mapping[str, object]
) -> GuillemetError:
    return kind(message, **values)


def _parts(error: GuillemetError) -> tuple[Callable[..., GuillemetError], Filled]:
    return _again, (type(error), error.message, error.values)


# from process to process they go with what fills the sentence, not with the sentence alone
_KINDS: list[type[GuillemetError]] = [GuillemetError, *GuillemetError.__subclasses__()]
for _kind in _KINDS:
    copyreg.pickle(_kind, _parts)
