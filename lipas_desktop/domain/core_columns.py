"""Columns that the program itself counts, searches, checks or prints by, with the types it reads.

A form may ask more, in other words and in another order; of these it may drop none. A register
that is not listed leaves its form free.
"""

from collections.abc import Mapping

_TEXT = frozenset(("text",))
_ONE = frozenset(("select_one",))
_DATE = frozenset(("date",))
_FILLED = frozenset(("hidden",))
_WHOLE = frozenset(("integer",))

CORE: Mapping[str, Mapping[str, frozenset[str]]] = {
    "person": {
        "full_name": _TEXT,
        "sex": _ONE,
        "nik_text": _TEXT,
        "nik_status": _ONE,
        "nik": _FILLED,
        "nik_accepted_by": _FILLED,
        "birth_text": _TEXT,
        "birth_place": _TEXT,
        "birth_precision": _ONE | _FILLED,
        "birth_date": _FILLED,
        "birth_on": _FILLED,
        "birth_accepted_by": _FILLED,
        "region_text": _TEXT,
        "region_code": _FILLED,
        "region_accepted_by": _FILLED,
        "phone_text": _TEXT,
        "phone": _FILLED,
        "phone_accepted_by": _FILLED,
    },
    "activity": {
        "title": _TEXT,
        "start_date": _DATE,
        "end_date": _DATE,
        "total_jp": _WHOLE,
        "status": _ONE,
    },
    "legal_status": {"category": _ONE, "start_date": _DATE, "end_date": _DATE},
}
"""Types by column, by register."""
