"""What becomes of the workbook of an attendance list once the register has it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lipas_desktop.ui import theme
from lipas_desktop.ui.pages.imports.words import kept_words
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.live import Live
from lipas_desktop.ui.widgets.rows import NoteRow


class OriginalPart(Live, QWidget):
    """Offers to take it into the register and off the disk, where anybody may read it."""

    keep = Signal(bool)
    """Keep it inside; true: and delete the file outside."""

    def __init__(self) -> None:
        super().__init__()
        self._names, self._kept = 0, ""
        self._title, self._note = SectionTitle(), NoteRow("archive", "text2")
        self._both = Button("framed", key="F7", name="rows.keep")
        self._only = Button("quiet", name="keep_only")
        self._both.clicked.connect(lambda: self.keep.emit(True))
        self._only.clicked.connect(lambda: self.keep.emit(False))
        self._column, self._buttons = QVBoxLayout(self), QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._note)
        for button in (self._both, self._only):
            self._buttons.addWidget(button)
        self._column.addLayout(self._buttons)
        self.go_live()

    def ask(self, names: int) -> None:
        """Offer it; so many names stand in the workbook."""
        self._names, self._kept = names, ""
        self.retranslate()

    def show_kept(self, removed: bool) -> None:
        """Say that the workbook is in the register."""
        self._kept = "removed" if removed else "kept"
        self.retranslate()

    @property
    def can_keep(self) -> bool:
        """Tell whether the workbook can still be taken into the register."""
        return not self.isHidden() and not self._kept

    def restyle(self) -> None:
        """Put the buttons under the words of the note."""
        t = theme.current()
        self._column.setSpacing(t.px(8))
        self._buttons.setContentsMargins(t.px(26), 0, 0, 0)
        self._buttons.setSpacing(t.px(4))

    def retranslate(self) -> None:
        """Ask, or say what was done."""
        self._title.set_words(self.tr("Berkas asli"))
        self._both.set_words(self.tr("Simpan, lalu hapus"))
        self._only.set_words(self.tr("Simpan saja"))
        for button in (self._both, self._only):
            button.setVisible(not self._kept)
        if self._kept:
            self._note.say(*kept_words(removed=self._kept == "removed"))
        else:
            names = self.tr("Isinya %Ln nama.", "", self._names)
            danger = self.tr("Siapa pun di komputer ini bisa membacanya.")
            self._note.say(
                self.tr("Simpan di register, lalu hapus dari komputer?"), f"{names} {danger}"
            )
