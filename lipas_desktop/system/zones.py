"""The three time zones of Indonesia and the provinces that lie in each."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Zone:
    """A zone without summer time; `minutes` east of UTC."""

    code: str
    minutes: int


WIB = Zone("WIB", 7 * 60)
WITA = Zone("WITA", 8 * 60)
WIT = Zone("WIT", 9 * 60)

ZONES = {zone.code: zone for zone in (WIB, WITA, WIT)}

_BY_PROVINCE = {
    # Sumatra and the islands around it
    **dict.fromkeys(["11", "12", "13", "14", "15", "16", "17", "18", "19", "21"], WIB),
    # Java
    **dict.fromkeys(["31", "32", "33", "34", "35", "36"], WIB),
    # Bali and Nusa Tenggara
    **dict.fromkeys(["51", "52", "53"], WITA),
    # Kalimantan is the one large island on both sides: Barat and Tengah keep western time
    **dict.fromkeys(["61", "62"], WIB),
    **dict.fromkeys(["63", "64", "65"], WITA),
    # Sulawesi
    **dict.fromkeys(["71", "72", "73", "74", "75", "76"], WITA),
    # Maluku and Papua
    **dict.fromkeys(["81", "82"], WIT),
    **dict.fromkeys(["91", "92", "93", "94", "95", "96"], WIT),
}


def zone_of_region(code: str) -> Zone | None:
    """Give the zone of a province, kabupaten, kecamatan or desa; None where the code is unknown.

    No province lies in two zones, so the first two digits decide.
    """
    return _BY_PROVINCE.get(code.strip()[:2])
