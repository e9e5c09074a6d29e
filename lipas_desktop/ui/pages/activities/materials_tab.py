"""*Materi* of an activity: what stands on the back of its certificates."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.domain.changes import Changes
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


class MaterialsTab(ActivityTab):
    """A grid that is saved as one types; the last row is always empty."""

    def __init__(self, context: AppContext, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(context, shell, parent)
        self.model = MaterialsModel(self._on_changed)
        self.view = GridView(self.model, name="activity_materials", totals=True)
        self.view.keys.tab_moves = True
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
            self.model.show(materials.materials(self.context.session, activity))
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

    def _on_changed(self) -> None:
        self.counted.emit()
        session, activity, wanted = self.context.session, self.activity, tuple(self.model.rows)
        if activity is None:
            return

        def job() -> tuple[None, Changes]:
            return None, materials.set_materials(session, activity, wanted)

        self.turn.write(lambda: job, None, self._on_failed)

    def _on_failed(self, error: LipasError) -> bool:
        """Show again what the register holds."""
        if self.activity is not None:
            self.model.show(materials.materials(self.context.session, self.activity))
        return False

    def _remove(self, row: int) -> None:
        before = tuple(self.model.rows)
        gone = self.model.remove(row)
        if gone is not None:
            words = self.tr("Materi “%1” dihapus").replace("%1", gone.name)
            self.shell.toast(words, lambda: self._put_back(before))

    def _put_back(self, rows: Sequence[Material]) -> None:
        self.model.show(rows)
        self._on_changed()
