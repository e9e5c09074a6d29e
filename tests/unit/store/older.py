"""A register as an older program would have left it."""

import re

from lipas_desktop.store.migrations.steps import STEPS
from lipas_desktop.store.store import Store

_MADE = re.compile(r"\s*CREATE (?:VIRTUAL )?TABLE (\w+)|\s*ALTER TABLE (\w+) ADD COLUMN (\w+)")
_DROPPED = re.compile(r"\s*DROP TABLE (\w+)")
_EVERY = [statement for step in STEPS for statement in step.statements]


def take_back(store: Store, version: int) -> None:
    """Undo all steps after a version, the last first: their tables and columns go.

    Tables that they dropped come back, empty.
    """
    with store.writing():
        for step in reversed([step for step in STEPS if step.version > version]):
            for statement in reversed(step.statements):
                if found := _MADE.match(statement):
                    table, altered, column = found.groups()
                    undo = f"ALTER TABLE {altered} DROP COLUMN {column}"
                    store._database.run(f"DROP TABLE {table}" if table else undo)
                elif found := _DROPPED.match(statement):
                    (made,) = (one for one in _EVERY if _made(one) == found[1])
                    store._database.run(made)
        store._database.run(f"PRAGMA user_version = {version}")


def _made(statement: str) -> str:
    found = _MADE.match(statement)
    return found[1] or "" if found else ""
