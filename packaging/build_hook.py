"""What hatchling does before it collects the files of a wheel."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from typing_extensions import override

CARRIED = ("resources", "seeds")


class CarryResources(BuildHookInterface[Any]):
    """Compiles the translations and puts what is not code into the package.

    An editable install reads both from the checkout, so it carries no copy: the folder it
    would leave beside the other packages looks like an untyped `guillemet` to type checkers.
    """

    @override
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        # Not an import: `packaging` is also the name of a library.
        script = Path(self.root) / "packaging" / "translations.py"
        subprocess.run([sys.executable, str(script)], check=True)
        if version != "editable":
            build_data["force_include"].update({name: f"guillemet/{name}" for name in CARRIED})
