"""Reviewing what is proposed, by keys: each decision one press, each one taken back by Ctrl+Z."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from guillemet.domain.annotation import MarkKind, Origin, Role, Status
from guillemet.domain.article import ArticleKey
from guillemet.services.library import Library
from guillemet.services.when import When
from guillemet.ui.dialogs.edit_actor import ActorDialog
from guillemet.ui.suggestions.explaining import RULES, explanation
from guillemet.ui.suggestions.proposal import Proposal
from tests.ui.suggestions.conftest import open_in
from tests.ui.windows import answering


def quotes(shown):
    return [a for a in open_in(shown) if a.kind is MarkKind.QUOTE]


def decided(shown):
    return [a for a in shown.annotations if a.status is not Status.SUGGESTED]


def settle(shown):
    shown.rest()
    QApplication.processEvents()


def test_ctrl_g_proposes_and_decides_nothing(proposed):
    assert len(quotes(proposed)) == 11
    assert decided(proposed) == []
    assert proposed.bench.history.undo.kind == "import-articles"


def test_the_meter_counts_what_is_proposed(proposed):
    count = len(open_in(proposed))
    assert f"{count}" in proposed.window.project.toolbar.undecided.words


def test_u_walks_through_them_and_back(proposed):
    seen = []
    for _ in range(3):
        proposed.press("U")
        seen.append(proposed.current)
    assert seen == ["Russie", "Etats-Unis", "dégradées"]
    proposed.press("Shift+U")
    assert proposed.current == "Etats-Unis"


def test_y_accepts_with_the_speaker_and_goes_on(proposed):
    proposed.press("U", "U", "U", "Y")
    [accepted] = decided(proposed)
    assert accepted.words == "dégradées"
    assert accepted.origin is Origin.ACCEPTED
    [speaker] = accepted.actors(Role.SPEAKER)
    assert proposed.bench.page.actors[speaker].name == "Vladimir Poutine"
    assert proposed.current == "Maison Blanche"


def test_ctrl_z_takes_an_acceptance_back(proposed):
    before = open_in(proposed)
    proposed.press("U", "Y")
    proposed.press("Ctrl+Z")
    assert open_in(proposed) == before


def test_x_rejects_and_remembers_and_ctrl_z_takes_it_back(proposed):
    proposed.press("U", "X")
    assert "Russie" not in [a.words for a in open_in(proposed)][:1]
    assert proposed.current == "Etats-Unis"
    proposed.window.actions_.trigger("suggest")
    proposed.qtbot.waitUntil(lambda: not proposed.window.project.suggestions.proposing.running)
    settle(proposed)
    first = min(open_in(proposed), key=lambda a: a.start)
    assert first.words == "Etats-Unis"
    proposed.press("Ctrl+Z")
    assert min(open_in(proposed), key=lambda a: a.start).words == "Russie"


def test_del_on_a_proposal_rejects_it(proposed):
    proposed.press("U", "Delete")
    with Library.reading(proposed.bench.path) as library:
        assert library.counts("Ada").rejected == 1


def test_q_on_the_words_of_a_proposal_settles_it(proposed):
    quote = quotes(proposed)[0]
    proposed.caret_in("dégradées", 2)
    proposed.press("Q")
    assert quote not in open_in(proposed)
    assert [a.words for a in decided(proposed)] == ["dégradées"]


def test_a_digit_or_tag_on_a_proposal_accepts_it_as_corrected(proposed):
    proposed.press("U", "U", "U", "Y")  # Poutine is in the cast now
    quote = quotes(proposed)[0]
    proposed.bench.set_current(quote.n)
    proposed.press("0")
    [_, corrected] = decided(proposed)
    assert corrected.words == quote.words
    assert corrected.origin is Origin.CORRECTED
    assert proposed.bench.current.n == corrected.n


def test_enter_goes_to_the_card_and_what_is_changed_there_is_kept(proposed):
    proposed.press("U", "U", "U", "Return")
    card = proposed.window.project.inspector.cards.list.card
    assert card.isAncestorOf(QApplication.focusWidget())
    card.cue_changed.emit("a jugé")
    settle(proposed)
    [corrected] = decided(proposed)
    assert (corrected.cue, corrected.origin) == ("a jugé", Origin.CORRECTED)


def test_the_card_explains_why_and_offers_both_ways(proposed):
    quote = quotes(proposed)[0]
    proposed.bench.set_current(quote.n)
    card = proposed.window.project.inspector.cards.list.card
    shown = card.findChild(Proposal)
    assert "dégradées" in shown.why.text()
    assert "a estimé" in shown.why.text()
    assert "Vladimir Poutine" in shown.why.text()
    shown.accept.click()
    settle(proposed)
    assert [a.words for a in decided(proposed)] == ["dégradées"]


def test_every_rule_of_the_engine_has_words(proposed):
    for annotation in open_in(proposed):
        assert annotation.rule in RULES
        assert explanation(proposed.bench.page, annotation)


def test_all_above_a_tier_are_accepted_after_saying_how_many(proposed):
    count = sum(tier == 1 for tier in proposed.bench.page.tiers.values())
    answering(f"The sure ones: {count}")
    proposed.window.actions_.trigger("accept_all")
    settle(proposed)
    assert len(decided(proposed)) == count
    proposed.press("Ctrl+Z")
    assert decided(proposed) == []


def test_after_the_third_rejection_of_a_string_it_asks_whether_to_propose_it_at_all(reading):
    text = "« Miracle », a dit Anna Roux. « Miracle », a dit Paul Roux. « Miracle », dit Eva Roux."
    shown = reading(text, language="fr")
    shown.window.actions_.trigger("suggest")
    shown.qtbot.waitUntil(lambda: open_in(shown) != [], timeout=20_000)
    for number in range(3):
        if number == 2:
            answering("Never propose it")
        shown.bench.set_current(quotes(shown)[0].n)
        shown.press("X")
    settle(shown)
    with Library.reading(shown.bench.path) as library:
        assert library.never_proposed() == ["Miracle"]


def test_a_project_that_always_proposes_does_so_as_soon_as_an_article_is_open(reading):
    shown = reading("« Non », a dit Anna Roux.", "« Oui », a dit Paul Roux.", language="fr")
    shown.bench.opened.suggesting.set_when(When.ALWAYS).result()
    settle(shown)
    other = next(
        n for n in shown.window.project.articles.model.keys if n != shown.bench.page.article.n
    )
    shown.bench.open_article(ArticleKey(other))
    shown.qtbot.waitUntil(lambda: open_in(shown) != [], timeout=20_000)


def test_a_project_that_wants_none_says_so(seed):
    seed.bench.opened.suggesting.set_when(When.NEVER).result()
    said = []
    seed.bench.said.connect(said.append)
    seed.window.actions_.trigger("suggest")
    seed.qtbot.waitUntil(lambda: bool(said))
    assert "proposes nothing" in said[-1]


def test_all_articles_are_proposed_for_after_a_question(reading):
    shown = reading("« Non », a dit Anna Roux.", "« Oui », a dit Paul Roux.", language="fr")
    answering("Suggest")
    shown.window.actions_.trigger("suggest_all")
    with Library.reading(shown.bench.path) as library:
        shown.qtbot.waitUntil(lambda: library.counts("Ada").suggestions == 4, timeout=20_000)
    shown.qtbot.waitUntil(lambda: not shown.window.project.suggestions.strip.isVisible())


def test_the_settings_say_when_and_what_never(reading):
    shown = reading("« Non », a dit Anna Roux.", language="fr")

    def fill():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, fill)
            return
        dialog.group.button(2).setChecked(True)
        dialog.never.typed.setText("acte I")
        dialog.never.add_typed()
        dialog.primary.click()

    QTimer.singleShot(20, fill)
    shown.window.actions_.trigger("suggestion_settings")
    with Library.reading(shown.bench.path) as library:
        shown.qtbot.waitUntil(lambda: library.never_proposed() == ["acte I"])
        assert library.setting("suggest") == When.ALWAYS


@pytest.mark.parametrize("action", ["accept", "reject"])
def test_the_last_one_leaves_nothing_undecided(reading, action):
    shown = reading("« Non », a dit Anna Roux.", language="fr")
    shown.window.actions_.trigger("suggest")
    shown.qtbot.waitUntil(lambda: len(open_in(shown)) == 2, timeout=20_000)
    shown.press("U")
    for _ in range(2):
        shown.window.actions_.trigger(action)
        settle(shown)
        shown.press("U")
    assert open_in(shown) == []


def test_how_far_proposals_were_right_is_shown_by_language_and_rule(proposed):
    proposed.press("U", "U", "U", "Y")
    shown = []

    def look():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        table = dialog.table
        shown.extend(
            [table.item(row, column).text().strip() for column in range(5)]
            for row in range(table.rowCount())
        )
        dialog.primary.click()

    QTimer.singleShot(20, look)
    proposed.window.actions_.trigger("suggestion_quality")
    proposed.qtbot.waitUntil(lambda: bool(shown))
    assert shown == [
        ["fr", "1", "100 %", "100 %", "100 %"],
        ["subject after the cue", "1", "100 %", "100 %", ""],
    ]


def test_how_articles_call_an_actor_becomes_a_name_of_it_when_pressed(proposed):
    answering(f"The sure ones: {sum(t == 1 for t in proposed.bench.page.tiers.values())}")
    proposed.window.actions_.trigger("accept_all")
    settle(proposed)
    with Library.reading(proposed.bench.path) as library:
        actor = next(a for a in library.actors().values() if a.name == "Vladimir Poutine")
    dialog = ActorDialog(proposed.bench, actor, proposed.window)
    proposed.qtbot.addWidget(dialog)
    proposed.qtbot.waitUntil(lambda: dialog.candidates.chips != [])
    dialog.candidates.chips[0].click()
    dialog.accept()
    settle(proposed)
    with Library.reading(proposed.bench.path) as library:
        proposed.qtbot.waitUntil(
            lambda: [a.name for a in library.actors()[actor.n].aliases] == ["Poutine"]
        )
