"""`lipas-desktop forms check|convert|fill`: forms looked over and tried without a window."""

import argparse
import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from lipas_desktop.app.printing import say
from lipas_desktop.formengine.authoring.remarks import Remark
from lipas_desktop.formengine.filling import RowFault
from lipas_desktop.services import form_files, form_filling
from lipas_desktop.system import paths
from lipas_desktop.system.clock import SystemClock


def add_words(words: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    """Add the words of `forms` to the command line."""
    forms = words.add_parser("forms", help="look over, convert or try a form (XLSForm)")
    done = forms.add_subparsers(dest="forms", metavar="WORD", required=True)
    check = done.add_parser("check", help="tell what is wrong with a form, and where")
    check.add_argument("file", type=Path, metavar="FILE", help=".xlsx, .xls, .ods, .md or .csv")
    check.add_argument("--json", action="store_true", help="print JSON, one object a line")
    convert = done.add_parser("convert", help="write a form anew, repaired")
    convert.add_argument("file", type=Path, metavar="IN")
    convert.add_argument("target", type=Path, metavar="OUT", help=".md, .csv, .xlsx or .xml")
    fill = done.add_parser("fill", help="try the rows of a table in a form; nothing is kept")
    fill.add_argument("file", type=Path, metavar="FILE")
    fill.add_argument("--csv", type=Path, metavar="ROWS", required=True, help="names in row 1")
    fill.add_argument("--json", action="store_true", help="print JSON, one object a row")


def run(options: argparse.Namespace) -> bool:
    """Do what was asked for; return whether nothing is wrong.

    LipasError for what cannot be done at all.
    """
    _speak(options.language or "id")
    if options.forms == "check":
        found = form_files.look_at(options.file)
        _tell(found.remarks, as_json=options.json)
        return found.is_usable
    if options.forms == "convert":
        found, written = form_files.convert_file(options.file, options.target)
        _tell(found.remarks, as_json=False)
        say(str(written))
        return True
    return _fill(options.file, options.csv, as_json=options.json)


def _speak(language: str) -> None:
    """Speak another language than that of the source texts, also without a window."""
    if language == "id":
        return
    from PySide6.QtCore import QCoreApplication

    from lipas_desktop.ui.i18n import Languages

    application = QCoreApplication.instance() or QCoreApplication([])
    Languages(paths.resources() / "i18n", application).use(language)


def _tell(remarks: Iterable[Remark], *, as_json: bool) -> None:
    for remark in remarks:
        said = _sentence(remark.code, cell=remark.cell, detail=remark.detail)
        if as_json:
            say(json.dumps({**asdict(remark), "sentence": said}))
        else:
            place = f"{remark.sheet} {remark.column}{remark.row or ''}".strip()
            say(f"{remark.severity:8} {place or remark.sheet}: {said}")


def _fill(form: Path, rows: Path, *, as_json: bool) -> bool:
    sound = True
    for row in form_filling.fill_file(form, rows, SystemClock()):
        sound = sound and not row.faults
        faults = [(fault, _of_row(fault)) for fault in row.faults]
        if as_json:
            told = [{**asdict(fault), "sentence": said} for fault, said in faults]
            found = {"row": row.number, "can_be_saved": row.can_be_saved}
            say(json.dumps({**found, "values": row.values, "faults": told}))
        else:
            for fault, said in faults:
                say(f"{row.number} {fault.question}: {said}")
    return sound


def _of_row(fault: RowFault) -> str:
    return fault.message or _sentence(fault.code, cell=fault.cell, detail=fault.question)


def _sentence(code: str, *, cell: str, detail: str) -> str:
    from lipas_desktop.ui.messages import sentence

    return sentence(code, cell=cell, detail=detail)
