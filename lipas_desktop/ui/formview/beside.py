"""Where the rows of one person differ: said at the field, taken or left by the same two keys."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services import person_form
from lipas_desktop.services.joined import Beside, Side
from lipas_desktop.services.open_form import OpenForm, bare
from lipas_desktop.services.person_form import Filled
from lipas_desktop.ui import origins
from lipas_desktop.ui.formview.answers import Answers, FormCheck
from lipas_desktop.ui.formview.wording import (
    column_label,
    shown_question,
    value_or_written,
    value_words,
)

_CODE = "person.rows_differ"


class BesideAnswers(Answers):
    """Of a form without checked values that may stand beside another, as after *isi ganda*."""

    def checks(self) -> tuple[FormCheck, ...]:
        """Return also what differs, before the form's own rules."""
        places = {ref: place for place, ref in enumerate(self.opened.state.form.questions)}
        found = [*beside_checks(self.opened), *super().checks()]
        return tuple(sorted(found, key=lambda one: places.get(one.ref, len(places))))

    def take(self, check: FormCheck) -> Filled:
        """Put in what the other side holds."""
        return take_other(self.opened, check) if tells_beside(check) else super().take(check)

    def leave(self, check: FormCheck) -> Filled:
        """Let the value shown stand."""
        return keep_shown(self.opened, check) if tells_beside(check) else super().leave(check)


def beside_checks(opened: OpenForm) -> list[FormCheck]:
    """Return what other rows of the person hold beside what is shown, each at its field."""
    checks = []
    for one in opened.undecided:
        columns = _columns(opened, one)
        if not columns:
            continue
        question = shown_question(opened, columns[0])
        assert question is not None
        others = [_words(opened, side, columns) for side in one.sides[1:]]
        check = FormCheck(
            ref=question.ref,
            column=columns[0],
            code=_CODE,
            short=_short(one, [_words(opened, side, columns[:1]) for side in one.sides[1:]]),
            words=_sentence(one, others),
            # Of several others one is typed; a key could not say which is meant.
            takes=len(others) == 1,
            leaves=True,
        )
        checks.append(check)
    return checks


def tells_beside(check: FormCheck) -> bool:
    """Tell whether a check is about rows of one person that differ."""
    return check.code == _CODE


def take_other(opened: OpenForm, check: FormCheck) -> Filled:
    """Take what the other row holds."""
    one = _beside(opened, check)
    return person_form.take_other(opened, one, one.sides[1])


def keep_shown(opened: OpenForm, check: FormCheck) -> Filled:
    """Let the value shown stand for all rows."""
    return person_form.keep_shown(opened, _beside(opened, check))


def _beside(opened: OpenForm, check: FormCheck) -> Beside:
    return next(one for one in opened.undecided if check.column in one.columns)


def _columns(opened: OpenForm, one: Beside) -> list[str]:
    """Return the columns that stand for the questions in which the sides differ."""
    shown: dict[str, None] = {}
    for column in one.columns:
        question = shown_question(opened, column)
        if question is None or not opened.state.is_asked(question.ref):
            continue
        held = [bare(value_or_written(side.values, question.column)) for side in one.sides]
        if any(value != held[0] for value in held):
            shown[question.column] = None
    return list(shown)


def _words(opened: OpenForm, side: Side, columns: Sequence[str]) -> str:
    """Return what a side holds; the name of a question is said where it is not the field's own."""
    said = []
    for at, column in enumerate(columns):
        value = value_or_written(side.values, column)
        empty = QCoreApplication.translate("FormCheck", "kosong")
        words = value_words(opened, column, value, masked=False) or empty
        said.append(f"{column_label(opened, column)} {words}" if at else words)
    return ", ".join(said)


def _short(one: Beside, others: Sequence[str]) -> str:
    words = QCoreApplication.translate("FormCheck", "Juga: %1")
    if one.retyped:
        words = QCoreApplication.translate("FormCheck", "Ulang: %1")
    return words.replace("%1", "; ".join(others))


def _sentence(one: Beside, others: Sequence[str]) -> str:
    if one.retyped:
        words = QCoreApplication.translate(
            "FormCheck",
            "Dari kertas yang sama diketik ulang: %1. Cocokkan dengan kertasnya, lalu pakai yang "
            "benar. Pilihan berlaku setelah disimpan.",
        )
        return words.replace("%1", "; ".join(others))
    told = "; ".join(
        f"{words} ({origins.who_and_where(side.origin)}, {origins.when(side.origin)})"
        for words, side in zip(others, one.sides[1:], strict=True)
    )
    words = QCoreApplication.translate(
        "FormCheck",
        "Peserta ini tercatat lebih dari sekali, dan isiannya berbeda. Juga tercatat: %1. "
        "Yang Anda pilih atau ketik berlaku untuk semuanya setelah disimpan.",
    )
    return words.replace("%1", told)
