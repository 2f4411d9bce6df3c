"""A project with the sample articles, made and worked with on the command line."""

import json

import pytest
from click.testing import CliRunner

from guillemet.cli.main import commands


def run(*arguments):
    return CliRunner().invoke(commands, [str(each) for each in arguments])


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "sample.guillemet"
    assert run("new", path, "--sample").exit_code == 0
    return path


def test_a_sample_project_holds_articles_in_seven_languages_and_the_coded_set(project):
    counts = json.loads(run("info", project, "--json").stdout)
    assert counts["articles"] >= 14
    assert counts["annotations"] >= 45
    languages = {each["language"] for each in json.loads(run("articles", project, "--json").stdout)}
    assert languages == {"fr", "en", "de", "es", "ru", "ar", "zh"}


def test_a_sample_project_is_never_written_over_another(project):
    before = project.read_bytes()
    again = run("new", project, "--sample")
    assert again.exit_code == 2
    assert "exists already" in again.stderr
    assert project.read_bytes() == before


def test_the_tramway_is_found_in_russian(project):
    [hit] = json.loads(run("search", project, "трамвай", "--json").stdout)
    assert "Заречинске" in hit["title"]
