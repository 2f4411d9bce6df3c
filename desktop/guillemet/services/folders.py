"""Where the program keeps its own files. GUILLEMET_HOME puts all of them in one folder."""

import os
from pathlib import Path
from typing import Final

NAME: Final = "guillemet"


def config_folder() -> Path:
    """Return the folder of the settings."""
    home = os.environ.get("GUILLEMET_HOME")
    if home:
        return Path(home) / "config"
    from platformdirs import user_config_path

    return user_config_path(NAME, appauthor=False)


def data_folder() -> Path:
    """Return the folder of the sample project, the backups and the log."""
    home = os.environ.get("GUILLEMET_HOME")
    if home:
        return Path(home) / "data"
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False)
