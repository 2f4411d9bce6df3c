"""Every key, in one table: what it is called, where it acts and what it does.

The key sheet, the menus, the README and the dispatcher all read this. It imports no Qt.
Panes: R reader, L article list, C card without a field, F field, P picker, * anywhere.
"""

from typing import Final, NamedTuple

from guillemet.domain.messages import QT_TRANSLATE_NOOP, Message


class Binding(NamedTuple):
    """An action's keys, if any: alternatives as Qt writes them, a chord with a blank between."""

    action: str
    keys: tuple[str, ...]
    panes: str
    text: Message
    group: str


class Group(NamedTuple):
    """A heading of the key sheet."""

    id: str
    text: Message


GROUPS: Final = (
    Group("mark", QT_TRANSLATE_NOOP("Keys", "Mark")),
    Group("attribute", QT_TRANSLATE_NOOP("Keys", "Attribute")),
    Group("settle", QT_TRANSLATE_NOOP("Keys", "Settle")),
    Group("go", QT_TRANSLATE_NOOP("Keys", "Move about")),
    Group("select", QT_TRANSLATE_NOOP("Keys", "Select")),
    Group("picker", QT_TRANSLATE_NOOP("Keys", "In pickers and fields")),
    Group("view", QT_TRANSLATE_NOOP("Keys", "View")),
    Group("project", QT_TRANSLATE_NOOP("Keys", "Project")),
)

BINDINGS: Final = (
    Binding("quote", ("Q",), "R", QT_TRANSLATE_NOOP("Keys", "Mark as quote"), "mark"),
    Binding("passage", ("P",), "R", QT_TRANSLATE_NOOP("Keys", "Mark as passage"), "mark"),
    Binding("mention", ("M",), "R", QT_TRANSLATE_NOOP("Keys", "Mark as mention"), "mark"),
    Binding(
        "add_span",
        ("Shift+Q",),
        "R",
        QT_TRANSLATE_NOOP("Keys", "Add the selection to the current quote"),
        "mark",
    ),
    Binding(
        "quote_as_selected",
        ("Alt+Q",),
        "R",
        QT_TRANSLATE_NOOP("Keys", "Mark as quote, exactly as selected"),
        "mark",
    ),
    Binding("bounds", ("B",), "R", QT_TRANSLATE_NOOP("Keys", "Edit the bounds"), "mark"),
    Binding("to_quote", ("C Q",), "RC", QT_TRANSLATE_NOOP("Keys", "Change into a quote"), "mark"),
    Binding(
        "to_passage", ("C P",), "RC", QT_TRANSLATE_NOOP("Keys", "Change into a passage"), "mark"
    ),
    Binding(
        "to_mention", ("C M",), "RC", QT_TRANSLATE_NOOP("Keys", "Change into a mention"), "mark"
    ),
    Binding("split", (), "RC", QT_TRANSLATE_NOOP("Keys", "Split at the caret"), "mark"),
    Binding(
        "merge", (), "RC", QT_TRANSLATE_NOOP("Keys", "Merge with the next, or all chosen"), "mark"
    ),
    Binding("delete", ("Del",), "RC", QT_TRANSLATE_NOOP("Keys", "Delete the annotation"), "mark"),
    Binding("speaker", ("S",), "RC", QT_TRANSLATE_NOOP("Keys", "Speaker…"), "attribute"),
    Binding("addressee", ("A",), "RC", QT_TRANSLATE_NOOP("Keys", "Addressee…"), "attribute"),
    Binding("target", ("G",), "RC", QT_TRANSLATE_NOOP("Keys", "Target…"), "attribute"),
    Binding("via", ("V",), "RC", QT_TRANSLATE_NOOP("Keys", "Via…"), "attribute"),
    Binding(
        "on_behalf_of",
        ("Shift+S",),
        "RC",
        QT_TRANSLATE_NOOP("Keys", "On behalf of…"),
        "attribute",
    ),
    Binding(
        "cast",
        ("1–9",),
        "RC",
        QT_TRANSLATE_NOOP("Keys", "Speaker is number n of the cast"),
        "attribute",
    ),
    Binding(
        "not_attributed", ("0",), "RC", QT_TRANSLATE_NOOP("Keys", "Not attributed"), "attribute"
    ),
    Binding("tag", ("T",), "RC", QT_TRANSLATE_NOOP("Keys", "Tag…"), "attribute"),
    Binding(
        "pinned_tag",
        ("Alt+1–9",),
        "RC",
        QT_TRANSLATE_NOOP("Keys", "Pinned tag n, on or off"),
        "attribute",
    ),
    Binding(
        "example", (), "RC", QT_TRANSLATE_NOOP("Keys", "Pin as an example of a tag…"), "attribute"
    ),
    Binding("note", ("N",), "RC", QT_TRANSLATE_NOOP("Keys", "Note"), "attribute"),
    Binding(
        "article_note",
        ("Shift+N",),
        "RC",
        QT_TRANSLATE_NOOP("Keys", "Note on the article"),
        "attribute",
    ),
    Binding(
        "repeat",
        ("R",),
        "RC",
        QT_TRANSLATE_NOOP("Keys", "Actors as in the annotation edited last"),
        "attribute",
    ),
    Binding(
        "repeat_all",
        ("Shift+R",),
        "RC",
        QT_TRANSLATE_NOOP("Keys", "Actors, tags and fields as in the annotation edited last"),
        "attribute",
    ),
    Binding("accept", ("Y",), "RC", QT_TRANSLATE_NOOP("Keys", "Accept and go on"), "settle"),
    Binding(
        "reject", ("X",), "RC", QT_TRANSLATE_NOOP("Keys", "Reject or dismiss and go on"), "settle"
    ),
    Binding(
        "same_statement",
        ("I",),
        "RC",
        QT_TRANSLATE_NOOP("Keys", "Same statement: where else it is quoted"),
        "go",
    ),
    Binding(
        "suggest", ("Ctrl+G",), "*", QT_TRANSLATE_NOOP("Keys", "Suggest in this article"), "settle"
    ),
    Binding("suggest_all", (), "*", QT_TRANSLATE_NOOP("Keys", "Suggest in all…"), "settle"),
    Binding("accept_all", (), "*", QT_TRANSLATE_NOOP("Keys", "Accept proposals…"), "settle"),
    Binding(
        "suggestion_quality",
        (),
        "*",
        QT_TRANSLATE_NOOP("Keys", "How far proposals were right…"),
        "view",
    ),
    Binding("suggestion_settings", (), "*", QT_TRANSLATE_NOOP("Keys", "Suggestions…"), "project"),
    Binding(
        "dismiss_because",
        ("Shift+X",),
        "RC",
        QT_TRANSLATE_NOOP("Keys", "Set aside, with a reason…"),
        "settle",
    ),
    Binding(
        "undecided_list", (), "*", QT_TRANSLATE_NOOP("Keys", "Undecided and set aside…"), "settle"
    ),
    Binding("verify", ("Ctrl+Y",), "RC", QT_TRANSLATE_NOOP("Keys", "Verify"), "settle"),
    Binding("coded", ("D",), "LR", QT_TRANSLATE_NOOP("Keys", "Coded; next unread"), "settle"),
    Binding("reviewed", ("Shift+D",), "LR", QT_TRANSLATE_NOOP("Keys", "Reviewed"), "settle"),
    Binding("exclude", ("O",), "LR", QT_TRANSLATE_NOOP("Keys", "Exclude…"), "settle"),
    Binding("undo", ("Ctrl+Z",), "*", QT_TRANSLATE_NOOP("Keys", "Undo"), "settle"),
    Binding("redo", ("Ctrl+Shift+Z",), "*", QT_TRANSLATE_NOOP("Keys", "Redo"), "settle"),
    Binding("saved", ("Ctrl+S",), "*", QT_TRANSLATE_NOOP("Keys", "Is everything saved?"), "settle"),
    Binding("next_item", ("J",), "LRC", QT_TRANSLATE_NOOP("Keys", "Next in the pane"), "go"),
    Binding(
        "previous_item", ("K",), "LRC", QT_TRANSLATE_NOOP("Keys", "Previous in the pane"), "go"
    ),
    Binding(
        "open_card",
        ("Return", "Enter"),
        "LRC",
        QT_TRANSLATE_NOOP("Keys", "Open the article; edit the current annotation"),
        "go",
    ),
    Binding("next_article", ("Shift+J",), "RC", QT_TRANSLATE_NOOP("Keys", "Next article"), "go"),
    Binding(
        "previous_article", ("Shift+K",), "RC", QT_TRANSLATE_NOOP("Keys", "Previous article"), "go"
    ),
    Binding(
        "next_unread",
        ("Ctrl+Shift+J",),
        "RC",
        QT_TRANSLATE_NOOP("Keys", "Next unread article"),
        "go",
    ),
    Binding("back", ("Alt+Left",), "RC", QT_TRANSLATE_NOOP("Keys", "Back"), "go"),
    Binding("forward", ("Alt+Right",), "RC", QT_TRANSLATE_NOOP("Keys", "Forward"), "go"),
    Binding("next_undecided", ("U",), "RC", QT_TRANSLATE_NOOP("Keys", "Next undecided"), "go"),
    Binding(
        "previous_undecided",
        ("Shift+U",),
        "RC",
        QT_TRANSLATE_NOOP("Keys", "Previous undecided"),
        "go",
    ),
    Binding("next_link", ("Shift+L",), "R", QT_TRANSLATE_NOOP("Keys", "Next link"), "go"),
    Binding(
        "open_link", ("L",), "R", QT_TRANSLATE_NOOP("Keys", "Open the link at the caret…"), "go"
    ),
    Binding("next_pattern", ("F4",), "R", QT_TRANSLATE_NOOP("Keys", "Next reading pattern"), "go"),
    Binding(
        "previous_pattern",
        ("Shift+F4",),
        "R",
        QT_TRANSLATE_NOOP("Keys", "Previous reading pattern"),
        "go",
    ),
    Binding("next_pane", ("F6",), "*", QT_TRANSLATE_NOOP("Keys", "Next pane"), "go"),
    Binding("previous_pane", ("Shift+F6",), "*", QT_TRANSLATE_NOOP("Keys", "Previous pane"), "go"),
    Binding(
        "close_innermost", ("Esc",), "*", QT_TRANSLATE_NOOP("Keys", "Close the innermost"), "go"
    ),
    Binding("expand", ("E",), "R", QT_TRANSLATE_NOOP("Keys", "Expand the selection"), "select"),
    Binding(
        "shrink", ("Shift+E",), "R", QT_TRANSLATE_NOOP("Keys", "Shrink the selection"), "select"
    ),
    Binding(
        "sentence", ("W",), "R", QT_TRANSLATE_NOOP("Keys", "Select the next sentence"), "select"
    ),
    Binding(
        "previous_sentence",
        ("Shift+W",),
        "R",
        QT_TRANSLATE_NOOP("Keys", "Select the previous sentence"),
        "select",
    ),
    Binding(
        "take", ("Return",), "P", QT_TRANSLATE_NOOP("Keys", "Take the highlighted row"), "picker"
    ),
    Binding(
        "create", ("Ctrl+Return",), "P", QT_TRANSLATE_NOOP("Keys", "Create as typed"), "picker"
    ),
    Binding(
        "take_more",
        ("Shift+Return",),
        "P",
        QT_TRANSLATE_NOOP("Keys", "Take and stay open"),
        "picker",
    ),
    Binding("take_row", ("Alt+1–9",), "P", QT_TRANSLATE_NOOP("Keys", "Take row n"), "picker"),
    Binding(
        "remove_last",
        ("Backspace",),
        "P",
        QT_TRANSLATE_NOOP("Keys", "Remove the last value, when nothing is typed"),
        "picker",
    ),
    Binding(
        "commit_note",
        ("Ctrl+Return",),
        "F",
        QT_TRANSLATE_NOOP("Keys", "Done with the note"),
        "picker",
    ),
    Binding("palette", ("Ctrl+K",), "*", QT_TRANSLATE_NOOP("Keys", "All commands…"), "view"),
    Binding("key_sheet", ("F1", "?"), "*", QT_TRANSLATE_NOOP("Keys", "Keys"), "view"),
    Binding("view_read", ("Ctrl+1",), "*", QT_TRANSLATE_NOOP("Keys", "Read"), "view"),
    Binding("view_annotations", ("Ctrl+2",), "*", QT_TRANSLATE_NOOP("Keys", "Annotations"), "view"),
    Binding("view_actors", ("Ctrl+3",), "*", QT_TRANSLATE_NOOP("Keys", "Actors"), "view"),
    Binding("view_codebook", ("Ctrl+4",), "*", QT_TRANSLATE_NOOP("Keys", "Codebook"), "view"),
    Binding("view_search", ("Ctrl+5",), "*", QT_TRANSLATE_NOOP("Keys", "Search"), "view"),
    Binding("view_articles", ("Ctrl+6",), "*", QT_TRANSLATE_NOOP("Keys", "Articles"), "view"),
    Binding(
        "view_statements",
        ("Ctrl+Shift+S",),
        "*",
        QT_TRANSLATE_NOOP("Keys", "Same statement"),
        "view",
    ),
    Binding("list_pane", ("F9",), "*", QT_TRANSLATE_NOOP("Keys", "Article list"), "view"),
    Binding("inspector_pane", ("Shift+F9",), "*", QT_TRANSLATE_NOOP("Keys", "Inspector"), "view"),
    Binding("two_readers", ("F8",), "*", QT_TRANSLATE_NOOP("Keys", "Two readers, or one"), "view"),
    Binding(
        "swap_readers", ("Shift+F8",), "*", QT_TRANSLATE_NOOP("Keys", "Change their sides"), "view"
    ),
    Binding(
        "open_beside",
        ("Ctrl+Return",),
        "L",
        QT_TRANSLATE_NOOP("Keys", "Open in the other reader"),
        "view",
    ),
    Binding("focus_mode", ("F11",), "*", QT_TRANSLATE_NOOP("Keys", "Focus mode"), "view"),
    Binding("zoom_in", ("Ctrl++", "Ctrl+="), "*", QT_TRANSLATE_NOOP("Keys", "Larger text"), "view"),
    Binding("zoom_out", ("Ctrl+-",), "*", QT_TRANSLATE_NOOP("Keys", "Smaller text"), "view"),
    Binding(
        "zoom_reset", ("Ctrl+0",), "*", QT_TRANSLATE_NOOP("Keys", "Text at its usual size"), "view"
    ),
    Binding(
        "hold_clean", ("H",), "R", QT_TRANSLATE_NOOP("Keys", "Hide annotations while held"), "view"
    ),
    Binding("typography", (), "*", QT_TRANSLATE_NOOP("Keys", "How the text is set…"), "view"),
    Binding("reading_patterns", (), "*", QT_TRANSLATE_NOOP("Keys", "Reading patterns…"), "view"),
    Binding(
        "patterns_hidden",
        ("Alt+I",),
        "R",
        QT_TRANSLATE_NOOP("Keys", "Underline reading patterns, or not"),
        "view",
    ),
    Binding("clean", ("Shift+H",), "R", QT_TRANSLATE_NOOP("Keys", "Hide annotations"), "view"),
    Binding(
        "blind",
        (),
        "*",
        QT_TRANSLATE_NOOP("Keys", "Hide others’ annotations (blind coding)"),
        "view",
    ),
    Binding("find", ("Ctrl+F",), "*", QT_TRANSLATE_NOOP("Keys", "Find in the article"), "view"),
    Binding("find_next", ("F3",), "*", QT_TRANSLATE_NOOP("Keys", "Next hit"), "view"),
    Binding("find_previous", ("Shift+F3",), "*", QT_TRANSLATE_NOOP("Keys", "Previous hit"), "view"),
    Binding(
        "search_project",
        ("Ctrl+Shift+F",),
        "*",
        QT_TRANSLATE_NOOP("Keys", "Search the project"),
        "view",
    ),
    Binding("filter", ("Ctrl+L",), "*", QT_TRANSLATE_NOOP("Keys", "Filter the list"), "view"),
    Binding("new", ("Ctrl+N",), "*", QT_TRANSLATE_NOOP("Keys", "New project…"), "project"),
    Binding("open", ("Ctrl+O",), "*", QT_TRANSLATE_NOOP("Keys", "Open…"), "project"),
    Binding("import", ("Ctrl+I",), "*", QT_TRANSLATE_NOOP("Keys", "Import articles…"), "project"),
    Binding("export", ("Ctrl+E",), "*", QT_TRANSLATE_NOOP("Keys", "Export…"), "project"),
    Binding("print", ("Ctrl+P",), "*", QT_TRANSLATE_NOOP("Keys", "Print…"), "project"),
    Binding("save_pdf", (), "*", QT_TRANSLATE_NOOP("Keys", "Save as PDF…"), "project"),
    Binding("import_table", (), "*", QT_TRANSLATE_NOOP("Keys", "Import a table…"), "project"),
    Binding("paste_article", (), "*", QT_TRANSLATE_NOOP("Keys", "Paste an article…"), "project"),
    Binding(
        "import_annotations",
        (),
        "*",
        QT_TRANSLATE_NOOP("Keys", "Import annotations…"),
        "project",
    ),
    Binding("backup", (), "*", QT_TRANSLATE_NOOP("Keys", "Back up now"), "project"),
    Binding("copy_project", (), "*", QT_TRANSLATE_NOOP("Keys", "Copy for a colleague…"), "project"),
    Binding("project_settings", (), "*", QT_TRANSLATE_NOOP("Keys", "Fields…"), "project"),
    Binding("settings", ("Ctrl+,",), "*", QT_TRANSLATE_NOOP("Keys", "Settings…"), "project"),
    Binding("edit_keys", (), "*", QT_TRANSLATE_NOOP("Keys", "Change keys…"), "project"),
    Binding("close_project", (), "*", QT_TRANSLATE_NOOP("Keys", "Close the project"), "project"),
    Binding(
        "open_sample", (), "*", QT_TRANSLATE_NOOP("Keys", "Open the sample project"), "project"
    ),
    Binding("history", (), "*", QT_TRANSLATE_NOOP("Keys", "History…"), "settle"),
    Binding("open_address", (), "*", QT_TRANSLATE_NOOP("Keys", "Where it comes from…"), "go"),
    Binding("edit_article", (), "*", QT_TRANSLATE_NOOP("Keys", "Edit article…"), "project"),
    Binding(
        "article_fields", (), "*", QT_TRANSLATE_NOOP("Keys", "Fields of the article…"), "project"
    ),
    Binding("delete_article", (), "*", QT_TRANSLATE_NOOP("Keys", "Delete article…"), "project"),
    Binding("story", (), "*", QT_TRANSLATE_NOOP("Keys", "The same story…"), "go"),
    Binding(
        "find_stories", (), "*", QT_TRANSLATE_NOOP("Keys", "Find articles of one story"), "project"
    ),
    Binding("check", (), "*", QT_TRANSLATE_NOOP("Keys", "Check the project…"), "project"),
    Binding("first_steps", (), "*", QT_TRANSLATE_NOOP("Keys", "First steps"), "view"),
    Binding("help_kinds", (), "*", QT_TRANSLATE_NOOP("Keys", "Kinds, roles, states"), "view"),
    Binding("help_columns", (), "*", QT_TRANSLATE_NOOP("Keys", "Columns"), "view"),
    Binding("help_formats", (), "*", QT_TRANSLATE_NOOP("Keys", "Formats"), "view"),
    Binding("help_data", (), "*", QT_TRANSLATE_NOOP("Keys", "Where my data is"), "view"),
    Binding("about", (), "*", QT_TRANSLATE_NOOP("Keys", "About Guillemet"), "view"),
    Binding("quit", ("Ctrl+Q",), "*", QT_TRANSLATE_NOOP("Keys", "Quit"), "project"),
)


def binding(action: str) -> Binding:
    """Return the binding of an action.

    Raises:
        KeyError: there is none.
    """
    for each in BINDINGS:
        if each.action == action:
            return each
    raise KeyError(action)


def conflicts(bindings: tuple[Binding, ...] = BINDINGS) -> list[tuple[str, str]]:
    """Return the pairs of actions that would want the same key in the same pane."""
    seen: dict[tuple[str, str], str] = {}
    found = []
    for each in bindings:
        panes = "RLCFP" if each.panes == "*" else each.panes
        for key in each.keys:
            for pane in panes:
                other = seen.setdefault((key, pane), each.action)
                if other != each.action:
                    found.append((other, each.action))
    return found
