"""What the page of one's last actions says of each, and of what an undo left as it is."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from lipas_desktop.services.last_actions import LastAction, Left, WhyNot
from lipas_desktop.ui import origins
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP
from lipas_desktop.ui.pages.review.words import ReviewWords

_MADE: Mapping[str, str] = {
    "person": QT_TRANSLATE_NOOP("LastActions", "Peserta baru"),
    "activity": QT_TRANSLATE_NOOP("LastActions", "Kegiatan baru"),
    "session": QT_TRANSLATE_NOOP("LastActions", "Sesi baru"),
    "enrolment": QT_TRANSLATE_NOOP("LastActions", "Peserta ditambah"),
    "material": QT_TRANSLATE_NOOP("LastActions", "Materi baru"),
    "legal_status": QT_TRANSLATE_NOOP("LastActions", "Status hukum baru"),
    "link": QT_TRANSLATE_NOOP("LastActions", "Peserta digabung"),
    "form": QT_TRANSLATE_NOOP("LastActions", "Formulir dipasang"),
    "own_column": QT_TRANSLATE_NOOP("LastActions", "Kolom ditambah"),
}
_PARTED = QT_TRANSLATE_NOOP("LastActions", "Gabungan dilepas")
_WHAT: Mapping[str, str] = {
    "made": QT_TRANSLATE_NOOP("LastActions", "Data baru"),
    "changed": QT_TRANSLATE_NOOP("LastActions", "Isian diubah"),
    "voided": QT_TRANSLATE_NOOP("LastActions", "Dibatalkan"),
    "unvoided": QT_TRANSLATE_NOOP("LastActions", "Dikembalikan"),
    "import": QT_TRANSLATE_NOOP("LastActions", "Impor Excel"),
    "marks": QT_TRANSLATE_NOOP("LastActions", "Kehadiran diisi"),
    "decided": QT_TRANSLATE_NOOP("LastActions", "Perbedaan diputuskan"),
    "reopened": QT_TRANSLATE_NOOP("LastActions", "Keputusan ditarik"),
    "undo": QT_TRANSLATE_NOOP("LastActions", "Diurungkan"),
    "certificates": QT_TRANSLATE_NOOP("LastActions", "Sertifikat"),
    "erased": QT_TRANSLATE_NOOP("LastActions", "Dihapus permanen"),
    "setup": QT_TRANSLATE_NOOP("LastActions", "Pengguna, komputer"),
    "EKSPOR": QT_TRANSLATE_NOOP("LastActions", "Ekspor"),
    "CADANGAN": QT_TRANSLATE_NOOP("LastActions", "Salinan ditulis"),
    "CETAK": QT_TRANSLATE_NOOP("LastActions", "Cetak"),
    "TERBIT": QT_TRANSLATE_NOOP("LastActions", "Sertifikat terbit"),
    "GABUNG": QT_TRANSLATE_NOOP("LastActions", "Komputer diterima"),
}
_WHY_NOT: Mapping[WhyNot, str] = {
    "": "",
    "undone": QT_TRANSLATE_NOOP("LastActions", "sudah diurungkan"),
    "certificates": QT_TRANSLATE_NOOP("LastActions", "dibatalkan hanya di Sertifikat"),
    "erased": QT_TRANSLATE_NOOP("LastActions", "tidak dapat diurungkan"),
    "left": QT_TRANSLATE_NOOP("LastActions", "sudah keluar dari register"),
    "setup": QT_TRANSLATE_NOOP("LastActions", "diubah hanya di Pengaturan"),
    "reopened": QT_TRANSLATE_NOOP("LastActions", "putuskan di Perlu diperiksa"),
}
_USED: Mapping[str, str] = {
    "enrolment": QT_TRANSLATE_NOOP("LastActions", "sudah ikut kegiatan"),
    "session": QT_TRANSLATE_NOOP("LastActions", "sudah punya sesi"),
    "attendance": QT_TRANSLATE_NOOP("LastActions", "kehadirannya sudah diisi"),
    "material": QT_TRANSLATE_NOOP("LastActions", "sudah punya materi"),
    "certificate": QT_TRANSLATE_NOOP("LastActions", "sudah punya sertifikat"),
    "legal_status": QT_TRANSLATE_NOOP("LastActions", "status hukumnya sudah diisi"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("LastActions", text) if text else ""


class _Counts(QObject):
    """Counts in words; an object, since only `tr` knows one from many in English."""

    def more(self, kind: str, count: int) -> str:
        """Return how many records an action is about."""
        if kind == "attendance":
            return self.tr("%Ln tanda", "", count)
        if kind == "session":
            return self.tr("%Ln sesi", "", count)
        if kind == "enrolment":
            return self.tr("%Ln peserta", "", count)
        return self.tr("dan %Ln lagi", "", count - 1) if count > 1 else ""


_COUNTS = _Counts()


def what(last: LastAction) -> str:
    """Return what was done."""
    if last.what == "made" and last.kind in _MADE:
        return _tr(_MADE[last.kind])
    if last.kind == "link" and last.what in ("voided", "unvoided"):
        return _tr(_PARTED if last.what == "voided" else _MADE["link"])
    if last.what == "audit":
        return _tr(_WHAT.get(last.kind, _WHAT["EKSPOR"]))
    return _tr(_WHAT[last.what])


def more(last: LastAction) -> str:
    """Return how many records it was about, besides the first."""
    return "" if last.what in ("audit", "import") else _COUNTS.more(last.kind, last.count)


def why_not(last: LastAction) -> str:
    """Return why there is no way back, empty where there is one."""
    if (last.what, last.kind) == ("audit", "GABUNG"):
        return _tr(_WHY_NOT["erased"])
    return _tr(_WHY_NOT[last.why_not])


def left(one: Left, said: ReviewWords) -> str:
    """Return what was left, and who has written there since."""
    what_ = ", ".join([one.title, *said.names(one.kind, one.columns)])
    if one.used:
        used = _USED.get(one.used, QT_TRANSLATE_NOOP("LastActions", "sudah dipakai data lain"))
        return f"{what_}: {_tr(used)}"
    when = origins.when(one.origin)
    if one.by_oneself:
        words = _tr(QT_TRANSLATE_NOOP("LastActions", "Anda mengubahnya lagi %1"))
        return f"{what_}: {words.replace('%1', when)}"
    words = _tr(QT_TRANSLATE_NOOP("LastActions", "diubah %1 di PC %2, %3"))
    words = words.replace("%2", str(one.origin.pc_no)).replace("%1", origins.who(one.origin))
    words = words.replace("%3", when)
    return f"{what_}: {words}"
