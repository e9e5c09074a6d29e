"""The columns of the list of people: what each shows of a person, and what was sought in it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from lipas_desktop.domain.names import fold, sound_key
from lipas_desktop.domain.nik import mask
from lipas_desktop.domain.numbering import LocalNumber
from lipas_desktop.domain.regions import Regions
from lipas_desktop.services import people
from lipas_desktop.services.people import PersonLine
from lipas_desktop.ui.delegates.cell import CENTRE, RIGHT, Cell
from lipas_desktop.ui.models.columns import Column


class PersonCells(QObject):
    """Makes the cells of a person; `sought` is what stands in the search."""

    def __init__(
        self, regions: Regions, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._regions, self._today = regions, today
        self.sought = ""

    def columns(self, own: Sequence[Column[PersonLine]] = ()) -> Sequence[Column[PersonLine]]:
        """Return the columns in their order; where there is little room, the house's own stay."""
        return (
            Column("number", lambda: self.tr("No."), self._number, 124),
            Column("name", lambda: self.tr("Nama"), self._name, 170, stretch=True),
            Column("sex", lambda: self.tr("L/P"), self._sex, 42, CENTRE),
            Column("age", lambda: self.tr("Umur"), self._age, 50, RIGHT),
            Column("nik", lambda: "NIK", self._nik, 140),
            *own,
            Column("region", lambda: self.tr("Desa/Kelurahan"), self._region, 125, optional=True),
            Column(
                "activity",
                lambda: self.tr("Kegiatan terakhir"),
                self._activity,
                122,
                optional=True,
            ),
            Column("check", lambda: self.tr("Cek"), self._check, 52, CENTRE),
        )

    def _number(self, line: PersonLine) -> Cell:
        return Cell(short_number(line.local_no), tone="text3")

    def _name(self, line: PersonLine) -> Cell:
        name = line.full_name or self.tr("(tanpa nama)")
        second = self.tr("ejaan mirip") if line.similar else self._also(line)
        tone = "text3" if line.void else "text"
        if line.void:
            second = self.tr("dibatalkan")
        return Cell(name, second, tone, 500, hits=hits(name, self.sought))

    def _also(self, line: PersonLine) -> str:
        """Return how else somebody is called, above all where other rows of theirs say so."""
        if not line.also:
            return _quoted(line.alias)
        return self.tr("juga %1").replace("%1", ", ".join(line.also))

    def _sex(self, line: PersonLine) -> Cell:
        letters = {"L": self.tr("L"), "P": self.tr("P")}
        return Cell(letters.get(line.sex, line.sex or "–"), align=CENTRE)

    def _age(self, line: PersonLine) -> Cell:
        return Cell(age_words(people.ages(line, self._today())), align=RIGHT)

    def _nik(self, line: PersonLine) -> Cell:
        if line.nik:
            return Cell(mask(line.nik))
        if line.nik_text:
            return Cell(self.tr("tidak terbaca"), tone="text3")
        return Cell(no_nik_words(line.nik_status), tone="text3")

    def _region(self, line: PersonLine) -> Cell:
        region = self._regions.get(line.region_code) if line.region_code else None
        if region is None:
            return Cell(line.region_text)
        # A list that says no village gives a district; it must not pass for one.
        is_district = region.level == 3
        return Cell(self.tr("Kec. %1").replace("%1", region.name) if is_district else region.name)

    def _activity(self, line: PersonLine) -> Cell:
        return Cell(line.activity)

    def _check(self, line: PersonLine) -> Cell:
        return Cell(icon="circle-alert", tone="warn", align=CENTRE) if line.checks else Cell()


def no_nik_words(status: str) -> str:
    """Return why a person has no NIK here, in few words."""
    return {
        "BELUM_ADA": QCoreApplication.translate("PersonCells", "belum ada"),
        "TIDAK_DIKETAHUI": QCoreApplication.translate("PersonCells", "tidak diketahui"),
        "WNA": QCoreApplication.translate("PersonCells", "WNA"),
    }.get(status, "")


def short_number(number: str) -> str:
    """Return a local number without the house's code, which is the same in every row."""
    read = LocalNumber.read(number)
    return number.removeprefix(f"{read.house}-") if read else number


def age_words(ages: tuple[int, int] | None) -> str:
    """Return an age, with ± where it is not known to the year."""
    if ages is None:
        return ""
    youngest, oldest = ages
    return str(oldest) if youngest == oldest else f"±{oldest}"


def _quoted(alias: str) -> str:
    return f"“{alias}”" if alias else ""


def hits(name: str, sought: str) -> tuple[tuple[int, int], ...]:
    """Return where words of a name begin as sought; whole words where they only sound so."""
    words = fold(sought).split()
    found, at = [], 0
    for part in name.split(" "):
        length = _hit_length(part, words)
        if length:
            found.append((at, length))
        at += len(part) + 1
    return tuple(found)


def _hit_length(part: str, words: Sequence[str]) -> int:
    folded = fold(part)
    for word in words:
        if folded.startswith(word):
            return next(n for n in range(1, len(part) + 1) if fold(part[:n]).startswith(word))
    sound = sound_key(folded)
    like = any(not word.isdigit() and sound.startswith(_beginning(word)) for word in words)
    return len(part) if like else 0


def _beginning(word: str) -> str:
    """Return how a longer word that begins so sounds at its beginning."""
    vowel = "i" if word.endswith("a") else "a"
    return sound_key(word + vowel).removesuffix(vowel) or word
