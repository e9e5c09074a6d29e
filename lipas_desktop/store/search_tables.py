"""Search tables that are broken are made anew: what they hold can be made again from the rows."""

import logging

from lipas_desktop.store.database import Database

log = logging.getLogger(__name__)

_TABLES = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE %USING fts5%'"


def mend(database: Database) -> list[str]:
    """Make the search tables anew, and empty, where one of them is broken; return which were.

    They are filled at the opening, since the index counts as stale from now on. A copy of the
    file could not be verified while one is broken, so nothing could be upgraded or backed up.
    """
    names = [str(name) for (name,) in database.rows(_TABLES)]
    broken = [name for name in names if database.rows(f"PRAGMA quick_check({name})") != [("ok",)]]
    if broken:
        log.warning("search tables are made anew: %s", ", ".join(broken))
        with database.writing():
            for name in names:
                _renew(database, name)
            database.run("DELETE FROM state WHERE name = 'index_version'")
    return broken


def _renew(database: Database, name: str) -> None:
    # As it was made: the words of that stand in a released step and nowhere else.
    statement = database.value("SELECT sql FROM sqlite_master WHERE name = ?", (name,))
    database.run(f"DROP TABLE {name}")
    database.run(statement)
