"""The banner of *Kirim & Terima*: what failed, no stick, what has not come or is lost, copies."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import CutTail, Overview
from lipas_desktop.services.witnessed import mark_read
from lipas_desktop.ui import last_folders
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.transfer import words
from lipas_desktop.ui.pages.transfer.places import (
    copied_peer_words,
    copied_words,
    further_gaps,
    gap_words,
)
from lipas_desktop.ui.pages.transfer.stick_panel import no_stick_words
from lipas_desktop.ui.pages.transfer.tail_words import tail_words
from lipas_desktop.ui.widgets.banner import BannerTone
from lipas_desktop.ui.widgets.buttons import Button


class Ways(NamedTuple):
    """What a banner's button leads to."""

    write_stick: Callable[[], None]
    copy_folder: Callable[[], None]
    write_into: Callable[[Path], None]


class TransferNotices(QObject):
    """Shows one notice at a time, the most urgent one."""

    def __init__(self, page: Page, session: Session, ways: Ways) -> None:
        super().__init__(page)
        self._page, self._session, self._ways = page, session, ways
        self._failure: tuple[BannerTone, str, str] | None = None
        self._offers_folder = False
        """The banner bears the way to a copy without a stick."""
        self._misses_stick = False

    def fail(self, tone: BannerTone, title: str, text: str, *, offers: bool) -> None:
        """Keep what failed last; `offers` adds the way to a copy in a folder."""
        self._failure, self._offers_folder, self._misses_stick = (tone, title, text), offers, False

    def miss_stick(self) -> None:
        """Keep that there was no stick to write on."""
        self._misses_stick = True

    def forget(self) -> None:
        """Begin anew: somebody tries again."""
        self._failure, self._offers_folder, self._misses_stick = None, False, False

    def show(self, seen: Overview) -> Button | None:
        """Show what is to be said now; return its button."""
        if self._failure is not None:
            button = self._way_to_folder()
            self._page.show_banner(*self._failure, button)
            return button
        if self._misses_stick:
            return self._say_no_stick()
        if seen.gaps:
            return self._say_gap(seen)
        if seen.tails:
            return self._say_tail(seen.tails)
        if seen.is_copied:
            self._page.show_banner("warn", *copied_words())
        elif seen.copied:
            self._page.show_banner("note", *copied_peer_words(seen.copied[0]))
        else:
            self._page.hide_banner()
        return None

    def _say_gap(self, seen: Overview) -> Button:
        peer, clock = seen.gaps[0], self._session.clock
        title, text = gap_words(peer, clock.tz_minutes, clock.now_ms())
        text = f"{text} {further_gaps(seen.gaps[1:], clock.tz_minutes)}".strip()
        asked = self.tr("Minta %1 menulis lagi")
        button = Button("framed", name="write_request")
        button.set_words(asked.replace("%1", words.computer(peer.no, peer.name)))
        button.clicked.connect(self._ways.write_stick)
        self._page.show_banner("warn", title, text, button)
        self._page.banner.say(title, text, "warn", "package-x")
        return button

    def _say_tail(self, tails: Sequence[CutTail]) -> Button:
        """Say the first of them until somebody has read it; the next one follows."""
        tail, clock = tails[0], self._session.clock
        button = Button("framed", name="tail_read")
        button.set_words(self.tr("Sudah dibaca"))
        job = partial(mark_read, self._session, [tail])
        button.clicked.connect(lambda: self._page.context.operations.write(job, owner=self))
        words_of = tail_words(tail, clock.tz_minutes, clock.now_ms())
        self._page.show_banner("warn", *words_of, button)
        return button

    def _say_no_stick(self) -> Button | None:
        """Say so, and let Enter write where one wrote last without a stick."""
        folder, button = last_folders.kept(self._session, "folder"), None
        if folder is not None:
            button = Button("framed", name="last_folder")
            button.set_words(self.tr("Tulis ke map %1").replace("%1", folder.name))
            button.clicked.connect(partial(self._ways.write_into, folder))
        title = self.tr("Belum ada stik terpasang")
        self._page.show_banner("note", title, no_stick_words(), button)
        return button

    def _way_to_folder(self) -> Button | None:
        if not self._offers_folder:
            return None
        button = Button("framed", key="Ctrl+Shift+M", name="transfer.backup_folder")
        button.set_words(self.tr("Simpan salinan ke map"))
        button.clicked.connect(self._ways.copy_folder)
        return button
