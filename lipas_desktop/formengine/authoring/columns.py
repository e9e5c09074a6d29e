"""The columns that a form may have: their names, other ways of writing them, near misses."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

SURVEY = frozenset((
    "type", "name", "label", "hint", "guidance_hint", "required", "required_message", "relevant",
    "constraint", "constraint_message", "calculation", "trigger", "readonly", "default",
    "choice_filter", "appearance", "parameters", "repeat_count", "save_to", "image", "big-image",
    "audio", "video", "autoplay", "rows", "noapperrorstring", "bind", "control", "instance",
    "media", "disabled", "intent", "compact_tag", "sms_field", "sms_option", "query",
))  # fmt: skip
CHOICES = frozenset((
    "list_name", "name", "label", "image", "big-image", "audio", "video", "media", "order",
    "geometry", "sms_option",
))  # fmt: skip
SETTINGS = frozenset((
    "form_title", "form_id", "version", "default_language", "instance_name", "namespaces",
    "public_key", "submission_url", "auto_send", "auto_delete", "allow_choice_duplicates", "style",
    "name", "attribute", "prefix", "delimiter", "omit_instanceid", "client_editable", "sms_keyword",
    "sms_separator", "sms_date_format", "sms_datetime_format", "sms_allow_media", "sms_response",
    "clean_text_values", "instance_xmlns", "add_none_option", "compact_prefix", "compact_delimiter",
))  # fmt: skip
COLUMNS: Mapping[str, frozenset[str]] = {
    "survey": SURVEY, "choices": CHOICES, "settings": SETTINGS,
}  # fmt: skip
OPEN = frozenset(("choices",))
"""Sheets in which any further column is data for filters."""
TRANSLATED = frozenset((
    "label", "hint", "guidance_hint", "required_message", "constraint_message", "image",
    "big-image", "audio", "video", "media",
))  # fmt: skip
_ALIASES: Mapping[str, Mapping[str, str]] = {
    "survey": {
        "read_only": "readonly", "relevance": "relevant", "caption": "label",
        "constraining_message": "constraint_message", "calculate": "calculation",
        "command": "type", "tag": "name", "value": "name", "count": "repeat_count",
        "jr:count": "repeat_count", "requiredmsg": "required_message", "body": "control",
        "no_app_error_string": "noapperrorstring",
    },
    "choices": {"list name": "list_name", "caption": "label", "value": "name"},
    "settings": {"set_form_title": "form_title", "set_form_id": "form_id",
                 "title": "form_title", "id_string": "form_id"},
}  # fmt: skip
_PARTED = frozenset(("bind", "control", "instance"))
_LANGUAGE = re.compile(r"\s*::\s*")
_LEAST_LETTERS = 4


@dataclass(frozen=True)
class Reading:
    """What a header was read as; empty where no column is meant."""

    header: str
    near: tuple[str, ...] = ()
    """Columns that it may have been meant for."""

    @property
    def is_known(self) -> bool:
        """Tell whether a column was recognised."""
        return bool(self.header)


def read_header(sheet: str, written: str) -> Reading:
    """Read a header with its language, in any case, with blanks or one slip of the hand."""
    first, *rest = _LANGUAGE.split(written.replace("\u00a0", " ").strip())
    found = _read_first(sheet, first)
    if not found.is_known and not rest and ":" in first:
        # The older way of writing a language, with one colon.
        first, tail = (part.strip() for part in first.split(":", 1))
        single = _read_first(sheet, first)
        if single.header in TRANSLATED | _PARTED:
            found, rest = single, [tail]
    if not found.is_known:
        return found
    return Reading("::".join([found.header, *(part.strip() for part in rest)]))


def _read_first(sheet: str, written: str) -> Reading:
    known = COLUMNS.get(sheet)
    plain = " ".join(written.split())
    if known is None or plain in known:
        return Reading(plain)
    aliases = _ALIASES.get(sheet, {})
    folded = plain.lower().rstrip(":*")
    for form in (
        folded,
        folded.replace(" ", "_"),
        folded.replace("-", "_"),
        folded.replace("_", ""),
    ):
        if form in known:
            return Reading(form)
        if form in aliases:
            return Reading(aliases[form])
    if sheet in OPEN and "\u00a0" not in written and " " not in plain and not _near(folded, known):
        return Reading(plain)
    near = _near(folded.replace(" ", "_"), known)
    return Reading(near[0]) if len(near) == 1 else Reading("", near)


def base(header: str) -> str:
    """Return a header without its language."""
    return header.partition("::")[0]


def language(header: str) -> str:
    """Return the language of a translated header, empty for the one without a name."""
    first, *rest = header.split("::")
    return rest[-1] if first in TRANSLATED and rest else ""


def _near(written: str, known: Iterable[str]) -> tuple[str, ...]:
    return nearest(written, (name for name in known if len(name) >= _LEAST_LETTERS))


def nearest(written: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return what is the fewest slips of the hand away, if that is near enough to be meant."""
    most = 1 if len(written) < 6 else 2
    if len(written) < _LEAST_LETTERS:
        return ()
    away = {
        name: slips(written, name)
        for name in known
        if abs(len(name) - len(written)) <= most and name != written
    }
    least = min(away.values(), default=most + 1)
    return tuple(sorted(name for name, d in away.items() if d == least)) if least <= most else ()


def slips(one: str, two: str) -> int:
    """Count letters that are missing, too many, others, or have changed places."""
    before: list[int] = []
    above = list(range(len(two) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, other in enumerate(two, start=1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == two[j - 2] and one[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]
