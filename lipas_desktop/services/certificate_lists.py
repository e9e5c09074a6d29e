"""*Sertifikat*: the list of those issued, found by number, name, activity or short code."""

from collections.abc import Sequence
from dataclasses import dataclass

from lipas_desktop.domain.ids import RowId
from lipas_desktop.services.candidates import candidates
from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.activities import ActivityLine, ActivityQuery
from lipas_desktop.store.queries.certificates import CertificateLine as CertificateLine
from lipas_desktop.store.queries.certificates import CertificateQuery


@dataclass(frozen=True)
class Ready:
    """An activity, and how many of it passed and have no certificate yet."""

    activity: ActivityLine
    passed: int
    issued: int


def count(session: Session) -> int:
    """Return how many certificates there are."""
    return session.store.certificates.count(CertificateQuery())


def ids(session: Session, text: str = "", status: str = "") -> list[RowId]:
    """Return the certificates that fit, the last number first; the short code finds its own."""
    found = session.store.certificates.ids(CertificateQuery(text=text, status=status))
    by_code = session.store.certificates.by_code(text) if text.strip() else []
    return list(dict.fromkeys([*by_code, *found]))


def lines(session: Session, wanted: Sequence[RowId]) -> list[CertificateLine]:
    """Return list lines of certificates."""
    return session.store.certificates.lines(wanted)


def short_code(session: Session, certificate: RowId) -> str:
    """Return the letters by which a certificate is asked for on the telephone."""
    row = session.store.rows.get("certificate", certificate)
    signature = row.text("signature") if row else ""
    return f"{signature[:4]}-{signature[4:8]}" if signature else ""


def ready(session: Session, text: str = "") -> list[Ready]:
    """Return the activities with people, those with certificates to issue first."""
    shown = []
    for line in session.store.activities.page(ActivityQuery(text=text), 0, -1):
        if line.people:
            people = candidates(session, line.id)
            issued = sum(bool(one.number) for one in people)
            passed = sum(one.passes and not one.number for one in people)
            shown.append(Ready(line, passed, issued))
    return sorted(shown, key=lambda one: not one.passed)
