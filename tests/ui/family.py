"""A form with rows, for tests: a register's own columns, and a household below them."""

from dataclasses import replace
from pathlib import Path
from shutil import copytree

from lipas_desktop.services import records
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.session import Session

_ID, _EN = "Bahasa Indonesia (id)", "English (en)"
_HEAD = (
    f"| | type | name | label::{_ID} | label::{_EN} | required | relevant | constraint | "
    f"constraint_message::{_ID} | constraint_message::{_EN} | calculation | choice_filter | "
    "repeat_count | appearance | lipas:width |"
)
_SURVEY = """
begin_group | visit | Kunjungan | Visit
text | title | Nama kegiatan | Title | yes
date | start_date | Mulai | Begins
date | since_year | Tinggal di sini sejak | Lives here since | | | | | | | | | year
integer | how_many | Jumlah ternak | Head of stock
end_group
begin_repeat | child | Anggota keluarga | Family
text | given | Nama | Name | yes
integer | age | Umur | Age | | | . < 120 | Umur biasanya di bawah 120. | Below 120. | | | | | short
select_one sex | sex | L/P | Sex | | | | | | | | | | short
text | school | Sekolah | School | | ${age} > 5
select_multiple skill | skills | Keterampilan | Skills
date | since | Sejak | Since
begin_repeat | illness | Penyakit | Illnesses
text | what | Nama penyakit | Illness
date | when | Kapan | When
end_repeat
end_repeat
begin_repeat | animal | Ternak | Livestock | | | | | | | | ${how_many}
text | kind | Jenis | Kind
integer | heads | Jumlah | Number
end_repeat
begin_group | ending | Penutup | Ending
text | place | Tempat | Place
calculate | years | | | | | | | | sum(${age})
end_group
"""
_CHOICES = """
sex | L | Laki-laki | Male
sex | P | Perempuan | Female
skill | TENUN | Tenun | Weaving
skill | TANI | Tani | Farming
skill | TUKANG | Tukang kayu | Carpentry
"""


def text(rows: str = _SURVEY) -> str:
    """Return a form as its author writes it, with the household or other rows."""
    survey = "\n".join(f"| | {line} |" for line in rows.strip().splitlines())
    choices = "\n".join(f"| | {line} |" for line in _CHOICES.strip().splitlines())
    return (
        f"| survey |\n{_HEAD}\n{survey}\n\n"
        f"| choices |\n| | list_name | name | label::{_ID} | label::{_EN} |\n{choices}\n\n"
        "| settings |\n| | form_title | form_id | version | default_language | namespaces | "
        "attribute::lipas:kind |\n"
        f'| | Kegiatan | family | 1 | {_ID} | lipas="urn:lipas:form" | activity |\n'
    )


def install(session: Session, folder: Path, form: str = "") -> None:
    """Let the register's activities be asked by this form."""
    copytree(session.places.forms, folder, dirs_exist_ok=True)
    (folder / "activity.md").write_text(form or text(), encoding="utf-8")
    session.places = replace(session.places, forms=folder)


def opened(session: Session, folder: Path) -> OpenForm:
    install(session, folder)
    return records.open_form(session, "activity")
