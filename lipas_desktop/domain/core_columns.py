"""Columns that the program itself counts, searches, checks or prints by, with the types it reads.

A form may ask more, in other words and in another order; of these it may drop none: what the
program names, finds, counts, orders and reminds by, joins to other records, prints or fills from
a workbook must be seen and mended somewhere. What only people read is left to the form.
"""

from collections.abc import Mapping

_TEXT = frozenset(("text",))
_ONE = frozenset(("select_one",))
_DATE = frozenset(("date",))
_FILLED = frozenset(("hidden",))
_SEVERAL = frozenset(("select_multiple",))
_WHOLE = frozenset(("integer",))
_ABOUT = {"about_kind": _FILLED}
"""Of which kind the row is that the record is about: `services.about` fills it."""

CORE: Mapping[str, Mapping[str, frozenset[str]]] = {
    "person": {
        "full_name": _TEXT,
        "alias": _TEXT,
        "clan": _TEXT,
        "passport_no": _TEXT,
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
        "street": _TEXT,
        "rt": _TEXT,
        "rw": _TEXT,
        "postal_code": _TEXT,
        "contact_phone": _TEXT,
        "education": _ONE,
        "marital": _ONE,
        "religion": _ONE,
        "prior_job": _TEXT,
        "note": _TEXT,
    },
    "activity": {
        "title": _TEXT,
        "code": _TEXT,
        "kind": _ONE,
        "skill": _ONE,
        "place": _TEXT,
        "start_date": _DATE,
        "end_date": _DATE,
        "total_jp": _WHOLE,
        "session_jp": _WHOLE,
        "status": _ONE,
        "organiser": _TEXT,
        "partners": _TEXT,
        "issuer_name": _TEXT,
    },
    "legal_status": {
        "category": _ONE,
        "category_text": _FILLED,
        "start_date": _DATE,
        "end_date": _DATE,
    },
    "stay": {"in_date": _DATE, "out_date": _DATE, "place": _FILLED, "place_name": _TEXT},
    "finance": {"kind": _ONE, "on_date": _DATE, "amount": _WHOLE, "support": _FILLED},
    "assessment": {
        "on_date": _DATE,
        "assessor_account": _FILLED,
        "recommended_activity": _FILLED,
    },
    "outcome": {
        "on_date": _DATE,
        "milestone": _ONE,
        "reached": _ONE,
        "work": _ONE,
        "officer_account": _FILLED,
        "next_on": _DATE,
    },
    "placement": {
        "job": _TEXT,
        "employer": _FILLED,
        "employer_name": _TEXT,
        "vacancy": _FILLED,
        "start_date": _DATE,
        "end_date": _DATE,
        "result": _ONE,
    },
    "organiser": {"roles": _SEVERAL},
    "pokmas_group": {"name": _TEXT, "decree_date": _DATE},
    "pokmas_member": {
        "name": _TEXT,
        "kind": _ONE,
        "person": _FILLED,
        "pokmas_group": _FILLED,
        "group_name": _TEXT,
        "status": _ONE,
    },
    "stakeholder": {"name": _TEXT, "type": _ONE},
    "agreement": {
        "kind": _ONE,
        "number": _TEXT,
        "title": _TEXT,
        "start_date": _DATE,
        "end_date": _DATE,
        "partner": _FILLED,
        "partner_name": _TEXT,
        "amends": _FILLED,
    },
    "product": {**_ABOUT, "name": _TEXT},
    "licence": {
        **_ABOUT,
        "kind": _ONE,
        "number": _TEXT,
        "stage": _ONE,
        "stage_date": _DATE,
        "valid_until": _DATE,
        "helper": _FILLED,
    },
    "support": {
        **_ABOUT,
        "kind": _ONE,
        "giver": _FILLED,
        "giver_name": _TEXT,
        "amount": _WHOLE,
        "stage": _ONE,
        "stage_date": _DATE,
    },
    "obstacle": {
        **_ABOUT,
        "kind": _ONE,
        "description": _TEXT,
        "owner": _FILLED,
        "status": _ONE,
        "status_date": _DATE,
    },
    "vacancy": {
        "job": _TEXT,
        "employer": _FILLED,
        "employer_name": _TEXT,
        "places": _WHOLE,
        "open_until": _DATE,
    },
    "award": {**_ABOUT, "title": _TEXT, "on_date": _DATE, "certificate": _FILLED},
}
"""Types by column, by register."""
