"""The hint in the status line: which keys act now."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from guillemet.domain.annotation import Annotation, MarkKind, Status
from guillemet.services.views import Page
from guillemet.ui.actions import Actions, native
from guillemet.ui.keymap import BINDINGS
from guillemet.ui.keys import Keys
from guillemet.ui.reader.links import shortened
from guillemet.ui.reader.readers import Readers
from guillemet.ui.widgets.status import StatusLine
from guillemet.ui.words import tr
from guillemet.ui.workbench import Workbench


class Hints(QObject):
    """Follows the current annotation, the selection and what is undecided.

    A sentence said in between stays until the keys that act are others.
    """

    def __init__(
        self, bench: Workbench, reader: Readers, actions: Actions, status: StatusLine
    ) -> None:
        super().__init__(bench)
        self._bench = bench
        self._reader = reader
        self._actions = actions
        self._status = status
        self._last = ""
        reader.selection_changed.connect(self.follow)
        reader.link_hovered.connect(self._on_link)
        bench.current_changed.connect(self.follow)
        bench.page_shown.connect(self.follow)
        bench.page_changed.connect(self.follow)
        bench.ready_changed.connect(self.follow)
        actions.keys_changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Say which keys act, if they are others than before."""
        page = self._bench.page
        hint = " · ".join(self._keys(page)) if page is not None else ""
        if hint != self._last:
            self._last = hint
            self._status.set_hint(hint)

    @Slot(str)
    def _on_link(self, address: str) -> None:
        """Say where the link under the mouse leads; beside all, which keys act."""
        words = tr("Reader", "Link to {address}", address=address) if address else self._last
        self._status.set_hint(words)

    def _keys(self, page: Page) -> list[str]:
        current, chosen = self._bench.current, self._reader.caret_selection()
        if not self._bench.ready:
            found = [tr("Hints", "J next annotation"), tr("Hints", "Shift+J next article")]
        elif chosen is not None:
            found = _of_selection(current)
        elif current is not None:
            found = _of_annotation(current, page)
        else:
            found = _of_text(page, self._reader.caret())
        link = self._reader.links.at_caret()
        if link is not None:
            found.insert(0, tr("Hints", "L link to {address}", address=shortened(link.value)))
        if "key_sheet" in self._actions:
            found.append(tr("Hints", "F1 all keys"))
        return with_keys(found, self._actions.keys)


def with_keys(hints: Sequence[str], keys: Keys) -> list[str]:
    """Return hints with the keys that the user has given actions in place of the first ones."""
    now: dict[str, str] = {}
    for first in BINDINGS:
        if keys.changed(first.action) and first.keys and set(first.panes) & set("R*"):
            given = keys[first.action].keys
            now[native(first.keys[0])] = native(given[0]) if given else "–"
    if not now:
        return list(hints)
    among = "|".join(sorted(map(re.escape, now), key=len, reverse=True))
    wanted = re.compile(rf"(?<![\w+])(?:{among})(?![\w+])")
    return [wanted.sub(lambda found: now[found.group()], each) for each in hints]


def _of_selection(current: Annotation | None) -> list[str]:
    found = [tr("Hints", "Q quote"), tr("Hints", "P passage"), tr("Hints", "M mention")]
    if current is not None and current.kind is MarkKind.QUOTE:
        found.append(tr("Hints", "Shift+Q add to the current quote"))
    return [*found, tr("Hints", "E expand")]


def _of_annotation(current: Annotation, page: Page) -> list[str]:
    if current.status is Status.SUGGESTED:
        return [
            tr("Hints", "Proposed: Y accept"), tr("Hints", "X reject"),
            tr("Hints", "Enter correct"), tr("Hints", "U next undecided"),
        ]  # fmt: skip
    last = [tr("Hints", "T tag"), tr("Hints", "N note")]
    match current.kind:
        case MarkKind.QUOTE:
            found = [tr("Hints", "Quote: S speaker")]
            if page.cast:
                name = page.actors[page.cast[0]].name
                found.append(tr("Hints", "1 {name}", name=name))
        case MarkKind.MENTION:
            found = [tr("Hints", "Mention: S actor")]
        case _:
            found = [tr("Hints", "Passage: G target")]
    return [*found, *last]


def _of_text(page: Page, caret: int) -> list[str]:
    if any(span.start <= caret <= span.end for span in page.undecided):
        return [
            tr("Hints", "In quote marks: Q quote"),
            tr("Hints", "X not a quote"),
            tr("Hints", "U next undecided"),
        ]
    marking = tr("Hints", "Select words, then Q quote, P passage, M mention")
    if page.undecided:
        return [marking, tr("Hints", "U next undecided")]
    return [marking, tr("Hints", "D coded")]
