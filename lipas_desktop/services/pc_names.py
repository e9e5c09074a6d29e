"""What a computer of the house is called: a number and a name, and no two alike.

Two copies of the first computer may each certify themselves, or another one, under one number
before they meet. Whoever bears a number that another one bears as well is told by its keys too.
"""

from lipas_desktop.bundle.contents import Cert
from lipas_desktop.bundle.trust import TrustView

_LETTERS = 4


def told_apart(trust: TrustView, cert: Cert) -> tuple[int, str]:
    """Return number and name; 0 for the number where the name says all, also for hubs."""
    if cert.role != "pc":
        return 0, cert.name
    others = (certs[0] for certs in trust.certs.values() if certs)
    if all(one.no != cert.no or one.role != "pc" or one.id == cert.id for one in others):
        return cert.no, cert.name
    return 0, f"PC {cert.no} ({cert.id[:_LETTERS]}) · {cert.name}"
