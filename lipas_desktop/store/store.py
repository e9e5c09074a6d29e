"""One opened register: the encrypted file with its log, rows, lists, search and plain tables."""

import logging
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path

from lipas_desktop.domain.checks import KnownDistrict, row_checks
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.domain.rows import Row
from lipas_desktop.store.database import Database
from lipas_desktop.store.eraser import CLEANSE_DUE
from lipas_desktop.store.growing import grow, has_grown
from lipas_desktop.store.log import Log
from lipas_desktop.store.migrations.runner import install, upgrade
from lipas_desktop.store.plain import Plain
from lipas_desktop.store.queries.activities import Activities
from lipas_desktop.store.queries.answers import AnswerWords, LabelsOf
from lipas_desktop.store.queries.attendance import Attendance
from lipas_desktop.store.queries.certificates import Certificates
from lipas_desktop.store.queries.clusters import Clusters
from lipas_desktop.store.queries.forms import Forms
from lipas_desktop.store.queries.index import Index
from lipas_desktop.store.queries.people import People
from lipas_desktop.store.queries.review import Reviews
from lipas_desktop.store.queries.rows import Rows
from lipas_desktop.store.queries.search import Search
from lipas_desktop.store.record_entries import RecordEntries
from lipas_desktop.store.search_tables import are_doubted, mend, settle
from lipas_desktop.store.snapshot import Snapshot, check_whole, take_snapshot
from lipas_desktop.store.streams import Streams
from lipas_desktop.system.clock import Clock
from lipas_desktop.system.randomness import Random

log = logging.getLogger(__name__)

_SIDE_FILES = ("", "-wal", "-shm", "-journal")


class Store:
    """The register's only door. Any thread may read; `writing()` is for the one that writes."""

    def __init__(
        self,
        database: Database,
        *,
        clock: Clock,
        random: Random,
        known_district: KnownDistrict | None = None,
        labels_of: LabelsOf | None = None,
    ) -> None:
        def count_checks(people: Sequence[Row]) -> list[int]:
            today = clock.today()
            return [len(row_checks(row, today, known_district)) for row in people]

        self._database = database
        self.rows = Rows(database)
        self.forms = Forms(database)
        answers = AnswerWords(self.forms, labels_of)
        self.people = People(database, answers)
        self.activities = Activities(database)
        self.attendance = Attendance(database)
        self.certificates = Certificates(database)
        self.clusters = Clusters(database)
        self.reviews = Reviews(database)
        self.search = Search(database, self.people)
        self.plain = Plain(database)
        self.streams = Streams(database)
        self.entries = RecordEntries(database)
        self.index = Index(database, self.rows, self.clusters, count_checks, answers)
        self.log = Log(database, LEDGER, clock, random, self.index.update)

    @classmethod
    def create(
        cls,
        path: Path,
        key: bytes,
        *,
        clock: Clock,
        random: Random,
        known_district: KnownDistrict | None = None,
        labels_of: LabelsOf | None = None,
    ) -> "Store":
        """Make an empty register; WorldError store.exists where there is a file already.

        What was begun is removed where it could not be finished.
        """
        if path.exists():
            raise WorldError("store.exists", file=path.name)
        database = Database(path, key)
        try:
            install(database)
            return cls(
                database,
                clock=clock,
                random=random,
                known_district=known_district,
                labels_of=labels_of,
            )._ready()
        except BaseException:
            database.close_all()
            for suffix in _SIDE_FILES:
                with suppress(OSError):
                    path.with_name(path.name + suffix).unlink()
            raise

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes,
        *,
        clock: Clock,
        random: Random,
        backups: Path,
        known_district: KnownDistrict | None = None,
        labels_of: LabelsOf | None = None,
    ) -> "Store":
        """Open a register, after a verified copy into `backups` and an upgrade where it is older.

        WorldError store.missing, wrong_key, not_a_database, damaged, newer, in_use,
        read_only_folder, disk_full, disk_failed; the file is as it was then.
        """
        if not path.is_file():
            raise WorldError("store.missing", file=path.name)
        database = Database(path, key)
        try:
            upgrade(database, backups, _stamp(clock))
            return cls(
                database,
                clock=clock,
                random=random,
                known_district=known_district,
                labels_of=labels_of,
            )._ready()
        except BaseException:
            database.close_all()
            raise

    def writing(self) -> AbstractContextManager[None]:
        """Hold the one durable write transaction: all of it is committed, or nothing. Nests."""
        return self._database.writing()

    def snapshot(self, target: Path) -> Snapshot:
        """Write a verified copy under the register's key; saves wait meanwhile."""
        if mend(self._database):
            self._draw()
        return take_snapshot(self._database, target)

    def check(self) -> None:
        """Read the whole file; WorldError store.damaged where any page is not as it was written."""
        check_whole(self._database)

    def cleanse(self) -> bool:
        """Overwrite what was erased wherever the file still holds it; tell whether all is gone.

        Writes the whole file anew, so it takes as long as a copy; nothing where nothing is due.
        What a full disk or somebody who is reading prevents is done at the next opening.
        """
        if self.plain.state.get(CLEANSE_DUE) is None:
            return True
        try:
            with self.writing():
                self.index.compact()
            clean = self._database.rebuild()
            if clean:
                with self.writing():
                    self.plain.state.drop(CLEANSE_DUE)
        except WorldError as error:
            # The erasure itself is done: whoever ordered it must not be told that it failed.
            log.warning("the file could not be written anew: %s", error.code)
            return False
        return clean

    def catch_up(self) -> bool:
        """Let some more answers be found by what forms call them now; tell whether more wait."""
        with self.writing():
            return self.index.catch_up()

    def close(self) -> None:
        """Close all threads' connections; nobody may be reading or writing any more."""
        try:
            if self._database.is_in_use:  # opening it once more would make a file that is gone
                settle(self._database)
        except WorldError as error:
            # It costs the next opening some time, and nobody anything else.
            log.info("the register was not closed well: %s", error.code)
        finally:
            self._database.close_all()

    def _ready(self) -> "Store":
        """Bring tables and search index up to date with this program; end what was cut."""
        if are_doubted(self._database):
            mend(self._database)
        self._draw()
        self.cleanse()
        return self

    def _draw(self) -> None:
        """Draw anew whatever was not drawn as this program would."""
        if self.index.is_stale() or has_grown(self._database, LEDGER):
            # Together: what an older program did not know is nowhere shown before it is found.
            with self.writing():
                grown = grow(self._database, LEDGER)
                if self.index.is_stale():
                    self.index.rebuild()
                else:
                    for kind, rows in grown.items():
                        self.index.update(kind, rows)
        while self.index.is_behind:
            self.catch_up()


def _stamp(clock: Clock) -> str:
    """Return the local date and time for the names of copies."""
    seconds = (clock.now_ms() // 1000 + clock.tz_minutes * 60) % 86_400
    hours, rest = divmod(seconds, 3600)
    return f"{clock.today()}_{hours:02}{rest // 60:02}{rest % 60:02}"
