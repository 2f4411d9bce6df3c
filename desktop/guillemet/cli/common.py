"""What the commands share: arguments, refusals, results on standard output."""

import errno
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import click

from guillemet.domain.errors import GuillemetError
from guillemet.services import project_files
from guillemet.services.settings import SettingsFile
from guillemet.storage.journal import Who

IN_PART: Final = 1
"""The exit code of what was done in part, or of a check that found something."""


class Refusal(click.ClickException):
    """What could not be done, in one sentence on standard error."""

    exit_code = 2


@contextmanager
def refusals() -> Iterator[None]:
    """Turn what the user can be told into a `Refusal`. A bug stays a traceback."""
    try:
        yield
    except GuillemetError as error:
        raise Refusal(str(error)) from error
    except OSError as error:
        if error.errno == errno.EPIPE or error.filename is None:
            raise
        raise Refusal(f"{error.filename}: {error.strerror}.") from error


PROJECT: Final = click.argument("project", type=click.Path(path_type=Path))
AS_JSON: Final = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
CODER: Final = click.option("--coder", default="", help="Who codes; else the settings say.")


READER: Final = click.option(
    "--coder", default="", help="Whose reading states count; else the settings say."
)


def author(coder: str) -> Who:
    """Return who writes: `coder`, or the one in the settings."""
    return project_files.who(SettingsFile().now, coder)


def reader(coder: str) -> str:
    """Return whose reading states count: those of `coder`, or of the one in the settings."""
    return coder.strip() or SettingsFile().now.who


def print_json(value: object) -> None:
    """Print one JSON document on standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def say(sentence: object) -> None:
    """Say something on standard error, beside the results."""
    click.echo(str(sentence), err=True)
