"""Looks at a batch before it is numbered: sheets, words on the paper, what does not fit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject, QTimer

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.services import certificates
from lipas_desktop.services.certificates import NameTooLong, Pick, Sheet
from lipas_desktop.services.session import Session
from lipas_desktop.ui.operations import Operations

AFTER_MS = 120


@dataclass(frozen=True)
class Findings:
    """What was found in the sheets as they would be issued."""

    sheets: Mapping[RowId, Sheet] = field(default_factory=dict)
    numbers: Sequence[str] = ()
    words: Sequence[str] = ()
    too_long: Sequence[NameTooLong] = ()
    no_hours: bool = False
    """Neither front nor list of materials would say how many hours it took."""
    code: str = ""
    """Why there are no sheets: `certificate.no_signer`."""


def examine(
    session: Session, activity: RowId, on: date, picks: Sequence[Pick], beside: Pick | None
) -> Findings:
    """Make the sheets of a batch and look at them; `beside` is seen but gets no number.

    Takes a while for many: a job for the pool.
    """
    try:
        sheets = certificates.preview_sheets(session, activity, on, picks)
        more = certificates.preview_sheets(session, activity, on, [beside]) if beside else []
    except LipasError as error:
        return Findings(code=error.code)
    shown = {pick.person: sheet for pick, sheet in zip(picks, sheets, strict=True)}
    if beside is not None:
        shown[beside.person] = more[0]
    return Findings(
        sheets=shown,
        numbers=[sheet.number for sheet in sheets],
        words=certificates.words_on_paper(sheets),
        too_long=certificates.does_not_fit(session, sheets),
        no_hours=any(sheet.jp is None and sheet.hours is None for sheet in sheets),
    )


class Examiner(QObject):
    """Asks for findings a moment after the last change, and hands out only the newest."""

    def __init__(
        self,
        operations: Operations,
        job: Callable[[], Callable[[], Findings]],
        found: Callable[[Findings], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._operations, self._job, self._found = operations, job, found
        self._asked = self._seen = 0
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._start)

    def ask(self) -> None:
        """Look again soon."""
        self._timer.start()

    @property
    def is_waiting(self) -> bool:
        """Tell whether the last change has not been looked at yet."""
        return self._timer.isActive() or self._seen != self._asked

    def _start(self) -> None:
        self._asked += 1
        number = self._asked
        self._operations.run(self._job(), lambda found: self._take(number, found), owner=self)

    def _take(self, number: int, found: Findings) -> None:
        if number == self._asked:
            self._seen = number
            self._found(found)
