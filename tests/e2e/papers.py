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
    desk.sees(lambda page: page.list.view.current_id is not None, "the activity is chosen")
    desk.press("Return")
    desk.at("IssuePage")
    desk.press("F3")
    desk.at("SignersPage")
    desk.fill("signer_title_0", "Ketua", "Tab")
    desk.fill("signer_name_0", "Agnes Lusia Takene", "ctrl+s")
    desk.at("IssuePage")
    desk.sees(lambda page: page._can_issue() and not page.is_examining, "nothing is in the way")
    desk.picture("issue")
    count = desk.read(lambda page: len(page.batch.chosen))
    path = folder / "sertifikat.pdf"
    desk.press("ctrl+Return")
    desk.choose_file(path)
    desk.sees(lambda page: page.issued is not None and path.exists(), "the PDF is written")
    desk.rest()
    desk.picture("issued")
    text = subprocess.check_output(["pdftotext", path, "-"], text=True)
    assert text.count("Nomor 0001/RKO/PLT/") >= 1
    desk.press("Escape")
    return int(count)
