"""Pages are loaded while nobody waits for them, so that the first look at each comes at once."""

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

FIRST_MS, BETWEEN_MS = 400, 60


class Ahead(QObject):
    """Imports one module after the other, each in a moment of its own; done, it does nothing."""

    def __init__(self, modules: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._modules = iter(modules)
        self._timer = QTimer(self, interval=FIRST_MS)
        self._timer.timeout.connect(self._load)
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Tell whether all are loaded."""
        return not self._timer.isActive()

    def _load(self) -> None:
        self._timer.setInterval(BETWEEN_MS)
        module = next(self._modules, None)
        if module is None:
            self._timer.stop()
        else:
            import_module(module)
