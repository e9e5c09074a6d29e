"""What the forms in force say of records that a package changed: told, never refused.

Asked after the taking, from another thread: whoever waits for the package waits for no form.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.jobs import CancelToken, Progress, silent
from lipas_desktop.domain.rows import Row
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.services.form_trials import choices_gone
from lipas_desktop.services.forms import FILES, form_of
from lipas_desktop.services.received_files import Received
from lipas_desktop.services.record_names import RecordFacts
from lipas_desktop.services.session import Session

MOST = 500
"""So many records are looked at; of more, those of the registers named first in `FILES`."""
NOT_OFFERED = "form.choice_not_offered"


@dataclass(frozen=True)
class Broken:
    """One answer that a rule of its form does not allow."""

    kind: str
    row: RowId
    question: str
    label: str
    code: str
    given: str
    """The answer as written, empty where one is missing."""
    message: str = ""
    """The form's own sentence, where it has one."""


@dataclass(frozen=True)
class Checked:
    """What was looked at, and what of it is to be looked at by people."""

    looked_at: int
    more: bool
    """The package changed more records than were looked at."""
    broken: tuple[Broken, ...] = ()

    @property
    def records(self) -> int:
        """Return in how many records something is to be looked at."""
        return len({(one.kind, one.row) for one in self.broken})


def changed_in(received: Received) -> Changes:
    """Return the rows of all files that were taken."""
    merged = Changes()
    for one in received.files:
        merged = merged.merge(one.touched)
    return merged


def check(
    session: Session,
    changes: Changes,
    language: str = "id",
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Checked:
    """Run changed records through the forms in force; reasons that were accepted count.

    Where a package changed too many rows to name them, those written to last are looked at.
    Records that are void, or whose stream this PC has no key for, are none.
    """
    cancel = cancel or CancelToken()
    chosen, more = _chosen(session, changes)
    broken: list[Broken] = []
    done, states = 0, dict[str, FormState | None]()
    for row in chosen:
        cancel.check()
        progress(done, len(chosen))
        if row.kind not in states:
            states[row.kind] = _opened(session, row.kind, language)
        state = states[row.kind]
        if state is not None:
            broken += _broken(state, row)
        done += 1
    return Checked(done, more, tuple(broken))


def titles(session: Session, broken: Sequence[Broken]) -> list[tuple[Broken, RecordFacts]]:
    """Return them with what their records are called; records gone meanwhile are left out."""
    found = []
    for one in broken:
        row = session.store.rows.get(one.kind, one.row)
        if row is not None:
            found.append((one, RecordFacts.of(session, row)))
    return found


def _chosen(session: Session, changes: Changes) -> tuple[list[Row], bool]:
    rows, found = session.store.rows, list[Row]()
    for kind in FILES:
        left = MOST + 1 - len(found)
        if changes.everything:
            found += rows.latest(kind, left)
            continue
        ids = sorted(row for of, row in changes.rows if of == kind)
        found += [row for row in rows.by_ids(kind, ids[: max(left, 0)]) if not row.void]
    return found[:MOST], len(found) > MOST


def _opened(session: Session, kind: str, language: str) -> FormState | None:
    """Open a register's form; one that cannot be read is told where forms are, not here."""
    try:
        form = form_of(session, kind)
    except WorldError:
        return None
    state = FormState(form, clock=session.clock, user=session.account.name)
    state.set_language(language)
    return state


def _broken(state: FormState, row: Row) -> Iterator[Broken]:
    state.load(row.values, row.extra)
    gone = set(choices_gone(state))
    for name in sorted(gone):
        yield Broken(row.kind, row.id, name, state.label(name), NOT_OFFERED, state.text(name))
    for problem in state.validate():
        name = problem.ref.rpartition("/")[2]
        if not problem.accepted and name not in gone:
            label, given = state.label(problem.ref), state.text(problem.ref)
            yield Broken(row.kind, row.id, name, label, problem.code, given, problem.message)
