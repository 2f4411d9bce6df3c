"""Every sentence that the layers below Qt can say.

`lupdate` collects them by the name of the function that marks them; `ui` translates
the template and only then puts the arguments in.
"""

from typing import NamedTuple


class Message(NamedTuple):
    """A template in English and the context it is translated in."""

    context: str
    template: str


def QT_TRANSLATE_NOOP(context: str, text: str) -> Message:
    """Mark `text` for lupdate, which finds this name and no other."""
    return Message(context, text)


MSG_SPAN = QT_TRANSLATE_NOOP("Errors", "A span cannot run from {start} to {end}.")
MSG_SPANS_OVERLAP = QT_TRANSLATE_NOOP(
    "Errors", "The parts of one annotation cannot overlap. Nothing was changed."
)
MSG_MENTION_SPANS = QT_TRANSLATE_NOOP(
    "Errors", "A mention has one stretch of words. Nothing was changed."
)
MSG_CUT_PLACE = QT_TRANSLATE_NOOP(
    "Errors", "Put the caret inside the annotation, between two of its words. Nothing was changed."
)
MSG_MERGE_ONE = QT_TRANSLATE_NOOP("Errors", "There is no other annotation to merge it with.")
MSG_MERGE_KINDS = QT_TRANSLATE_NOOP(
    "Errors", "Only annotations of one kind can be merged. Nothing was changed."
)
MSG_STATEMENT_ONE = QT_TRANSLATE_NOOP(
    "Errors", "A statement is made of two quotes at least. Nothing was changed."
)
MSG_STATEMENT_KIND = QT_TRANSLATE_NOOP(
    "Errors", "Only quotes report statements. Nothing was changed."
)
MSG_LOST_WORDS = QT_TRANSLATE_NOOP(
    "Errors", "Words of it are no longer in the text. Nothing was changed."
)
MSG_NO_SPANS = QT_TRANSLATE_NOOP("Errors", "There are no words to mark.")
MSG_ROLE = QT_TRANSLATE_NOOP("Errors", "A {kind} has no {role}. Nothing was changed.")
MSG_NAME_EMPTY = QT_TRANSLATE_NOOP("Errors", "A name cannot be empty.")
MSG_NAME_BAR = QT_TRANSLATE_NOOP(
    "Errors",
    "The name “{name}” cannot hold the character |, which joins names in exports."
    " Nothing was changed.",
)
MSG_NAME_LONG = QT_TRANSLATE_NOOP(
    "Errors",
    "A name of {count} characters is too long: at most {most}. Nothing was changed.",
)
MSG_NAME_TAKEN = QT_TRANSLATE_NOOP(
    "Errors", "There is “{name}” already. Nothing was changed; merge the two if they are one."
)
MSG_TAG_PATH = QT_TRANSLATE_NOOP(
    "Errors", "“{path}” is no tag: every name in it needs letters, and none may hold |."
)
MSG_TAG_CYCLE = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” cannot lie under itself. Nothing was changed."
)
MSG_TAG_SLASH = QT_TRANSLATE_NOOP(
    "Errors",
    "The name “{name}” cannot hold the character /, which parts the names of a path."
    " Nothing was changed.",
)
MSG_ACTOR_KIND = QT_TRANSLATE_NOOP(
    "Errors",
    "“{value}” is no kind of actor (at {name}): person, organisation, state, group, document or"
    " unknown. Nothing was changed.",
)
MSG_CODEBOOK = QT_TRANSLATE_NOOP(
    "Errors", "{name} is no codebook: neither a CSV with a column “tag” or “path” nor a QDC file."
)
MSG_CODEBOOK_EMPTY = QT_TRANSLATE_NOOP("Errors", "{name} holds no tags. Nothing was changed.")
MSG_OFFICE_DATES = QT_TRANSLATE_NOOP(
    "Errors", "The office “{name}” would end before it begins. Nothing was changed."
)
MSG_WIKIDATA = QT_TRANSLATE_NOOP(
    "Errors", "“{value}” is no Wikidata id: write Q and a number. Nothing was changed."
)
MSG_FIELD_CHOICES = QT_TRANSLATE_NOOP(
    "Errors", "The field {name} has nothing to choose from. Nothing was changed."
)
MSG_FIELD_OWNER = QT_TRANSLATE_NOOP(
    "Errors", "The field {name} describes something else. Nothing was changed."
)
MSG_ONE_MENTIONED = QT_TRANSLATE_NOOP(
    "Errors", "A mention designates one actor. Nothing was changed."
)
MSG_BEYOND_TEXT = QT_TRANSLATE_NOOP(
    "Errors", "The words lie beyond the end of the article. Nothing was changed."
)
MSG_BUILTIN = QT_TRANSLATE_NOOP("Errors", "“{name}” is part of every project and stays as it is.")
MSG_FIELD_VALUE = QT_TRANSLATE_NOOP(
    "Errors", "“{value}” is no value of the field {name}. Nothing was changed."
)
MSG_DATE = QT_TRANSLATE_NOOP(
    "Errors",
    "“{date}” is no date: write YYYY, YYYY-MM or YYYY-MM-DD. Nothing was changed.",
)
MSG_GONE = QT_TRANSLATE_NOOP(
    "Errors", "It is no longer there: it was deleted meanwhile. Nothing was changed."
)
MSG_NOTHING_TO_UNDO = QT_TRANSLATE_NOOP("Errors", "There is nothing to undo.")
MSG_NOTHING_TO_REDO = QT_TRANSLATE_NOOP("Errors", "There is nothing to redo.")
MSG_CONFLICT = QT_TRANSLATE_NOOP(
    "Errors", "This cannot be undone: what it touched has been changed since."
)
MSG_BUSY = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} is in use by {holder} since {since}. It can be opened for reading meanwhile.",
)
MSG_NOT_A_PROJECT = QT_TRANSLATE_NOOP(
    "Errors", "{name} is not a Guillemet project. The file was left as it is."
)
MSG_DAMAGED = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} is damaged and was left as it is. Restore a backup: guillemet restore.",
)
MSG_NO_FILE = QT_TRANSLATE_NOOP("Errors", "There is no file {name}.")
MSG_EXISTS = QT_TRANSLATE_NOOP(
    "Errors", "{name} exists already and was left as it is. Choose another name."
)
MSG_TOO_NEW = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} was made by a newer Guillemet (format {found}, this one knows {known})."
    " The file was left as it is.",
)
MSG_READ_ONLY = QT_TRANSLATE_NOOP(
    "Errors", "{name} cannot be written. It can be opened for reading."
)
MSG_DISK_FULL = QT_TRANSLATE_NOOP(
    "Errors",
    "The disk is full. Your last change is kept and tried again every 2 seconds; make room.",
)
MSG_DISK_FAILS = QT_TRANSLATE_NOOP(
    "Errors",
    "The disk cannot be written. Your last change is kept and tried again every 2 seconds.",
)
MSG_DISK_BUSY = QT_TRANSLATE_NOOP(
    "Errors",
    "Another program has locked the project. Your last change is kept and tried again every"
    " 2 seconds; close that program.",
)
MSG_LEFT_UNSAVED = QT_TRANSLATE_NOOP(
    "Errors",
    "Changes not saved yet: {count}. The project is still open; make room, or discard them.",
)
MSG_NO_ROOM = QT_TRANSLATE_NOOP(
    "Errors", "The disk is full: {name} was left as it was. Make room and try again."
)
MSG_FILE_FAILS = QT_TRANSLATE_NOOP(
    "Errors", "The disk that holds {name} cannot be read or written. Nothing was changed."
)
MSG_STOPPED = QT_TRANSLATE_NOOP("Errors", "Stopped: {name} is as it was.")
MSG_LOCKED = QT_TRANSLATE_NOOP(
    "Errors", "Another program has locked {name}. Close it there and try again."
)
MSG_CANNOT_LOCK = QT_TRANSLATE_NOOP(
    "Errors",
    "The folder of {name} cannot keep others from writing at the same time."
    " Copy the project to a folder on this computer; here it can be opened for reading.",
)
MSG_NO_FOLDER = QT_TRANSLATE_NOOP("Errors", "The folder of {name} does not exist.")
MSG_NOT_RECOVERED = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} was not closed properly and lies where nothing can be written."
    " Copy it, with the file {name}-wal, to a folder that can be written.",
)
MSG_TOO_OLD = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} was made by an older Guillemet (format {found}, this one writes {known})."
    " Open it for writing once: it is brought up to date, after a backup.",
)
MSG_EXPORT_FAILED = QT_TRANSLATE_NOOP(
    "Errors", "{name} could not be written: {reason}. What stood there before is as it was."
)
MSG_FILE_EMPTY = QT_TRANSLATE_NOOP("Errors", "{name} is empty.")
MSG_FILE_BINARY = QT_TRANSLATE_NOOP("Errors", "{name} is not text.")
MSG_FILE_UNREADABLE = QT_TRANSLATE_NOOP("Errors", "{name} cannot be read: {reason}.")
MSG_COLUMN_MISSING = QT_TRANSLATE_NOOP(
    "Errors", "{name} has no column {column}. Nothing was imported."
)
MSG_NO_TABLE = QT_TRANSLATE_NOOP("Errors", "{name} has no rows.")
MSG_QUERY = QT_TRANSLATE_NOOP("Errors", "The query cannot be understood at “{where}”.")
MSG_PATTERN = QT_TRANSLATE_NOOP("Errors", "The pattern cannot be understood at “{where}”.")
MSG_TOO_LONG = QT_TRANSLATE_NOOP(
    "Errors",
    "This takes too long and was stopped. Make the pattern simpler, or ask in fewer articles.",
)
MSG_REASON = QT_TRANSLATE_NOOP("Errors", "A reason is needed: it is counted and exported.")
MSG_CHECK_FILE = QT_TRANSLATE_NOOP("Check", "SQLite finds the file damaged.")
MSG_CHECK_KEY = QT_TRANSLATE_NOOP("Check", "A row points to a row that is not there.")
MSG_CHECK_TEXT = QT_TRANSLATE_NOOP("Check", "A text is not as it was imported.")
MSG_CHECK_ROW = QT_TRANSLATE_NOOP("Check", "A row is not as Guillemet wrote it.")
MSG_CHECK_ROW_LOST = QT_TRANSLATE_NOOP("Check", "A row that Guillemet wrote is gone.")
MSG_CHECK_WORDS = QT_TRANSLATE_NOOP(
    "Check", "The words of an annotation are not those at its place in the text."
)
MSG_CHECK_INDEX = QT_TRANSLATE_NOOP("Check", "The search index does not say what the texts say.")
MSG_CHECK_JOURNAL = QT_TRANSLATE_NOOP("Check", "Changes of a table are not recorded in full.")
MSG_MEND_RESTORE = QT_TRANSLATE_NOOP(
    "Check", "Restore the newest backup from before: guillemet restore BACKUP FILE."
)
MSG_MEND_WORDS = QT_TRANSLATE_NOOP(
    "Check", "Open the article, set the bounds of the annotation again, or restore a backup."
)
MSG_MEND_ITSELF = QT_TRANSLATE_NOOP(
    "Check", "Nothing that was coded is lost. It is put right by: guillemet check --mend FILE."
)
MSG_BACKUP_FAILED = QT_TRANSLATE_NOOP(
    "Errors", "No backup of {name} could be made: {reason}. The project is as it was."
)
MSG_COPY_FAILED = QT_TRANSLATE_NOOP(
    "Errors", "The copy {name} could not be made: {reason}. There is none, and nothing changed."
)
MSG_RESTORE_FAILED = QT_TRANSLATE_NOOP(
    "Errors", "{name} could not be restored: {reason}. The project is as it was."
)
MSG_RESTORE_SAME = QT_TRANSLATE_NOOP("Errors", "{name} cannot be restored from itself.")
MSG_ROW_BROKEN = QT_TRANSLATE_NOOP(
    "Errors", "{name} is no table: the quotes do not match near line {line}. Nothing was imported."
)
MSG_ROW_CELLS = QT_TRANSLATE_NOOP(
    "Errors", "The row has {count} cells, the table only {most} columns."
)
MSG_ROW_VALUE = QT_TRANSLATE_NOOP("Errors", "“{value}” is no value of the column {column}.")
MSG_ROW_SPANS = QT_TRANSLATE_NOOP(
    "Errors", "“{value}” in the column {column} is no place: write 12..57 or 12..57;80..99."
)
MSG_ROW_ARTICLE = QT_TRANSLATE_NOOP("Errors", "The project has no such article.")
MSG_ROW_ARTICLES = QT_TRANSLATE_NOOP(
    "Errors", "Several articles have this text: article_id or article_slug must say which."
)
MSG_ROW_KIND = QT_TRANSLATE_NOOP("Errors", "The column kind must say quote, passage or mention.")
MSG_ROW_NO_WORDS = QT_TRANSLATE_NOOP("Errors", "The column quote is empty.")
MSG_ROW_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Errors", "The words “{words}” do not stand at {place} in the article."
)
MSG_ROW_NOWHERE = QT_TRANSLATE_NOOP("Errors", "The words “{words}” do not stand in the article.")
MSG_ROW_SEVERAL = QT_TRANSLATE_NOOP(
    "Errors",
    "The words “{words}” stand in the article more than once: the column start must say where.",
)
MSG_ROW_ID_TWICE = QT_TRANSLATE_NOOP(
    "Errors", "The annotation_id {id} stands in the table more than once."
)
MSG_ROW_OTHER_ARTICLE = QT_TRANSLATE_NOOP(
    "Errors", "The annotation {id} lies in another article of the project."
)
MSG_ROW_MENTIONED = QT_TRANSLATE_NOOP(
    "Import",
    "The column mentioned is not read for quotes and passages: it follows from the mentions"
    " inside them. Rows: {count}.",
)
MSG_ROW_SUGGESTIONS = QT_TRANSLATE_NOOP(
    "Import", "Suggested and rejected rows are left out: they are no annotations. Rows: {count}."
)
MSG_ROW_DATES = QT_TRANSLATE_NOOP(
    "Import", "Dates that are not written YYYY-MM-DD any more are not read. Cells: {count}."
)
MSG_CODER_MISSING = QT_TRANSLATE_NOOP(
    "Errors", "Your name is needed: it stands in every row you code."
)
MSG_FILE_NAME = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” cannot be the name of a file. Nothing was made."
)
MSG_EXPORT_STOPPED = QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was written.")
MSG_NAME_MISSING = QT_TRANSLATE_NOOP(
    "Errors", "The project needs a name: its file is called so. Nothing was made."
)
MSG_LIKE_MISSING = QT_TRANSLATE_NOOP(
    "Errors", "There is no project {name} to take the codebook of. Nothing was made."
)
MSG_UNKNOWN_TROUBLE = QT_TRANSLATE_NOOP(
    "Errors", "{name} could not be opened: {reason}. The file was left as it is."
)
MSG_LANGUAGE = QT_TRANSLATE_NOOP(
    "Errors", "“{value}” is no language: write its name or its code, such as fr."
)
MSG_EXPRESSION_EMPTY = QT_TRANSLATE_NOOP("Errors", "Type the words or the pattern to look for.")
MSG_EXPRESSION = QT_TRANSLATE_NOOP(
    "Errors", "“{typed}” is no pattern that can be looked for: {reason}."
)
MSG_EXPRESSION_AT = QT_TRANSLATE_NOOP(
    "Errors", "The pattern goes wrong at character {place}: {reason}."
)
MSG_EXPRESSION_SLOW = QT_TRANSLATE_NOOP(
    "Errors", "“{typed}” takes too long in this text and was stopped: write it more simply."
)
MSG_MAP_TEXT = QT_TRANSLATE_NOOP("Errors", "Choose the column that holds the text of the articles.")
MSG_FILE_NOT_READ = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} is neither plain text, a web page nor a table: save it as .txt, .html, .csv or .xlsx"
    " and import that."
    " The file was left as it is.",
)
MSG_PAGE_EMPTY = QT_TRANSLATE_NOOP(
    "Errors",
    "The page {name} shows no words: it may need a script to fill it."
    " Save the page as it stands in the browser and import that. Nothing was imported.",
)
MSG_PAGE_DEEP = QT_TRANSLATE_NOOP(
    "Errors",
    "The page {name} is nested deeper than any page that is read: copy the article in a browser"
    " and paste it. Nothing was imported.",
)
MSG_PAGE_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Errors", "Menus and the like were left out, paragraphs: {count}. The whole page can be taken."
)
MSG_FILE_NO_FILE = QT_TRANSLATE_NOOP(
    "Errors", "{name} is neither a file nor a folder and cannot be imported."
)
MSG_FILE_LARGE = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} is larger than {most} MB, too large for one article: split it and import the parts.",
)
MSG_TABLE_OF_ANNOTATIONS = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} holds annotations, not articles: import it as annotations"
    " (--format annotations on the command line). Nothing was imported.",
)
MSG_WORKBOOK = QT_TRANSLATE_NOOP(
    "Errors",
    "{name} is no workbook that can be read: it may be damaged or need a password."
    " Save it again as .xlsx or .csv. Nothing was imported.",
)
MSG_NO_SHEET = QT_TRANSLATE_NOOP(
    "Errors", "{name} has no sheet “{sheet}”. Nothing was imported; choose another sheet."
)
MSG_NO_WORDS = QT_TRANSLATE_NOOP("Errors", "There is no text in {name}.")
MSG_READ_AS = QT_TRANSLATE_NOOP(
    "Import", "Read as {encoding}: look whether accents and quote marks are right."
)
MSG_REPLACED = QT_TRANSLATE_NOOP(
    "Import",
    "Characters that could not be read are � now: {count}. The file’s own bytes are kept.",
)
MSG_ROW_REPLACED = QT_TRANSLATE_NOOP(
    "Import", "Characters that could not be read are � now: {count}."
)
MSG_DATE_LEFT = QT_TRANSLATE_NOOP(
    "Import", "“{value}” was not taken for a date: write YYYY-MM-DD. The date is left empty."
)
MSG_VALUE_LEFT = QT_TRANSLATE_NOOP(
    "Import", "“{value}” cannot be the {field} and was left out: it is too long or holds |."
)
MSG_NO_TEXT_TO_PASTE = QT_TRANSLATE_NOOP("Errors", "There is no text to paste.")
