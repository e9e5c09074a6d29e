from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.paths import Paths, resources, shipped
from tests.marks import on_linux


def test_a_given_folder_wins(tmp_path: Path) -> None:
    paths = Paths.of_user(tmp_path / "data", env={"XDG_DATA_HOME": "/elsewhere"})
    assert paths.register_dir == tmp_path / "data" / "register"


@on_linux
def test_the_data_lie_where_the_desktop_standard_says() -> None:
    assert Paths.of_user(env={"XDG_DATA_HOME": "/share"}).data_dir == Path("/share/lipas-desktop")


@on_linux
def test_a_relative_data_home_does_not_count() -> None:
    paths = Paths.of_user(env={"XDG_DATA_HOME": "share"})
    assert paths.data_dir == Path.home() / ".local" / "share" / "lipas-desktop"


@on_linux
def test_new_folders_are_closed_to_others(tmp_path: Path) -> None:
    paths = Paths.of_user(tmp_path / "data")
    paths.create()
    for folder in (paths.register_dir, paths.backups, paths.logs, paths.state):
        assert folder.stat().st_mode & 0o077 == 0


def test_the_checkout_has_resources() -> None:
    assert resources() == Path(__file__).resolve().parents[3] / "resources"


def test_a_wheel_carries_its_folders_inside(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "lipas_desktop"
    (package / "_forms").mkdir(parents=True)
    (tmp_path / "site-packages" / "forms").mkdir()  # somebody else's package
    assert shipped("forms", package) == package / "_forms"


def test_a_frozen_build_comes_first(tmp_path: Path) -> None:
    (tmp_path / "frozen" / "forms").mkdir(parents=True)
    (tmp_path / "lipas_desktop" / "_forms").mkdir(parents=True)
    found = shipped("forms", tmp_path / "lipas_desktop", str(tmp_path / "frozen"))
    assert found == tmp_path / "frozen" / "forms"


def test_a_program_that_lost_its_files_says_so(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        shipped("forms", tmp_path / "lipas_desktop")
    assert caught.value.code == "program.incomplete"
    assert caught.value.params == {"name": "forms"}


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(WorldError) as caught:
        Paths.of_user(tmp_path / "file" / "data").create()
    assert caught.value.code == "program.no_folder"
    assert caught.value.params == {"name": "data"}
