"""What stands before the work: folders, passwords judged, names read, joining given up."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.jobs import CancelToken, silent
from lipas_desktop.services import backup, joining, opening
from lipas_desktop.services.entrance import CODE_GROUPS, Entrance
from lipas_desktop.services.passwords import three_words, weakness
from lipas_desktop.services.session import Session
from lipas_desktop.services.suggestions import house_type_for, short_code_for
from lipas_desktop.system import paths
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.keys import recovery
from tests.unit.services.conftest import CHEAP, PASSWORD, places_in

HOUSE = ["Rumah Kreatif Oebobo", "Oebobo, Oebobo, Kota Kupang", "Maria"]


@pytest.fixture
def entrance(tmp_path: Path, clock: FixedClock) -> Entrance:
    return Entrance(places_in(tmp_path / "pc"), clock, CHEAP, tmp_path / "common")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "short"),
        ("tikar45", "short"),
        ("kupang2021", "guessable"),
        ("Oebobo1234", "guessable"),
        ("rahasia123", "guessable"),
        ("maria-maria", "guessable"),
        ("12345678", "guessable"),
        ("aaaabbbb", "guessable"),
        ("tikar pandan", ""),
        ("kupang tikar pandan", ""),
        ("lontar sagu obor", ""),
    ],
)
def test_passwords_are_judged_by_length_and_by_what_is_guessed_first(text: str, found: str) -> None:
    assert weakness(text, HOUSE) == found


def test_three_words_are_drawn_anew_and_never_weak() -> None:
    drawn = {three_words(paths.resources(), os.urandom) for _ in range(200)}
    assert len(drawn) == 200
    assert {len(words.split()) for words in drawn} == {3}
    assert {weakness(words) for words in drawn} == {""}


def test_the_words_are_many_and_each_is_there_once() -> None:
    text = (paths.resources() / "passwords" / "words_id.txt").read_text(encoding="utf-8")
    words = text.split()
    assert len(words) == len(set(words)) >= 1_024
    assert all(word.isascii() and word.islower() and 4 <= len(word) <= 7 for word in words)


@pytest.mark.parametrize(
    ("name", "code", "house_type"),
    [
        ("Rumah Kreatif Oebobo", "RKO", "RUMAH_KREATIF"),
        ("Lapas Kelas IIA Kupang", "LKIIAK", "LAPAS"),
        ("Lapas Perempuan Kelas IIB Kupang", "LPKIIBK", "LPP"),
        ("Pos Bapas Atambua", "PBA", "POS_BAPAS"),
        ("Sanggar dan Kebun", "SK", ""),
        ("Kupang", "KUP", ""),
        ("A", "", ""),
        ("", "", ""),
    ],
)
def test_a_name_gives_a_code_and_a_type(name: str, code: str, house_type: str) -> None:
    assert (short_code_for(name), house_type_for(name)) == (code, house_type)


def test_two_different_groups_are_drawn_and_each_comes_up(entrance: Entrance) -> None:
    drawn = [entrance.draw_groups() for _ in range(300)]
    assert all(0 <= first < second < CODE_GROUPS for first, second in drawn)
    assert {group for pair in drawn for group in pair} == set(range(CODE_GROUPS))


def test_a_folder_of_ones_own_is_made_in_the_one_chosen(tmp_path: Path) -> None:
    assert opening.base_in(tmp_path) == tmp_path / "lipas-desktop"
    assert opening.base_in(tmp_path / "lipas-desktop") == tmp_path / "lipas-desktop"
    (tmp_path / "register").mkdir()
    assert opening.base_in(tmp_path) == tmp_path


def test_a_refused_folder_leaves_the_places_as_they_were(
    entrance: Entrance, tmp_path: Path
) -> None:
    before = entrance.places
    synced = tmp_path / "Dropbox"
    synced.mkdir()
    with pytest.raises(WorldError, match=r"place\.synced"):
        entrance.move(synced)
    assert entrance.places is before
    base = entrance.move(tmp_path)
    assert entrance.places.live == base / "register"
    assert entrance.places.resources == before.resources


def test_a_chosen_folder_that_is_gone_is_told(entrance: Entrance) -> None:
    entrance.check_folder()
    with pytest.raises(WorldError, match=r"place\.register_gone"):
        replace(entrance, chosen=True).check_folder()


def test_keys_without_their_database_are_still_a_register(house: Session) -> None:
    places = house.places
    house.close()
    places.database.unlink()
    assert opening.find(places, places.state).own


def test_joining_is_given_up_only_while_it_waits(
    entrance: Entrance, house: Session, sessions: list[Session]
) -> None:
    with pytest.raises(WorldError, match=r"join\.not_waiting"):
        joining.give_up(house.places)
    assert house.places.database.exists()
    session = entrance.begin_join("Ruang jahit", recovery.new_code(os.urandom))
    sessions.append(session)
    assert entrance.find().joining
    with pytest.raises(WorldError, match=r"register\.in_use"):
        entrance.give_up_joining()
    session.close()
    entrance.give_up_joining()
    assert not entrance.places.live.exists()
    assert not entrance.find().joining


def test_a_register_is_replaced_only_when_asked_and_then_kept(
    house: Session, tmp_path: Path, clock: FixedClock, sessions: list[Session]
) -> None:
    written, _ = backup.write(house, tmp_path)
    places = house.places
    entrance = Entrance(places, clock, CHEAP, tmp_path / "common")

    def restore(replaces: bool) -> Session:
        return entrance.restore(
            written.path, PASSWORD, replaces=replaces, progress=silent, cancel=CancelToken()
        )

    with pytest.raises(WorldError, match=r"register\.exists"):
        restore(False)
    with pytest.raises(WorldError, match=r"register\.in_use"):
        restore(True)
    assert not list(places.live.parent.glob("register.new"))
    house.close()
    sessions.append(restore(True))
    (aside,) = places.live.parent.glob("register.old-*")
    assert (aside / "register.db").exists()


def test_backups_are_found_by_name_and_head_the_newest_first(
    house: Session, clock: FixedClock, tmp_path: Path
) -> None:
    first, _ = backup.write(house, tmp_path)
    clock.advance(60_000)
    second, _ = backup.write(house, tmp_path)
    (tmp_path / "foto.cadangan").write_bytes(b"\x89PNG")
    (tmp_path / "lain.txt").write_bytes(second.path.read_bytes())
    found = backup.find(tmp_path)
    assert [one.path for one in found] == [second.path, first.path]
    assert (found[0].code, found[0].size) == ("RKO", second.size)


def test_nothing_is_left_where_a_register_could_not_be_made(
    entrance: Entrance,
) -> None:
    entrance.places.live.parent.mkdir(parents=True)

    def runs_dry(count: int) -> bytes:
        if (entrance.places.live.with_name("register.new") / "register.db").exists():
            raise WorldError("file.disk_full", name="register.db")
        return os.urandom(count)

    entrance.random = runs_dry
    with pytest.raises(WorldError, match=r"file\.disk_full"):
        entrance.begin_join("Ruang jahit", recovery.new_code(os.urandom))
    assert list(entrance.places.live.parent.iterdir()) == []
