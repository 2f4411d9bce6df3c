"""Compiles ``resources/i18n/*.ts`` to ``.qm`` where that is older.

``translations.py --gather`` adds new strings of the source to the ``.ts`` files instead. Qt's
lupdate skips Python calls with named values and sees no plurals in them; so the calls are read
from the syntax tree and handed to it as C++.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
WORDS = ROOT / "resources" / "i18n"
# the functions that say something, and which argument is the text after the context
SAYING: Final = {"tr": 1, "plural": 2, "translate": 1, "QT_TRANSLATE_NOOP": 1}


class Said(NamedTuple):
    """A text of the source and the context it is translated in."""

    context: str
    text: str
    plural: bool


def stale() -> list[Path]:
    """Return the translations that are newer than what was compiled from them."""
    return [ts for ts in sorted(WORDS.glob("*.ts")) if _age(ts) > _age(ts.with_suffix(".qm"))]


def compile_stale() -> None:
    """Compile what changed; a translation that does not compile stops the build."""
    for ts in stale():
        _tool("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def gather() -> None:
    """Add the strings of the source to every translation, and drop those that are gone."""
    translations = [str(path) for path in sorted(WORDS.glob("*.ts"))]
    if not translations:
        return
    with TemporaryDirectory() as folder:
        listed = Path(folder, "words.cpp")
        listed.write_text("\n".join(cpp_line(said) for said in all_said()), encoding="utf-8")
        options = ("-no-obsolete", "-locations", "none")
        _tool("lupdate", *options, str(listed), "-ts", *translations)


def all_said() -> list[Said]:
    """Return what the whole package says, each once, in the order of the source."""
    modules = sorted((ROOT / "desktop").rglob("*.py"))
    found = (said for path in modules for said in said_in(path.read_text(encoding="utf-8")))
    return list(dict.fromkeys(found))


def said_in(source: str) -> Iterator[Said]:
    """Yield what one module says, wherever it calls one of `SAYING`.

    Raises:
        ValueError: a context or a text is not a literal, so that nobody could translate it.
    """
    for node in ast.walk(ast.parse(source)):
        name = _called(node)
        if isinstance(node, ast.Call) and name in SAYING:
            position = SAYING[name]
            words = [argument_text(argument) for argument in node.args[: position + 1]]
            if len(words) == position + 1 and None not in words:
                yield Said(str(words[0]), str(words[position]), name == "plural")
            elif name != "translate":
                raise ValueError(f"line {node.lineno}: {name} needs its words as literals")


def argument_text(node: ast.expr) -> str | None:
    """Return a literal's text, None for anything that is no literal."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case _:
            return None


def cpp_line(said: Said) -> str:
    """Return the call in C++, of which lupdate understands every shape, also plurals."""
    context, text = (json.dumps(words, ensure_ascii=False) for words in said[:2])
    ending = ', "", n' if said.plural else ""
    return f"QCoreApplication::translate({context}, {text}{ending});"


def _called(node: ast.AST) -> str:
    """The bare name of the function that `node` calls; of methods only Qt's `translate`."""
    if not isinstance(node, ast.Call):
        return ""
    match node.func:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr="translate"):
            return "translate"
        case _:
            return ""


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
