"""Builds carry compiled translations: hatchling calls this before it collects files."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override


class CompileTranslations(BuildHookInterface[Any]):
    """Runs ``translations.py``, which cannot be imported: `packaging` is a library's name."""

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        script = Path(self.root) / "packaging" / "translations.py"
        subprocess.run([sys.executable, str(script)], check=True)
