"""Which edits are one step: those of one value with less than two seconds between them."""

import time
from dataclasses import replace
from typing import Final

from guillemet.domain.changes import QUIET, Op

WITHIN: Final = 2.0
"""Seconds between two edits of one step."""


class Joining:
    """Remembers the newest finished step of this session; the writer's thread asks it."""

    def __init__(self, within: float = WITHIN) -> None:
        self._within = within
        self._newest: Op | None = None
        self._until = 0.0

    def joined(self, op: Op) -> Op:
        """Return `op` as part of the newest finished step if both have the same `join`."""
        newest = self._newest
        if newest is None or not op.join or time.monotonic() > self._until:
            return op
        if (op.kind, op.join) != (newest.kind, newest.join):
            return op
        return replace(op, step=newest.step)

    def committed(self, op: Op) -> None:
        """Note what was done: an undo, or a step of another kind, ends the joining."""
        if op.last and op.kind not in QUIET:
            self._newest = op
            self._until = time.monotonic() + self._within
