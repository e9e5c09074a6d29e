"""A second computer joins by stick, sends, receives; a copy of all goes onto the stick."""

from pathlib import Path

from tests.e2e.computer import Computer
from tests.e2e.first_run import type_back

PASSWORD = "tikar lumbung pagi"


def ask(desk: Computer) -> tuple[str, ...]:
    """Go from the first question to the six words of the request."""
    desk.at("FirstQuestion")
    desk.press("2")
    desk.at("PcNameScreen")
    desk.fill("pc_name", "Ruang jahit")
    desk.at("CodeScreen")
    code = desk.read(lambda page: page.sheet.groups)
    desk.press("Return")
    type_back(desk, code)
    desk.at("RequestScreen")
    desk.picture("request")
    desk.press("Return")
    desk.at("AnswerScreen")
    desk.picture("request_words")
    return tuple(desk.read(lambda page: page.sheet.groups))


def accept(desk: Computer, words: tuple[str, ...]) -> tuple[str, ...]:
    """Compare the words on the first computer, accept; return the words of the answer."""
    desk.press("alt+8")
    desk.at("TransferPage")
    desk.rest()
    desk.picture("transfer")
    desk.press("ctrl+j")
    desk.at("JoiningPage")
    desk.sees(lambda page: page.state == "compare", "the request is shown")
    assert tuple(desk.read(lambda page: page.sheet.groups)) == words
    desk.picture("accept")
    desk.press("ctrl+Return")
    desk.sees(lambda page: page.state == "accepted", "it is accepted")
    desk.picture("accepted")
    return tuple(desk.read(lambda page: page.sheet.groups))


def take_answer(desk: Computer, words: tuple[str, ...]) -> None:
    """Compare the answer's words on the new computer, take the data, set a password."""
    desk.at("AnswerScreen")
    desk.press("Return")
    desk.at("CompareScreen")
    assert tuple(desk.read(lambda page: page.sheet.groups)) == words
    desk.picture("compare")
    desk.press("Return")
    desk.at("AccountScreen")
    desk.on("account")
    desk.picture("account")
    desk.press("Return")
    desk.fill("password", PASSWORD)
    desk.fill("repeat", PASSWORD)
    desk.at("HomePage")
    desk.picture("home_of_pc_2")


def take_what_lies_there(desk: Computer) -> None:
    """Look at what is on the stick and take it with one key."""
    desk.at("StickPage")
    desk.picture("stick_told")
    desk.press("Return")


def write(desk: Computer, stick: Path, *, told: bool = False) -> None:
    """Write packages and a copy of all onto the stick, where another one's may lie already."""
    before = set(stick.iterdir())
    desk.press("alt+8")
    desk.at("TransferPage")
    desk.rest()
    desk.press("ctrl+shift+k")
    if told:
        take_what_lies_there(desk)
    desk.keyboard.until(lambda: set(stick.glob("*.age")) - before, "packages are written")
    desk.keyboard.until(lambda: list(stick.glob("*.cadangan")), "a copy is written")
    desk.rest()
    desk.picture("written")


def read(desk: Computer, other: Computer) -> None:
    """Read what the other computer has written since, until both hold the same."""
    desk.press("alt+8")
    desk.at("TransferPage")
    desk.rest()
    wanted = other.session.store.log.state_hash("data")
    desk.press("F5")
    desk.rest()
    desk.press("ctrl+shift+k")
    take_what_lies_there(desk)
    desk.keyboard.until(
        lambda: desk.session.store.log.state_hash("data") == wanted, "both hold the same"
    )
    desk.rest()
    desk.picture("read")


def read_again(desk: Computer, stick: Path) -> None:
    """Read every package on the stick once more, one after the other; nothing is added."""
    log = desk.session.store.log
    before = log.state_hash("data"), log.frontier("data")
    for package in sorted(stick.glob("*.age")):
        done = desk.read(lambda page: (page.work.done.read,))
        # First all that lies where one read last is told; a second time one chooses by oneself.
        desk.press("ctrl+o")
        desk.at("PreviewPage")
        desk.press("ctrl+o")
        desk.choose_file(package)
        desk.sees(lambda page: len(page.told) == 1, "one package is told")
        desk.rest()
        (told,) = desk.read(lambda page: page.told)
        desk.press("Return")
        desk.at("TransferPage")
        if not told.may_be_taken:  # written here
            continue
        desk.sees(lambda page, old=done[0]: page.work.done.read is not old, "it is read again")
        desk.rest()
        assert desk.read(lambda page: (page.work.done.read.new,)) == (0,)
    assert (log.state_hash("data"), log.frontier("data")) == before
    desk.picture("read_again")


def lock_and_return(desk: Computer, password: str) -> None:
    """Lock, and log in again."""
    desk.press("ctrl+l")
    desk.at("LoginScreen")
    desk.picture("login")
    desk.keyboard.type(password)
    desk.press("Return")
    desk.at("HomePage")
