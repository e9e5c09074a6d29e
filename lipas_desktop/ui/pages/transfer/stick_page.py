"""What lies on a stick, before anything of it is taken: one list, and one key for all of it."""

from collections.abc import Sequence
from pathlib import Path

from lipas_desktop.services.on_stick import Stick
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Shell
from lipas_desktop.ui.pages.transfer.counts import COUNTS
from lipas_desktop.ui.pages.transfer.preview_page import PreviewPage


class StickPage(PreviewPage):
    """Hands on all that was looked at: what is refused is kept in the history with its reason."""

    def __init__(
        self, context: AppContext, shell: Shell, stick: Stick, paths: Sequence[Path], known: int
    ) -> None:
        self._stick, self._known = stick, known
        super().__init__(context, shell, paths)

    @property
    def beside(self) -> Path | None:
        """Return the stick: whose certificate lies on it is known."""
        return self._stick.path

    @property
    def may_go_on(self) -> bool:
        """Tell whether it was looked through; with nothing to take, the next step follows."""
        return bool(self.told)

    def title_words(self) -> str:
        """Return what stands above."""
        return self.tr("Isi stik %1").replace("%1", self._stick.label)

    def go_on_words(self) -> str:
        """Return what Enter does."""
        if not self.takeable:
            return self.tr("Lanjut tanpa menerima")
        return COUNTS.take_files(len(self.takeable)) if len(self.told) > 1 else self.tr("Terima")

    def status(self) -> str:
        """Return how many files of the stick are not looked at again."""
        return COUNTS.known_on_stick(self._known) if self._known else ""

    def wanted(self) -> list[Path]:
        """Return what is handed on."""
        return list(self._paths)
