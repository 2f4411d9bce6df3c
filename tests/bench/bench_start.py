"""Cold start to the first paint of the sample project, beside a bare window of Qt's."""

from statistics import median

from guillemet.resources import seed
from guillemet.services.samples import make_sample
from tests.bench.starting import started
from tests.projects import ME, SEED

TIMES = 7
RATIO = 2.5
MEGABYTES = 120


def test_start(tmp_path):
    project = tmp_path / "sample.guillemet"
    make_sample(project, ME, coded=True)
    text = tmp_path / "text.txt"
    text.write_bytes(seed(SEED).read_bytes())
    for what, path in (("ours", project), ("bare", text)):
        started(what, path, tmp_path)  # compiles what is not compiled yet
    ours, bare = [], []
    for _ in range(TIMES):
        ours.append(started("ours", project, tmp_path))
        bare.append(started("bare", text, tmp_path))
    seconds = median(start.seconds for start in ours)
    limit = median(start.seconds for start in bare)
    megabytes = max(start.megabytes for start in ours)
    print(
        f"\nstart to first paint: {seconds * 1e3:.0f} ms; bare window: {limit * 1e3:.0f} ms; "
        f"ratio {seconds / limit:.2f} (goal {RATIO}); "
        f"{megabytes:.0f} MB resident (goal {MEGABYTES}), "
        f"bare {max(start.megabytes for start in bare):.0f} MB"
    )
    assert seconds <= RATIO * limit
    assert megabytes <= MEGABYTES
