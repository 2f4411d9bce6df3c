"""Files, folders, pasted text and rows of tables become candidates; nothing is lost in silence."""

import csv
import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

import guillemet
from guillemet.domain.article import Draft, RangeKind
from guillemet.domain.errors import BadFile
from guillemet.resources import seed
from guillemet.services import reading_in
from guillemet.services.library import Library
from guillemet.services.opened import Opened
from guillemet.services.processes import in_processes
from guillemet.services.reading_in import MANY, Options
from tests.projects import ME, SEED, seed_text

SOURCE = str(Path(guillemet.__file__).parents[1])
BODY = "Le maire a dit que la route sera fermée.\nElle le sera pour deux ans, et les gens sont là."
TITLED = f"Un pont ferme\n{BODY}"


def read(*paths, **options):
    return list(reading_in.candidates([Path(each) for each in paths], Options(**options)))


def one(path, **options):
    [candidate] = read(path, **options)
    return candidate


def text(folder, name, words=TITLED, encoding="utf-8"):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(words.encode(encoding))
    return path


def table(folder, *rows, name="t.csv"):
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(rows)
    return path


def rows_of(path, **options):
    found = reading_in.table(path)
    return list(reading_in.table_candidates(found, found.mapping, Options(**options)))


def said(candidate):
    return [str(note) for note in candidate.notes]


def test_the_seed_article_is_read_with_its_language_and_nothing_invented(tmp_path):
    path = tmp_path / SEED
    path.write_bytes(seed(SEED).read_bytes())
    found = one(path)
    assert found.draft.text == seed_text()
    assert (found.draft.meta.language, found.draft.meta.outlet) == ("fr", "")
    assert (found.problem, found.notes, found.draft.original) == (None, (), None)


def test_date_outlet_and_title_come_from_the_name_and_are_called_guesses(tmp_path):
    found = one(text(tmp_path, "2017-04-12_Le Fanal_Le pont.txt"))
    meta = found.draft.meta
    assert (meta.published, meta.outlet, meta.title) == ("2017-04-12", "Le Fanal", "Le pont")
    assert dict(found.draft.guessed) == {
        "title": "file name", "outlet": "file name", "published": "file name", "language": "text",
    }  # fmt: skip
    assert found.place == str(tmp_path / "2017-04-12_Le Fanal_Le pont.txt")
    assert found.draft.name == "2017-04-12_Le Fanal_Le pont.txt"


def test_else_the_title_is_the_first_line_which_is_the_headline(tmp_path):
    draft = one(text(tmp_path, "a.txt")).draft
    assert draft.meta.title == "Un pont ferme"
    assert dict(draft.guessed)["title"] == "first line"
    [headline] = draft.ranges
    assert (headline.kind, headline.span.of(draft.text)) == (RangeKind.HEADLINE, "Un pont ferme")


def test_a_sentence_is_no_title_and_a_line_about_sources_no_outlet(tmp_path):
    draft = one(text(tmp_path, "a.txt", f"Il pleut.\n{BODY}\nSource : Avec AFP")).draft
    assert (draft.meta.title, draft.meta.outlet, draft.ranges) == ("", "", ())


def test_what_the_user_says_of_all_goes_before_every_guess(tmp_path):
    path = text(tmp_path, "2017-04-12_Le Fanal_Le pont.txt")
    draft = one(path, outlet="La Gazette", language="en").draft
    assert (draft.meta.outlet, draft.meta.language) == ("La Gazette", "en")
    assert set(dict(draft.guessed)) == {"title", "published"}


def test_an_author_may_stand_in_the_name(tmp_path):
    draft = one(text(tmp_path, "Ana Ruiz - 2017.txt"), pattern="%author - %date").draft
    assert draft.meta.authors == ("Ana Ruiz",)
    assert dict(draft.guessed)["authors"] == "file name"


def test_a_name_that_a_project_would_refuse_is_left_out_and_said(tmp_path):
    found = one(text(tmp_path, "2017_A|B_Le pont.txt"))
    assert (found.draft.meta.outlet, found.draft.meta.title) == ("", "Le pont")
    [note] = found.in_part
    assert "“A|B” cannot be the outlet" in str(note)
    assert "outlet" not in dict(found.draft.guessed)


def test_another_pattern_guesses_again_without_reading_again(tmp_path):
    path = text(tmp_path, "Le Fanal - 2017.txt", encoding="cp1252")
    first = one(path)
    path.unlink()
    found = reading_in.again(first, Options(pattern="%outlet - %date"))
    assert (found.draft.meta.outlet, found.draft.meta.published) == ("Le Fanal", "2017")
    assert (found.draft.original, found.notes) == (first.draft.original, first.notes)
    back = reading_in.again(found, Options())
    assert (back.draft, back.place) == (first.draft, first.place)


def test_the_encoding_is_said_and_the_bytes_are_kept(tmp_path):
    path = text(tmp_path, "a.txt", encoding="cp1252")
    found = one(path)
    assert (found.draft.text, found.encoding) == (TITLED, "cp1252")
    assert found.draft.original == path.read_bytes()
    assert said(found) == ["Read as cp1252: look whether accents and quote marks are right."]
    assert found.in_part == ()


def test_characters_lost_are_counted(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(TITLED.encode() + b" \xff\xfe")
    found = one(path)
    assert (found.replaced, len(found.in_part)) == (2, 1)
    assert "are � now: 2." in said(found)[0]


def test_a_folder_is_walked_in_order_without_what_is_hidden(tmp_path):
    for name in ("b/z.txt", "b/a.TXT", "a.txt", ".hidden.txt", ".git/x.txt", "c/picture.jpg"):
        text(tmp_path, name)
    names = ["a.txt", "b/a.TXT", "b/z.txt", "c/picture.jpg"]
    assert reading_in.files_in([tmp_path]) == [tmp_path / each for each in names]
    found = read(tmp_path)
    assert [each.place for each in found] == [str(tmp_path / each) for each in names]
    assert [each.problem is None for each in found] == [True, True, True, False]
    assert "picture.jpg is neither plain text, a web page nor a table" in str(found[-1].problem)


def test_a_file_named_twice_is_read_once(tmp_path):
    path = text(tmp_path, "a.txt")
    assert len(read(path, tmp_path, path)) == 1


def test_what_cannot_be_read_is_said_and_the_rest_comes_anyway(tmp_path):
    good = text(tmp_path, "good.txt")
    (tmp_path / "empty.txt").write_bytes(b" \n")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    os.mkfifo(tmp_path / "pipe.txt")
    found = read(tmp_path / "missing.txt", tmp_path)
    problems = {Path(each.place).name: str(each.problem) for each in found if each.problem}
    assert problems == {
        "missing.txt": "There is no file missing.txt.",
        "empty.txt": "empty.txt is empty.",
        "binary.txt": "binary.txt is not text.",
        "pipe.txt": "pipe.txt is neither a file nor a folder and cannot be imported.",
    }
    assert [each.place for each in found if each.problem is None] == [str(good)]
    assert all(each.draft.text == "" for each in found if each.problem)


AS_ANYBODY = """
import os, sys
from pathlib import Path
from guillemet.services import reading_in
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
for each in reading_in.candidates([Path(sys.argv[1])], reading_in.Options()):
    print(each.problem)
"""


def test_a_file_and_a_folder_that_may_not_be_read_are_said():
    folder = Path(tempfile.mkdtemp())
    shut = text(folder, "shut/a.txt").parent
    text(folder, "b.txt").chmod(0)
    shut.chmod(0)
    folder.chmod(0o755)
    answer = subprocess.run(
        [sys.executable, "-c", AS_ANYBODY, str(folder)],
        env={"PYTHONPATH": SOURCE, "LC_ALL": "C.UTF-8"}, cwd="/",
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    shut.chmod(0o755)
    shutil.rmtree(folder)
    assert (answer.stderr, answer.stdout.splitlines()) == ("", [
        "b.txt cannot be read: Permission denied.", "shut cannot be read: Permission denied.",
    ])  # fmt: skip


def test_a_huge_file_is_no_article(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as out:
        out.truncate((reading_in.MOST << 20) + 1)
    assert "larger than 64 MB" in str(one(path).problem)


def test_pasted_text_is_a_candidate_without_a_place():
    found = reading_in.pasted("Un pont ferme\r\n" + BODY, Options(outlet="Le Fanal"))
    assert (found.draft.text, found.place) == (TITLED, "")
    assert (found.draft.meta.title, found.draft.meta.outlet) == ("Un pont ferme", "Le Fanal")
    assert found.draft.original is None
    odd = reading_in.pasted("One\x00 word", Options())
    assert (odd.replaced, reading_in.again(odd, Options()).notes) == (1, odd.notes)
    assert str(reading_in.pasted(" \n", Options()).problem) == "There is no text to paste."


def test_a_row_is_an_article_with_what_its_cells_say(tmp_path):
    path = table(
        tmp_path,
        ["Titre", "Texte", "Média", "Auteurs", "Date", "URL", "Langue"],
        ["Le pont", TITLED, "Le Fanal", "Ana Ruiz; Bo Li", "12.4.2017", "https://e.x/1", "FR"],
        ["", "", "La Gazette", "", "", "", ""],
        ["", BODY, "A|B", "", "3/4/2017", "", "French"],
    )
    found = rows_of(path)
    assert [each.place for each in found] == [f"{path}:{n}" for n in (2, 3, 4)]
    meta = found[0].draft.meta
    assert (meta.title, meta.outlet, meta.authors) == ("Le pont", "Le Fanal", ("Ana Ruiz", "Bo Li"))
    assert (meta.published, meta.url, meta.language) == ("2017-04-12", "https://e.x/1", "fr")
    assert (found[0].draft.guessed, found[0].notes) == ((), ())
    assert str(found[1].problem) == "There is no text in t.csv:3."
    assert [str(each) for each in found[2].in_part] == [
        "“3/4/2017” was not taken for a date: write YYYY-MM-DD. The date is left empty.",
        "“A|B” cannot be the outlet and was left out: it is too long or holds |.",
    ]
    assert found[2].draft.meta.language == "fr"


def test_a_table_shows_its_first_rows_and_what_its_columns_seem_to_be(tmp_path):
    path = table(tmp_path, ["text", "x"], *([f"Text {n}", str(n)] for n in range(50)))
    found = reading_in.table(path)
    assert (found.columns, len(found.sample)) == (("text", "x"), 20)
    assert (found.sample[0], found.mapping) == (("Text 0", "0"), {"text": "text"})


def test_a_table_without_a_column_for_the_text_is_a_sentence(tmp_path):
    path = table(tmp_path, ["a", "b"], ["1", "2"])
    with pytest.raises(BadFile, match=r"t\.csv has no column text"):
        rows_of(path)
    assert "has no column text" in str(one(path).problem)


def test_a_table_in_a_folder_is_read_by_the_names_of_its_columns(tmp_path):
    table(tmp_path, ["text"], ["One"], ["Two"])
    text(tmp_path, "u.txt")
    assert [each.draft.text for each in read(tmp_path)] == ["One", "Two", TITLED]


def test_many_files_are_read_by_processes_as_few_are_here(tmp_path):
    for n in range(MANY + 20):
        text(tmp_path, f"2017-04-12_Le Fanal_{n:04}.txt", f"Texte {n} : été\n{BODY}", "cp1252")
    (tmp_path / "0.txt").write_bytes(b"")
    told = []
    many = list(
        reading_in.candidates(
            [tmp_path], Options(), progress=lambda done, total: told.append((done, total))
        )
    )
    assert told[-1] == (MANY + 21, MANY + 21)
    here = read(*sorted(tmp_path.iterdir())[:60])
    assert [each.draft for each in many[:60]] == [each.draft for each in here]
    assert [said(each) for each in many[:60]] == [said(each) for each in here]
    assert str(many[0].problem) == str(here[0].problem) == "0.txt is empty."
    assert len(many) == MANY + 21


def dying(path):
    """Read a file, but end the process that does so unless it is the one of the tests."""
    if multiprocessing.parent_process() is not None:
        os._exit(1)
    return read(path)


def test_where_a_process_dies_the_files_are_read_all_the_same(tmp_path):
    files = [text(tmp_path, f"{n:03}.txt", f"Texte {n}") for n in range(100)]
    found = [each.draft.text for [each] in in_processes(dying, files)]
    assert found == [f"Texte {n}" for n in range(100)]


def test_reading_many_files_can_be_stopped(tmp_path):
    for n in range(MANY * 2):
        text(tmp_path, f"{n:04}.txt", f"Texte {n}")
    stop = threading.Event()
    seen = 0
    for _ in reading_in.candidates([tmp_path], Options(), cancelled=stop.is_set):
        seen += 1
        if seen == 5:
            stop.set()
    assert 5 <= seen < MANY


@pytest.fixture
def opened(tmp_path):
    project = Opened(tmp_path / "p.guillemet", ME)
    yield project
    project.close()


def test_the_same_text_of_the_same_day_and_outlet_is_there_once(opened, tmp_path):
    path = text(tmp_path, "in/2017-04-12_Le Fanal_Le pont.txt")
    again = text(tmp_path, "in/2017-04-12_Le Fanal_Autre titre.txt")
    drafts = [each.draft for each in read(path, again)]
    report = opened.importing.run(drafts, "in")
    assert len(report.imported) == 1
    [twin] = report.duplicates
    assert (twin.of, twin.article, twin.at) == ("Le pont", report.imported[0], 1)
    later = opened.importing.run(drafts, "in")
    assert ([each.at for each in later.duplicates], later.imported) == ([0, 1], [])


def test_the_same_text_of_another_outlet_is_an_article_that_shares_it(opened, tmp_path):
    paths = [
        text(tmp_path, f"in/{day}_{outlet}_Le pont.txt")
        for outlet, day in (("A", "2017"), ("B", "2017"), ("A", "2018"))
    ]
    report = opened.importing.run([each.draft for each in read(*paths)], "in")
    assert (len(report.imported), report.duplicates) == (3, [])
    with Library.reading(opened.path) as library:
        articles = [library.article(key) for key in report.imported]
    assert len({each.text_n for each in articles}) == 1
    assert len({each.id for each in articles}) == len({each.slug for each in articles}) == 3


def test_a_duplicate_of_an_article_without_a_title_is_named_by_its_first_words(opened):
    opened.importing.run([Draft(text="Just one line here")], "a")
    [twin] = opened.importing.run([Draft(text="Just one line here")], "b").duplicates
    assert twin.of == "Just one line here"
