"""The banner of *Kirim & Terima*: what failed, no stick, what has not come or is lost, copies."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from lipas_desktop.services.session import Session
from lipas_desktop.services.transfer_overview import CutTail, Overview
from lipas_desktop.services.witnessed import mark_read
from lipas_desktop.ui import last_folders
from lipas_desktop.ui.page import Page
from lipas_desktop.ui.pages.transfer import copied_words, words
from lipas_desktop.ui.pages.transfer.places import (
    further_gaps,
    gap_words,
)
from lipas_desktop.ui.pages.transfer.stick_panel import no_stick_words
from lipas_desktop.ui.pages.transfer.tail_words import tail_words
from lipas_desktop.ui.pages.transfer.ways_out import WayOut, way_out
from lipas_desktop.ui.widgets.banner import BannerTone
from lipas_desktop.ui.widgets.buttons import Button


class Ways(NamedTuple):
    """What a banner's button leads to."""

    request: Callable[[str], None]
    """Ask the PC of this name to write again."""
    write_into: Callable[[Path], None]
    go_on_here: Callable[[], None]
    """Of two copies of one PC this one goes on with the numbers of certificates."""
    does: Mapping[str, Callable[[], None]]
    """What the ways out do, by their names."""


class TransferNotices(QObject):
    """Shows one notice at a time, the most urgent one."""

    def __init__(self, page: Page, session: Session, ways: Ways) -> None:
        super().__init__(page)
        self._page, self._session, self._ways = page, session, ways
        self._failure: tuple[BannerTone, str, str] | None = None
        self._way: WayOut | None = None
        """What the button beside the failure leads to."""
        self._misses_stick = False

    def fail(self, tone: BannerTone, title: str, text: str, way: WayOut | None) -> None:
        """Keep what failed last, and what leads on from there."""
        self._failure, self._way, self._misses_stick = (tone, title, text), way, False

    def miss_stick(self) -> None:
        """Keep that there was no stick to write on."""
        self._misses_stick = True

    def forget(self) -> None:
        """Begin anew: somebody tries again."""
        self._failure, self._way, self._misses_stick = None, None, False

    def show(self, seen: Overview) -> Button | None:
        """Show what is to be said now; return its button."""
        if self._failure is not None:
            button = way_out(self._way, self._ways.does) if self._way is not None else None
            self._page.show_banner(*self._failure, button)
            return button
        if self._misses_stick:
            return self._say_no_stick()
        if seen.is_copied:
            self._page.show_banner("warn", *copied_words.here(seen))
            return None
        if seen.former_no:
            return self._say_who_goes_on(seen)
        if seen.gaps:
            return self._say_gap(seen)
        if seen.tails:
            return self._say_tail(seen.tails)
        if seen.copied:
            said = copied_words.peer(seen.copied[0], seen.accepts)
            self._page.show_banner("note", *said)
        else:
            self._page.hide_banner()
        return None

    def _say_who_goes_on(self, seen: Overview) -> Button:
        title, text, words_ = copied_words.who_goes_on(seen)
        button = Button("framed", name="go_on_here")
        button.set_words(words_)
        button.clicked.connect(self._ways.go_on_here)
        self._page.show_banner("warn", title, text, button)
        return button

    def _say_gap(self, seen: Overview) -> Button:
        peer, clock = seen.gaps[0], self._session.clock
        title, text = gap_words(peer, clock.tz_minutes, clock.now_ms())
        text = f"{text} {further_gaps(seen.gaps[1:], clock.tz_minutes)}".strip()
        name = words.computer(peer.no, peer.name)
        told = self.tr(
            "Tombol ini hanya menulis satu paket ke stik: darinya %1 tahu apa yang belum datang di "
            "sini, dan menulisnya lagi."
        )
        text = f"{text} {told.replace('%1', name)}"
        button = Button("framed", name="write_request")
        button.set_words(self.tr("Tulis permintaan untuk %1").replace("%1", name))
        button.clicked.connect(partial(self._ways.request, name))
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

    def _say_no_stick(self) -> Button:
        """Say so, and let Enter write without one: where one wrote last, else into a folder."""
        folder = last_folders.kept(self._session, "folder")
        if folder is None:
            button = way_out("folder", self._ways.does)
        else:
            button = Button("framed", name="last_folder")
            button.set_words(self.tr("Tulis ke map %1").replace("%1", folder.name))
            button.clicked.connect(partial(self._ways.write_into, folder))
        title = self.tr("Belum ada stik terpasang")
        self._page.show_banner("note", title, no_stick_words(), button)
        return button
