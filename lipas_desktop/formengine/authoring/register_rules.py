"""Rules about the register that a form fills: what the program itself works with stays.

Which columns there are stands in the ledger; which of them the program reads, in
`domain.core_columns`.
"""

from collections.abc import Iterator, Mapping

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.core_columns import CORE
from lipas_desktop.domain.ledger import LEDGER, Column
from lipas_desktop.formengine.authoring.columns import base
from lipas_desktop.formengine.authoring.outline import Item, Outline
from lipas_desktop.formengine.authoring.remarks import Remark, at
from lipas_desktop.formengine.reading import OWN_COLUMNS

KIND_SETTING = "attribute::lipas:kind"
COLUMN = "bind::lipas:column"
_FITS: Mapping[str, frozenset[str]] = {
    "int": frozenset(("integer", "calculate", "hidden")),
    "bool": frozenset(("acknowledge", "select_one", "calculate", "hidden")),
    "list": frozenset(("select_multiple", "text", "calculate", "hidden")),
}


def kind_of(form: Outline) -> str:
    """Return the register that a form fills, empty where it names none."""
    return form.setting(KIND_SETTING)


def column_of(form: Outline, item: Item) -> str:
    """Return the column that keeps a question's answer."""
    return form.cell(item, COLUMN) or item.name


def kept_by_column(form: Outline) -> dict[str, Item]:
    """Return the question that keeps each column, the first of those that do."""
    questions = [i for i in form.questions if i.type.name != "note" and not i.within_repeat]
    return {column_of(form, item): item for item in reversed(questions)}


def missing_core(form: Outline) -> list[str]:
    """Return the core columns that no question of a form keeps."""
    kept = kept_by_column(form)
    return [column for column in CORE.get(kind_of(form), {}) if column not in kept]


def unknown_register(form: Outline) -> Iterator[Remark]:
    """A form fills a register that there is."""
    kind, table = kind_of(form), form.book.table("settings")
    if kind and kind not in LEDGER.tables and table is not None:
        known = ", ".join(sorted(CORE))
        column = table.column(KIND_SETTING)
        yield at("form.register_unknown", "error", table, table.rows[0], column, known)


def core_dropped(form: Outline) -> Iterator[Remark]:
    """What the program counts, searches and prints by is asked."""
    for column in missing_core(form):
        yield at("form.core_dropped", "error", form.survey, detail=column)


def core_retyped(form: Outline) -> Iterator[Remark]:
    """A core question keeps the type in which the program reads it."""
    kept = kept_by_column(form)
    for column, types in CORE.get(kind_of(form), {}).items():
        item = kept.get(column)
        if item is not None and item.type.name not in types:
            yield form.told("form.core_retyped", "error", item, "type", ", ".join(sorted(types)))


def types_that_do_not_fit(form: Outline) -> Iterator[Remark]:
    """A column holds numbers, ticks or lists; what is of another type goes beside it, unseen."""
    table = LEDGER.tables.get(kind_of(form))
    core = CORE.get(kind_of(form), {})
    for column, item in kept_by_column(form).items() if table is not None else ():
        known: Column | None = table.by_name.get(column) if table is not None else None
        fits = _FITS.get(known.type) if known is not None else None
        if known is not None and fits and item.type.name not in fits and column not in core:
            wanted = ", ".join(sorted(fits - {"calculate", "hidden"}))
            yield form.told("form.column_type", "error", item, "type", wanted)


def one_column_for_two(form: Outline) -> Iterator[Remark]:
    """A column keeps one answer; rows of a repeat are kept beside the columns."""
    seen: dict[str, Item] = {}
    for item in (one for one in form.questions if not one.within_repeat):
        column = column_of(form, item)
        first = seen.setdefault(column, item)
        if first is not item and first.name != item.name:
            yield form.told("form.column_shared", "error", item, COLUMN, column)


def columns_not_there(form: Outline) -> Iterator[Remark]:
    """A question sent to a column goes to one that the register has."""
    table = LEDGER.tables.get(kind_of(form))
    for item in form.questions if table is not None else ():
        column = form.cell(item, COLUMN)
        if column and table is not None and column not in table.by_name:
            yield form.told("form.column_not_there", "error", item, COLUMN, column)


def known_codes(form: Outline) -> Iterator[Remark]:
    """A list that the program knows too has the codes that it counts by."""
    if not kind_of(form):
        return
    column = form.choices.column("name")
    for name, lines in form.lists.items():
        known = CODES.get(name)
        for line in lines if known is not None else ():
            if known is not None and line.text(column) not in known.by_code:
                yield form.told_choice("form.code_unknown", "warning", line, "name", name)


def dropped_codes(form: Outline) -> Iterator[Remark]:
    """L and P are what recaps count; a list without one of them cannot be told apart."""
    kept = kept_by_column(form)
    sex = kept.get("sex") if kind_of(form) == "person" else None
    if sex is not None and sex.type.list in form.lists:
        for code in CODES["sex"].by_code.keys() - form.codes(sex.type.list):
            yield form.told("form.core_code_dropped", "error", sex, "type", code)


def own_columns(form: Outline) -> Iterator[Remark]:
    """The program's own columns are those that its engine reads."""
    for column, header in form.survey.headers():
        space, _, name = header.removeprefix("bind::").partition(":")
        if base(header) == "bind" and space == "lipas" and name not in OWN_COLUMNS:
            detail = ", ".join(sorted(OWN_COLUMNS))
            yield at("form.own_column", "warning", form.survey, form.survey.heading, column, detail)


def own_columns_without_namespace(form: Outline) -> Iterator[Remark]:
    """The program's own columns count only where the settings say whose they are."""
    used = [c for c, h in form.survey.headers() if h.startswith("bind::lipas:")]
    if (used or kind_of(form)) and "urn:lipas:form" not in form.setting("namespaces"):
        yield at("form.namespace_missing", "error", form.survey, detail='lipas="urn:lipas:form"')


def retyped_since(form: Outline, earlier: Mapping[str, str]) -> Iterator[Remark]:
    """A name that was given is never given again to something else.

    What has a column is bound by that already, so there it is only worth a look.
    """
    table = LEDGER.tables.get(kind_of(form))
    for item in form.questions:
        before = earlier.get(item.name)
        if before is None or before == item.type.name:
            continue
        has_column = table is not None and column_of(form, item) in table.by_name
        yield form.told("form.retyped", "warning" if has_column else "error", item, "type", before)


RULES = (
    unknown_register, core_dropped, core_retyped, types_that_do_not_fit, one_column_for_two,
    columns_not_there, known_codes, dropped_codes, own_columns, own_columns_without_namespace,
)  # fmt: skip
