"""Who signs the certificates of one activity: up to three, from left to right on the paper."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import signatories
from lipas_desktop.services.signatories import Signer
from lipas_desktop.ui import theme
from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page, Shell
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.fields import Field
from lipas_desktop.ui.widgets.keys import KeyHint
from lipas_desktop.ui.widgets.labels import label

FIELDS = ("title", "name", "nip")
_WIDTHS = (220, 280, 190)


class SignersPage(Page):
    """Three lines of title, name and NIP; empty ones are left out."""

    place = "signers"

    def __init__(self, context: AppContext, shell: Shell, activity: RowId) -> None:
        super().__init__(context, shell)
        self._activity = activity
        self._screens = context.session.screens()
        self._save = Button("primary", key="Ctrl+S", name="signers.save")
        self._save.clicked.connect(self._on_save)
        self.head.add_buttons(self._save)
        self._intro = label(13, 400, "text2", wrap=True)
        self._problem = label(12, 400, "err")
        self._heads = [label(12, 500, "text2") for _ in FIELDS]
        self._numbers = [label(12, 400, "text3") for _ in range(signatories.MOST)]
        self.fields = [
            [Field(f"signer_{name}_{row}") for name in FIELDS] for row in range(signatories.MOST)
        ]
        self.body.addWidget(self._build())
        self.body.addStretch(1)
        self.go_live()
        self._fill(signatories.known(context.session, activity))

    def _build(self) -> QWidget:
        self._board = QWidget()
        self._grid = QGridLayout(self._board)
        self._grid.addWidget(self._intro, 0, 0, 1, 4)
        for column, head in enumerate(self._heads, 1):
            self._grid.addWidget(head, 1, column)
        for row, fields in enumerate(self.fields):
            # A row is left below each, so that what is wrong stands under the first name.
            self._grid.addWidget(self._numbers[row], 2 * row + 2, 0)
            for column, field in enumerate(fields, 1):
                self._grid.addWidget(field, 2 * row + 2, column)
        self._grid.addWidget(self._problem, 3, 2)
        self._problem.hide()
        self._grid.setColumnStretch(4, 1)
        return self._board

    def _fill(self, signers: Sequence[Signer]) -> None:
        for fields, signer in zip(self.fields, signers, strict=False):
            for field, name in zip(fields, FIELDS, strict=True):
                field.setText(getattr(signer, name))

    def restyle(self) -> None:
        """Take widths and gaps of the text size."""
        super().restyle()
        t = theme.current()
        self._grid.setContentsMargins(t.px(20), t.px(12), t.px(20), t.px(20))
        self._grid.setHorizontalSpacing(t.px(8))
        self._grid.setVerticalSpacing(t.px(6))
        for fields in self.fields:
            for field, width in zip(fields, _WIDTHS, strict=True):
                field.setFixedWidth(t.px(width))

    def retranslate(self) -> None:
        """Name everything."""
        self.head.set_title(self.tr("Penanda tangan"))
        self._save.set_words(self.tr("Simpan"))
        self._intro.setText(
            self.tr(
                "Paling banyak tiga orang, dari kiri ke kanan seperti di kertas. Jabatan ditulis "
                "seperti akan tercetak."
            )
        )
        names = (self.tr("Jabatan"), self.tr("Nama"), self.tr("NIP, bila ada"))
        for head, words in zip(self._heads, names, strict=True):
            head.setText(words)
        for row, fields in enumerate(self.fields):
            self._numbers[row].setText(str(row + 1))
            for field, words in zip(fields, names, strict=True):
                field.setAccessibleName(f"{words} {row + 1}")

    def bindings(self) -> Mapping[str, Binding]:
        """Save on Ctrl+S and Ctrl+Enter."""
        return {"signers.save": Binding(self._on_save)}

    def key_hints(self) -> Sequence[KeyHint | str]:
        """Return the keys of the form."""
        return [KeyHint("Tab", self.tr("isian berikut")), "signers.save", "window.back"]

    def entered(self) -> None:
        """Begin at the first name that lacks."""
        empty = [fields for fields in self.fields if not fields[1].text()]
        target = empty[0][0] if empty and empty[0] is self.fields[0] else self.fields[0][1]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def areas(self) -> Sequence[QWidget]:
        """Return the form."""
        return [self._board]

    def _on_save(self) -> None:
        signers = [Signer(*(field.text() for field in fields)) for fields in self.fields]
        if not any(signer.name.strip() for signer in signers):
            self._problem.setText(self.tr("Tulis paling sedikit satu nama."))
            self._problem.show()
            self.fields[0][1].set_field_state("err")
            self.fields[0][1].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        session, activity, screens = self.context.session, self._activity, self._screens
        self.context.operations.write(
            lambda: (None, signatories.save(session, activity, signers, screens)),
            lambda _: self.shell.back(),
            owner=self,
        )
