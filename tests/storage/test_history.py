"""Undo is right when any run of steps, undone, leaves the project as it was."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from guillemet.domain.changes import Op
from guillemet.storage import rowhash
from guillemet.storage.connection import open_reader
from guillemet.storage.digest import digest
from guillemet.storage.writer import Writer
from tests.storage import work
from tests.storage.work import ME, do

UNKNOWN = None  # a digest that interleaved steps do not let us foresee
PLACES = st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda p: (p[0], sum(p)))
NAMES = st.sampled_from(["Ada", "Bo", "Cleo", "Dmitri"])


class History(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.dir = Path(tempfile.mkdtemp())
        path = self.dir / "p.guillemet"
        self.writer = Writer(path, ME)
        self.first = do(self.writer, "import-articles", work.article())
        for name in ("Ada", "Bo", "Cleo"):
            do(self.writer, "add-actor", work.actor(name))
        self.conn = open_reader(path)
        self.before, self.after, self.journal = [], [], []

    def digest(self):
        """All that is said, but for how far a reader is: no step, and kept apart."""
        return digest(self.conn)

    def step(self, act):
        was = self.digest()
        act()
        if self.digest() != was:
            self.before.append(was)
            self.after.clear()

    def do(self, kind, change):
        self.step(lambda: do(self.writer, kind, change))

    def keys(self, table):
        return [n for (n,) in self.conn.execute(f"SELECT n FROM {table} ORDER BY n")]

    def some(self, data, table):
        return data.draw(st.sampled_from(self.keys(table)))

    @rule(data=st.data(), place=PLACES, note=st.sampled_from(["", "œuvre", "a b", "ż"]))
    def mark(self, data, place, note):
        who = data.draw(st.sampled_from([None, *self.keys("actor")]))
        of = self.some(data, "article")
        self.do("mark", work.mark(of, *place, note=note, speaker=who))

    @precondition(lambda self: self.keys("annotation"))
    @rule(data=st.data())
    def unmark(self, data):
        some = data.draw(st.lists(st.sampled_from(self.keys("annotation")), unique=True))
        self.do("delete-annotations", work.unmark(*some))

    @precondition(lambda self: self.keys("annotation"))
    @rule(data=st.data(), role=st.sampled_from(["speaker", "target"]))
    def attribute(self, data, role):
        to, who = self.some(data, "annotation"), self.some(data, "actor")
        self.do("set-actors", work.attribute(to, who, role))

    @precondition(lambda self: self.keys("annotation"))
    @rule(data=st.data(), notes=st.lists(st.sampled_from(["", "œuvre", "a b", "ż"]), min_size=1))
    def type_a_note(self, data, notes):
        """Each key press is an op; together they are one step, even if they come to nothing."""
        to = self.some(data, "annotation")
        was = self.digest()
        [[old]] = self.conn.execute("SELECT note FROM annotation WHERE n = ?", [to])
        self.writer._joining._until = 0.0
        for note in notes:
            do(self.writer, "set-note", work.set_note(to, note), join=f"note {to}")
        if set(notes) != {old}:
            self.before.append(was)
            self.after.clear()

    @precondition(lambda self: len(self.keys("actor")) > 2)
    @rule(data=st.data())
    def merge(self, data):
        pair = st.lists(st.sampled_from(self.keys("actor")), min_size=2, max_size=2, unique=True)
        self.do("merge-actors", work.merge(*data.draw(pair)))

    @rule(data=st.data())
    def rename(self, data):
        """Names go round: each actor takes the name of another."""
        rows = self.conn.execute("SELECT n, name FROM actor ORDER BY n").fetchall()
        names = data.draw(st.permutations([name for _, name in rows]))
        renamed = dict(zip([n for n, _ in rows], names, strict=True))
        if names != [name for _, name in rows]:
            self.do("edit-actor", work.rename(renamed))

    @rule(data=st.data(), value=st.sampled_from(["coded", "reviewed", "excluded"]))
    def set_state(self, data, value):
        self.do("set-state", work.state(self.some(data, "article"), value))

    @rule(count=st.integers(1, 3))
    def import_in_batches(self, count):
        def run():
            op = Op("import-articles")
            for i in range(count):
                self.writer.submit(op.part(), work.article(f"I{i}", f"text {i} abc def")).result()
            self.writer.submit(op, work.nothing).result()

        self.step(run)

    @rule(place=PLACES)
    def import_while_marking(self, place):
        """The mark commits between two batches: a step of its own, older than the import."""
        was = self.digest()
        op = Op("import-articles")
        self.writer.submit(op.part(), work.article("J")).result()
        do(self.writer, "mark", work.mark(self.first, *place))
        self.writer.submit(op, work.article("K")).result()
        self.before += [was, UNKNOWN]
        self.after.clear()

    @precondition(lambda self: self.before)
    @rule()
    def undo(self):
        now = self.digest()
        self.writer.undo().result()
        assert self.before.pop() in (self.digest(), UNKNOWN)
        self.after.append(now)

    @precondition(lambda self: self.after)
    @rule()
    def redo(self):
        was = self.digest()
        self.writer.redo().result()
        assert self.digest() == self.after.pop()
        self.before.append(was)

    @precondition(lambda self: self.before)
    @rule()
    def undo_twice_and_redo_twice(self):
        for act in (self.undo, self.undo, self.redo, self.redo):
            if (self.before if act == self.undo else self.after) != []:
                act()

    @invariant()
    def journal_only_grows(self):
        rows = [
            [tuple(r) for r in self.conn.execute(f"SELECT * FROM {table} ORDER BY n")]
            for table in ("session", "op", "op_row")
        ]
        for then, now in zip(self.journal, rows, strict=False):
            assert now[: len(then)] == then
        self.journal = rows

    @invariant()
    def sound(self):
        assert self.conn.execute("PRAGMA foreign_key_check").fetchall() == []
        assert list(rowhash.mismatches(self.conn)) == []

    @invariant()
    def search_finds_what_the_notes_say(self):
        notes = dict(tuple(r) for r in self.conn.execute("SELECT n, note FROM annotation"))
        ask = "SELECT rowid FROM annotation_fts WHERE note MATCH ?"
        for query, written in (("oeuvre", "œuvre"), ("a", "a b"), ("z", "ż")):
            found = {n for (n,) in self.conn.execute(ask, [query])}
            assert found == {n for n, note in notes.items() if note == written}

    @invariant()
    def every_row_of_an_article_is_journaled_with_it(self):
        lost = "SELECT tbl FROM op_row WHERE article IS NULL AND tbl NOT IN ('actor', 'coder')"
        assert self.conn.execute(lost).fetchall() == []

    def teardown(self):
        while self.before:
            self.undo()
        while self.after:
            self.redo()
        self.journal_only_grows()
        self.sound()
        self.search_finds_what_the_notes_say()
        self.conn.close()
        assert self.writer.close()
        shutil.rmtree(self.dir)


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=20, stateful_step_count=20, deadline=None)
