"""Counts in words; an object, since only `tr` knows one from many in English."""

from PySide6.QtCore import QObject


class HomeCounts(QObject):
    """How many of what, with the number in the language of now."""

    def people(self, count: int) -> str:
        """Return how many take part."""
        return self.tr("%Ln peserta", "", count)

    def rows(self, count: int) -> str:
        """Return what is left open of daftar cepat."""
        return self.tr("Daftar cepat, %Ln baris", "", count)


COUNTS = HomeCounts()
