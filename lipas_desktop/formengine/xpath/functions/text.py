"""Texts beyond XPath 1.0: lists of codes, patterns, digests."""

import base64
import binascii
import hashlib
import math
import string
from functools import lru_cache

import regex

from lipas_desktop.formengine.errors import ExpressionFault
from lipas_desktop.formengine.tree import Node
from lipas_desktop.formengine.xpath.functions.registry import (
    Args,
    function,
    number,
    text,
    texts,
)
from lipas_desktop.formengine.xpath.values import XValue
from lipas_desktop.formengine.xpath.world import Focus

_LONGEST_PATTERN = 500
_TOKEN_LETTERS = string.ascii_letters + string.digits
_LONGEST_TOKEN = 1_000
_LONGEST_SUBJECT = 10_000
_PATIENCE = 0.25
"""Seconds for one pattern on one text."""


@function("selected", 2)
def _selected(focus: Focus, args: Args) -> XValue:
    return text(args, 1).strip() in text(args, 0).split()


@function("selected-at", 2)
def _selected_at(focus: Focus, args: Args) -> XValue:
    place = number(focus, args, 1)
    codes = text(args, 0).split()
    return codes[int(place)] if 0 <= place < len(codes) else ""


@function("count-selected", 1)
def _count_selected(focus: Focus, args: Args) -> XValue:
    return float(len(text(args, 0).split()))


@function("join", 1, None)
def _join(focus: Focus, args: Args) -> XValue:
    return text(args, 0).join(texts(args[1:]))


@function("substr", 2, 3)
def _substr(focus: Focus, args: Args) -> XValue:
    start = number(focus, args, 1)
    end = number(focus, args, 2) if len(args) > 2 else math.inf
    if math.isnan(start) or math.isnan(end):
        return ""
    return text(args, 0)[int(start) : None if math.isinf(end) else int(end)]


@function("upper-case", 1)
def _upper_case(focus: Focus, args: Args) -> XValue:
    return text(args, 0).upper()


@function("lower-case", 1)
def _lower_case(focus: Focus, args: Args) -> XValue:
    return text(args, 0).lower()


class _Pattern:
    """A pattern of a form's author; one that is too slow once is not tried again."""

    def __init__(self, written: str) -> None:
        if len(written) > _LONGEST_PATTERN:
            raise ExpressionFault("xpath.pattern_too_long", str(len(written)))
        try:
            self._compiled = regex.compile(written)
        except (regex.error, RecursionError) as error:
            raise ExpressionFault("xpath.bad_pattern", str(error)) from error
        self._written = written
        self._is_slow = False

    def occurs_in(self, subject: str) -> bool:
        """Tell whether a text holds it; raise ExpressionFault where that takes too long."""
        if not self._is_slow:
            try:
                found = self._compiled.search(subject[:_LONGEST_SUBJECT], timeout=_PATIENCE)
                return found is not None
            except TimeoutError:
                self._is_slow = True
        raise ExpressionFault("xpath.pattern_too_slow", self._written)


_pattern = lru_cache(maxsize=256)(_Pattern)


@function("regex", 2)
def _regex(focus: Focus, args: Args) -> XValue:
    return _pattern(text(args, 1)).occurs_in(text(args, 0))


@function("boolean-from-string", 1)
def _boolean_from_string(focus: Focus, args: Args) -> XValue:
    return text(args, 0) in ("1", "true")


@function("digest", 2, 3)
def _digest(focus: Focus, args: Args) -> XValue:
    name = text(args, 1).upper().replace("-", "").lower()
    if name not in ("md5", "sha1", "sha256", "sha384", "sha512"):
        raise ExpressionFault("xpath.unknown_digest", text(args, 1))
    found = hashlib.new(name, text(args, 0).encode(), usedforsecurity=False)
    if len(args) > 2 and text(args, 2).lower() == "hex":
        return found.hexdigest()
    return base64.b64encode(found.digest()).decode()


@function("base64-decode", 1)
def _base64_decode(focus: Focus, args: Args) -> XValue:
    try:
        return base64.b64decode(text(args, 0), validate=True).decode("utf-8", "replace")
    except binascii.Error:
        return ""


@function("uuid", 0, 1)
def _uuid(focus: Focus, args: Args) -> XValue:
    if args:
        return _token(focus, number(focus, args, 0))
    digits = f"{focus.world.random.getrandbits(128):032x}"
    variant = "89ab"[int(digits[16], 16) % 4]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


def _token(focus: Focus, length: float) -> str:
    """Return so many random letters and digits, as the standard wants of `uuid` with a number."""
    letters = int(min(length, _LONGEST_TOKEN)) if length > 0 else 0
    return "".join(focus.world.random.choices(_TOKEN_LETTERS, k=letters))


@function("jr:itext", 1)
def _itext(focus: Focus, args: Args) -> XValue:
    found = focus.world.translate(text(args, 0))
    if found is None:
        raise ExpressionFault("xpath.unknown_text", text(args, 0))
    # Nodes, as other engines give: it stands where a path may stand.
    node = Node("element", "value")
    node.set_string(found)
    return [node]


@function("jr:choice-name", 2)
def _choice_name(focus: Focus, args: Args) -> XValue:
    value = text(args, 0)
    found = focus.world.choice_label(text(args, 1).strip(), value)
    return value if found is None else found


@function("once", 1)
def _once(focus: Focus, args: Args) -> XValue:
    return focus.node.string() or args[0]
