"""What is known of an actor, in lines."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QPushButton, QWidget

from guillemet.domain.actor import Actor, Affiliation, Office
from guillemet.ui.inspector.names import actor_kinds, namings
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.widgets.labels import PlainLabel
from guillemet.ui.words import date_words, tr

ADDRESS = "https://www.wikidata.org/wiki/"


class Facts(QWidget):
    """Kind, names, offices, affiliations, Wikidata, note; lines that say nothing are left out.

    Signals:
        opened: an address was opened in the browser, after a click and a question.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self.wikidata = ""

    def show_actor(self, actor: Actor) -> None:
        """Show another actor."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self.wikidata = actor.wikidata
        kind = f"{dict(actor_kinds())[actor.kind]}, {dict(namings())[actor.naming]}"
        self._say(tr("Actors", "Kind"), kind)
        names = [f"{a.name} ({a.language})" if a.language else a.name for a in actor.aliases]
        self._say(tr("Actors", "Other names"), "\n".join(names))
        offices = [(office_words(o), o.start, o.end) for o in actor.offices]
        self._say(tr("Actors", "Offices"), "\n".join(_dated(*each) for each in offices))
        held = [(affiliation_words(a), a.start, a.end) for a in actor.affiliations]
        self._say(tr("Actors", "Affiliations"), "\n".join(_dated(*each) for each in held))
        if actor.wikidata:
            link = QPushButton(actor.wikidata)
            link.setProperty("role", "link")
            link.setToolTip(ADDRESS + actor.wikidata)
            link.clicked.connect(self._open)
            self._form.addRow(PlainLabel(tr("Actors", "Wikidata"), "secondary"), link)
        self._say(tr("Actors", "Note"), actor.note)

    def lines(self) -> list[str]:
        """Return what the lines say, without their names."""
        found = (self._form.itemAt(row, QFormLayout.ItemRole.FieldRole) for row in range(
            self._form.rowCount()
        ))  # fmt: skip
        widgets = (item.widget() for item in found if item is not None)
        return [w.text() for w in widgets if isinstance(w, PlainLabel | QPushButton)]

    def _say(self, name: str, words: str) -> None:
        if words:
            self._form.addRow(PlainLabel(name, "secondary"), PlainLabel(words, wraps=True))

    @Slot()
    def _open(self) -> None:
        address = ADDRESS + self.wikidata
        yes = tr("Actors", "Open in the browser")
        if choose(self, address, [yes]) == yes:
            self.opened.emit(address)
            QDesktopServices.openUrl(QUrl(address))


def office_words(office: Office) -> str:
    """Return an office with its organisation."""
    return ", ".join(part for part in (office.title, office.organisation) if part)


def affiliation_words(held: Affiliation) -> str:
    """Return an organisation, and as what somebody belongs to it."""
    return f"{held.name} ({held.role})" if held.role else held.name


def _dated(words: str, start: str, end: str) -> str:
    if not start and not end:
        return words
    first, last = date_words(start, short=True), date_words(end, short=True)
    return f"{words} · {first} – {last}".rstrip()
