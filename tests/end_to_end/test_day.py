"""A day at the desk: thirty articles read and marked, and no hand ever on the mouse."""

from statistics import mean

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from guillemet.domain.actor import Actor, ActorKind
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import Draft, Metadata, RangeKind, ReadingState, TextRange
from guillemet.domain.text import Span, canonical
from guillemet.exchange.dialects import Dialect
from guillemet.services.export import Choice, export_annotations
from guillemet.services.library import Library
from guillemet.services.settings import SettingsFile
from guillemet.ui.main_window import MainWindow
from tests.projects import ME, made

ARTICLES = 30
SPEAKERS = ("Maud Erlanger", "Joris Quéméner", "Salma Idrissi", "Åsa Öhrn", "Zoé Lacaze")
SAID = (
    "La digue tiendra encore dix ans.", "Personne ne nous a consultés avant le vote !",
    "Nous rouvrirons le quai en juin.", "Le rapport dit exactement le contraire.",
)  # fmt: skip
PINNED, TYPED = "registre/annonce", "registre/critique"
BY_DIGITS, BY_TYPING = 5, 12
ALT = Qt.KeyboardModifier.AltModifier


def speakers_of(number):
    """The two who speak in an article, in turn."""
    return SPEAKERS[number % len(SPEAKERS)], SPEAKERS[(number + 2) % len(SPEAKERS)]


def article(number):
    title = f"Valdorne : la séance n° {number + 1}"
    one, other = speakers_of(number)
    lines = [
        f"« {words} » C’est ce qu’a répondu {who} à l’article {number + 1} de l’ordre du jour."
        for words, who in zip(SAID, (one, other, one, other), strict=True)
    ]
    text = canonical("\n\n".join([title, *lines, "La séance a été levée à minuit."])).text
    meta = Metadata(
        title=title, outlet="Le Fanal", published=f"2026-03-{ARTICLES - number:02}", language="fr"
    )
    headline = TextRange(RangeKind.HEADLINE, Span(0, len(title)))
    return Draft(text=text, meta=meta, name=f"{number}.txt", ranges=(headline,))


class Analyst:
    """Somebody who presses one key after the other, and counts them."""

    def __init__(self, qtbot, window):
        self.qtbot = qtbot
        self.window = window
        self.bench = window.project.bench
        self.presses = 0
        self.by_digits, self.by_typing = [], []

    def press(self, *keys, modifiers=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            self.presses += 1
            self.qtbot.keyClick(QApplication.focusWidget(), key, modifiers)
            self.qtbot.waitUntil(lambda: self.bench.is_settled)

    def pick(self, key, name, typed):
        """Open a picker, type the beginning of a name, take the first match."""
        picker = self.window.project.inspector.picker
        self.press(key)
        self.qtbot.waitUntil(picker.field.hasFocus)
        for char in typed:
            self.presses += 1
            picker.field.insert(char)
        rows = picker.list
        self.qtbot.waitUntil(lambda: rows.highlighted == 0 and rows.rows[0].text == name)
        self.press(Qt.Key.Key_Return)

    def code_quote(self, speaker, *, by_typing):
        """Mark the next undecided quote, and say who speaks and of what register it is."""
        before = self.presses
        self.press(Qt.Key.Key_U, Qt.Key.Key_Q)
        page = self.bench.page
        cast = [page.actors[key].name for key in page.cast]
        known = speaker in cast and not by_typing
        if known:
            self.press(Qt.Key(Qt.Key.Key_1 + cast.index(speaker)))
        else:
            self.pick(Qt.Key.Key_S, speaker, speaker[:3])
        if by_typing:
            self.pick(Qt.Key.Key_T, TYPED, "cri")
        else:
            self.press(Qt.Key.Key_1, modifiers=ALT)
        if by_typing:
            self.by_typing.append(self.presses - before)
        elif known:
            self.by_digits.append(self.presses - before)

    def code_article(self, number):
        one, other = speakers_of(number)
        for speaker in (one, other, one, other):
            self.code_quote(speaker, by_typing=number % 5 == 4)
        self.press(Qt.Key.Key_W, Qt.Key.Key_P)
        self.press(Qt.Key.Key_D)


@pytest.fixture
def analyst(qtbot, tmp_path):
    path = tmp_path / "day.guillemet"
    opened, articles = made(path, *map(article, range(ARTICLES)))
    first = next(each for each in articles if each.title.endswith("n° 1"))
    use = opened.annotate
    for name in SPEAKERS:  # known since another day
        quote = use.mark(first, MarkKind.MENTION, [Span(0, 8)]).result()
        use.attribute(
            [quote.n], Role.MENTIONED, Actor(name=name, kind=ActorKind.PERSON), replace=True
        ).result()
    for tag in (PINNED, TYPED):
        use.add_tag([quote.n], tag).result()
    use.delete([quote.n]).result()
    with Library.reading(path) as library:
        pinned = library.codebook().by_path(PINNED).n
    opened.codes.pin(pinned, 1).result()
    opened.articles.set_state([first.n], ReadingState.UNREAD).result()
    opened.close()
    settings = SettingsFile(tmp_path / "config")
    settings.change(coder="Ada", initials="A", first_steps_hidden=True)
    settings.change(article={str(path): first.id})
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.open_project(path)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.project.bench.ready)
    window.project.reader.view.setFocus()
    yield Analyst(qtbot, window)
    window.close_project()


@pytest.mark.slow
def test_thirty_articles_are_coded_with_the_keyboard_alone(analyst, tmp_path):
    bench = analyst.bench
    for number in range(ARTICLES):
        title = f"Valdorne : la séance n° {number + 1}"
        analyst.qtbot.waitUntil(lambda title=title: bench.page.article.title == title)
        analyst.code_article(number)
    by_digits, by_typing = analyst.by_digits, analyst.by_typing
    print(
        f"\nkeys for a coded quote: {mean(by_digits):.1f} with cast numbers and a pinned tag "
        f"(goal {BY_DIGITS}), {mean(by_typing):.1f} typed (goal {BY_TYPING}); "
        f"{analyst.presses} keys in all for {ARTICLES} articles"
    )
    assert max(by_digits) <= BY_DIGITS
    assert max(by_typing) <= BY_TYPING
    path, out = bench.path, tmp_path / "out.csv"
    analyst.window.close_project()
    with Library.reading(path) as library:
        assert library.counts(ME.coder).by_state == {"coded": ARTICLES}
        for key in library.export_order():
            shown = library.page(key, ME.coder)
            quotes = [a for a in shown.annotations if a.kind is MarkKind.QUOTE]
            assert [a.words for a in quotes] == list(SAID)
            number = int(shown.article.title.rsplit(" ", 1)[1]) - 1
            one, other = speakers_of(number)
            said = [shown.actors[a.actors(Role.SPEAKER)[0]].name for a in quotes]
            assert said == [one, other, one, other]
            assert shown.undecided == ()
    assert export_annotations(path, out, Choice(), Dialect()) == 5 * ARTICLES
