"""*Sertifikat*: who may have one, issuing with a number and a frozen sheet, printing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from lipas_desktop.certificates.code import Code, sign
from lipas_desktop.certificates.layout import Layout, load_layout
from lipas_desktop.certificates.render import render_batch, unfitting
from lipas_desktop.certificates.sheet import Sheet as Sheet
from lipas_desktop.certificates.sheet import Signer as Signer
from lipas_desktop.certificates.sheet import code_text, from_snapshot, to_snapshot
from lipas_desktop.domain import neutral
from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.edits import Edit, Insert, Screens, Set, Value
from lipas_desktop.domain.errors import InputError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.domain.numbering import DEFAULT_PATTERN, certificate_number, series
from lipas_desktop.domain.rows import Row
from lipas_desktop.pdf.faces import load_faces
from lipas_desktop.pdf.pictures import Picture as Picture
from lipas_desktop.pdf.pictures import page_picture
from lipas_desktop.services.candidates import Candidate as Candidate
from lipas_desktop.services.candidates import candidates as candidates
from lipas_desktop.services.numbering_right import may_number as may_number
from lipas_desktop.services.session import Session
from lipas_desktop.services.sheets import make_sheet
from lipas_desktop.services.undecided import refuse_undecided, write_decided
from lipas_desktop.store.queries.certificates import CertificateLine, CertificateQuery
from lipas_desktop.system.atomic import writing

KIND = "PELATIHAN"
LAYOUT = "training/modern"
FRONT, BACK = 0, 1


@dataclass(frozen=True)
class Pick:
    """Who is to get one, the name to print, and why all the same where they do not pass."""

    person: RowId
    printed_name: str
    reason: str = ""


@dataclass(frozen=True)
class Issued:
    """The certificates that were issued, in the order of their numbers."""

    ids: Sequence[RowId]
    numbers: Sequence[str]


@dataclass(frozen=True)
class NameTooLong:
    """A sheet that does not fit its layout."""

    name: str
    element: str
    letters: str


def lines(
    session: Session, text: str = "", status: str = "", activity: RowId | None = None
) -> list[CertificateLine]:
    """Return the certificates of a list, the last number first."""
    query = CertificateQuery(text=text, status=status, activity=activity)
    return session.store.certificates.page(query, 0, -1)


def next_numbers(session: Session, on: date, count: int) -> list[str]:
    """Return the numbers that so many certificates of a day would get."""
    first = _next_seq(session, on)
    return [_number(session, first + place, on) for place in range(count)]


def preview_sheets(
    session: Session, activity: RowId, on: date, picks: Sequence[Pick]
) -> list[Sheet]:
    """Return the sheets as they would be issued, with the numbers they would get and no code."""
    first = _next_seq(session, on)
    row = _activity(session, activity)
    people = session.store.people.rows([pick.person for pick in picks])
    return [
        make_sheet(session, row, person, pick.printed_name, _number(session, first + place, on), on)
        for place, (pick, person) in enumerate(zip(picks, people, strict=True))
    ]


def does_not_fit(session: Session, sheets: Sequence[Sheet]) -> list[NameTooLong]:
    """Name what would not fit or cannot be drawn, before anything is numbered."""
    return [
        NameTooLong(sheets[one.place].name, one.element, one.letters)
        for one in unfitting(sheets, layout(session))
    ]


def words_on_paper(sheets: Iterable[Sheet]) -> list[str]:
    """Return the words of the list of stigma that would be printed, each once."""
    found: dict[str, None] = {}
    for sheet in sheets:
        # Names of people are looked at leniently: Wali and PB occur in them.
        for signer in sheet.signers:
            found.update(dict.fromkeys(w.word for w in neutral.find_words(signer.name, "name")))
        found.update(dict.fromkeys(w.word for w in neutral.find_words(sheet.name, "name")))
        texts = [
            sheet.heading, sheet.number, sheet.activity, sheet.issuer, sheet.organiser,
            sheet.partners, sheet.place, sheet.signed_at, sheet.contact, sheet.predicate,
            *(material.name for material in sheet.materials),
            *(signer.title for signer in sheet.signers),
        ]  # fmt: skip
        for text in texts:
            found.update(dict.fromkeys(w.word for w in neutral.find_words(text)))
    return list(found)


def issue(
    session: Session,
    activity: RowId,
    on: date,
    picks: Sequence[Pick],
    *,
    word_reason: str = "",
    screens: Screens | None = None,
) -> tuple[Issued, Changes]:
    """Issue certificates: numbered, signed, every printed fact frozen in the log.

    Those of practice bear no code. InputError certificate.nobody, no_right, needs_reason,
    issued_already, does_not_fit (element), neutral_word (word; not with `word_reason`), no_signer;
    record.undecided where the PCs differ in a name that would be kept for the paper.
    """
    if not picks:
        raise InputError("certificate.nobody")
    if not may_number(session):
        raise InputError("certificate.no_right")
    _check_picks(session, activity, picks)
    with session.store.writing():
        sheets = preview_sheets(session, activity, on, picks)
        _check_sheets(session, sheets, word_reason)
        seed = session.store.plain.secrets.get("issuer")
        if seed is None:
            raise InputError("certificate.no_right")
        edits = _edits(session, activity, on, picks, sheets, seed)
        refuse_undecided(session, edits)
        appended = session.append("data", edits, screens)
        reasons = [pick.reason for pick in picks if pick.reason]
        if word_reason:
            reasons.append(word_reason)
        session.audit("TERBIT", "certificate", len(sheets), "; ".join(reasons))
    ids = [row for row in appended.ids[: len(sheets)] if row is not None]
    return Issued(tuple(ids), tuple(sheet.number for sheet in sheets)), appended.changes


def _check_picks(session: Session, activity: RowId, picks: Sequence[Pick]) -> None:
    known = {candidate.person: candidate for candidate in candidates(session, activity)}
    for pick in picks:
        candidate = known.get(pick.person)
        if candidate is None or (not candidate.passes and not pick.reason.strip()):
            raise InputError("certificate.needs_reason")
        if candidate.number:
            raise InputError("certificate.issued_already", number=candidate.number)


def _check_sheets(session: Session, sheets: Sequence[Sheet], word_reason: str) -> None:
    too_long = does_not_fit(session, sheets)
    if too_long:
        raise InputError("certificate.does_not_fit", element=too_long[0].element)
    words = words_on_paper(sheets)
    if words and not word_reason.strip():
        raise InputError("certificate.neutral_word", word=words[0])


def _edits(
    session: Session,
    activity: RowId,
    on: date,
    picks: Sequence[Pick],
    sheets: Sequence[Sheet],
    seed: bytes,
) -> list[Edit]:
    first, group = _next_seq(session, on), _series(session, on)
    edits: list[Edit] = []
    for place, (pick, sheet) in enumerate(zip(picks, sheets, strict=True)):
        code = None if sheet.specimen else sign(code_text(sheet), seed)
        values: dict[str, Value] = {
            "number": sheet.number,
            "series": group,
            "seq": first + place,
            "year": on.year,
            "kind": KIND,
            "revision": sheet.revision,
            "snapshot": to_snapshot(sheet),
            "code_text": code.text if code else None,
            "signature": code.signature if code else None,
            "status": "TERBIT",
            "status_date": session.clock.day_to_write(),
            "status_reason": pick.reason or None,
        }
        edits.append(Insert("certificate", (pick.person, activity), values))
    return edits + _printed_names(session, activity, picks)


def _printed_names(session: Session, activity: RowId, picks: Sequence[Pick]) -> list[Edit]:
    """Keep a name that was changed for the paper, so that a reprint does not lose it."""
    wanted = {pick.person: pick.printed_name for pick in picks}
    edits: list[Edit] = []
    for row in session.store.rows.list("enrolment", activity):
        name = wanted.get(row.keys[0])
        if name and row.text("printed_name") != name:
            edits.append(Set("enrolment", row.id, {"printed_name": name}))
    return edits


def sheet_of(session: Session, certificate: RowId) -> Sheet:
    """Return an issued certificate's sheet; WorldError certificate.*."""
    row = session.store.rows.get("certificate", certificate)
    if row is None:
        raise InputError("certificate.unknown")
    text = row.text("code_text")
    return from_snapshot(row.text("snapshot"), Code(text, row.text("signature")) if text else None)


def set_status(
    session: Session,
    ids: Sequence[RowId],
    status: str,
    reason: str = "",
    screens: Screens | None = None,
) -> Changes:
    """Note what became of certificates: DICETAK, DISERAHKAN.

    InputError log.* where one changed meanwhile; record.undecided where the PCs differ in one.
    """
    values: Mapping[str, Value] = {
        "status": status,
        "status_date": session.clock.day_to_write(),
        "status_reason": reason or None,
    }
    return write_decided(session, [Set("certificate", one, values) for one in ids], screens)


def write_pdf(
    session: Session,
    ids: Sequence[RowId],
    path: Path,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Path, Changes]:
    """Write certificates, front and back, into one PDF where the user chose; noted in the audit.

    A file of that name is replaced only when the new one is whole. WorldError file.*.
    """
    sheets = [sheet_of(session, one) for one in ids]
    with writing(path, replace=True) as out:
        render_batch(sheets, layout(session), out, progress=progress, cancel=cancel)
    session.audit("CETAK", "certificate", len(sheets), path.name)
    return path, Changes(plain=frozenset({"audit"}))


def file_name(session: Session, ids: Sequence[RowId]) -> str:
    """Return a file name that names the numbers and nobody."""
    rows = session.store.rows.by_ids("certificate", ids)
    numbers = [row.text("number").replace("/", "-") for row in rows]
    if len(numbers) == 1:
        return f"Sertifikat {numbers[0]}.pdf"
    first, last = numbers[0].partition("-")[0], numbers[-1]
    return f"Sertifikat {first} sampai {last}.pdf"


def picture(session: Session, sheet: Sheet, side: int, width: int) -> Picture:
    """Draw a side of a sheet: the very page that would be printed."""
    out = BytesIO()
    shown = sheet if sheet.code or sheet.specimen else replace(sheet, specimen="CONTOH")
    render_batch([shown], layout(session), out)
    return page_picture(out.getvalue(), side, width)


def layout(session: Session) -> Layout:
    """Return the layout that certificates are printed in."""
    return _layout(session.places.resources)


@lru_cache(maxsize=4)
def _layout(resources: Path) -> Layout:
    return load_layout(
        resources / "certificates" / LAYOUT, load_faces(resources / "fonts" / "paper")
    )


def _activity(session: Session, activity: RowId) -> Row:
    row = session.store.rows.get("activity", activity)
    if row is None:
        raise InputError("activity.unknown")
    return row


def _pattern(session: Session) -> tuple[str, str]:
    house = session.house
    return house.number_pattern or DEFAULT_PATTERN, house.issuer_code


def _series(session: Session, on: date) -> str:
    pattern, issuer = _pattern(session)
    return series(pattern, issuer, on)


def _next_seq(session: Session, on: date) -> int:
    return session.store.certificates.next_seq(_series(session, on))


def _number(session: Session, seq: int, on: date) -> str:
    pattern, issuer = _pattern(session)
    return certificate_number(pattern, seq, issuer, on)
