"""The filters of the list of people as chips; together they make the query."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.regions import Region
from lipas_desktop.services import activities, people
from lipas_desktop.services.activities import ActivityQuery
from lipas_desktop.services.people import PeopleQuery
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.pages.people.picker import Picker
from lipas_desktop.ui.widgets.chips import FilterChip, step_to
from lipas_desktop.ui.widgets.heads import ToolRow
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.suggest import Suggestion

_MOST_ACTIVITIES = 8


@dataclass(frozen=True)
class _Chosen:
    """A region or activity that the list is filtered by, and how it is called."""

    data: str
    words: str


class PeopleFilters(Live, QWidget):
    """Five chips and the order; `changed` tells that the list must be asked for anew.

    An invisible widget: the chips themselves stand in the list's tool row.
    """

    changed = Signal()

    def __init__(self, session: Session, tools: ToolRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.query = PeopleQuery()
        self._region: _Chosen | None = None
        self._activity: _Chosen | None = None
        self._to_check = 0
        self.life = FilterChip(name="filter_life", key="F4")
        self.sex = FilterChip(name="filter_sex")
        self.region = FilterChip(name="filter_region")
        self.activity = FilterChip(name="filter_activity")
        self.checks = FilterChip(name="filter_checks", menu=False)
        self.sort = FilterChip(name="filter_sort")
        self._pickers: dict[str, Picker] = {}
        tools.add(self.life, self.sex, self.region, self.activity, self.checks)
        tools.add_right(self.sort)
        self._connect()
        self.hide()
        self.go_live()

    def _connect(self) -> None:
        self.life.chosen.connect(lambda life: self._set(life=life))
        self.life.cleared.connect(lambda: self._set(life="all"))
        self.sex.chosen.connect(lambda sex: self._set(sex=sex))
        self.sex.cleared.connect(lambda: self._set(sex=""))
        self.region.clicked.connect(self._pick_region)
        self.region.cleared.connect(lambda: self._set_region(None))
        self.activity.clicked.connect(self._pick_activity)
        self.activity.cleared.connect(lambda: self._set_activity(None))
        self.checks.clicked.connect(lambda: self._set(to_check=not self.query.to_check))
        self.checks.cleared.connect(lambda: self._set(to_check=False))
        self.sort.chosen.connect(self._set_sort)

    def _set(self, **changes: object) -> None:
        self.query = replace(self.query, **changes)  # type: ignore[arg-type]
        self.retranslate()
        self.changed.emit()

    def _set_sort(self, sort: tuple[str, bool]) -> None:
        self._set(sort=sort[0], descending=sort[1])

    def clear(self) -> None:
        """Take every filter off but who is active."""
        self._region = self._activity = None
        self._set(sex="", region="", activity=None, to_check=False, life="active")

    def show_to_check(self) -> None:
        """Show who is *perlu dicek*."""
        self._set(to_check=True)

    def show_void(self) -> None:
        """Show who was taken back."""
        self._set(life="void")

    def count(self) -> None:
        """Count anew how many people are *perlu dicek*."""
        self._to_check = people.count(self._session, PeopleQuery(to_check=True))
        self.retranslate()

    def take_focus(self) -> None:
        """Go to the chips; from one of them, open it."""
        step_to((self.life, self.sex, self.region, self.activity, self.checks, self.sort))

    # Regions and activities

    def _picker(self, chip: FilterChip) -> Picker:
        picker = self._pickers.get(chip.objectName())
        if picker is None:
            region = chip is self.region
            picker = Picker(chip, self._find_regions if region else self._find_activities)
            picker.chosen.connect(self._set_region if region else self._set_activity)
            self._pickers[chip.objectName()] = picker
        return picker

    def _pick_region(self) -> None:
        self._picker(self.region).open(self.tr("Desa, kecamatan, atau kabupaten"))

    def _pick_activity(self) -> None:
        self._picker(self.activity).open(self.tr("Nama kegiatan"))

    def _set_region(self, chosen: _Chosen | None) -> None:
        self._region = chosen
        self._set(region=chosen.data if chosen else "")

    def _set_activity(self, chosen: _Chosen | None) -> None:
        self._activity = chosen
        self._set(activity=RowId(chosen.data) if chosen else None)

    def _find_regions(self, text: str) -> Sequence[Suggestion]:
        """Find a desa, or what it lies in; without a text, those around the house."""
        regions = self._session.regions
        if not text.strip():
            return [_region_row(one) for one in self._around(self._session.house.region_code)]
        found = regions.find(text, self._session.house.region_code, 6)
        wider = {region.code: region for one in found[:2] for region in self._around(one.code)[1:]}
        return [_region_row(one) for one in (*found, *wider.values())]

    def _around(self, code: str) -> list[Region]:
        """Return a region and those that it lies in, up to the kabupaten."""
        codes = (code, code.rpartition(".")[0], code.rpartition(".")[0].rpartition(".")[0])
        found = (self._session.regions.get(one) for one in codes if one)
        return [region for region in found if region is not None]

    def _find_activities(self, text: str) -> Sequence[Suggestion]:
        found = activities.lines(self._session, ActivityQuery(text=text))[:_MOST_ACTIVITIES]
        return [
            Suggestion(_Chosen(one.id, one.title), one.title, dates(one.start_date, one.end_date))
            for one in found
        ]

    # Words

    def retranslate(self) -> None:
        """Name the chips; those that are on say their value."""
        lives = {
            "active": self.tr("Aktif"),
            "void": self.tr("Dibatalkan"),
            "all": self.tr("Semua"),
        }
        sexes = {"L": self.tr("Laki-laki"), "P": self.tr("Perempuan")}
        query = self.query
        self.life.set_words(lives["all"])
        self.life.set_value("" if query.life == "all" else lives[query.life])
        self.life.set_choices([(words, life) for life, words in lives.items()])
        self.sex.set_words(self.tr("L/P"))
        self.sex.set_value(sexes.get(query.sex, ""))
        self.sex.set_choices([*((w, s) for s, w in sexes.items()), (self.tr("Semua"), "")])
        self.region.set_words(self.tr("Desa"))
        self.region.set_value(self._region.words if self._region else "")
        self.activity.set_words(self.tr("Kegiatan"))
        self.activity.set_value(_short(self._activity.words) if self._activity else "")
        self.checks.set_words(self.tr("Perlu dicek"), formats.number(self._to_check))
        self.checks.set_value(self.tr("Perlu dicek") if query.to_check else "")
        self._name_sort()

    def _name_sort(self) -> None:
        sorts = {
            ("number", False): self.tr("Urut nomor"),
            ("number", True): self.tr("Nomor terbaru"),
            ("name", False): self.tr("Urut nama"),
            ("birth", False): self.tr("Tertua dahulu"),
            ("region", False): self.tr("Urut desa"),
        }
        self.sort.set_words(sorts[(self.query.sort, self.query.descending)])
        self.sort.set_choices([(words, sort) for sort, words in sorts.items()])

    @property
    def words(self) -> str:
        """Return the filters that are on, for the key bar."""
        chips = (self.life, self.sex, self.region, self.activity, self.checks)
        return ", ".join(chip.accessibleName().partition(" ")[2] for chip in chips if chip.is_on)


def _region_row(region: Region) -> Suggestion:
    name, _, above = region.line.partition(", ")
    return Suggestion(_Chosen(region.code, name), name, above)


def dates(first: str, last: str) -> str:
    """Return the days of an activity, empty where it has none yet."""
    if not first:
        return ""
    return formats.span(first, last or first)


def _short(words: str) -> str:
    return words if len(words) <= 24 else f"{words[:23]}…"
