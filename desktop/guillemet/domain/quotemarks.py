"""Pairs of quote marks, found by what touches them and not by which character they are.

Press text inverts marks, mixes them, forgets them. A mark with a blank, a bracket or an elision
on its left and a letter on its right opens, whatever its glyph; the glyph only breaks ties.
Nothing here knows a language. Every step is linear in the text.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from guillemet.domain.patterns import pattern
from guillemet.domain.records import dataclass
from guillemet.domain.singlequotes import single_pairs
from guillemet.domain.text import Span

FARTHEST: Final = 3000
"""Code points that a pair without one of its marks, or across paragraphs, may cover."""
_DEEPEST = 8
_BLANKS = " \t\n\r\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff\u00ad"
_LEAD = pattern(f"[{_BLANKS}]*")
_WORDS = pattern(f"[^{_BLANKS},;:.«»“”„‟\"'’‘‚‹›「」『』<>`]")
_BLANK = pattern(f"[{_BLANKS}]")
_CLINGING = "\u00a0\u202f\u2009\u2007"
_FREE_BEFORE = frozenset("([{<¿¡—–-/:：=|（【«“„‹「『")
_FREE_AFTER = frozenset(",.;:!?)]}>…—–-/'’，。；：！？、）】»”›」』،؛؟|")
_MARK = pattern(r"[«»“”„‟\"\uff02〝〞〟‹›「」『』]|(?<!<)<<(?!<)|(?<!>)>>(?!>)|``|(?<!')''(?!')")
_NOMINAL = {
    **dict.fromkeys(("«", "“", "„", "‟", "〝", "‹", "「", "『", "<<", "``"), 1),
    **dict.fromkeys(("»", "”", "〞", "〟", "›", "」", "』", ">>"), -1),
}
_CLOSERS = {
    "«": "»",
    "»": "«»",
    "“": "”„",
    "”": "”“",
    "„": "“”",
    "‟": "”",
    '"': '"\uff02',
    "\uff02": '\uff02"',
    "〝": "〞〟",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "<<": ">>",
    ">>": "<<",
    "``": "''",
    "''": "''",
}
_STRICT = frozenset("‹›「」『』")
_BULLETS = frozenset(("»", ">>", "›"))


@dataclass(frozen=True, slots=True)
class MarkPair:
    """Two marks and what they hold.

    `outer` includes the marks, `inner` is trimmed of blanks of every kind. `depth` counts the
    pairs around it. A mark that the text forgot is not `opened` or not `closed`: the pair then
    begins after a colon, or ends with its paragraph.
    """

    outer: Span
    inner: Span
    depth: int = 0
    opened: bool = True
    closed: bool = True


class _Mark(NamedTuple):
    start: int
    end: int
    glyph: str
    vote: int  # 1 opens, -1 closes, 0 does not tell
    line: int

    @property
    def nominal(self) -> int:
        return _NOMINAL.get(self.glyph, 0)


def pairs(text: str) -> tuple[MarkPair, ...]:
    """Return every pair in reading order, the outer before the inner; they never cross."""
    doubles = _Pairing(text).run()
    singles = [(s, e, closed) for s, e, closed in single_pairs(text)]
    found = [*doubles, *_apart(text, singles, doubles)]
    found.sort(key=lambda pair: (pair.outer.start, -pair.outer.end))
    return _nested(found)


def pairs_near(text: str, at: int) -> tuple[MarkPair, ...]:
    """Return the pairs in the lines around a caret: in a book, without reading all of it."""
    if len(text) <= 4 * FARTHEST:
        return pairs(text)
    start = text.rfind("\n", 0, max(0, at - FARTHEST)) + 1
    end = text.find("\n", min(len(text), at + FARTHEST))
    found = pairs(text[start:] if end < 0 else text[start:end])
    return tuple(
        MarkPair(_moved(p.outer, start), _moved(p.inner, start), p.depth, p.opened, p.closed)
        for p in found
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def inside(found: Sequence[MarkPair], at: int) -> MarkPair | None:
    """Return the innermost of `found` (as `pairs` gives them) that a caret at `at` touches."""
    best: MarkPair | None = None
    for pair in found:
        if pair.outer.start > at:
            break
        if at <= pair.outer.end and (best is None or pair.depth >= best.depth):
            best = pair
    return best


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return ``[start, end)`` without outer blanks of any kind; None if nothing is left."""
    while start < end and _BLANK.match(text[start]):
        start += 1
    while end > start and _BLANK.match(text[end - 1]):
        end -= 1
    return Span(start, end) if start < end else None


def _pair(text: str, start: int, end: int, marks: tuple[int, int]) -> MarkPair | None:
    """Make a pair; `marks` are the lengths of its marks, 0 for one that is missing."""
    inner = trimmed(text, start + marks[0], end - marks[1])
    if inner is None or not _WORDS.search(text, inner.start, inner.end):
        return None
    outer = Span(start, end)
    return MarkPair(outer, inner, 0, opened=marks[0] > 0, closed=marks[1] > 0)


def _nested(found: list[MarkPair]) -> tuple[MarkPair, ...]:
    """Count the pairs around each and leave out what crosses or repeats another."""
    around: list[MarkPair] = []
    result: list[MarkPair] = []
    for pair in found:
        while around and around[-1].outer.end <= pair.outer.start:
            around.pop()
        if around and (pair.outer.end > around[-1].outer.end or pair.inner == around[-1].inner):
            continue
        kept = MarkPair(pair.outer, pair.inner, len(around), pair.opened, pair.closed)
        around.append(kept)
        result.append(kept)
    return tuple(result)


def _apart(
    text: str, singles: list[tuple[int, int, bool]], doubles: list[MarkPair]
) -> list[MarkPair]:
    """Return the pairs of single marks that cross no pair of double marks."""
    inner_of = _holder(doubles)
    result = []
    for start, end, closed in singles:
        pair = _pair(text, start, end, (1, 1 if closed else 0))
        if pair is not None and inner_of(start) == inner_of(end - 1):
            result.append(pair)
    return result


def _holder(doubles: list[MarkPair]) -> Callable[[int], int]:
    """Return a function from a position to the number of the innermost pair around it."""
    edges: list[int] = []
    holders: list[int] = []
    stack: list[int] = []
    events = sorted(
        [(pair.outer.start, 1, -pair.outer.end, n) for n, pair in enumerate(doubles)]
        + [(pair.outer.end, 0, -pair.outer.start, n) for n, pair in enumerate(doubles)]
    )
    for at, opens, _, n in events:
        if opens:
            stack.append(n)
        elif stack:
            stack.pop()
        edges.append(at)
        holders.append(stack[-1] if stack else -1)

    def holder(at: int) -> int:
        place = bisect_right(edges, at) - 1
        return holders[place] if place >= 0 else -1

    return holder


def _blank(char: str) -> bool:
    return _BLANK.match(char) is not None


def _vote(text: str, start: int, end: int) -> int:
    """Tell what the neighbours of a mark say: it opens (1), closes (-1), or neither (0)."""
    before = text[start - 1] if start else "\n"
    after = text[end] if end < len(text) else "\n"
    if _blank(before) and _blank(after):
        return (after in _CLINGING) - (before in _CLINGING)
    elided = before in "'’" and start > 1 and text[start - 2].isalpha()
    free_left = _blank(before) or before in _FREE_BEFORE or elided
    free_right = _blank(after) or after in _FREE_AFTER
    return int(free_left and not free_right) - int(free_right and not free_left)


def _marks(text: str) -> list[_Mark]:
    """Return the double marks, without bullets at the start of a line and signs for inches."""
    marks: list[_Mark] = []
    line, seen = 0, 0
    for match in _MARK.finditer(text):
        start, end = match.span()
        line += text.count("\n", seen, start)
        seen = start
        marks.append(_Mark(start, end, match.group(), _vote(text, start, end), line))
    return marks


class _Pairing:
    """One walk over the marks of a text with a stack of those that are open."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._marks = _marks(text)
        self._open: list[_Mark] = []
        self._found: list[MarkPair] = []
        self._inner: dict[int, int] = {}  # start of an open mark -> start of the first one in it
        self._free = 0  # where the last decided mark ends
        # »…« is the habit of some languages: what the clear cases do decides the unclear ones
        votes = [mark.vote for mark in self._marks if mark.glyph == "»"]
        self._inverted = 2 * votes.count(1) > len(votes)

    def run(self) -> list[MarkPair]:
        for n, mark in enumerate(self._marks):
            if self._open and self._open[0].line != mark.line:
                self._end_lines(mark)
            if not self._is_noise(n, mark):
                self._decide(n, mark)
                self._free = mark.end
        while self._open:
            self._end_unclosed(self._open.pop(0))
        return self._found

    def _is_noise(self, n: int, mark: _Mark) -> bool:
        """Tell a bullet and a sign for inches or minutes from a mark."""
        before = self._text[mark.start - 1] if mark.start else "\n"
        if mark.glyph in _BULLETS and not self._open:
            after = self._text[mark.end : mark.end + 1]
            return before == "\n" and (not after or _blank(after)) and not self._inverted
        if mark.glyph not in ('"', "''", "”", "\uff02") or not before.isdigit():
            return False
        if not any(mark.glyph in _CLOSERS.get(one.glyph, ()) for one in self._open):
            return mark.vote <= 0
        later = self._marks[n + 1] if n + 1 < len(self._marks) else None
        closes_later = later is not None and later.line == mark.line and later.vote < 0
        return closes_later and self._text[mark.end : mark.end + 1] == " "

    def _decide(self, n: int, mark: _Mark) -> None:
        top = self._open[-1] if self._open else None
        if top is not None and mark.glyph in _CLOSERS.get(top.glyph, ()):
            if mark.vote > 0 and self._reopens(n, mark, top):
                self._push(mark)
            else:
                self._close(len(self._open) - 1, mark)
            return
        depth = self._matching(mark)
        direction = mark.vote or self._leaning(mark)
        if depth is not None and mark.nominal <= 0 and (direction <= 0 or mark.nominal < 0):
            self._close(depth, mark)
        elif direction > 0:
            self._push(mark)
        elif mark.nominal > 0:
            self._misplaced_opener(mark)
        else:
            self._misplaced_closer(mark)

    def _leaning(self, mark: _Mark) -> int:
        """What a mark does by its glyph; a straight one opens, since nothing is open."""
        if self._inverted and mark.glyph in "«»":
            return -mark.nominal
        return mark.nominal or 1

    def _reopens(self, n: int, mark: _Mark, top: _Mark) -> bool:
        """Tell whether a mark that could close, but looks like an opener, opens a pair inside."""
        if mark.nominal > 0 or top.glyph == mark.glyph == "»":
            return True
        later = self._marks[n + 1] if n + 1 < len(self._marks) else None
        return mark.nominal == 0 and later is not None and later.vote < 0

    def _matching(self, mark: _Mark) -> int | None:
        for depth in range(len(self._open) - 1, -1, -1):
            if mark.glyph in _CLOSERS.get(self._open[depth].glyph, ()):
                return depth
        return None

    def _push(self, mark: _Mark) -> None:
        if self._open:
            self._inner.setdefault(self._open[-1].start, mark.start)
        self._open.append(mark)
        if len(self._open) > _DEEPEST:
            del self._open[0]

    def _close(self, depth: int, mark: _Mark) -> None:
        """Close the open mark at `depth`; those within it were noise."""
        opener = self._open[depth]
        del self._open[depth:]
        self._keep(opener.start, mark.end, (opener.end - opener.start, mark.end - mark.start))

    def _keep(self, start: int, end: int, marks: tuple[int, int]) -> None:
        pair = _pair(self._text, start, end, marks)
        if pair is not None:
            self._found.append(pair)

    def _misplaced_opener(self, mark: _Mark) -> None:
        """Take a mark that opens by its glyph and closes by its place, as in ``AFP.« Les``."""
        if self._open and mark.glyph not in _STRICT:
            self._close(len(self._open) - 1, mark)
        elif not self._open and self._text[mark.start - 1] in ".!?…,;":
            rest = _LEAD.match(self._text, mark.end)
            at = rest.end() if rest else mark.end
            if at < len(self._text) and self._text[at].isalnum():
                self._push(mark)

    def _misplaced_closer(self, mark: _Mark) -> None:
        """Close whatever is open with another glyph, or find where the words began."""
        if self._open and self._open[-1].glyph not in _STRICT and mark.glyph not in _STRICT:
            self._close(len(self._open) - 1, mark)
        elif not self._open and mark.glyph not in _STRICT:
            self._begin_unopened(mark)

    def _begin_unopened(self, mark: _Mark) -> None:
        floor = max(self._free, self._text.rfind("\n", self._free, mark.start) + 1)
        if mark.start - floor > FARTHEST:
            return
        colon = self._text.rfind(": ", floor, mark.start)
        if colon < 0:
            colon = self._text.rfind("：", floor, mark.start)
        if colon >= 0:
            self._keep(colon + 1, mark.end, (0, mark.end - mark.start))
        elif self._starts_line(floor) and self._text[mark.end : mark.end + 1] in (",", "，"):
            self._keep(floor, mark.end, (0, mark.end - mark.start))

    def _starts_line(self, at: int) -> bool:
        return at == 0 or self._text[at - 1] == "\n"

    # -- ends of paragraphs ----------------------------------------------------------------------

    def _end_lines(self, coming: _Mark) -> None:
        """Close what is open in earlier lines unless `coming` closes it."""
        kept: list[_Mark] = []
        for n, opener in enumerate(self._open):
            if opener.line == coming.line or (n == 0 and self._closes_across(opener, coming)):
                kept.append(opener)
            else:
                self._end_unclosed(opener)
        self._open = kept

    def _closes_across(self, opener: _Mark, coming: _Mark) -> bool:
        if coming.start - opener.start > FARTHEST or self._starts_line(coming.start):
            return False
        if coming.glyph not in _CLOSERS.get(opener.glyph, ()):
            return False
        return coming.vote < 0 or (coming.vote == 0 and coming.nominal < 0)

    def _end_unclosed(self, opener: _Mark) -> None:
        """End a pair that nothing closes with its paragraph, or where the next one begins."""
        stop = self._text.find("\n", opener.end, opener.end + FARTHEST)
        if stop < 0:
            stop = len(self._text)
        inner = self._inner.get(opener.start, stop)
        if inner < stop and self._text[opener.end : inner].rstrip().endswith((".", "!", "?", "…")):
            stop = inner
        if stop - opener.start <= FARTHEST and self._plausible(opener, stop):
            self._keep(opener.start, stop, (opener.end - opener.start, 0))

    def _plausible(self, opener: _Mark, stop: int) -> bool:
        """Tell whether an opener without a closer was meant: a closing glyph seldom is."""
        if opener.nominal < 0 and not self._inverted:
            return self._starts_line(opener.start) and opener.vote > 0
        return stop > opener.end and opener.vote >= 0
