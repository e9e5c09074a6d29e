"""A form's file before it is installed: faults, changes, records in trouble, and its looks."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.services import form_versions, installed_forms
from lipas_desktop.services.installed_forms import Preview
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats, theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.messages import message
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.settings import form_files
from lipas_desktop.ui.pages.settings import form_words as words
from lipas_desktop.ui.pages.settings.form_lists import ChangeList, FindingList, TroubleList
from lipas_desktop.ui.pages.settings.form_picture import FormPicture
from lipas_desktop.ui.pages.settings.form_reading import FormReading
from lipas_desktop.ui.pages.settings.form_restoring import Restoring
from lipas_desktop.ui.pages.settings.form_verdict import FormVerdict
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.head_fit import HeadFit
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.progress import ProgressPanel
from lipas_desktop.ui.widgets.tabs import Tab, Tabs


class FormPreviewPage(Page):
    """Four tabs over one file; it is read anew by F5, and installed by one key."""

    place = "settings"

    def __init__(self, context: AppContext, shell: Shell, path: Path) -> None:
        super().__init__(context, shell)
        self._session: Session = context.session
        self.path = path
        self.seen: Preview | None = None
        self._is_writing = False
        self._restoring = Restoring(context, self)
        self.verdict = FormVerdict()
        self.progress = ProgressPanel()
        self.reading = FormReading(context, self.progress, self)
        self.findings, self.changes, self.troubles = FindingList(), ChangeList(), TroubleList()
        self.picture = FormPicture(context)
        self.tabs, self._stack = Tabs(name="form_preview_tabs"), QStackedWidget()
        self._build()
        self.go_live()
        self.read()

    def _build(self) -> None:
        self._close = Button("quiet", key="Esc", name="window.back")
        self.choose = Button("framed", icon="file-input", key="Ctrl+O", name="settings.import_form")
        self.again = Button("framed", icon="refresh-cw", key="F5", name="settings.reread_form")
        self.install_button = Button("primary", key="Ctrl+Enter", name="settings.install_form")
        buttons = self._close, self.again, self.choose, self.install_button
        self.head.add_buttons(*buttons)
        self._fit = HeadFit(self.head, *buttons)
        self._parts: dict[str, QWidget] = {
            "findings": self.findings,
            "changes": self.changes,
            "troubles": self.troubles,
            "picture": self.picture,
        }
        for part in self._parts.values():
            self._stack.addWidget(part)
        self._room = QWidget()
        QVBoxLayout(self._room).addWidget(self.progress)
        self._rest = QWidget()
        for part in (self.verdict, self._room, self.tabs):
            self.body.addWidget(part)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._rest, 1)
        self._close.clicked.connect(self.shell.back)
        self.choose.clicked.connect(self.choose_other)
        self.again.clicked.connect(self.read)
        self.install_button.clicked.connect(self.install)
        self.tabs.changed.connect(self._on_tab)
        self.reading.done.connect(self._on_read)
        self.reading.failed.connect(self._on_failed)
        self.reading.cancelled.connect(self.shell.back)

    def restyle(self) -> None:
        """Take the margins of the text size."""
        super().restyle()
        t = theme.current()
        room = self._room.layout()
        if room is not None:
            room.setContentsMargins(t.px(20), 0, t.px(20), 0)

    def retranslate(self) -> None:
        """Say everything anew."""
        self._close.set_words(self.tr("Tutup"))
        self.choose.set_words(self.tr("Pilih berkas lain"))
        self.again.set_words(self.tr("Baca lagi"))
        self.install_button.set_words(self.tr("Pasang formulir"))
        self.picture.none.setText(
            self.tr("Formulir digambar setelah yang salah diperbaiki di berkasnya.")
        )
        self._say()

    # Reading

    def read(self) -> None:
        """Read the file as it is now."""
        self.hide_banner()
        self.reading.start(self.path)
        self._say()

    def _on_read(self, seen: Preview) -> None:
        self.seen = seen
        self.findings.show_preview(seen)
        self.changes.show_rows(seen.differences)
        self.troubles.show_trial(seen.trial)
        form = seen.form if seen.can_be_installed else None
        self.picture.show_form(
            form_versions.empty(self._session, seen.register, form) if form is not None else None
        )
        self._say()
        if not seen.diagnosis.remarks and seen.differences:
            self.tabs.choose("changes")
        self.entered()

    def _on_failed(self, error: LipasError) -> None:
        self.seen = None
        said = message(error)
        self.show_banner("err", said.title, said.text)
        self._say()
        self.entered()

    # What it says

    @property
    def can_install(self) -> bool:
        """Tell whether the one button does anything."""
        seen = self.seen
        ready = seen is not None and seen.can_be_installed and not self.reading.under_way
        return ready and self._restoring.is_allowed and not self._is_writing

    def _say(self) -> None:
        seen = self.seen
        title = self.tr("Sebelum formulir dipasang")
        if seen is not None and seen.register:
            title = self.tr("Formulir %1").replace("%1", words.register(seen.register))
        version = self._version()
        named = self.tr("versi %1").replace("%1", version)
        self.head.set_title(title, f"{named} · {self.path.name}" if version else self.path.name)
        self.verdict.say(seen, allowed=self._restoring.is_allowed)
        for part in (self.tabs, self._stack):
            part.setVisible(seen is not None)
        self._rest.setVisible(seen is None)
        self.again.setEnabled(not self.reading.under_way)
        self.install_button.setEnabled(self.can_install)
        if seen is not None:
            self._name_tabs(seen)
        self._fit.fit()
        self.state_changed.emit()

    def _version(self) -> str:
        """Return the version that the file gives itself, empty where that cannot be read."""
        form = self.seen.diagnosis.form if self.seen is not None else None
        return form.version if form is not None else ""

    def _name_tabs(self, seen: Preview) -> None:
        troubled = seen.trial.troubled if seen.trial is not None else 0
        is_wrong = bool(seen.diagnosis.of("error"))

        def count(number: int) -> str:
            return formats.number(number) if number else ""

        self.tabs.set_tabs(
            [
                Tab(
                    "findings",
                    self.tr("Temuan"),
                    count(len(seen.diagnosis.remarks)),
                    tone="err" if is_wrong else "text3",
                ),
                Tab("changes", self.tr("Yang berubah"), count(len(seen.differences))),
                Tab(
                    "troubles",
                    self.tr("Data yang bermasalah"),
                    count(troubled),
                    tone="warn" if troubled else "text3",
                ),
                Tab("picture", self.tr("Tampilan")),
            ]
        )

    def _on_tab(self, key: str) -> None:
        self._stack.setCurrentWidget(self._parts[key])
        self.entered()
        self.state_changed.emit()

    # What can be done

    def choose_other(self) -> None:
        """Look at another file in place of this one."""
        path = form_files.chosen(self.context)
        if path is not None:
            self.path, self.seen = path, None
            self.read()

    def install(self) -> None:
        """Put the form in force, close, and say so; undoing puts the one before in force."""
        seen, session = self.seen, self._session
        if seen is None or not self.can_install:
            return
        self._is_writing = True
        before = form_versions.versions(session, seen.register)[0]
        running = self.context.operations.write(
            lambda: installed_forms.install(session, seen),
            lambda _: self._on_installed(seen, before),
            self._on_refused,
            owner=self,
        )
        running.finished.connect(self._on_finished)
        self._say()

    def _on_finished(self) -> None:
        self._is_writing = False
        self._say()

    def _on_refused(self, error: LipasError) -> bool:
        said = message(error)
        self.show_banner("err", said.title, said.text)
        return True

    def _on_installed(self, seen: Preview, before: form_versions.FormVersion) -> None:
        said = self.tr(
            "Formulir %1 versi %2 berlaku. Halaman yang terbuka memakainya saat dibuka lagi."
        )
        said = said.replace("%1", words.register(seen.register))
        said = said.replace("%2", self._version())
        # Of the page below: this one is gone by the time that somebody undoes it.
        context, shell = self.context, self.shell
        self.shell.back()
        front = shell.front
        undo = None if front is None else lambda: Restoring(context, front).restore(before)
        shell.toast(said, undo)

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done with the file."""
        return {
            "settings.install_form": Binding(self.install, lambda: self.can_install),
            "settings.reread_form": Binding(self.read, lambda: not self.reading.under_way),
            "settings.import_form": Binding(self.choose_other),
            "settings.tab": Binding(lambda: self.tabs.step(1), lambda: self.seen is not None),
            "settings.tab_back": Binding(lambda: self.tabs.step(-1), lambda: self.seen is not None),
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the moment."""
        install: list[KeyHint | str] = ["settings.install_form"] if self.can_install else []
        again: list[KeyHint | str] = [
            "settings.reread_form",
            KeyHint("Ctrl+O", self.tr("berkas lain")),
        ]
        return [*install, *again, "settings.tab", "window.back", "help.page"]

    def refresh(self, changes: Changes) -> None:
        """Compare anew with what was installed or taken back meanwhile, here or elsewhere."""
        if changes.touches("form") and self.seen is not None and not self._is_writing:
            self.read()

    def may_leave(self) -> bool:
        """Stop reading where somebody leaves."""
        self.reading.stop()
        return True

    def entered(self) -> None:
        """Stand on the list or the picture in front."""
        views: dict[str, QWidget] = {
            "findings": self.findings.list.view,
            "changes": self.changes.list.view,
            "troubles": self.troubles.list.view,
        }
        view = views.get(self.tabs.key)
        if self.seen is None:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        elif view is None:
            self.picture.enter()
        else:
            target = view if view.isVisibleTo(self) else self.tabs
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return tabs and the part in front."""
        return [self.tabs, self._stack]
