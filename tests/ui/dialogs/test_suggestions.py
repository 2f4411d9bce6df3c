"""What a project wants of proposals, chosen in a form."""

from PySide6.QtWidgets import QLabel

from guillemet.services.library import Library
from guillemet.services.parsing import PARSER, SPACY, Lacks
from guillemet.services.wanted import Wanted
from guillemet.services.when import When
from guillemet.ui.dialogs.suggestions import SuggestionSettings


def opened(bench, qtbot, wanted):
    dialog = SuggestionSettings(bench, wanted, bench.parent())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_spacy_that_is_not_installed_cannot_be_chosen_and_the_form_says_how_to_get_it(bench, qtbot):
    dialog = opened(bench, qtbot, Wanted(When.ON_DEMAND, [], lacks=Lacks.SPACY))
    assert not dialog.parsed.isEnabled()
    assert any("guillemet[nlp]" in words for words in texts(dialog))


def test_without_an_english_model_the_form_says_how_to_get_one(bench, qtbot):
    dialog = opened(bench, qtbot, Wanted(When.ON_DEMAND, [], lacks=Lacks.MODEL))
    assert not dialog.parsed.isEnabled()
    assert any("en_core_web_sm" in words for words in texts(dialog))


def test_spacy_chosen_is_kept_in_the_project_and_can_be_taken_back(bench, qtbot, tmp_path):
    dialog = opened(bench, qtbot, Wanted(When.ON_DEMAND, []))
    dialog.parsed.setChecked(True)
    with qtbot.waitSignal(dialog.accepted):
        dialog.accept()
    assert kept(tmp_path) == SPACY
    again = opened(bench, qtbot, Wanted(When.ON_DEMAND, [], parsed=True, lacks=Lacks.SPACY))
    assert again.parsed.isEnabled()
    again.parsed.setChecked(False)
    with qtbot.waitSignal(again.accepted):
        again.accept()
    assert kept(tmp_path) == ""


def texts(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def kept(folder):
    [path] = folder.glob("*.guillemet")
    with Library.reading(path) as library:
        return library.setting(PARSER, "")
