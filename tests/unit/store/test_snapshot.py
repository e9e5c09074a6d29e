from datetime import date
from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.store.snapshot import prune, take_snapshot
from lipas_desktop.store.store import Store
from lipas_desktop.system.clock import FixedClock
from tests.unit.store.made import Made

TODAY = date(2021, 10, 28)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copies" / "copy.db"


def test_a_copy_of_an_open_register_holds_every_row(
    store: Store, made: Made, target: Path, key: bytes, clock: FixedClock
) -> None:
    people = [made.person(f"Yuliana {number}") for number in range(10)]
    snapshot = store.snapshot(target)
    assert snapshot.size == target.stat().st_size
    assert snapshot.rows["person"] == 10
    made.person("Markus")

    copy = Store.open(target, key, clock=clock, random=bytes, backups=target.parent)
    assert [row.id for row in copy.rows.list("person")] == people
    assert [line.id for line in copy.search.find("yuliana 7").people] == [people[7]]
    assert len(copy.search.find("yuliana", limit=20).people) == 10
    copy.check()
    copy.close()


def test_a_copy_takes_the_place_of_an_older_one(store: Store, made: Made, target: Path) -> None:
    store.snapshot(target)
    made.person("Markus")
    assert store.snapshot(target).rows["person"] == 1
    assert [file.name for file in target.parent.iterdir()] == ["copy.db"]


def test_what_a_killed_copy_left_is_written_anew(store: Store, target: Path) -> None:
    target.parent.mkdir()
    (target.parent / "copy.db.part").write_bytes(b"half")
    store.snapshot(target)
    assert [file.name for file in target.parent.iterdir()] == ["copy.db"]


def test_a_damaged_register_is_not_taken_for_a_good_copy(
    store: Store, made: Made, target: Path, path: Path
) -> None:
    for number in range(200):
        made.person(f"Yuliana {number}", note="x" * 500)
    store.close()
    content = bytearray(path.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page + 100] ^= 1
    path.write_bytes(content)
    with pytest.raises(WorldError) as caught:
        take_snapshot(store._database, target)
    assert caught.value.code == "store.damaged"
    assert list(target.parent.iterdir()) == []


def test_a_copy_into_a_folder_that_is_a_file_is_told(store: Store, tmp_path: Path) -> None:
    (tmp_path / "copies").write_text("")
    with pytest.raises(WorldError):
        store.snapshot(tmp_path / "copies" / "copy.db")


def dated(folder: Path, *stamps: str) -> None:
    for stamp in stamps:
        (folder / f"register_{stamp}_v2.db").touch()


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_the_newest_copies_are_kept_whatever_their_age(tmp_path: Path) -> None:
    dated(tmp_path, "2001-01-01_100000", "2001-01-01_110000", "2001-01-01_120000")
    assert prune(tmp_path, TODAY) == []
    dated(tmp_path, "2001-01-01_130000")
    assert [path.name for path in prune(tmp_path, TODAY)] == ["register_2001-01-01_100000_v2.db"]


def test_older_copies_are_thinned_to_one_a_day_a_week_a_month(tmp_path: Path) -> None:
    dated(tmp_path, *(f"2021-{month:02}-{day:02}_120000" for month in range(1, 11)
                      for day in range(1, 28 + (month < 10))))  # fmt: skip
    dated(tmp_path, "2021-10-20_080000", "2021-10-20_090000")
    prune(tmp_path, TODAY)
    assert names(tmp_path) == [
        *(f"register_2021-{month:02}-28_120000_v2.db" for month in range(1, 9)),
        "register_2021-09-26_120000_v2.db",
        "register_2021-09-28_120000_v2.db",
        "register_2021-10-03_120000_v2.db",
        "register_2021-10-10_120000_v2.db",
        "register_2021-10-17_120000_v2.db",
        *(f"register_2021-10-{day}_120000_v2.db" for day in range(21, 28)),
    ]


def test_files_that_are_no_dated_copies_stay(tmp_path: Path) -> None:
    (tmp_path / "register.db").touch()
    (tmp_path / "notes_2001-01-01_100000_.txt").touch()
    dated(tmp_path, *(f"2001-01-01_1{number}0000" for number in range(5)))
    prune(tmp_path, TODAY)
    assert {"register.db", "notes_2001-01-01_100000_.txt"} <= set(names(tmp_path))
