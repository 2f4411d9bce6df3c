"""Where the user has been: articles and views, back and forward."""

from guillemet.domain.article import ArticleKey

LONGEST = 200
Place = ArticleKey | str
"""An article in the reader, or a view by the name of the action that shows it."""


class Trail:
    """The places visited, and which of them is shown."""

    def __init__(self) -> None:
        self._visited: list[Place] = []
        self._at = -1

    def visit(self, place: Place) -> None:
        """Note that `place` is shown now; what lay ahead is forgotten, unless it is that."""
        if 0 <= self._at < len(self._visited) and self._visited[self._at] == place:
            return
        self._visited[self._at + 1 :] = [place]
        del self._visited[:-LONGEST]
        self._at = len(self._visited) - 1

    def back(self) -> Place | None:
        """Step back and return where that is; None at the beginning."""
        if self._at <= 0:
            return None
        self._at -= 1
        return self._visited[self._at]

    def forward(self) -> Place | None:
        """Step forward and return where that is; None at the end."""
        if self._at + 1 >= len(self._visited):
            return None
        self._at += 1
        return self._visited[self._at]
