"""Commands that make files."""

import json


def test_a_new_project_is_there_at_once_and_never_written_over_another(run, tmp_path):
    path = tmp_path / "new.guillemet"
    assert run("new", path).exit_code == 0
    before = path.read_bytes()
    again = run("new", path)
    assert again.exit_code == 2
    assert "exists already" in again.stderr
    assert path.read_bytes() == before


def test_a_sample_project_has_articles_some_of_them_coded(run, tmp_path):
    path = tmp_path / "sample.guillemet"
    assert run("new", path, "--sample", "--coder", "Eva").exit_code == 0
    counts = json.loads(run("info", path, "--json").stdout)
    assert counts["articles"] > 12
    assert counts["annotations"] >= 30
    assert run("check", path).exit_code == 0


def test_a_backup_is_a_project_like_any_other_and_never_overwrites(run, project, tmp_path):
    out = tmp_path / "copy.guillemet"
    assert run("backup", project, out).stdout == f"{out}\n"
    assert run("info", out, "--json").exit_code == 0
    before = out.read_bytes()
    again = run("backup", project, out)
    assert again.exit_code == 2
    assert "exists already" in again.stderr
    assert out.read_bytes() == before


def test_without_a_place_a_backup_goes_to_the_program_s_own(run, project, tmp_path, monkeypatch):
    monkeypatch.setenv("GUILLEMET_HOME", str(tmp_path / "home"))
    first = run("backup", project).stdout.strip()
    assert first.startswith(str(tmp_path / "home"))
    assert run("check", first).exit_code == 0
    assert run("backup", project).stdout.strip() == first


def test_restoring_sets_what_stood_there_aside(run, project, tmp_path):
    copy = tmp_path / "copy.guillemet"
    run("backup", project, copy)
    project.write_bytes(b"ruined")
    result = run("restore", copy, project)
    assert result.exit_code == 0
    [aside] = [path for path in tmp_path.iterdir() if "before" in path.name]
    assert aside.read_bytes() == b"ruined"
    assert aside.name in result.stderr
    assert json.loads(run("info", project, "--json").stdout)["annotations"] == 2


def test_what_is_no_backup_restores_nothing(run, project, tmp_path):
    before = project.read_bytes()
    bad = tmp_path / "bad"
    bad.write_bytes(b"x" * 5000)
    assert run("restore", bad, project).exit_code == 2
    assert run("restore", project, project).exit_code == 2
    assert project.read_bytes() == before
