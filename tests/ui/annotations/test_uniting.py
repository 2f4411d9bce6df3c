"""Quotes chosen in the table of annotations are called one statement."""

from PySide6.QtWidgets import QMenu

from guillemet.services.library import Library


def standing(path):
    with Library.reading(path) as library:
        return [len(statement.quotes) for statement in library.statements.standing()]


def test_the_quotes_chosen_become_one_statement_and_undo_parts_them(qtbot, window, view, path):
    view.table.selectAll()
    menu = QMenu()
    view.uniting.add_to(menu)
    [action] = menu.actions()
    assert action.isEnabled()
    action.trigger()
    qtbot.waitUntil(lambda: standing(path) == [6])
    qtbot.waitUntil(lambda: window.project.bench.history.undo is not None)
    window.actions_.trigger("undo")
    qtbot.waitUntil(lambda: standing(path) == [])


def test_one_quote_alone_is_no_statement(view):
    view.table.clearSelection()
    menu = QMenu()
    view.uniting.add_to(menu)
    assert not menu.actions()[0].isEnabled()
