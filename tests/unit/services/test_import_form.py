"""*Impor Excel* through the form in force: what a row becomes, and what is told of it."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import count
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.rows import Row
from lipas_desktop.services import form_typing, imports, own_columns, records
from lipas_desktop.services.checked import birth_columns, nik_columns, phone_columns
from lipas_desktop.services.import_form import PersonFilling, RowTrouble
from lipas_desktop.services.imports import PeoplePreview, PreviewRow
from lipas_desktop.services.own_columns import Wanted
from lipas_desktop.services.session import Session
from tests.unit.services.test_installed_forms import changed, put_in_force

COLUMNS = (
    "type", "name", "id", "en", "hint id", "hint en", "required", "required id", "required en",
    "relevant", "constraint", "constraint id", "constraint en", "appearance", "checked", "part",
    "optional", "row", "width", "calculation", "default",
)  # fmt: skip


def line(type_: str, name: str = "", id_: str = "", en: str = "", **more: str) -> str:
    cells = {"type": type_, "name": name, "id": id_, "en": en}
    cells |= {column.replace("_", " "): text for column, text in more.items()}
    return f"| | {' | '.join(cells.get(column, '') for column in COLUMNS)} |\n"


ROWS = "".join(
    (
        line("begin_group", "ministry", "Isian kementerian", "Of the ministry"),
        line("select_one shirt", "shirt", "Ukuran baju", "Shirt size"),
        line("select_multiple craft", "crafts", "Kerajinan", "Crafts"),
        line("integer", "children", "Jumlah anak", "Children", constraint=". < 20",
             constraint_id="Paling banyak 19.", constraint_en="At most 19."),
        line("date", "married_on", "Tanggal nikah", "Married on", relevant="${marital} = 'KAWIN'"),
        line("text", "office", "Kantor pengirim", "Sending office", required="yes",
             required_id="Isi kantornya.", required_en="Enter the office."),
        line("calculate", "shirts", calculation="concat(${shirt}, '-', ${children})"),
        line("text", "country", "Negara", "Country", default="Indonesia"),
        line("end_group"),
    )
)  # fmt: skip
CHOICES = (
    "| | shirt | S | Kecil | Small |\n| | shirt | L | Besar | Large |\n"
    "| | craft | TENUN | Tenun ikat | Weaving |\n| | craft | LAS | Las | Welding |\n"
    "| | notice_slip | BELUM"
)
HEADINGS = (
    "NO", "NAMA", "NIK", "L/P", "Tanggal lahir", "Status perkawinan", "Ukuran Baju", "Crafts",
    "jumlah anak", "Tanggal nikah", "office",
)  # fmt: skip
GOOD = (
    1,
    "Ani Tefa",
    "-",
    "P",
    "1990",
    "Kawin",
    "besar",
    "Las, weaving",
    2,
    "28-10-2010",
    "Kupang",
)


@pytest.fixture
def ministry(house: Session, tmp_path: Path) -> Session:
    """A house whose ministry asks more of a person."""
    path = changed(
        tmp_path, "2",
        ("| bind::lipas:row | bind::lipas:width |",
         "| bind::lipas:row | bind::lipas:width | calculation | default |"),
        ("\n| choices |", ROWS + "\n| choices |"),
        ("| | notice_slip | BELUM", CHOICES),
    )  # fmt: skip
    put_in_force(house, path)
    return house


def workbook(folder: Path, headings: Sequence[str], *rows: Sequence[object]) -> Path:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    for row in (headings, *rows):
        page.append(list(row))
    path = folder / "daftar.xlsx"
    book.save(path)
    return path


def read(session: Session, folder: Path, *rows: Sequence[object]) -> PeoplePreview:
    return imports.preview_people(session, workbook(folder, HEADINGS, *rows))


def with_cell(heading: str, cell: object) -> list[object]:
    """Return another person's row that is as good but for one cell."""
    row: list[object] = [2, "Okto Nome", *GOOD[2:]]
    row[HEADINGS.index(heading)] = cell
    return row


def trouble(row: PreviewRow) -> RowTrouble:
    (found,) = row.troubles
    return found


def test_a_row_that_keeps_the_rules_has_nothing_to_tell_and_lands_where_the_form_writes(
    ministry: Session, tmp_path: Path
) -> None:
    preview = read(ministry, tmp_path, GOOD)
    assert preview.rows[0].troubles == ()
    assert preview.mapping.questions == {
        "shirt": 6, "crafts": 7, "children": 8, "married_on": 9, "office": 10,
    }  # fmt: skip
    taken, _ = imports.take_people(ministry, preview)
    assert taken.taken == 1
    (person,) = ministry.store.rows.list("person")
    assert person.text("marital") == "KAWIN"
    assert (person.text("nik_text"), person.text("nik_status")) == ("-", "BELUM_ADA")
    assert person.extra == {
        "shirt": "L", "crafts": ["TENUN", "LAS"], "children": 2, "married_on": "2010-10-28",
        "office": "Kupang", "shirts": "L-2", "country": "Indonesia",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("heading", "cell", "kind", "message", "kept"),
    [
        ("jumlah anak", 25, "constraint", "Paling banyak 19.", ("children", 25)),
        ("jumlah anak", "dua", "type", "", ("children", "dua")),
        ("Ukuran Baju", "sedang", "choice", "", ("shirt", "sedang")),
        ("office", None, "required", "Isi kantornya.", ("office", None)),
        ("Status perkawinan", "nikah sirih 2x", "choice", "", ("note", "nikah sirih 2x")),
    ],
)
def test_what_breaks_a_rule_is_told_at_its_row_and_kept_as_written(
    ministry: Session,
    tmp_path: Path,
    heading: str,
    cell: object,
    kind: str,
    message: str,
    kept: tuple[str, Value],
) -> None:
    row: list[object] = with_cell(heading, cell)
    if heading == "Status perkawinan":
        row[HEADINGS.index("Tanggal nikah")] = None
    preview = read(ministry, tmp_path, GOOD, row)
    good, bad = preview.rows
    assert not good.troubles
    found = trouble(bad)
    assert (found.kind, found.messages["id"]) == (kind, message)
    assert bad.is_doubtful
    assert bad.fate_name == "new"
    assert bad.values.get(kept[0]) == kept[1]


def test_what_is_told_is_told_in_every_language_of_the_form(
    ministry: Session, tmp_path: Path
) -> None:
    found = trouble(read(ministry, tmp_path, with_cell("jumlah anak", 25)).rows[0])
    assert found.labels == {"id": "Jumlah anak", "en": "Children"}
    assert found.messages == {"id": "Paling banyak 19.", "en": "At most 19."}


def test_an_answer_that_the_form_does_not_ask_of_this_person_is_told(
    ministry: Session, tmp_path: Path
) -> None:
    row = read(ministry, tmp_path, with_cell("Status perkawinan", "Belum kawin")).rows[0]
    found = trouble(row)
    assert (found.kind, found.column, found.written) == ("cleared", "married_on", "28-10-2010")
    assert "married_on" not in row.values


def test_nothing_of_a_row_comes_back_in_the_next(ministry: Session, tmp_path: Path) -> None:
    bare = (2, "Okto Nome", "-", "L", "1988", None, None, None, None, None, "Kupang")
    alone = read(ministry, tmp_path, bare).rows[0]
    after = read(ministry, tmp_path, with_cell("jumlah anak", "dua"), bare).rows[1]
    assert dict(after.values) == dict(alone.values)
    assert after.values["country"] == "Indonesia"
    assert after.troubles == alone.troubles == ()


def test_a_choice_that_only_the_form_knows_is_no_note(house: Session, tmp_path: Path) -> None:
    choice = "| | education | PESANTREN | Pondok pesantren | Islamic school |\n"
    path = changed(tmp_path, "2", ("| | religion | ISLAM", choice + "| | religion | ISLAM"))
    put_in_force(house, path)
    row = ("Ani Tefa", "P", "1990", "pondok pesantren")
    list_ = workbook(tmp_path, ("Nama", "L/P", "Tanggal lahir", "Pendidikan"), row)
    (read_,) = imports.preview_people(house, list_).rows
    assert read_.values["education"] == "PESANTREN"
    assert "note" not in read_.values
    assert read_.troubles == ()


def test_own_columns_are_read_under_their_label_and_seen_in_the_form(
    house: Session, tmp_path: Path
) -> None:
    wanted = {"number": "Nomor sepatu", "date": "Masuk program", "text": "Pekerjaan sekarang"}
    own = {
        kind: own_columns.add(house, "person", kind, Wanted(label))[0].name  # type: ignore[arg-type]
        for kind, label in wanted.items()
    }
    headings = ("Nama", "L/P", "NOMOR SEPATU", "Masuk program:", "Pekerjaan sekarang", "Pekerjaan")
    row = ("Ani Tefa", "P", 38.5, date(2021, 3, 1), "Menenun", "Tani")
    preview = imports.preview_people(house, workbook(tmp_path, headings, row))
    assert preview.mapping.columns["prior_job"] == 5
    imports.take_people(house, preview)
    (person,) = house.store.rows.list("person")
    assert person.extra == {
        own["number"]: "38.5", own["date"]: "2021-03-01", own["text"]: "Menenun",
    }  # fmt: skip
    assert person.text("prior_job") == "Tani"


def test_a_label_that_is_the_only_column_of_the_names_stays_the_name(
    house: Session, tmp_path: Path
) -> None:
    own_columns.add(house, "person", "text", Wanted("Nama peserta"))
    preview = imports.preview_people(
        house, workbook(tmp_path, ("Nama peserta", "L/P"), ("Ani Tefa", "P"), ("Okto", "L"))
    )
    assert (preview.mapping.columns["name"], preview.mapping.questions) == (0, {})


def test_a_column_can_be_left_out_and_another_one_taken_for_a_question(
    ministry: Session, tmp_path: Path
) -> None:
    first = read(ministry, tmp_path, GOOD)
    mapping = first.mapping.with_question("children", None).with_question("office", 6)
    assert mapping.questions == {"crafts": 7, "married_on": 9, "office": 6}
    again = imports.preview_people(ministry, first.path, mapping)
    assert again.rows[0].values["office"] == "besar"
    assert "children" not in again.rows[0].values
    assert mapping.with_column("note", 6).questions == {"crafts": 7, "married_on": 9}


def test_every_further_question_can_be_chosen_and_no_two_are_called_the_same(
    ministry: Session,
) -> None:
    questions = PersonFilling(ministry).questions()
    names = {one.name for one in questions}
    assert names >= {"shirt", "children", "contact_phone", "postal_code"}
    assert not names & {"full_name", "nik", "nik_text", "birth_text", "sex", "religion", "shirts"}
    for language in ("id", "en"):
        labels = [one.labels[language] for one in questions]
        assert len(set(labels)) == len(labels)


def test_what_was_imported_is_opened_unchanged_and_bears_the_form(
    ministry: Session, tmp_path: Path
) -> None:
    rows = [GOOD, with_cell("jumlah anak", "dua"), with_cell("NIK", "belum ada")]
    rows += [with_cell("Status perkawinan", "janda cerai mati"), with_cell("NIK", "5371")]
    preview = read(ministry, tmp_path, *rows)
    decided = {row.sheet_row: imports.NEW for row in preview.rows if row.fate_name != "new"}
    decided |= {r.sheet_row: imports.ANYWAY for r in preview.rows if r.fate_name == "error"}
    imports.take_people(ministry, preview, decided)
    people = ministry.store.rows.list("person")
    assert len(people) == len(rows)
    for person in people:
        assert records.open_form(ministry, "person", person.id).changed == {}
        line = ministry.store.log.history("person", person.id)[0]
        assert records.FORM in {note.code for note in line.notes}
    assert records.form_version(ministry, "person", people[0].id) == "participant 2"


WORDS = st.text(alphabet="abeT -.0123456789", max_size=8).map(lambda text: f"K{text}".strip())
CELLS: Mapping[str, st.SearchStrategy[str]] = {
    "nik": st.sampled_from(["", "-", "5371", "5371044806920001"]),
    "birth": st.sampled_from(["", "1990", "28-06-1992", "umur 45", "entah"]),
    "phone": st.sampled_from(["", "0812 0000 1111", "abc"]),
    "marital": st.sampled_from(["", "KAWIN", "BELUM_KAWIN"]),
    "shirt": st.sampled_from(["", "S", "L", "sedang"]),
    "children": st.sampled_from(["", "2", "25", "dua", "1.200"]),
    "married_on": st.sampled_from(["", "2010-10-28", "28 okt 2010", "dulu"]),
    "office": WORDS,
    "country": st.sampled_from(["", "Timor Leste"]),
}
CHOSEN = tuple(CELLS)[4:]
TURNS = count(1)


@settings(
    max_examples=30,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(cells=st.fixed_dictionaries(dict(CELLS)))
def test_a_row_becomes_what_the_same_answers_become_in_the_form(
    ministry: Session, tmp_path: Path, cells: dict[str, str]
) -> None:
    headings = ("No", "Nama", "L/P", "NIK", "Tgl lahir", "No. HP", "Status perkawinan", *CHOSEN)
    # The number makes each workbook another one: the same rows are not taken twice.
    row = (next(TURNS), "Ani Tefa", "P", *(cells[name] for name in CELLS))
    filled = by_hand(ministry, cells)
    preview = imports.preview_people(ministry, workbook(tmp_path, headings, row))
    decided = {one.sheet_row: imports.NEW for one in preview.rows}
    decided |= {r.sheet_row: imports.ANYWAY for r in preview.rows if r.fate_name == "error"}
    before = {one.id for one in ministry.store.rows.list("person")}
    imports.take_people(ministry, preview, decided)
    (made,) = [one for one in ministry.store.rows.list("person") if one.id not in before]
    assert facts(made.values) == facts(filled.values)
    assert made.extra == filled.extra


def by_hand(session: Session, cells: Mapping[str, str]) -> Row:
    today = session.clock.today()
    opened = records.open_form(session, "person")
    answers: dict[str, Value] = {"full_name": "Ani Tefa", "sex": "P"}
    answers |= nik_columns(cells["nik"]) | birth_columns(cells["birth"], today)
    answers |= phone_columns(cells["phone"])
    answers |= {"marital": cells["marital"]}
    for name in CHOSEN:
        question = opened.state.form.question(name)
        if cells[name]:
            answers[name] = form_typing.kept(question, cells[name], session.clock.known_day())
    for name, value in answers.items():
        opened.state.answer(name, value)
    saved, _ = records.save(session, opened.answered())
    row = session.store.rows.get("person", saved.id)
    assert row is not None
    return row


def facts(values: Mapping[str, Value]) -> dict[str, Value]:
    """Return what is said of a person, without how the row came about."""
    apart = ("local_no", "source", "import_id", "sheet_row", "registered_on")
    return {name: value for name, value in values.items() if value and name not in apart}
