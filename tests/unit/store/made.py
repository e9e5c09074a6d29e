"""Write rows through the log, one line a row."""

from lipas_desktop.domain.edits import Add, Edit, Insert, Set, Value, Void
from lipas_desktop.domain.ids import KeyId, RowId
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.store.store import Store

HOUSE = KeyId("A" * 22)
DEVICE = KeyId("A" * 21 + "Q")


class Made:
    """Makes rows in a store as a service would."""

    def __init__(self, store: Store) -> None:
        self.store = store
        for kind in ("data", "restricted"):
            store.log.open_stream(kind, HOUSE, DEVICE)

    def write(self, *edits: Edit) -> list[RowId]:
        kind = LEDGER.tables[edits[0].kind].stream
        ids = self.store.log.append(kind, edits, by=None).ids
        return [row for row in ids if row is not None]

    def person(self, full_name: str, **values: Value) -> RowId:
        return self.write(Insert("person", (), {"full_name": full_name, **values}))[0]

    def activity(self, title: str, **values: Value) -> RowId:
        return self.write(Insert("activity", (), {"title": title, **values}))[0]

    def session(self, activity: RowId, date: str, **values: Value) -> RowId:
        return self.write(Insert("session", (activity,), {"date": date, **values}))[0]

    def enrol(self, activity: RowId, *people: RowId) -> list[RowId]:
        return self.write(*(Add("enrolment", (person, activity)) for person in people))

    def attend(self, session: RowId, marks: dict[RowId, str]) -> list[RowId]:
        return self.write(
            *(Add("attendance", (who, session), {"mark": mark}) for who, mark in marks.items())
        )

    def certificate(self, person: RowId, activity: RowId, **values: Value) -> RowId:
        return self.write(Insert("certificate", (person, activity), values))[0]

    def set(self, kind: str, row: RowId, **values: Value) -> None:
        self.write(Set(kind, row, values))

    def void(self, kind: str, row: RowId, reason: str = "salah ketik") -> None:
        self.write(Void(kind, row, reason))
