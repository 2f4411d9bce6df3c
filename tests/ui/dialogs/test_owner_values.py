"""Fields of actors and articles: made, filled in, several at once, taken back."""

import pytest
from PySide6.QtWidgets import QWidget

from guillemet.domain.actor import Actor
from guillemet.domain.annotation import MarkKind
from guillemet.domain.fields import Field, FieldType, Owner
from guillemet.services.library import Library
from guillemet.services.views import MarksView
from guillemet.ui.dialogs.fields import OWNERS, FieldDialog, FieldsDialog
from guillemet.ui.dialogs.owner_values import ValuesDialog, held
from tests.projects import span_of


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def add(bench, **values):
    return bench.opened.fields.add(Field(**values)).result()


def digest(bench):
    with Library.reading(bench.path) as library:
        return library.digest()


def asked(bench, owner, keys):
    with Library.reading(bench.path) as library:
        return held(library, owner, keys)


def test_a_field_of_actors_is_made_and_listed_apart(qtbot, bench, parent):
    dialog = FieldsDialog(bench, parent)
    qtbot.addWidget(dialog)
    dialog.tabs.setCurrentIndex(OWNERS.index(Owner.ACTOR))
    form = FieldDialog(bench, None, dialog, dialog.owner)
    qtbot.addWidget(form)
    form.name.setText("camp")
    form.type.setCurrentIndex(form.type.findData("choice"))
    form.choices.show_text("east\nwest")
    form.accept()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.list.item(0).text().startswith("camp: east, west")
    dialog.tabs.setCurrentIndex(OWNERS.index(Owner.ANNOTATION))
    qtbot.waitUntil(lambda: dialog.list.count() == 0)


def test_several_actors_get_a_value_as_one_step(qtbot, bench, parent):
    keys = [bench.opened.actors.add(Actor(name=n)).result() for n in ("A", "B")]
    field = add(bench, owner=Owner.ACTOR, name="camp", type=FieldType.CHOICE, choices=("e", "w"))
    bench.opened.fields.set_values(Owner.ACTOR, keys[:1], {field: "e"}).result()
    before = digest(bench)
    found = asked(bench, Owner.ACTOR, keys)
    assert found.differing == {field}
    dialog = ValuesDialog(bench, Owner.ACTOR, keys, found, parent)
    qtbot.addWidget(dialog)
    dialog.inputs["camp"].widget.pills[1].click()
    dialog.accept()
    qtbot.waitUntil(lambda: asked(bench, Owner.ACTOR, keys).values == {field: "w"})
    bench.opened.history.undo().result()
    assert digest(bench) == before


def test_what_a_field_does_not_take_is_said_and_nothing_is_changed(qtbot, bench, parent):
    add(bench, owner=Owner.ARTICLE, name="page", type=FieldType.NUMBER)
    before = digest(bench)
    dialog = ValuesDialog(bench, Owner.ARTICLE, [1], asked(bench, Owner.ARTICLE, [1]), parent)
    qtbot.addWidget(dialog)
    line = dialog.inputs["page"].widget
    line.setText("front")
    line.editingFinished.emit()
    dialog.accept()
    assert dialog.error == "“front” is no value of the field page. Nothing was changed."
    assert digest(bench) == before


def test_a_new_annotation_has_the_default_and_what_is_required_can_be_looked_for(bench):
    add(bench, name="tone", type=FieldType.CHOICE, choices=("calm", "sharp"), default="calm")
    add(bench, name="stance", type=FieldType.YESNO, required=True, kinds=(MarkKind.QUOTE,))
    with Library.reading(bench.path) as library:
        article = library.article(1)
    span = span_of(article.text, "dégradées")
    made = bench.opened.annotate.mark(article, MarkKind.QUOTE, [span]).result()
    assert list(made.fields.values()) == ["calm"]
    with Library.reading(bench.path) as library:
        assert list(library.marks.keys(MarksView(text="is:incomplete"), "Ada")) == [made.n]
        assert list(library.marks.keys(MarksView(text="field:tone=calm"), "Ada")) == [made.n]


def test_the_template_of_story_elements_makes_its_field(bench):
    bench.opened.fields.template("NPF story element").result()
    with Library.reading(bench.path) as library:
        [field] = library.fields(Owner.ANNOTATION)
    assert field.choices[:3] == ("hero", "villain", "victim")
