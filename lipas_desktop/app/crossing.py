"""Crossing edits: two computers change the same people before they meet again by stick."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import receiving, record_history, records, review, sync
from lipas_desktop.services.session import Session

Answers = Mapping[RowId, Mapping[str, str]]


@dataclass(frozen=True)
class Crossed:
    """What two computers hold after they have met again."""

    changed: int
    """Answers that both have written."""
    to_review: int
    """*Perlu diperiksa*: what both have written differently, for a person to decide."""
    bundles: tuple[Path, ...]


def cross(first: Session, second: Session, stick: Path) -> Crossed:
    """Let both write about the same two people, one answer differently, and exchange.

    WorldError demo.step_failed where a written answer is gone, or the two differ afterwards.
    """
    here, there = _answers([row.id for row in first.store.rows.list("person")[:2]])
    bundles = _write(first, here, stick) + _write(second, there, stick)
    for session in (first, second):
        receiving.receive(session, [stick])
    found = [review.items(session) for session in (first, second)]
    hashes = {session.store.log.state_hash("data") for session in (first, second)}
    kept = [_kept(session, here) and _kept(session, there) for session in (first, second)]
    if len(hashes) > 1 or not all(kept) or len(found[0]) != len(found[1]):
        raise WorldError("demo.step_failed", step="crossing")
    written = sum(len(one) for answers in (here, there) for one in answers.values())
    return Crossed(written, len(found[0]), tuple(bundles))


def _answers(people: list[RowId]) -> tuple[Answers, Answers]:
    """Give both computers something to write, as far as there are people."""
    here = ({"alias": "Ama"}, {"safe_greeting": "Kakak"})
    there = ({"alias": "Nyong", "prior_job": "tukang kayu"}, {"education": "SMA"})
    return dict(zip(people, here, strict=False)), dict(zip(people, there, strict=False))


def _write(session: Session, answers: Answers, stick: Path) -> list[Path]:
    for person, written in answers.items():
        opened = records.open_form(session, "person", person)
        for name, value in written.items():
            opened.state.answer(opened.state.ref(name), value)
        records.save(session, opened.answered())
    exported, _ = sync.export(session, stick)
    return [one.path for one in exported.files if one.kind == "data"]


def _kept(session: Session, answers: Answers) -> bool:
    """Tell whether every answer is shown or stands beside the one shown."""
    return all(
        any(
            line.values.get(name) == value
            for line in record_history.history(session, "person", person)
        )
        for person, written in answers.items()
        for name, value in written.items()
    )
