"""Articles brought in on the command line: a line for each, and an exit code that says it all."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import guillemet
from guillemet.resources import seed
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from tests.projects import ME, SEED

SOURCE = str(Path(guillemet.__file__).parents[1])
TEXT = "Un pont ferme\nLe maire a dit que la route sera fermée et que les gens sont prévenus."

READ_AS = "Read as cp1252: look whether accents and quote marks are right."
LEFT = "“3/4/2017” was not taken for a date: write YYYY-MM-DD. The date is left empty."


@pytest.fixture
def empty(tmp_path):
    path = tmp_path / "new.guillemet"
    Opened(path, ME).close()
    return path


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "in"
    made.mkdir()
    (made / "2017-04-12_Le Fanal_Le pont.txt").write_text(TEXT, encoding="utf-8")
    (made / "2017-04-12_La Gazette_Le pont.txt").write_text(TEXT, encoding="utf-8")
    return made


def counted(run, project):
    return json.loads(run("info", project, "--json").stdout)["articles"]


def test_each_file_is_told_in_a_line(run, empty, folder):
    (folder / "old.txt").write_bytes(TEXT.encode("cp1252"))
    result = run("import", empty, folder)
    assert (result.exit_code, result.stdout.splitlines()) == (0, [
        f"imported: {folder}/2017-04-12_La Gazette_Le pont.txt",
        f"imported: {folder}/2017-04-12_Le Fanal_Le pont.txt",
        f"imported: {folder}/old.txt: {READ_AS}",
    ])  # fmt: skip
    assert counted(run, empty) == 3


def test_saved_pages_come_in_beside_texts(run, empty, folder):
    body = "<p>Le maire a dit que la route sera fermée et que les gens sont prévenus.</p>" * 8
    page = f"<html lang=fr><nav>Menu</nav><article><h1>Un pont ferme</h1>{body}</article></html>"
    (folder / "x.html").write_text(page, encoding="utf-8")
    result = run("import", empty, folder, "--outlet", "Le Fanal")
    left = "Menus and the like were left out, paragraphs: 1. The whole page can be taken."
    last = f"imported: {folder}/x.html: {left}"
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, last)
    whole = run("import", empty, folder / "x.html", "--whole-page")
    assert (whole.exit_code, whole.stdout.splitlines()) == (0, [f"imported: {folder}/x.html"])


def test_only_duplicates_are_no_failure(run, empty, folder):
    assert run("import", empty, folder).exit_code == 0
    result = run("import", empty, folder)
    assert result.exit_code == 0
    assert [line.split(":")[0] for line in result.stdout.splitlines()] == [
        "duplicate of “Le pont”", "duplicate of “Le pont”",
    ]  # fmt: skip
    assert counted(run, empty) == 2
    steps = json.loads(run("history", empty, "--json").stdout)
    assert len({each["step"] for each in steps if each["kind"] == "import articles"}) <= 1


def test_what_fails_keeps_nothing_else_out(run, empty, folder):
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    result = run("import", empty, folder, folder / "no.txt")
    assert result.exit_code == 1
    assert f"failed: {folder}/empty.txt: empty.txt is empty." in result.stdout
    assert f"failed: {folder}/picture.png: picture.png is neither" in result.stdout
    assert f"failed: {folder}/no.txt: There is no file no.txt." in result.stdout
    assert counted(run, empty) == 2


def test_what_came_in_part_is_told(run, empty, folder):
    path = folder / "broken.txt"
    path.write_bytes(TEXT.encode() + b"\xff")
    result = run("import", empty, path)
    assert result.exit_code == 1
    assert result.stdout.startswith(f"in part: {path}: Characters that could not be read are � now")
    assert counted(run, empty) == 1


@pytest.mark.parametrize("name", ["no.txt", "no-folder/a.txt"])
def test_a_file_that_is_not_there_is_one_sentence(run, empty, tmp_path, name):
    result = run("import", empty, tmp_path / name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"Error: There is no file {name.split('/')[-1]}.\n"
    assert counted(run, empty) == 0


def test_nothing_of_several_is_a_failure(run, empty, tmp_path):
    result = run("import", empty, tmp_path / "a", tmp_path / "b")
    assert (result.exit_code, len(result.stdout.splitlines())) == (2, 2)
    assert "Nothing was changed." in result.stderr


def test_an_empty_folder_is_said(run, empty, tmp_path):
    (tmp_path / "void").mkdir()
    result = run("import", empty, tmp_path / "void")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "void holds no files" in result.stderr


def test_without_a_project_nothing_is_read(run, tmp_path, folder):
    result = run("import", tmp_path / "p.guillemet", folder)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "Error: There is no file p.guillemet.\n"
    assert not (tmp_path / "p.guillemet").exists()


def test_outlet_language_and_pattern_are_taken(run, empty, tmp_path):
    path = tmp_path / "Ana Ruiz (2017-04).txt"
    path.write_text(TEXT, encoding="utf-8")
    arguments = ["--outlet", "Le Fanal", "--language", "FR", "--pattern", "%author (%date)"]
    assert run("import", empty, path, *arguments).exit_code == 0
    [article] = json.loads(run("articles", empty, "--json").stdout)
    assert (article["outlet"], article["language"]) == ("Le Fanal", "fr")
    assert (article["published"], article["author"]) == ("2017-04", "Ana Ruiz")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--language", "French"], "“French” is no language"),
        (["--outlet", "A|B"], "cannot hold the character |"),
        (["--dry-run"], "go with --format annotations"),
        (["--format", "docx"], "is not one of"),
    ],
)
def test_options_that_make_no_sense_are_refused(run, empty, folder, arguments, sentence):
    result = run("import", empty, folder, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
    assert counted(run, empty) == 0


def test_the_same_as_one_json_document(run, empty, folder):
    (folder / "x.txt").write_bytes(b"")
    run("import", empty, folder / "2017-04-12_Le Fanal_Le pont.txt")
    result = run("import", empty, folder, "--json")
    told = json.loads(result.stdout)
    assert {name: told[name] for name in ("imported", "in_part", "duplicates", "failed")} == {
        "imported": 1, "in_part": 0, "duplicates": 1, "failed": 1,
    }  # fmt: skip
    assert [each["result"] for each in told["files"]] == ["imported", "duplicate", "failed"]
    assert told["files"][0]["article"] == "la-gazette-2017-04-12-le-pont"
    assert (told["files"][1]["of"], told["files"][2]["why"]) == ("Le pont", "x.txt is empty.")


def test_a_table_is_an_article_a_row(run, empty, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("title;text;date\nOne;First text;2017\nTwo;;\nThree;Third;3/4/2017\n")
    result = run("import", empty, path)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"imported: {path}:2",
        f"failed: {path}:3: There is no text in t.csv:3.",
        f"in part: {path}:4: {LEFT}",
    ]


def test_annotations_come_back_by_the_same_command(run, project, tmp_path):
    table, again = tmp_path / "a.csv", tmp_path / "b.guillemet"
    assert run("export", project, table).exit_code == 0
    assert run("new", again).exit_code == 0
    path = tmp_path / SEED
    path.write_bytes(seed(SEED).read_bytes())
    assert run("import", again, path).exit_code == 0
    dry = run("import", again, table, "--format", "annotations", "--dry-run")
    assert dry.stdout.startswith("+ 2 ")
    assert json.loads(run("info", again, "--json").stdout)["annotations"] == 0
    assert run("import", again, table, "--format", "annotations").exit_code == 0
    assert json.loads(run("info", again, "--json").stdout)["annotations"] == 2
    assert run("import", again, table, table, "--format", "annotations").exit_code == 2


def test_a_table_of_annotations_is_told_from_one_of_articles(run, project, empty, tmp_path):
    table = tmp_path / "a.csv"
    run("export", project, table)
    result = run("import", empty, table)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "import it as annotations" in result.stderr


IN_LITTLE_ROOM = """
import resource, sys
from guillemet.cli.main import commands
resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, 700_000))
commands(sys.argv[1:])
"""


def test_a_disk_that_fills_up_is_said_and_the_project_stays_whole(run, empty, tmp_path):
    many = tmp_path / "many"
    many.mkdir()
    for n in range(600):
        (many / f"{n}.txt").write_text(f"Texte {n}\n{TEXT * 20}", encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, "-c", IN_LITTLE_ROOM, "import", str(empty), str(many)],
        env={"PYTHONPATH": SOURCE, "GUILLEMET_HOME": str(tmp_path), "LC_ALL": "C.UTF-8"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    within = json.loads(run("info", empty, "--json").stdout)["articles"]
    if within:  # as fast as the disk is
        assert answer.returncode == 1
        assert f"Stopped: {within} are in" in answer.stderr
    else:
        assert (answer.returncode, answer.stdout) == (2, "")
        assert (answer.stderr[:7], answer.stderr.count("\n")) == ("Error: ", 1), answer.stderr
    assert run("check", empty).exit_code == 0


def test_an_import_of_two_thousand_files_is_one_step(run, empty, tmp_path):
    many = tmp_path / "many"
    many.mkdir()
    for n in range(2000):
        (many / f"2017-04-12_Le Fanal_{n}.txt").write_text(f"Texte {n}\n{TEXT}", encoding="utf-8")
    result = run("import", empty, many)
    assert (result.exit_code, len(result.stdout.splitlines())) == (0, 2000)
    with Library.reading(empty) as library:
        state = library.history_state()
    assert state.undo is not None
    assert counted(run, empty) == 2000
