"""Adding to a filter what a menu or a cell asks for."""

import re

PLAIN = re.compile(r"[\w,*=.-]+")


def with_term(text: str, field: str, value: str, *, without: bool = False) -> str:
    """Return a filter in which `field` is `value` (or is not), whatever it was before."""
    rest = without_field(text, field)
    term = f"{field}:{quoted(value)}"
    return f"{rest} NOT {term}".strip() if without else f"{rest} {term}".strip()


def without_field(text: str, field: str) -> str:
    """Return a filter that asks nothing of `field`."""
    found = re.compile(rf'(?:\bNOT\s+)?(?<!\S){re.escape(field)}:(?:"[^"]*"|\S*)')
    return " ".join(found.sub(" ", text).split())


def quoted(value: str) -> str:
    """Return a value as a filter writes it; a quote mark in it cannot be asked for."""
    clean = " ".join(value.replace('"', " ").split())
    return clean if PLAIN.fullmatch(clean) else f'"{clean}"'
