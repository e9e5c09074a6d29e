"""Rules about expressions: can they be read, do they say what is meant, do they need each other."""

import re
from collections.abc import Iterable, Iterator, Mapping

from lipas_desktop.formengine.authoring.columns import nearest
from lipas_desktop.formengine.authoring.expressions import (
    RULED,
    Written,
    parsed,
    parts,
    referred,
    written,
)
from lipas_desktop.formengine.authoring.kinds import BEGINS
from lipas_desktop.formengine.authoring.outline import Item, Outline, references
from lipas_desktop.formengine.authoring.remarks import Remark
from lipas_desktop.formengine.xpath.functions.registry import FUNCTIONS
from lipas_desktop.formengine.xpath.parser import MAX_LENGTH
from lipas_desktop.formengine.xpath.syntax import (
    Binary,
    Call,
    Expr,
    Literal,
    Logic,
    Number,
    Path,
    calls,
)

_SPECIAL = {"if": (3, 3), "coalesce": (1, None)}
_ELSEWHERE = frozenset(("search", "once"))
_CONDITIONS = frozenset(("relevant", "constraint", "required", "readonly", "choice_filter"))
_FEW_ENGINES = frozenset((
    "abs", "ends-with", "substring", "log", "exp", "exp10", "log10", "lang", "local-name",
    "namespace-uri", "id", "name", "atan2", "base64-decode", "digest", "geofence",
))  # fmt: skip
_TRAVELLING_AXES = frozenset(("child", "parent", "self", "attribute", "descendant-or-self"))
_LONG_PATTERN = 500
_COMPARES = ("=", "!=")


def unreadable(form: Outline) -> Iterator[Remark]:
    """An expression that cannot be parsed counts as not written."""
    for one in written(form):
        if len(one.text) > MAX_LENGTH:
            yield _told(form, "form.expression_long", "error", one, str(MAX_LENGTH))
        elif one.fault is not None:
            unpaired = _bracket_code(one.text)
            code = unpaired or one.fault.code.replace("xpath.", "form.expression_")
            yield _told(form, code, "error", one, "" if unpaired else one.fault.detail)


def _bracket_code(text: str) -> str:
    """Return the code of a bracket or quotation mark without its other, empty where all pair."""
    bare = re.sub(r"'[^']*'|\"[^\"]*\"", "", text)
    if "'" in bare or '"' in bare:
        return "form.quote_unclosed"
    open_: list[str] = []
    for letter in bare:
        if letter in "([{":
            open_.append(letter)
        elif letter in ")]}" and (not open_ or open_.pop() + letter not in ("()", "[]", "{}")):
            return "form.bracket_unopened"
    return "form.bracket_unclosed" if open_ else ""


def unknown_functions(form: Outline) -> Iterator[Remark]:
    """A function that no engine has ends in a fault as soon as it is reached."""
    for one, call in _calls(form):
        if call.name not in FUNCTIONS and call.name not in _SPECIAL | dict.fromkeys(_ELSEWHERE):
            near = nearest(call.name, FUNCTIONS)
            detail = f"{call.name}() → {near[0]}()" if near else f"{call.name}()"
            yield _told(form, "form.function_unknown", "error", one, detail)


def wrong_arguments(form: Outline) -> Iterator[Remark]:
    """A function takes so many values, not more and not fewer."""
    for one, call in _calls(form):
        least, most = _SPECIAL.get(call.name, (0, None))
        known = FUNCTIONS.get(call.name)
        if known is not None:
            least, most = known.least, known.most
        if len(call.args) < least or (most is not None and len(call.args) > most):
            yield _told(form, "form.function_arguments", "error", one, f"{call.name}()")


def unknown_references(form: Outline) -> Iterator[Remark]:
    """`${name}` stands for a question of this form."""
    for item in form.items:
        for column, header in form.survey.headers():
            for name in dict.fromkeys(references(item.line.text(column))):
                if name and name not in form.by_name:
                    near = nearest(name, form.by_name)
                    detail = f"${{{name}}}" + (f" → ${{{near[0]}}}" if near else "")
                    yield form.told("form.reference_unknown", "error", item, header, detail)


def empty_references(form: Outline) -> Iterator[Remark]:
    """`${}` names nothing."""
    for item, header, text in form.expressions(*RULED):
        if "" in references(text):
            yield form.told("form.reference_empty", "error", item, header)


def cycles(form: Outline) -> Iterator[Remark]:
    """Questions that wait for each other are never worked out."""
    needs = {name: _needs(form, item) for name, item in form.by_name.items()}
    for cycle in _cycles(needs):
        guilty = next(n for n in cycle if _own_needs(form, form.by_name[n]) & set(cycle))
        first = cycle.index(guilty)
        chain = [*cycle[first:], *cycle[:first], guilty]
        item = form.by_name[guilty]
        header = "relevant"
        if set(references(form.cell(item, "calculation"))) & set(cycle):
            header = "calculation"
        yield form.told("form.cycle", "error", item, header, " → ".join(chain))


def _own_needs(form: Outline, item: Item) -> set[str]:
    cells = (form.cell(item, "relevant"), form.cell(item, "calculation"))
    triggered = bool(form.cell(item, "trigger"))
    read = references(cells[0]) + ([] if triggered else references(cells[1]))
    if "once(" in cells[1].replace(" ", ""):
        read = [name for name in read if name != item.name]
    return {name for name in read if name in form.by_name}


def _needs(form: Outline, item: Item) -> set[str]:
    above = {item.above[-1].name} if item.above and item.above[-1].name in form.by_name else set()
    return _own_needs(form, item) | above


def _cycles(needs: Mapping[str, set[str]]) -> Iterator[list[str]]:
    """Yield cycles that share no name, each walked in the order of its needs."""
    done: set[str] = set()
    for start in needs:
        walked: list[str] = []
        at = {start: 0}
        ahead = [iter(sorted(needs[start]))] if start not in done else []
        walked = [start] if ahead else []
        while ahead:
            following = next(ahead[-1], None)
            if following is None:
                ahead.pop()
                left = walked.pop()
                at.pop(left)
                done.add(left)
            elif following in at:
                cycle = walked[at[following] :]
                yield cycle
                done.update(walked)
                break
            elif following not in done:
                at[following] = len(walked)
                walked.append(following)
                ahead.append(iter(sorted(needs[following])))


def always_true(form: Outline) -> Iterator[Remark]:
    """A question always exists: alone in a condition it says nothing."""
    for one in written(form, *_CONDITIONS):
        for condition in _conditions(one.expr):
            name = referred(condition)
            if name:
                yield _told(form, "form.always_true", "error", one, f"${{{name}}} != ''")


def _conditions(expr: Expr | None) -> Iterator[Expr]:
    """Yield what is read as yes or no."""
    waiting = [] if expr is None else [expr]
    while waiting:
        found = waiting.pop()
        if isinstance(found, Logic):
            waiting.extend(found.operands)
        elif isinstance(found, Call) and found.name in ("not", "boolean", "if") and found.args:
            waiting.append(found.args[0])
        else:
            yield found


def broken_patterns(form: Outline) -> Iterator[Remark]:
    """A pattern that cannot be read fits nothing."""
    for one, call in _calls(form):
        if call.name != "regex" or len(call.args) != 2:
            continue
        pattern = call.args[1]
        if not isinstance(pattern, Literal):
            continue
        if len(pattern.value) > _LONG_PATTERN:
            yield _told(form, "form.pattern_long", "warning", one, str(_LONG_PATTERN))
        try:
            re.compile(pattern.value)
        except (re.error, RecursionError, OverflowError) as fault:
            yield _told(form, "form.pattern_broken", "error", one, str(fault))


def several_compared(form: Outline) -> Iterator[Remark]:
    """Of several choices one is asked for with `selected`, not with `=`."""
    for one, compared in _comparisons(form):
        name = _select_of(form, one, compared, "select_multiple")
        other = _constant(compared.left) or _constant(compared.right)
        if name and other:
            cure = f"selected({name}, '{other}')"
            if compared.operator == "!=":
                cure = f"not({cure})"
            yield _told(form, "form.several_compared", "warning", one, cure)


def unreachable(form: Outline) -> Iterator[Remark]:
    """What waits for a code that no list offers is never asked."""
    for one, compared in _comparisons(form):
        name = _select_of(form, one, compared, "select_one")
        code = _constant(compared.left) or _constant(compared.right)
        if name and code and compared.operator == "=":
            yield from _not_offered(form, one, name, code)
    for one, call in _calls(form):
        if call.name == "selected" and len(call.args) == 2:
            name = referred(call.args[0])
            code = _constant(call.args[1])
            if name and code:
                yield from _not_offered(form, one, f"${{{name}}}", code)


def _not_offered(form: Outline, one: Written, name: str, code: str) -> Iterator[Remark]:
    asked = one.item if name == "." else form.by_name.get(name[2:-1])
    if asked is None or not asked.is_select or asked.type.list not in form.lists:
        return
    codes = form.codes(asked.type.list) | ({"other"} if asked.type.or_other else set())
    if code not in codes:
        near = _meant(code, codes)
        if near:
            detail = f"'{code}' → '{near}'"
            yield _told(form, "form.code_misspelt", "warning", one, detail)
        else:
            yield _told(form, "form.code_not_offered", "warning", one, f"{name} = '{code}'")


_SAME = (frozenset(("yes", "1", "ya", "y", "true")), frozenset(("no", "0", "tidak", "n", "false")))


def _meant(code: str, codes: Iterable[str]) -> str:
    """Return the code of a list that was meant: in another case, or `1` for `yes`."""
    for known in sorted(codes):
        folded = {known.lower(), code.lower()}
        if len(folded) == 1 or any(folded <= same for same in _SAME):
            return known
    near = nearest(code, codes)
    return near[0] if len(near) == 1 else ""


def few_engines(form: Outline) -> Iterator[Remark]:
    """Some constructs are read differently, or not at all, by other tools for these forms."""
    for one in written(form):
        expr = one.expr
        if expr is None:
            continue
        found = next((detail for part in parts(expr) if (detail := _odd(part))), "")
        if found:
            yield _told(form, "form.not_everywhere", "hint", one, found)


def _odd(part: Expr) -> str:
    if isinstance(part, Call) and part.name in _FEW_ENGINES:
        return f"{part.name}()"
    if isinstance(part, Path):
        for step in part.steps:
            if step.axis not in _TRAVELLING_AXES:
                return f"{step.axis}::"
            if step.axis == "descendant-or-self":
                return "//"
    return ""


def triggers(form: Outline) -> Iterator[Remark]:
    """A trigger names a question."""
    for item, header, text in form.expressions("trigger"):
        if not references(text):
            yield form.told("form.trigger_unnamed", "error", item, header)


def counts_of_rows(form: Outline) -> Iterator[Remark]:
    """How often rows come is a number."""
    for item, header, text in form.expressions("repeat_count"):
        if item.type.name not in BEGINS or item.type.name == "begin_group":
            yield form.told("form.count_without_repeat", "warning", item, header)
            continue
        expr, _ = parsed(text)
        counted = form.by_name.get(referred(expr)) if expr is not None else None
        words = ("text", "select_multiple", "date", "time", "dateTime", "note", "acknowledge")
        if isinstance(expr, Literal) or (counted is not None and counted.type.name in words):
            yield form.told("form.count_no_number", "error", item, header)


def _calls(form: Outline) -> Iterator[tuple[Written, Call]]:
    for one in written(form):
        if one.expr is not None:
            for call in calls(one.expr):
                yield one, call


def _comparisons(form: Outline) -> Iterator[tuple[Written, Binary]]:
    for one in written(form):
        for part in parts(one.expr) if one.expr is not None else ():
            if isinstance(part, Binary) and part.operator in _COMPARES:
                yield one, part


def _select_of(form: Outline, one: Written, compared: Binary, kind: str) -> str:
    """Return how a question of a kind is written that stands at one side, empty where none does."""
    for side in (compared.left, compared.right):
        name = referred(side)
        item = form.by_name.get(name) if name else None
        if item is None and one.header == "constraint" and _is_self(side):
            item, name = one.item, "."
        if item is not None and item.type.name == kind:
            return name if name == "." else f"${{{name}}}"
    return ""


def _is_self(expr: Expr) -> bool:
    return (
        isinstance(expr, Path)
        and not expr.absolute
        and expr.start is None
        and len(expr.steps) == 1
        and expr.steps[0].axis == "self"
    )


def _constant(expr: Expr) -> str:
    if isinstance(expr, Literal):
        return expr.value
    if isinstance(expr, Number):
        return str(int(expr.value)) if expr.value.is_integer() else str(expr.value)
    return ""


def _told(form: Outline, code: str, severity: str, one: Written, detail: str = "") -> Remark:
    return form.told(code, severity, one.item, one.header, detail)  # type: ignore[arg-type]


RULES = (
    unreadable, unknown_functions, wrong_arguments, unknown_references, empty_references, cycles,
    always_true, broken_patterns, several_compared, unreachable, few_engines, triggers,
    counts_of_rows,
)  # fmt: skip
