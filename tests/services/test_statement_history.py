"""Whatever is decided of statements can be taken back, step by step, to where it began."""

import tempfile
from contextlib import closing
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guillemet.domain.annotation import MarkKind
from guillemet.domain.errors import GuillemetError
from guillemet.storage import check
from guillemet.storage.connection import open_reader
from guillemet.storage.digest import digest
from tests.services.test_statements import CUT, FULL, OTHER, REWORDED, Coded

KEYS = st.lists(st.integers(0, 4), min_size=1, max_size=4, unique=True)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["unite", "part", "take_out", "reconsider", "delete", "passage", "undo"]),
        KEYS,
        KEYS,
    ),
    max_size=8,
)


def do(coded, what, keys, left):
    use, chosen = coded.use, [coded.keys[n] for n in keys]
    match what:
        case "unite":
            use.unite(chosen, [coded.keys[n] for n in left if n not in keys]).result()
        case "part" | "take_out" | "reconsider":
            getattr(use, what)(chosen).result()
        case "delete":
            coded.opened.annotate.delete(chosen[:1]).result()
        case "passage":
            coded.opened.annotate.set_kind(chosen[0], MarkKind.PASSAGE).result()
        case "undo":
            coded.opened.history.undo().result()


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_every_history_of_decisions_is_sound_and_undone_to_its_start(steps):
    with tempfile.TemporaryDirectory() as folder:
        quotes = (FULL, CUT, REWORDED, OTHER, OTHER.replace("chaque année", "toujours"))
        coded = Coded(Path(folder) / "p.guillemet", *quotes)
        coded.compare()
        with closing(open_reader(coded.path)) as conn:
            start, done = digest(conn), 0
            before = end(conn)
            for what, keys, left in steps:
                if what == "undo" and not done:
                    continue
                try:
                    do(coded, what, keys, left)
                except GuillemetError:
                    continue
                now = end(conn)
                done += -1 if what == "undo" else now != before
                before = now
                assert lonely(conn) == []
            for _ in range(done):
                coded.opened.history.undo().result()
            assert digest(conn) == start
            assert list(check.problems(conn)) == []
        coded.opened.close()


def end(conn):
    return conn.execute("SELECT count(*) FROM op").fetchone()[0]


def lonely(conn):
    ask = """SELECT s.n FROM statement s WHERE
        (SELECT count(*) FROM statement_quote q WHERE q.statement = s.n) < 2"""
    return conn.execute(ask).fetchall()
