"""The participant's checked values: one answer fills others, and is doubted rather than refused."""

from lipas_desktop.domain.checks import Check, birth_of
from lipas_desktop.domain.date_format import grid_partial
from lipas_desktop.domain.dates import PartialDate
from lipas_desktop.domain.regions import Region
from lipas_desktop.formengine.definition import Question
from lipas_desktop.formengine.outcome import ChangeSet
from lipas_desktop.services import person_form
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.person_form import Filled
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.formview.answers import Answers, FormCheck
from lipas_desktop.ui.formview.beside import (
    BesideAnswers,
    beside_checks,
    keep_shown,
    take_other,
    tells_beside,
)
from lipas_desktop.ui.formview.spoken import in_fours, sex_words, short_words
from lipas_desktop.ui.messages import sentence

_CHECKED = {"nik": "nik", "birth_date": "birth", "phone": "phone", "region_code": "region"}
"""Checked values by the column that a check stands at."""
_SAID_BY_THE_FORM = frozenset(
    {"name.missing", "sex.missing", "name.digits", "rt.digits", "rw.digits", "postal_code.digits",
     "contact_phone.letters"}
)  # fmt: skip
"""What the form itself requires or doubts at the field."""
_TAKES = {
    "birth.differs_from_nik": person_form.use_nik_birth,
    "sex.differs_from_nik": person_form.use_nik_sex,
}


class PersonAnswers(Answers):
    """Answers of the participant form."""

    def __init__(self, session: Session, opened: OpenForm) -> None:
        super().__init__(session, opened)
        self._from_nik: tuple[str, ...] = ()
        """Questions that the NIK has filled and nobody has touched since."""

    def give(self, question: Question, text: str) -> Filled:
        """Take what was typed or chosen, and fill what follows from it where that is empty."""
        self._from_nik = tuple(name for name in self._from_nik if name != question.name)
        if question.checked == "nik":
            return self._give_nik(text)
        if question.checked == "birth":
            return person_form.type_birth(self.session, self.opened, text)
        if question.checked == "phone":
            return person_form.type_phone(self.opened, text)
        if question.checked == "region":
            return person_form.choose_region(self.session, self.opened, None, text)
        return super().give(question, text)

    def _give_nik(self, text: str) -> Filled:
        """Take a NIK; what an earlier spelling of it has filled goes first."""
        cleared = ChangeSet()
        for name in self._from_nik:
            cleared = cleared | self._typed_anew(name)
        filled = person_form.type_nik(self.session, self.opened, text)
        names = {question.name: question.checked for question in self._form.questions.values()}
        self._from_nik = tuple(name for name in filled.columns if name == "sex" or names.get(name))
        return Filled(cleared | filled.changes, filled.columns)

    def _typed_anew(self, name: str) -> ChangeSet:
        question = self._form.question(name)
        if question.checked == "birth":
            return person_form.type_birth(self.session, self.opened, "").changes
        if question.checked == "region":
            return person_form.choose_region(self.session, self.opened, None, "").changes
        return self.opened.state.answer(name, "")

    @property
    def _form(self):  # type: ignore[no-untyped-def]
        return self.opened.state.form

    def choose_region(self, question: Question, region: Region) -> Filled:
        """Take a desa that was chosen; it fills the postal code."""
        if question.checked != "region":
            return super().choose_region(question, region)
        self._from_nik = tuple(name for name in self._from_nik if name != question.name)
        return person_form.choose_region(self.session, self.opened, region, "")

    def as_typed(self, question: Question, text: str) -> str:
        """Return an answer as one types it; a NIK in fours."""
        return in_fours(text) if question.checked == "nik" else super().as_typed(question, text)

    def spoken(self, question: Question) -> str:
        """Return what stands in the field otherwise; a birth in words, as far as it is known."""
        if question.checked == "birth":
            born = self._birth()
            return _born_words(born) if born else self.opened.state.text(question.ref)
        return super().spoken(question)

    def _birth(self) -> PartialDate | None:
        texts = {name: self.opened.state.text(name) for name in ("birth_date", "birth_on")}
        return birth_of(texts)

    def remark(self, question: Question) -> str:
        """Return what a NIK says: region, sex, date."""
        if question.checked != "nik":
            return ""
        facts = person_form.nik_facts(self.session, self.opened.state.text(question.ref))
        birth = formats.partial_date(facts.birth) if facts.birth else ""
        parts = (facts.region, sex_words(facts.sex), birth)
        return " · ".join(part for part in parts if part)

    def checks(self) -> tuple[FormCheck, ...]:
        """Return what is *perlu dicek*, in the order of the form; what is required stands apart."""
        found = [
            self._check(check)
            for check in person_form.checks(self.session, self.opened)
            if check.code not in _SAID_BY_THE_FORM
        ]
        found = [*beside_checks(self.opened), *found, *super().checks()]
        places = {ref: place for place, ref in enumerate(self._form.questions)}
        return tuple(sorted(found, key=lambda one: places[one.ref]))

    def _check(self, check: Check) -> FormCheck:
        value = _CHECKED.get(check.column, "")
        question = self._form.checked(value) if value else self._form.question(check.column)
        return FormCheck(
            ref=question.ref,
            column=check.column,
            code=check.code,
            short=short_words(check, self._birth()),
            words=sentence(check.code, **check.params),
            takes=check.code in _TAKES,
            leaves=f"{value}_accepted_by" in self._form.refs,
        )

    def take(self, check: FormCheck) -> Filled:
        """Put in what the NIK says, or what another row of the person does."""
        if tells_beside(check):
            return take_other(self.opened, check)
        return _TAKES[check.code](self.session, self.opened)

    def leave(self, check: FormCheck) -> Filled:
        """Leave a doubtful value as it is; the register keeps who said so."""
        if tells_beside(check):
            return keep_shown(self.opened, check)
        return person_form.accept(self.session, self.opened, check.column)

    def say_none(self) -> Filled:
        """Say that the person has no NIK yet."""
        question = self._form.checked("nik")
        return self.give(question, "") if question else Filled(ChangeSet())


def _born_words(born: PartialDate) -> str:
    """Return a birth in words; an age with the year it was told in, to fit the field."""
    if born.whole is not None:
        return formats.field_date(born.whole)
    if born.on is None:
        return formats.partial_date(born)
    return f"{grid_partial(born, formats.language())} ({born.on.year})"


def answers_for(session: Session, opened: OpenForm) -> Answers:
    """Return the way in which an open form is answered."""
    kind = PersonAnswers if opened.kind == "person" else BesideAnswers
    return kind(session, opened)
