"""What the keys and menus ask of proposals: to make some, to accept many, when to make them."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from guillemet.domain.annotation import AnnotationKey, MarkKind, Status
from guillemet.domain.article import ArticleKey
from guillemet.domain.errors import GuillemetError
from guillemet.domain.suggestion import SuggestionKey
from guillemet.services.library import Library
from guillemet.services.views import Page
from guillemet.services.when import WHEN, When
from guillemet.ui.actions import Actions
from guillemet.ui.commands.proposing import Proposing
from guillemet.ui.widgets.dialogs import choose
from guillemet.ui.widgets.progress import ProgressStrip
from guillemet.ui.words import number, plural, tr
from guillemet.ui.workbench import Workbench

if TYPE_CHECKING:
    from concurrent.futures import Future

    from guillemet.services.suggest_jobs import Report
    from guillemet.services.suggest_quality import Quality
    from guillemet.services.wanted import Wanted

SURE: Final = 1
LIKELY: Final = 2
WEAK: Final = 3


class Suggestions(QObject):
    """Makes proposals when they are asked for, or as soon as an article is open."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._asked: frozenset[ArticleKey] = frozenset()
        self._quiet = False
        self.strip = ProgressStrip()
        self.proposing = Proposing(bench)
        self.strip.cancelled.connect(self.proposing.stop)
        self.proposing.advanced.connect(self._on_advanced)
        self.proposing.ended.connect(self._on_ended)
        bench.page_shown.connect(self._on_page)
        bench.ready_changed.connect(self._on_ready)

    def bind(self, actions: Actions) -> None:
        """Take the entries of the menus."""
        actions.bind("suggest", self.here, self._writable)
        actions.bind("suggest_all", self.everywhere, self._is_ready)
        actions.bind("accept_all", self.accept_all, self._has_proposals)
        actions.bind("suggestion_settings", self.settings, self._is_ready)
        actions.bind("suggestion_quality", self.quality)

    def _is_ready(self) -> bool:
        return self._bench.ready

    def _writable(self) -> bool:
        return self._bench.ready and self._bench.page is not None

    def _has_proposals(self) -> bool:
        return self._writable() and bool(self._proposed())

    # -- making --------------------------------------------------------------------------------

    def here(self) -> None:
        """Propose for the open article."""
        self._bench.ask(lambda library: library.setting(WHEN, When.ON_DEMAND), self._on_here)

    def everywhere(self) -> None:
        """Propose for all articles, after saying how many there are."""
        self._bench.ask(_whole, self._on_everywhere)

    def _begin(self, keys: list[ArticleKey] | None, sentence: str) -> None:
        if self.proposing.running:
            self._bench.said.emit(tr("Suggestions", "Proposals are being made already."))
            return
        if keys is None:
            self.strip.begin(sentence)
        else:
            self._bench.said.emit(sentence)
        self.proposing.begin(keys)

    @Slot(object)
    def _on_here(self, answer: "Future[str]") -> None:
        page = self._bench.page
        if page is None or not self._bench.ready:
            return
        if answer.result() == When.NEVER:
            self._wanted_none()
            return
        self._quiet = False
        self._begin([page.article.n], tr("Suggestions", "Looking for quotes and names…"))

    @Slot(object)
    def _on_everywhere(self, answer: "Future[tuple[str, int]]") -> None:
        when, count = answer.result()
        if when == When.NEVER:
            self._wanted_none()
            return
        if self.proposing.running or not self._bench.ready:
            return
        yes = tr("Suggestions", "Suggest")
        question = plural(
            "Suggestions",
            "Propose quotes, speakers and mentions for {n} article? Nothing is decided by that.",
            "Propose quotes, speakers and mentions for {n} articles? Nothing is decided by that.",
            count,
        )
        if choose(self._window, question, [yes]) == yes:
            self._quiet = False
            self._begin(None, tr("Suggestions", "Looking for quotes and names…"))

    def _wanted_none(self) -> None:
        self._bench.said.emit(
            tr("Suggestions", "This project proposes nothing: Tools ▸ Suggestions… says when.")
        )

    @Slot(object)
    def _on_page(self, page: Page) -> None:
        """Propose at once where the project always does and nothing was proposed yet."""
        key = page.article.n
        if self._bench.ready and key not in self._asked:
            self._bench.ask(lambda library: (key, _due(library, key)), self._on_due)

    @Slot(object)
    def _on_ready(self, ready: object) -> None:
        if ready and self._bench.page is not None:
            self._on_page(self._bench.page)

    @Slot(object)
    def _on_due(self, answer: "Future[tuple[ArticleKey, bool]]") -> None:
        key, due = answer.result()
        page = self._bench.page
        here = page is not None and page.article.n == key
        if due and here and self._bench.ready and not self.proposing.running:
            self._asked |= {key}
            self._quiet = True
            self.proposing.begin([key])

    @Slot(int, int)
    def _on_advanced(self, done: int, total: int) -> None:
        self.strip.advance(done, total)

    @Slot(object)
    def _on_ended(self, ended: "Report | BaseException") -> None:
        self.strip.finish()
        if isinstance(ended, GuillemetError):
            self._bench.failed.emit(ended)
        elif isinstance(ended, BaseException):
            raise ended
        elif not self._quiet:
            self._bench.said.emit(_told(ended))

    # -- accepting many ------------------------------------------------------------------------

    def _proposed(self) -> list[AnnotationKey]:
        page = self._bench.page
        found = page.annotations if page is not None else ()
        return [a.n for a in found if a.status is Status.SUGGESTED]

    def accept_all(self) -> None:
        """Accept what is proposed in this article above a tier, after saying how much it is."""
        page, keys = self._bench.page, self._proposed()
        if page is None or not keys:
            return
        up_to = {
            tier: [key for key in keys if page.tiers.get(key, WEAK) <= tier]
            for tier in (SURE, LIKELY, WEAK)
        }
        words = {
            SURE: tr("Suggestions", "The sure ones: {count}", count=number(len(up_to[SURE]))),
            LIKELY: tr(
                "Suggestions", "The likely ones too: {count}", count=number(len(up_to[LIKELY]))
            ),
            WEAK: tr("Suggestions", "All: {count}", count=number(len(up_to[WEAK]))),
        }
        offered: dict[str, list[AnnotationKey]] = {}
        for tier, chosen in up_to.items():
            if chosen and chosen not in offered.values():
                offered[words[tier]] = chosen
        question = tr("Suggestions", "Accept what is proposed in this article, with its speakers?")
        answer = choose(self._window, question, list(offered))
        if answer is not None:
            accepted = [SuggestionKey(-key) for key in offered[answer]]
            self._bench.run(self._bench.opened.suggesting.accept(accepted), self._on_accepted)

    @Slot(object)
    def _on_accepted(self, done: "Future[list[AnnotationKey]]") -> None:
        if done.exception() is None:
            count = len(done.result())
            words = plural(
                "Suggestions", "{n} proposal accepted.", "{n} proposals accepted.", count
            )
            self._bench.toasted.emit(words, "undo")

    def quality(self) -> None:
        """Show how far proposals were right so far."""
        self._bench.ask(Library.proposal_quality, self._on_quality)

    @Slot(object)
    def _on_quality(self, answer: "Future[Quality]") -> None:
        from guillemet.ui.dialogs.suggestion_quality import SuggestionQuality

        dialog = SuggestionQuality(answer.result(), self._window)
        dialog.exec()
        dialog.deleteLater()

    # -- what the project wants ----------------------------------------------------------------

    def settings(self) -> None:
        """Ask when this project proposes something, and what never."""
        self._bench.ask(_settings, self._on_settings)

    @Slot(object)
    def _on_settings(self, answer: "Future[Wanted]") -> None:
        from guillemet.ui.dialogs.suggestions import SuggestionSettings

        if self._bench.ready:
            dialog = SuggestionSettings(self._bench, answer.result(), self._window)
            if dialog.exec() and self._bench.page is not None:
                self._on_page(self._bench.page)
            dialog.deleteLater()


def _whole(library: Library) -> tuple[str, int]:
    return library.setting(WHEN, When.ON_DEMAND), library.counts("").articles


def _due(library: Library, key: ArticleKey) -> bool:
    always = library.setting(WHEN, When.ON_DEMAND) == When.ALWAYS
    return always and not library.has_proposals(key)


def _settings(library: Library) -> "Wanted":
    from guillemet.services.parsing import PARSER, SPACY, lacks
    from guillemet.services.wanted import Wanted

    return Wanted(
        When(library.setting(WHEN, When.ON_DEMAND)),
        library.never_proposed(),
        parsed=library.setting(PARSER, "") == SPACY,
        lacks=lacks(),
    )


def _told(report: "Report") -> str:
    quotes, mentions = report.total(MarkKind.QUOTE), report.total(MarkKind.MENTION)
    if not quotes and not mentions:
        return tr("Suggestions", "Nothing to propose.")
    found = tr(
        "Suggestions", "{quotes} and {mentions} proposed. U goes to the next undecided.",
        quotes=plural("Suggestions", "{n} quote", "{n} quotes", quotes),
        mentions=plural("Suggestions", "{n} mention", "{n} mentions", mentions),
    )  # fmt: skip
    if report.cancelled:
        done = plural("Suggestions", "Stopped after {n} article.", "Stopped after {n} articles.",
                      len(report.counts))  # fmt: skip
        return f"{done} {found}"
    return found
