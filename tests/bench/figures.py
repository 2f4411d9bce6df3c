"""Figures of one run: each with the machine's limit measured beside it, its ratio and its goal."""

import json
import os
import platform
import sqlite3
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime


@dataclass(frozen=True)
class Figure:
    """What a piece of work takes, and what the machine takes for the least it must do.

    `goal` is the most that `value` may be; with `times`, the most times the limit.
    """

    work: str
    value: float
    unit: str
    limit: float | None = None
    of_limit: str = ""
    goal: float | None = None
    times: float | None = None

    @property
    def ratio(self):
        return self.value / self.limit if self.limit else None

    @property
    def met(self):
        most = [self.goal] if self.goal is not None else []
        if self.times is not None and self.limit:
            most.append(self.times * self.limit)
        return all(self.value <= each for each in most)

    @property
    def asked(self):
        words = [f"≤ {shown(self.goal)} {self.unit}"] if self.goal is not None else []
        words += [f"≤ {self.times:g} times the limit"] if self.times is not None else []
        return ", ".join(words)

    def line(self):
        limit = f"; limit {shown(self.limit)} {self.unit} ({self.of_limit})" if self.limit else ""
        ratio = f"; ratio {self.ratio:.2f}" if self.ratio else ""
        goal = f"; goal {self.asked}{'' if self.met else ': MISSED'}" if self.asked else ""
        return f"{self.work}: {shown(self.value)} {self.unit}{limit}{ratio}{goal}"


def shown(value):
    """Return a number with three significant digits, and no more than it has."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


class Figures:
    """Collects the figures of a run."""

    def __init__(self):
        self.found = []

    def tell(self, work, value, unit, **more):
        """Print a figure at once, keep it, and return it."""
        figure = Figure(work, value, unit, **more)
        self.found.append(figure)
        print(f"\n{figure.line()}", flush=True)
        return figure

    def keep(self, path):
        """Write the figures to a file that a later run can be compared with."""
        kept = {"machine": machine(), "figures": [asdict(figure) for figure in self.found]}
        path.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    def compared(self, path):
        """Yield a line for each figure that the run kept at `path` has too."""
        kept = json.loads(path.read_text(encoding="utf-8"))["figures"]
        before = {each["work"]: Figure(**each) for each in kept}
        for now in self.found:
            then = before.get(now.work)
            if then is not None:
                values = f"{shown(then.value)} → {shown(now.value)} {now.unit}"
                yield f"{now.work}: {values}{_by(then, now)}"

    def page(self):
        """Return the page that tells all of them."""
        rows = [
            f"| {f.work} | {shown(f.value)} {f.unit} | {_limit(f)} "
            f"| {f'{f.ratio:.2f}' if f.ratio else ''} | {f.asked} | {_verdict(f)} |"
            for f in self.found
        ]
        return "\n".join(
            [*HEAD, f"{machine()}, {datetime.now(UTC):%Y-%m-%d}.", "", *TABLE, *rows, ""]
        )


def machine():
    """Return what the figures were measured on, without its name."""
    python = ".".join(map(str, sys.version_info[:3]))
    return (
        f"{platform.system()}, {os.cpu_count()} processors, Python {python}, "
        f"SQLite {sqlite3.sqlite_version}"
    )


HEAD = (
    "# How fast it is",
    "",
    "Written by `./run bench`; do not edit. Each figure stands beside the machine's own limit for",
    "the least that the work must do, measured in the same run: another machine gives other times,",
    "but much the same ratios. Times are medians; CPU time where other programs would disturb.",
    "",
)
TABLE = (
    "| work | time or size | the machine's limit | ratio | goal | met |",
    "|---|---|---|---|---|---|",
)


def _limit(figure):
    return f"{shown(figure.limit)} {figure.unit}: {figure.of_limit}" if figure.limit else ""


def _verdict(figure):
    return ("yes" if figure.met else "**no**") if figure.asked else ""


def _by(then, now):
    if not then.value:
        return ""
    change = f" ({now.value / then.value - 1:+.0%}"
    if then.ratio and now.ratio:
        change += f"; ratio {then.ratio:.2f} → {now.ratio:.2f}"
    return f"{change})"
