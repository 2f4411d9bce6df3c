"""Forms say what is wrong in place; questions are answered with a button, or not at all."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QToolButton

from guillemet.domain.errors import BadName
from guillemet.domain.messages import MSG_NAME_EMPTY
from guillemet.ui.widgets.dialogs import FormDialog, choose, inform
from guillemet.ui.widgets.inputs import HUE_NAMES, HuePicker, NumberField, SearchField


class NameDialog(FormDialog):
    def __init__(self):
        super().__init__("New project", "Create project")
        self.name = QLineEdit()
        self.add_row("&Name", self.name, "Of the file")

    def submit(self):
        if not self.name.text():
            raise BadName(MSG_NAME_EMPTY)


@pytest.fixture
def dialog(qtbot):
    made = NameDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def meanwhile(act):
    """Do `act` with the dialog that is about to be open."""
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def press(text):
    def pressed(dialog):
        buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
        buttons[text].click()

    return pressed


def test_what_is_wrong_is_said_in_the_dialog_which_stays_open(dialog):
    dialog.primary.click()
    assert dialog.isVisible()
    assert dialog.error == "A name cannot be empty."


def test_once_it_is_right_the_dialog_closes_and_the_error_is_gone(dialog, qtbot):
    dialog.primary.click()
    dialog.name.setText("Harbour")
    with qtbot.waitSignal(dialog.accepted):
        dialog.primary.click()
    assert dialog.error == ""


def test_enter_creates_and_esc_leaves(dialog, qtbot):
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.error
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_field_is_named_after_its_label(dialog):
    assert dialog.name.accessibleName() == "Name"


def test_a_question_gives_back_the_answer_that_was_pressed(qtbot):
    meanwhile(press("Show them"))
    assert choose(None, "2 are undecided.", ["Declare it coded", "Show them"]) == "Show them"


def test_the_first_answer_is_what_enter_gives(qtbot):
    meanwhile(lambda shown: qtbot.keyClick(shown, Qt.Key.Key_Return))
    assert choose(None, "2 are undecided.", ["Declare it coded", "Show them"]) == "Declare it coded"


def test_enter_never_does_what_cannot_be_taken_back(qtbot):
    meanwhile(lambda shown: qtbot.keyClick(shown, Qt.Key.Key_Return))
    assert choose(None, "Delete 12 articles?", ["Delete"], danger=True) is None


def test_esc_answers_nothing(qtbot):
    meanwhile(lambda shown: qtbot.keyClick(shown, Qt.Key.Key_Escape))
    assert choose(None, "2 are undecided.", ["Declare it coded"]) is None


def test_details_are_folded_away_until_wanted(qtbot):
    seen = []

    def unfold(shown):
        details = shown.findChild(QPlainTextEdit)
        seen.append(details.isVisible())
        press("Details")(shown)
        seen.append(details.isVisible())
        press("OK")(shown)

    meanwhile(unfold)
    inform(None, "It could not be opened.", "<b>Traceback</b>")
    assert seen == [False, True]


def test_a_search_field_is_cleared_with_its_cross(qtbot):
    field = SearchField("Filter")
    qtbot.addWidget(field)
    [clear] = field.findChildren(QToolButton)
    assert clear.isHidden()
    field.setText("port")
    assert not clear.isHidden()
    assert clear.accessibleName() == "Clear"
    clear.click()
    assert field.text() == ""
    assert field.accessibleName() == "Filter"


def test_a_hue_is_picked_by_its_name(qtbot):
    picker = HuePicker("mauve")
    qtbot.addWidget(picker)
    assert picker.hue == "slate"
    actions = {action.text(): action for action in picker.menu().actions()}
    assert list(actions) == [message.template for message in HUE_NAMES.values()]
    with qtbot.waitSignal(picker.picked) as picked:
        actions["Sky"].trigger()
    assert (picked.args, picker.hue) == (["sky"], "sky")
    assert picker.accessibleName() == "Colour: Sky"
    with qtbot.assertNotEmitted(picker.picked):
        actions["Sky"].trigger()


def test_a_number_field_keeps_to_its_bounds(qtbot):
    field = NumberField(1, 99, 12)
    qtbot.addWidget(field)
    field.setValue(200)
    assert field.value() == 99


def test_a_long_form_is_high_enough_for_all_its_words_whatever_the_screen(qtbot):
    form = FormDialog("Long", "Create", lead="A sentence that takes more than one line. " * 4)
    fields = [form.add_row(f"Field {n}", QLineEdit(), "What it is for. " * 6) for n in range(9)]
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    assert form.height() >= form.layout().totalHeightForWidth(form.width())
    assert all(field.height() >= field.sizeHint().height() for field in fields)


def test_a_form_grows_with_what_is_wrong(qtbot):
    form = FormDialog("Short", "Create")
    field = form.add_row("Name", QLineEdit())
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.set_error("Something is wrong that takes quite some words to say. " * 8)
    assert form.height() >= form.layout().totalHeightForWidth(form.width())
    assert field.height() >= field.sizeHint().height()
