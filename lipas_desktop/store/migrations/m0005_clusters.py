"""Rows linked as the same, with the name of their cluster. Released: never changed."""

STATEMENTS = (
    # Derived from `link`: only rows that are linked to another one are here.
    """
    CREATE TABLE cluster (
        tab INTEGER NOT NULL,
        row TEXT NOT NULL,
        canonical TEXT NOT NULL,
        PRIMARY KEY (tab, row)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX cluster_tab_canonical ON cluster (tab, canonical)",
)
