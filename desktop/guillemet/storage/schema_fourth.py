"""What the fourth version of the schema adds, by subject."""

from typing import Final

_N: Final = "n INTEGER PRIMARY KEY AUTOINCREMENT"

ORDERS: Final = (
    # an outlet's, a language's, a section's articles in the order of their dates
    "DROP INDEX article_outlet",
    "CREATE INDEX article_outlet ON article(outlet, published)",
    "CREATE INDEX article_language ON article(language, published)",
    "CREATE INDEX article_section ON article(section, published)",
    "CREATE INDEX article_url ON article(url) WHERE url <> ''",
    "CREATE INDEX article_without_url ON article(published) WHERE url = ''",
    "CREATE INDEX article_words ON article(words)",
    "CREATE INDEX article_author_author ON article_author(author, position, article)",
    # a coder's articles in a state, without looking at the rows
    "DROP INDEX article_state_state",
    "CREATE INDEX article_state_state ON article_state(coder, state, article)",
)
"""Indexes that lists of articles are ordered and filtered by."""

CODED: Final = (
    # annotations that show what a tag means
    f"""CREATE TABLE tag_example (
        {_N}, tag INTEGER NOT NULL REFERENCES tag(n),
        annotation INTEGER NOT NULL REFERENCES annotation(n),
        position INTEGER NOT NULL DEFAULT 0, UNIQUE (tag, annotation)
    ) STRICT""",
    "CREATE INDEX tag_example_annotation ON tag_example(annotation)",
    # actors that were found alike and are two: the smaller number first
    f"""CREATE TABLE actor_apart (
        {_N}, "one" INTEGER NOT NULL REFERENCES actor(n),
        other INTEGER NOT NULL REFERENCES actor(n), UNIQUE ("one", other)
    ) STRICT""",
    "CREATE INDEX actor_apart_other ON actor_apart(other)",
)
"""Decisions about tags and actors."""

STORIES: Final = (
    # what a text is like, and which texts tell one story; derived, and a text never changes
    "CREATE TABLE sketch (text INTEGER PRIMARY KEY, marks BLOB NOT NULL) STRICT",
    "CREATE TABLE story (text INTEGER PRIMARY KEY, story INTEGER NOT NULL) STRICT",
    "CREATE INDEX story_story ON story(story)",
    # texts that were found alike and are two stories: the smaller number first
    f"""CREATE TABLE text_apart (
        {_N}, "one" INTEGER NOT NULL REFERENCES text(n),
        other INTEGER NOT NULL REFERENCES text(n), UNIQUE ("one", other)
    ) STRICT""",
    "CREATE INDEX text_apart_other ON text_apart(other)",
)
"""Texts that are nearly the same."""

MARKS: Final = (
    # annotations in the order of their first words
    """CREATE TABLE mark_words (
        words TEXT NOT NULL, annotation INTEGER NOT NULL, PRIMARY KEY (words, annotation)
    ) STRICT, WITHOUT ROWID""",
    # offices by what they say, in any language: titles, places, other words
    """CREATE TABLE office_sign (
        sign TEXT NOT NULL, office INTEGER NOT NULL, PRIMARY KEY (sign, office)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX office_sign_office ON office_sign(office, sign)",
)
"""Derived from spans and offices: what orders annotations, and finds who is meant."""

STATEMENTS: Final = (
    # quotes that report the same words, because somebody said so: each in one statement at most
    f"""CREATE TABLE statement (
        {_N}, id TEXT NOT NULL UNIQUE, coder INTEGER NOT NULL REFERENCES coder(n),
        created TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE statement_quote (
        {_N}, statement INTEGER NOT NULL REFERENCES statement(n),
        annotation INTEGER NOT NULL UNIQUE REFERENCES annotation(n)
    ) STRICT""",
    "CREATE INDEX statement_quote_statement ON statement_quote(statement)",
    # quotes that were found alike and do not report the same words, to that coder
    f"""CREATE TABLE statement_apart (
        {_N}, "one" INTEGER NOT NULL REFERENCES annotation(n),
        other INTEGER NOT NULL REFERENCES annotation(n),
        coder INTEGER NOT NULL REFERENCES coder(n), at TEXT NOT NULL,
        UNIQUE ("one", other, coder)
    ) STRICT""",
    "CREATE INDEX statement_apart_other ON statement_apart(other)",
    # derived: not journaled, and no foreign key. `score` in thousandths, `why` a JSON list
    """CREATE TABLE same_pair (
        "one" INTEGER NOT NULL, other INTEGER NOT NULL, score INTEGER NOT NULL,
        why TEXT NOT NULL, PRIMARY KEY ("one", other)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX same_pair_other ON same_pair(other)",
)
"""Quotes that report the same words: what is proposed, and what was decided."""

READING: Final = (
    # words and expressions that are underlined while one reads
    f"""CREATE TABLE reading_pattern (
        {_N}, typed TEXT NOT NULL, regex INTEGER NOT NULL DEFAULT 0,
        whole INTEGER NOT NULL DEFAULT 1, exact INTEGER NOT NULL DEFAULT 0, hue TEXT NOT NULL,
        shown INTEGER NOT NULL DEFAULT 1, note TEXT NOT NULL DEFAULT '',
        position INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
)
"""The reading list."""

FOURTH: Final[tuple[str, ...]] = (
    *ORDERS,
    *STATEMENTS,
    *CODED,
    *STORIES,
    *READING,
    # where a query is kept: search, list or annotations
    "ALTER TABLE saved_filter ADD COLUMN place TEXT NOT NULL DEFAULT 'search'",
    *MARKS,
    # numbers in place of words: a fingerprint is then half as large
    "DROP TABLE row_hash",
    """CREATE TABLE row_hash (
        tbl INTEGER NOT NULL, row INTEGER NOT NULL, hash INTEGER NOT NULL, PRIMARY KEY (tbl, row)
    ) STRICT, WITHOUT ROWID""",
    "DROP INDEX op_row_row",
    "CREATE INDEX op_row_row ON op_row(row)",
    # the rows of an op follow each other: the first and the last of them say which they are
    'ALTER TABLE op ADD COLUMN "first" INTEGER NOT NULL DEFAULT 1',
    'ALTER TABLE op ADD COLUMN "final" INTEGER NOT NULL DEFAULT 0',
    """UPDATE op SET "first" = r.low, "final" = r.high
    FROM (SELECT op, min(n) AS low, max(n) AS high FROM op_row GROUP BY op) r WHERE r.op = op.n""",
    "DROP INDEX op_row_op",
    # the words stand in the spans: they need not be kept twice
    "DROP TABLE annotation_fts",
    """CREATE VIRTUAL TABLE annotation_fts USING fts5(
        words, note, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2'
    )""",
)
"""What the fourth version adds, of several kinds."""
