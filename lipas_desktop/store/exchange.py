"""What was sent and received: history, received files by content, signed documents."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from lipas_desktop.store import tables
from lipas_desktop.store.database import Database

Action = Literal["export", "import", "backup", "restore", "join"]
DocumentKind = Literal["trust", "cert", "enrol", "accept"]


@dataclass(frozen=True)
class Transfer:
    """One line of the history of Kirim & Terima."""

    at: int
    action: Action
    peer: str
    """Whom it went to or came from: a PC's or stick's name."""
    file: str
    state: str
    """How it ended, as a code: `written`, `merged`, `refused` and the like."""
    changes: int = 0
    sha256: str | None = None
    detail: Mapping[str, str | int] = field(default_factory=dict)
    id: int = 0
    """Given by the register; 0 before."""


class Transfers:
    """The history of what was sent, received and copied; writing needs `writing()`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, transfer: Transfer) -> int:
        """Add a line; return its id."""
        facts = {name: value for name, value in vars(transfer).items() if name != "id"}
        facts["detail"] = json.dumps(dict(transfer.detail), ensure_ascii=False)
        self._database.run(tables.Transfer.insert(**facts))
        return int(self._database.value("SELECT last_insert_rowid()"))

    def settle(self, transfer: int, state: str) -> None:
        """Say how something ended that was begun, or what became of it later."""
        model = tables.Transfer
        self._database.run(model.update(state=state).where(model.id == transfer))

    def list(self, limit: int = -1, action: Action | None = None) -> list[Transfer]:
        """Return the history, the latest first."""
        model = tables.Transfer
        query = model.select().order_by(model.at.desc(), model.id.desc()).limit(limit)
        if action is not None:
            query = query.where(model.action == action)
        return [_transfer(*record) for record in self._database.rows(query)]


@dataclass(frozen=True)
class Received:
    """A received file, by the SHA-256 (hex) of its content, and how far it got."""

    sha256: str
    name: str
    kind: str
    state: Literal["waiting", "done", "refused"]
    at: int
    code: str | None = None
    """Why it was refused, or waits."""


class Inbox:
    """Marks of received files: a file that is done adds nothing a second time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, received: Received) -> None:
        """Keep how far a file got, in the place of what was known of it."""
        self._database.run(tables.Inbox.insert(**vars(received)).on_conflict_replace())

    def get(self, digest: str) -> Received | None:
        """Return what is known of a file's content."""
        found = self._database.row(_received().where(tables.Inbox.sha256 == digest))
        return Received(*found) if found else None

    def list(self, state: str | None = None) -> list[Received]:
        """Return the received files, or those in one state, the latest first."""
        query = _received().order_by(tables.Inbox.at.desc(), tables.Inbox.sha256)
        if state is not None:
            query = query.where(tables.Inbox.state == state)
        return [Received(*record) for record in self._database.rows(query)]


class Documents:
    """Signed documents as they came, to the byte; whoever reads them verifies them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, kind: DocumentKind, name: str, text: str) -> None:
        """Keep a document's lines under a name, in the place of older ones."""
        query = tables.Document.insert(kind=kind, name=name, text=text)
        self._database.run(query.on_conflict_replace())

    def get(self, kind: DocumentKind, name: str) -> str | None:
        """Return the lines of one document."""
        model = tables.Document
        query = model.select(model.text).where(model.kind == kind, model.name == name)
        found: str | None = self._database.value(query)
        return found

    def texts(self, kind: DocumentKind) -> list[str]:
        """Return the lines of the documents of a kind, in the order they came."""
        query = "SELECT text FROM document WHERE kind = ? ORDER BY rowid"
        return [text for (text,) in self._database.rows(query, (kind,))]


def _transfer(
    row: int, at: int, action: Action, peer: str, file: str, sha256: str | None,
    changes: int, state: str, detail: str,
) -> Transfer:  # fmt: skip
    return Transfer(at, action, peer, file, state, changes, sha256, json.loads(detail), row)


def _received() -> Any:
    model = tables.Inbox
    return model.select(model.sha256, model.name, model.kind, model.state, model.at, model.code)
