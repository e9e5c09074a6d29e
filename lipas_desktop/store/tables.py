"""The tables as peewee sees them: those of the log from the ledger, the plain ones written out.

Models belong to no database: queries are built from them and handed to one. Private to the store.
Merged tables have no UNIQUE and no FOREIGN KEY across rows, since two PCs may break either without
knowing, and the merge of signed entries may never fail; readers choose what to show.
"""

from collections.abc import Mapping
from typing import Any

from peewee import BlobField, CompositeKey, IntegerField, Model, TextField

from lipas_desktop.domain.ledger import LEDGER, Column, Table

INDEXES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "person": (("nik",), ("local_no",), ("phone",), ("birth_date",), ("import_id",)),
    "activity": (("start_date",), ("status",), ("import_id",)),
    "session": (("date",),),
    "enrolment": (("key2", "key1", "_void"),),
    "attendance": (("key2", "key1", "mark", "_void"),),
    "certificate": (("number",), ("series", "year", "seq"), ("signature",)),
    "import_batch": (("sha256",),),
    "form": (("register",),),
    "legal_status": (("import_id",),),
    "pokmas_member": (("pokmas_group",), ("person",)),
    "agreement": (("end_date",),),
    "licence": (("valid_until",),),
    "outcome": (("next_on",),),
}
"""Indexes by kind beside the one on each key: columns that people look for or sort by."""


def key_columns(table: Table) -> tuple[str, ...]:
    """Return the columns that hold what a row is about, in the ledger's order."""
    return tuple(f"key{place}" for place in range(1, len(table.keys) + 1))


def key_attributes(table: Table) -> tuple[str, ...]:
    """Return the models' names for the same: the kind pointed to, where it is but one."""
    columns = zip(key_columns(table), table.keys, strict=True)
    return tuple(kind if kind in LEDGER.tables else column for column, kind in columns)


def _field(column: Column) -> Any:
    # A list is JSON text; a foreign program's value of another type is kept all the same.
    field = IntegerField if column.type in ("int", "bool") else TextField
    return field(null=True)


def _model(table: Table) -> Any:
    """Return the model of one kind: id, keys, its columns, and what the merge says of the row.

    Keys are attributes by the kind they point to (`Attendance.session` is column `key2`).
    """
    indexes = INDEXES.get(table.name, ())
    fields: dict[str, Any] = {"id": TextField(primary_key=True)}
    for name, key in zip(key_attributes(table), key_columns(table), strict=True):
        leads_one = any(index[0] == key for index in indexes)
        fields[name] = TextField(column_name=key, null=True, index=not leads_one)
    for column in table.columns:
        fields[column.name] = _field(column)
    fields |= {
        "extra": TextField(null=True),
        "is_void": IntegerField(column_name="_void"),
        "is_contested": IntegerField(column_name="_contested"),
        "review": TextField(column_name="_review", null=True),
        "changed_at": IntegerField(column_name="_at"),
        "made_at": IntegerField(column_name="_made"),
        "is_shown": IntegerField(column_name="_shown"),
    }
    attributes = {field.column_name or name: name for name, field in fields.items()}
    meta = {
        "table_name": table.name,
        "indexes": [(tuple(attributes[part] for part in index), False) for index in indexes],
    }
    name = table.name.title().replace("_", "")
    return type(name, (Model,), {**fields, "Meta": type("Meta", (), meta)})


KINDS: Mapping[str, Any] = {table.name: _model(table) for table in LEDGER.tables.values()}
"""The models of the ledger's tables by kind."""


class Draft(Model):
    """An open form as typed so far, and what it was drawn on."""

    kind = TextField()
    row = TextField()
    form = TextField()
    account = TextField()
    answers = TextField()
    screens = TextField()
    at = IntegerField()

    class Meta:
        table_name = "draft"
        primary_key = CompositeKey("kind", "row", "form", "account")


class Setting(Model):
    """A choice that travels with the register but is no record of it."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "setting"


class KeptFile(Model):
    """A file taken into the register, such as the workbook of an import."""

    sha256 = TextField(primary_key=True)
    name = TextField()
    import_id = TextField(null=True, index=True)
    size = IntegerField()
    at = IntegerField()
    data = BlobField()

    class Meta:
        table_name = "kept_file"


class Transfer(Model):
    """A line of the history of what was sent, received and copied."""

    id = IntegerField(primary_key=True)
    at = IntegerField(index=True)
    action = TextField()
    peer = TextField()
    file = TextField()
    sha256 = TextField(null=True)
    changes = IntegerField()
    state = TextField()
    detail = TextField()

    class Meta:
        table_name = "transfer"


class Inbox(Model):
    """A received file by its content, and how far it got."""

    sha256 = TextField(primary_key=True)
    name = TextField()
    kind = TextField()
    state = TextField(index=True)
    code = TextField(null=True)
    at = IntegerField()

    class Meta:
        table_name = "inbox"


class Document(Model):
    """A signed document as it stands, to the byte."""

    kind = TextField()
    name = TextField()
    text = TextField()

    class Meta:
        table_name = "document"
        primary_key = CompositeKey("kind", "name")


class Secret(Model):
    """A seed that belongs to the house and goes where its register goes."""

    name = TextField(primary_key=True)
    value = BlobField()

    class Meta:
        table_name = "secret"


class State(Model):
    """Facts that nobody chose, such as the house's id and by which rules the index was made."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "state"


class Counter(Model):
    """The last number given of a series that only this PC counts."""

    name = TextField(primary_key=True)
    value = IntegerField()

    class Meta:
        table_name = "counter"


class PersonIndex(Model):
    """What lists of people sort and filter by; `n` is the row of the search index.

    Each index holds all columns that filter, so that a page far down needs no other table.
    """

    n = IntegerField(primary_key=True)
    id = TextField(unique=True)
    active = IntegerField()
    name = TextField()
    sound = TextField(index=True)
    number = TextField()
    birth = TextField()
    sex = TextField()
    region = TextField()
    checks = IntegerField()

    class Meta:
        table_name = "person_index"
        indexes = (
            (("active", "name", "n", "sex", "region", "checks"), False),
            (("active", "number", "n", "sex", "region", "checks"), False),
            (("active", "birth", "n", "sex", "region", "checks"), False),
            (("active", "region", "n", "sex", "checks"), False),
        )


class ActivityIndex(Model):
    """The rows of the activities' search index."""

    n = IntegerField(primary_key=True)
    id = TextField(unique=True)

    class Meta:
        table_name = "activity_index"


class CertificateIndex(Model):
    """The rows of the certificates' search index."""

    n = IntegerField(primary_key=True)
    id = TextField(unique=True)

    class Meta:
        table_name = "certificate_index"


class Cluster(Model):
    """The name of the cluster of a row that is linked to another one as the same."""

    tab = IntegerField()
    row = TextField()
    canonical = TextField()

    class Meta:
        table_name = "cluster"
        primary_key = CompositeKey("tab", "row")
        indexes = ((("tab", "canonical"), False),)
        without_rowid = True


PLAIN = (Draft, Setting, KeptFile, Transfer, Inbox, Document, Secret, State, Counter)
"""Tables that are no part of the log."""
DERIVED = (PersonIndex, ActivityIndex, CertificateIndex, Cluster)
"""Tables that can be made again from the others at any time."""
