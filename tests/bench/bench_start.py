"""Cold start to the first paint of the sample project, beside a bare window of Qt's."""

from statistics import median

from guillemet.resources import seed
from guillemet.services.samples import make_sample
from tests.bench.starting import started
from tests.projects import ME, SEED

TIMES = 9
RATIO = 2.5
MEGABYTES = 120


def test_start(tmp_path, figures):
    project = tmp_path / "sample.guillemet"
    make_sample(project, ME, coded=True)
    text = tmp_path / "text.txt"
    text.write_bytes(seed(SEED).read_bytes())
    for what, path in (("ours", project), ("bare", text)):
        started(what, path, tmp_path)  # compiles what is not compiled yet
    runs = [
        (started("ours", project, tmp_path), started("bare", text, tmp_path)) for _ in range(TIMES)
    ]
    told = [
        figures.tell(
            "start, sample project, to the first paint", median(ours.cpu for ours, _ in runs) * 1e3,
            "ms CPU", limit=median(bare.cpu for _, bare in runs) * 1e3,
            of_limit="a bare window with a QTextBrowser", times=RATIO,
        ),
        figures.tell(
            "the same on the clock", median(ours.seconds for ours, _ in runs) * 1e3, "ms",
            limit=median(bare.seconds for _, bare in runs) * 1e3, of_limit="the bare window",
        ),
        figures.tell(
            "memory after it", max(ours.megabytes for ours, _ in runs), "MB resident",
            limit=max(bare.megabytes for _, bare in runs), of_limit="the bare window",
            goal=MEGABYTES,
        ),
    ]  # fmt: skip
    assert all(figure.met for figure in told)
