"""Rules of the house that no linter knows."""

import ast
import io
import os
import re
import subprocess
import sys
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "desktop"
PACKAGE = SOURCE / "guillemet"
MODULES = sorted(SOURCE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
SCRIPTS = sorted((ROOT / "packaging").rglob("*.py"))

LONGEST_MODULE, LONGEST_FUNCTION, LONGEST_CLASS = 400, 40, 300
SQL = re.compile(
    r"""\s*(SELECT\b.+\bFROM|SELECT\s+\w+\(|INSERT\s+(OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE\b.+\bSET
    |DELETE\s+FROM|WITH\s+(RECURSIVE\s+)?\w+.*\bAS\s*\(|PRAGMA\s+\w+|VACUUM\b|BEGIN\s+(IMMEDIATE|EXCLUSIVE)
    |(CREATE|DROP|ALTER)\s+(TEMP\w*\s+|VIRTUAL\s+|UNIQUE\s+)?(TABLE|INDEX|TRIGGER|VIEW)\b)""",
    re.DOTALL | re.VERBOSE,
)
EXEMPTION = re.compile(r"noqa|type:\s*ignore|pragma:\s*no|mypy:|ruff:|isort:")
LEFT_OPEN = re.compile(r"\b(TODO|FIXME|XXX)\b")
# Each loses characters of an article (NBSP becomes a space) or lets it bring in more than text.
UNSAFE_QT = {"toPlainText", "toHtml", "setHtml", "insertHtml", "setMarkdown", "appendHtml"}
BESIDE_THE_PACKAGE = {"data", "bench", "golden", "end_to_end"}


def named(path):
    return str(path.relative_to(ROOT))


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def length(node):
    first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
    return node.end_lineno - first + 1


def comments(path):
    lines = io.StringIO(path.read_text(encoding="utf-8"))
    tokens = tokenize.generate_tokens(lines.readline)
    return [token for token in tokens if token.type == tokenize.COMMENT]


def imported(path):
    """Every module that is imported anywhere in the file, in full."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def tracked():
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name]


@pytest.mark.parametrize("path", MODULES + TESTS + SCRIPTS, ids=named)
def test_a_module_a_function_and_a_class_fit_in_the_head(path):
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_MODULE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert length(node) <= LONGEST_FUNCTION, f"{node.name} is too long"
        if isinstance(node, ast.ClassDef):
            assert length(node) <= LONGEST_CLASS, f"{node.name} is too long"


@pytest.mark.parametrize(
    "path", [p for p in MODULES if PACKAGE / "storage" not in p.parents], ids=named
)
def test_sql_stays_in_storage(path):
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not SQL.match(node.value), f"SQL at line {node.lineno}"


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_holds_no_object_but_constants(path):
    for node in tree_of(path).body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        for target in targets:
            assert isinstance(target, ast.Name), f"line {node.lineno}"
            assert re.fullmatch(r"__\w+__|_?[A-Z]\w*", target.id), f"line {node.lineno}"


@pytest.mark.parametrize(
    "path",
    [p for room in ("domain", "suggest") for p in sorted((PACKAGE / room).rglob("*.py"))],
    ids=named,
)
def test_domain_and_suggest_import_the_standard_library_only(path):
    foreign = {name for name in imported(path) if name.split(".")[0] not in sys.stdlib_module_names}
    assert {name for name in foreign if not name.startswith("guillemet.")} == set()


@pytest.mark.parametrize("path", sorted((PACKAGE / "ui").rglob("*.py")), ids=named)
def test_no_widget_is_asked_for_an_article_s_text_or_given_markup(path):
    used = {node.attr for node in ast.walk(tree_of(path)) if isinstance(node, ast.Attribute)}
    assert used & UNSAFE_QT == set()


@pytest.mark.parametrize("path", MODULES + TESTS + SCRIPTS, ids=named)
def test_nothing_is_exempted_in_line_or_left_open(path):
    for comment in comments(path):
        assert not EXEMPTION.search(comment.string), f"line {comment.start[0]}"
        assert not LEFT_OPEN.search(comment.string), f"line {comment.start[0]}"


@pytest.mark.parametrize("folder", ["packaging", "resources", "seeds"])
def test_a_folder_named_like_a_library_stays_a_folder(folder):
    assert not (ROOT / folder / "__init__.py").exists()


@pytest.mark.parametrize("module", ["PySide6", "sqlite_utils", "click"])
def test_starting_imports_only_what_starting_needs(module):
    code = f"import sys, guillemet.bootstrap; sys.exit({module!r} in sys.modules)"
    env = {**os.environ, "PYTHONPATH": str(SOURCE)}
    assert subprocess.run([sys.executable, "-c", code], env=env, check=False).returncode == 0


@pytest.mark.parametrize("room", ["cli", "services", "storage", "exchange", "suggest", "domain"])
def test_a_room_below_the_window_is_there_without_qt(room):
    code = (
        "import sys, pkgutil, importlib, guillemet.{0} as room\n"
        "for found in pkgutil.walk_packages(room.__path__, room.__name__ + '.'):\n"
        "    importlib.import_module(found.name)\n"
        "sys.exit('PySide6' in sys.modules)"
    )
    env = {**os.environ, "PYTHONPATH": str(SOURCE)}
    command = [sys.executable, "-c", code.format(room)]
    assert subprocess.run(command, env=env, check=False).returncode == 0


@pytest.mark.parametrize(
    "path",
    [
        p
        for p in TESTS
        if p.relative_to(ROOT / "tests").parts[0] not in {"ui", "bench", "end_to_end"}
    ],
    ids=named,
)
def test_tests_below_the_window_need_no_qt(path):
    needed = {
        name for name in imported(path) if re.match(r"(PySide6|pytestqt|guillemet\.ui)\b", name)
    }
    assert needed == set()


@pytest.mark.parametrize(
    "folder",
    sorted({path.parent for path in TESTS} - {ROOT / "tests"}),
    ids=named,
)
def test_a_folder_of_tests_mirrors_a_package_or_a_module(folder):
    parts = folder.relative_to(ROOT / "tests").parts
    there = PACKAGE.joinpath(*parts)
    mirrors = (there / "__init__.py").exists() or there.with_suffix(".py").exists()
    assert parts[0] in BESIDE_THE_PACKAGE or mirrors


def test_every_room_that_holds_code_holds_tests():
    rooms = {p.relative_to(PACKAGE).parts[0] for p in MODULES if p.name != "__init__.py"}
    rooms = {room for room in rooms if (PACKAGE / room).is_dir()}
    assert {room for room in rooms if not [*(ROOT / "tests" / room).rglob("test_*.py")]} == set()


def test_tracked_files_name_no_machine_and_no_index():
    # Written in pieces, or this file would be the first it finds.
    private = re.compile(
        "/(wo"
        "rk|fa"
        "rm|ro"
        "ot)/|index"
        "-url|extra-"
        "index|/sim"
        "ple/|files"
        r"\.pythonhosted"
        r"|registry *= *.http|\.\./sha"
        "red"
    )
    found = []
    for path in tracked():
        if path.suffix == ".svg" or not path.is_file():
            continue
        for number, line in enumerate(path.read_bytes().splitlines(), start=1):
            if private.search(line.decode("utf-8", errors="replace")):
                found.append(f"{named(path)}:{number}")
    assert found == []


def test_no_lock_file_of_another_tool_is_tracked():
    assert [named(p) for p in tracked() if re.match(r"uv\.lock|pylock.*\.toml", p.name)] == []
