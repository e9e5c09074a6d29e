"""The forms that a house has installed. Released: never changed."""

STATEMENTS = (
    """
    CREATE TABLE form (
        id TEXT PRIMARY KEY,
        register TEXT,
        form_id TEXT,
        version TEXT,
        file_name TEXT,
        source TEXT,
        place INTEGER,
        extra TEXT,
        _void INTEGER NOT NULL DEFAULT 0,
        _contested INTEGER NOT NULL DEFAULT 0,
        _review TEXT,
        _at INTEGER NOT NULL DEFAULT 0,
        _made INTEGER NOT NULL DEFAULT 0,
        _shown INTEGER NOT NULL DEFAULT 0
    )
    """,
    "CREATE INDEX form_register ON form (register)",
)
