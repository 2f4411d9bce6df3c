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
    if not _taken(db, base):
        return base
    # of many alike a free number is found by doubling and halving, not one by one
    taken, free = 1, 2
    while _taken(db, _numbered(base, free)):
        taken, free = free, free * 2
    while free - taken > 1:
        middle = (taken + free) // 2
        if _taken(db, _numbered(base, middle)):
            taken = middle
        else:
            free = middle
    return _numbered(base, free)


def _numbered(base: str, number: int) -> str:
    end = f"-{number}"
    return base[: LONGEST - len(end)].rstrip("-") + end


def slug_of(meta: Metadata) -> str:
    """Return ``outlet-date-title``, at most 80 characters, or ``article`` if nothing is left."""
    from slugify import slugify

    parts = " ".join((meta.outlet, meta.published[:10], meta.title))
    # named, it need not look for another backend at each call
    slug = slugify(parts, max_length=LONGEST, word_boundary=True, backend="text-unidecode")
    return slug or "article"


def _taken(db: "Database", slug: str) -> bool:
    return db.execute("SELECT 1 FROM article WHERE slug = ?", [slug]).fetchone() is not None
