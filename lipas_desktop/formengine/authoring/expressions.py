"""The expressions of a form, parsed once, with `${name}` as a path that tells the name."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lipas_desktop.formengine.authoring.outline import REFERENCE, Item, Outline
from lipas_desktop.formengine.authoring.spelling import MARKS
from lipas_desktop.formengine.errors import ExpressionFault
from lipas_desktop.formengine.xpath.compile import compiled
from lipas_desktop.formengine.xpath.syntax import Expr, Path, children

RULED = (
    "relevant", "constraint", "calculation", "required", "readonly", "choice_filter",
    "repeat_count",
)  # fmt: skip
_REF = "lipas-ref"
"""First step of the path that stands for `${…}`."""


@dataclass(frozen=True)
class Written:
    """An expression of a question, and the column it stands in."""

    item: Item
    header: str
    text: str

    @property
    def expr(self) -> Expr | None:
        """Return the parsed expression, None where it cannot be read."""
        return parsed(self.text)[0]

    @property
    def fault(self) -> ExpressionFault | None:
        """Return why it cannot be read."""
        return parsed(self.text)[1]


def written(form: Outline, *headers: str) -> Iterator[Written]:
    """Yield the expressions of a form, of some columns or all; plain ticks are none."""
    for item, header, text in form.expressions(*(headers or RULED)):
        if text not in MARKS:
            yield Written(item, header, text)


@lru_cache(maxsize=4096)
def parsed(text: str) -> tuple[Expr | None, ExpressionFault | None]:
    """Parse a cell, `${name}` and all."""
    try:
        return compiled(REFERENCE.sub(lambda found: _path_of(found[1]), text)).expr, None
    except ExpressionFault as fault:
        return None, fault


def _path_of(name: str) -> str:
    # A name that is none has its own rule; here it only must not break the expression around it.
    plain = "".join(letter if letter.isalnum() or letter in "_.-" else "_" for letter in name)
    return f" /{_REF}/n{plain} "


def referred(expr: Expr) -> str:
    """Return the name that an expression stands for where it is nothing but `${name}`."""
    if isinstance(expr, Path) and expr.absolute and len(expr.steps) == 2:
        first, second = expr.steps
        if first.test.name == _REF and not second.predicates:
            return second.test.name[1:]
    return ""


def parts(expr: Expr) -> Iterator[Expr]:
    """Yield an expression and everything inside it."""
    waiting = [expr]
    while waiting:
        found = waiting.pop()
        yield found
        waiting.extend(children(found))
