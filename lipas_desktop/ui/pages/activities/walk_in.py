"""Somebody who came without being on the list: a name typed above the attendance grid."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Screens
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import activities
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.pages.activities.matches import people_like
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.heads import ToolRow
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.suggest import Suggestion, SuggestionPopup


class WalkInRow(ToolRow):
    """One field and its two ways out; who is in the register already is offered while one types."""

    added = Signal(object, bool, object)
    """Brings the person's id, whether the person is new to the register, and the screens then."""
    left = Signal()

    def __init__(self, context: AppContext, activity: RowId, parent: QWidget | None = None) -> None:
        self._context, self._activity = context, activity
        self._screens = context.session.screens()
        self._label, self.field = label(13, 500), Field("walk_in_name")
        self._add = Button("framed", key="Enter", name="walk_in_add")
        self._stop = Button("quiet", key="Esc", name="walk_in_stop")
        self._popup = SuggestionPopup(self.field, self._offer, least_width=420)
        super().__init__(parent, height=40)
        self.add(self._label, self.field, self._add, self._stop)
        self.field.returnPressed.connect(self._take)
        self._popup.chosen.connect(self._on_chosen)
        self._add.clicked.connect(self._take)
        self._stop.clicked.connect(self.left)

    def retranslate(self) -> None:
        """Name field and buttons."""
        self._label.setText(self.tr("Peserta tanpa daftar"))
        words = self.tr("Nama seperti di kertas; lainnya dilengkapi nanti")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(self.tr("Nama peserta tanpa daftar"))
        self._add.set_words(self.tr("Tambahkan"))
        self._stop.set_words(self.tr("Batal"))
        self._popup.set_foot(self.tr("↑ ↓ pilih · Enter tambahkan"))

    def restyle(self) -> None:
        """Take the field's width of the text size."""
        super().restyle()
        self.field.setFixedWidth(theme.current().px(340))

    def begin(self) -> None:
        """Ask for a name."""
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, text: str) -> Sequence[Suggestion]:
        """Offer the name as it is typed first: that is what Enter takes."""
        self._screens = self._context.session.screens()
        name = " ".join(text.split())
        new = Suggestion(None, name, self.tr("orang baru, nama saja"), icon="user-plus")
        return [new, *people_like(self._context.session, name, self._activity)]

    def _on_chosen(self, person: RowId | None) -> None:
        if person is None:
            self._take()
        else:
            self._enrol(person)

    def _take(self) -> None:
        """Register the name as it stands."""
        name = self.field.text().strip()
        self.field.set_field_state("" if name else "err")
        if name:
            job = partial(activities.walk_in, self._context.session, self._activity, name)
            self._write(job, new=True)

    def _enrol(self, person: RowId) -> None:
        session, activity, screens = self._context.session, self._activity, self._screens

        def job() -> tuple[RowId, Changes]:
            return person, activities.enrol(
                session, activity, [person], activities.WALKED_IN, screens
            )

        self._write(job, new=False)

    def _write(self, job: Callable[[], tuple[RowId, Changes]], *, new: bool) -> None:
        self.left.emit()
        done, session = partial(self._on_written, new), self._context.session

        def then() -> tuple[tuple[RowId, Screens], Changes]:
            person, changes = job()
            return (person, session.screens()), changes

        self._context.operations.write(then, done, owner=self)

    def _on_written(self, new: bool, result: tuple[RowId, Screens]) -> None:
        person, screens = result
        self.added.emit(person, new, screens)

    def take_back(self, person: RowId, new: bool, screens: Screens) -> None:
        """Undo it: a new person leaves the register too, one known before only the list."""
        session, activity = self._context.session, self._activity

        def job() -> tuple[None, Changes]:
            if new:
                return None, activities.take_back_walk_in(session, activity, person, screens)
            return None, activities.unenrol(session, activity, [person], activities.UNDONE, screens)

        self._context.operations.write(job)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
