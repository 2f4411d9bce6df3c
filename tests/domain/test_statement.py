"""Of the quotes of a statement the earliest and the fullest are known, where they can be."""

import pytest

from guillemet.domain.annotation import AnnotationKey
from guillemet.domain.article import ArticleKey
from guillemet.domain.statement import Standing, Statement, StatementQuote, in_order


def quote(n, published, words="des mots", article=None):
    return StatementQuote(
        annotation=AnnotationKey(n), id=str(n), article=ArticleKey(article or n),
        article_id=str(article or n), slug="", title="", outlet="", published=published,
        language="fr", start=n, words=words,
    )  # fmt: skip


def statement(*quotes):
    return Statement(standing=Standing.CONFIRMED, quotes=in_order(quotes))


@pytest.mark.parametrize(
    ("quotes", "earliest"),
    [
        ([quote(1, "2026-02-02"), quote(2, "2026-02-01")], 2),
        ([quote(1, "2026-02-02"), quote(2, "2026-02-02")], None),
        ([quote(1, "2026"), quote(2, "2026-02-02")], None),
        ([quote(1, ""), quote(2, "2026-02-02")], 2),
        ([quote(1, ""), quote(2, "")], None),
        ([quote(1, "2026-02-02", article=7), quote(2, "2026-02-02", article=7)], None),
        ([quote(1, "2026", article=7), quote(2, "2026", article=7), quote(3, "2027")], 1),
    ],
)  # fmt: skip
def test_the_earliest_is_of_the_article_that_came_before_all_others(quotes, earliest):
    assert statement(*quotes).earliest == earliest


def test_the_fullest_has_most_letters_whatever_its_marks():
    assert statement(quote(1, "", "« … … … … … »"), quote(2, "", "oui")).fullest == 2


def test_the_same_words_marked_twice_are_one_place():
    twice = [quote(1, "2026", article=4), quote(1, "2026", article=4), quote(2, "2027")]
    assert (statement(*twice).places, statement(*twice).articles) == (2, 2)


def test_undated_quotes_come_last():
    found = statement(quote(1, ""), quote(2, "2026"), quote(3, "2025"))
    assert [each.annotation for each in found.quotes] == [3, 2, 1]
