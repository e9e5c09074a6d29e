"""What a person took part in, and the certificates they have: two tabs of the record."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from lipas_desktop.services.people import CertificateLine, PersonActivity
from lipas_desktop.ui import formats
from lipas_desktop.ui.delegates.cell import RIGHT, Cell
from lipas_desktop.ui.models.columns import Column
from lipas_desktop.ui.pages.people.filters import dates
from lipas_desktop.ui.pages.people.plain_list import PlainList
from lipas_desktop.ui.pages.people.preview import code_words


class ActivitiesTab(PlainList[PersonActivity]):
    """Activities that the person is enrolled in, the latest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = (
            Column[PersonActivity]("title", lambda: self.tr("Kegiatan"), _title, 200, stretch=True),
            Column[PersonActivity]("dates", lambda: self.tr("Tanggal"), _days, 210),
            Column[PersonActivity]("present", lambda: self.tr("Hadir"), self._present, 150, RIGHT),
            Column[PersonActivity]("result", lambda: self.tr("Hasil"), _result, 150),
        )
        super().__init__("person_activities", columns, parent)

    def _present(self, one: PersonActivity) -> Cell:
        if not one.sessions:
            return Cell("–", align=RIGHT)
        words = self.tr("%1 dari %2").replace("%1", str(one.present))
        words = words.replace("%2", str(one.sessions))
        return Cell(f"{words} · {formats.percent(one.present / one.sessions)}", align=RIGHT)

    def retranslate(self) -> None:
        """Say it where there is none."""
        self.none.setText(self.tr("Belum tercatat di kegiatan apa pun."))

    def show_activities(self, found: Sequence[PersonActivity]) -> None:
        """Show these activities."""
        self.show_rows({one.id: one for one in found})


def _title(one: PersonActivity) -> Cell:
    return Cell(one.title, tone="text", weight=500)


def _days(one: PersonActivity) -> Cell:
    return Cell(dates(one.start_date, one.end_date))


def _result(one: PersonActivity) -> Cell:
    return Cell(code_words("result", one.result) or code_words("activity_status", one.status))


class CertificatesTab(PlainList[CertificateLine]):
    """Certificates of the person, the last number first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = (
            Column[CertificateLine]("number", lambda: self.tr("Nomor"), _number, 210),
            Column[CertificateLine](
                "title", lambda: self.tr("Kegiatan"), _certificate_title, 200, stretch=True
            ),
            Column[CertificateLine]("name", lambda: self.tr("Nama tercetak"), _printed, 190),
            Column[CertificateLine]("status", lambda: self.tr("Keadaan"), _status, 130),
            Column[CertificateLine]("date", lambda: self.tr("Sejak"), _since, 130),
        )
        super().__init__("person_certificates", columns, parent)

    def retranslate(self) -> None:
        """Say it where there is none."""
        self.none.setText(self.tr("Belum ada sertifikat."))

    def show_certificates(self, found: Sequence[CertificateLine]) -> None:
        """Show these certificates."""
        self.show_rows({one.id: one for one in found})


def _number(one: CertificateLine) -> Cell:
    return Cell(one.number, tone="text", weight=500)


def _certificate_title(one: CertificateLine) -> Cell:
    return Cell(one.title)


def _printed(one: CertificateLine) -> Cell:
    return Cell(one.printed_name)


def _status(one: CertificateLine) -> Cell:
    code = "BATAL" if one.void else one.status
    return Cell(code_words("certificate_status", code), tone="err" if one.void else "text2")


def _since(one: CertificateLine) -> Cell:
    return Cell(formats.grid_date(one.status_date) if one.status_date else "")
