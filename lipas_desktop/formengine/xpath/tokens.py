"""Cut an XPath expression into tokens, with the two rules that make `*`, `div` or `5or2` clear."""

import re
from dataclasses import dataclass
from typing import Literal

from lipas_desktop.formengine.errors import ExpressionFault

TokenKind = Literal["number", "literal", "name", "operator", "symbol", "end"]

_SPACE = re.compile(r"[ \t\r\n]*")
_NAME = r"[^\W\d][\w.\-\u00b7]*"
_TOKEN = re.compile(
    rf"""(?P<number>\d+(?:\.\d*)?|\.\d+)
    |(?P<literal>"[^"]*"|'[^']*')
    |(?P<name>{_NAME}(?::(?!:)(?:{_NAME}|\*))?)
    |(?P<symbol>!=|<=|>=|//|::|\.\.|[()\[\]@,/|+\-=<>*.])""",
    re.VERBOSE,
)
_WORD_OPERATOR = re.compile(r"and|or|div|mod")
_OPERATORS = frozenset(("!=", "<=", ">=", "|", "+", "-", "=", "<", ">", "*"))
_BEFORE_OPERAND = frozenset(("(", "[", "@", ",", "/", "//", "::"))


@dataclass(frozen=True, slots=True)
class Token:
    """One token and the character at which it starts."""

    kind: TokenKind
    text: str
    place: int


def tokens(expression: str) -> list[Token]:
    """Return the tokens of an expression, the last of kind `end`; raise ExpressionFault."""
    found: list[Token] = []
    place = _skip(expression, 0)
    while place < len(expression):
        token = _next(expression, place, after_operand=_ends_operand(found))
        found.append(token)
        place = _skip(expression, place + len(token.text))
    found.append(Token("end", "", place))
    return found


def _skip(expression: str, place: int) -> int:
    match = _SPACE.match(expression, place)
    return match.end() if match else place


def _ends_operand(found: list[Token]) -> bool:
    if not found:
        return False
    last = found[-1]
    return last.kind != "operator" and not (last.kind == "symbol" and last.text in _BEFORE_OPERAND)


def _next(expression: str, place: int, after_operand: bool) -> Token:
    if after_operand and (word := _WORD_OPERATOR.match(expression, place)):
        return Token("operator", word.group(), place)
    match = _TOKEN.match(expression, place)
    if match is None:
        raise ExpressionFault("xpath.unexpected", expression[place : place + 12], place)
    text = match.group()
    if match.lastgroup == "symbol":
        star = text == "*"
        operator = text in _OPERATORS and (after_operand or not star)
        return Token("operator" if operator else "symbol", text, place)
    kind: TokenKind = match.lastgroup  # type: ignore[assignment]
    return Token(kind, text, place)
