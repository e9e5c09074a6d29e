"""What people write into a cell that they leave empty."""

from lipas_desktop.domain.names import fold

_WORDS = frozenset(
    {"", "belum", "belum ada", "blm ada", "blm", "belum punya", "blm punya", "belum diisi",
     "belum rekam", "belum ktp", "tidak ada", "tdk ada", "tak ada", "tidak punya", "tdk punya",
     "tidak tahu", "tdk tahu", "tidak diketahui", "kosong", "nihil", "none", "na", "n a", "null",
     "belum ada nik", "tidak ada nik", "belum punya nik", "belum ada ktp", "tidak ada ktp"}
)  # fmt: skip


def is_missing(text: str) -> bool:
    """Tell whether a text only says that there is nothing: empty, `-`, `belum ada`, `?`."""
    return fold(text) in _WORDS
