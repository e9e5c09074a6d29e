"""Columns that a house adds to its own forms. Released: never changed."""

STATEMENTS = (
    """
    CREATE TABLE own_column (
        id TEXT PRIMARY KEY, key1 TEXT,
        register TEXT, question TEXT, kind TEXT, name TEXT, choices TEXT, put_away TEXT,
        listed INTEGER, hidden INTEGER,
        extra TEXT, _void INTEGER NOT NULL DEFAULT 0, _contested INTEGER NOT NULL DEFAULT 0,
        _review TEXT, _at INTEGER NOT NULL DEFAULT 0, _made INTEGER NOT NULL DEFAULT 0,
        _shown INTEGER NOT NULL DEFAULT 0
    )
    """,
    "CREATE INDEX own_column_key1 ON own_column (key1)",
)
