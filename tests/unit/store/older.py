"""A register as an older program would have left it."""

import re

from lipas_desktop.store.migrations.steps import STEPS
from lipas_desktop.store.store import Store

_MADE = re.compile(r"\s*CREATE TABLE (\w+)|\s*ALTER TABLE (\w+) ADD COLUMN (\w+)")


def take_back(store: Store, version: int) -> None:
    """Undo all steps after a version, the last first: their tables and columns go."""
    with store.writing():
        for step in reversed([step for step in STEPS if step.version > version]):
            for statement in reversed(step.statements):
                if found := _MADE.match(statement):
                    table, altered, column = found.groups()
                    undo = f"ALTER TABLE {altered} DROP COLUMN {column}"
                    store._database.run(f"DROP TABLE {table}" if table else undo)
        store._database.run(f"PRAGMA user_version = {version}")
