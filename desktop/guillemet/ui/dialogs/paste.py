"""An article from the clipboard, or dropped as text."""

from typing import TYPE_CHECKING, Final, Self

from PySide6.QtCore import QMimeData, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QPlainTextEdit, QWidget
from typing_extensions import override

from guillemet.domain.article import Draft
from guillemet.domain.errors import GuillemetError
from guillemet.domain.records import dataclass
from guillemet.domain.text import count_words
from guillemet.services import reading_html, reading_in
from guillemet.services.library import Library
from guillemet.services.reading_in import Candidate, Options
from guillemet.ui.dialogs.import_batch import Batch, Found
from guillemet.ui.dialogs.import_work import BringingIn, known_in
from guillemet.ui.dialogs.metadata_fields import MetadataFields
from guillemet.ui.theme import serif_font
from guillemet.ui.widgets.dialogs import FormDialog
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import plural, sentence, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.importing import ImportReport

MOST_SHOWN = 4_000
"""Code points of the text that are shown; all of it is imported."""
ADDRESSES: Final = (("chromium/x-source-url", "utf-8"), ("text/x-moz-url-priv", "utf-16-le"))
"""Where browsers say which page something was copied from, and how it is written there."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What was copied: its plain text, its markup if it has any, the page that it comes from."""

    text: str = ""
    html: str = ""
    url: str = ""

    @classmethod
    def of(cls, data: QMimeData | None) -> Self:
        """Return what a clipboard or a drop holds, each character as it was copied."""
        if data is None or data.hasUrls():
            return cls()
        found = ((bytes(data.data(kind).data()), encoding) for kind, encoding in ADDRESSES)
        url = next((raw.decode(encoding, "replace") for raw, encoding in found if raw), "")
        return cls(data.text(), data.html() if data.hasHtml() else "", url.strip("\0 \r\n"))

    def candidate(self, options: Options, *, rich: bool) -> Candidate:
        """Return what there is to import: with its headings and links if it is `rich`."""
        if rich and self.html:
            made = reading_html.copied(self.html, options, self.url)
            if made.problem is None:
                return made
        return reading_in.pasted(self.text, options)


class PasteDialog(FormDialog):
    """The text as it will be stored, to read only, and what is known of it.

    The text never passes through a field that could change a character: it is taken from the
    clipboard and imported as it was.
    """

    def __init__(
        self, bench: Workbench, parent: QWidget | None = None, copied: Copied | None = None
    ) -> None:
        super().__init__(tr("Paste", "Paste an article"), tr("Paste", "Add the article"), parent)
        self._bench = bench
        self._options = Options(pattern="")
        self._candidate: Candidate | None = None
        self._found: Found | None = None
        self._bringing: BringingIn | None = None
        self.copied = Copied()
        self.rich = QCheckBox(tr("Paste", "With headings and links"))
        self.preview = QPlainTextEdit()
        self.counted = PlainLabel("", "secondary", wraps=True)
        self.meta = MetadataFields(self)
        self.again = self.add_button(tr("Paste", "Paste again"))
        self.again.clicked.connect(self.paste)
        self._lay_out_fields()
        self.setAcceptDrops(True)
        self.resize(720, 660)
        self.take(copied or on_clipboard())
        bench.ask(_told, self._on_told)
        self.meta.lines["title"].setFocus()

    def _lay_out_fields(self) -> None:
        self.preview.setReadOnly(True)
        self.preview.setFont(serif_font(15))
        self.preview.setMinimumHeight(140)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr("Paste", "The text"))
        self.preview.setAcceptDrops(False)
        self.preview.setCursorWidth(0)
        self.add(self.preview)
        self.fields.setStretch(0, 1)
        self.rich.setChecked(True)
        self.rich.toggled.connect(lambda _on: self.take(self.copied))
        self.add(self.rich)
        self.add(self.counted)
        self.add(self.meta.widget)

    @Slot()
    def paste(self) -> None:
        """Take what the clipboard holds now."""
        self.take(on_clipboard())

    def take(self, copied: Copied) -> None:
        """Show what was copied and what can be guessed of it."""
        self.set_error("")
        self.copied = copied
        self.rich.setVisible(bool(copied.html))
        candidate = copied.candidate(self._options, rich=self.rich.isChecked())
        self._candidate, self._found = candidate, None
        # enabled once it is known whether the project holds the text already
        self.primary.setEnabled(False)
        self.preview.setPlainText(_beginning(candidate.draft.text))
        if candidate.problem is not None:
            words = tr("Paste", "The clipboard holds no text. Copy an article, then Paste again.")
            self.counted.setText(words)
            return
        self._show(candidate)
        self._bench.ask(lambda library: known_in(library, candidate), self._on_known)

    def _show(self, candidate: Candidate) -> None:
        draft = candidate.draft
        count = plural("Paste", "{n} word", "{n} words", count_words(draft.text))
        notes = [sentence(note) for note in candidate.notes]
        self.counted.setText("  ".join([count, *notes]))
        self.meta.show_meta(draft.meta, guessed=frozenset(name for name, _ in draft.guessed))

    @Slot(object)
    def _on_told(self, answer: "Future[tuple[list[str], str]]") -> None:
        outlets, language = answer.result()
        self.meta.outlets.setStringList(outlets)
        if language:
            self._options = Options(pattern="", language=language)
            self.take(self.copied)

    @Slot(object)
    def _on_known(self, answer: "Future[Found]") -> None:
        found = answer.result()
        if found.candidate is self._candidate:
            self._found = found
            self.primary.setEnabled(True)

    # -- bringing it in ------------------------------------------------------------------------

    @override
    def accept(self) -> None:
        self.set_error("")
        if self._found is None or self._bringing is not None:
            return
        try:
            draft = self._draft(self._found)
        except GuillemetError as error:
            self.set_error(sentence(error))
            return
        self.primary.setEnabled(False)
        self._bringing = BringingIn(self._bench)
        self._bringing.ended.connect(self._on_brought)
        self._bringing.begin([draft], 1, draft.meta.title or tr("Paste", "pasted text"))

    def _draft(self, found: Found) -> Draft:
        """Return the article as it stands in the form.

        Raises:
            GuillemetError: a field is not in order.
        """
        batch = Batch()
        batch.add([found])
        for name, value in self.meta.values().items():
            batch.set_value([0], name, value)
        return batch.entries[0].draft()

    @Slot(object)
    def _on_brought(self, done: "Future[ImportReport]") -> None:
        self._bringing = None
        self.primary.setEnabled(True)
        error = done.exception()
        if isinstance(error, GuillemetError):
            self.set_error(sentence(error))
            return
        report = done.result()
        if report.duplicates:
            name = report.duplicates[0].of
            self.set_error(
                tr("Paste", "It is in the project already, as “{name}”. Nothing was added.",
                   name=name)
            )  # fmt: skip
            return
        self._bench.toasted.emit(tr("Paste", "The article is in."), "undo")
        self._bench.open_article(report.imported[0])
        QDialog.accept(self)

    # -- dropped text --------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasText():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.take(Copied.of(event.mimeData()))
        event.acceptProposedAction()


def on_clipboard() -> Copied:
    """Return what the clipboard holds."""
    return Copied.of(QGuiApplication.clipboard().mimeData())


def _beginning(text: str) -> str:
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}…"


def _told(library: Library) -> tuple[list[str], str]:
    return library.outlets(), library.setting("language")
