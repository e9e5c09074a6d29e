"""Files that people gave into the register instead of leaving them on the desk."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from lipas_desktop.store import tables
from lipas_desktop.store.database import Database


@dataclass(frozen=True)
class KeptFile:
    """A kept file without its bytes."""

    sha256: str
    """Hex; the file's name in the register."""
    name: str
    """As it was called when it was taken."""
    import_id: str | None
    """Row id of the import that it came with."""
    size: int
    at: int


class KeptFiles:
    """Kept files by their content; writing needs `writing()`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, name: str, data: bytes, at: int, import_id: str | None = None) -> KeptFile:
        """Keep a file; the same content is kept once, under its latest name."""
        kept = KeptFile(sha256(data).hexdigest(), name, import_id, len(data), at)
        self._database.run(tables.KeptFile.insert(**vars(kept), data=data).on_conflict_replace())
        return kept

    def data(self, digest: str) -> bytes | None:
        """Return a file's bytes, None where it is not kept."""
        model = tables.KeptFile
        found = self._database.value(model.select(model.data).where(model.sha256 == digest))
        return None if found is None else bytes(found)

    def list(self, import_id: str | None = None) -> list[KeptFile]:
        """Return the kept files, or those of one import, the latest first."""
        model = tables.KeptFile
        query = _select().order_by(model.at.desc(), model.sha256)
        if import_id is not None:
            query = query.where(model.import_id == import_id)
        return [KeptFile(*record) for record in self._database.rows(query)]

    def drop(self, digest: str) -> None:
        """Forget a file."""
        model = tables.KeptFile
        self._database.run(model.delete().where(model.sha256 == digest))


def _select() -> Any:
    model = tables.KeptFile
    return model.select(model.sha256, model.name, model.import_id, model.size, model.at)
