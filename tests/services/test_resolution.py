"""Words of an article mean actors: by name, alias, surname and office, at its date."""

import pytest

from guillemet.domain.actor import Actor, ActorKind, Alias, Office
from guillemet.domain.annotation import MarkKind, Role
from guillemet.services.resolution import How, Resolution, Where
from guillemet.storage import office_index
from tests.projects import span_of

PEOPLE = (
    Actor(
        name="Vladimir Poutine", kind=ActorKind.PERSON,
        aliases=(Alias("Vladimir Putin", "en"), Alias("Владимир Путин", "ru"), Alias("普京", "zh")),
        offices=(
            Office("Premier ministre", "Russie", "2008-05", "2012-05"),
            Office("président", "Fédération de Russie", "2012-05", ""),
        ),
    ),
    Actor(
        name="Dmitri Medvedev", kind=ActorKind.PERSON,
        offices=(Office("president", "Russian Federation", "2008-05", "2012-05"),),
    ),
    Actor(
        name="Sergueï Lavrov", kind=ActorKind.PERSON,
        offices=(Office("ministre des Affaires étrangères", "Russie", "2004", ""),),
    ),
    Actor(
        name="Rex Tillerson", kind=ActorKind.PERSON,
        offices=(Office("secrétaire d’État", "États-Unis", "2017-02", "2018-03"),),
    ),
    Actor(
        name="Bachar el-Assad", kind=ActorKind.PERSON,
        offices=(Office("président", "Syrie", "2000", "2024-12"),),
    ),
    Actor(
        name="Dmitri Peskov", kind=ActorKind.PERSON,
        offices=(Office("porte-parole", "Kremlin", "2012", ""),),
    ),
    Actor(
        name="Angela Merkel", kind=ActorKind.PERSON,
        offices=(Office("Bundeskanzlerin", "Deutschland", "2005-11", "2021-12"),),
    ),
    Actor(
        name="Olaf Scholz", kind=ActorKind.PERSON,
        offices=(Office("chancelier", "Allemagne", "2021-12-08", "2025-05-06"),),
    ),
    Actor(
        name="Volodymyr Zelensky", kind=ActorKind.PERSON,
        offices=(Office("president", "Ukraine", "2019-05", ""),),
    ),
    Actor(
        name="Jeanne Martin", kind=ActorKind.PERSON,
        offices=(Office("maire", "Lormery", "2014", "2020"),),
    ),
    Actor(
        name="Paul Martin", kind=ActorKind.PERSON,
        offices=(Office("maire", "Lormery", "2020", ""), Office("président", "Sénat", "2020", "")),
    ),
    Actor(name="Martin", kind=ActorKind.ORGANISATION),
    Actor(name="Russie", kind=ActorKind.STATE, aliases=(Alias("Russia", "en"),)),
)  # fmt: skip


@pytest.fixture
def resolve(opened, library, article):
    for person in PEOPLE:
        opened.actors.add(person).result()

    def found(words, date="2017-04-12", language="fr", within=None):
        resolution = library.through(Resolution)
        return resolution.resolve(words, Where(language, date, within))

    return found


@pytest.mark.parametrize(
    ("words", "name", "how"),
    [
        ("Vladimir Poutine", "Vladimir Poutine", How.NAME),
        ("vladimir  POUTINE", "Vladimir Poutine", How.NAME),
        ("Vladimir Putin", "Vladimir Poutine", How.ALIAS),
        ("Poutine", "Vladimir Poutine", How.SURNAME),
        ("M. Poutine", "Vladimir Poutine", How.SURNAME),
        ("Mr. Putin", "Vladimir Poutine", How.SURNAME),
        ("el-Assad", "Bachar el-Assad", How.SURNAME),
        ("Assad", "Bachar el-Assad", How.SURNAME),
        ("président Poutine", "Vladimir Poutine", How.SURNAME),
        ("le président russe Vladimir Poutine", "Vladimir Poutine", How.NAME),
        ("Herr Scholz", "Olaf Scholz", How.SURNAME),
        ("господин Путин", "Vladimir Poutine", How.SURNAME),
        ("普京总统", "Vladimir Poutine", How.ALIAS),
        ("la Russie", "Russie", How.NAME),
    ],
)
def test_names_mean_who_has_them(resolve, words, name, how):
    [found] = resolve(words)
    assert (found.actor.name, found.how) == (name, how)


@pytest.mark.parametrize(
    ("words", "date", "name"),
    [
        ("le président russe", "2017-04-12", "Vladimir Poutine"),
        ("le président russe", "2010-01", "Dmitri Medvedev"),
        ("le Premier ministre russe", "2010", "Vladimir Poutine"),
        ("the Russian president", "2017-04-12", "Vladimir Poutine"),
        ("президента России", "2017-04-12", "Vladimir Poutine"),
        ("俄罗斯总统", "2017-04-12", "Vladimir Poutine"),
        ("الرئيس الروسي", "2017-04-12", "Vladimir Poutine"),
        ("o presidente russo", "2017-04-12", "Vladimir Poutine"),
        ("il presidente siriano", "2017-04-12", "Bachar el-Assad"),
        ("el presidente ucraniano", "2022", "Volodymyr Zelensky"),
        ("der ukrainische Präsident", "2022-02-24", "Volodymyr Zelensky"),
        ("le ministre russe des Affaires étrangères", "2017-04-12", "Sergueï Lavrov"),
        ("chef de la diplomatie russe", "2017-04-12", "Sergueï Lavrov"),
        ("le secrétaire d'Etat américain", "2017-04-12", "Rex Tillerson"),
        ("the US secretary of state", "2017-04-12", "Rex Tillerson"),
        ("la chancelière allemande", "2017-04-12", "Angela Merkel"),
        ("the German chancellor", "2022-03", "Olaf Scholz"),
        ("le porte-parole du Kremlin", "2017-04-12", "Dmitri Peskov"),
        ("le maire de Lormery", "2016", "Jeanne Martin"),
        ("le maire de Lormery", "2024-05-01", "Paul Martin"),
        ("le président du Sénat", "2024", "Paul Martin"),
    ],
)
def test_an_office_means_who_held_it_when_the_article_appeared(resolve, words, date, name):
    [found] = resolve(words, date)
    assert (found.actor.name, found.how) == (name, How.OFFICE)
    assert found.office is not None
    assert found.office.held_at(date)


def test_two_persons_with_one_surname_stay_two(resolve):
    assert [each.actor.name for each in resolve("Mme Martin")] == ["Jeanne Martin", "Paul Martin"]
    assert {each.how for each in resolve("M. Martin")} == {How.SURNAME}


def test_who_is_in_the_article_comes_first_and_the_other_is_kept(resolve, opened, library, article):
    paul = next(n for n, actor in library.actors().items() if actor.name == "Paul Martin")
    quote = opened.annotate.mark(article, MarkKind.QUOTE, [span_of(article.text, "dégradées")])
    opened.annotate.attribute([quote.result().n], Role.SPEAKER, paul).result()
    found = resolve("Martin, maire", within=article.n) or resolve("M. Martin", within=article.n)
    assert [each.actor.name for each in found] == ["Paul Martin", "Jeanne Martin"]


def test_a_bare_title_means_somebody_of_the_article_only(resolve, opened, library, article):
    assert resolve("le président") == []
    assert resolve("le président", within=article.n) == []
    key = next(n for n, actor in library.actors().items() if actor.name == "Bachar el-Assad")
    quote = opened.annotate.mark(article, MarkKind.QUOTE, [span_of(article.text, "dégradées")])
    opened.annotate.attribute([quote.result().n], Role.SPEAKER, key).result()
    [found] = resolve("le président", within=article.n)
    assert found.actor.name == "Bachar el-Assad"


def test_without_a_date_all_who_ever_held_it_are_kept(resolve):
    found = resolve("le président russe", date="")
    assert [each.actor.name for each in found] == ["Dmitri Medvedev", "Vladimir Poutine"]


@pytest.mark.parametrize(
    "words", ["", " ", "zzz", "le président péruvien", "hier", "un", "x" * 5_000, "« »"]
)
def test_who_is_meant_is_never_made_up(resolve, words):
    assert resolve(words) == []


def test_an_office_is_found_as_it_is_now_also_after_undo(resolve, opened, library):
    key = next(n for n, actor in library.actors().items() if actor.name == "Olaf Scholz")
    opened.actors.delete(key).result()
    assert resolve("the German chancellor", "2022-03") == []
    opened.history.undo().result()
    assert len(resolve("the German chancellor", "2022-03")) == 1
    signs = "SELECT sign, office FROM office_sign ORDER BY 1, 2"
    kept = opened.writer._pool.submit(lambda: opened.writer._db.execute(signs).fetchall()).result()

    def again():
        office_index.rebuild(opened.writer._db.conn)
        return opened.writer._db.execute(signs).fetchall()

    assert opened.writer._pool.submit(again).result() == kept
