"""Printing: what, how, and the pages as they will be, before anything is printed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QWidget
from typing_extensions import override

from guillemet.domain.article import ArticleKey
from guillemet.domain.errors import GuillemetError, Stopped
from guillemet.services.views import Page
from guillemet.ui.paper.booklet import Booklet, Manner
from guillemet.ui.paper.choices import PaperChoices
from guillemet.ui.paper.jobs import Pace, Press
from guillemet.ui.paper.options import PaperOptions
from guillemet.ui.paper.preview import PaperPreview
from guillemet.ui.paper.words import About
from guillemet.ui.paper.writing import dress
from guillemet.ui.reader.typography import look_of
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import number, plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from PySide6.QtGui import QImage

SOON: Final = 200
"""Milliseconds after a change until pages are made anew."""
TOLD_AFTER: Final = 300
"""Milliseconds after which what is still being done says how far it is."""


class PrintDialog(FormDialog):
    """Pages at the left, choices at the right; printing and saving go on in the background."""

    def __init__(
        self,
        bench: Workbench,
        page: Page,
        lists: Sequence[tuple[str, Sequence[ArticleKey]]],
        parent: QWidget,
        *,
        to_file: bool,
    ) -> None:
        save, paper = tr("Paper", "Save as PDF…"), tr("Paper", "Print…")
        title = tr("Paper", "Save as PDF") if to_file else tr("Paper", "Print")
        super().__init__(title, save if to_file else paper, parent)
        self._bench = bench
        self._page = page
        self._to_file = to_file
        self._press: Press | None = None
        self._pace = Pace()
        self._asked = 0
        self.what = QComboBox()
        self._lists = [keys for _, keys in lists]
        self.what.addItems([words for words, _ in lists])
        self.choices = PaperChoices(_options(bench))
        self.preview = PaperPreview()
        self.said = PlainLabel("", "secondary")
        self.strip = ProgressStrip(self)
        self.other = self.add_button(paper if to_file else save)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._timer = QTimer(self, interval=TOLD_AFTER)
        self._lay_out_fields()
        self._connect()
        self.resize(min(940, parent.width() - 40), min(760, parent.height() - 40))
        self._begin()

    def _lay_out_fields(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        self.preview.setMinimumSize(300, 260)
        row.addWidget(self.preview, 1)
        row.addWidget(self.choices)
        self.choices.put_first(tr("Paper", "What"), self.what)
        self.choices.put_last(self.said)
        self.add(body)
        self.fields.setStretch(self.fields.count() - 1, 1)
        self.add(self.strip)

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(self._soon.start)
        self.choices.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._begin)
        self._timer.timeout.connect(self._tell_progress)
        self.strip.cancelled.connect(self._on_cancelled)
        self.preview.wanted.connect(self._on_wanted)
        self.other.clicked.connect(self._on_other)

    # -- pages ---------------------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        """Make the pages anew; what is being made of the choices before is stopped."""
        self.set_error("")
        self._pace.stop = True
        self._pace = Pace()
        self._asked += 1
        self._let(ready=False)
        self.said.setText(tr("Paper", "Setting the pages…"))
        options, bench = self.choices.options, self._bench
        bench.preferences.change(paper={**bench.preferences.now.paper, **options.kept()})
        look = look_of(bench)
        about = About(bench.path.stem, bench.coder)
        manner = Manner(options, look, bench.preferences.now.lens, about)
        keys = self._lists[self.what.currentIndex()]
        self._press = Press(bench.path, bench.coder, keys, manner, self._page)
        self._timer.start()
        job, this = partial(self._press.booklet, self._pace), self._asked
        bench.desk.run(lambda: (this, job()), self._on_composed)

    @Slot(object)
    def _on_composed(self, done: "Future[tuple[int, Booklet]]") -> None:
        error = done.exception()
        if isinstance(error, Stopped) and not self._pace.stop:
            return  # other pages are being set by now
        self._rest()
        if isinstance(error, Stopped):
            self.said.setText("")
            return
        if isinstance(error, GuillemetError):
            self.set_error(sentence(error))
            return
        asked, booklet = done.result()
        if asked == self._asked:
            count = len(booklet)
            self.said.setText(plural("Paper", "{n} page", "{n} pages", count))
            self.preview.show_pages(count, booklet.frame.height / booklet.frame.width)
            self._let(ready=True)

    @Slot(int, int)
    def _on_wanted(self, nth: int, width: int) -> None:
        if self._press is not None:
            this, job = self._asked, partial(self._press.picture, nth, width, Pace())
            self._bench.desk.run(lambda: (this, *job()), self._on_picture)

    @Slot(object)
    def _on_picture(self, done: "Future[tuple[int, int, QImage]]") -> None:
        if isinstance(done.exception(), GuillemetError):
            return
        asked, nth, picture = done.result()
        if asked == self._asked:
            self.preview.show_picture(nth, picture)

    # -- printing and saving -------------------------------------------------------------------

    @override
    def accept(self) -> None:
        if self._to_file:
            self._save()
        else:
            self._print()

    @Slot()
    def _on_other(self) -> None:
        if self._to_file:
            self._print()
        else:
            self._save()

    def _save(self) -> None:
        kept = self._bench.preferences.now.paper.get("folder", "")
        folder = Path(kept) if kept and Path(kept).is_dir() else self._bench.path.parent
        one = len(self._lists[self.what.currentIndex()]) == 1
        name = self._page.article.slug if one else self._bench.path.stem
        title = tr("Paper", "Save as PDF")
        start = str(folder / f"{name}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, title, start, "PDF (*.pdf)")
        if chosen:
            self.save(Path(chosen))

    def save(self, out: Path) -> None:
        """Write the pages to `out` in the background, and close when they are there."""
        press = self._press
        if press is not None:
            paper = {**self._bench.preferences.now.paper, "folder": str(out.parent)}
            self._bench.preferences.change(paper=paper)
            said = tr("Paper", "Saved as {name}.", name=out.name)
            self._work(partial(press.write, out), said, tr("Paper", "Writing…"))

    def _print(self) -> None:
        press, printer = self._press, QPrinter(QPrinter.PrinterMode.HighResolution)
        if press is None:
            return
        booklet = press.booklet(Pace())
        dress(printer, booklet)
        printer.setDocName(booklet.title)
        printer.setCreator("Guillemet")
        asking = QPrintDialog(printer, self)
        asking.setMinMax(1, len(booklet))
        wanted = asking.exec()
        asking.deleteLater()
        if wanted:
            printer.setFullPage(True)
            said = tr("Paper", "Sent to the printer.")
            self._work(partial(press.print, printer), said, tr("Paper", "Printing…"))

    def _work(self, job: Callable[[Pace], int], said: str, doing: str) -> None:
        self.set_error("")
        self._pace = pace = Pace()
        self._let(ready=False)
        self.strip.begin(doing)
        self._timer.start()
        self._bench.desk.run(lambda: (said, job(pace)), self._on_done)

    @Slot(object)
    def _on_done(self, done: "Future[tuple[str, int]]") -> None:
        self._rest()
        self._let(ready=True)
        error = done.exception()
        if isinstance(error, GuillemetError):
            self.set_error(sentence(error))
            return
        said, _ = done.result()
        self._bench.toasted.emit(said, "")
        QDialog.accept(self)

    # -- how far it is -------------------------------------------------------------------------

    def _let(self, *, ready: bool) -> None:
        self.primary.setEnabled(ready)
        self.other.setEnabled(ready)

    def _rest(self) -> None:
        self._timer.stop()
        self.strip.finish()

    @Slot()
    def _tell_progress(self) -> None:
        if self.strip.isHidden():
            self.strip.begin(tr("Paper", "Setting the pages…"))
        self.strip.advance(self._pace.done, self._pace.total)

    @Slot()
    def _on_cancelled(self) -> None:
        """Stop; without pages there is nothing to stay for."""
        self._pace.stop = True
        if not self.preview.count:
            super().reject()

    @override
    def reject(self) -> None:
        busy = self._timer.isActive()
        self._pace.stop = True
        if not busy or not self.preview.count:
            super().reject()


def _options(bench: Workbench) -> PaperOptions:
    """Return what was chosen last; justified as in the reader until somebody chooses."""
    kept = bench.preferences.now.paper
    options = PaperOptions.read(kept)
    if "justified" not in kept:
        read = look_of(bench)
        options = replace(options, justified=read.justified)
    return options


def offered(
    page: Page, chosen: Sequence[ArticleKey], listed: Sequence[ArticleKey]
) -> list[tuple[str, Sequence[ArticleKey]]]:
    """Return what can be printed, in words: the open article, those chosen, those listed."""
    this = tr("Paper", "This article"), [page.article.n]
    several = (
        tr("Paper", "The {count} articles chosen in the list", count=number(len(chosen))),
        chosen,
    )
    every = tr("Paper", "All {count} articles of the list", count=number(len(listed))), listed
    found: list[tuple[str, Sequence[ArticleKey]]] = [this]
    if len(chosen) > 1:
        found.append(several)
    if len(listed) > 1:
        found.append(every)
    return found
