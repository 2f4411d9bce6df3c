"""Short names of articles, for files and addresses: fixed when the article is made."""

from typing import TYPE_CHECKING, Final

from guillemet.domain.article import Metadata

if TYPE_CHECKING:
    from sqlite_utils import Database

LONGEST: Final = 80


def free_slug(db: "Database", wanted: str, meta: Metadata) -> str:
    """Return ``outlet-date-title`` as a slug that no article has; `wanted` if that is free."""
    if wanted and not _taken(db, wanted):
        return wanted
    base = slug_of(meta)
    slug, number = base, 1
    while _taken(db, slug):
        number += 1
        end = f"-{number}"
        slug = base[: LONGEST - len(end)].rstrip("-") + end
    return slug


def slug_of(meta: Metadata) -> str:
    """Return ``outlet-date-title``, at most 80 characters, or ``article`` if nothing is left."""
    from slugify import slugify

    parts = " ".join((meta.outlet, meta.published[:10], meta.title))
    return slugify(parts, max_length=LONGEST, word_boundary=True) or "article"


def _taken(db: "Database", slug: str) -> bool:
    return db.execute("SELECT 1 FROM article WHERE slug = ?", [slug]).fetchone() is not None
