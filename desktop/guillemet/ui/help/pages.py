"""What the pages of help say: sections of terms and what they mean."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from guillemet.domain.messages import QT_TRANSLATE_NOOP, Message
from guillemet.exchange.columns import FIELD_COLUMN, TABLES
from guillemet.exchange.statement_columns import STATEMENTS
from guillemet.services.backups import backups_folder
from guillemet.services.folders import config_folder, data_folder
from guillemet.ui.help.meanings import FORMATS, KINDS, Meaning
from guillemet.ui.words import tr, translated


class Row(NamedTuple):
    """A term and what it means; `place` is where it lies, "" if it is no file."""

    term: str
    words: str
    place: str = ""


class Section(NamedTuple):
    """Rows under a heading, and a sentence about them all."""

    heading: str
    lead: str
    rows: tuple[Row, ...] = ()


def kinds(_project: Path | None) -> tuple[Section, ...]:
    """Return what kinds, roles and states mean."""
    return _sections(KINDS)


def formats(_project: Path | None) -> tuple[Section, ...]:
    """Return what is read and written."""
    return _sections(FORMATS)


def columns(_project: Path | None) -> tuple[Section, ...]:
    """Return the data dictionary: every column of every table that is written."""
    made = []
    for table in (*TABLES, STATEMENTS):
        rows = [
            Row(column.name, _with_values(translated(column.what), column.values))
            for column in table.columns
        ]
        if table is TABLES[0]:
            name, _, words = translated(FIELD_COLUMN).partition(": ")
            rows.append(Row(name.strip(), words))
        made.append(Section(f"{table.name}.csv", translated(table.what), tuple(rows)))
    return tuple(made)


def data(project: Path | None) -> tuple[Section, ...]:
    """Return where the files lie."""
    rows = [] if project is None else [_of_project(project)]
    settings = tr("Help", "Your name, language, theme and panes: a text file that may be deleted.")
    backups = tr(
        "Help",
        "Verified copies of every project, made before what is risky and while you work. Open one"
        " like any project, or put it back: guillemet restore BACKUP FILE.",
    )
    own = tr("Help", "The sample project, backups and what else the program keeps for itself.")
    rows += [
        Row(tr("Help", "Backups"), backups, str(backups_folder())),
        Row(tr("Help", "Settings"), settings, str(config_folder() / "settings.toml")),
        Row(tr("Help", "The program’s own folder"), own, str(data_folder())),
    ]
    lead = tr(
        "Help", "Everything stays on this computer. Nothing is sent anywhere, nothing is fetched."
    )
    return (Section("", lead, tuple(rows)),)


PAGES: Final[Mapping[str, tuple[Message, Callable[[Path | None], tuple[Section, ...]]]]] = {
    "help_kinds": (QT_TRANSLATE_NOOP("Help", "Kinds, roles, states"), kinds),
    "help_columns": (QT_TRANSLATE_NOOP("Help", "Columns"), columns),
    "help_formats": (QT_TRANSLATE_NOOP("Help", "Formats"), formats),
    "help_data": (QT_TRANSLATE_NOOP("Help", "Where my data is"), data),
}
"""The pages by the actions that open them, in the order of the menu."""


def _of_project(project: Path) -> Row:
    words = tr(
        "Help",
        "One file, an SQLite database that other tools read too. Close the project before you copy"
        " or mail it: while it is open, two more files belong to it.",
    )
    return Row(tr("Help", "This project"), words, str(project))


def _sections(meanings: tuple[Meaning, ...]) -> tuple[Section, ...]:
    return tuple(
        Section(
            translated(each.heading),
            translated(each.lead) if each.lead else "",
            tuple(Row(_term(term), translated(words)) for term, words in each.rows),
        )
        for each in meanings
    )


def _term(term: Message | str) -> str:
    return term if isinstance(term, str) else translated(term)


def _with_values(words: str, values: tuple[str, ...]) -> str:
    if not values:
        return words
    return tr("Help", "{what} One of: {values}.", what=words, values=", ".join(values))
