"""The tables of the ledger's kinds, the plain ones beside them, and the search index.

Not STRICT: a signed entry may hold a value of another type than expected, and is kept so.
"""

_MERGED = """extra TEXT, _void INTEGER NOT NULL DEFAULT 0, _contested INTEGER NOT NULL DEFAULT 0,
        _review TEXT, _at INTEGER NOT NULL DEFAULT 0, _made INTEGER NOT NULL DEFAULT 0,
        _shown INTEGER NOT NULL DEFAULT 0"""


def _kind(name: str, columns: str, keys: int = 0) -> str:
    about = "".join(f"key{place} TEXT, " for place in range(1, keys + 1))
    return f"CREATE TABLE {name} (id TEXT PRIMARY KEY, {about}{columns}, {_MERGED})"


_KINDS = (
    _kind("link", '"table" INTEGER', keys=2),
    _kind(
        "house",
        """name TEXT, short_code TEXT, type TEXT, class TEXT, region_code TEXT, time_zone TEXT,
        parent TEXT, kanwil TEXT, letterhead_official TEXT, issuer_name TEXT, issuer_place TEXT,
        issuer_phone TEXT, head_name TEXT, head_title TEXT, head_nip TEXT, pass_percent INTEGER,
        number_pattern TEXT, issuer_code TEXT, report_every_days INTEGER, paper TEXT,
        issuer_key TEXT""",
    ),
    _kind(
        "person",
        """full_name TEXT, alias TEXT, clan TEXT, title TEXT, nik TEXT, nik_text TEXT,
        nik_status TEXT, nik_accepted_by TEXT, passport_no TEXT, sex TEXT, birth_date TEXT,
        birth_precision TEXT, birth_on TEXT, birth_text TEXT, birth_accepted_by TEXT,
        birth_place TEXT, region_code TEXT, region_text TEXT, region_accepted_by TEXT,
        street TEXT, rt TEXT, rw TEXT, postal_code TEXT, phone TEXT, phone_text TEXT,
        phone_owner TEXT, phone_accepted_by TEXT, safe_greeting TEXT, marital TEXT,
        education TEXT, prior_job TEXT, skills TEXT, interests TEXT, needs TEXT,
        contact_name TEXT, contact_relation TEXT, contact_phone TEXT, notice_slip TEXT,
        consent_publication TEXT, restricted INTEGER, registered_on TEXT, source TEXT,
        import_id TEXT, sheet_row INTEGER, local_no TEXT, note TEXT, category TEXT,
        religion TEXT""",
    ),
    _kind("account", "name TEXT, nip TEXT, unit TEXT, role TEXT, active INTEGER"),
    _kind(
        "activity",
        """title TEXT, code TEXT, kind TEXT, skill TEXT, field TEXT, start_date TEXT, end_date TEXT,
        total_jp INTEGER, session_jp INTEGER, mode TEXT, place TEXT, place_kind TEXT,
        region_code TEXT, fund_source TEXT, budget_plan INTEGER, budget_used INTEGER,
        target INTEGER, invited INTEGER, status TEXT, status_date TEXT, status_reason TEXT,
        restriction_note TEXT, legal_basis TEXT, summary TEXT, result TEXT, follow_up TEXT,
        organiser TEXT, partners TEXT, issuer_name TEXT, signers TEXT, import_id TEXT""",
    ),
    _kind(
        "session",
        "date TEXT, start_time TEXT, end_time TEXT, topic TEXT, jp INTEGER, instructors TEXT",
        keys=1,
    ),
    _kind(
        "enrolment",
        """result TEXT, score INTEGER, predicate TEXT, note TEXT, source TEXT, place INTEGER,
        printed_name TEXT""",
        keys=2,
    ),
    _kind("attendance", "mark TEXT, signed_on_paper INTEGER", keys=2),
    _kind(
        "material",
        "place INTEGER, name TEXT, jp_theory INTEGER, jp_practice INTEGER, scored INTEGER",
        keys=1,
    ),
    _kind(
        "certificate",
        """number TEXT, series TEXT, seq INTEGER, year INTEGER, kind TEXT, revision INTEGER,
        snapshot TEXT, code_text TEXT, signature TEXT, status TEXT, status_date TEXT,
        status_reason TEXT""",
        keys=2,
    ),
    _kind("import_batch", "kind TEXT, sha256 TEXT, file_name TEXT, rows INTEGER, taken INTEGER"),
    _kind("numbering_right", "device TEXT, pc_no INTEGER"),
    _kind(
        "legal_status",
        """category TEXT, start_date TEXT, end_date TEXT, category_text TEXT, register_book TEXT,
        register_no TEXT, decree_no TEXT, decree_date TEXT, stage TEXT, stage_date TEXT,
        tpp_no TEXT, officer TEXT, home_unit TEXT, import_id TEXT""",
        keys=1,
    ),
    _kind("enrolment_status", "category TEXT, stage TEXT", keys=2),
    _kind(
        "audit_event",
        "action TEXT, target_kind TEXT, count INTEGER, detail TEXT, reason TEXT, targets TEXT",
    ),
)

_PLAIN = (
    """CREATE TABLE draft (kind TEXT NOT NULL, row TEXT NOT NULL, form TEXT NOT NULL,
        account TEXT NOT NULL, answers TEXT NOT NULL, screens TEXT NOT NULL, at INTEGER NOT NULL,
        PRIMARY KEY (kind, row, form, account))""",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    """CREATE TABLE kept_file (sha256 TEXT PRIMARY KEY, name TEXT NOT NULL, import_id TEXT,
        size INTEGER NOT NULL, at INTEGER NOT NULL, data BLOB NOT NULL)""",
    """CREATE TABLE transfer (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, action TEXT NOT NULL,
        peer TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT, changes INTEGER NOT NULL,
        state TEXT NOT NULL, detail TEXT NOT NULL)""",
    """CREATE TABLE inbox (sha256 TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL,
        state TEXT NOT NULL, code TEXT, at INTEGER NOT NULL)""",
    """CREATE TABLE document (kind TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (kind, name))""",
    "CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL)",
    "CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL)",
)

_DERIVED = (
    """CREATE TABLE person_index (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        active INTEGER NOT NULL, name TEXT NOT NULL, sound TEXT NOT NULL, number TEXT NOT NULL,
        birth TEXT NOT NULL, sex TEXT NOT NULL, region TEXT NOT NULL, checks INTEGER NOT NULL)""",
    "CREATE TABLE activity_index (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
    "CREATE TABLE certificate_index (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
)


def _search(kind: str) -> str:
    # Without the texts themselves: they stand in the tables. Beginnings of up to six letters have
    # an index of their own, since a town's NIKs share their first six digits.
    return f"""CREATE VIRTUAL TABLE {kind}_search USING fts5(name, sound, number, life,
        content='', contentless_delete=1, detail=column, prefix='1 2 3 4 5 6',
        tokenize="unicode61 remove_diacritics 2")"""


_SEARCH = tuple(_search(kind) for kind in ("person", "activity", "certificate"))

_INDEXES = (
    "CREATE INDEX link_key1 ON link (key1)",
    "CREATE INDEX link_key2 ON link (key2)",
    "CREATE INDEX person_nik ON person (nik)",
    "CREATE INDEX person_local_no ON person (local_no)",
    "CREATE INDEX person_phone ON person (phone)",
    "CREATE INDEX person_birth_date ON person (birth_date)",
    "CREATE INDEX person_import_id ON person (import_id)",
    "CREATE INDEX activity_start_date ON activity (start_date)",
    "CREATE INDEX activity_status ON activity (status)",
    "CREATE INDEX activity_import_id ON activity (import_id)",
    "CREATE INDEX session_key1 ON session (key1)",
    "CREATE INDEX session_date ON session (date)",
    "CREATE INDEX enrolment_key1 ON enrolment (key1)",
    "CREATE INDEX enrolment_key2_key1_void ON enrolment (key2, key1, _void)",
    "CREATE INDEX attendance_key1 ON attendance (key1)",
    "CREATE INDEX attendance_key2_key1_mark_void ON attendance (key2, key1, mark, _void)",
    "CREATE INDEX material_key1 ON material (key1)",
    "CREATE INDEX certificate_key1 ON certificate (key1)",
    "CREATE INDEX certificate_key2 ON certificate (key2)",
    "CREATE INDEX certificate_number ON certificate (number)",
    "CREATE INDEX certificate_series_year_seq ON certificate (series, year, seq)",
    "CREATE INDEX certificate_signature ON certificate (signature)",
    "CREATE INDEX import_batch_sha256 ON import_batch (sha256)",
    "CREATE INDEX legal_status_key1 ON legal_status (key1)",
    "CREATE INDEX legal_status_import_id ON legal_status (import_id)",
    "CREATE INDEX enrolment_status_key1 ON enrolment_status (key1)",
    "CREATE INDEX enrolment_status_key2 ON enrolment_status (key2)",
    "CREATE INDEX kept_file_import_id ON kept_file (import_id)",
    "CREATE INDEX transfer_at ON transfer (at)",
    "CREATE INDEX inbox_state ON inbox (state)",
    "CREATE INDEX person_index_sound ON person_index (sound)",
    "CREATE INDEX person_index_by_name ON person_index (active, name, n, sex, region, checks)",
    "CREATE INDEX person_index_by_number ON person_index (active, number, n, sex, region, checks)",
    "CREATE INDEX person_index_by_birth ON person_index (active, birth, n, sex, region, checks)",
    "CREATE INDEX person_index_by_region ON person_index (active, region, n, sex, checks)",
)

STATEMENTS = (*_KINDS, *_PLAIN, *_DERIVED, *_SEARCH, *_INDEXES)
