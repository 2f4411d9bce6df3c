"""What a run of the benchmarks leaves behind: lines, a page, a file to compare with."""

from pathlib import Path

import pytest

from tests.bench.figures import Figures

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"
FIGURES = pytest.StashKey()


def pytest_addoption(parser):
    group = parser.getgroup("benchmarks")
    group.addoption("--keep", type=Path, metavar="FILE", help="Keep the figures of this run.")
    group.addoption("--compare", type=Path, metavar="FILE", help="Compare with a run kept there.")


def pytest_configure(config):
    config.stash[FIGURES] = Figures()


@pytest.fixture
def figures(request):
    return request.config.stash[FIGURES]


def pytest_terminal_summary(terminalreporter, config):
    found = config.stash[FIGURES]
    if not found.found:
        return
    keep, compare = config.getoption("keep"), config.getoption("compare")
    if keep is not None:
        found.keep(keep)
    if compare is not None:
        terminalreporter.section(f"compared with {compare.name}")
        for line in found.compared(compare):
            terminalreporter.line(line)
    if not config.getoption("keyword") and _all_files(config):
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(found.page(), encoding="utf-8")
        terminalreporter.line(f"written: {PAGE.relative_to(Path.cwd())}")


def _all_files(config):
    """Tell whether the whole folder was asked for: a page of a part would lose the rest."""
    return [Path(each).resolve() for each in config.args] == [Path(__file__).parent]
