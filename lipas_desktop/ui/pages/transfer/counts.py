"""Counts in words; an object, since only `tr` knows one from many in English."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """How many changes and packages, with the number in the language of now."""

    def changes(self, count: int) -> str:
        """Return `212 perubahan`."""
        return self.tr("%Ln perubahan", "", count)

    def missing(self, count: int) -> str:
        """Return how many changes a place does not have yet."""
        return self.tr("%Ln perubahan belum", "", count)

    def waiting(self, count: int) -> str:
        """Return how many entries of a package wait, for a narrow column."""
        return self.tr("%Ln menunggu", "", count)

    def entries_wait(self, count: int) -> str:
        """Return how many entries wait for a part that has not come."""
        return self.tr("%Ln isian menunggu bagian yang belum datang", "", count)

    def dropped(self, count: int) -> str:
        """Return how many changes were about people erased for good."""
        return self.tr("%Ln perubahan tentang orang yang dihapus permanen tidak diambil", "", count)

    def to_be_erased(self, count: int) -> str:
        """Return how many people a package would erase here."""
        return self.tr("%Ln orang akan dihapus permanen di sini juga", "", count)

    def take_all(self, count: int) -> str:
        """Return the words of the button that takes several packages."""
        return self.tr("Terima %Ln paket", "", count)

    def take_files(self, count: int) -> str:
        """Return the words of the button that takes packages and receipts from a stick."""
        return self.tr("Terima %Ln berkas", "", count)

    def known_on_stick(self, count: int) -> str:
        """Return how many files of a stick this PC has read or written itself."""
        return self.tr("%Ln berkas lain di stik sudah dikenal", "", count)

    def confirmed(self, count: int) -> str:
        """Return how many changes a receipt counts as received."""
        return self.tr("%Ln perubahan diakui sudah diterima", "", count)

    def read(self, count: int, senders: str) -> str:
        """Return how many packages of whom were read."""
        return self.tr("%Ln paket data dari %1 dibaca", "", count).replace("%1", senders)

    def unread(self, count: int) -> str:
        """Return how many packages and receipts were not read yet."""
        return self.tr("%Ln berkas belum dibaca", "", count)

    def known(self, count: int) -> str:
        """Return how many packages were read before."""
        return self.tr("%Ln paket sudah pernah dibaca", "", count)

    def for_others(self, count: int) -> str:
        """Return how many packages are for other computers."""
        return self.tr("%Ln paket untuk komputer lain, dibiarkan", "", count)

    def broken(self, count: int) -> str:
        """Return in how many records of a package a form's rule does not hold."""
        return self.tr("%Ln data di berkas ini perlu dicek menurut formulir", "", count)

    def looked_at(self, count: int, *, more: bool) -> str:
        """Return how many records were run through their forms."""
        if more:
            return self.tr("%Ln data pertama dilihat, selebihnya belum", "", count)
        return self.tr("%Ln data dilihat", "", count)

    def refused(self, count: int) -> str:
        """Return how many packages were not taken."""
        return self.tr("%Ln paket tidak diambil; alasan masing-masing ada di langkah 1.", "", count)


COUNTS = Counts()
