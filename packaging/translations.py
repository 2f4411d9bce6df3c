"""Compiles ``resources/i18n/*.ts`` to ``.qm`` where that is older.

``translations.py --gather`` adds new strings of the source to the ``.ts`` files instead.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORDS = ROOT / "resources" / "i18n"


def stale() -> list[Path]:
    """Return the translations that are newer than what was compiled from them."""
    return [ts for ts in sorted(WORDS.glob("*.ts")) if _age(ts) > _age(ts.with_suffix(".qm"))]


def compile_stale() -> None:
    """Compile what changed; a translation that does not compile stops the build."""
    for ts in stale():
        _tool("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def gather() -> None:
    """Add the strings of the source to every translation, and drop those that are gone."""
    sources = [str(path) for path in sorted((ROOT / "desktop").rglob("*.py"))]
    for ts in sorted(WORDS.glob("*.ts")):
        _tool("lupdate", "-no-obsolete", "-locations", "none", *sources, "-ts", str(ts))


def _age(path: Path) -> float:
    return path.stat().st_mtime if path.exists() else 0.0


def _tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools, wherever PySide6 keeps it on this system."""
    code = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", code, *arguments], check=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["--gather"]:
        gather()
    else:
        compile_stale()
