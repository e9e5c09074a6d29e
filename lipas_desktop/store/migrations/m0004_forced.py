"""Chains applied although their past is not whole. Released: never changed."""

STATEMENTS = (
    # Such a chain has a branch of its own, which is taken away again when what it waited for comes;
    # its entries stay in `waiting` meanwhile.
    "ALTER TABLE branch ADD COLUMN forced INTEGER NOT NULL DEFAULT 0",
)
