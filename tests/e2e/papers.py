"""Sertifikat: issued for all who passed, one PDF."""

import subprocess
from pathlib import Path

from tests.e2e.computer import Computer


def issue(desk: Computer, folder: Path) -> int:
    """Name a signatory, issue for all who passed, write the PDF; return how many."""
    desk.press("alt+5")
    desk.at("CertificatesPage")
    desk.press("ctrl+n")
    desk.at("ReadyPage")
    desk.press("slash")
    desk.keyboard.type("tenun")
    desk.sees(lambda page: len(page.list.view.table.ids) == 1, "the activity is found")
    desk.rest()
    desk.press("Return")
    desk.at("IssuePage")
    desk.press("F3")
    desk.at("SignersPage")
    desk.fill("signer_title_0", "Ketua", "Tab")
    desk.fill("signer_name_0", "Agnes Lusia Takene", "ctrl+s")
    desk.at("IssuePage")
    desk.sees(
        lambda page: not page.is_examining and page._what_stops() is None, "nothing is in the way"
    )
    desk.picture("issue")
    count = desk.read(lambda page: len(page.batch.chosen))
    path = folder / "sertifikat.pdf"
    desk.press("ctrl+Return")
    desk.answer("Terbitkan", "Tab", "Return")
    desk.choose_file(path)
    desk.sees(lambda page: page.issued is not None and path.exists(), "the PDF is written")
    desk.rest()
    desk.picture("issued")
    text = subprocess.check_output(["pdftotext", path, "-"], text=True)
    assert "Nomor 0001/RKO/PLT/IX/2021" in text
    assert "selama 30 jam pelajaran" in text
    desk.press("Escape")
    return int(count)
