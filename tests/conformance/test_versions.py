"""What every version has written is opened by this one: registers, bundles, backups, forms."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.xlsform import load_form
from lipas_desktop.services import backup, opening, receiving, records
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import Session
from lipas_desktop.system import paths
from lipas_desktop.system.clock import FixedClock
from lipas_desktop.system.zones import WITA

VERSIONS = sorted((Path(__file__).parents[1] / "data" / "versions").iterdir())
CLOCK = FixedClock(1_700_000_000_000, WITA)


def places(folder: Path) -> Places:
    return Places(
        live=folder / "register",
        backups=folder / "backups",
        state=folder / "state",
        resources=paths.resources(),
        forms=paths.forms(),
    )


def facts(version: Path) -> dict[str, Any]:
    return dict(json.loads((version / "facts.json").read_text(encoding="utf-8")))


def counts(session: Session, wanted: dict[str, int]) -> dict[str, int]:
    return {kind: len(session.store.rows.list(kind)) for kind in wanted}


@pytest.fixture(params=VERSIONS, ids=lambda path: path.name)
def version(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


@pytest.fixture
def register(version: Path, tmp_path: Path) -> Iterator[Session]:
    shutil.copytree(version / "register", tmp_path / "register")
    session = opening.open_register(
        places(tmp_path),
        facts(version)["password"],
        random=os.urandom,
        clock=CLOCK,
        common=tmp_path / "common",
    )
    yield session
    session.close()


def test_there_is_at_least_one_version() -> None:
    assert VERSIONS


def test_its_register_opens_and_holds_what_it_held(register: Session, version: Path) -> None:
    known = facts(version)
    assert counts(register, known["counts"]) == known["counts"]
    assert register.store.log.state_hash("data") == known["state_hash"]
    register.store.check()


def test_its_index_is_made_anew_and_stays_whole_for_who_searched_before(register: Session) -> None:
    before = register.store.search.find("ma", limit=9).people
    register.store.check()
    with register.store.writing():
        register.store.index.rebuild()
    register.store.check()
    assert register.store.search.find("ma", limit=9).people == before


def test_what_its_house_asked_further_is_asked_answered_and_found(
    register: Session, version: Path
) -> None:
    answered = dict(facts(version).get("own_answers", {}))
    if not answered:
        pytest.skip("a version whose houses added no questions")
    person = answered.pop("id")
    form = records.open_form(register, "person", person)
    assert form.form == "participant 2"
    assert not form.is_changed
    for name, answer in answered.items():
        assert form.state.value(name) == answer
    assert person in [one.id for one in register.store.search.find("xl", limit=9).people]


def test_its_bundle_is_merged(register: Session, version: Path) -> None:
    known = facts(version)
    received, _ = receiving.receive(register, [version / "bundle.age"])
    assert [one.state for one in received.files] == ["merged"]
    for kind, added in known["bundle_adds"].items():
        assert len(register.store.rows.list(kind)) == known["counts"][kind] + added


@pytest.mark.parametrize("secret", ["password", "recovery_code"])
def test_its_backup_is_restored_with_either_secret(
    version: Path, register: Session, tmp_path: Path, secret: str
) -> None:
    known = facts(version)
    restored = backup.restore(
        places(tmp_path / "empty"),
        version / "backup.cadangan",
        known[secret],
        clock=CLOCK,
        random=os.urandom,
    )
    try:
        assert counts(restored, known["counts"]) == known["counts"]
        # It goes on as a new computer, which is one row more; a head stands for all before it.
        heads = register.store.log.frontier("data")
        assert heads
        assert all(restored.store.streams.holds(head) for head in heads)
    finally:
        restored.close()


def test_its_forms_load_and_take_an_answer(version: Path, tmp_path: Path) -> None:
    loaded = {
        path.stem: load_form(path, tmp_path / "cache") for path in (version / "forms").glob("*.md")
    }
    assert {"participant", "activity", "legal_status"} <= set(loaded)
    state = FormState(loaded["participant"], clock=CLOCK)
    state.answer("full_name", "Yuliana Contoh")
    assert state.answers()["full_name"] == "Yuliana Contoh"
