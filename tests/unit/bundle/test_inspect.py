"""Looking into a bundle."""

import json
from pathlib import Path

from lipas_desktop.bundle import inspect
from lipas_desktop.bundle.reader import verify
from lipas_desktop.bundle.walks import NoStreams
from tests.unit.bundle.house import House, Log


def test_a_summary_tells_who_wrote_what_to_whom(file: Path, house: House, log: Log) -> None:
    told = inspect.summary(verify(file, house.pc1.keys, house.trust, NoStreams()))
    assert json.loads(json.dumps(told)) == told
    assert (told["kind"], told["entries"], told["ops"], told["frames"]) == ("data", 5, 5, 1)
    assert told["signer"] == {"id": house.one.id, "no": 1, "name": "PC 1", "role": "pc"}
    assert [device["no"] for device in told["to"]] == [1, 2]  # type: ignore[index,attr-defined]
    (segment,) = told["segments"]  # type: ignore[misc]
    assert (segment["stream"], segment["lo"], segment["hi"]) == (log.stream, 1, 5)
    assert "Peserta" not in json.dumps(told)


def test_entries_are_told_as_they_are_written(file: Path, house: House, log: Log) -> None:
    bundle = verify(file, house.pc1.keys, house.trust, NoStreams())
    told = list(inspect.entries(bundle))
    assert [entry["hash"] for entry in told] == [entry.hash for entry in log.entries]
    assert told[1]["ops"] == [["ins", 3, [], [100, "Peserta 0", 300, "L"]]]
    assert list(inspect.documents(bundle)) == []


def test_a_summary_reads_as_lines(file: Path, house: House) -> None:
    lines = list(
        inspect.as_lines(inspect.summary(verify(file, house.pc1.keys, house.trust, NoStreams())))
    )
    assert "kind: data" in lines
    assert "entries: 5" in lines
    assert sum(line.startswith("to: {") for line in lines) == 2
