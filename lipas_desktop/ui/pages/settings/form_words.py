"""What the pages of forms say: registers by name, and what the doctor and a trial tell."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.form_versions import FormVersion
from lipas_desktop.services.installed_forms import Changed, Finding
from lipas_desktop.ui import formats, origins
from lipas_desktop.ui.delegates.cell import Cell
from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP
from lipas_desktop.ui.messages import sentence

_REGISTERS: Mapping[str, str] = {
    "person": QT_TRANSLATE_NOOP("Forms", "Peserta"),
    "legal_status": QT_TRANSLATE_NOOP("Forms", "Status hukum"),
    "stay": QT_TRANSLATE_NOOP("Forms", "Masa tinggal"),
    "finance": QT_TRANSLATE_NOOP("Forms", "Bantuan keuangan"),
    "assessment": QT_TRANSLATE_NOOP("Forms", "Asesmen"),
    "outcome": QT_TRANSLATE_NOOP("Forms", "Tindak lanjut"),
    "placement": QT_TRANSLATE_NOOP("Forms", "Penempatan kerja"),
    "activity": QT_TRANSLATE_NOOP("Forms", "Kegiatan"),
    "organiser": QT_TRANSLATE_NOOP("Forms", "Penyelenggara kegiatan"),
    "pokmas_group": QT_TRANSLATE_NOOP("Forms", "Pokmas"),
    "pokmas_member": QT_TRANSLATE_NOOP("Forms", "Anggota Pokmas"),
    "stakeholder": QT_TRANSLATE_NOOP("Forms", "Mitra"),
    "agreement": QT_TRANSLATE_NOOP("Forms", "Perjanjian"),
    "product": QT_TRANSLATE_NOOP("Forms", "Produk"),
    "licence": QT_TRANSLATE_NOOP("Forms", "Perizinan"),
    "support": QT_TRANSLATE_NOOP("Forms", "Dukungan"),
    "obstacle": QT_TRANSLATE_NOOP("Forms", "Kendala"),
    "vacancy": QT_TRANSLATE_NOOP("Forms", "Lowongan"),
    "award": QT_TRANSLATE_NOOP("Forms", "Penghargaan"),
}


@dataclass(frozen=True)
class Severity:
    """How a kind of finding looks."""

    words: str
    icon: str
    tone: str


SEVERITIES: Mapping[str, Severity] = {
    "error": Severity(QT_TRANSLATE_NOOP("Forms", "Salah"), "circle-x", "err"),
    "warning": Severity(QT_TRANSLATE_NOOP("Forms", "Periksa"), "circle-alert", "warn"),
    "hint": Severity(QT_TRANSLATE_NOOP("Forms", "Saran"), "info", "text2"),
    "repaired": Severity(QT_TRANSLATE_NOOP("Forms", "Dibetulkan"), "circle-check", "ok"),
}
"""In the order in which findings are told."""
_CHANGES: Mapping[str, str] = {
    "added": QT_TRANSLATE_NOOP("Forms", "Ditambah"),
    "dropped": QT_TRANSLATE_NOOP("Forms", "Dihapus"),
    "moved": QT_TRANSLATE_NOOP("Forms", "Dipindah"),
    "retyped": QT_TRANSLATE_NOOP("Forms", "Jenis diganti"),
    "relabelled": QT_TRANSLATE_NOOP("Forms", "Kata-kata diganti"),
    "rule": QT_TRANSLATE_NOOP("Forms", "Syarat diganti"),
    "choice_added": QT_TRANSLATE_NOOP("Forms", "Pilihan ditambah"),
    "choice_dropped": QT_TRANSLATE_NOOP("Forms", "Pilihan dihapus"),
    "choice_relabelled": QT_TRANSLATE_NOOP("Forms", "Pilihan diganti"),
}
_CHANGE_ICONS: Mapping[str, tuple[str, str]] = {
    "added": ("plus", "ok"),
    "choice_added": ("plus", "ok"),
    "dropped": ("circle-x", "err"),
    "choice_dropped": ("circle-x", "err"),
    "moved": ("arrow-left-right", "text2"),
    "retyped": ("triangle-alert", "warn"),
}
_TROUBLES: Mapping[str, str] = {
    "required": QT_TRANSLATE_NOOP("Forms", "Wajib, tetapi kosong"),
    "constraint": QT_TRANSLATE_NOOP("Forms", "Tidak memenuhi syarat"),
    "type": QT_TRANSLATE_NOOP("Forms", "Tidak cocok dengan jenisnya"),
    "cleared": QT_TRANSLATE_NOOP("Forms", "Tidak berlaku lagi"),
    "choice_gone": QT_TRANSLATE_NOOP("Forms", "Pilihannya tidak ada lagi"),
    "not_asked": QT_TRANSLATE_NOOP("Forms", "Tidak ditanyakan lagi"),
}
_CURES: Mapping[str, str] = {
    "required": QT_TRANSLATE_NOOP(
        "Forms", "Data ini tetap tersimpan; bagian itu diminta saat datanya dibuka lagi."
    ),
    "constraint": QT_TRANSLATE_NOOP(
        "Forms", "Isiannya tetap tersimpan dan ditandai saat datanya dibuka lagi."
    ),
    "type": QT_TRANSLATE_NOOP(
        "Forms", "Isiannya tetap tersimpan seperti ditulis dan ditandai saat dibuka lagi."
    ),
    "cleared": QT_TRANSLATE_NOOP(
        "Forms", "Isiannya dikosongkan bila datanya disimpan lagi; itu disebut sebelumnya."
    ),
    "choice_gone": QT_TRANSLATE_NOOP(
        "Forms", "Tambahkan lagi kode pilihannya di lembar choices, supaya isiannya tetap terbaca."
    ),
    "not_asked": QT_TRANSLATE_NOOP(
        "Forms", "Isiannya tetap tersimpan, tetapi tidak terlihat di formulir."
    ),
}


def tr(text: str) -> str:
    """Return a text of this file in the language of now."""
    return QCoreApplication.translate("Forms", text)


def register(name: str) -> str:
    """Return what a register is called."""
    return tr(_REGISTERS[name])


def severity(finding: Finding) -> Cell:
    """Return how bad a finding is."""
    shown = SEVERITIES[finding.severity]
    tone = shown.tone if finding.severity == "error" else "text"
    return Cell(tr(shown.words), tone=tone, icon=shown.icon, icon_tone=shown.tone)


def place(finding: Finding) -> str:
    """Return the cell of a finding as spreadsheet programs name it, or its row."""
    if finding.column and finding.row:
        return f"{finding.column}{finding.row}"
    row = tr(QT_TRANSLATE_NOOP("Forms", "baris %1")).replace("%1", str(finding.row))
    return row if finding.row else finding.column


def told(finding: Finding) -> str:
    """Return what is so and how to mend it."""
    return sentence(finding.code, cell=finding.cell, detail=finding.detail)


def change(one: Changed) -> Cell:
    """Return what kind of change it is."""
    icon, tone = _CHANGE_ICONS.get(one.what, ("pencil", "text2"))
    return Cell(tr(_CHANGES[one.what]), tone="text", icon=icon, icon_tone=tone)


def named(one: Changed) -> str:
    """Return what a question is called in the language of now, or as far as the form says."""
    wanted = f"({formats.language()})"
    first = next(iter(one.labels.values()), "")
    return next((words for name, words in one.labels.items() if name.endswith(wanted)), first)


def trouble(kind: str) -> str:
    """Return what is the matter with records."""
    return tr(_TROUBLES[kind])


def trouble_cure(kind: str) -> str:
    """Return what becomes of such records."""
    return tr(_CURES[kind])


def owner(version: FormVersion) -> str:
    """Return whose form it is."""
    if version.row is None:
        return tr(QT_TRANSLATE_NOOP("Forms", "Bawaan program"))
    return tr(QT_TRANSLATE_NOOP("Forms", "Milik rumah"))


def since(version: FormVersion) -> Cell:
    """Return when it was installed."""
    return Cell(origins.when(version.origin) if version.origin is not None else "")


def by(version: FormVersion) -> Cell:
    """Return who installed it."""
    return Cell(origins.who_and_where(version.origin) if version.origin is not None else "")


def state(version: FormVersion) -> Cell:
    """Return whether a version is in force."""
    if version.state == "in_force":
        words = tr(QT_TRANSLATE_NOOP("Forms", "berlaku"))
        if version.added:
            words = tr(QT_TRANSLATE_NOOP("Forms", "berlaku, dilengkapi"))
        return Cell(words, tone="text", weight=500, icon="circle-check", icon_tone="ok")
    if version.state == "taken_back":
        return Cell(tr(QT_TRANSLATE_NOOP("Forms", "dikembalikan")), tone="text3")
    return Cell(tr(QT_TRANSLATE_NOOP("Forms", "sebelumnya")), tone="text3")
