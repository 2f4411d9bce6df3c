"""The annotations of the page that is open by their numbers."""

from guillemet.domain.annotation import Annotation, AnnotationKey
from guillemet.services.views import Page


class PageIndex:
    """Finds an annotation without going through all; made once for each reading of a page."""

    def __init__(self) -> None:
        self._page: Page | None = None
        self._by_key: dict[AnnotationKey, Annotation] = {}

    def annotation(self, page: Page | None, key: AnnotationKey | None) -> Annotation | None:
        """Return an annotation of a page."""
        if page is None or key is None:
            return None
        if self._page is not page:
            self._page, self._by_key = page, {each.n: each for each in page.annotations}
        return self._by_key.get(key)
