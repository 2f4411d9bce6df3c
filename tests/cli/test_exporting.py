"""`export`: by ending or by name, to a file, a folder, a zip or standard output."""

import csv
import io
import json
import zipfile

import pytest


def rows(data, delimiter=","):
    text = data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def test_annotations_go_to_a_csv_and_standard_output_alike(run, project, tmp_path):
    out = tmp_path / "annotations.csv"
    result = run("export", project, out)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "2 rows\n")
    assert run("export", project, "-").stdout_bytes == out.read_bytes()
    assert [row["kind"] for row in rows(out.read_bytes())] == ["quote", "mention"]


def test_an_export_of_nothing_says_how_to_have_what_is_only_proposed(run, project):
    result = run("export", project, "-", "--filter", "speaker:nobody")
    assert result.exit_code == 0
    assert "--status suggested" in result.stderr
    assert "--status" not in run("export", project, "-", "--kind", "mention").stderr


@pytest.mark.parametrize(
    ("options", "kinds"),
    [
        (["--kind", "quote"], ["quote"]),
        (["--kind", "quote,mention"], ["quote", "mention"]),
        (["--kind", "quote", "--kind", "mention"], ["quote", "mention"]),
        (["--status", "verified"], []),
        (["--filter", "kind:mention"], ["mention"]),
        (["--filter", "speaker:poutine"], ["quote"]),
        (["--kind", "quote", "--filter", "kind:mention"], []),
    ],
)
def test_kind_status_and_query_choose(run, project, options, kinds):
    found = rows(run("export", project, "-", *options).stdout_bytes)
    assert [row["kind"] for row in found] == kinds


def test_the_ending_says_what_is_written(run, project, tmp_path):
    for name in ("out", "out.zip", "out.tsv"):
        assert run("export", project, tmp_path / name).exit_code == 0
    described = json.loads((tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8"))
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert len(archive.namelist()) == len(described["resources"]) + 1
    assert len(rows((tmp_path / "out.tsv").read_bytes(), "\t")) == 2
    unclear = run("export", project, tmp_path / "out.xyz")
    assert unclear.exit_code == 2
    assert "say --format" in unclear.stderr


def test_articles_are_there_without_annotations_too(run, project, tmp_path):
    out = tmp_path / "articles.csv"
    assert run("export", project, out, "--format", "articles").exit_code == 0
    assert [row["annotations"] for row in rows(out.read_bytes())] == ["2", "0"]


def test_a_dialect_is_for_whoever_reads_it(run, project):
    french = run("export", project, "-", "--dialect", "excel-fr").stdout_bytes
    assert french.startswith(b'\xef\xbb\xbf"annotation_id";')
    assert not run("export", project, "-", "--no-bom").stdout_bytes.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    "options", [["--kind", "quotation"], ["--status", "confirmed,done"], ["--format", "pdf"]]
)
def test_what_is_not_known_is_refused_before_anything_is_written(run, project, tmp_path, options):
    result = run("export", project, tmp_path / "x.csv", *options)
    assert result.exit_code == 2
    assert not (tmp_path / "x.csv").exists()


def test_a_package_does_not_fit_standard_output(run, project):
    result = run("export", project, "-", "--format", "csv-package")
    assert result.exit_code == 2
    assert "folder" in result.stderr


def test_a_place_that_is_not_there_is_one_sentence(run, project, tmp_path):
    result = run("export", project, tmp_path / "no" / "x.csv")
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "No such file" in result.stderr


@pytest.mark.parametrize("form", ["annotations", "articles", "csv-package"])
def test_an_export_never_takes_the_place_of_a_project(run, project, tmp_path, form):
    other = tmp_path / "other.csv"
    run("new", other)
    link = tmp_path / "link.csv"
    link.symlink_to(project)
    for out in (project, link, other):
        before = out.read_bytes()
        result = run("export", project, out, "--format", form)
        assert result.exit_code == 2
        assert f"{out.name} exists already and was left as it is" in result.stderr
        assert out.read_bytes() == before
    assert run("check", project).exit_code == 0


def test_reading_states_are_those_of_the_coder_who_is_named(run, project):
    states = {
        coder: [row["article_state"] for row in rows(
            run("export", project, "-", "--format", "articles", "--coder", coder).stdout_bytes
        )]
        for coder in ("Ada", "Bob")
    }  # fmt: skip
    assert states == {"Ada": ["reading", "unread"], "Bob": ["unread", "unread"]}
    assert run("articles", project, "--filter", "state:reading", "--coder", "Ada").stdout
    assert not run("articles", project, "--filter", "state:reading", "--coder", "Bob").stdout
