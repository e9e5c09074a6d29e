"""Texts of a layout with placeholders: `di {tempat}[, {jp} JP]`, `dengan predikat *{predikat}*`.

A text whose placeholder is empty vanishes whole; square brackets limit that to a part. Stars set
what stands between them in the stronger face. What a placeholder is filled with is never parsed.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from lipas_desktop.certificates.errors import wrong_layout
from lipas_desktop.certificates.sheet import Sheet, Signer
from lipas_desktop.domain.errors import WorldError

_SIGNERS = 3
_TOKEN = re.compile(r"\{([^{}]*)\}|([\[\]*])|([^\[\]{}*]+)")
# What a vanished part may leave hanging at either end.
_LOOSE = " ,;·"


@dataclass(frozen=True)
class Span:
    """Text in one strength."""

    text: str
    strong: bool = False


Spans: TypeAlias = tuple[Span, ...]
"""A line; empty where it vanished."""
Values: TypeAlias = Mapping[str, str]


@dataclass(frozen=True)
class _Literal:
    span: Span


@dataclass(frozen=True)
class _Slot:
    name: str
    strong: bool


@dataclass(frozen=True)
class _Group:
    parts: tuple["_Part", ...]


_Part: TypeAlias = _Literal | _Slot | _Group


@dataclass(frozen=True)
class Template:
    """A parsed text; every placeholder in it is known."""

    source: str
    whole: _Group

    def fill(self, values: Values) -> Spans:
        """Give the text for one certificate; empty where it vanishes."""
        return _trimmed(_merged(_filled(self.whole, values) or []))

    def text(self, values: Values) -> str:
        """Give the text for one certificate without its strengths."""
        return "".join(span.text for span in self.fill(values))


def parse_template(source: str) -> Template:
    """Read a layout's text; refuse a placeholder that nothing fills, with its name."""
    groups: list[list[_Part]] = [[]]
    strong, end = False, 0
    for token in _TOKEN.finditer(source):
        if token.start() != end:
            break
        end = token.end()
        name, sign, words = token.groups()
        if name is not None:
            groups[-1].append(_Slot(_known(name), strong))
        elif words is not None:
            groups[-1].append(_Literal(Span(words, strong)))
        elif sign == "*":
            strong = not strong
        elif sign == "[":
            groups.append([])
        elif len(groups) > 1:
            closed = _Group(tuple(groups.pop()))
            groups[-1].append(closed)
        else:
            raise wrong_layout(source)
    if end != len(source) or len(groups) > 1 or strong:
        raise wrong_layout(source)
    return Template(source, _Group(tuple(groups[0])))


def values_of(sheet: Sheet) -> Values:
    """Give what fills each placeholder on one certificate."""
    values = {
        "judul": sheet.heading,
        "nomor": sheet.printed_number,
        "revisi": str(sheet.revision or ""),
        "nama_tercetak": sheet.name,
        "lahir": sheet.born,
        "kata_kerja": sheet.verb,
        "kegiatan": sheet.activity,
        "penyelenggara": sheet.organiser,
        "mitra": sheet.partners,
        "tempat": sheet.place,
        "tanggal_mulai_selesai": sheet.dates,
        "jp": "" if sheet.jp is None else str(sheet.jp),
        "predikat": sheet.predicate,
        "nilai_rata": sheet.mean,
        "tempat_tanggal_ttd": sheet.signed_at,
        "penerbit": sheet.issuer,
        "kode_pendek": sheet.code.short if sheet.code else "",
        "telepon_pemeriksaan": sheet.contact,
        "contoh": sheet.specimen,
    }
    nobody = Signer("", "")
    for place in range(_SIGNERS):
        signer = sheet.signers[place] if place < len(sheet.signers) else nobody
        values |= _signer_values(f"ttd{place + 1}", signer)
    return values | _signer_values("instruktur", sheet.instructor or nobody)


def _signer_values(name: str, signer: Signer) -> dict[str, str]:
    return {
        f"{name}.jabatan": signer.title,
        f"{name}.nama": signer.name,
        f"{name}.nip": signer.nip,
    }


def _known(name: str) -> str:
    if name not in _NAMES:
        raise WorldError("layout.unknown_placeholder", name=name)
    return name


def _filled(group: _Group, values: Values) -> list[Span] | None:
    spans: list[Span] = []
    for part in group.parts:
        match part:
            case _Literal(span):
                spans.append(span)
            case _Slot(name, strong):
                if not values[name]:
                    return None
                spans.append(Span(values[name], strong))
            case _Group():
                spans.extend(_filled(part, values) or [])
    return spans


def _merged(spans: Sequence[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in spans:
        if merged and merged[-1].strong == span.strong:
            merged[-1] = Span(merged[-1].text + span.text, span.strong)
        else:
            merged.append(span)
    return merged


def _trimmed(spans: Sequence[Span]) -> Spans:
    if not spans:
        return ()
    first, *rest = spans
    trimmed = [Span(first.text.lstrip(_LOOSE), first.strong), *rest]
    last = trimmed[-1]
    trimmed[-1] = Span(last.text.rstrip(_LOOSE), last.strong)
    return tuple(span for span in trimmed if span.text)


_NAMES = frozenset(values_of(Sheet("", "", "", "", "", "", ())))
