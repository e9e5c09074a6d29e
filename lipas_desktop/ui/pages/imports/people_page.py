"""*Impor Excel*: choose, look at each row's fate, decide what is doubtful, take; then the rest."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import imports, undo_imports
from lipas_desktop.services.import_columns import PeopleMapping
from lipas_desktop.services.imports import PeoplePreview, Taken
from lipas_desktop.services.undo_imports import Undone
from lipas_desktop.ui import formats
from lipas_desktop.ui.actions import NOT_TWICE, Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.operations import Running
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.imports.afterwards import Afterwards
from lipas_desktop.ui.pages.imports.columns_page import ColumnsPage
from lipas_desktop.ui.pages.imports.leaving import may_drop, may_remove
from lipas_desktop.ui.pages.imports.people_banners import PeopleBanners
from lipas_desktop.ui.pages.imports.people_reading import read
from lipas_desktop.ui.pages.imports.preview_panel import PreviewPanel
from lipas_desktop.ui.pages.imports.result import ResultPanel
from lipas_desktop.ui.pages.imports.row_pane import RowPane
from lipas_desktop.ui.pages.imports.start import FILTER, StartPanel
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint

START, PREVIEW, RESULT = range(3)


class ImportPeoplePage(Page):
    """People from a workbook."""

    place = "import"

    def __init__(self, context: AppContext, shell: Shell, path: Path | None = None) -> None:
        super().__init__(context, shell)
        self._path = path
        self._running: Running | None = None
        self.afterwards = Afterwards(context, self)
        self._is_attendance = False
        self._problem: LipasError | None = None
        self.words = PeopleBanners(self)
        self._build_head()
        self.start, self.result = StartPanel(), ResultPanel()
        self.panel = PreviewPanel(context.session)
        self.stack = QStackedWidget()
        for part in (self.start, self.panel, self.result):
            self.stack.addWidget(part)
        self.body.addWidget(self.stack, 1)
        self.row_pane = RowPane()
        self.set_side(self.row_pane)
        self._connect()
        self.go_live()
        self._show_batches()

    def _build_head(self) -> None:
        self._columns_button = Button("quiet", icon="columns-3", key="F3", name="rows.columns")
        self._cancel = Button("quiet", key="Esc", name="window.back")
        self._take = Button("primary", key="Ctrl+Enter", name="rows.take")
        self._columns_button.clicked.connect(self._on_columns)
        self._cancel.clicked.connect(self.shell.back)
        self._take.clicked.connect(self._on_primary)
        self.head.add_buttons(self._columns_button, self._cancel, self._take)

    def _connect(self) -> None:
        self.start.choose.connect(self.choose)
        self.start.undo.connect(self._undo)
        self.panel.decided.connect(self._on_decided)
        self.panel.moved.connect(self._on_moved)
        self.panel.grid.look_asked.connect(self._on_look)
        self.result.reasons.connect(self._on_reasons)
        self.result.keep.connect(self._on_keep)
        self.result.undo.connect(self._on_undo)

    @property
    def preview(self) -> PeoplePreview | None:
        """Return the workbook that is shown."""
        return self.panel.choices.preview if self.panel.choices else None

    @property
    def at(self) -> int:
        """Return START, PREVIEW or RESULT."""
        return self.stack.currentIndex()

    def _go(self, at: int) -> None:
        self.stack.setCurrentIndex(at)
        if at != PREVIEW:
            self.row_pane.set_wanted(False)
        self.retranslate()
        self.entered()
        self.state_changed.emit()

    # Choosing and reading

    def choose(self) -> None:
        """Let a file be chosen, and read it."""
        path = self.context.ask.open_file(self.tr("Pilih berkas Excel"), FILTER)
        if path is not None:
            self.open_file(path)

    def open_file(self, path: Path, mapping: PeopleMapping | None = None) -> None:
        """Read a workbook; progress stands in place, Esc stops it."""
        self._is_attendance, self._problem = False, None
        self.hide_banner()
        self._path = path
        session = self.context.session
        title = self.tr("Membaca %1").replace("%1", path.name)
        self._running = self.context.operations.run_long(
            partial(read, session, path, mapping, formats.language()), title, self._on_read,
            self._on_failed, owner=self,
        )  # fmt: skip
        advice = self.tr("Berkas hanya dibaca. Bila dibatalkan, tidak ada yang berubah.")
        self.start.progress.follow(self._running, title, advice)
        if self.at != START:
            self._go(START)

    def _on_failed(self, error: LipasError) -> bool:
        self._running = None
        return False

    def _on_read(self, outcome: tuple[PeoplePreview | LipasError, bool]) -> None:
        found, attendance = outcome
        self._running = None
        self._is_attendance = attendance
        self._problem = None if isinstance(found, PeoplePreview) else found
        if isinstance(found, PeoplePreview):
            self.panel.show_preview(found)
            self._go(PREVIEW)
        else:
            self._say_banner()
        self.state_changed.emit()

    def _to_attendance(self) -> None:
        # The two import pages lead to each other.
        from lipas_desktop.ui.pages.imports.attendance_page import ImportAttendancePage

        context, shell, path = self.context, self.shell, self._path
        shell.back()
        shell.open(ImportAttendancePage(context, shell, path=path))

    def _say_banner(self) -> None:
        """Say what is to be known of the file, in the language of now."""
        preview = self.preview if self.at == PREVIEW else None
        if self._is_attendance:
            button = self.words.to_attendance(self._to_attendance)
            self.show_banner(*self.words.attendance(), button)
        elif self._problem is not None:
            said = message(self._problem)
            self.show_banner("err", said.title, said.text)
        elif preview is not None and preview.already is not None:
            tone, title, text = self.words.already()
            self.show_banner(tone, title, self._why_none() or text)
        elif self._why_none():
            self.show_banner("note", self.words.none(), self._why_none())
        elif preview is not None and preview.untaken:
            self.show_banner(*self.words.left_out(preview))
        else:
            self.hide_banner()

    # Deciding and taking

    def _why_none(self) -> str:
        """Return why no row would be taken, empty where some would be."""
        choices = self.panel.choices if self.at == PREVIEW else None
        return self.words.why_none(choices.counts()) if choices and not self._will_take() else ""

    def _on_decided(self) -> None:
        self._say_take()
        self._say_banner()
        self.state_changed.emit()

    def _on_moved(self) -> None:
        if self.row_pane.isVisible():
            self.row_pane.show_row(self.preview, self.panel.row)
        self.state_changed.emit()

    def _on_look(self) -> None:
        """Show the row as it stands in the workbook, or put it away again."""
        self.row_pane.set_wanted(not self.row_pane.isVisible())
        self.row_pane.show_row(self.preview, self.panel.row)

    def _on_columns(self) -> None:
        preview = self.preview
        if preview is not None:
            page = ColumnsPage(
                self.context, self.shell, preview, partial(self.open_file, preview.path)
            )
            self.shell.open(page)

    def _on_primary(self) -> None:
        if self.at == START:
            self.choose()
        elif self.at == RESULT:
            self.shell.back()
        elif self._will_take():
            self._take_rows()

    def _will_take(self) -> int:
        return self.panel.choices.counts().taken if self.panel.choices else 0

    def _take_rows(self) -> None:
        choices, session = self.panel.choices, self.context.session
        assert choices is not None
        preview, decisions = choices.preview, dict(choices.decisions)
        self._take.setEnabled(False)
        title = self.tr("Mengambil %Ln orang", "", choices.counts().taken)
        self._running = self.context.operations.write_long(
            lambda progress, cancel: imports.take_people(session, preview, decisions),
            title,
            self._on_taken,
            self._on_take_failed,
            owner=self,
        )

    def _on_take_failed(self, error: LipasError) -> bool:
        self._running = None
        self._take.setEnabled(True)
        return False

    def _on_taken(self, taken: Taken) -> None:
        self._running = None
        self.afterwards.batch = taken.batch
        preview = self.preview
        assert preview is not None
        niks = sum(any(map(str.isdigit, row.raw.nik)) for row in preview.rows)
        self.result.show_taken(taken, niks, self.words.column_left_out(preview))
        self._is_attendance = False
        self._go(RESULT)

    # Afterwards

    def _on_reasons(self) -> None:
        self.afterwards.write_reasons(self.panel, self.result.show_copy)

    def _on_keep(self, remove: bool) -> None:
        preview = self.preview
        if preview is None:
            return
        lost = self.words.column_left_out(preview) if remove else ""
        if not lost or may_remove(self.context.ask, preview.path.name, lost):
            self.afterwards.keep(preview, remove, self.result.show_kept)

    def _on_undo(self) -> None:
        if self.afterwards.batch is not None:
            self._undo(self.afterwards.batch)

    def _undo(self, batch: object) -> None:
        self.afterwards.undo(RowId(str(batch)), self._on_undone)

    def _on_undone(self, undone: Undone) -> None:
        self.afterwards.batch = None
        self.result.show_undone(undone)
        self._show_batches()
        self._go(RESULT)

    def _show_batches(self) -> None:
        found = undo_imports.batches(self.context.session)
        self.start.show_batches([one for one in found if one.kind == imports.KIND])

    # What the window asks

    def _say_take(self) -> None:
        for button in (self._columns_button, self._cancel):
            button.setVisible(self.at == PREVIEW)
        self._take.setEnabled(True)
        self._take.setObjectName("rows.choose" if self.at == START else "rows.take")
        if self.at == START:
            self._take.set_words(self.tr("Pilih berkas"), "Ctrl+O")
        elif self.at == RESULT:
            self._take.set_words(self.tr("Selesai"), "Ctrl+Enter")
        else:
            count = self._will_take()
            self._take.set_words(self.tr("Ambil %Ln orang", "", count), "Ctrl+Enter")
            self._take.setEnabled(count > 0)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        preview = self.preview
        fact = ""
        if preview is not None and self.at != START:
            rows = self.tr("%Ln baris", "", len(preview.rows))
            sheet = self.tr("lembar “%1”").replace("%1", preview.sheet)
            fact = " · ".join((preview.path.name, sheet, rows))
        self.head.set_title(self.tr("Impor Excel"), fact)
        self._columns_button.set_words(self.tr("Ubah kolom"))
        self._cancel.set_words(self.tr("Batal"))
        self._say_take()
        if self._running is None and (self.preview is not None or self._problem is not None):
            self._say_banner()
        self.start.say(
            self.tr("Ambil peserta dari Excel"),
            self.tr(
                "Daftar yang sudah ada dibaca apa adanya: judul, baris kosong, dan tanda tangan "
                "dilewati. Setiap baris Anda lihat dahulu sebelum diambil."
            ),
            self.tr("Pilih berkas Excel"),
        )

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""

        def here(at: int) -> bool:
            return self.at == at and self._running is None

        def preview() -> bool:
            return here(PREVIEW)

        def result() -> bool:
            return here(RESULT)

        bound = {
            "import.people": NOT_TWICE,
            "rows.choose": Binding(self.choose, lambda: self._running is None),
            "rows.take": Binding(self._on_primary, lambda: self._running is None),
            "rows.columns": Binding(self._on_columns, preview),
            "rows.other": Binding(self._to_attendance, lambda: self._is_attendance),
            "check.next": Binding(
                lambda: self.panel.next_problem(1), lambda: preview() and self.panel.has_problems
            ),
            "check.previous": Binding(
                lambda: self.panel.next_problem(-1), lambda: preview() and self.panel.has_problems
            ),
            "page.export": Binding(self._on_reasons, lambda: result() and self.result.can_copy),
            "rows.keep": Binding(
                lambda: self._on_keep(True), lambda: result() and self.result.can_keep
            ),
        }
        if self.at == RESULT and self.afterwards.batch is not None:
            bound["edit.undo"] = Binding(self._on_undo)
        return bound

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys that matter where one is."""
        if self.at == START:
            return ["rows.choose", "window.back"]
        if self.at == RESULT:
            reasons = [KeyHint("Ctrl+E", self.tr("tulis salinan dengan alasan"))]
            return [
                *(reasons if self.result.can_copy else []),
                *(["rows.keep"] if self.result.can_keep else []),
                *(["edit.undo"] if self.afterwards.batch is not None else []),
                KeyHint("Ctrl+Enter", self.tr("selesai")),
            ]
        return [
            "check.next", KeyHint("1 2 3", self.tr("putuskan")), "rows.look", "rows.columns",
            "rows.take", KeyHint("Esc", self.tr("batal, tidak ada yang berubah")),
        ]  # fmt: skip

    def status(self) -> str:
        """Say whether anything is in the register yet."""
        return "" if self.at == RESULT else self.tr("Belum ada yang disimpan")

    def may_leave(self) -> bool:
        """Stop reading first, close the workbook's row; then ask where decisions would be lost."""
        if self._running is not None:
            self._running.cancel()
            return self.at == RESULT
        if self.at == PREVIEW and self.row_pane.isVisible():
            self.row_pane.set_wanted(False)
            return False
        decided = self.panel.decision_count if self.at == PREVIEW else 0
        return not decided or may_drop(self.context.ask, decided)

    def refresh(self, changes: Changes) -> None:
        """Offer what can be taken back now."""
        if changes.touches("import_batch"):
            self._show_batches()

    def entered(self) -> None:
        """Begin where the work is; a file that came with the page is read at once."""
        if self._path is not None and self.preview is None and self._running is None:
            self.open_file(self._path)
        if self.at == START:
            self.start.empty.take_focus()
        elif self.at == PREVIEW:
            self.panel.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._take.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return grid, tabs and the workbook's row."""
        if self.at == PREVIEW:
            return [self.panel.grid, self.panel.tabs, *super().areas()]
        return [self.start if self.at == START else self.result]
