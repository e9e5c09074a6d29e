"""What stands of erased rows beside the log: drafts and kept workbooks.

A draft goes if it is a form of an erased row, or about one. Of a list that is still being typed,
only the lines go that name an erased row or carry the NIK of an erased person: a name alone is no
proof that somebody is meant. A kept workbook goes if its import is erased too, which is so where
nobody else came by it; another one is the source of living people's data and stays, and whoever
erases is told so beforehand.
"""

import json
from collections.abc import Set as AbstractSet

from lipas_desktop.domain.ids import RowId
from lipas_desktop.store.database import Database

_IN = "IN (SELECT value FROM json_each(?))"


def drop_leftovers(database: Database, rows: AbstractSet[RowId]) -> None:
    """Forget drafts and workbooks of rows about to leave the tables; inside `writing()`."""
    dead = json.dumps(list(rows))
    database.run(f"DELETE FROM kept_file WHERE import_id {_IN}", (dead,))
    query = f"SELECT nik, nik_text FROM person WHERE id {_IN}"
    numbers = {part for record in database.rows(query, (dead,)) for part in record if part}
    _drop_drafts(database, {*rows, *numbers})


def _drop_drafts(database: Database, marks: AbstractSet[str]) -> None:
    for n, row, answers in database.rows("SELECT rowid, row, answers FROM draft"):
        typed = json.loads(answers)
        kept = _without(typed, marks)
        if not marks.isdisjoint(row.split("/")) or _names(typed, marks, lists=False):
            database.run("DELETE FROM draft WHERE rowid = ?", (n,))
        elif kept != typed:
            text = json.dumps(kept, ensure_ascii=False)
            database.run("UPDATE draft SET answers = ? WHERE rowid = ?", (text, n))


def _without(value: object, marks: AbstractSet[str]) -> object:
    """Return answers without those lines of their lists that name one of the marks."""
    if isinstance(value, dict):
        return {name: _without(part, marks) for name, part in value.items()}
    if isinstance(value, list):
        return [_without(part, marks) for part in value if not _names(part, marks)]
    return value


def _names(value: object, marks: AbstractSet[str], *, lists: bool = True) -> bool:
    """Tell whether answers name one of the marks, in lists too or outside of them only."""
    if isinstance(value, dict):
        return any(
            name in marks or _names(part, marks, lists=lists) for name, part in value.items()
        )
    if isinstance(value, list):
        return lists and any(_names(part, marks) for part in value)
    return isinstance(value, str) and (value in marks or _bare(value) in marks)


def _bare(text: str) -> str:
    """Return a number as it was typed, without what people put between its digits."""
    return "".join(sign for sign in text if sign not in " .-")
