"""Changes as the storage tests make them: a few plain statements each, no use case above them."""

from hashlib import sha256

from guillemet.domain.changes import Op
from guillemet.domain.ids import new_id
from guillemet.storage.journal import Who

ME = Who(desk="here", coder="me", app="test")
BODY = "“We win”, said Ada. 🎉 “We win”, said Bo."


def do(writer, kind, work, **more):
    """One finished step; its result."""
    return writer.submit(Op(kind, **more), work).result()


def on_writer(writer, ask):
    """What `ask` finds on the writer's own connection."""
    return writer._pool.submit(lambda: ask(writer._db)).result()


def insert(db, table, **values):
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    sql = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'
    return db.execute(sql, list(values.values())).lastrowid


def coder(db, name="me"):
    row = db.execute("SELECT n FROM coder WHERE name = ?", [name]).fetchone()
    return row[0] if row else insert(db, "coder", id=new_id(), name=name)


def article(title="Match", body=BODY):
    def work(db):
        digest = sha256(body.encode()).hexdigest()
        db.execute("INSERT OR IGNORE INTO text (sha256, body) VALUES (?, ?)", [digest, body])
        [[text]] = db.execute("SELECT n FROM text WHERE sha256 = ?", [digest])
        n = insert(
            db, "article", id=new_id(), slug=new_id(), title=title, sort_title=title,
            published="2026-05-04", url="", language="en", note="", text=text, words=8,
            first_words="", created="", modified="",
        )  # fmt: skip
        insert(
            db, "article_version", article=n, seq=0, text=text, name="", importer="", imported=""
        )
        return n

    return work


def mark(of, start=1, end=7, note="", speaker=None):
    def work(db):
        [[text, body]] = db.execute(
            "SELECT t.n, t.body FROM article a JOIN text t ON t.n = a.text WHERE a.n = ?", [of]
        )
        me = coder(db)
        n = insert(
            db, "annotation", id=new_id(), article=of, kind="quote", status="confirmed",
            origin="hand", rule="", speech="", cue="", note=note, coder=me, created="",
            modified="", modified_by=me,
        )  # fmt: skip
        insert(
            db, "span", annotation=n, seq=0, text=text, start=start, end=end,
            exact=body[start:end], prefix="", suffix="", state="anchored",
        )  # fmt: skip
        if speaker is not None:
            attribute(n, speaker)(db)
        return n

    return work


def attribute(to, who, role="speaker"):
    sql = (
        "INSERT INTO annotation_actor (annotation, role, position, actor) "
        "SELECT ?1, ?2, coalesce(max(position) + 1, 0), ?3 FROM annotation_actor "
        "WHERE annotation = ?1 AND role = ?2 ON CONFLICT DO NOTHING"
    )
    return lambda db: db.execute(sql, [to, role, who])


def set_note(of, note):
    return lambda db: db.execute("UPDATE annotation SET note = ? WHERE n = ?", [note, of])


def unmark(*marks):
    def work(db):
        for n in marks:
            for table in ("annotation_actor", "annotation_tag", "span"):
                db.execute(f"DELETE FROM {table} WHERE annotation = ?", [n])
            db.execute("DELETE FROM annotation WHERE n = ?", [n])

    return work


def actor(name):
    return lambda db: insert(db, "actor", id=new_id(), name=name, name_key=name)


def rename(names):
    """Give actors new names, in an order that is never ambiguous on the way."""

    def work(db):
        for n in names:
            db.execute("UPDATE actor SET name = ? WHERE n = ?", [f"\x01{n}", n])
        for n, name in names.items():
            db.execute("UPDATE actor SET name = ? WHERE n = ?", [name, n])

    return work


def merge(old, into):
    def work(db):
        both = {"old": old, "into": into}
        db.execute(
            "DELETE FROM annotation_actor AS mine WHERE actor = :old AND EXISTS ("
            "SELECT 1 FROM annotation_actor a WHERE a.annotation = mine.annotation "
            "AND a.role = mine.role AND a.actor = :into)",
            both,
        )
        db.execute("UPDATE annotation_actor SET actor = :into WHERE actor = :old", both)
        db.execute("DELETE FROM actor WHERE n = :old", both)

    return work


def state(of, value, who="me"):
    def work(db):
        db.execute(
            "INSERT INTO article_state (article, coder, state, at) VALUES (?, ?, ?, '') "
            "ON CONFLICT (article, coder) DO UPDATE SET state = excluded.state",
            [of, coder(db, who), value],
        )

    return work


def opened(of):
    """What opening an article notes: it is being read, unless more is known of it."""

    def work(db):
        db.execute(
            "INSERT INTO article_state (article, coder, state, at) VALUES (?, ?, 'reading', '') "
            "ON CONFLICT DO NOTHING",
            [of, coder(db)],
        )

    return work


def nothing(_db):
    """Changes nothing."""
