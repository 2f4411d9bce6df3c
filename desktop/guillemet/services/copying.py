"""Copies for colleagues: the same articles, actors, codebook and fields, coded by somebody else."""

from pathlib import Path

from guillemet.services.importing import never
from guillemet.storage import copying
from guillemet.storage.copying import Stop, Tell


def untold(_done: int, _all: int) -> None:
    """Tell nobody how far it is."""


def copy_for_colleague(
    project: Path, out: Path, *, annotations: bool, stop: Stop = never, tell: Tell = untold
) -> bool:
    """Copy a project, which may be open, for somebody else to code in; False if it was stopped.

    It has its articles, actors, codebook, fields and patterns, and `annotations` or none of what
    anybody has coded. Whoever opens it first is asked who they are.

    Raises:
        BadFile: something is there already.
        NotAProject: the project is something else, or damaged.
        NotSaved: no copy could be made; there is none then.
    """
    return copying.copy(project, out, annotations=annotations, stop=stop, tell=tell)
