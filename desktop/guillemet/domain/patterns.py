"""Regular expressions that are compiled when they are first asked."""

import re
from typing import cast


class _Later:
    """Stands for a pattern. What was asked of it once is found as fast as of the pattern."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = (pattern, flags)

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(*self._given), name)
        setattr(self, name, found)
        return found


def pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what is asked like a compiled pattern: a start compiles only what it needs."""
    return cast("re.Pattern[str]", _Later(pattern, flags))
