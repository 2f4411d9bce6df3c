import pytest

from guillemet.storage.connection import open_reader
from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do


@pytest.fixture
def path(tmp_path):
    return tmp_path / "project.guillemet"


@pytest.fixture
def writer(path):
    w = Writer(path, ME)
    yield w
    w.close()


@pytest.fixture
def article(writer):
    return do(writer, "import-articles", work.article())


@pytest.fixture
def people(writer):
    return [do(writer, "add-actor", work.actor(name)) for name in ("Ada", "Bo")]


@pytest.fixture
def heard(writer, article, people):
    """Every change set announced once article and people are in."""
    found = []
    writer.listen(found.append)
    return found


@pytest.fixture
def reading(path, writer):
    conn = open_reader(path)
    yield conn
    conn.close()
