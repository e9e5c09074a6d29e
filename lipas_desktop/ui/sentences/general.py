"""Sentences for what no room has a better word for."""

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "Langkah ini tidak dapat diselesaikan. Yang sudah tersimpan tetap utuh; coba lagi, dan "
        "catat kode {code} bila terulang.",
    ),
    "undo.not_possible": QT_TRANSLATE_NOOP(
        "Messages",
        "Tindakan ini tidak dapat diurungkan, atau sudah diurungkan. Tidak ada yang berubah.",
    ),
    "clock.day_too_early": QT_TRANSLATE_NOOP(
        "Messages", "Tanggal ini tidak mungkin: program ini belum ada sebelum {earliest}."
    ),
    "clock.day_too_late": QT_TRANSLATE_NOOP(
        "Messages", "Tanggal ini terlalu jauh ke depan. Periksa tahunnya."
    ),
    "job.cancelled": QT_TRANSLATE_NOOP("Messages", "Dibatalkan. Yang sudah tersimpan tetap utuh."),
}
