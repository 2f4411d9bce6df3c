"""What the program remembers of its user, in a TOML file of their own."""

import contextlib
import getpass
import json
import os
import tomllib
from dataclasses import asdict, field, fields, replace
from pathlib import Path
from typing import Any

from guillemet.domain.ids import new_id
from guillemet.domain.records import dataclass
from guillemet.services.folders import config_folder

Table = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings, each with what it is before anybody chose.

    `desk` tells this installation from others; `language` and `theme` are empty where they follow
    the system; `blind` hides what others
    have coded; `zoom` is a factor; `view` names the action that shows it; `columns` are those of
    the annotations, `article_columns` those of the articles; `export`, `mapping` and `paper` are
    the last choices of those dialogs; `split` says what stands beside the open article, by project.
    """

    desk: str = ""
    coder: str = ""
    initials: str = ""
    colour: str = ""
    language: str = ""
    theme: str = ""
    lens: str = "speaker"
    view: str = "view_read"
    columns: str = ""
    article_columns: str = ""
    blind: bool = False
    zoom: float = 1.0
    typography: Table = field(default_factory=dict)
    geometry: str = ""
    panes: str = ""
    split: Table = field(default_factory=dict)
    last_project: str = ""
    recent: list[str] = field(default_factory=list)
    article: Table = field(default_factory=dict)
    first_steps_hidden: bool = False
    export: Table = field(default_factory=dict)
    mapping: Table = field(default_factory=dict)
    paper: Table = field(default_factory=dict)
    pattern: str = "%date_%outlet_%title"
    keys: Table = field(default_factory=dict)
    recent_commands: list[str] = field(default_factory=list)

    @property
    def who(self) -> str:
        """The coder's name, or the system's name of the user until they have said theirs."""
        return self.coder or system_user()


class SettingsFile:
    """The settings and the file they are kept in.

    A file that cannot be read is kept aside, and everything is as if nobody had chosen.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or config_folder()) / "settings.toml"
        self.now = self._read()

    def change(self, **values: Any) -> None:
        """Set and keep some of the settings."""
        self.now = replace(self.now, **values)
        self._write()

    def _read(self) -> Settings:
        try:
            found = tomllib.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings(desk=new_id())
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError):
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_suffix(".unreadable"))
            return Settings(desk=new_id())
        blank = Settings(desk=new_id())
        known = {
            f.name: found[f.name]
            for f in fields(Settings)
            if isinstance(found.get(f.name), type(getattr(blank, f.name)))
        }
        return replace(blank, **known)

    def _write(self) -> None:
        """Write a new file and put it in the place of the old; what cannot be kept is not."""
        from tempfile import NamedTemporaryFile

        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(
                "w", encoding="utf-8", dir=self._path.parent, prefix=".settings", delete=False
            ) as out:
                out.write(_toml(asdict(self.now)))
                out.flush()
                os.fsync(out.fileno())
            Path(out.name).replace(self._path)


def system_user() -> str:
    """Return what the system calls the user."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        import socket

        return socket.gethostname()


def _toml(values: dict[str, Any]) -> str:
    """Return TOML of plain values, lists of strings and tables of strings.

    A JSON string is a TOML string, but for the delete character.
    """
    plain = {k: v for k, v in values.items() if not isinstance(v, dict)}
    tables = {k: v for k, v in values.items() if isinstance(v, dict)}
    lines = [f"{name} = {_value(value)}" for name, value in plain.items()]
    for name, table in tables.items():
        lines += ["", f"[{name}]", *(f"{_value(k)} = {_value(v)}" for k, v in table.items())]
    return "\n".join(lines) + "\n"


def _value(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
