"""Words for where a record is: here, in a package, at another computer, at the hub."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.record_places import AtPeer, ByHub, RecordPlaces
from lipas_desktop.ui import formats
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

_WHY: Mapping[str, str] = {
    "REVOKED": QT_TRANSLATE_NOOP("RecordPlace", "komputer yang menulisnya sudah dicabut"),
    "GRANT": QT_TRANSLATE_NOOP("RecordPlace", "komputer yang menulisnya tidak berhak"),
    "UNKNOWN": QT_TRANSLATE_NOOP("RecordPlace", "komputer yang menulisnya belum dikenal di sana"),
}
_OTHER = QT_TRANSLATE_NOOP("RecordPlace", "ada isian yang tidak dapat dipakai di sana")


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordPlace", text)


def parts(places: RecordPlaces, tz: int) -> list[str]:
    """Return one part for each place that is known to have the record, the nearest first.

    `tz` is the house's zone in minutes.
    """
    found = []
    if places.draft_at is not None:
        said = _tr(QT_TRANSLATE_NOOP("RecordPlace", "draf belum disimpan dari %1"))
        found.append(said.replace("%1", formats.moment(places.draft_at, tz)))
    if places.is_saved and not (places.written or places.peers or places.received):
        found.append(_tr(QT_TRANSLATE_NOOP("RecordPlace", "hanya di komputer ini")))
    if places.written is not None:
        said = _tr(QT_TRANSLATE_NOOP("RecordPlace", "dalam paket %1"))
        found.append(said.replace("%1", formats.moment(places.written.at, tz)))
    if places.peers:
        said = _tr(QT_TRANSLATE_NOOP("RecordPlace", "juga di %1"))
        found.append(said.replace("%1", ", ".join(_computer(peer) for peer in places.peers)))
    for hub in places.received:
        said = _tr(QT_TRANSLATE_NOOP("RecordPlace", "diterima %1, bukti terima %2"))
        found.append(said.replace("%1", hub.hub).replace("%2", formats.moment(hub.at, tz)))
    return found


def rejections(places: RecordPlaces, tz: int) -> list[str]:
    """Return a sentence for each hub that rejected something of the record, and why."""
    return [_rejected(one, tz) for one in places.rejected]


def rejected_by(places: RecordPlaces) -> str:
    """Return in one short line who rejected something of the record, and why."""
    said = _tr(QT_TRANSLATE_NOOP("RecordPlace", "Ditolak %1: %2"))
    return " · ".join(
        said.replace("%1", one.hub).replace("%2", _tr(_WHY.get(one.code, _OTHER)))
        for one in places.rejected
    )


def _computer(peer: AtPeer) -> str:
    number = f"PC {peer.no}"
    if not peer.no or peer.name.startswith(number):
        return peer.name
    return f"{number} · {peer.name}" if peer.name else number


def _rejected(one: ByHub, tz: int) -> str:
    why = _tr(_WHY.get(one.code, _OTHER))
    said = _tr(
        QT_TRANSLATE_NOOP(
            "RecordPlace",
            "Ditolak %1 pada %2: %3 (kode %4). Tanyakan ke %1 apa yang perlu dibetulkan.",
        )
    )
    said = said.replace("%1", one.hub).replace("%2", formats.moment(one.at, tz))
    return said.replace("%3", why).replace("%4", one.code)
