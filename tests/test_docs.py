"""What the documents promise is there, and what is there is in the documents."""

import importlib.util
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from guillemet import __version__
from guillemet.bootstrap import COMMANDS
from guillemet.cli.main import commands
from guillemet.exchange.columns import ANNOTATIONS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "desktop" / "guillemet"
README, ARCHITECTURE, CONTRIBUTING, CHANGELOG = (
    ROOT / f"{name}.md" for name in ("README", "ARCHITECTURE", "CONTRIBUTING", "CHANGELOG")
)
DOCUMENTS = (README, ARCHITECTURE, CONTRIBUTING, CHANGELOG)
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
INLINE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)|(?:src|srcset)=\"([^\"]+)\"")
PATH = re.compile(r"\.?[\w-][\w.-]*(?:/[\w.<>*-]+)+/?|[\w-]+\.(?:py|md|toml|lock)")
MADE = frozenset({"settings.toml"})
"""Files that the program makes, or a reader of the documents."""


@pytest.fixture(scope="module")
def readme():
    spec = importlib.util.spec_from_file_location("readme", ROOT / "packaging" / "readme.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def said(path):
    return path.read_text(encoding="utf-8")


def code_in(path):
    return [found.strip("`") for found in CODE.findall(said(path))]


def requirement(line):
    return re.match(r"[\w.-]+", line)[0]


def run_help():
    done = subprocess.run(
        ["bash", str(ROOT / "run"), "help"], capture_output=True, text=True, check=True
    )
    return done.stdout


def run_commands():
    """The words after ./run, as its help lists them."""
    return set(re.findall(r"^\./run ([a-z]+)\b", run_help(), re.MULTILINE))


def named_paths(path):
    """What a document calls by a path, in code or by a link."""
    for found in LINK.findall(said(path)):
        yield next(filter(None, found))
    for found in INLINE.findall(said(path)):
        if PATH.fullmatch(found) and found not in MADE:
            yield found


def test_the_tables_of_the_readme_are_what_the_program_says(readme):
    assert readme.written(said(README)) == said(README), "to mend it: ./run docs"


def test_every_key_of_the_key_table_is_in_the_readme(readme):
    table = "".join(readme.keys())
    missing = [
        known.action for known in readme.BINDINGS if known.keys and known.text.template not in table
    ]
    assert missing == []
    assert table in said(README)


def test_the_readme_lists_every_column_of_the_annotations(readme):
    listed = re.findall(r"^\| `(\w+)` \|", "".join(readme.columns()), re.MULTILINE)
    assert listed == list(ANNOTATIONS.names)
    assert "".join(readme.columns()) in said(README)


def test_every_command_of_the_command_line_is_documented_and_exists():
    documented = {
        name
        for code in code_in(README)
        for name in re.findall(r"(?<![.\w])guillemet ([a-z]\w*)", code)
    }
    assert documented == set(commands.commands) == COMMANDS


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_of_the_script_that_a_document_names_exists(document):
    named = {name for code in code_in(document) for name in re.findall(r"\./run ([a-z]+)", code)}
    assert named - run_commands() - COMMANDS == set()


def test_every_command_of_the_script_is_documented_and_does_something():
    script = said(ROOT / "run")
    prose = said(README) + said(CONTRIBUTING)
    unsaid = [name for name in run_commands() if not re.search(rf"\b{name}\b", prose)]
    undone = [name for name in run_commands() if f"{name})" not in script.replace(" |", ")")]
    assert unsaid == []
    assert undone == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_that_a_document_names_exists(document):
    roots = (ROOT, ROOT / "desktop", PACKAGE)
    gone = [
        path
        for path in named_paths(document)
        if "<" not in path and not any(list(root.glob(path.rstrip("/"))) for root in roots)
    ]
    assert gone == []


def test_every_dependency_has_a_line_in_the_architecture_and_no_other():
    project = tomllib.loads(said(ROOT / "pyproject.toml"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    for extra in project["project"].get("optional-dependencies", {}).values():
        wanted += extra
    listed = re.findall(r"^- `([\w.-]+)`: \S", said(ARCHITECTURE), re.MULTILINE)
    assert sorted(listed) == sorted({requirement(line) for line in wanted})


def test_the_changelog_begins_with_this_version():
    assert re.search(r"^## \[(.+?)\]", said(CHANGELOG), re.MULTILINE)[1] == __version__


def test_the_pictures_are_there_light_and_dark_in_english_and_french():
    shown = {path for path in named_paths(README) if path.startswith("docs/pictures/")}
    assert shown == {
        f"docs/pictures/main-window-{theme}-{language}.png"
        for theme in ("light", "dark")
        for language in ("en", "fr")
    }
