"""Open forms as typed so far: they outlive a crash and a closed window, and are never sent."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lipas_desktop.domain.edits import Position, Screen, Screens, Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.store import tables
from lipas_desktop.store.database import Database


@dataclass(frozen=True)
class DraftKey:
    """Which form of whom: the kind, its row, the form with its version, the account."""

    kind: str
    row: str
    """Row id; for something new, a name of the place where it is entered, or empty."""
    form: str
    account: str

    @property
    def form_id(self) -> str:
        """Return the form without its version: its first word, for a version may have blanks."""
        return self.form.partition(" ")[0]


@dataclass(frozen=True)
class Draft:
    """What was typed, the screens it was typed on, and when (ms)."""

    key: DraftKey
    answers: Mapping[str, "Answer"]
    screens: Screens
    at: int


Answer = Value | list["Answer"] | dict[str, "Answer"]
"""A value, or rows of values as in a grid."""


class Drafts:
    """Drafts by their key; writing needs `writing()`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, draft: Draft) -> None:
        """Keep a draft in the place of an older one of the same key."""
        self._database.run(
            tables.Draft.insert(
                **vars(draft.key),
                answers=json.dumps(draft.answers, ensure_ascii=False),
                screens=json.dumps(_dump(draft.screens)),
                at=draft.at,
            ).on_conflict_replace()
        )

    def get(self, key: DraftKey) -> Draft | None:
        """Return the draft of one form, if there is one."""
        query = (
            "SELECT kind, row, form, account, answers, screens, at FROM draft"
            " WHERE kind = ? AND row = ? AND form = ? AND account = ?"
        )
        found = self._database.row(query, (key.kind, key.row, key.form, key.account))
        return _draft(*found) if found else None

    def latest(self, key: DraftKey) -> Draft | None:
        """Return the draft of a form in whichever version it was, the latest of them."""
        versions = self._versions(key)
        return max(versions, key=lambda draft: draft.at, default=None)

    def drop_versions(self, key: DraftKey) -> None:
        """Forget the drafts of a form in all its versions."""
        for draft in self._versions(key):
            self.drop(draft.key)

    def _versions(self, key: DraftKey) -> "list[Draft]":
        query = (
            "SELECT kind, row, form, account, answers, screens, at FROM draft"
            " WHERE kind = ? AND row = ? AND account = ?"
        )
        found = [
            _draft(*one) for one in self._database.rows(query, (key.kind, key.row, key.account))
        ]
        return [draft for draft in found if draft.key.form_id == key.form_id]

    def list(self, account: RowId) -> list[Draft]:
        """Return an account's drafts, the latest first."""
        query = tables.Draft.select().where(tables.Draft.account == account)
        query = query.order_by(tables.Draft.at.desc())
        return [_draft(*record) for record in self._database.rows(query)]

    def newest(self, kind: str, row: str) -> int | None:
        """Return when a row's newest draft was kept (ms), whoever typed it; None without any."""
        query = "SELECT max(at) FROM draft WHERE kind = ? AND row = ?"
        found: int | None = self._database.value(query, (kind, row))
        return found

    def count(self) -> int:
        """Return how many drafts there are."""
        return int(self._database.value("SELECT count(*) FROM draft"))

    def drop(self, key: DraftKey) -> None:
        """Forget a draft; nothing happens where there is none."""
        is_it = [getattr(tables.Draft, name) == value for name, value in vars(key).items()]
        self._database.run(tables.Draft.delete().where(*is_it))


def _draft(
    kind: str, row: str, form: str, account: str, answers: str, screens: str, at: int
) -> Draft:
    key = DraftKey(kind, row, form, account)
    return Draft(key, json.loads(answers), _load(json.loads(screens)), at)


def _dump(screens: Screens) -> dict[str, Any]:
    return {
        kind: [screen.stream, screen.seq, [[p.stream, p.seq, p.hash] for p in screen.frontier]]
        for kind, screen in screens.by_kind.items()
    }


def _load(stored: Mapping[str, Any]) -> Screens:
    return Screens(
        {
            kind: Screen(stream, seq, tuple(Position(*position) for position in frontier))
            for kind, (stream, seq, frontier) in stored.items()
        }
    )
