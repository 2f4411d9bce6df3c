"""Words that show what a tag means."""

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.article import ArticleKey
from guillemet.domain.codebook import TagKey
from guillemet.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """An annotation pinned to a tag, and where it stands."""

    tag: TagKey
    annotation: AnnotationKey
    annotation_id: str
    words: str
    article: ArticleKey
    title: str
    outlet: str
    published: str
