"""Short names of articles: one each, also where very many have the same title or none."""

from guillemet.domain.article import Draft, Metadata
from guillemet.storage.slugs import LONGEST, slug_of
from tests.projects import made


def slugs(path, *titles):
    drafts = [Draft(text=f"{n}.", meta=Metadata(title=t)) for n, t in enumerate(titles)]
    opened, articles = made(path, *drafts)
    opened.close()
    return [article.slug for article in articles]


def test_articles_without_a_title_are_numbered_in_turn(tmp_path):
    found = slugs(tmp_path / "p.guillemet", *[""] * 70)
    assert found == ["article", *(f"article-{n}" for n in range(2, 71))]


def test_a_number_fits_into_the_longest_name(tmp_path):
    found = slugs(tmp_path / "p.guillemet", *["mot " * 40] * 3)
    assert len(set(found)) == 3
    assert max(map(len, found)) <= LONGEST
    assert found[2].endswith("-3")


def test_letters_of_every_alphabet_are_written_in_plain_ones():
    assert slug_of(Metadata(title="Été à l’œuvre")) == "ete-a-loeuvre"
    assert slug_of(Metadata(title="人间烟火")) == "ren-jian-yan-huo"
    assert slug_of(Metadata(title="Правда")) == "pravda"
