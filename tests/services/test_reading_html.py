"""Saved web pages become candidates beside texts: what they say, what may be taken of them."""

from pathlib import Path

from guillemet.domain.article import RangeKind
from guillemet.services import reading_in
from guillemet.services.library import Library
from guillemet.services.reading_in import Options

PAGE = (
    "<html lang=fr><head><meta property='og:site_name' content='Le Fanal'></head>"
    "<body><h1>Un pont ferme</h1><p>Le maire a dit « non » à <a href='https://a.example/'>tous</a>."
)


def read(*paths, **options):
    return list(reading_in.candidates([Path(each) for each in paths], Options(**options)))


def one(path, **options):
    [candidate] = read(path, **options)
    return candidate


def text(folder, name, words="Un pont ferme\nLe maire a dit que la route sera fermée."):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(words.encode())
    return path


def test_a_saved_page_says_what_it_is_and_its_bytes_are_kept(tmp_path):
    candidate = one(text(tmp_path, "2026-03-12_Autre_x.html", PAGE))
    draft = candidate.draft
    assert draft.text == "Un pont ferme\n\nLe maire a dit « non » à tous."
    assert (draft.meta.title, draft.meta.outlet) == ("Un pont ferme", "Le Fanal")
    assert (draft.meta.published, draft.meta.language) == ("2026-03-12", "fr")
    assert dict(draft.guessed) == {
        "title": "html", "outlet": "html", "language": "html", "published": "file name",
    }  # fmt: skip
    assert draft.original == PAGE.encode()
    assert [each.kind for each in draft.ranges] == [RangeKind.HEADLINE, RangeKind.LINK]


def test_what_the_page_says_stays_when_the_names_are_read_otherwise(tmp_path):
    before = one(text(tmp_path, "2026-03-12_Autre_x.html", PAGE))
    after = reading_in.again(before, Options(pattern="%title"))
    assert (after.draft.meta.outlet, after.draft.meta.published) == ("Le Fanal", "")
    assert after.draft.ranges == before.draft.ranges


def test_a_page_is_known_by_how_it_begins_too(tmp_path):
    candidate = one(text(tmp_path, "page", f"<!DOCTYPE html>{PAGE}"))
    assert candidate.draft.importer == "html"


def test_a_score_of_pages_is_read_by_processes(tmp_path):
    for n in range(24):
        text(tmp_path, f"in/{n:02}.html", PAGE.replace("pont", f"pont {n}"))
    text(tmp_path, "in/x.txt")
    found = read(tmp_path / "in")
    titles = [each.draft.meta.title for each in found]
    assert titles == [*(f"Un pont {n} ferme" for n in range(24)), "Un pont ferme"]


def test_a_huge_page_is_no_article(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(b"<p>" + b"a " * (9 << 20))
    assert "larger than 16 MB" in str(one(path).problem)


def test_pages_and_texts_of_a_folder_come_together(opened, tmp_path):
    text(tmp_path, "in/a.html", PAGE)
    text(tmp_path, "in/b.txt")
    found = read(tmp_path / "in")
    report = opened.importing.run([each.draft for each in found], "in")
    assert len(report.imported) == 2
    with Library.reading(opened.path) as library:
        page = library.article(report.imported[0])
    assert [each.kind for each in page.ranges] == [RangeKind.HEADLINE, RangeKind.LINK]
