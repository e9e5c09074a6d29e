"""From an error's code to the sentence a person reads: what is so, what stays safe, what to do.

The tables are in `sentences/`, one file a room that raises. Source texts are Indonesian;
parameters stand as `{name}` and are never personal.
"""

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.ui import formats
from lipas_desktop.ui.sentences.table import SENTENCES
from lipas_desktop.ui.sentences.values import VALUES

UNKNOWN = "unknown"
_FIRST_END = re.compile(r"[.?] (?=[A-Z])")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Message:
    """A first sentence for the bold line, and the rest for the grey one."""

    title: str
    text: str

    @property
    def whole(self) -> str:
        """Return both, as they stand in one line."""
        end = "" if self.title.endswith("?") or not self.text else "."
        return f"{self.title}{end} {self.text}".strip()


def sentence(code: str, **params: str | int) -> str:
    """Return the sentence of a code in the language of now."""
    source = SENTENCES.get(code) or SENTENCES[UNKNOWN]
    shown = {name: _shown(name, value) for name, value in params.items()}
    words = QCoreApplication.translate("Messages", source)
    return words.format_map(_Params({"code": code, **shown}))


class _Number(int):
    """A number in the language of now; `{need:size}` is octets, `{since:moment}` milliseconds."""

    def __format__(self, spec: str) -> str:
        if spec == "moment":
            return formats.moment_here(int(self))
        return formats.size(int(self)) if spec == "size" else formats.number(int(self))


def _shown(name: str, value: str | int) -> str | _Number:
    """Return a parameter in words: numbers and dates of the language, codes by their name."""
    if isinstance(value, int):
        return _Number(value)
    if _ISO_DATE.fullmatch(value):
        return formats.long_date(value)
    words = VALUES.get(name, {}).get(value)
    return QCoreApplication.translate("Messages", words) if words else value


def message(error: LipasError) -> Message:
    """Return what to show for an error, split after its first sentence."""
    whole = sentence(error.code, **error.params)
    end = _FIRST_END.search(whole)
    if end is None:
        return Message(whole.removesuffix("."), "")
    return Message(whole[: end.start()] + end[0].strip(" ."), whole[end.end() :])


class _Params(dict[str, str | _Number]):
    """Missing parameters leave a dash: a sentence with a gap is better than none."""

    def __missing__(self, key: str) -> str:
        return "–"  # a plain text: it takes no format of numbers
