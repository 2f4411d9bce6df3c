"""What the program's own words mean, for the pages of help."""

from typing import Final, NamedTuple

from guillemet.domain.messages import QT_TRANSLATE_NOOP, Message


class Meaning(NamedTuple):
    """Terms under a heading; a term that is no word of a language is the same in all."""

    heading: Message
    lead: Message | None
    rows: tuple[tuple[Message | str, Message], ...]


KINDS: Final = (
    Meaning(
        QT_TRANSLATE_NOOP("Help", "What is marked"),
        QT_TRANSLATE_NOOP(
            "Help",
            "An annotation marks words of an article. It has one of three kinds,"
            " told apart by shape.",
        ),
        (
            (
                QT_TRANSLATE_NOOP("Help", "Quote (Q)"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Words, or content, given to somebody else in any form. The marks around them"
                    " and the blanks just inside do not belong to it. It may have several"
                    " stretches: select the second one and press Shift+Q.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Passage (P)"),
                QT_TRANSLATE_NOOP(
                    "Help", "Any stretch of interest that is not speech, exactly as selected."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Mention (M)"),
                QT_TRANSLATE_NOOP("Help", "A name or a phrase that designates one actor."),
            ),
        ),
    ),
    Meaning(
        QT_TRANSLATE_NOOP("Help", "How a quote gives the words"),
        QT_TRANSLATE_NOOP(
            "Help",
            "What stands in quote marks and is not speech (a title, a term, irony) is no quote: X"
            " sets it aside, Shift+X with a reason.",
        ),
        (
            (
                QT_TRANSLATE_NOOP("Help", "Direct"),
                QT_TRANSLATE_NOOP("Help", "Word for word, in quote marks or after a dash."),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Partial"),
                QT_TRANSLATE_NOOP(
                    "Help", "A fragment word for word within the reporter’s own sentence."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Indirect"),
                QT_TRANSLATE_NOOP(
                    "Help", "What was said in the reporter’s words: she said that she would stay."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Other"),
                QT_TRANSLATE_NOOP(
                    "Help", "Free indirect or narrated speech, dialogue without marks."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Cue"),
                QT_TRANSLATE_NOOP("Help", "The words that introduce it: said, according to."),
            ),
        ),
    ),
    Meaning(
        QT_TRANSLATE_NOOP("Help", "Roles"),
        QT_TRANSLATE_NOOP(
            "Help", "One actor may play several roles, and a role may have several actors."
        ),
        (
            (
                QT_TRANSLATE_NOOP("Help", "Speaker (S)"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Whose words they are. Several speakers said them together. Never the outlet or"
                    " the agency that relays them.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Addressee (A)"),
                QT_TRANSLATE_NOOP("Help", "To whom they are said."),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Target (G)"),
                QT_TRANSLATE_NOOP("Help", "Whom a quote or a passage is about."),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Via (V)"),
                QT_TRANSLATE_NOOP("Help", "Who relays them: an agency, a transcript, a letter."),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "On behalf of (Shift+S)"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "For whom the speaker speaks: a lawyer’s client, a delegate’s union.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Mentioned"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Whom a mention designates. Of a quote or a passage they follow from the"
                    " mentions inside it.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Not attributed (0)"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "A decision: nobody can be named. A quote without a speaker is still open.",
                ),
            ),
        ),
    ),
    Meaning(
        QT_TRANSLATE_NOOP("Help", "Actors"),
        QT_TRANSLATE_NOOP(
            "Help", "An actor is one record, whatever roles it plays and names it has."
        ),
        (
            (
                QT_TRANSLATE_NOOP("Help", "What it is"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Person, organisation, group, document; state, when a country, a capital or a"
                    " city acts as a government; unknown, until somebody says.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "How it is named"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "By name, anonymous (a diplomat) or collective (residents).",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Offices"),
                QT_TRANSLATE_NOOP(
                    "Help", "With their dates: exports give the one held when an article appeared."
                ),
            ),
        ),
    ),
    Meaning(
        QT_TRANSLATE_NOOP("Help", "Status of an annotation"),
        None,
        (
            (
                QT_TRANSLATE_NOOP("Help", "Suggested"),
                QT_TRANSLATE_NOOP("Help", "Proposed by a rule; nobody has decided yet."),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Confirmed"),
                QT_TRANSLATE_NOOP(
                    "Help", "Made by hand, or accepted with Y: its coder is who accepted it."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Verified"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Looked at a second time (Ctrl+Y), by whom and when. Any change but a note"
                    " makes it confirmed again.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Rejected"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Refused with X, hidden, and not proposed to this coder again. Others still"
                    " see it.",
                ),
            ),
        ),
    ),
    Meaning(
        QT_TRANSLATE_NOOP("Help", "Same statement"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Quotes that report the same words, in one article or in many: word for word, cut"
            " short, reworded or translated twice. The program proposes them, you decide.",
        ),
        (
            (
                QT_TRANSLATE_NOOP("Help", "What is compared"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Quotes that are annotations, in one language; proposals are not, nor are"
                    " passages, words that anybody says, and quotes of excluded articles.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Earliest and fullest"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "The quote that was published first, if one was, and the one with most words.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Confirmed or rejected"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Y makes the quotes that are ticked one statement; X says that they are not,"
                    " and they are not proposed to you again. Ctrl+Z takes either back. A quote is"
                    " in one statement at most.",
                ),
            ),
        ),
    ),
    Meaning(
        QT_TRANSLATE_NOOP("Help", "State of an article"),
        None,
        (
            (
                QT_TRANSLATE_NOOP("Help", "Unread"),
                QT_TRANSLATE_NOOP("Help", "Nobody has opened it yet."),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Reading"),
                QT_TRANSLATE_NOOP("Help", "Open for some seconds, or with a first annotation."),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Coded"),
                QT_TRANSLATE_NOOP("Help", "Declared complete (D), also with no annotation."),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Reviewed"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Read a second time as a whole (Shift+D). A later change makes it coded again.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Excluded"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Out of counts and exports, with a reason (O): a duplicate, off topic, not"
                    " journalism, the project’s own text.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Undecided"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "A suggestion, or quote marks that nobody has marked or set aside. U goes from"
                    " one to the next; there can be none left.",
                ),
            ),
        ),
    ),
)

FORMATS: Final = (
    Meaning(
        QT_TRANSLATE_NOOP("Help", "What is read"),
        QT_TRANSLATE_NOOP("Help", "Drop it on the window, or choose File ▸ Import articles…"),
        (
            (
                ".txt",
                QT_TRANSLATE_NOOP(
                    "Help",
                    "An article each. The encoding is found, and said where it had to be guessed."
                    " File names may tell date, outlet and title: 2026-10-21_Outlet_Title.txt",
                ),
            ),
            (
                ".html .htm",
                QT_TRANSLATE_NOOP(
                    "Help",
                    "A saved web page is an article. Its words are taken as they stand; menus and"
                    " the like are left out, if you want. Title, outlet, authors, date, language"
                    " and address come from the page; headings, captions and links stay such."
                    " Nothing is loaded from the web.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Folders"),
                QT_TRANSLATE_NOOP("Help", "Every text, web page and table in them."),
            ),
            (
                ".csv .tsv .xlsx .xls .ods",
                QT_TRANSLATE_NOOP("Help", "An article a row: you say which column is what."),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Pasted text"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "One article, from the clipboard; from a browser with headings and links.",
                ),
            ),
            (
                "annotations.csv",
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Annotations of articles that are here: changed rows change, new ones are"
                    " made, nothing is deleted. By hand the columns kind, quote and"
                    " article_slug are enough.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "Reading patterns"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Words and expressions that are underlined while you read: a table with a"
                    " column “pattern”, and “type”, “colour” and “note” if there are any.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "A codebook"),
                QT_TRANSLATE_NOOP(
                    "Help", "As .qdc (REFI-QDA) or a table; what would change is shown first."
                ),
            ),
        ),
    ),
    Meaning(
        QT_TRANSLATE_NOOP("Help", "What is written"),
        QT_TRANSLATE_NOOP("Help", "File ▸ Export…, or guillemet export on the command line."),
        (
            (
                "annotations.csv",
                QT_TRANSLATE_NOOP(
                    "Help", "A row for each annotation, every quote word for word with its place."
                ),
            ),
            (
                "articles.csv",
                QT_TRANSLATE_NOOP(
                    "Help", "A row for each article, also those without annotations."
                ),
            ),
            (
                "statements.csv",
                QT_TRANSLATE_NOOP(
                    "Help", "A row for each quote of each statement, with its place and date."
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "A folder of tables"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "All of them, linked by their ids, with a description of every column"
                    " (Frictionless Data Package). Also as .zip, on the command line.",
                ),
            ),
            (
                ".pdf",
                QT_TRANSLATE_NOOP(
                    "Help",
                    "Articles as they are printed, with File ▸ Save as PDF…: annotations numbered"
                    " in the text, what is said of them beside it.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "The codebook"),
                QT_TRANSLATE_NOOP("Help", "As .qdc (REFI-QDA) or .csv, from the view Codebook."),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "A copy for a colleague"),
                QT_TRANSLATE_NOOP(
                    "Help",
                    "A project of its own to code in, with the annotations or without any trace of"
                    " them: File ▸ Copy for a colleague… What is coded there comes back as"
                    " annotations.csv, under your colleague’s name.",
                ),
            ),
            (
                QT_TRANSLATE_NOOP("Help", "What was found"),
                QT_TRANSLATE_NOOP("Help", "A row for each article found, with its hits, as .csv."),
            ),
        ),
    ),
)
