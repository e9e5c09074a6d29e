"""The registers of forms: groups and partners, licences and support, what became of people.

Released: never changed, later steps alter it.
"""

_MERGED = """extra TEXT, _void INTEGER NOT NULL DEFAULT 0, _contested INTEGER NOT NULL DEFAULT 0,
        _review TEXT, _at INTEGER NOT NULL DEFAULT 0, _made INTEGER NOT NULL DEFAULT 0,
        _shown INTEGER NOT NULL DEFAULT 0"""


def _kind(name: str, columns: str, keys: int = 0) -> str:
    about = "".join(f"key{place} TEXT, " for place in range(1, keys + 1))
    return f"CREATE TABLE {name} (id TEXT PRIMARY KEY, {about}{columns}, {_MERGED})"


STATEMENTS = (
    _kind(
        "stay",
        """in_date TEXT, out_date TEXT, place TEXT, place_name TEXT, bed TEXT, reason TEXT,
        note TEXT""",
        keys=1,
    ),
    _kind(
        "finance",
        """kind TEXT, on_date TEXT, income_band TEXT, amount INTEGER, source TEXT, support TEXT,
        note TEXT""",
        keys=1,
    ),
    _kind(
        "pokmas_group",
        """name TEXT, bapas TEXT, fields TEXT, decree_no TEXT, decree_date TEXT,
        region_code TEXT, note TEXT""",
    ),
    _kind(
        "pokmas_member",
        """name TEXT, person TEXT, kind TEXT, org_type TEXT, pokmas_group TEXT, group_name TEXT,
        nik TEXT, leader TEXT, contact_name TEXT, phone TEXT, street TEXT, region_code TEXT,
        status TEXT, status_date TEXT, status_reason TEXT, capacity INTEGER, skills TEXT,
        note TEXT""",
    ),
    _kind(
        "agreement",
        """kind TEXT, number TEXT, title TEXT, signed_on TEXT, start_date TEXT, end_date TEXT,
        partner TEXT, partner_name TEXT, other_parties TEXT, remind_days TEXT, amends TEXT,
        amends_number TEXT, note TEXT""",
    ),
    _kind(
        "stakeholder",
        """name TEXT, type TEXT, contact_name TEXT, contact_title TEXT, phone TEXT, street TEXT,
        region_code TEXT, cares TEXT, note TEXT""",
    ),
    _kind("organiser", "roles TEXT, note TEXT", keys=2),
    _kind(
        "product",
        """about_kind TEXT, name TEXT, brand TEXT, skill TEXT, price INTEGER, unit TEXT,
        stock_note TEXT, note TEXT""",
        keys=1,
    ),
    _kind(
        "licence",
        """about_kind TEXT, kind TEXT, kind_note TEXT, stage TEXT, stage_date TEXT,
        stage_note TEXT, number TEXT, issued_on TEXT, valid_until TEXT, filed_on TEXT,
        file_number TEXT, helper TEXT, helper_name TEXT, papers TEXT, note TEXT""",
        keys=1,
    ),
    _kind(
        "support",
        """about_kind TEXT, kind TEXT, giver TEXT, giver_name TEXT, amount INTEGER, goods TEXT,
        stage TEXT, stage_date TEXT, promised_on TEXT, due_on TEXT, proof_no TEXT, note TEXT""",
        keys=1,
    ),
    _kind(
        "obstacle",
        """about_kind TEXT, kind TEXT, description TEXT, raised_on TEXT, owner TEXT,
        owner_name TEXT, due_on TEXT, status TEXT, status_date TEXT, status_note TEXT,
        meeting_note TEXT""",
        keys=1,
    ),
    _kind(
        "assessment",
        """on_date TEXT, assessor TEXT, assessor_account TEXT, interests TEXT, aptitude INTEGER,
        recommendation TEXT, recommended_skill TEXT, recommended_activity TEXT, note TEXT""",
        keys=1,
    ),
    _kind(
        "outcome",
        """on_date TEXT, milestone TEXT, method TEXT, reached TEXT, officer TEXT,
        officer_account TEXT, work TEXT, employer TEXT, uses_skill TEXT, lives_with TEXT,
        may_call TEXT, next_on TEXT, note TEXT""",
        keys=1,
    ),
    _kind(
        "vacancy",
        """job TEXT, employer TEXT, employer_name TEXT, places INTEGER, open_until TEXT,
        skills TEXT, terms TEXT, place TEXT, region_code TEXT, contact_name TEXT, phone TEXT,
        note TEXT""",
    ),
    _kind(
        "placement",
        """job TEXT, employer TEXT, employer_name TEXT, vacancy TEXT, start_date TEXT,
        end_date TEXT, result TEXT, result_date TEXT, result_note TEXT, note TEXT""",
        keys=1,
    ),
    _kind(
        "award",
        """about_kind TEXT, title TEXT, event TEXT, on_date TEXT, given_by TEXT, criterion TEXT,
        certificate TEXT, certificate_number TEXT, note TEXT""",
        keys=1,
    ),
    "ALTER TABLE legal_status ADD COLUMN officer_account TEXT",
    "CREATE INDEX stay_key1 ON stay (key1)",
    "CREATE INDEX finance_key1 ON finance (key1)",
    "CREATE INDEX organiser_key1 ON organiser (key1)",
    "CREATE INDEX organiser_key2 ON organiser (key2)",
    "CREATE INDEX product_key1 ON product (key1)",
    "CREATE INDEX licence_key1 ON licence (key1)",
    "CREATE INDEX support_key1 ON support (key1)",
    "CREATE INDEX obstacle_key1 ON obstacle (key1)",
    "CREATE INDEX assessment_key1 ON assessment (key1)",
    "CREATE INDEX outcome_key1 ON outcome (key1)",
    "CREATE INDEX placement_key1 ON placement (key1)",
    "CREATE INDEX award_key1 ON award (key1)",
    "CREATE INDEX pokmas_member_pokmas_group ON pokmas_member (pokmas_group)",
    "CREATE INDEX pokmas_member_person ON pokmas_member (person)",
    "CREATE INDEX agreement_end_date ON agreement (end_date)",
    "CREATE INDEX licence_valid_until ON licence (valid_until)",
    "CREATE INDEX outcome_next_on ON outcome (next_on)",
)
