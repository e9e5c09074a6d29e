"""Mulai baru: three screens, the code typed back."""

from tests.e2e.computer import Computer

PASSWORD = "lontar sasando sagu"


def found_house(desk: Computer) -> None:
    """Found a house from the first question on."""
    desk.at("FirstQuestion")
    desk.picture("first_question")
    desk.press("1")
    desk.at("HouseScreen")
    desk.fill("name", "Rumah Kreatif Oebobo")
    desk.on("short_code")
    desk.press("Return")
    desk.on("type")
    desk.press("Return")
    # The first Enter takes the desa from the list, the second goes on.
    desk.fill("region_code", "oebobo kupang")
    desk.sees(lambda page: page.desa.text().startswith("Oebobo, Oebobo"), "the desa is taken")
    desk.picture("house")
    desk.press("Return")
    desk.fill("pc_name", "Loket depan")
    desk.at("AdminScreen")
    desk.fill("admin_name", "Maria")
    desk.fill("password", PASSWORD)
    desk.picture("admin")
    desk.fill("repeat", PASSWORD)
    desk.at("CodeScreen")
    desk.picture("code")
    code = desk.read(lambda page: page.sheet.groups)
    desk.press("Return")
    type_back(desk, code)
    desk.at("HomePage")
    desk.picture("home")


def type_back(desk: Computer, code: tuple[str, ...]) -> None:
    """Type the groups that are asked for, as from paper; a full one leads to the next."""
    desk.at("TypeBackScreen")
    for number in desk.read(lambda page: page.asked):
        desk.on(f"group_{number + 1}")
        desk.keyboard.type(code[number].lower())
    desk.sees(lambda page: page.can_go_on(), "both groups are right")
    desk.picture("typed_back")
    desk.press("Return")


def log_in(desk: Computer) -> None:
    """Come back another day: the register is there, and opens with the password."""
    desk.at("LoginScreen")
    desk.fill("secret", PASSWORD)
    desk.at("HomePage")
    desk.picture("home_again")
