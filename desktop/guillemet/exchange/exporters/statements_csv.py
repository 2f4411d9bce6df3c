"""statements.csv: quotes that report the same words, a row for each."""

from collections.abc import Iterator
from typing import Final

from guillemet.domain.statement import Statement
from guillemet.exchange.statement_columns import STATEMENTS

COLUMNS: Final = STATEMENTS.names
NUMBERS: Final = STATEMENTS.numbers


def rows(group: int, statement: Statement) -> Iterator[list[str]]:
    """Yield the cells of each quote of a statement; `group` is its number in this file."""
    for quote in statement.quotes:
        yield [
            statement.id, str(group), str(statement.standing), str(statement.places),
            str(statement.articles), quote.id, quote.article_id, quote.slug, quote.title,
            quote.outlet, quote.published, quote.language, str(quote.start),
            "|".join(quote.speakers), quote.words,
            str(int(quote.annotation == statement.earliest)),
            str(int(quote.annotation == statement.fullest)), quote.coder,
        ]  # fmt: skip
