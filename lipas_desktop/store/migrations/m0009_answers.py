"""People and activities are found by answers to questions of the house's own, too.

Released: never changed.
"""


def _words(kind: str) -> str:
    # Such a table takes no further column. What it holds is made anew from the rows.
    return f"""CREATE VIRTUAL TABLE {kind}_words USING fts5(name, sound, number, answer, life,
        content='', contentless_delete=1, detail=column, prefix='1 2 3 4 5 6',
        tokenize="unicode61 remove_diacritics 2")"""


STATEMENTS = (
    "DROP TABLE person_search",
    "DROP TABLE activity_search",
    "DROP TABLE certificate_search",
    _words("person"),
    _words("activity"),
    _words("certificate"),
    "UPDATE state SET value = '0' WHERE name = 'index_version'",
)
