"""A project open for writing: the writer and every use case, put together."""

from collections.abc import Callable
from pathlib import Path

from guillemet.services.actors import Actors
from guillemet.services.annotate import Annotate
from guillemet.services.article_bulk import ArticleBulk
from guillemet.services.articles import Articles
from guillemet.services.bulk import Bulk
from guillemet.services.coders import Coders
from guillemet.services.codes import Codes
from guillemet.services.fieldwork import Fields
from guillemet.services.history import History
from guillemet.services.importing import Import
from guillemet.services.naming import Names
from guillemet.services.project_look import ProjectLook
from guillemet.services.reading_list import ReadingList
from guillemet.services.saved import Saved
from guillemet.services.statements import Statements
from guillemet.services.stories import Stories
from guillemet.services.suggesting import Suggesting
from guillemet.storage.journal import Who
from guillemet.storage.writer import Writer


class Opened:
    """What can be done to a project. One public method of a use case is one undoable step.

    Raises:
        ProjectBusy: another process writes to the file.
        NotAProject: it is something else, damaged, or of a newer version.
    """

    def __init__(
        self, path: Path, who: Who, *, writing: Callable[[Path, Who], Writer] = Writer
    ) -> None:
        self.path = path
        self.coder = who.coder
        self.writer = writing(path, who)
        self.annotate = Annotate(self.writer, who.coder)
        self.bulk = Bulk(self.writer, who.coder)
        self.actors = Actors(self.writer, who.coder)
        self.codes = Codes(self.writer, who.coder)
        self.fields = Fields(self.writer, who.coder)
        self.articles = Articles(self.writer, who.coder)
        self.many = ArticleBulk(self.writer, who.coder)
        self.importing = Import(self.writer, who.coder)
        self.statements = Statements(self.writer, who.coder)
        self.suggesting = Suggesting(self.writer, who.coder)
        self.saved = Saved(self.writer)
        self.reading_list = ReadingList(self.writer)
        self.look = ProjectLook(self.writer)
        self.names = Names(self.writer)
        self.stories = Stories(self.writer)
        self.history = History(self.writer)
        self.coders = Coders(self.writer)

    def close(self) -> bool:
        """Put the project to rest as one file; False if somebody still reads it."""
        return self.writer.close()
