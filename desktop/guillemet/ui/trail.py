"""Where the reader has been: back and forward."""

from guillemet.domain.article import ArticleKey

LONGEST = 200


class Trail:
    """The articles visited, and which of them is shown."""

    def __init__(self) -> None:
        self._visited: list[ArticleKey] = []
        self._at = -1

    def visit(self, article: ArticleKey) -> None:
        """Note that `article` is shown now; what lay ahead is forgotten, unless it is that."""
        if 0 <= self._at < len(self._visited) and self._visited[self._at] == article:
            return
        self._visited[self._at + 1 :] = [article]
        del self._visited[:-LONGEST]
        self._at = len(self._visited) - 1

    def back(self) -> ArticleKey | None:
        """Step back and return where that is; None at the beginning."""
        if self._at <= 0:
            return None
        self._at -= 1
        return self._visited[self._at]

    def forward(self) -> ArticleKey | None:
        """Step forward and return where that is; None at the end."""
        if self._at + 1 >= len(self._visited):
            return None
        self._at += 1
        return self._visited[self._at]
