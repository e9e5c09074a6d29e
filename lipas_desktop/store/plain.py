"""What stands in the register beside its log: drafts, settings, files, history, keys of the house.

Plain rows: nothing here is merged with other PCs. Reading from any thread, writing in `writing()`.
"""

import json

from lipas_desktop.domain.settings import Setting, T
from lipas_desktop.store import tables
from lipas_desktop.store.database import Database
from lipas_desktop.store.drafts import Drafts
from lipas_desktop.store.exchange import Documents, Inbox, Transfers
from lipas_desktop.store.kept_files import KeptFiles


class Plain:
    """The plain tables, each by its own part."""

    def __init__(self, database: Database) -> None:
        self.drafts = Drafts(database)
        self.settings = Settings(database)
        self.files = KeptFiles(database)
        self.transfers = Transfers(database)
        self.inbox = Inbox(database)
        self.documents = Documents(database)
        self.secrets = Secrets(database)
        self.state = State(database)
        self.counters = Counters(database)


class Settings:
    """Declared settings that travel with the register."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, setting: Setting[T]) -> T:
        """Return what was chosen, or the default; also where a newer program chose otherwise."""
        model = tables.Setting
        stored = self._database.value(model.select(model.value).where(model.name == setting.name))
        value = setting.default if stored is None else json.loads(stored)
        return value if setting.accepts(value) else setting.default

    def put(self, setting: Setting[T], value: T) -> None:
        """Keep a choice; ValueError where the setting does not know it."""
        if not setting.accepts(value):
            raise ValueError(setting.name)
        self._database.run(
            tables.Setting.insert(name=setting.name, value=json.dumps(value)).on_conflict_replace()
        )


class Secrets:
    """Seeds of the house: its root key and its issuer key, where this PC has them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> bytes | None:
        """Return a seed, None where this PC has it not."""
        model = tables.Secret
        found = self._database.value(model.select(model.value).where(model.name == name))
        return None if found is None else bytes(found)

    def put(self, name: str, value: bytes) -> None:
        """Keep a seed; another one under the same name is never replaced (ValueError)."""
        known = self.get(name)
        if known not in (None, value):
            raise ValueError(name)
        self._database.run(tables.Secret.insert(name=name, value=value).on_conflict_replace())


class State:
    """Facts that nobody chose, as text by name: the house's id and the like."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        """Return a text, None where none was kept."""
        found: str | None = self._database.value("SELECT value FROM state WHERE name = ?", (name,))
        return found

    def put(self, name: str, value: str) -> None:
        """Keep a text under a name."""
        self._database.run(tables.State.insert(name=name, value=value).on_conflict_replace())

    def drop(self, name: str) -> None:
        """Forget a text."""
        model = tables.State
        self._database.run(model.delete().where(model.name == name))


class Counters:
    """Numbers that only this PC gives; none is given twice, a gap is possible."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def next(self, name: str, at_least: int = 1) -> int:
        """Give the next number of a series, not below `at_least`."""
        return self.take(name, 1, at_least)[0]

    def take(self, name: str, count: int, at_least: int = 1) -> range:
        """Give several numbers of a series at once, one after the other."""
        first = max(self.last(name) + 1, at_least)
        given = range(first, first + count)
        if given:
            self._database.run("INSERT OR REPLACE INTO counter VALUES (?, ?)", (name, given[-1]))
        return given

    def last(self, name: str) -> int:
        """Return the last number given, 0 before the first."""
        return self._database.value("SELECT value FROM counter WHERE name = ?", (name,)) or 0
