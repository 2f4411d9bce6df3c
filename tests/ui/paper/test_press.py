"""An analyst prints: on the printer that the system has, with a way to stop."""

import pytest
from PySide6.QtPrintSupport import QPrinter

from guillemet.domain.errors import Stopped
from guillemet.ui.paper.booklet import Manner
from guillemet.ui.paper.jobs import Pace, Press
from guillemet.ui.paper.options import PaperOptions
from guillemet.ui.paper.words import About
from guillemet.ui.paper.writing import dress
from guillemet.ui.reader.typography import Typography
from tests.projects import ME
from tests.ui.paper.reading import contents

LONG = "Le quai monte et la digue baisse.\n\n" * 90


@pytest.fixture
def press(desk):
    here = desk(("Le quai", LONG), ("La digue", "Court."))
    manner = Manner(PaperOptions(), Typography(), "speaker", About("press", ME.coder))
    keys = [each.n for each in here.articles]
    return Press(here.path, ME.coder, keys, manner, here.page())


@pytest.fixture
def printer(tmp_path, press):
    """A printer that prints into a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    dress(made, press.booklet(Pace()))
    made.setFullPage(True)
    return made


def test_every_page_comes_out_of_the_printer(press, printer, tmp_path):
    count = press.print(printer, Pace())
    assert count == len(press.booklet(Pace())) > 3
    assert len(list(contents((tmp_path / "printed.pdf").read_bytes()))) == count


def test_only_the_pages_that_are_wanted_are_printed(press, printer, tmp_path):
    printer.setFromTo(2, 3)
    assert press.print(printer, Pace()) == 2
    assert len(list(contents((tmp_path / "printed.pdf").read_bytes()))) == 2


def test_printing_and_setting_stop_when_they_are_told_to(press, printer):
    pace = Pace()
    pace.stop = True
    with pytest.raises(Stopped):
        press.print(printer, pace)


def test_a_page_is_pictured_as_wide_as_wanted(press):
    nth, picture = press.picture(1, 300, Pace())
    assert (nth, picture.width()) == (1, 300)
