"""The commands. Results on standard output, chatter on standard error."""

from typing import Final

import click

from guillemet.cli.asking import articles, history, info, search
from guillemet.cli.checking import check
from guillemet.cli.exporting import export
from guillemet.cli.importing import import_
from guillemet.cli.making import backup, copy_, new, restore
from guillemet.cli.statements import statements
from guillemet.cli.suggesting import detect, suggest

COMMANDS: Final = (
    new, import_, detect, suggest, articles, search, statements, export, info,
    check, backup, restore, copy_, history,
)  # fmt: skip


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="guillemet")
def commands() -> None:
    """Read articles, mark quotes, say who speaks."""


for command in COMMANDS:
    commands.add_command(command)
