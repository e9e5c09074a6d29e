"""Numbers that a house gives: people's local numbers, each PC in a range of its own."""

from lipas_desktop.domain.numbering import LocalNumber
from lipas_desktop.services.session import Session


def next_local_number(session: Session, year: int) -> str:
    """Give the next local number of this PC in a year, such as RKO-2021-0042.

    Inside `writing()` where it is used, so that none is lost; a gap is possible, a double is not.
    """
    return take_local_numbers(session, year, 1)[0]


def take_local_numbers(session: Session, year: int, count: int) -> list[str]:
    """Give several numbers at once, for an import."""
    code, pc = session.house.short_code, session.pc_no
    with session.store.writing():
        given = session.store.plain.counters.take(f"person {code} {year}", count)
    return [str(LocalNumber(code, year, seq, pc)) for seq in given]
