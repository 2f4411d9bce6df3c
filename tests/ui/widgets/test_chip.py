"""A chip says who or what, can be pressed and taken off, and is cut rather than spilled."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from guillemet.ui.theme import apply_theme, contrast, current_theme, load_theme
from guillemet.ui.widgets.chip import Chip, ChipStyle, chip_size, paint_chip

NAME = "Direction régionale de l’environnement, de l’aménagement et du logement"
SHAPES = ["actor", "tag", "hollow", "plain"]


def painted(style, width=200, height=24, ground="#ffffff"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint_chip(painter, QRectF(0, 0, width, height), style)
    painter.end()
    return image


def colours(image):
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


@pytest.mark.parametrize("shape", SHAPES)
def test_a_chip_is_a_target_of_24_pixels(qapp, shape):
    for style in (ChipStyle(text="A", shape=shape), ChipStyle(text="A", badge="1", compact=True)):
        assert chip_size(style).height() >= 24
        assert chip_size(style, 9).height() >= 24


def test_a_longer_name_takes_more_room_up_to_a_limit(qapp):
    short, long = chip_size(ChipStyle(text="A")), chip_size(ChipStyle(text=NAME))
    assert short.width() < long.width() <= 260


@pytest.mark.parametrize("theme", ["light", "dark", "sepia", "contrast"])
@pytest.mark.parametrize("hue", ["blue", "orange", "violet", "green", "sky", "brown", "slate"])
def test_the_number_on_its_disc_can_be_read(theme, hue):
    worn = load_theme(theme)
    assert contrast(worn.paper, worn.stroke(hue)) >= 4.5


def test_an_actor_s_chip_has_its_hue_and_a_suggested_one_no_fill(qapp):
    theme = current_theme()
    sure = ChipStyle(text="Ada", hue="green", badge="1")
    guess = ChipStyle(text="Ada", hue="green", badge="1", suggested=True)
    behind_the_name = (150, 12)
    assert painted(sure).pixelColor(*behind_the_name) == theme.fill("green", theme.card)
    assert painted(guess).pixelColor(*behind_the_name).name() == "#ffffff"
    assert theme.stroke("green").name() in colours(painted(guess))


def test_the_current_chip_is_outlined_in_the_accent(qapp):
    accent = current_theme().accent.name()
    assert accent in colours(painted(ChipStyle(text="Ada", hue="blue", current=True)))
    assert accent not in colours(painted(ChipStyle(text="Ada", hue="blue")))


def test_actors_are_round_and_tags_are_square(qapp):
    corner = (1, 1)
    actor = painted(ChipStyle(text="Ada", hue="blue", shape="actor"))
    tag = painted(ChipStyle(text="Ada", hue="blue", shape="tag"))
    assert actor.pixelColor(2, 2).name() == "#ffffff"
    assert tag.pixelColor(*corner).name() != "#ffffff"


def test_a_chip_too_narrow_for_its_name_stays_in_its_place(qapp):
    image = painted(ChipStyle(text=NAME, badge="3", hue="blue"), width=300)
    narrow = QImage(300, 24, QImage.Format.Format_RGB32)
    narrow.fill(QColor("#ffffff"))
    painter = QPainter(narrow)
    paint_chip(painter, QRectF(0, 0, 90, 24), ChipStyle(text=NAME, badge="3", hue="blue"))
    painter.end()
    right = {narrow.pixelColor(x, y).name() for x in range(91, 300) for y in range(24)}
    assert right == {"#ffffff"}
    assert narrow != image


def test_a_chip_is_pressed_with_the_mouse_space_and_enter(qtbot):
    chip = Chip(ChipStyle(text="Ada"))
    qtbot.addWidget(chip)
    chip.show()
    pressed = []
    chip.clicked.connect(lambda: pressed.append(1))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(chip, key)
    assert len(pressed) == 3


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_del_takes_off_a_chip_that_can_be_taken_off(qtbot, key):
    chip = Chip(ChipStyle(text="Ada", removable=True))
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, key)


def test_del_leaves_any_other_chip_alone(qtbot):
    chip = Chip(ChipStyle(text="Ada"))
    qtbot.addWidget(chip)
    with qtbot.assertNotEmitted(chip.removed):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)


def test_the_cross_takes_off_and_the_name_does_not(qtbot):
    chip = Chip(ChipStyle(text="Ada Lovelace", removable=True))
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.show()
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(
            chip, Qt.MouseButton.LeftButton, pos=chip.rect().center() * 2 - chip.rect().topLeft()
        )
    with qtbot.assertNotEmitted(chip.removed), qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().center())


def test_a_chip_says_its_name_to_a_screen_reader(qtbot):
    chip = Chip(ChipStyle(text="R&D <b>team</b>", suggested=True, removable=True))
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "R&D <b>team</b> ?"
    assert chip.accessibleDescription() == "Del takes it off"


def test_a_chip_wears_another_theme_at_once(qtbot, qapp):
    chip = Chip(ChipStyle(text="Ada", hue="blue", badge="1"))
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.show()
    before = chip.grab().toImage()
    apply_theme(qapp, "dark")
    assert chip.grab().toImage() != before
