"""The one button beside what went wrong: what somebody would sensibly do next."""

from collections.abc import Callable, Mapping
from typing import Literal

from PySide6.QtCore import QCoreApplication

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP
from lipas_desktop.ui.widgets.buttons import Button

Known = Literal["copy_folder", "choose", "folder"]
WayOut = Known | Callable[[], None]
"""Where it leads: a command of the page, or what failed, done once more."""
_WAYS: Mapping[str, tuple[str, str, str]] = {
    "copy_folder": (
        "transfer.backup_folder",
        "Ctrl+Shift+M",
        QT_TRANSLATE_NOOP("Transfer", "Simpan salinan ke map"),
    ),
    "choose": ("transfer.receive", "Ctrl+O", QT_TRANSLATE_NOOP("Transfer", "Pilih berkas lain")),
    "folder": ("transfer.folder", "Ctrl+Shift+F", QT_TRANSLATE_NOOP("Transfer", "Kirim ke map")),
}


def way_out(way: WayOut, does: Mapping[str, Callable[[], None]]) -> Button:
    """Make the button of a way out; `does` are the page's commands by their names."""
    if not isinstance(way, str):
        button = Button("framed", name="try_again")
        button.set_words(QCoreApplication.translate("Transfer", "Coba lagi"))
        button.clicked.connect(way)
        return button
    command, key, source = _WAYS[way]
    button = Button("framed", key=key, name=command)
    button.set_words(QCoreApplication.translate("Transfer", source))
    button.clicked.connect(does[way])
    return button
