"""What erasing for good needs: ops whose payload must go, who may erase, who must not be erased.

Released: never changed, later steps alter it.
"""

STATEMENTS = (
    # Ops of dead rows that the log still holds in full: no known `erase` names their row yet.
    """
    CREATE TABLE dead_op (
        row TEXT NOT NULL,
        place INTEGER NOT NULL,
        op INTEGER NOT NULL,
        PRIMARY KEY (row, place, op)
    ) WITHOUT ROWID
    """,
    "ALTER TABLE house ADD COLUMN erase_by TEXT",
    "ALTER TABLE person ADD COLUMN legal_hold INTEGER",
    "ALTER TABLE person ADD COLUMN legal_hold_on TEXT",
)
