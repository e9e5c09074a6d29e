"""*Tambah kolom*: an own question for a form in a few keys, and those that there are."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import InputError, LipasError
from lipas_desktop.services import last_actions, own_columns
from lipas_desktop.services.own_columns import OwnColumn
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.messages import sentence
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.pages.own_columns.board import ColumnBoard
from lipas_desktop.ui.pages.own_columns.words import kind_words
from lipas_desktop.ui.pages.people.plain_list import PlainList
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import rule


class OwnColumnsPage(Page):
    """Enter adds the column; Enter on one in the list changes it."""

    place = "columns"

    def __init__(self, context: AppContext, shell: Shell, register: str) -> None:
        super().__init__(context, shell)
        self._register = register
        self._screens = context.session.screens()
        self._new = Button("framed", icon="plus", key="Ctrl+N", name="columns.new")
        self._save = Button("primary", key="Ctrl+S", name="columns.save")
        self._new.clicked.connect(self.begin)
        self._save.clicked.connect(self.save)
        self.head.add_buttons(self._new, self._save)
        self.board = ColumnBoard()
        self.board.entered.connect(self.save)
        self.list = PlainList[OwnColumn]("own_columns", self._list_columns())
        self.list.view.opened.connect(lambda _: self.change())
        for part in (self.board, rule(), self.list):
            self.body.addWidget(part)
        self.body.setStretchFactor(self.list, 1)
        self.go_live()
        self.load()

    def _list_columns(self) -> Sequence[Column[OwnColumn]]:
        return (
            Column("label", lambda: self.tr("Nama kolom"), self._label, 220),
            Column("kind", lambda: self.tr("Jenis isian"), _kind, 110),
            Column("choices", lambda: self.tr("Pilihan"), _choices, 220, stretch=True),
            Column("shown", lambda: self.tr("Keadaan"), self._shown, 200),
        )

    def _label(self, one: OwnColumn) -> Cell:
        return Cell(one.label, "", "text3" if one.hidden else "text", 500)

    def _shown(self, one: OwnColumn) -> Cell:
        if one.hidden:
            return Cell(self.tr("tidak ditanyakan lagi"), tone="text3")
        words = self.tr("di formulir dan daftar") if one.listed else self.tr("di formulir")
        return Cell(words)

    def load(self) -> None:
        """Read the columns anew."""
        found = own_columns.columns(self.context.session, self._register, hidden=True)
        self.list.show_rows({one.id: one for one in found})

    def refresh(self, changes: Changes) -> None:
        """Show what was added meanwhile."""
        if changes.touches(own_columns.TABLE):
            self.load()

    # Doing

    def begin(self) -> None:
        """Start a new column."""
        self.board.show_column(None)
        self._say_buttons()
        self.board.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def change(self) -> None:
        """Take the column chosen in the list into the fields."""
        if self.list.current is not None:
            self._screens = self.context.session.screens()
            self.board.show_column(self.list.current)
            self._say_buttons()
            self.board.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Add the column, or change it, and go back to the list of records."""
        session, wanted, kind = self.context.session, self.board.wanted, self.board.chosen_kind
        own, register, screens = self.board.own, self._register, self._screens

        def job() -> tuple[None, Changes]:
            if own is not None:
                return None, own_columns.change(session, own, wanted, screens)
            return None, own_columns.add(session, register, kind, wanted)[1]

        self.context.operations.write(
            job, lambda _: self._on_saved(wanted.label), self._on_failed, owner=self
        )

    def _on_saved(self, label: str) -> None:
        if self.board.own is None:
            words = self.tr("Kolom “%1” ditambahkan; isiannya di akhir formulir")
        else:
            words = self.tr("Kolom “%1” diubah")
        words = words.replace("%1", " ".join(label.split()))
        shell, context = self.shell, self.context
        shell.back()
        shell.toast(words, lambda: _undo(context))

    def _on_failed(self, error: LipasError) -> bool:
        if not isinstance(error, InputError):
            return False
        field = str(error.params.get("column", "label"))
        self.board.complain(sentence(error.code, **error.params), field)
        return True

    # What the page says of itself

    def retranslate(self) -> None:
        """Name everything."""
        self.head.set_title(self.tr("Kolom tambahan"))
        self._new.set_words(self.tr("Kolom baru"))
        self.list.none.setText(
            self.tr(
                "Belum ada kolom tambahan. Kolom yang ditambahkan menjadi isian di akhir formulir "
                "dan ikut ke komputer lain rumah ini."
            )
        )
        self._say_buttons()

    def _say_buttons(self) -> None:
        new = self.board.own is None
        self._save.set_words(self.tr("Tambah kolom") if new else self.tr("Simpan"))
        self._new.setVisible(not new)
        self.state_changed.emit()

    def bindings(self) -> Mapping[str, Binding]:
        """Return what can be done here."""
        return {
            "columns.save": Binding(self.save),
            "columns.new": Binding(self.begin),
            "columns.change": Binding(self.change, lambda: self.list.current is not None),
        }

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the fields, or of the list."""
        if self.list.view.hasFocus():
            return ["columns.change", "columns.new", "columns.save", "window.back"]
        return [
            KeyHint("Tab", self.tr("isian berikut")),
            "columns.save",
            "area.next",
            "window.back",
        ]

    def areas(self) -> Sequence[QWidget]:
        """Walk from the fields to the list."""
        return [self.board, self.list.view]

    def entered(self) -> None:
        """Begin with the name."""
        self.board.name.setFocus(Qt.FocusReason.OtherFocusReason)


def _kind(one: OwnColumn) -> Cell:
    return Cell(kind_words(one.kind))


def _choices(one: OwnColumn) -> Cell:
    return Cell(", ".join(one.choices), tone="text2")


def _undo(context: AppContext) -> None:
    """Take the last change of a column back, if nobody has written there since."""
    session = context.session

    def job() -> tuple[None, Changes]:
        found = (one for one in last_actions.listing(session) if one.kind == own_columns.TABLE)
        last = next((one for one in found if one.can_undo), None)
        return None, last_actions.undo(session, last)[1] if last is not None else Changes()

    context.operations.write(job)
