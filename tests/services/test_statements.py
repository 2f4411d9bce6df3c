"""Quotes that report the same words: compared, confirmed, rejected, taken back, never lost."""

import threading
from contextlib import closing

import pytest

from guillemet.domain.actor import Actor, ActorKind
from guillemet.domain.annotation import MarkKind, Role
from guillemet.domain.article import Draft, Metadata, ReadingState
from guillemet.domain.errors import BadValue, NotFound
from guillemet.domain.statement import Standing
from guillemet.services.apart import apart
from guillemet.services.library import Library
from guillemet.services.statement_jobs import compare
from guillemet.storage import check
from guillemet.storage.connection import open_reader
from tests.projects import made, seed_draft, span_of

FERRAND = Actor(name="Odile Ferrand", kind=ActorKind.PERSON)
FULL = "Le pont restera fermé tant que les experts n’auront pas rendu leur rapport définitif"
CUT = "tant que les experts n’auront pas rendu leur rapport"
OTHER = "Le marché de Noël aura lieu sur la place comme chaque année"
REWORDED = "Tant que les experts n’ont pas rendu leur rapport, le pont reste fermé"


def draft(quote, outlet, published):
    text = f"Nouvelles du pont\n\n« {quote} », a dit Odile Ferrand.\n"
    meta = Metadata(title=f"{outlet} : le pont", outlet=outlet, published=published, language="fr")
    return Draft(text=text, meta=meta, name=f"{outlet}.txt")


class Coded:
    """A project with one quote in each of some articles."""

    def __init__(self, path, *quotes):
        self.path = path
        papers = ("Le Courrier", "Le Fanal", "La Gazette", "L’Écho", "Le Soir")
        dates = ("2026-02-03", "2026-02-04", "2026-02-02", "2026-02-05", "2026-02-06")
        drafts = [draft(*each) for each in zip(quotes, papers, dates, strict=False)]
        self.opened, self.articles = made(path, *drafts)
        self.keys = []
        for article, quote in zip(self.articles, quotes, strict=True):
            spans = [span_of(article.text, quote)]
            self.keys.append(self.opened.annotate.mark(article, MarkKind.QUOTE, spans).result().n)
        self.opened.annotate.attribute(self.keys, Role.SPEAKER, FERRAND).result()
        self.use = self.opened.statements

    def compare(self, **how):
        with Library.reading(self.path) as library:
            return compare(library, self.use, **how)

    def every(self, coder="Ada"):
        with Library.reading(self.path) as library:
            return library.statements.every(coder)

    def of(self, key, coder="Ada"):
        with Library.reading(self.path) as library:
            return library.statements.of_quote(key, coder)

    def standings(self):
        return [(each.standing, {q.annotation for q in each.quotes}) for each in self.every()]

    def undo(self):
        return self.opened.history.undo().result()


@pytest.fixture
def coded(tmp_path):
    made_ = Coded(tmp_path / "pont.guillemet", FULL, CUT, REWORDED, OTHER)
    yield made_
    made_.opened.close()
    with closing(open_reader(made_.path)) as conn:
        assert list(check.problems(conn)) == []


def test_the_two_translations_of_the_seed_are_proposed_as_one_statement(opened, article, library):
    keys = []
    for first, last in (
        ("on peut dire que le degré", "dégradé"),
        ("On peut dire que le niveau", "détérioré"),
    ):
        start = article.text.index(first)
        end = article.text.index(last, start + 20) + len(last)
        words = article.text[start:end]
        keys.append(
            opened.annotate.mark(article, MarkKind.QUOTE, [span_of(article.text, words)]).result().n
        )
    poutine = Actor(name="Vladimir Poutine", kind=ActorKind.PERSON)
    opened.annotate.attribute(keys, Role.SPEAKER, poutine).result()
    compare(library, opened.statements)
    [found] = library.statements.every("Ada")
    assert found.standing is Standing.PROPOSED
    assert {quote.annotation for quote in found.quotes} == set(keys)
    assert found.articles == 1


def test_quotes_of_several_articles_are_proposed_together_with_the_earliest_and_the_fullest(coded):
    full, cut, reworded, _ = coded.keys
    report = coded.compare()
    assert (report.quotes, report.cancelled) == (4, False)
    [found] = coded.every()
    assert [quote.annotation for quote in found.quotes] == [reworded, full, cut]
    assert found.earliest == reworded
    assert found.fullest == full
    assert (found.articles, found.places) == (3, 3)
    assert found.quotes[0].speaker == "Odile Ferrand"
    assert found.quotes[0].outlet == "La Gazette"


def test_a_confirmed_group_stands_and_is_taken_back_by_undo(coded):
    *three, _ = coded.keys
    coded.compare()
    coded.use.unite(three).result()
    assert coded.standings() == [(Standing.CONFIRMED, set(three))]
    assert coded.of(three[1]).id
    step = coded.undo()
    assert step.kind == "unite-quotes"
    assert coded.standings() == [(Standing.PROPOSED, set(three))]


def test_part_of_a_group_can_be_confirmed_and_the_rest_is_not_proposed_again(coded):
    full, cut, reworded, _ = coded.keys
    coded.compare()
    coded.use.unite([full, cut], left=[reworded]).result()
    coded.compare()
    assert (Standing.CONFIRMED, {full, cut}) in coded.standings()
    assert Standing.PROPOSED not in {standing for standing, _ in coded.standings()}
    coded.undo()
    assert coded.standings() == [(Standing.PROPOSED, {full, cut, reworded})]


def test_a_rejected_group_is_not_proposed_again_until_it_is_reconsidered(coded):
    *three, _ = coded.keys
    coded.compare()
    coded.use.part(three).result()
    coded.compare()
    assert {standing for standing, _ in coded.standings()} == {Standing.REJECTED}
    assert coded.of(three[0]) is None
    coded.use.reconsider(three).result()
    assert coded.standings() == [(Standing.PROPOSED, set(three))]


def test_another_coder_still_sees_what_one_has_rejected(coded):
    coded.compare()
    coded.use.part(coded.keys[:3]).result()
    assert [each.standing for each in coded.every("Bo")] == [Standing.PROPOSED]


def test_coding_blind_a_coder_sees_no_quote_of_another(coded):
    coded.compare()
    coded.use.unite(coded.keys[:2]).result()
    with Library.reading(coded.path) as library:
        library.only = "Bo"
        assert library.statements.every("Bo") == []
        assert library.statements.of_quote(coded.keys[0], "Bo") is None
        library.only = "Ada"
        assert len(library.statements.every("Ada")) == 2


def test_a_new_quote_is_proposed_beside_the_statement_that_stands(coded):
    full, cut, reworded, _ = coded.keys
    coded.use.unite([full, reworded]).result()
    coded.compare()
    found = coded.every()
    assert [each.standing for each in found] == [Standing.PROPOSED, Standing.CONFIRMED]
    assert {q.annotation: q.added for q in found[0].quotes} == {
        full: False,
        reworded: False,
        cut: True,
    }
    coded.use.unite([full, cut, reworded]).result()
    assert coded.standings() == [(Standing.CONFIRMED, {full, cut, reworded})]


def test_two_statements_become_one_the_older_one(coded):
    full, cut, reworded, other = coded.keys
    first = coded.use.unite([full, cut]).result()
    coded.use.unite([reworded, other]).result()
    assert coded.use.unite([cut, other]).result() == first
    assert coded.standings() == [(Standing.CONFIRMED, set(coded.keys))]


def test_a_quote_is_taken_out_and_a_statement_of_one_is_none(coded):
    full, cut, reworded, _ = coded.keys
    coded.compare()
    coded.use.unite([full, cut, reworded]).result()
    coded.use.take_out([cut]).result()
    assert (Standing.CONFIRMED, {full, reworded}) in coded.standings()
    coded.use.take_out([full]).result()
    assert Standing.CONFIRMED not in {standing for standing, _ in coded.standings()}


@pytest.mark.parametrize("how", ["delete", "kind", "article"])
def test_what_is_no_quote_any_more_is_in_no_statement_and_undo_puts_it_back(coded, how):
    full, cut, reworded, _ = coded.keys
    coded.use.unite([full, cut]).result()
    coded.use.part([full, reworded]).result()
    if how == "delete":
        coded.opened.annotate.delete([full]).result()
    elif how == "kind":
        coded.opened.annotate.set_kind(full, MarkKind.PASSAGE).result()
    else:
        coded.opened.articles.delete([coded.articles[0].n]).result()
    assert coded.standings() == []
    coded.undo()
    assert (Standing.CONFIRMED, {full, cut}) in coded.standings()


def test_merged_quotes_stay_in_the_statement(coded):
    full, cut, *_ = coded.keys
    coded.use.unite([full, cut]).result()
    article = coded.articles[0]
    before = coded.opened.annotate.mark(
        article, MarkKind.QUOTE, [span_of(article.text, "Nouvelles du pont")]
    ).result()
    one = coded.opened.annotate.merge(article, [before.n, full]).result()
    assert coded.standings() == [(Standing.CONFIRMED, {one, cut})]


def test_passages_one_quote_and_what_is_gone_make_no_statement(coded):
    full, cut, *_ = coded.keys
    with pytest.raises(BadValue):
        coded.use.unite([full, full]).result()
    coded.opened.annotate.set_kind(cut, MarkKind.PASSAGE).result()
    with pytest.raises(BadValue):
        coded.use.unite([full, cut]).result()
    with pytest.raises(NotFound):
        coded.use.unite([full, 999]).result()


def test_excluded_articles_are_not_compared(coded):
    coded.opened.articles.set_state(
        [article.n for article in coded.articles[1:]], ReadingState.EXCLUDED, "off topic"
    ).result()
    assert coded.compare().quotes == 1
    assert coded.every() == []


def test_it_is_known_whether_quotes_changed_since_they_were_compared(coded):
    def compared():
        with Library.reading(coded.path) as library:
            return library.statements.compared()

    assert not compared().ever
    coded.compare()
    assert (compared().ever, compared().changed) == (True, False)
    coded.opened.annotate.delete([coded.keys[0]]).result()
    assert compared().changed
    coded.compare()
    assert not compared().changed


def test_it_is_done_in_another_process_and_says_how_far_it_is(coded):
    told = []
    coded.compare(elsewhere=True, progress=lambda done, of: told.append((done, of)))
    assert len(coded.every()) == 1
    assert told[-1] == (12, 12)
    assert told == sorted(told)


def test_cancelled_it_leaves_what_was_found_before(coded):
    coded.compare()
    stop = threading.Event()
    stop.set()
    report = coded.compare(elsewhere=True, cancelled=stop.is_set)
    assert report.cancelled
    assert len(coded.every()) == 1


def doubled(numbers):
    for n in numbers:
        yield 2 * n


def test_a_process_makes_as_it_is_fed_and_is_ended_when_it_is_stopped():
    assert list(apart(doubled, lambda: iter(range(5)))) == [0, 2, 4, 6, 8]
    heard = apart(doubled, lambda: iter(range(10**9)), iter([False, False, True]).__next__)
    assert len(list(heard)) < 3


def test_the_seed_alone_has_nothing_to_compare(tmp_path):
    opened, _ = made(tmp_path / "p.guillemet", seed_draft())
    with Library.reading(tmp_path / "p.guillemet") as library:
        report = compare(library, opened.statements)
        assert (report.quotes, report.pairs, report.cancelled) == (0, 0, False)
        assert library.statements.compared().ever
    opened.close()
