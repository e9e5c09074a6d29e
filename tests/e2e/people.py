"""Peserta: somebody by form, some by daftar cepat."""

from tests.e2e.computer import Computer

NIK = "5371046806920003"
QUICK = (
    ("Markus Lobo", "5371041407850002", "L", "14-07-1985", "oebobo"),
    ("Selfina Banunaek", "", "P", "1979", ""),
)


def register(desk: Computer) -> None:
    """Register one person by form: the NIK fills desa, birth and sex."""
    desk.press("alt+2")
    desk.at("PeoplePage")
    desk.picture("people")
    desk.press("ctrl+n")
    desk.at("PersonPage")
    desk.fill("full_name", "Yuliana Tefa")
    desk.walk_to("nik_text")
    desk.fill("nik_text", NIK)
    desk.sees(lambda page: page.form.text("sex") == "P", "the NIK fills the sex")
    desk.sees(lambda page: page.form.text("birth_date") == "1992-06-28", "and the birth")
    desk.sees(lambda page: page.form.text("region_code"), "and the region")
    desk.picture("form")
    desk.press("ctrl+s")
    desk.sees(lambda page: page.person is not None, "she is saved")
    desk.picture("form_saved")
    desk.press("Escape")
    desk.at("PeoplePage")


def quick_list(desk: Computer) -> None:
    """Register some more, a row a person."""
    desk.press("ctrl+shift+n")
    desk.at("QuickListPage")
    for row in QUICK:
        for text in row:
            desk.keyboard.type(text)
            desk.press("Tab")
        desk.press("Return")
    desk.sees(lambda page: not page.is_judging and page.model.sheet.filled == len(QUICK), "rows")
    desk.picture("quick_list")
    desk.press("ctrl+s")
    desk.sees(lambda page: not page.model.sheet.filled, "all rows are saved")
    desk.press("Escape")
    desk.at("PeoplePage")
    desk.picture("people_after")


def register_on_second(desk: Computer) -> None:
    """Register somebody on the other computer by name and L/P alone."""
    desk.press("alt+2")
    desk.at("PeoplePage")
    desk.press("ctrl+n")
    desk.at("PersonPage")
    desk.fill("full_name", "Dorkas Tlonaen", "Tab")
    desk.walk_to("sex", "Tab")
    desk.press("2")
    desk.sees(lambda page: page.form.text("sex") == "P", "the digit chooses")
    desk.press("ctrl+s")
    desk.sees(lambda page: page.person is not None, "she is saved")
    desk.press("Escape")
    desk.at("PeoplePage")
