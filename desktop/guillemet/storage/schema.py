"""The tables, as their migrations made them. A released migration is never edited.

In SQL, since `create()` of sqlite-utils can say neither AUTOINCREMENT nor UNIQUE. No foreign
key has an action: a delete that spreads by itself would escape the order of a replay. No natural
UNIQUE includes an order column. Journaled tables hold TEXT and INTEGER only.
"""

from typing import Final

APPLICATION_ID: Final = 0x47_55_49_4C  # GUIL

_OF_ANNOTATION: Final = "(SELECT article FROM annotation WHERE n = {row}.annotation)"
JOURNALED: Final = {
    "coder": "NULL",
    "setting": "NULL",
    "saved_filter": "NULL",
    "reading_pattern": "NULL",
    "outlet": "NULL",
    "author": "NULL",
    "actor": "NULL",
    "alias": "NULL",
    "office": "NULL",
    "affiliation": "NULL",
    "actor_apart": "NULL",
    "tag": "NULL",
    "field": "NULL",
    "article": "{row}.n",
    "article_version": "{row}.article",
    "text_range": "(SELECT article FROM article_version WHERE n = {row}.version)",
    "field_origin": "{row}.article",
    "article_author": "{row}.article",
    "article_state": "{row}.article",
    "annotation": "{row}.article",
    "span": _OF_ANNOTATION,
    "annotation_actor": _OF_ANNOTATION,
    "annotation_tag": _OF_ANNOTATION,
    "tag_example": _OF_ANNOTATION,
    "statement": "NULL",
    "statement_quote": _OF_ANNOTATION,
    "statement_apart": '(SELECT article FROM annotation WHERE n = {row}."one")',
    "field_value": "{row}.article",
    "text_apart": "NULL",
    "dismissal": "{row}.article",
    "rejection": "{row}.article",
}
"""Every journaled table, parents first, and the article that a row of it belongs to."""

_N: Final = "n INTEGER PRIMARY KEY AUTOINCREMENT"
_CREATED: Final = "created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"

PROJECT: Final = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    f"CREATE TABLE text ({_N}, sha256 TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT",
    f"CREATE TABLE original ({_N}, sha256 TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL) STRICT",
    f"""CREATE TABLE coder (
        {_N}, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE,
        initials TEXT NOT NULL DEFAULT '', colour TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    f"CREATE TABLE setting ({_N}, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT",
    f"CREATE TABLE saved_filter ({_N}, name TEXT NOT NULL UNIQUE, query TEXT NOT NULL) STRICT",
    f"""CREATE TABLE outlet (
        {_N}, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, note TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    f"CREATE TABLE author ({_N}, name TEXT NOT NULL UNIQUE) STRICT",
    f"""CREATE TABLE actor (
        {_N}, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE, name_key TEXT NOT NULL,
        kind TEXT NOT NULL DEFAULT 'unknown', naming TEXT NOT NULL DEFAULT 'named',
        wikidata TEXT NOT NULL DEFAULT '', colour TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '', builtin INTEGER NOT NULL DEFAULT 0, {_CREATED}
    ) STRICT""",
    "CREATE INDEX actor_key ON actor(name_key)",
    f"""CREATE TABLE alias (
        {_N}, actor INTEGER NOT NULL REFERENCES actor(n), name TEXT NOT NULL,
        name_key TEXT NOT NULL, language TEXT NOT NULL DEFAULT '', UNIQUE (actor, name)
    ) STRICT""",
    "CREATE INDEX alias_key ON alias(name_key)",
    f"""CREATE TABLE office (
        {_N}, actor INTEGER NOT NULL REFERENCES actor(n), title TEXT NOT NULL,
        organisation TEXT NOT NULL DEFAULT '', "from" TEXT NOT NULL DEFAULT '',
        "to" TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX office_actor ON office(actor)",
    f"""CREATE TABLE affiliation (
        {_N}, actor INTEGER NOT NULL REFERENCES actor(n),
        organisation INTEGER NOT NULL REFERENCES actor(n), role TEXT NOT NULL DEFAULT '',
        "from" TEXT NOT NULL DEFAULT '', "to" TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX affiliation_actor ON affiliation(actor)",
    "CREATE INDEX affiliation_organisation ON affiliation(organisation)",
    f"""CREATE TABLE tag (
        {_N}, id TEXT NOT NULL UNIQUE, parent INTEGER REFERENCES tag(n), name TEXT NOT NULL,
        definition TEXT NOT NULL DEFAULT '', colour TEXT NOT NULL DEFAULT '',
        position INTEGER NOT NULL DEFAULT 0, pinned INTEGER NOT NULL DEFAULT 0, {_CREATED}
    ) STRICT""",
    "CREATE UNIQUE INDEX tag_sibling ON tag(coalesce(parent, 0), name)",
    f"""CREATE TABLE field (
        {_N}, id TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, name TEXT NOT NULL,
        type TEXT NOT NULL, choices TEXT NOT NULL DEFAULT '[]', kinds TEXT NOT NULL DEFAULT '',
        required INTEGER NOT NULL DEFAULT 0, default_value TEXT NOT NULL DEFAULT '',
        description TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL DEFAULT 0,
        UNIQUE (owner, name)
    ) STRICT""",
    f"""CREATE TABLE article (
        {_N}, id TEXT NOT NULL UNIQUE, slug TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
        sort_title TEXT NOT NULL, outlet INTEGER REFERENCES outlet(n), published TEXT NOT NULL,
        section TEXT NOT NULL DEFAULT '', url TEXT NOT NULL, language TEXT NOT NULL,
        note TEXT NOT NULL, text INTEGER NOT NULL REFERENCES text(n), words INTEGER NOT NULL,
        first_words TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX article_published ON article(published, n)",
    "CREATE INDEX article_title ON article(sort_title, n)",
    "CREATE INDEX article_outlet ON article(outlet, n)",
    "CREATE INDEX article_text ON article(text)",
    f"""CREATE TABLE article_version (
        {_N}, article INTEGER NOT NULL REFERENCES article(n), seq INTEGER NOT NULL,
        text INTEGER NOT NULL REFERENCES text(n), original INTEGER REFERENCES original(n),
        name TEXT NOT NULL, importer TEXT NOT NULL, imported TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX article_version_article ON article_version(article)",
    f"""CREATE TABLE text_range (
        {_N}, version INTEGER NOT NULL REFERENCES article_version(n), kind TEXT NOT NULL,
        start INTEGER NOT NULL, "end" INTEGER NOT NULL, value TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX text_range_version ON text_range(version)",
    f"""CREATE TABLE field_origin (
        {_N}, article INTEGER NOT NULL REFERENCES article(n), field TEXT NOT NULL,
        "from" TEXT NOT NULL, UNIQUE (article, field)
    ) STRICT""",
    f"""CREATE TABLE article_author (
        {_N}, article INTEGER NOT NULL REFERENCES article(n),
        author INTEGER NOT NULL REFERENCES author(n), position INTEGER NOT NULL,
        UNIQUE (article, author)
    ) STRICT""",
    f"""CREATE TABLE article_state (
        {_N}, article INTEGER NOT NULL REFERENCES article(n),
        coder INTEGER NOT NULL REFERENCES coder(n), state TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '', at TEXT NOT NULL, UNIQUE (article, coder)
    ) STRICT""",
    "CREATE INDEX article_state_state ON article_state(state)",
    # where a coder stopped reading: no decision, so not journaled
    """CREATE TABLE article_place (
        article INTEGER NOT NULL, coder TEXT NOT NULL, position INTEGER NOT NULL,
        at TEXT NOT NULL, PRIMARY KEY (article, coder)
    ) STRICT""",
    f"""CREATE TABLE annotation (
        {_N}, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL REFERENCES article(n),
        kind TEXT NOT NULL, status TEXT NOT NULL, origin TEXT NOT NULL, rule TEXT NOT NULL,
        speech TEXT NOT NULL, cue TEXT NOT NULL, note TEXT NOT NULL,
        coder INTEGER NOT NULL REFERENCES coder(n), created TEXT NOT NULL,
        modified TEXT NOT NULL, modified_by INTEGER NOT NULL REFERENCES coder(n),
        verified_by INTEGER REFERENCES coder(n), verified TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX annotation_article ON annotation(article)",
    f"""CREATE TABLE span (
        {_N}, annotation INTEGER NOT NULL REFERENCES annotation(n), seq INTEGER NOT NULL,
        text INTEGER NOT NULL REFERENCES text(n), start INTEGER, "end" INTEGER,
        exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, state TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX span_annotation ON span(annotation)",
    f"""CREATE TABLE annotation_actor (
        {_N}, annotation INTEGER NOT NULL REFERENCES annotation(n), role TEXT NOT NULL,
        position INTEGER NOT NULL, actor INTEGER NOT NULL REFERENCES actor(n),
        evidence_start INTEGER, evidence_end INTEGER, UNIQUE (annotation, role, actor)
    ) STRICT""",
    "CREATE INDEX annotation_actor_actor ON annotation_actor(actor)",
    f"""CREATE TABLE annotation_tag (
        {_N}, annotation INTEGER NOT NULL REFERENCES annotation(n),
        tag INTEGER NOT NULL REFERENCES tag(n), UNIQUE (annotation, tag)
    ) STRICT""",
    "CREATE INDEX annotation_tag_tag ON annotation_tag(tag)",
    f"""CREATE TABLE field_value (
        {_N}, field INTEGER NOT NULL REFERENCES field(n), owner INTEGER NOT NULL,
        article INTEGER REFERENCES article(n), value TEXT NOT NULL, UNIQUE (field, owner)
    ) STRICT""",
    "CREATE INDEX field_value_owner ON field_value(owner)",
    f"""CREATE TABLE dismissal (
        {_N}, article INTEGER NOT NULL REFERENCES article(n), start INTEGER NOT NULL,
        "end" INTEGER NOT NULL, exact TEXT NOT NULL, reason TEXT NOT NULL,
        coder INTEGER NOT NULL REFERENCES coder(n), created TEXT NOT NULL,
        UNIQUE (article, start, "end")
    ) STRICT""",
    # derived and rebuildable, so not journaled, and no foreign key: an undo need not spare it
    f"""CREATE TABLE suggestion (
        {_N}, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL,
        kind TEXT NOT NULL, spans TEXT NOT NULL, exact TEXT NOT NULL, speech TEXT NOT NULL,
        cue TEXT NOT NULL, speaker TEXT NOT NULL, rule TEXT NOT NULL, tier INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX suggestion_article ON suggestion(article)",
    f"""CREATE TABLE rejection (
        {_N}, article INTEGER NOT NULL REFERENCES article(n), quote_key TEXT NOT NULL,
        coder INTEGER NOT NULL REFERENCES coder(n), reason TEXT NOT NULL, at TEXT NOT NULL,
        UNIQUE (article, quote_key, coder)
    ) STRICT""",
)

JOURNAL: Final = (
    f"""CREATE TABLE session (
        {_N}, id TEXT NOT NULL UNIQUE, desk TEXT NOT NULL,
        coder TEXT NOT NULL, app TEXT NOT NULL, opened TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE op (
        {_N}, id TEXT NOT NULL UNIQUE,
        session INTEGER NOT NULL REFERENCES session(n), seq INTEGER NOT NULL,
        step TEXT NOT NULL, last INTEGER NOT NULL, at TEXT NOT NULL,
        kind TEXT NOT NULL, args TEXT NOT NULL, undoes TEXT,
        UNIQUE (session, seq)
    ) STRICT""",
    "CREATE INDEX op_step ON op(step)",
    "CREATE INDEX op_part ON op(step) WHERE last = 0",
    "CREATE INDEX op_undoes ON op(undoes) WHERE undoes IS NOT NULL",
    # op is NOT NULL and op_now empty between ops: a change outside an op is refused.
    f"""CREATE TABLE op_row (
        {_N}, op INTEGER NOT NULL REFERENCES op(n),
        tbl TEXT NOT NULL, row INTEGER NOT NULL, article INTEGER, old TEXT
    ) STRICT""",
    "CREATE INDEX op_row_op ON op_row(op)",
    "CREATE INDEX op_row_row ON op_row(row, tbl)",
    "CREATE TABLE op_now (n INTEGER PRIMARY KEY CHECK (n = 1), op INTEGER) STRICT",
    "INSERT INTO op_now VALUES (1, NULL)",
)

DERIVED: Final = (
    """CREATE TABLE row_hash (
        tbl TEXT NOT NULL, row INTEGER NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (tbl, row)
    ) STRICT, WITHOUT ROWID""",
    """CREATE VIRTUAL TABLE article_fts USING fts5(
        title, body, content='', tokenize='unicode61 remove_diacritics 2'
    )""",
    # words and notes are short: keeping them makes forgetting them exact
    """CREATE VIRTUAL TABLE annotation_fts USING fts5(
        words, note, tokenize='unicode61 remove_diacritics 2'
    )""",
)

VIEWS: Final = (
    """CREATE VIEW quotes AS
    SELECT a.id AS annotation_id, r.slug AS article_slug, r.title AS article_title,
        o.name AS outlet, r.published,
        (SELECT group_concat(exact, ' […] ') FROM
            (SELECT exact FROM span WHERE annotation = a.n ORDER BY seq)) AS quote,
        (SELECT group_concat(name, '|') FROM
            (SELECT c.name FROM annotation_actor p JOIN actor c ON c.n = p.actor
             WHERE p.annotation = a.n AND p.role = 'speaker' ORDER BY p.position)) AS speaker,
        a.speech, a.cue, a.status, a.note
    FROM annotation a JOIN article r ON r.n = a.article LEFT JOIN outlet o ON o.n = r.outlet
    WHERE a.kind = 'quote'""",
    """CREATE VIEW speakers AS
    SELECT c.name AS speaker, c.kind, count(DISTINCT a.n) AS quotes,
        count(DISTINCT a.article) AS articles
    FROM actor c JOIN annotation_actor p ON p.actor = c.n AND p.role = 'speaker'
    JOIN annotation a ON a.n = p.annotation GROUP BY c.n""",
)

SUGGESTIONS: Final = (
    "DROP TABLE suggestion",
    # `settled`: an annotation, a dismissal or a rejection stands on the same words
    f"""CREATE TABLE suggestion (
        {_N}, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL,
        text INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL, spans TEXT NOT NULL,
        start INTEGER NOT NULL DEFAULT 0, "end" INTEGER NOT NULL DEFAULT 0,
        exact TEXT NOT NULL, quote_key TEXT NOT NULL DEFAULT '', speech TEXT NOT NULL,
        cue TEXT NOT NULL, speaker TEXT NOT NULL, form TEXT NOT NULL DEFAULT '',
        actor_kind TEXT NOT NULL DEFAULT 'unknown', evidence TEXT NOT NULL DEFAULT '',
        rule TEXT NOT NULL, tier INTEGER NOT NULL, unclosed INTEGER NOT NULL DEFAULT 0,
        settled INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    "CREATE INDEX suggestion_article ON suggestion(article, settled)",
    "CREATE INDEX suggestion_settled ON suggestion(settled)",
)

NAMES: Final = (
    # each name from each of its words on, so that what is typed begins one; alias 0: the own name
    """CREATE TABLE name_tail (
        tail TEXT NOT NULL, actor INTEGER NOT NULL, alias INTEGER NOT NULL,
        PRIMARY KEY (tail, actor, alias)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX name_tail_actor ON name_tail(actor, tail)",
    "CREATE INDEX name_tail_alias ON name_tail(alias, actor)",
    # in how many parts of annotations an actor stands
    "CREATE TABLE actor_use (actor INTEGER PRIMARY KEY, used INTEGER NOT NULL) STRICT",
    "CREATE INDEX actor_use_used ON actor_use(used)",
)
"""Derived from actors, aliases and parts: what a picker finds by."""
