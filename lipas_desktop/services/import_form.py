"""Rows of a people's list through the form in force: what it would save, what it finds wrong.

Nothing is refused here: what breaks a rule is kept as a save of the form keeps it, and told.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.fates import RawPerson
from lipas_desktop.domain.names import fold
from lipas_desktop.formengine.definition import Question
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.services import own_columns
from lipas_desktop.services.forms import form_of
from lipas_desktop.services.import_answers import CHOOSING, Offered, chosen, written_answer
from lipas_desktop.services.open_form import OpenForm, Values, bare
from lipas_desktop.services.person_rows import person_values, unread_codes, usual_code
from lipas_desktop.services.records import cleared, without_today
from lipas_desktop.services.session import Session
from lipas_desktop.spreadsheet.headings import field_of

KIND = "person"
IN_NOTE = "import.kept_in_note"
"""Code of what means no choice, and stands among the notes."""
T = TypeVar("T")
TroubleKind = Literal["required", "type", "constraint", "choice", "cleared"]
_BUILT_IN = frozenset(
    {"full_name", "alias", "sex", "nik_status", "birth_place", "street", "rt", "rw", "education",
     "marital", "religion", "prior_job", "note"}
)  # fmt: skip
"""Columns that the list's own fields fill, as the checked values are."""
_UNTYPED = ("hidden", "calculate", "note", "unsupported")


@dataclass(frozen=True)
class FurtherQuestion:
    """A question of the form that the list's own fields do not fill, with its label by language."""

    name: str
    labels: Mapping[str, str]


@dataclass(frozen=True)
class RowTrouble:
    """One answer of a row that breaks a rule of the form, or that the form would clear."""

    kind: TroubleKind
    column: str
    code: str
    written: str
    """What stands in the workbook; personal."""
    labels: Mapping[str, str]
    """What the question is called, by language."""
    messages: Mapping[str, str]
    """The form's own sentence by language, empty where it has none."""


@dataclass(frozen=True)
class FilledPerson:
    """A row as the form would save it, and what is wrong with it."""

    values: Values
    troubles: tuple[RowTrouble, ...] = ()


@dataclass(frozen=True)
class _Found:
    kind: TroubleKind
    ref: str
    code: str


class PersonFilling:
    """The form in force, read once and filled with one row after another.

    Belongs to the thread that fills it. WorldError form.unreadable.
    """

    def __init__(self, session: Session, language: str = "id") -> None:
        form = form_of(session, KIND)
        self._session = session
        user, random = session.account.name, session.random
        self._state = FormState(form, clock=session.clock, user=user, random=random)
        self._state.set_language(language)
        self._opened = OpenForm(KIND, None, (), self._state, session.screens(), {})
        inside = tuple(f"{path}/" for path in form.repeats)
        asked = [q for q in form.questions.values() if not q.ref.startswith(inside)]
        asked = [q for q in asked if q.keeps and self._state.is_asked(q.ref)]
        self._by_column = {question.column: question for question in asked}
        self._asked = asked
        self._further = {q.name: q for q in asked if self._is_further(q)}
        self._offered: dict[tuple[str, ...], Offered] = {}

    @property
    def form(self) -> str:
        """Return id and version of the form."""
        return self._opened.form

    def questions(self) -> tuple[FurtherQuestion, ...]:
        """Return the questions that a column may be said to be; same labels with their section."""
        labels = {ref: self._labels(ref) for ref in (q.ref for q in self._asked if q.shown)}
        found = []
        for name, question in self._further.items():
            own = labels[question.ref]
            twice = any(ref != question.ref and other == own for ref, other in labels.items())
            section = self._section(question) if twice else {}
            words = {code: f"{section.get(code, '')}: {text}" if twice else text
                     for code, text in own.items()}  # fmt: skip
            found.append(FurtherQuestion(name, words))
        return tuple(found)

    def headings(self) -> dict[str, str]:
        """Return headings, folded, that mean a further question for sure: its name or its label.

        A label of one word that a list's own field is called by means that field, unless the
        house has added the question itself.
        """
        own = {one.name for one in own_columns.columns(self._session, KIND)}
        meant: dict[str, set[str]] = {}
        for question in self._asked:
            if question.shown:
                for label in {fold(text) for text in self._labels(question.ref).values()}:
                    meant.setdefault(label, set()).add(question.name)
        found = {fold(name): name for name in self._further}
        for label, names in meant.items():
            name = next(iter(names))
            plain = " " not in label and field_of(label) is not None
            if label and len(names) == 1 and name in self._further and (name in own or not plain):
                found[label] = name
        return found

    def fill(self, raw: RawPerson, near: str) -> FilledPerson:
        """Fill in a row as the form is filled by hand; `near` as of `person_values`."""
        self._begin()
        values = person_values(self._session, raw, near, self._code)
        given = {
            self._by_column[column].ref: value
            for column, value in values.items()
            if column in self._by_column
        }
        written = {self._by_column[c].ref: text for c, text in self._unread(raw).items()}
        unknown = set(written)
        for name, text in raw.answers.items():
            question = self._further.get(name)
            answer = self._read(question, text) if question is not None else None
            if question is not None and answer is not None:
                given[question.ref], written[question.ref] = answer, text
        # The form's order, as by hand: what a choice is filtered by comes before it.
        asked = [question.ref for question in self._asked]
        self._state.answer_all({ref: given[ref] for ref in asked if ref in given})
        kept = {c: value for c, value in values.items() if c not in self._by_column}
        kept |= {c: v for c, v in self._opened.values.items() if bare(v) is not None}
        found = list(self._wrong(given, unknown))
        return FilledPerson(kept, self._told(found, written, given) if found else ())

    def _begin(self) -> None:
        self._state.restart()
        if self._session.clock.known_day() is None:
            self._state.load(without_today(self._session, self._state))

    def _is_further(self, question: Question) -> bool:
        rules = self._state.form.parts[question.ref].rules
        return (
            question.kind not in _UNTYPED
            and question.column not in _BUILT_IN
            and not (question.checked or question.part or question.refers)
            and rules.calculate is None
            and self._state.form.refs.get(question.name) == question.ref
        )

    # Reading

    def _read(self, question: Question, text: str) -> Value:
        if question.kind in CHOOSING:
            return chosen(question, text, self._choices(question))
        return written_answer(question, text, self._session.clock.known_day())

    def _code(self, column: str, text: str) -> str | None:
        """Return the code of a usual way of writing, or of the form's own choice; None else."""
        usual = usual_code(column, text)
        question = self._by_column.get(column)
        if question is None or question.kind not in CHOOSING:
            return usual
        offered = self._choices(question)
        return usual if usual in offered.codes else offered.code(text) or usual

    def _unread(self, raw: RawPerson) -> dict[str, str]:
        found = unread_codes(raw, self._code)
        return {column: text for column, text in found.items() if column in self._by_column}

    def _choices(self, question: Question) -> "Offered":
        """Return what a question offers now, in every language."""
        state = self._state
        codes = state.offered(question.ref)
        key = (question.ref, *codes)
        if key not in self._offered:
            labels = self._in_languages(lambda: [c.label for c in state.choices(question.ref)])
            self._offered[key] = Offered.of(codes, labels.values())
        return self._offered[key]

    # Telling

    def _wrong(self, given: Collection[str], unknown: Collection[str]) -> Iterator[_Found]:
        form, told = self._state.form, set(unknown)
        for ref in unknown:
            yield _Found("choice", ref, IN_NOTE)
        for one in cleared(self._opened):
            if one.ref in given and form.question(one.ref).shown:
                told.add(one.ref)
                yield _Found("cleared", one.ref, "form.not_asked")
        for question in self._asked:
            ref = question.ref
            if question.kind in CHOOSING and ref in given and ref not in told:
                value = self._state.value(ref)
                chosen = value if isinstance(value, list) else [value] if value else []
                if not self._choices(question).codes.issuperset(map(str, chosen)):
                    told.add(ref)
                    yield _Found("choice", ref, "form.choice_not_offered")
        for problem in self._state.validate():
            if problem.ref not in told:
                yield _Found(problem.kind, problem.ref, problem.code)

    def _told(
        self, found: Sequence[_Found], written: Mapping[str, str], given: Mapping[str, Value]
    ) -> tuple[RowTrouble, ...]:
        state = self._state
        said = self._in_languages(lambda: ([state.label(one.ref) for one in found], self._says()))
        return tuple(
            RowTrouble(
                one.kind,
                state.form.question(one.ref).column,
                one.code,
                written.get(one.ref) or str(given.get(one.ref) or ""),
                {code: labels[at] for code, (labels, _) in said.items()},
                {code: messages.get(one.ref, "") for code, (_, messages) in said.items()},
            )
            for at, one in enumerate(found)
        )

    def _says(self) -> dict[str, str]:
        """Return the form's own sentences in the language of now."""
        return {problem.ref: problem.message for problem in self._state.validate()}

    def _in_languages(self, say: Callable[[], T]) -> dict[str, T]:
        """Return what is said in each language; the state is left in the one it was in."""
        now, found = self._state.language, {}
        for language in self._state.form.languages:
            self._state.set_language(language.name)
            found[language.code] = say()
        self._state.set_language(now)
        return found

    def _labels(self, ref: str) -> dict[str, str]:
        return self._in_languages(lambda: self._state.label(ref))

    def _section(self, question: Question) -> dict[str, str]:
        holding = (
            section
            for section in self._state.form.sections
            if any(question in row for row in section.rows)
        )
        section = next(holding, None)
        if section is None:
            return {}
        return self._in_languages(lambda: self._state.heading(section))
