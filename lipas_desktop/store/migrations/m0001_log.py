"""The log and what the merge keeps beside it. Released: never changed, later steps alter it."""

STATEMENTS = (
    # A chain of entries; a fork of a stream is a branch of its own. `place` in all tables is the
    # branch's id, shifted by 40 bits, and the entry's seq.
    """
    CREATE TABLE branch (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        stream TEXT NOT NULL,
        house TEXT NOT NULL,
        device TEXT NOT NULL,
        own INTEGER NOT NULL,
        fork INTEGER,
        head INTEGER NOT NULL,
        hash TEXT NOT NULL,
        at INTEGER NOT NULL
    )
    """,
    # Applied entries with their lines as they came.
    """
    CREATE TABLE log (
        place INTEGER PRIMARY KEY,
        hash TEXT NOT NULL,
        at INTEGER NOT NULL,
        hlc INTEGER NOT NULL,
        author TEXT,
        ops INTEGER NOT NULL,
        gone INTEGER NOT NULL,
        forced INTEGER NOT NULL DEFAULT 0,
        raw BLOB NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX log_hash ON log (hash)",
    "CREATE INDEX log_hlc ON log (hlc)",
    # What entries have seen, kept where it changes (alone = 0) or for one entry (alone = 1).
    """
    CREATE TABLE context (
        place INTEGER NOT NULL,
        alone INTEGER NOT NULL,
        seen TEXT NOT NULL,
        PRIMARY KEY (place, alone)
    ) WITHOUT ROWID
    """,
    # One line for each op on each row: the row's history, whether the op made the row, and in
    # `live` the groups in which its value is still a sibling (0 the row's life, - where it voids).
    """
    CREATE TABLE mark (
        row TEXT NOT NULL,
        tab INTEGER NOT NULL,
        place INTEGER NOT NULL,
        op INTEGER NOT NULL,
        made INTEGER NOT NULL,
        live TEXT NOT NULL,
        PRIMARY KEY (row, tab, place, op)
    ) WITHOUT ROWID
    """,
    # Known entries whose past is not whole here; `wants` is the first thing found missing.
    """
    CREATE TABLE waiting (
        hash TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        prev TEXT NOT NULL,
        seq INTEGER NOT NULL,
        wants TEXT NOT NULL,
        since INTEGER NOT NULL,
        raw BLOB NOT NULL
    )
    """,
    "CREATE INDEX waiting_wants ON waiting (wants)",
    # Rows named by known `erase` ops, and the entry that named them.
    """
    CREATE TABLE erased (
        row TEXT NOT NULL,
        entry TEXT NOT NULL,
        PRIMARY KEY (row, entry)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX erased_entry ON erased (entry)",
    # Heads of streams that their devices signed, as bundles brought them: what this PC may pass on.
    """
    CREATE TABLE anchor (
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL,
        hash TEXT NOT NULL,
        signer TEXT NOT NULL,
        signature TEXT NOT NULL,
        PRIMARY KEY (stream, seq, hash)
    ) WITHOUT ROWID
    """,
)
