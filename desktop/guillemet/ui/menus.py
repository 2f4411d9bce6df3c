"""The menus, as a table of the actions in them."""

from typing import Final

from PySide6.QtWidgets import QMenu, QMenuBar

from guillemet.domain.messages import QT_TRANSLATE_NOOP, Message
from guillemet.ui.actions import Actions
from guillemet.ui.words import translated

Entries = tuple[str, ...]
SEPARATOR: Final = ""
MENUS: Final[tuple[tuple[str, Message, Entries], ...]] = (
    (
        "file",
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            "new", "open", "recent", SEPARATOR, "import", "import_table", "paste_article",
            "import_annotations", SEPARATOR, "export", "print", "save_pdf", "copy_project",
            SEPARATOR, "saved", "settings", "edit_keys", SEPARATOR, "close_project", "quit",
        ),
    ),
    (
        "edit",
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            "undo", "redo", "history", SEPARATOR, "expand", "shrink", "sentence",
            "previous_sentence", SEPARATOR, "find", "find_next", "find_previous",
            "search_project", "filter",
        ),
    ),
    (
        "article",
        QT_TRANSLATE_NOOP("Menus", "&Article"),
        (
            "next_article", "previous_article", "next_unread", "back", "forward", "open_beside",
            SEPARATOR,
            "coded", "reviewed", "exclude", SEPARATOR, "edit_article", "article_fields",
            "article_note", "story", "open_address", "delete_article",
        ),
    ),
    (
        "annotate",
        QT_TRANSLATE_NOOP("Menus", "A&nnotate"),
        (
            "quote", "passage", "mention", "quote_as_selected", "add_span", "bounds", "change",
            SEPARATOR, "speaker", "cast", "not_attributed", "roles", "tag", "pinned_tag", "example",
            "note", "repeat", "repeat_all", "same_statement", SEPARATOR, "decide", "verify",
            "delete",
        ),
    ),
    (
        "view",
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            "view_read", "view_annotations", "view_actors", "view_codebook", "view_search",
            "view_statements",
            "view_articles",
            SEPARATOR, "lens",
            "theme", "language", SEPARATOR, "zoom_in", "zoom_out", "zoom_reset",
            "typography", "reading_patterns", SEPARATOR,
            "list_pane", "inspector_pane", "two_readers", "swap_readers", "focus_mode", "clean",
            "patterns_hidden", SEPARATOR, "go",
        ),
    ),
    (
        "tools",
        QT_TRANSLATE_NOOP("Menus", "&Tools"),
        (
            "palette", "project_settings", "blind", SEPARATOR, "suggest_all", "suggestion_settings",
            "suggestion_quality", SEPARATOR, "find_stories", SEPARATOR, "check", "backup",
        ),
    ),
    (
        "help",
        QT_TRANSLATE_NOOP("Menus", "&Help"),
        ("key_sheet", "first_steps", SEPARATOR, "help_kinds", "help_columns", "help_formats",
         "help_data", SEPARATOR, "open_sample", "about"),
    ),
)  # fmt: skip

WITHIN: Final[dict[str, tuple[Message, Entries]]] = {
    "change": (
        QT_TRANSLATE_NOOP("Menus", "Change"),
        ("to_quote", "to_passage", "to_mention", SEPARATOR, "split", "merge"),
    ),
    "roles": (
        QT_TRANSLATE_NOOP("Menus", "Other roles"),
        ("addressee", "target", "via", "on_behalf_of"),
    ),
    "decide": (
        QT_TRANSLATE_NOOP("Menus", "Undecided"),
        (
            "suggest", "next_undecided", "previous_undecided", SEPARATOR, "accept", "reject",
            "dismiss_because", SEPARATOR, "accept_all", "undecided_list",
        ),
    ),
    "go": (
        QT_TRANSLATE_NOOP("Menus", "Go"),
        (
            "next_item", "previous_item", "open_card", "next_link", "open_link",
            "next_pattern", "previous_pattern", SEPARATOR,
            "next_pane", "previous_pane",
        ),
    ),
}  # fmt: skip
"""Menus within menus, by the entries that stand for them."""


def fill(bar: QMenuBar, actions: Actions, submenus: dict[str, QMenu]) -> None:
    """Fill the menu bar; an entry is an action of the window or one of `submenus`."""
    bar.clear()
    for name, title, entries in MENUS:
        menu = bar.addMenu(translated(title))
        menu.setObjectName(name)
        _fill(menu, entries, actions, submenus)


def _fill(menu: QMenu, entries: Entries, actions: Actions, submenus: dict[str, QMenu]) -> None:
    for entry in entries:
        if entry == SEPARATOR:
            menu.addSeparator()
        elif entry in submenus:
            menu.addMenu(submenus[entry])
        elif entry in WITHIN:
            title, within = WITHIN[entry]
            if any(each in actions for each in within):
                _fill(menu.addMenu(translated(title)), within, actions, submenus)
        elif entry in actions:
            menu.addAction(actions[entry])


def submenus(bar: QMenuBar) -> list[QMenu]:
    """Return the menus within the menus of the bar."""
    tops = [menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)]
    return [
        menu for top in tops for action in top.actions() if isinstance(menu := action.menu(), QMenu)
    ]
