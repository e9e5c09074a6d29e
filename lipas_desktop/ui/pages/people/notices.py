"""What a record says under its head: a draft taken up, a voiding, a change elsewhere."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.rows import Row
from lipas_desktop.services import differing
from lipas_desktop.services.joined import Beside
from lipas_desktop.ui import formats, origins
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.widgets.buttons import Button


class RecordNotices(QObject):
    """Shows one banner of the page at a time."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._difference: tuple[str, Callable[[], None]] | None = None
        """The title under which a difference was said, and how to say it again."""

    def retranslate(self) -> None:
        """Say a difference that still stands there in the language of now."""
        if self._difference is not None:
            title, again = self._difference
            if not self._page.banner.isHidden() and self._page.banner.title.text() == title:
                again()

    def taken_up(self, at: int, drop: Callable[[], None]) -> None:
        """Say that a draft was taken up, and offer to throw it away."""
        when = formats.moment(at, self._page.context.clock.tz_minutes)
        title = self.tr("Draf %1 dibuka kembali").replace("%1", when)
        button = self._button("drop_draft", self.tr("Buang draf"), drop)
        text = self.tr("Isinya belum tersimpan di register.")
        self._page.show_banner("note", title, text, button)

    def voided(self, reason: str, unvoid: Callable[[], None]) -> None:
        """Say that the person is voided, and why; offer the way back."""
        button = self._button("person.unvoid", self.tr("Kembalikan"), unvoid)
        self._page.show_banner("warn", self.tr("Peserta ini dibatalkan"), reason, button)

    def differs(self, rows: Sequence[Row], beside: Sequence[Beside] = ()) -> None:
        """Say between whom a record differs; lead to where it is decided.

        `rows` are the record's; `beside` is what they hold differently, which its form decides.
        """
        row = next((one for one in rows if one.review or one.contested), None)
        if row is not None:
            self._computers_differ(row)
        elif stored := [one for one in beside if not one.retyped]:
            self._rows_differ(stored)
        else:
            return
        again = partial(self.differs, rows, beside)
        self._difference = self._page.banner.title.text(), again

    def _computers_differ(self, row: Row) -> None:
        found = differing.of_record(self._page.context.session, [row])
        where = origins.computers(side.origin for side in found.sides) if found else ""
        show = partial(self.show_differing, row)
        button = self._button("show_review", self.tr("Lihat dan putuskan"), show)
        self._page.show_banner(
            "warn",
            self.tr("Dua komputer menulis data ini berbeda"),
            self.tr(
                "Ditulis di: %1. Yang tampil di sini salah satunya; yang lain tidak hilang."
            ).replace("%1", where),
            button,
        )

    def _rows_differ(self, beside: Sequence[Beside]) -> None:
        where = origins.computers(side.origin for one in beside for side in one.sides)
        self._page.show_banner(
            "warn",
            self.tr("Orang ini tercatat lebih dari sekali, dan isiannya berbeda"),
            self.tr("Ditulis di: %1. Pilih di isian yang bertanda, lalu simpan.").replace(
                "%1", where
            ),
        )

    def show_differing(self, row: Row) -> None:
        """Go to where the values stand side by side."""
        page = self._page.shell.go("review")
        show: Callable[[str, RowId], None] | None = getattr(page, "show_row", None)
        if show is not None:
            show(row.kind, row.id)

    def changed_elsewhere(self) -> None:
        """Say that others have written while answers were being typed here."""
        self._page.show_banner(
            "note",
            self.tr("Data ini baru saja berubah di tempat lain"),
            self.tr("Isian Anda tetap di sini; bedanya ditunjukkan sebelum disimpan."),
        )

    def joined_or_parted(self) -> None:
        """Say that rows were linked as this person, or parted, while answers were being typed."""
        self._page.show_banner(
            "note",
            self.tr("Data peserta ini baru saja digabung atau dipisah"),
            self.tr(
                "Isian Anda tetap di sini. Setelah disimpan, formulir menampilkan keadaan baru."
            ),
        )

    def _button(self, name: str, words: str, handler: Callable[[], None]) -> Button:
        button = Button("framed", name=name)
        button.set_words(words)
        button.clicked.connect(handler)
        return button
