"""Rules about single questions: defaults, appearances, what is asked of what nobody fills in."""

import re
from collections.abc import Iterator

from lipas_desktop.formengine.authoring.kinds import LISTED, UNASKED
from lipas_desktop.formengine.authoring.outline import Item, Outline
from lipas_desktop.formengine.authoring.remarks import Remark
from lipas_desktop.formengine.conversion import misfit
from lipas_desktop.formengine.definition import Kind

_KINDS: dict[str, Kind] = {
    "integer": "integer", "decimal": "decimal", "date": "date", "time": "time",
    "dateTime": "datetime", "range": "decimal",
}  # fmt: skip
_DYNAMIC = re.compile(r"\(|\$\{|[-+*/]\s*\d|\bdiv\b|\bmod\b")
APPEARANCES = frozenset((
    "minimal", "multiline", "numbers", "no-label", "label", "list", "list-nolabel", "field-list",
    "table-list", "columns", "columns-pack", "columns-flex", "horizontal", "horizontal-compact",
    "compact", "quick", "quickcompact", "likert", "autocomplete", "search", "image-map", "map",
    "placement-map", "maps", "draw", "annotate", "signature", "new", "new-front", "front",
    "no-calendar", "month-year", "year", "ethiopian", "coptic", "islamic", "bikram-sambat",
    "persian", "myanmar", "url", "thousands-sep", "bearing", "vertical", "no-ticks", "picker",
    "rating", "randomized", "hidden", "hidden-answer", "printer", "counter", "masked",
    "no-buttons", "streets", "satellite", "terrain", "distress", "dictionary-field", "distance",
    "col1", "col2", "app-lookup", "regions", "selfie", "new-rear", "wait", "once", "no-collapse",
))  # fmt: skip
_PATTERNED = re.compile(r"w\d{1,2}|columns-\d{1,2}|compact-\d{1,2}|quickcompact-\d{1,2}|ex:.*")
_NOT_ANSWERED = UNASKED | {"note"}


def wrong_defaults(form: Outline) -> Iterator[Remark]:
    """What stands there to begin with is an answer that the question takes."""
    for item in form.questions:
        text = form.cell(item, "default")
        if not text or _DYNAMIC.search(text):
            continue
        kind = _KINDS.get(item.type.name)
        if kind is not None and misfit(kind, text):
            yield form.told("form.default_misfit", "error", item, "default", item.type.name)
        elif item.type.name in ("select_one", "select_multiple"):
            yield from _default_not_offered(form, item, text)


def _default_not_offered(form: Outline, item: Item, text: str) -> Iterator[Remark]:
    codes = form.codes(item.type.list)
    chosen = text.split() if item.type.name == "select_multiple" else [text]
    missing = [code for code in chosen if code not in codes]
    if codes and missing:
        yield form.told("form.default_not_offered", "error", item, "default", missing[0])


def unknown_appearances(form: Outline) -> Iterator[Remark]:
    """An appearance that no tool knows changes nothing."""
    for item in form.items:
        text = form.cell(item, "appearance")
        if "(" in text or text.startswith("app-lookup"):
            continue
        for word in text.split():
            if word not in APPEARANCES and not _PATTERNED.fullmatch(word):
                yield form.told("form.appearance_unknown", "hint", item, "appearance", word)


def calculations_of_nothing(form: Outline) -> Iterator[Remark]:
    """What is worked out says how."""
    for item in form.questions:
        text = form.cell(item, "calculation") or form.cell(item, "default")
        if item.type.name == "calculate" and not text:
            yield form.told("form.calculation_missing", "error", item, "type")


def required_of_nobody(form: Outline) -> Iterator[Remark]:
    """What nobody fills in cannot be asked for."""
    for item in form.items:
        text = form.cell(item, "required").lower()
        if not text or text in ("no", "false"):
            continue
        if item.type.name in _NOT_ANSWERED or item.is_group:
            yield form.told("form.required_unfilled", "warning", item, "required", item.type.name)
        elif form.cell(item, "readonly").lower() in ("yes", "true") and not (
            form.cell(item, "calculation") or form.cell(item, "default")
        ):
            yield form.told("form.required_readonly", "warning", item, "required")


def constraints_of_nothing(form: Outline) -> Iterator[Remark]:
    """A constraint looks at an answer."""
    for item, header, _ in form.expressions("constraint"):
        if item.type.name == "note" or item.is_group:
            yield form.told("form.constraint_unfilled", "warning", item, header, item.type.name)


def worked_out_by_hand(form: Outline) -> Iterator[Remark]:
    """An answer that is worked out anew at every change is not typed."""
    for item, header, _ in form.expressions("calculation"):
        ticked = form.cell(item, "readonly").lower() in ("yes", "true")
        if item.is_asked and not item.is_group and not form.cell(item, "trigger"):
            if not ticked and item.type.name != "note":
                yield form.told("form.calculated_by_hand", "hint", item, header)
        elif item.is_group:
            yield form.told("form.calculation_of_group", "warning", item, header)


def or_other_with_filter(form: Outline) -> Iterator[Remark]:
    """`or_other` and a filter do not go together, and its words come in one language only."""
    for item in form.items:
        if item.type.or_other and item.type.name in LISTED:
            if form.cell(item, "choice_filter"):
                yield form.told("form.other_with_filter", "error", item, "choice_filter")
            elif len(form.languages) > 1:
                yield form.told("form.other_untranslated", "hint", item, "type")


RULES = (
    wrong_defaults, unknown_appearances, calculations_of_nothing, required_of_nobody,
    constraints_of_nothing, worked_out_by_hand, or_other_with_filter,
)  # fmt: skip
