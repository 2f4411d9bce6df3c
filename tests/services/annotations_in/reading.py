"""Reading a table in, and what came of it."""

from guillemet.services.annotations_in import AnnotationsIn
from guillemet.services.library import Library

TEXT = "Titre\nElle dit « oui » puis « non », puis « oui » encore. 😀 Il se tait […] enfin."


def brought_in(opened, path, **how):
    importing = AnnotationsIn(opened)
    plan = importing.read(path, **how)
    importing.run(plan)
    return plan


def found(opened):
    with Library.reading(opened.path) as library:
        keys = library.export_order()
        return [a for key in keys for a in library.annotations(key)]


def refusals(plan):
    return [(row, str(error)) for row, error in plan.refused]


def row(article, quote="non", kind="quote", **more):
    return {"kind": kind, "quote": quote, "article_id": article.id, **more}
