"""Filling a form without a screen: a row of named texts through the same rules as by hand."""

from collections.abc import Mapping
from dataclasses import dataclass

from lipas_desktop.formengine.instance import FormState


@dataclass(frozen=True)
class RowFault:
    """Something about one answer of a row; the answer is kept all the same."""

    code: str
    question: str
    cell: str
    message: str = ""
    """The form's own sentence, where it has one."""


def fill_row(state: FormState, cells: Mapping[str, str]) -> list[RowFault]:
    """Give a new form the answers of a row by question name; return what is wrong with them."""
    found: list[RowFault] = []
    for name, text in cells.items():
        if not text.strip():
            continue
        if name not in state.form.refs:
            found.append(RowFault("form.question_unknown", name, text))
        else:
            found += _answer(state, name, text.strip())
    told = {fault.question for fault in found}
    for problem in state.validate():
        name = problem.ref.rpartition("/")[2]
        if name not in told:
            given = cells.get(name, "")
            found.append(RowFault(problem.code, name, given, problem.message))
    for cleared in state.cleared_answers():
        name = cleared.ref.rpartition("/")[2]
        if name in cells and name not in told:
            found.append(RowFault("form.not_asked", name, cells[name]))
    return found


def _answer(state: FormState, name: str, text: str) -> list[RowFault]:
    kind = state.form.question(name).kind
    if kind not in ("select_one", "select_multiple"):
        state.answer(name, text)
        return []
    several = kind == "select_multiple"
    offered = {choice.value: choice.label for choice in state.choices(name)}
    codes = [_code(part, offered) for part in (text.split() if several else [text])]
    if several and None in codes:
        codes = [_code(text, offered)]
    chosen = [code for code in codes if code is not None]
    state.answer(name, " ".join(chosen) or text)
    missing = len(chosen) < len(codes)
    return [RowFault("form.choice_not_offered", name, text)] if missing else []


def _code(text: str, offered: Mapping[str, str]) -> str | None:
    """Return the code that a cell means, by itself or by its words; None where there is none."""
    if text in offered:
        return text
    meant = [code for code, label in offered.items() if label.casefold() == text.casefold()]
    return meant[0] if len(meant) == 1 else None
