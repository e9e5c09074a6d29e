"""The lines of both tables of places, and the sentence about a part that has not come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.transfer_overview import Overview, Peer
from lipas_desktop.ui import formats
from lipas_desktop.ui.pages.transfer import words
from lipas_desktop.ui.pages.transfer.axis import Axis
from lipas_desktop.ui.pages.transfer.counts import COUNTS
from lipas_desktop.ui.pages.transfer.reach import Reach


@dataclass(frozen=True)
class Told:
    """Says places by an axis, in the house's time of now."""

    axis: Axis
    tz_minutes: int
    now_ms: int

    def ours(self, seen: Overview) -> Sequence[Reach]:
        """Return where this PC's entries are."""
        return [self._own(seen), *(self._peer(seen, peer) for peer in seen.peers), self._copy(seen)]

    def theirs(self, seen: Overview) -> Sequence[Reach]:
        """Return which entries of other PCs have come."""
        return [self._come(peer) for peer in seen.peers if peer.role == "pc"]

    def _day(self, at: int) -> str:
        return words.day(at, self.tz_minutes, self.now_ms)

    def _bar(self, first: int, until: int) -> tuple[float, float] | None:
        """Return a bar by shares; nothing where all of it lies before the axis."""
        begin, end = self.axis.at(first), self.axis.at(until)
        return (begin, end) if end > 0 else None

    def _own(self, seen: Overview) -> Reach:
        moment = formats.clock_time(seen.own.until, self.tz_minutes)
        return Reach(
            "monitor",
            QCoreApplication.translate("Transfer", "Komputer ini"),
            _named(seen.no, seen.name),
            f"{self._day(seen.own.until)}, {moment}",
            QCoreApplication.translate("Transfer", "semua isian"),
            self._bar(seen.own.first, self.now_ms),
        )

    def _peer(self, seen: Overview, peer: Peer) -> Reach:
        name = words.computer(peer.no, peer.name)
        if peer.ours_until is None:
            return Reach(
                "monitor-smartphone",
                name,
                peer.name if peer.no else "",
                QCoreApplication.translate("Transfer", "Belum ada kabar"),
                QCoreApplication.translate("Transfer", "menunggu paket dari sana"),
            )
        until = self.now_ms if not peer.ours_missing else peer.ours_until
        return Reach(
            "monitor-smartphone",
            name,
            peer.name if peer.no else "",
            self._day(peer.ours_until),
            _missing(peer.ours_missing),
            self._bar(seen.own.first, until),
        )

    def _copy(self, seen: Overview) -> Reach:
        copied = seen.last_copy
        if copied is None:
            return Reach(
                "hard-drive",
                QCoreApplication.translate("Transfer", "Salinan di stik"),
                QCoreApplication.translate("Transfer", "belum pernah ditulis"),
                QCoreApplication.translate("Transfer", "Belum ada"),
                _missing(seen.since_copy),
                warn=True,
            )
        until = copied.at if seen.since_copy else self.now_ms
        title = QCoreApplication.translate("Transfer", "Stik %1").replace("%1", copied.peer)
        return Reach(
            "hard-drive",
            title if copied.peer else QCoreApplication.translate("Transfer", "Stik"),
            QCoreApplication.translate("Transfer", "cadangan, dibaca ulang"),
            self._day(copied.at),
            _missing(seen.since_copy),
            self._bar(seen.own.first, until),
        )

    def _come(self, peer: Peer) -> Reach:
        icon, name = "monitor-smartphone", words.computer(peer.no, peer.name)
        if peer.theirs is None and peer.gap is None:
            nothing = QCoreApplication.translate("Transfer", "Belum ada")
            waits = QCoreApplication.translate("Transfer", "menunggu paket dari sana")
            return Reach(icon, name, peer.name, nothing, waits)
        came = self._bar(peer.theirs.first, peer.theirs.until) if peer.theirs else None
        until = self._day(peer.theirs.until) if peer.theirs else ""
        if peer.gap is None:
            return Reach(icon, name, peer.name, until, "", came)
        missing = QCoreApplication.translate("Transfer", "%1 belum datang")
        missing = missing.replace("%1", words.short_days(peer.gap, self.tz_minutes))
        after = peer.gap.after if peer.gap.after is not None else peer.gap.before
        gap = self._bar(after, peer.gap.before)
        return Reach(icon, name, peer.name, until, missing, came, gap, warn=True)


def gap_words(peer: Peer, tz_minutes: int, now_ms: int) -> tuple[str, str]:
    """Return title and text of the banner about a part that has not come."""
    gap = peer.gap
    assert gap is not None
    name = words.computer(peer.no, peer.name)
    title = QCoreApplication.translate("Transfer", "Bagian dari %1 belum datang: %2")
    title = title.replace("%1", name).replace("%2", words.gap_days(gap, tz_minutes, now_ms))
    text = QCoreApplication.translate(
        "Transfer",
        "Nomor %1. Paket sesudahnya menunggu; di %2 tidak ada yang hilang.",
    )
    text = text.replace("%1", words.numbers(gap.low, gap.high))
    return title, text.replace("%2", name)


def further_gaps(peers: Sequence[Peer], tz_minutes: int) -> str:
    """Return of which other PCs parts have not come: `Juga: PC 3 (11–16 Okt).`"""
    told = [
        f"{words.computer(peer.no, peer.name)} ({words.short_days(peer.gap, tz_minutes)})"
        for peer in peers
        if peer.gap is not None
    ]
    said = QCoreApplication.translate("Transfer", "Juga belum datang: %1.")
    return said.replace("%1", ", ".join(told)) if told else ""


def _named(no: int, name: str) -> str:
    number = words.computer(no, name)
    return name if name.startswith(number) else f"{number}, {name}"


def _missing(count: int) -> str:
    if not count:
        return QCoreApplication.translate("Transfer", "semua isian")
    return COUNTS.missing(count)
