"""*Baca daftar hadir*: a signed list in a workbook becomes an activity with its marks."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.rows import Row
from lipas_desktop.services import activities, attendance_imports, undo_imports
from lipas_desktop.services.attendance_imports import AttendancePreview, TakenAttendance
from lipas_desktop.services.undo_imports import Undone
from lipas_desktop.ui.actions import NOT_TWICE, Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.operations import Running
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.activities.attendance_page import AttendancePage
from lipas_desktop.ui.pages.imports.afterwards import Afterwards
from lipas_desktop.ui.pages.imports.attendance_banners import AttendanceBanners
from lipas_desktop.ui.pages.imports.attendance_grid import ListGrid
from lipas_desktop.ui.pages.imports.attendance_model import NAME, AttendanceModel
from lipas_desktop.ui.pages.imports.attendance_pane import AttendancePane
from lipas_desktop.ui.pages.imports.attendance_reading import PeopleInstead, read
from lipas_desktop.ui.pages.imports.people_page import ImportPeoplePage
from lipas_desktop.ui.pages.imports.start import FILTER, StartPanel
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint

START, PREVIEW = 0, 1


class ImportAttendancePage(Page):
    """One list, for a new activity or for one that is there."""

    place = "import"

    def __init__(
        self,
        context: AppContext,
        shell: Shell,
        activity: RowId | None = None,
        path: Path | None = None,
    ) -> None:
        super().__init__(context, shell, head_line=True)
        self.activity, self._path = activity, path
        self._running: Running | None = None
        self._taken: TakenAttendance | None = None
        self.model: AttendanceModel | None = None
        self.grid: ListGrid | None = None
        self._instead: LipasError | None = None
        self._undone: Undone | None = None
        self.words = AttendanceBanners(self)
        self._afterwards = Afterwards(context, self)
        self._cancel = Button("quiet", key="Esc", name="window.back")
        self._take = Button("primary", key="Ctrl+Enter", name="rows.take")
        self._cancel.clicked.connect(self.shell.back)
        self._take.clicked.connect(self._on_primary)
        self.head.add_buttons(self._cancel, self._take)
        self.start = StartPanel()
        self.start.choose.connect(self.choose)
        self.start.undo.connect(self._undo)
        self._room = QWidget()
        self._room_column = QVBoxLayout(self._room)
        self._room_column.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.stack.addWidget(self._room)
        self.body.addWidget(self.stack, 1)
        self.pane = AttendancePane()
        self.pane.set_wanted(False)
        self.pane.title.textEdited.connect(lambda _: self._say_take())
        self.pane.hours.textEdited.connect(lambda _: self._say_take())
        self.pane.original.keep.connect(self._keep)
        self.pane.marks_changed.connect(self._say_take)
        self.set_side(self.pane)
        self.go_live()
        self._show_batches()

    @property
    def at(self) -> int:
        """Return START or PREVIEW."""
        return self.stack.currentIndex()

    @property
    def preview(self) -> AttendancePreview | None:
        """Return the list that is shown."""
        return self.model.preview if self.model else None

    # Reading

    def choose(self) -> None:
        """Let a file be chosen, and read it."""
        path = self.context.ask.open_file(self.tr("Pilih daftar hadir"), FILTER)
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Read a list; progress stands in place, Esc stops it."""
        self._instead = self._undone = None
        self.hide_banner()
        self._path = path
        session, activity = self.context.session, self.activity
        title = self.tr("Membaca %1").replace("%1", path.name)
        self._running = self.context.operations.run_long(
            lambda progress, cancel: read(session, path, activity), title, self._on_read,
            self._on_failed, owner=self,
        )  # fmt: skip
        advice = self.tr("Berkas hanya dibaca. Bila dibatalkan, tidak ada yang berubah.")
        self.start.progress.follow(self._running, title, advice)

    def _on_failed(self, error: LipasError) -> bool:
        self._running = None
        self._say_take()
        return False

    def _on_read(self, found: AttendancePreview | PeopleInstead) -> None:
        self._running = None
        if isinstance(found, PeopleInstead):
            self._instead = found.error
            self._say_banner()
            self.state_changed.emit()
            return
        self._show_list(found)
        self.stack.setCurrentIndex(PREVIEW)
        self.pane.set_wanted(True)
        self.retranslate()
        self.entered()
        self.state_changed.emit()

    def _say_banner(self) -> None:
        """Say what is to be known of the file or was done, in the language of now."""
        preview = self.preview if self.at == PREVIEW else None
        if self._instead is not None:
            said = self.words.people_instead(self._instead)
            self.show_banner(*said, self.words.button("rows.other", self._to_people))
        elif self._taken is not None:
            undo = partial(self._undo, self._taken.batch)
            self.show_banner(*self.words.taken(self._taken), self.words.button("edit.undo", undo))
        elif self._undone is not None and self._undone.kept:
            self.show_banner(*self.words.undone(self._undone))
        elif preview is not None and preview.already is not None:
            self.show_banner(*self.words.already())
        elif preview is not None or self._undone is not None:
            self.hide_banner()

    def _to_people(self) -> None:
        context, shell, path = self.context, self.shell, self._path
        shell.back()
        shell.open(ImportPeoplePage(context, shell, path))

    def _show_list(self, preview: AttendancePreview) -> None:
        if self.grid is not None:
            self._room_column.removeWidget(self.grid)
            self.grid.deleteLater()
        self.model = AttendanceModel(self.context.session, preview)
        self.grid = ListGrid(self.model)
        self.grid.toggled.connect(self._on_toggled)
        self._room_column.addWidget(self.grid)
        self.grid.go_to(0, NAME)
        self.pane.show_list(preview, self.model, self._target())

    def _target(self) -> Row | None:
        if self.activity is None:
            return None
        return activities.get(self.context.session, self.activity)

    # Taking

    def _on_toggled(self, row: int) -> None:
        assert self.model is not None
        self.model.toggle(row)
        self.pane.say_counts()
        self._say_take()

    def _next_unreadable(self, by: int) -> None:
        if self.model is None or self.grid is None:
            return
        index = self.grid.currentIndex()
        here, stops = (index.row(), index.column()), self.model.unreadable()
        ahead = [at for at in stops if (at > here if by > 0 else at < here)] or stops
        if ahead:
            self.grid.go_to(*ahead[0 if by > 0 else -1])

    def _will_take(self) -> int:
        return len(self.model.people) - len(self.model.skipped) if self.model else 0

    def _on_primary(self) -> None:
        if self._taken is not None:
            self._open_attendance(self._taken.activity)
        elif self.at == START:
            self.choose()
        elif self._can_take():
            self._take_list()

    def _can_take(self) -> bool:
        preview = self.preview
        fresh = preview is not None and preview.already is None
        return fresh and self._will_take() > 0 and self.pane.is_right and self._running is None

    def _take_list(self) -> None:
        preview, model, session = self.preview, self.model, self.context.session
        assert preview is not None
        assert model is not None
        facts, skip = dict(self.pane.facts()), sorted(model.skipped)
        self._take.setEnabled(False)
        self._running = self.context.operations.write_long(
            lambda progress, cancel: attendance_imports.take_attendance(
                session, preview, facts, skip=skip
            ),
            self.tr("Mengambil daftar hadir"),
            self._on_taken,
            self._on_failed,
            owner=self,
        )

    def _on_taken(self, taken: TakenAttendance) -> None:
        self._running, self._taken, self._afterwards.batch = None, taken, taken.batch
        self.pane.show_taken()
        self.retranslate()
        self.state_changed.emit()

    def _keep(self, remove: bool) -> None:
        assert self.preview is not None
        self._afterwards.keep(self.preview, remove, self._on_kept)

    def _on_kept(self, removed: bool) -> None:
        self.pane.original.show_kept(removed)
        self.state_changed.emit()

    def _open_attendance(self, activity: RowId) -> None:
        context, shell = self.context, self.shell
        shell.back()
        if self.activity is None:
            shell.open(AttendancePage(context, shell, activity))

    def _undo(self, batch: object) -> None:
        self._afterwards.undo(RowId(str(batch)), self._on_undone)

    def _on_undone(self, undone: Undone) -> None:
        self._taken, self._undone, self._afterwards.batch = None, undone, None
        if not undone.kept:
            self.shell.toast(self.tr("%Ln baris dibatalkan", "", undone.voided))
        self._show_batches()
        self.stack.setCurrentIndex(START)
        self.pane.set_wanted(False)
        self.retranslate()
        self.entered()
        self.state_changed.emit()

    def _show_batches(self) -> None:
        found = undo_imports.batches(self.context.session)
        self.start.show_batches([one for one in found if one.kind == attendance_imports.KIND])

    # What the window asks

    def _say_take(self) -> None:
        self._cancel.setVisible(self.at == PREVIEW and self._taken is None)
        self._take.setObjectName("rows.choose" if self.at == START else "rows.take")
        if self._taken is not None:
            words = self.tr("Buka kehadiran") if self.activity is None else self.tr("Selesai")
            self._take.set_words(words, "Ctrl+Enter")
            self._take.setEnabled(True)
        elif self.at == START:
            self._take.set_words(self.tr("Pilih berkas"), "Ctrl+O")
            self._take.setEnabled(True)
        else:
            words = self.tr("Ambil %Ln orang", "", self._will_take())
            self._take.set_words(words, "Ctrl+Enter")
            self._take.setEnabled(self._can_take())
        self.state_changed.emit()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        preview, fact = self.preview, ""
        if preview is not None and self.at == PREVIEW:
            days = self.tr("%Ln hari", "", len(set(preview.list.sessions)))
            names = self.tr("%Ln nama", "", len(preview.people))
            fact = " · ".join((preview.path.name, names, days))
        self.head.set_title(self.tr("Baca daftar hadir"), fact)
        self._cancel.set_words(self.tr("Batal"))
        self.start.say(
            self.tr("Ambil daftar hadir dari Excel"),
            self.tr(
                "Judul, hari, nama, dan tanda dibaca sekaligus. Nama yang belum ada di register "
                "didaftarkan sebagai orang baru, bila Anda mau."
            ),
            self.tr("Pilih berkas Excel"),
        )
        if self.model is not None and self.grid is not None:
            self.model.name_columns()
            self.grid.retranslate()
            self.grid.setAccessibleName(self.tr("Daftar hadir di Excel"))
        self._say_banner()
        self._say_take()

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""

        def unread() -> bool:
            return self.model is not None and bool(self.model.unreadable())

        bound = {
            "import.people": NOT_TWICE,
            "rows.choose": Binding(
                self.choose, lambda: self._running is None and self._taken is None
            ),
            "rows.take": Binding(self._on_primary, self._take.isEnabled),
            "rows.other": Binding(self._to_people, lambda: self._instead is not None),
            "check.next": Binding(lambda: self._next_unreadable(1), unread),
            "check.previous": Binding(lambda: self._next_unreadable(-1), unread),
        }
        if self._taken is not None:
            bound["edit.undo"] = Binding(partial(self._undo, self._taken.batch))
            bound["rows.keep"] = Binding(
                partial(self._keep, True), lambda: self.pane.original.can_keep
            )
        return bound

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys that matter where one is."""
        if self.at == START:
            return ["rows.choose", "window.back"]
        if self._taken is not None:
            done = KeyHint("Ctrl+Enter", self._take.text().lower())
            keep = ["rows.keep"] if self.pane.original.can_keep else []
            return ["edit.undo", *keep, done, "window.back"]
        return [
            "rows.skip", "check.next", "area.next", "rows.take",
            KeyHint("Esc", self.tr("batal, tidak ada yang berubah")),
        ]  # fmt: skip

    def status(self) -> str:
        """Say whether anything is in the register yet."""
        if self._taken is None:
            return self.tr("Belum ada yang disimpan")
        return self.tr("%Ln orang tersimpan", "", self._taken.people)

    def may_leave(self) -> bool:
        """Stop reading first."""
        if self._running is not None:
            self._running.cancel()
            return False
        return True

    def refresh(self, changes: Changes) -> None:
        """Offer what can be taken back now."""
        if changes.touches("import_batch"):
            self._show_batches()

    def entered(self) -> None:
        """Begin where the work is; a file that came with the page is read at once."""
        if self._path is not None and self.preview is None and self._running is None:
            self.open_file(self._path)
        if self.at == START or self.grid is None:
            self.start.empty.take_focus()
        else:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return the grid, or the ways to begin, and the pane."""
        first = self.start if self.at == START or self.grid is None else self.grid
        return [first, *super().areas()]
