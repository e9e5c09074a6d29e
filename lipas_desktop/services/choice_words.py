"""What the choices of a register's forms are called, for the search."""

from collections.abc import Mapping, Sequence

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.formengine.authoring.outline import Outline
from lipas_desktop.formengine.authoring.texts import read_text
from lipas_desktop.store.queries.forms import InstalledForm


def choice_words(forms: Sequence[InstalledForm]) -> Mapping[str, Mapping[str, str]]:
    """Return what choices are called in all languages, by question and by what is kept.

    Of forms in any order, the one in force first: a record keeps what it was answered on another
    one, also on one taken back.
    """
    found: dict[str, dict[str, str]] = {}
    for form in sorted(forms, key=lambda one: (not one.void, one.place, one.id)):
        for question, words in _of_form(form).items():
            found.setdefault(question, {}).update(words)
    return found


def _of_form(form: InstalledForm) -> dict[str, dict[str, str]]:
    try:
        outline = Outline.of(read_text(form.source.encode(), form.file_name))
    except WorldError:
        # What a foreign program wrote there is told where the form is opened.
        return {}
    codes = outline.choices.column("name")
    lists = {
        name: {
            line.text(codes): " ".join(outline.texts(outline.choices, line, "label").values())
            for line in lines
        }
        for name, lines in outline.lists.items()
    }
    selects = (item for item in outline.questions if item.is_select)
    return {item.name: lists.get(item.type.list, {}) for item in selects}
