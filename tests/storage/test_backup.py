import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import guillemet
from guillemet.domain.changes import Op
from guillemet.domain.errors import BadFile, NotAProject, NotSaved, ProjectBusy
from guillemet.storage import backup, check
from guillemet.storage.backup import Backups, Kept, to_drop
from guillemet.storage.connection import Migrating, open_reader
from guillemet.storage.digest import digest
from guillemet.storage.migrations import MIGRATIONS
from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do

SOURCE = str(Path(guillemet.__file__).parents[1])


def of(path):
    with closing(open_reader(path)) as conn:
        return digest(conn)


@pytest.fixture
def backups(tmp_path):
    return Backups(tmp_path / "backups")


@pytest.fixture
def project(path):
    writer = Writer(path, ME)
    article = do(writer, "import-articles", work.article())
    do(writer, "mark", work.mark(article, note="œuvre"))
    writer.close()
    return path


def add(path, name):
    writer = Writer(path, ME)
    do(writer, "add-actor", work.actor(name))
    writer.close()


def test_a_copy_says_all_that_the_project_says_and_is_one_file(project, tmp_path):
    target = tmp_path / "there" / "copy.guillemet"
    target.parent.mkdir()
    backup.copy(project, target)
    assert of(target) == of(project)
    with closing(open_reader(target)) as conn:
        assert list(check.problems(conn)) == []
    assert [p.name for p in target.parent.iterdir()] == ["copy.guillemet"]
    assert target.read_bytes()[18:20] == b"\x01\x01"


def test_in_a_copy_undo_goes_on_where_the_project_is(project, tmp_path):
    target = tmp_path / "copy.guillemet"
    backup.copy(project, target)
    writer = Writer(target, ME)
    assert writer.undo().result().op.kind == "mark"
    writer.close()


def test_a_project_is_copied_while_it_is_written(path, tmp_path):
    writer = Writer(path, ME)
    article = do(writer, "import-articles", work.article())
    futures = [writer.submit(each, work.mark(article)) for each in [Op("mark") for _ in range(40)]]
    backup.copy(path, tmp_path / "copy.guillemet")
    done = [future.result() for future in futures]
    with closing(open_reader(tmp_path / "copy.guillemet")) as conn:
        copied = [n for (n,) in conn.execute("SELECT n FROM annotation ORDER BY n")]
        assert copied == done[: len(copied)]
        assert list(check.problems(conn)) == []
    assert do(writer, "mark", work.mark(article)) == len(done) + 1
    assert writer.close()


def test_a_copy_overwrites_nothing(project, tmp_path):
    target = tmp_path / "thesis.txt"
    target.write_text("my thesis")
    with pytest.raises(BadFile, match="exists already"):
        backup.copy(project, target)
    assert target.read_text() == "my thesis"


def test_what_is_no_project_is_not_copied(tmp_path):
    letter = tmp_path / "letter"
    letter.write_text("Dear reader")
    with pytest.raises(NotAProject):
        backup.copy(letter, tmp_path / "copy")
    with pytest.raises(NotAProject, match="no file"):
        backup.copy(tmp_path / "nowhere", tmp_path / "copy")
    assert [p.name for p in tmp_path.iterdir()] == ["letter"]


def test_a_damaged_project_is_not_copied_over_good_backups(project, backups):
    good = backups.before(project, "merge")
    with closing(sqlite3.connect(project)) as conn:
        ask = "SELECT rootpage FROM sqlite_schema WHERE name = 'text'"
        page = conn.execute(ask).fetchone()[0] - 1
    add(project, "Ada")
    data = bytearray(project.read_bytes())
    data[page * 4096 : page * 4096 + 40] = b"\xff" * 40
    project.write_bytes(data)
    with pytest.raises(NotAProject, match="damaged"):
        backups.before(project, "merge")
    assert [kept.path for kept in backups.of(project)] == [good]
    assert list(good.parent.iterdir()) == [good]


FULL = """
import resource, sys
from pathlib import Path
from guillemet.domain.errors import NotSaved
from guillemet.storage import backup
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
for act in (backup.copy, backup.restore):
    try:
        act(Path(sys.argv[1]), Path(sys.argv[2] + act.__name__))
    except NotSaved as error:
        print(error)
"""


def test_a_full_disk_leaves_no_half_copy_and_what_stood_there(project, tmp_path):
    there = tmp_path / "x-restore"
    shutil.copy(project, there)
    was = there.read_bytes()
    answer = subprocess.run(
        [sys.executable, "-c", FULL, str(project), str(tmp_path / "x-")],
        env={"PYTHONPATH": SOURCE},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.stderr == ""
    copied, restored = answer.stdout.splitlines()
    assert copied.startswith("No backup of project.guillemet could be made")
    assert restored.startswith("project.guillemet could not be restored")
    assert sorted(p.name for p in tmp_path.iterdir()) == [project.name, "x-restore"]
    assert there.read_bytes() == was


def test_backups_lie_by_project_and_say_when_and_why(project, backups, tmp_path):
    made = backups.before(project, "merge")
    [kept] = backups.of(project)
    assert (kept.path, kept.why) == (made, "merge")
    assert datetime.now(UTC) - kept.at < timedelta(minutes=1)
    with closing(open_reader(project)) as conn:
        [project_id] = conn.execute("SELECT value FROM meta WHERE key = 'project'").fetchone()
    assert made.parent == tmp_path / "backups" / project_id


def test_what_is_unchanged_is_not_backed_up_again(project, backups):
    assert backups.while_working(project)
    assert backups.while_working(project) is None
    assert backups.before(project, "merge") is None
    add(project, "Ada")
    assert backups.while_working(project)
    assert len(backups.of(project)) == 2


def test_a_backup_that_went_bad_does_not_count(project, backups):
    made = backups.while_working(project)
    made.write_bytes(b"not a project")
    assert backups.while_working(project)


def test_a_large_project_is_backed_up_daily_and_before_what_is_risky(project, backups, monkeypatch):
    monkeypatch.setattr(backup, "LARGE", 1)
    assert backups.while_working(project)
    add(project, "Ada")
    assert backups.while_working(project) is None
    assert backups.before(project, "merge")
    [newest, oldest] = backups.of(project)
    day_ago = newest.at - timedelta(days=1, seconds=1)
    newest.path.unlink()
    oldest.path.rename(oldest.path.with_name(f"{day_ago.strftime(backup._STAMP)}-work.guillemet"))
    assert backups.while_working(project)


def test_before_a_migration_there_is_a_backup(project, backups):
    def later(db):
        db.execute("CREATE TABLE later (a TEXT) STRICT")

    was = of(project)
    Writer(
        project,
        ME,
        (*MIGRATIONS, later),
        migrating=Migrating(lambda: backups.before(project, "migration")),
    ).close()
    [kept] = backups._folder.glob("*/*")
    assert kept.stem.endswith("-migration")
    assert of(kept) == was


def test_a_folder_that_cannot_be_made_is_named(project, tmp_path):
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(NotSaved, match="No backup of project"):
        Backups(tmp_path / "backups").before(project, "merge")


# -- what is kept


NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def kept(*ages, size=1):
    return [Kept(NOW - age, Path(f"{age}"), "work", size) for age in ages]


def staying(all_of_them, limit=10**9):
    dropped = to_drop(all_of_them, limit)
    return [each for each in all_of_them if each not in dropped]


def test_ten_recent_seven_daily_and_four_weekly_stay():
    many = kept(*(timedelta(hours=hours) for hours in range(24 * 60)))
    left = staying(many)
    assert left[:10] == many[:10]
    days = {each.at.date() for each in left}
    assert {(NOW - timedelta(days=n)).date() for n in range(7)} <= days
    assert len({each.at.isocalendar()[:2] for each in left}) == 4
    assert len(left) <= 10 + 7 + 4


def test_a_few_all_stay():
    few = kept(*(timedelta(minutes=10 * n) for n in range(10)))
    assert staying(few) == few


def test_within_their_room_the_newest_stay_and_one_always_does():
    many = kept(*(timedelta(days=n) for n in range(9)), size=100)
    assert staying(many, limit=350) == many[:3]
    assert staying(many, limit=1) == many[:1]


def test_after_a_month_away_the_old_ones_are_still_there():
    old = kept(*(timedelta(days=30 + n) for n in range(5)))
    assert staying(old) == old


def test_old_backups_are_dropped_when_a_new_one_is_made(project, backups, monkeypatch):
    monkeypatch.setattr(backup, "RECENT", 2)
    monkeypatch.setattr(backup, "DAYS", 1)
    monkeypatch.setattr(backup, "WEEKS", 1)
    made = []
    for name in ("Ada", "Bo", "Cleo"):
        add(project, name)
        made.append(backups.before(project, "work"))
    assert [each.path for each in backups.of(project)] == made[:0:-1]


# -- restoring


def test_restoring_brings_back_what_was_and_keeps_what_stood_there(project, backups, tmp_path):
    was = of(project)
    made = backups.before(project, "merge")
    add(project, "Ada")
    later = of(project)
    aside = backup.restore(made, project)
    assert (of(project), of(aside)) == (was, later)
    assert aside.parent == project.parent
    assert made.exists()


def test_restoring_where_nothing_stands(project, tmp_path):
    assert backup.restore(project, tmp_path / "again.guillemet") is None
    assert of(tmp_path / "again.guillemet") == of(project)


def test_restoring_over_a_damaged_file(project, backups):
    was = of(project)
    made = backups.before(project, "merge")
    project.write_bytes(b"\xff" * 5000)
    aside = backup.restore(made, project)
    assert of(project) == was
    assert aside.read_bytes() == b"\xff" * 5000


def test_the_log_of_a_crash_is_not_taken_for_that_of_what_is_restored(project, backups):
    made = backups.before(project, "merge")
    writer = Writer(project, ME)
    do(writer, "add-actor", work.actor("Ada"))
    crashed = project.parent / "crashed"
    crashed.mkdir()
    for file in project.parent.glob("project.guillemet*"):
        shutil.copy(file, crashed)
    writer.close()
    aside = backup.restore(made, crashed / project.name)
    assert of(crashed / project.name) == of(made)
    assert of(aside) == of(project)


def test_what_is_open_is_not_restored_over(project, backups):
    made = backups.before(project, "merge")
    writer = Writer(project, ME)
    with pytest.raises(ProjectBusy, match="in use by me"):
        backup.restore(made, project)
    do(writer, "add-actor", work.actor("Ada"))
    assert writer.close()


def test_a_letter_is_not_restored(project, tmp_path):
    letter = tmp_path / "letter"
    letter.write_text("Dear reader")
    was = project.read_bytes()
    with pytest.raises(NotAProject):
        backup.restore(letter, project)
    with pytest.raises(NotAProject):
        backup.restore(tmp_path / "nowhere", project)
    with pytest.raises(BadFile, match="from itself"):
        backup.restore(project, project)
    assert project.read_bytes() == was
    assert sorted(p.name for p in tmp_path.iterdir()) == ["letter", project.name]
