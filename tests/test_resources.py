"""Files that are not code are found from a checkout and from an installed wheel alike."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from guillemet.resources import resource, seed

ROOT = Path(__file__).parents[1]
SEED = "000_2d027ad6fa41877b.txt"


def test_the_seed_article_is_found_byte_for_byte():
    assert seed(SEED).read_bytes() == (ROOT / "seeds" / SEED).read_bytes()


def test_every_bundled_font_comes_with_its_licence():
    fonts = {p.name.split("-")[0] for p in resource("fonts").iterdir() if p.suffix != ".txt"}
    for font in fonts:
        licence = resource("fonts", f"OFL-{font}.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence
        assert licence.startswith("Copyright")


def test_what_is_nowhere_is_named():
    with pytest.raises(FileNotFoundError, match=r"icons/nothing\.svg"):
        resource("icons", "nothing.svg")


@pytest.mark.slow
def test_an_installed_wheel_finds_what_it_carries(tmp_path):
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path],
        cwd=ROOT,
        check=True,
    )
    [wheel] = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
        names = archive.namelist()
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from guillemet.resources import resource, seed\n"
        f"print(resource('fonts', 'Inter-Regular.otf'), seed({SEED!r}), sep='\\n')"
    )
    found = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "site"], capture_output=True, text=True, check=True
    )
    package = tmp_path / "site" / "guillemet"
    assert found.stdout.splitlines() == [
        str(package / "resources" / "fonts" / "Inter-Regular.otf"),
        str(package / "seeds" / SEED),
    ]
    for folder in ("resources", "seeds"):
        carried = {
            Path(n).relative_to("guillemet") for n in names if n.startswith(f"guillemet/{folder}/")
        }
        kept = {p.relative_to(ROOT) for p in (ROOT / folder).rglob("*") if p.is_file()}
        assert carried == kept
