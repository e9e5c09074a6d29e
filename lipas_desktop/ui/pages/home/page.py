"""*Beranda*: what is due today, what was left open, what needs a look, how safe the data are."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.services import home
from lipas_desktop.services.home import Digest, DraftLine, SessionLine
from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import Overview, overview
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.home import words
from lipas_desktop.ui.pages.home.month import MonthPart
from lipas_desktop.ui.pages.home.safety import SafetyPart
from lipas_desktop.ui.pages.home.tasks import Task, TaskColumn, TaskSection
from lipas_desktop.ui.pages.home.ways import Ways
from lipas_desktop.ui.places import PageFactory
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.empty import EmptyState, Way
from lipas_desktop.ui.widgets.head_fit import HeadFit
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.side import SidePane

_PANE = 347
_QUICK, _IMPORT = "people.quick", "import.people"


class HomePage(Page):
    """Rows that lead on; `tools` are other ways to enter people, by command."""

    place = "home"

    def __init__(
        self, context: AppContext, shell: Shell, tools: Mapping[str, PageFactory] | None = None
    ) -> None:
        super().__init__(context, shell)
        self._session: Session = context.session
        self.ways = Ways(context, shell, tools or {})
        self.digest: Digest = home.digest(self._session)
        self.overview: Overview = overview(self._session)
        self._build_head()
        self._build_tasks()
        self._build_side()
        self.go_live()

    def _build_head(self) -> None:
        self._new = Button("framed", icon="user-plus", key="Ctrl+N", name="home.new_person")
        self._quick = Button("framed", icon="rows-3", key="Ctrl+Shift+N", name=_QUICK)
        self._import = Button("framed", icon="file-spreadsheet", key="Ctrl+I", name=_IMPORT)
        self._new.clicked.connect(self.ways.new_person)
        self.head.add_buttons(self._new, self._quick, self._import)
        self._fit = HeadFit(self.head, self._import, self._quick, self._new)
        for button in (self._quick, self._import):
            button.clicked.connect(partial(self.ways.tool, button.objectName()))
            button.setVisible(self.ways.has(button.objectName()))

    def _build_tasks(self) -> None:
        self.today, self.drafts = TaskSection("home_today"), TaskSection("home_drafts")
        self.due = TaskSection("home_due")
        self.column = TaskColumn((self.today, self.drafts, self.due))
        self.column.setObjectName("scroll_ground")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.column)
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.empty)
        self.body.addWidget(self._stack, 1)

    def _build_side(self) -> None:
        self.month = MonthPart()
        self.safety = SafetyPart(self.ways.write_stick, self.ways.note_envelopes)
        side = SidePane(_PANE)
        side.content.addWidget(self.month)
        side.content.addWidget(self.safety)
        self.safety.setVisible(not self._session.is_practice)
        side.content.addStretch(1)
        self.set_side(side)

    # Showing

    def retranslate(self) -> None:
        """Say everything anew."""
        self._new.set_words(self.tr("Peserta baru"))
        self._quick.set_words(self.tr("Daftar cepat"))
        self._import.set_words(self.tr("Impor Excel"))
        self.empty.say(
            self.tr("Register ini masih kosong"),
            self.tr("Mulai dari kertas yang ada di meja: beberapa orang cukup untuk memulai."),
            self._first_ways(),
        )
        self.show_digest()

    def _first_ways(self) -> list[Way]:
        ways = [
            Way(
                "user-plus",
                self.tr("Peserta baru"),
                self.tr("Satu formulir, dari kertas yang lengkap"),
                "Ctrl+N",
                self.ways.new_person,
            )
        ]
        quick = Way(
            "rows-3",
            self.tr("Daftar cepat"),
            self.tr("Satu baris satu orang, seperti di Excel"),
            "Ctrl+Shift+N",
            partial(self.ways.tool, _QUICK),
        )
        excel = Way(
            "file-spreadsheet",
            self.tr("Impor Excel"),
            self.tr("Ambil daftar peserta yang sudah ada"),
            "Ctrl+I",
            partial(self.ways.tool, _IMPORT),
        )
        tools = {_QUICK: quick, _IMPORT: excel}
        ways = [*(way for name, way in tools.items() if self.ways.has(name)), *ways]
        activity = Way(
            "calendar-plus",
            self.tr("Kegiatan baru"),
            self.tr("Pelatihan dengan sesi dan daftar hadir"),
            "",
            self.ways.new_activity,
        )
        return [*ways, activity][:3]

    def load(self) -> None:
        """Read everything anew."""
        self.digest, self.overview = home.digest(self._session), overview(self._session)
        self.show_digest()

    def show_digest(self) -> None:
        """Show what was read."""
        digest, clock = self.digest, self._session.clock
        hour = formats.local(clock.now_ms(), clock.tz_minutes).hour
        self.head.set_title(words.greeting(digest.name, hour))
        self._fit.fit()
        self._stack.setCurrentIndex(int(self.is_empty))
        self._say_today()
        self._say_drafts()
        self._say_due()
        self.month.show_digest(digest)
        self.safety.show_state(digest, self.overview, clock)
        self.state_changed.emit()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing has been entered yet."""
        digest = self.digest
        return not (digest.people or digest.activities or digest.drafts)

    def _say_today(self) -> None:
        digest = self.digest
        sessions = [
            *(self._session_task(held, False) for held in digest.sessions_today),
            *(self._session_task(held, True) for held in digest.sessions_tomorrow),
        ]
        fact = f"{formats.day_and_date(digest.today)} · {self._session.house.time_zone}"
        nothing = self.tr("Tidak ada sesi hari ini dan besok.")
        if not digest.is_sure:
            fact = self.tr("tanggal belum pasti")
            nothing = self.tr("Sesi hari ini tampil sesudah tanggalnya dipastikan.")
        self.today.say(self.tr("Hari ini"), fact, self._with_one_filled(sessions), nothing)

    def _with_one_filled(self, tasks: Sequence[Task]) -> list[Task]:
        """Let only the first of those that are due have the filled button."""
        found: list[Task] = []
        for task in tasks:
            taken = any(one.kind == "primary" for one in found)
            loud = task.kind == "primary" and not taken
            kind = "primary" if loud else "framed" if task.kind == "primary" else task.kind
            found.append(Task(**{**vars(task), "kind": kind}))
        return found

    def _session_task(self, held: SessionLine, tomorrow: bool) -> Task:
        title, facts = words.session_title(held), words.session_facts(held)
        if tomorrow:
            title = self.tr("Besok: %1").replace("%1", title)
            day = formats.weekday(held.date)
            return Task(
                f"session_{held.id}",
                title,
                f"{day}, {facts}",
                self.tr("Buka kegiatan"),
                partial(self.ways.activity, held.activity),
                "calendar",
            )
        return Task(
            f"session_{held.id}",
            title,
            f"{facts} · {words.attendance(held)}" if held.people else facts,
            self.tr("Lihat kehadiran") if held.is_filled else self.tr("Isi kehadiran"),
            partial(self.ways.attendance, held.activity, held.id),
            "calendar-check",
            "accent",
            kind="framed" if held.is_filled else "primary",
        )

    def _say_drafts(self) -> None:
        clock = self._session.clock
        tasks = [
            Task(
                f"draft_{number}",
                words.draft_title(draft),
                words.draft_kept(draft, clock.tz_minutes, clock.now_ms()),
                self.tr("Lanjutkan"),
                partial(self._resume, draft),
                "rows-3" if draft.kind == "quick" else "file-pen-line",
                kind="framed",
            )
            for number, draft in enumerate(self.digest.drafts)
        ]
        self.drafts.say(self.tr("Lanjutkan"), "", tasks)

    def _say_due(self) -> None:
        tasks = [
            *self._differing_task(),
            *self._check_task(),
            *self._unfilled_task(),
            *self._waiting_task(),
        ]
        nothing = self.tr("Tidak ada yang menunggu tindakan.")
        self.due.say(self.tr("Perlu tindakan"), "", tasks, nothing)

    def _differing_task(self) -> list[Task]:
        count = self.digest.differing
        if not count:
            return []
        title = self.tr("perbedaan isian perlu diperiksa", "", count)
        second = self.tr("Dua komputer menulis berbeda; pilih yang benar.")
        look = self.tr("Lihat dan putuskan")
        return [self._due("differing", count, title, second, look, self.ways.review)]

    def _check_task(self) -> list[Task]:
        count = self.digest.to_check
        if not count:
            return []
        title = self.tr("peserta perlu dicek", "", count)
        second = words.checked(self.digest.checks)
        open_list = self.tr("Buka daftar")
        return [self._due("checks", count, title, second, open_list, self.ways.to_check)]

    def _unfilled_task(self) -> list[Task]:
        sessions = self.digest.unfilled
        if not sessions:
            return []
        title = self.tr("sesi belum diisi", "", len(sessions))
        first = sessions[0]
        fill = partial(self.ways.attendance, first.activity, first.id)
        second = words.unfilled(sessions)
        return [self._due("unfilled", len(sessions), title, second, self.tr("Isi kehadiran"), fill)]

    def _waiting_task(self) -> list[Task]:
        count = self.overview.waiting
        if not count:
            return []
        title = self.tr("isian menunggu bagian lain", "", count)
        names = [self.tr("PC %1").replace("%1", str(peer.no)) for peer in self.overview.gaps]
        second = self.tr("Bagian dari %1 belum datang.").replace("%1", ", ".join(names))
        if not names:
            second = self.tr("Paket dari komputer lain belum datang.")
        look = self.tr("Lihat")
        return [self._due("waiting", count, title, second, look, self.ways.transfer)]

    def _due(
        self, key: str, count: int, title: str, second: str, action: str, handler: object
    ) -> Task:
        number = formats.number(count)
        return Task(key, title, second, action, handler, "", "warn", number)  # type: ignore[arg-type]

    def _resume(self, draft: DraftLine) -> None:
        if draft.kind == "quick":
            self.ways.tool(_QUICK)
        elif draft.kind == "activity":
            self.ways.activity(draft.row)
        else:
            self.ways.person(draft.row)

    # What can be done

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be begun here."""
        tools = {
            name: Binding(partial(self.ways.tool, name))
            for name in (_QUICK, _IMPORT)
            if self.ways.has(name)
        }
        return {
            "home.new_person": Binding(self.ways.new_person),
            "stick.write": Binding(self.ways.write_stick),
            **tools,
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        places = KeyHint("Alt+1 … 9", self.tr("pindah halaman"))
        return ["home.move", "home.do", "home.new_person", places, "help.page"]

    def status(self) -> str:
        """Say that all is saved, and when that was looked at; in practice, that nothing stays."""
        if self._session.is_practice:
            return self.tr("Latihan: semua yang diketik hilang saat keluar")
        clock = self._session.clock
        now = formats.clock_time(clock.now_ms(), clock.tz_minutes)
        return self.tr("Semua tersimpan · %1").replace("%1", now)

    def entered(self) -> None:
        """Read anew, and stand on the first thing to do."""
        self.load()
        if self.is_empty:
            self.empty.take_focus()
        elif not self.column.take_focus():
            self._new.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self, changes: Changes) -> None:
        """Show what has changed; where nobody looks, at the next look."""
        if self.isVisible():
            self.load()

    def areas(self) -> Sequence[QWidget]:
        """Return rows, head and pane."""
        return [self._stack, self.head, *super().areas()]
