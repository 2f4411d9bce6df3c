"""Read sides lent to threads: opened once, and none left open when the project is put to rest."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from guillemet.domain.article import ArticleKey
from guillemet.domain.errors import NotFound
from guillemet.services.readers import Readers
from tests.projects import made, seed_draft


def test_questions_one_after_the_other_share_a_connection(seeded, path):
    _, article = seeded
    readers = Readers(path)
    with readers.reading() as first:
        title = first.article(article.n).title
    with ThreadPoolExecutor(1) as elsewhere:
        found = elsewhere.submit(lambda: _title(readers, article.n)).result()
    assert found == (title, first)
    readers.rest()


def test_at_rest_none_keeps_the_project_from_being_put_away(tmp_path):
    opened, _ = made(tmp_path / "p.guillemet", seed_draft())
    readers = Readers(opened.path)
    with readers.reading():
        pass
    readers.rest()
    assert opened.close()
    assert [each.name for each in tmp_path.iterdir()] == ["p.guillemet"]


def _title(readers, key):
    with readers.reading() as library:
        return library.article(key).title, library


def test_questions_at_the_same_time_have_a_connection_each(seeded, path):
    readers = Readers(path)
    with readers.reading() as one, readers.reading() as other:
        assert one is not other
    readers.rest()


def test_what_was_written_meanwhile_is_seen(seeded, path):
    opened, _ = seeded
    readers = Readers(path)
    with readers.reading() as library:
        assert library.codebook().by_path("new") is None
    opened.codes.add("new").result()
    with readers.reading() as again:
        assert again is library
        assert again.codebook().by_path("new") is not None
    readers.rest()


def test_a_connection_on_which_something_failed_is_not_used_again(seeded, path):
    readers = Readers(path)
    with pytest.raises(NotFound), readers.reading() as library:
        library.article(ArticleKey(99))
    with readers.reading() as other:
        assert other is not library
    readers.rest()
