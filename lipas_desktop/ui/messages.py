"""From an error's code to the sentence a person reads: what is so, what stays safe, what to do.

The tables are in `sentences/`, one file a room that raises. Source texts are Indonesian;
parameters stand as `{name}` and are never personal.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.ui import formats
from lipas_desktop.ui.sentences.table import SENTENCES

UNKNOWN = "unknown"


@dataclass(frozen=True)
class Message:
    """A first sentence for the bold line, and the rest for the grey one."""

    title: str
    text: str

    @property
    def whole(self) -> str:
        """Return both."""
        return f"{self.title} {self.text}".strip()


def sentence(code: str, **params: str | int) -> str:
    """Return the sentence of a code in the language of now."""
    source = SENTENCES.get(code) or SENTENCES[UNKNOWN]
    shown = {
        name: formats.number(value) if isinstance(value, int) else value
        for name, value in params.items()
    }
    words = QCoreApplication.translate("Messages", source)
    return words.format_map(_Params({"code": code, **shown}))


def message(error: LipasError) -> Message:
    """Return what to show for an error, split after its first sentence."""
    whole = sentence(error.code, **error.params)
    for end in (". ", "? "):
        head, mark, rest = whole.partition(end)
        if mark and "Rp" not in head[-3:]:
            return Message(head + ("?" if end == "? " else ""), rest)
    return Message(whole.rstrip("."), "")


class _Params(dict[str, str]):
    """Missing parameters leave a dash: a sentence with a gap is better than none."""

    def __missing__(self, key: str) -> str:
        return "–"
