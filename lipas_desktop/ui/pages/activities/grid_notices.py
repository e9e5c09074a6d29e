"""The banner over the attendance grid: why cells were put back, or take no mark yet."""

from collections.abc import Collection

from PySide6.QtCore import QObject

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.ui import formats
from lipas_desktop.ui.messages import message, sentence
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.activities.sheet import Sheet, Spot


class GridNotices(QObject):
    """One notice at a time, in the language of now; the newer takes the older one's place."""

    def __init__(self, page: Page, sheet: Sheet) -> None:
        super().__init__(page)
        self._page, self._sheet = page, sheet
        self._refused: tuple[LipasError | None, int] | None = None
        """Why cells were put back, and how many."""
        self._early: Collection[Spot] = ()
        """Cells of days that have not come."""

    def show_refused(self, error: LipasError | None, count: int) -> None:
        """Say why cells stand as before."""
        self._refused, self._early = (error, count), ()
        self.say()

    def show_early(self, spots: Collection[Spot]) -> None:
        """Say why cells of a day that has not come stay empty."""
        self._refused, self._early = None, spots
        self.say()

    def end_refused(self) -> None:
        """Something was written: what could not be written before is old."""
        if self._refused is not None:
            self._refused = None
            self._page.hide_banner()

    def end_early(self) -> None:
        """One has gone on to another day."""
        if self._early:
            self._early = ()
            self._page.hide_banner()

    def say(self) -> None:
        """Say again what stands, in the language of now."""
        if self._refused is not None:
            self._say_refused(*self._refused)
        elif self._early:
            self._say_early()

    def _say_refused(self, error: LipasError | None, count: int) -> None:
        title = self.tr("%Ln tanda belum tersimpan dan dikembalikan seperti semula", "", count)
        text = message(error).whole if error else sentence("unknown")
        self._page.show_banner("err", title, text)

    def _say_early(self) -> None:
        ids = {spot[1] for spot in self._early}
        held = [one for one in self._sheet.sessions if one.id in ids]
        title = self.tr("%Ln sesi belum berlangsung, tandanya tidak dicatat", "", len(held))
        if len(held) == 1:
            title = self.tr("Sesi %1 belum berlangsung, tandanya tidak dicatat")
            title = title.replace("%1", formats.field_date(held[0].date))
        text = self.tr(
            "Hari ini %1 menurut komputer ini. Bila tanggal sesi atau tanggal komputer salah, "
            "betulkan dahulu."
        )
        today = formats.long_date(self._page.context.session.clock.today())
        self._page.show_banner("warn", title, text.replace("%1", today))
