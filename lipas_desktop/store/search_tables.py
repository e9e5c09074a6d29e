"""Search tables that are broken are made anew: what they hold can be made again from the rows.

Looking through them takes as long as reading them, so it is done only where there is a reason: a
register that was not closed after they were written, a search that failed, an upgrade, a copy.
"""

import logging

from lipas_desktop.store.database import Database

log = logging.getLogger(__name__)

_TABLES = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE %USING fts5%'"
_DOUBTED = "search_doubted"
"""Names the mark in the register that its search tables are to be looked through."""
_FAILURES = frozenset({"store.damaged", "store.search_damaged"})


def doubt(database: Database) -> None:
    """Note that search tables are written from now on; with what writes them, in `writing()`."""
    database.run("INSERT OR IGNORE INTO state (name, value) VALUES (?, '1')", (_DOUBTED,))


def are_doubted(database: Database) -> bool:
    """Tell whether the register was not closed since they were written, or a search failed."""
    query = "SELECT 1 FROM state WHERE name = ?"
    return database.value(query, (_DOUBTED,)) is not None


def settle(database: Database) -> None:
    """End their use before the register is closed: no doubt is left unless one has failed."""
    if _FAILURES & database.told:
        with database.writing():
            doubt(database)
    elif are_doubted(database):
        with database.writing():
            database.run("DELETE FROM state WHERE name = ?", (_DOUBTED,))


def mend(database: Database) -> list[str]:
    """Make the search tables anew, and empty, where one of them is broken; return which were.

    The index counts as stale from then on, so that it is filled again before anything is found.
    A copy of the file could not be verified while one is broken, so nothing could be upgraded or
    backed up.
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
