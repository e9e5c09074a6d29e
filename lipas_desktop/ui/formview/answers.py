"""How an open form is answered: what is typed becomes what the register keeps."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lipas_desktop.domain.regions import Region
from lipas_desktop.formengine.definition import Question
from lipas_desktop.formengine.outcome import ChangeSet
from lipas_desktop.services import form_typing, person_form
from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.services.person_form import Filled
from lipas_desktop.services.session import Session
from lipas_desktop.ui import formats
from lipas_desktop.ui.messages import sentence

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class FormCheck:
    """One thing *perlu dicek* in an open form, and what can be done about it at once."""

    ref: str
    column: str
    code: str
    short: str
    """The few words under the field."""
    words: str
    """The whole sentence, for the pane."""
    takes: bool = False
    """*Pakai* puts in what is suggested."""
    leaves: bool = False
    """*Biarkan* keeps the value, and who said so."""
    reasoned: bool = False
    """It is kept with a reason, which is asked for first."""


def asks_region(question: Question) -> bool:
    """Tell whether a question is answered from the list of regions."""
    return question.checked == "region" or "regions" in question.appearance


class Answers:
    """The plain way, for forms without checked values."""

    def __init__(self, session: Session, opened: OpenForm) -> None:
        self.session, self.opened = session, opened

    def give(self, question: Question, text: str) -> Filled:
        """Take what was typed or chosen."""
        return Filled(self.opened.state.answer(question.ref, self.kept(question, text)))

    def kept(self, question: Question, text: str) -> str:
        """Return what the form holds of what was typed."""
        return form_typing.kept(question, text, self.session.clock.known_day())

    def choose_region(self, question: Question, region: Region) -> Filled:
        """Take a region that was chosen from the list."""
        return Filled(self.opened.state.answer(question.ref, region.code))

    def find_regions(self, text: str) -> Sequence[Region]:
        """Return the regions that a text may mean, the own ones first."""
        return person_form.find_regions(self.session, text)

    def is_near(self, region: Region) -> bool:
        """Tell whether a region lies in the house's own province."""
        return region.code[:2] == self.session.house.region_code[:2]

    def typed(self, question: Question) -> str:
        """Return what stands in the field while one types there."""
        return self.as_typed(question, self.opened.state.text(question.ref))

    def as_typed(self, question: Question, text: str) -> str:
        """Return an answer as one types it."""
        if question.kind == "date" and _ISO.fullmatch(text):
            return text[:4] if _is_year(question, text) else _dated(text, text)
        return self._region_line(text) if asks_region(question) else text

    def spoken(self, question: Question) -> str:
        """Return what stands in the field while one is elsewhere."""
        text = self.opened.state.text(question.ref)
        if question.kind == "date" and _ISO.fullmatch(text) and not _is_year(question, text):
            return _dated(text, text, long=True)
        return self.as_read(question, text)

    def as_read(self, question: Question, text: str) -> str:
        """Return an answer as it is read in a narrow place: dates short, long numbers parted."""
        if question.kind == "integer" and text.isascii() and text.isdigit() and len(text) > 4:
            return formats.number(int(text))
        return self.as_typed(question, text)

    def _region_line(self, text: str) -> str:
        region = self.session.regions.get(text) if text[:1].isdigit() else None
        return region.line if region else text

    def works_out(self, question: Question) -> bool:
        """Tell whether an answer is drawn from others and never typed."""
        rules = self.opened.state.form.parts[question.ref].rules
        return bool(question.part) or rules.calculate is not None

    def remark(self, question: Question) -> str:
        """Return what the answer says by itself, for the grey line under the field."""
        return ""

    def accept(self, check: FormCheck, reason: str) -> Filled:
        """Let a doubtful value stand, with a reason that the register keeps."""
        return Filled(self.opened.state.accept(check.ref, reason))

    def checks(self) -> tuple[FormCheck, ...]:
        """Return what is *perlu dicek* in the answers as they stand."""
        form = self.opened.state.form
        found = []
        for problem in self.opened.state.validate():
            question = form.question(problem.ref)
            if question.shown and not problem.blocks and not problem.accepted:
                words = problem.message or sentence(problem.code)
                reasoned = problem.kind == "constraint"
                found.append(
                    FormCheck(
                        problem.ref,
                        question.column,
                        problem.code,
                        words,
                        words,
                        leaves=reasoned,
                        reasoned=reasoned,
                    )
                )
        return tuple(found)

    def take(self, check: FormCheck) -> Filled:
        """Put in what is suggested."""
        return Filled(ChangeSet())

    def leave(self, check: FormCheck) -> Filled:
        """Leave a doubtful value as it is."""
        return Filled(ChangeSet())

    def say_none(self) -> Filled:
        """Say that the person has no NIK yet."""
        return Filled(ChangeSet())


def _is_year(question: Question, text: str) -> bool:
    return "year" in question.appearance and text.endswith(form_typing.FIRST_DAY)


def _dated(iso: str, otherwise: str, *, long: bool = False) -> str:
    try:
        return formats.field_date(iso) if long else formats.grid_date(iso)
    except ValueError:
        return otherwise
