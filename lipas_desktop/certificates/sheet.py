"""A certificate as printed: every fact frozen at issue, to and from the text kept in the log.

Texts stand here exactly as on the paper, dates and places already in words; nothing is looked up
when an old certificate is printed again.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from lipas_desktop.certificates.code import Code, plain
from lipas_desktop.domain.errors import WorldError

_VERSION = 1


@dataclass(frozen=True)
class Signer:
    """Who signs by hand: title above the line, name and NIP at it."""

    title: str
    name: str
    nip: str = ""


@dataclass(frozen=True)
class Material:
    """One row of *Daftar materi*; hours are JP, a score is whole points of 100."""

    name: str
    theory: int | None = None
    practice: int | None = None
    score: int | None = None

    @property
    def hours(self) -> int:
        """Both kinds of hours together."""
        return (self.theory or 0) + (self.practice or 0)


@dataclass(frozen=True)
class Sheet:
    """One certificate, front and back; an empty text takes its connecting words along."""

    number: str
    name: str
    activity: str
    issuer: str
    signed_at: str
    """Place and date over the signatures: `Kupang, 25 Oktober 2021`."""
    issued_on: str
    """The same day as ISO text, for the file's own date."""
    signers: tuple[Signer, ...]
    heading: str = "Sertifikat"
    revision: int = 0
    born: str = ""
    """What follows `lahir`: `di Kupang, 14 Maret 1989`, or a bare year."""
    verb: str = "yang telah menyelesaikan dengan baik"
    organiser: str = ""
    partners: str = ""
    place: str = ""
    dates: str = ""
    jp: int | None = None
    predicate: str = ""
    contact: str = ""
    """Where a bank may ask: telephone and hours, or an address."""
    instructor: Signer | None = None
    materials: tuple[Material, ...] = ()
    specimen: str = ""
    """`CONTOH` or `LATIHAN` across the page; such a sheet bears no code."""
    code: Code | None = None
    """Kept in columns of its own, not in the snapshot."""

    @property
    def printed_number(self) -> str:
        """The number with its revision, as it stands on paper and in the code.

        A specimen's says what it is, since a photocopy may lose the grey word across the page.
        """
        number = f"{self.number} R{self.revision}" if self.revision else self.number
        return number if self.specimen in number else f"{self.specimen} {number}"

    @property
    def hours(self) -> tuple[int, int, int] | None:
        """Theory, practice and both over all materials; None where none has hours."""
        if not any(material.hours for material in self.materials):
            return None
        theory = sum(material.theory or 0 for material in self.materials)
        practice = sum(material.practice or 0 for material in self.materials)
        return theory, practice, theory + practice

    @property
    def mean(self) -> str:
        """The mean of all scores with one decimal, `91,3`; empty without scores."""
        scores = [m.score for m in self.materials if m.score is not None]
        if not scores:
            return ""
        # In whole tenths, half up: floats would round 87.25 now down, now up.
        tenths = (20 * sum(scores) + len(scores)) // (2 * len(scores))
        return f"{tenths // 10},{tenths % 10}"


def as_specimen(sheet: Sheet, word: str) -> Sheet:
    """Turn a certificate into a specimen: dots for the serial, the word before it, no code.

    The word stands in the place of the number too, since a photocopy may lose the grey one.
    """
    _, slash, rest = sheet.number.partition("/")
    return replace(sheet, number=f"{word} .....{slash}{rest}", revision=0, specimen=word, code=None)


def code_text(sheet: Sheet) -> str:
    """Give the five lines to be signed; nothing stands in them that is not on the paper."""
    hours = "" if sheet.jp is None else f"{sheet.jp} JP"
    lines = (
        f"{sheet.heading.upper()} {sheet.printed_number}",
        sheet.name,
        sheet.activity,
        ", ".join(filter(None, (hours, sheet.dates, sheet.predicate))),
        ", ".join(filter(None, (sheet.issuer, sheet.signed_at))),
    )
    return "".join(f"{plain(line)}\n" for line in lines)


def to_snapshot(sheet: Sheet) -> str:
    """Give the text that goes into the log: everything but the code, in one spelling."""
    facts = asdict(replace(sheet, code=None))
    del facts["code"]
    return json.dumps(
        {"v": _VERSION, **facts}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


def from_snapshot(text: str, code: Code | None = None) -> Sheet:
    """Read a snapshot back, with the code kept beside it."""
    try:
        facts = json.loads(text)
        if facts.pop("v") != _VERSION:
            # A newer program prints facts that this one would silently leave out.
            raise WorldError("certificate.newer_snapshot")
        facts["signers"] = tuple(Signer(**signer) for signer in facts["signers"])
        facts["materials"] = tuple(Material(**material) for material in facts["materials"])
        facts["instructor"] = _signer(facts["instructor"])
        return Sheet(**facts, code=code)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise WorldError("certificate.bad_snapshot") from error


def _signer(facts: Mapping[str, Any] | None) -> Signer | None:
    return None if facts is None else Signer(**facts)
