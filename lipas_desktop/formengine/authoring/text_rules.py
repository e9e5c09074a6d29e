"""Rules about what people read: labels, translations, the sentences that go with rules."""

from collections.abc import Iterator

from lipas_desktop.formengine.authoring.book import Line, Table
from lipas_desktop.formengine.authoring.columns import TRANSLATED, base, language
from lipas_desktop.formengine.authoring.outline import Outline
from lipas_desktop.formengine.authoring.remarks import Remark, at
from lipas_desktop.formengine.authoring.spelling import MARKS

_MEDIA = frozenset(("image", "big-image", "audio", "video", "media"))


def missing_labels(form: Outline) -> Iterator[Remark]:
    """Whoever fills a form reads what is asked."""
    for item in form.questions:
        texts = {h: form.texts(form.survey, item.line, h) for h in ("label", "hint", *_MEDIA)}
        if item.is_asked and not any(texts.values()) and not form.cell(item, "calculation"):
            yield form.told("form.label_missing", "error", item, "name")


def missing_choice_labels(form: Outline) -> Iterator[Remark]:
    """A choice without words is shown by its code."""
    table, names = form.choices, form.choices.column("name")
    for line in table.rows:
        shown = any(form.texts(table, line, header) for header in ("label", *_MEDIA))
        if line.text(names) and not shown:
            yield form.told_choice("form.choice_label_missing", "warning", line, "name")


def missing_translations(form: Outline) -> Iterator[Remark]:
    """Where a translation is missing, people read another language, or a dash."""
    for table, lines in ((form.survey, [i.line for i in form.items]), (form.choices, None)):
        for line in table.rows if lines is None else lines:
            for header in sorted(TRANSLATED - _MEDIA):
                yield from _untranslated(form, table, line, header)


def _untranslated(form: Outline, table: Table, line: Line, header: str) -> Iterator[Remark]:
    columns = {language(h): c for c, h in table.headers() if base(h) == header}
    filled = {name for name, column in columns.items() if line.text(column)}
    if not filled:
        return
    for name in columns.keys() - filled:
        yield at("form.translation_missing", "warning", table, line, columns[name], name or header)


def languages_without_column(form: Outline) -> Iterator[Remark]:
    """A language that questions have and choices have not is shown half."""
    spoken = set(form.languages)
    for table in (form.survey, form.choices):
        labels = {language(h) for _, h in table.headers() if base(h) == "label"}
        for name in sorted(spoken - labels) if labels and table.rows else ():
            yield at("form.language_missing", "warning", table, detail=name)


def default_language(form: Outline) -> Iterator[Remark]:
    """The language to begin with is one of those that the columns name."""
    wanted = form.setting("default_language")
    table = form.book.table("settings")
    if wanted and form.languages and wanted not in form.languages and table is not None:
        known = ", ".join(form.languages)
        column = table.column("default_language")
        yield at("form.language_unknown", "warning", table, table.rows[0], column, known)


def message_without_rule(form: Outline) -> Iterator[Remark]:
    """A sentence about a rule that is not there is never shown."""
    for message, rule in (("constraint_message", "constraint"), ("required_message", "required")):
        for item in form.items:
            columns = [c for c, h in form.survey.headers() if base(h) == message]
            filled = next((c for c in columns if item.line.text(c)), None)
            if filled is not None and not form.cell(item, rule):
                header = form.survey.heading.text(filled)
                yield form.told("form.message_without_rule", "warning", item, header, rule)


def rule_without_message(form: Outline) -> Iterator[Remark]:
    """A constraint without a sentence tells people that something is wrong, but not what."""
    for item, header, text in form.expressions("constraint"):
        if text not in MARKS and not form.texts(form.survey, item.line, "constraint_message"):
            yield form.told("form.rule_without_message", "warning", item, header)


RULES = (
    missing_labels, missing_choice_labels, missing_translations, languages_without_column,
    default_language, message_without_rule, rule_without_message,
)  # fmt: skip
