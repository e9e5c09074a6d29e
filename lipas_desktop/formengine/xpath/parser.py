"""Parse an XPath 1.0 expression into its parts, by binding power, few frames a level."""

from functools import lru_cache

from lipas_desktop.formengine.errors import ExpressionFault
from lipas_desktop.formengine.xpath.syntax import (
    Binary,
    Call,
    Expr,
    Filter,
    Literal,
    Logic,
    Negate,
    Number,
    Path,
    Step,
    Test,
    depth,
)
from lipas_desktop.formengine.xpath.tokens import Token, tokens

MAX_DEPTH = 120
"""Of brackets."""
MAX_PARTS = 200
"""Of parts in parts: a sum of so many numbers lies as deep."""
MAX_LENGTH = 50_000
AXES = frozenset((
    "ancestor", "ancestor-or-self", "attribute", "child", "descendant", "descendant-or-self",
    "following", "following-sibling", "parent", "preceding", "preceding-sibling", "self",
))  # fmt: skip
NODE_TYPES = frozenset(("node", "text", "comment", "processing-instruction"))
_POWER = {
    "or": 1, "and": 2, "=": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4,
    "+": 5, "-": 5, "*": 6, "div": 6, "mod": 6, "|": 8,
}  # fmt: skip
_UNARY = 7
_ANY_NODE = Step("descendant-or-self", Test("node"))


@lru_cache(maxsize=4096)
def parse(expression: str) -> Expr:
    """Parse an expression; raise ExpressionFault with the place where it fails."""
    if len(expression) > MAX_LENGTH:
        raise ExpressionFault("xpath.too_long", str(len(expression)))
    parser = _Parser(tokens(expression))
    parsed = parser.expression(0)
    if parser.token.kind != "end":
        raise parser.unexpected()
    if depth(parsed) > MAX_PARTS:
        raise ExpressionFault("xpath.too_deep", str(MAX_PARTS))
    return parsed


class _Parser:
    def __init__(self, found: list[Token]) -> None:
        self._found = found
        self._at = 0
        self._depth = 0
        self.token = found[0]

    def unexpected(self) -> ExpressionFault:
        return ExpressionFault("xpath.unexpected", self.token.text or "end", self.token.place)

    def _advance(self) -> Token:
        token = self.token
        self._at += 1
        self.token = self._found[self._at]
        return token

    def _ahead(self, text: str) -> bool:
        following = self._found[min(self._at + 1, len(self._found) - 1)]
        return following.kind == "symbol" and following.text == text

    def _is(self, text: str) -> bool:
        return self.token.kind in ("symbol", "operator") and self.token.text == text

    def _expect(self, text: str) -> None:
        if not self._is(text):
            raise self.unexpected()
        self._advance()

    def expression(self, power: int) -> Expr:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionFault("xpath.too_deep", str(MAX_DEPTH), self.token.place)
        if self._is("-"):
            self._advance()
            left: Expr = Negate(self.expression(_UNARY))
        else:
            left = self._path()
        while self.token.kind == "operator" and _POWER[self.token.text] > power:
            operator = self._advance().text
            right = self.expression(_POWER[operator])
            left = _join(operator, left, right)
        self._depth -= 1
        return left

    def _path(self) -> Expr:
        if self._is("/"):
            self._advance()
            if not self._starts_step():
                return Path(True, None, ())
            return self._steps(True, None, ())
        if self._is("//"):
            self._advance()
            return self._steps(True, None, (_ANY_NODE,))
        if not self._starts_primary():
            return self._steps(False, None, ())
        base = self._primary()
        predicates = self._predicates()
        if predicates:
            base = Filter(base, predicates)
        if self._is("/"):
            self._advance()
            return self._steps(False, base, ())
        if self._is("//"):
            self._advance()
            return self._steps(False, base, (_ANY_NODE,))
        return base

    def _starts_step(self) -> bool:
        return self.token.kind == "name" or (
            self.token.kind == "symbol" and self.token.text in ("*", "@", ".", "..")
        )

    def _starts_primary(self) -> bool:
        if self.token.kind in ("number", "literal") or self._is("("):
            return True
        return self.token.kind == "name" and self._ahead("(") and self.token.text not in NODE_TYPES

    def _primary(self) -> Expr:
        token = self._advance()
        if token.kind == "number":
            return Number(float(token.text))
        if token.kind == "literal":
            return Literal(token.text[1:-1])
        if token.kind == "name":
            return Call(token.text, self._args())
        inner = self.expression(0)
        self._expect(")")
        return inner

    def _args(self) -> tuple[Expr, ...]:
        self._expect("(")
        args: list[Expr] = []
        if not self._is(")"):
            args.append(self.expression(0))
            while self._is(","):
                self._advance()
                args.append(self.expression(0))
        self._expect(")")
        return tuple(args)

    def _steps(self, absolute: bool, start: Expr | None, steps: tuple[Step, ...]) -> Path:
        found = [*steps, self._step()]
        while self._is("/") or self._is("//"):
            if self._advance().text == "//":
                found.append(_ANY_NODE)
            found.append(self._step())
        return Path(absolute, start, tuple(found))

    def _step(self) -> Step:
        if self._is("."):
            self._advance()
            return Step("self", Test("node"), self._predicates())
        if self._is(".."):
            self._advance()
            return Step("parent", Test("node"), self._predicates())
        axis = self._axis()
        return Step(axis, self._test(), self._predicates())

    def _axis(self) -> str:
        if self._is("@"):
            self._advance()
            return "attribute"
        if self.token.kind == "name" and self._ahead("::"):
            if self.token.text not in AXES:
                raise ExpressionFault("xpath.unknown_axis", self.token.text, self.token.place)
            axis = self._advance().text
            self._advance()
            return axis
        return "child"

    def _test(self) -> Test:
        if self._is("*"):
            self._advance()
            return Test("name")
        if self.token.kind != "name":
            raise self.unexpected()
        if self._ahead("("):
            return self._type_test()
        prefix, _, name = self._advance().text.rpartition(":")
        return Test("name", prefix, name)

    def _type_test(self) -> Test:
        if self.token.text not in NODE_TYPES:
            raise self.unexpected()
        kind = self._advance().text
        self._expect("(")
        name = "*"
        if kind == "processing-instruction" and self.token.kind == "literal":
            name = self._advance().text[1:-1]
        self._expect(")")
        return Test(kind, "", name)

    def _predicates(self) -> tuple[Expr, ...]:
        found: list[Expr] = []
        while self._is("["):
            self._advance()
            found.append(self.expression(0))
            self._expect("]")
        return tuple(found)


def _join(operator: str, left: Expr, right: Expr) -> Expr:
    if operator not in ("and", "or"):
        return Binary(operator, left, right)
    if isinstance(left, Logic) and left.operator == operator:
        return Logic(operator, (*left.operands, right))
    return Logic(operator, (left, right))
