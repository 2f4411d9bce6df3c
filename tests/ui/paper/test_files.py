"""An analyst saves articles as PDF: whole or not at all, every character as it was."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

import guillemet
from guillemet.domain.annotation import MarkKind
from guillemet.domain.errors import BadFile, Stopped
from guillemet.domain.messages import MSG_EXPORT_STOPPED
from guillemet.exchange.pdf_words import with_words
from guillemet.ui.paper.writing import write_pdf
from tests.projects import span_of
from tests.ui.paper.conftest import untold
from tests.ui.paper.reading import begins_right, lines

SOURCE = str(Path(guillemet.__file__).parents[1])
# The limit is the system's own: beyond it every write of the process to a file fails.
LIMITED = """
import resource
from guillemet.ui.pdf import main
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, resource.RLIM_INFINITY))
"""
TEXT = (
    "Le prix\n\n« Nous\u00a0irons\u202f! »,\u00a0dit “l’élue” – l’affaire du fleuve… "
    "re\u0301gion \U0001f30a\n\n"
    "部长说：“我们将继续。”\n\nВсё «хорошо».\n"
)


def test_a_pdf_says_the_very_characters_of_the_article(desk, tmp_path):
    out = tmp_path / "article.pdf"
    assert write_pdf(desk(("Le prix", TEXT)).booklet(), out, untold) == 1
    pdf = out.read_bytes()
    assert begins_right(pdf)
    (said,) = lines(pdf)
    assert "".join(each for each in TEXT if each != "\n") in "".join(said)


def test_a_pdf_says_who_speaks_and_what_was_noted(desk, tmp_path):
    here = desk(("Le prix", TEXT))
    quote = here.mark(MarkKind.QUOTE, span_of(TEXT, "Nous\u00a0irons"))
    here.opened.annotate.set_note(quote.n, "À « vérifier\u00a0».").result()
    out = tmp_path / "article.pdf"
    write_pdf(here.booklet(), out, untold)
    (said,) = lines(out.read_bytes())
    assert "Q1  Speaker?" in said
    assert "À « vérifier\u00a0»." in said
    assert "1 / 1" in said


def test_saving_stopped_half_way_leaves_the_old_file(desk, tmp_path):
    out = tmp_path / "article.pdf"
    out.write_bytes(b"the old one")

    def enough(_done, _total):
        raise Stopped(MSG_EXPORT_STOPPED)

    booklet = desk(("Le prix", TEXT * 60)).booklet()
    with pytest.raises(Stopped):
        write_pdf(booklet, out, enough)
    assert out.read_bytes() == b"the old one"
    assert sorted(p.suffix for p in tmp_path.iterdir() if p.suffix == ".part") == []


def test_a_folder_that_is_not_there_is_named_and_nothing_left_behind(desk, tmp_path):
    booklet = desk(("Le prix", TEXT)).booklet()
    with pytest.raises(BadFile, match=r"article\.pdf"):
        write_pdf(booklet, tmp_path / "gone" / "article.pdf", untold)


def test_what_is_no_whole_pdf_is_refused():
    with pytest.raises(ValueError, match="without an end"):
        with_words(b"%PDF-1.4\n1 0 obj", [], io.BytesIO())


def printed(here, out, *options, limit=0):
    """What the command says of printing into `out`, on a disk that takes `limit` bytes."""
    code = LIMITED.format(limit=limit) if limit else "from guillemet.ui.pdf import main\n"
    return subprocess.run(
        [sys.executable, "-c", f"{code}main()", str(here.path), str(out), *options],
        env={**os.environ, "PYTHONPATH": SOURCE, "XDG_CONFIG_HOME": str(out.parent)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_command_prints_one_article_or_all(desk, tmp_path):
    here = desk(("Le prix", TEXT), ("La digue", "Court."))
    out = tmp_path / "article.pdf"
    slug = here.articles[1].slug
    assert printed(here, out, "--article", slug).stdout == "1 page\n"
    assert printed(here, out).stdout == "3 pages\n"
    assert len(list(lines(out.read_bytes()))) == 3


def test_the_command_says_that_there_is_no_such_article(desk, tmp_path):
    done = printed(desk(("Le prix", TEXT)), tmp_path / "a.pdf", "--article", "nowhere")
    assert done.returncode == 2
    assert done.stderr.strip()
    assert not (tmp_path / "a.pdf").exists()


def test_a_full_disk_leaves_the_old_file_and_nothing_half(desk, tmp_path):
    here = desk(("Le prix", TEXT * 40))
    out = tmp_path / "article.pdf"
    out.write_bytes(b"the old one")
    done = printed(here, out, limit=20_000)
    assert done.returncode == 2
    assert "article.pdf" in done.stderr
    assert "Traceback" not in done.stderr
    assert out.read_bytes() == b"the old one"
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".part"] == []
