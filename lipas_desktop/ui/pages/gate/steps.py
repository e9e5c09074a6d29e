"""The names of the steps above the screens of set-up and of joining."""

from typing import Literal

from PySide6.QtCore import QCoreApplication

from lipas_desktop.ui.i18n import QT_TRANSLATE_NOOP
from lipas_desktop.ui.widgets.stepper import StepBars

Way = Literal["new", "join"]
_NAMES: dict[Way, tuple[str, ...]] = {
    "new": (
        QT_TRANSLATE_NOOP("GateSteps", "Rumah dan wilayah"),
        QT_TRANSLATE_NOOP("GateSteps", "Administrator"),
        QT_TRANSLATE_NOOP("GateSteps", "Kode pemulihan"),
    ),
    "join": (
        QT_TRANSLATE_NOOP("GateSteps", "Komputer ini"),
        QT_TRANSLATE_NOOP("GateSteps", "Kode pemulihan"),
        QT_TRANSLATE_NOOP("GateSteps", "Permintaan"),
        QT_TRANSLATE_NOOP("GateSteps", "Jawaban"),
        QT_TRANSLATE_NOOP("GateSteps", "Akun Anda"),
    ),
}


def name_steps(bars: StepBars, way: Way, at: int) -> None:
    """Name the steps of a way in the language of now; `at` is counted from 0."""
    names = [QCoreApplication.translate("GateSteps", name) for name in _NAMES[way]]
    bars.set_steps(names, at)
