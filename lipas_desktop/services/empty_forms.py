"""Any form as an empty sheet for filling by hand, in the order in which the screen asks."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from lipas_desktop.domain.codes import CODES
from lipas_desktop.domain.date_format import long_date
from lipas_desktop.domain.date_words import Language
from lipas_desktop.domain.errors import InputError
from lipas_desktop.formengine.definition import FormDef, Question, Text
from lipas_desktop.formengine.definition import Section as FormSection
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.pdf.blank_fields import Digits, Letters, Lines, Pieces, Room, Ticks
from lipas_desktop.pdf.blank_form import (
    SIZES,
    BlankForm,
    Field,
    Note,
    Part,
    Section,
    Table,
    missing_letters,
    write_blank_form,
)
from lipas_desktop.pdf.faces import load_faces
from lipas_desktop.services.forms import form_of
from lipas_desktop.services.session import Session
from lipas_desktop.system.atomic import writing

PAPERS: tuple[str, ...] = tuple(SIZES)
EMPTY_ROWS = 5
MOST_TICKS = 40
"""Of a longer list one writes the choice instead: nobody looks for it among so many boxes."""
_TITLES = {"person": "PERSON", "activity": "ACTIVITY", "legal_status": "LEGAL_STATUS"}
_LINES = 3


def file_name(session: Session, kind: str, language: Language = "id") -> str:
    """Return a file name for a register's empty form."""
    return f"{_title(form_of(session, kind), language)}.pdf"


def write_empty_form(
    session: Session, kind: str, path: Path, paper: str, language: Language = "id"
) -> Path:
    """Write the form of a register, own columns included, into a PDF where the user chose.

    InputError form.letters where the paper's typeface lacks some; WorldError file.*,
    form.unreadable.
    """
    state = FormState(form_of(session, kind), clock=session.clock)
    form = blank_form(session, state, language)
    faces = load_faces(session.places.resources / "fonts" / "paper")
    lacking = missing_letters(form, faces)
    if lacking:
        raise InputError("form.letters", letters=" ".join(lacking))
    with writing(path, replace=True) as out:
        write_blank_form(form, paper, faces, out, session.clock.today().isoformat())
    return path


def blank_form(session: Session, state: FormState, language: Language = "id") -> BlankForm:
    """Return a form as it stands on paper."""
    state.set_language(language)
    house, today = session.house.name, session.clock.today()
    title = _title(state.form, language)
    printed = f"{_word('PRINTED', language)} {long_date(today, language)}"
    return BlankForm(
        title=title,
        house=house,
        how=f"{_word('HOW', language)} {_word('REQUIRED', language)}",
        number=_word("NUMBER", language) if state.form.kind == "person" else "",
        foot=f"{title} · {house} · {printed}",
        page=_word("PAGE", language),
        language=language,
        sections=tuple(_Printed(state, language).sections()),
    )


def _title(form: FormDef, language: Language) -> str:
    return _word(_TITLES[form.kind], language) if form.kind in _TITLES else form.title_in(language)


def _word(code: str, language: Language) -> str:
    return CODES["form_words"].label(code, language)


class _Printed:
    """Turns the questions of an open form into what one writes into."""

    def __init__(self, state: FormState, language: Language) -> None:
        self._state, self._language = state, language
        named = (one.name for one in state.form.languages if one.code == state.language)
        self._in = next(named, "")

    def sections(self) -> Iterator[Section]:
        shown = {section.ref: section for section in self._state.sections()}
        ordered = sorted(self._state.form.sections, key=lambda one: one.column)
        for section in ordered:
            heading = self._said(section.group.label)
            if section.group.repeat:
                parts: tuple[Part, ...] = tuple(self._table(section))
            elif section.ref in shown:
                parts = tuple(self._parts(section))
            else:
                continue
            if parts:
                yield Section(heading, parts)

    def _said(self, text: Text | None) -> str:
        """Return a text as the form wrote it; answers within it are left out."""
        parts = text.by_language.get(self._in, ()) if text is not None else ()
        return " ".join("".join(part for part in parts if isinstance(part, str)).split())

    def _label(self, question: Question) -> str:
        words = self._said(question.label) or question.name
        rules = self._state.form.parts[question.ref].rules
        return f"{words} *" if rules.required is not None else words

    def _parts(self, section: FormSection) -> Iterator[Part]:
        for row in section.rows:
            asked = [q for q in row if q.shown and not q.part and self._state.is_asked(q.ref)]
            rooms = [(q, self._room(q)) for q in asked]
            pieces = [(q, room) for q, room in rooms if isinstance(room, Digits | Lines)]
            if len(rooms) > 1 and len(pieces) == len(rooms):
                first = self._label(asked[0])
                shared = tuple(
                    (self._label(q) if n and "no-label" not in q.appearance else "", room)
                    for n, (q, room) in enumerate(pieces)
                )
                yield Field(first, Pieces(shared))
                continue
            for question, room in rooms:
                label = self._label(question)
                yield Note(label) if room is None else Field(label, room)

    def _table(self, section: FormSection) -> Iterator[Part]:
        asked = [q for row in section.rows for q in row if q.shown and q.kind != "note"]
        heads = tuple(self._label(q) for q in asked if not q.part and not q.optional)
        if heads:
            yield Table(heads, EMPTY_ROWS)

    def _room(self, question: Question) -> Room | None:
        """Return what an answer is written into; None for a sentence without an answer."""
        if question.kind == "note":
            return None
        if question.checked in _CHECKED:
            return self._checked(question.checked)
        if question.kind in ("date", "datetime"):
            return Digits((2, 2, 4), self._day_words())
        if question.kind == "time":
            return Digits((2, 2))
        if question.kind in ("select_one", "select_multiple"):
            return self._ticks(question)
        if question.kind == "acknowledge":
            return Ticks(("",))
        required = self._state.form.parts[question.ref].rules.required is not None
        if question.kind == "text" and required and question.width == "full":
            return Letters()
        return Lines(_LINES if "multiline" in question.appearance else 1)

    def _checked(self, checked: str) -> Room:
        if checked == "birth":
            age = _word("AGE", self._language)
            return Pieces((("", Digits((2, 2, 4), self._day_words())), (age, Digits((2,)))))
        return Digits(_CHECKED[checked])

    def _day_words(self) -> tuple[str, ...]:
        return tuple(_word(code, self._language) for code in ("DAY", "MONTH", "YEAR"))

    def _ticks(self, question: Question) -> Room:
        choices = self._state.choices(question.ref)
        if not choices or len(choices) > MOST_TICKS:
            return Lines()
        return Ticks(tuple(choice.label for choice in choices))


_CHECKED: Mapping[str, tuple[int, ...]] = {"nik": (6, 6, 4), "phone": (13,), "birth": (2, 2, 4)}
