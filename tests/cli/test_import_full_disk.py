"""An import that the disk takes only a part of: what is in is in, and the rest is said."""

import json
import resource
import subprocess
import sys

from tests.services.test_stories import story

FILES = 500


def written(folder, count):
    """Write a folder of that many long articles."""
    folder.mkdir()
    for n in range(count):
        words = " ".join(story(n, words=2_500))
        (folder / f"{n:03}.txt").write_text(f"Title {n}\n\n{words}\n", encoding="utf-8")
    return folder


def guillemet(*arguments, room=None):
    """Run the command; a file may grow to `room` bytes only."""

    def limit():
        if room is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    return subprocess.run(
        [sys.executable, "-m", "guillemet", *map(str, arguments)],
        capture_output=True, text=True, timeout=120, preexec_fn=limit, check=False,
    )  # fmt: skip


def test_what_is_in_stays_in_and_the_next_import_goes_on(tmp_path):
    files = written(tmp_path / "articles", FILES)
    project = tmp_path / "p.guillemet"
    guillemet("new", project)
    stopped = guillemet("import", project, files, room=project.stat().st_size + 6_000_000)
    assert stopped.returncode == 1
    assert "Make room and import again" in stopped.stderr
    within = json.loads(guillemet("info", project, "--json").stdout)["articles"]
    assert 0 < within < FILES
    assert stopped.stdout.count("imported: ") == within
    assert json.loads(guillemet("check", project, "--json").stdout)["ok"]
    assert guillemet("import", project, files).returncode == 0
    assert json.loads(guillemet("info", project, "--json").stdout)["articles"] == FILES


def test_where_there_is_room_for_none_nothing_is_changed(tmp_path):
    files = written(tmp_path / "articles", 160)  # read at once, so that the first do not fit
    project = tmp_path / "p.guillemet"
    guillemet("new", project)
    refused = guillemet("import", project, files, room=project.stat().st_size + 4_096)
    assert refused.returncode == 2
    assert len(refused.stderr.strip().splitlines()) == 1
    assert json.loads(guillemet("info", project, "--json").stdout)["articles"] == 0
