"""The sentences in the head and the pane of a record."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.people import Preview
from lipas_desktop.services.record_history import HistoryLine
from lipas_desktop.ui import formats, origins
from lipas_desktop.ui.pages.people.history import actions_of


def head_fact(preview: Preview, *, narrow: bool) -> str:
    """Say number and day of registration; a narrow window has room for the number.

    Who was registered more than once has more numbers, and papers may bear any of them.
    """
    if len(preview.numbers) > 1:
        return ", ".join(preview.numbers)
    on = preview.registered_on
    since = QCoreApplication.translate("PersonPage", "terdaftar %1")
    parts = (preview.number, since.replace("%1", formats.long_date(on)) if on else "")
    return parts[0] if narrow else " · ".join(part for part in parts if part)


def last_change(opened: OpenForm, lines: Sequence[HistoryLine]) -> str:
    """Say when, by whom and where a record was changed last."""
    if not lines:
        return ""
    last = lines[0]
    who = origins.who_and_where(last.origin)
    words = QCoreApplication.translate("PersonPage", "%1 oleh %2")
    words = words.replace("%1", origins.when(last.origin)).replace("%2", who)
    if last.act != "changed":
        return words
    # A group is written whole: only what stands otherwise than before it has changed.
    names = ", ".join(change.name for change in actions_of(opened, lines)[0].changes)
    return f"{words}\n{names}" if names else words
