"""The types of questions by name, with the many ways in which forms in the wild write them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lipas_desktop.formengine.authoring.columns import nearest

PLAIN = (
    "text", "integer", "decimal", "range", "date", "time", "dateTime", "note", "calculate",
    "acknowledge", "hidden", "rank", "image", "audio", "video", "file", "barcode", "geopoint",
    "geotrace", "geoshape", "start", "end", "today", "deviceid", "username", "phonenumber", "email",
    "audit", "csv-external", "xml-external", "background-audio", "start-geopoint",
    "background-geopoint", "osm", "simserial", "subscriberid", "percentage",
)  # fmt: skip
LISTED = (
    "select_one", "select_multiple", "rank", "select_one_from_file", "select_multiple_from_file",
    "select_one_external",
)  # fmt: skip
LOOP = "begin_loop"
"""A group written once and unfolded over a list; what follows `over` is the converter's."""
BEGINS = {"begin_group": "group", "begin_repeat": "repeat", LOOP: "group"}
ENDS = {"end_group": "group", "end_repeat": "repeat", "end_loop": "group"}
_STRUCTURE = (*BEGINS, *ENDS)
UNDRAWN = frozenset((
    "image", "audio", "video", "file", "geopoint", "geotrace", "geoshape", "background-audio",
    "start-geopoint", "background-geopoint", "osm", "audit", "rank",
))  # fmt: skip
"""Types that are shown as a line of text and keep their value."""
UNASKED = frozenset((
    "calculate", "hidden", "start", "end", "today", "deviceid", "username", "phonenumber", "email",
    "audit", "csv-external", "xml-external", "simserial", "subscriberid", "start-geopoint",
    "background-geopoint", "background-audio",
))  # fmt: skip
"""Types without a place on the screen."""
_ALIASES: Mapping[str, str] = {
    "string": "text", "int": "integer", "number": "decimal", "numeric": "decimal",
    "float": "decimal", "datetime": "dateTime", "date time": "dateTime", "date_time": "dateTime",
    "photo": "image", "picture": "image", "gps": "geopoint", "location": "geopoint",
    "calculation": "calculate", "trigger": "acknowledge", "device id": "deviceid",
    "phone number": "phonenumber", "start time": "start", "end time": "end",
    "select one": "select_one", "select1": "select_one", "selectone": "select_one",
    "select-one": "select_one", "select one from": "select_one",
    "add select one prompt using": "select_one", "select one using": "select_one",
    "select multiple": "select_multiple", "select-multiple": "select_multiple",
    "selectmultiple": "select_multiple", "select_many": "select_multiple",
    "select all that apply": "select_multiple", "select_all_that_apply": "select_multiple",
    "select all that apply from": "select_multiple", "select multiple from": "select_multiple",
    "select multiple using": "select_multiple",
    "add select multiple prompt using": "select_multiple",
    "select one from file": "select_one_from_file",
    "select multiple from file": "select_multiple_from_file",
    "select one external": "select_one_external",
    "begin group": "begin_group", "begin lgroup": "begin_repeat", "begin repeat": "begin_repeat",
    "begin looped group": "begin_repeat", "end group": "end_group", "end repeat": "end_repeat",
    "end lgroup": "end_repeat", "end looped group": "end_repeat", "begingroup": "begin_group",
    "endgroup": "end_group", "beginrepeat": "begin_repeat", "endrepeat": "end_repeat",
    "begin-group": "begin_group", "end-group": "end_group", "begin loop": "begin_loop",
    "end loop": "end_loop", "imei": "deviceid", "subscriber id": "subscriberid",
    "sim id": "simserial",
}  # fmt: skip
_WRAPPED = re.compile(r"(?:add|get|q) (.+?)(?: prompt)?")
_OTHER = re.compile(r"\s+or[_ ](?:specify[_ ])?other$")


@dataclass(frozen=True)
class Type:
    """What stands in a type cell: the type, the list that it names, whether `other` is offered."""

    name: str
    list: str = ""
    or_other: bool = False
    known: bool = True

    def __str__(self) -> str:
        words = [self.name, self.list, "or_other" if self.or_other else ""]
        return " ".join(word for word in words if word)


def read_type(written: str) -> Type:
    """Read a type cell; `known` is False where it names no type."""
    plain = " ".join(written.replace("\u00a0", " ").split())
    other = bool(_OTHER.search(plain.lower()))
    if other:
        plain = _OTHER.sub("", plain)
    whole = _named(plain)
    if whole and not (whole in LISTED and whole != "rank"):
        return Type(whole, or_other=other)
    words = plain.split(" ")
    for count in range(len(words) - 1, 0, -1):
        name = _named(" ".join(words[:count]).rstrip(":"))
        if name in LISTED or name in BEGINS or name in ENDS or name == "osm":
            rest = " ".join(words[count:])
            return Type(name, rest if name in LISTED or name == "osm" else "", other)
    return Type(whole, or_other=other) if whole else _guessed(words, other)


def _named(text: str) -> str:
    """Return the type of this name or alias, empty where there is none."""
    known = (*PLAIN, *LISTED, *_STRUCTURE)
    if text in known:
        return text
    folded = text.lower()
    if folded in known:
        return folded
    if folded in _ALIASES:
        return _ALIASES[folded]
    wrapped = _WRAPPED.fullmatch(folded)
    inner = wrapped[1] if wrapped else ""
    return _ALIASES.get(inner, inner if inner in known else "")


def _guessed(words: list[str], other: bool) -> Type:
    """Read one slip of the hand in the type's name."""
    near = nearest(words[0].lower(), {name.lower() for name in (*PLAIN, *LISTED, *_STRUCTURE)})
    if len(near) == 1:
        name = _named(near[0])
        if (name in LISTED) == (len(words) > 1):
            return Type(name, " ".join(words[1:]), other)
    return Type("text", known=False)
