"""*Materi* of an activity: what stands on the back of its certificates."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import materials
from lipas_desktop.services.materials import Material
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.activities.materials_model import MaterialsModel
from lipas_desktop.ui.pages.activities.tab import ActivityTab
from lipas_desktop.ui.views.grid import GridView
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label

_NAME = 1
_Written = tuple[RowId, Mapping[int, Material], Screens, Sequence[Material]]
"""Of which activity, how each row was written, and what the register holds since."""


class MaterialsTab(ActivityTab):
    """A grid that is saved as one types; the last row is always empty."""

    def __init__(self, context: AppContext, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(context, shell, parent)
        self.model = MaterialsModel(self._on_changed)
        self.view = GridView(self.model, name="activity_materials", totals=True)
        self.view.keys.tab_moves = True
        self._shown: Sequence[Material] = ()
        self._screens = context.session.screens()
        self._hint = label(12, 400, "text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self._hint)
        self.view.row_removal_asked.connect(self._remove)
        self.go_live()

    @property
    def count(self) -> int:
        """Return how many materials there are."""
        return len(self.model.rows)

    def show_activity(self, activity: RowId) -> None:
        """Show the materials of now, unless newer ones are on their way."""
        super().show_activity(activity)
        if self.turn.is_idle:
            self._draw(activity)
        if not self.view.currentIndex().isValid():
            self.view.go_to(0, _NAME)

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self._hint.setContentsMargins(t.px(20), t.px(8), t.px(20), t.px(8))

    def retranslate(self) -> None:
        """Set all words."""
        self.model.say_headers()
        self._hint.setText(
            self.tr(
                "Tercetak di halaman belakang sertifikat. Ketik di baris kosong untuk menambah."
            )
        )

    def enter(self) -> None:
        """Go to the grid."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the grid."""
        return [
            KeyHint("Tab", self.tr("ke kanan")),
            KeyHint("Enter", self.tr("baris berikut")),
            "activity.change",
            "activity.remove",
        ]

    def _draw(self, activity: RowId) -> None:
        """Show what the register holds; what comes later was not on this screen."""
        self._screens = self.context.session.screens()
        self._shown = materials.materials(self.context.session, activity)
        self.model.show(self._shown)

    def _on_changed(self) -> None:
        self.counted.emit()
        if self.activity is not None:
            self.turn.write(partial(self._job, self.activity), self._on_written, self._on_failed)

    def _job(self, activity: RowId) -> Callable[[], tuple[_Written, Changes]]:
        """Return what writes the grid as it stands once its turn has come."""
        session, shown, screens = self.context.session, self._shown, self._screens
        rows = dict(zip(self.model.keys, self.model.rows, strict=True))

        def job() -> tuple[_Written, Changes]:
            wanted = list(rows.values())
            ids, changes = materials.set_materials(
                session, activity, wanted, shown=shown, screens=screens
            )
            written = {
                key: replace(row, id=one) for (key, row), one in zip(rows.items(), ids, strict=True)
            }
            now = session.screens(), materials.materials(session, activity)
            return (activity, written, *now), changes

        return job

    def _on_written(self, result: _Written) -> None:
        activity, written, screens, now = result
        if activity == self.activity:
            self._screens, self._shown = screens, now
            self.model.settle(written, now)
            self.counted.emit()

    def _on_failed(self, error: LipasError) -> bool:
        """Show again what the register holds."""
        if self.activity is not None:
            self._draw(self.activity)
        return False

    def _remove(self, row: int) -> None:
        gone = self.model.remove(row)
        if gone is not None:
            words = self.tr("Materi “%1” dihapus").replace("%1", gone.name)
            self.shell.toast(words, lambda: self.model.put_back(min(row, self.count), gone))
