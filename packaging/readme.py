"""Writes the tables of README.md again from what the program itself says.

Keys come from the key table, columns from the data dictionary, commands from the command line.
Each stands between ``<!-- NAME -->`` and ``<!-- end -->``.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from guillemet.cli.main import COMMANDS
from guillemet.exchange.columns import ANNOTATIONS, FIELD_COLUMN
from guillemet.ui.keymap import BINDINGS, GROUPS, Binding

README: Final = Path(__file__).resolve().parents[1] / "README.md"
PLACE: Final = re.compile(r"(<!-- (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
PANES: Final = {"R": "reader", "L": "list", "C": "card", "F": "field", "P": "picker"}
NAMED: Final = {"Return": "Enter", "Left": "←", "Right": "→"}


def written(text: str) -> str:
    """Return a text with each of its tables as it should be.

    Raises:
        KeyError: it asks for a table that nobody makes.
    """
    made = {"keys": keys(), "columns": columns(), "commands": commands()}
    return PLACE.sub(lambda found: found[1] + "".join(made[found[2]]) + found[3], text)


def keys() -> list[str]:
    """Return the key table, a section a group of keys."""
    lines: list[str] = []
    for group in GROUPS:
        of_group = [known for known in BINDINGS if known.group == group.id and known.keys]
        rows = [(_keys(known), _panes(known), known.text.template) for known in of_group]
        lines += table((group.text.template, "where", "does"), rows)
        lines.append("\n")
    return lines[:-1]


def columns() -> list[str]:
    """Return the columns of annotations.csv and what each means."""
    rows = [(f"`{each.name}`", each.what.template) for each in ANNOTATIONS.columns]
    own, _, what = FIELD_COLUMN.template.partition(": ")
    return list(table(("column", "holds"), [*rows, (f"`{own}`", what[0].upper() + what[1:])]))


def commands() -> list[str]:
    """Return the commands and what each does."""
    rows = []
    for each in COMMANDS:
        first = (each.help or "").split("\n\n", 1)[0].split()
        rows.append((f"`guillemet {each.name}`", " ".join(first)))
    return list(table(("command", "does"), rows))


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Yield the lines of a Markdown table."""
    for row in (head, ("---",) * len(head), *rows):
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |\n"


def _keys(known: Binding) -> str:
    shown = dict.fromkeys(_named(key) for key in known.keys)
    return " or ".join(f"`{key}`" for key in shown)


def _named(key: str) -> str:
    *modifiers, last = key.split("+") if not key.endswith("+") else [*key[:-2].split("+"), "+"]
    return "+".join([*modifiers, NAMED.get(last, last)])


def _panes(known: Binding) -> str:
    if known.panes == "*":
        return "anywhere"
    return ", ".join(PANES[pane] for pane in known.panes)


if __name__ == "__main__":
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
