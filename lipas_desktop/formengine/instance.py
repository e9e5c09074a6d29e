"""One open form: answers go in, what changed comes out. The screen, imports and tests all use it.

Belongs to the thread that fills it. Knows no clock, place or chance but those it is given.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from random import Random
from typing import Protocol

from lipas_desktop.domain.edits import Value
from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.formengine import submission
from lipas_desktop.formengine.conversion import Answer, in_list_order, text_of
from lipas_desktop.formengine.definition import FormDef, Question, Repeat, Section
from lipas_desktop.formengine.engine import MOST_ROWS, Engine
from lipas_desktop.formengine.errors import Finding
from lipas_desktop.formengine.live import Live, LiveTree
from lipas_desktop.formengine.outcome import ChangeSet, Choice, Cleared, Problem
from lipas_desktop.formengine.plan import Aspect
from lipas_desktop.formengine.preloads import preloaded
from lipas_desktop.formengine.resources import FormLists, InstanceSource
from lipas_desktop.formengine.saving import Nested, Saving
from lipas_desktop.formengine.tables import Block
from lipas_desktop.formengine.tree import Node
from lipas_desktop.formengine.wording import Wording
from lipas_desktop.formengine.xpath.world import World

BEGINNING = ("odk-instance-first-load", "odk-instance-load")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Clock(Protocol):
    """The time as the form is told it."""

    def now_ms(self) -> int:
        """Return milliseconds since 1970 UTC."""

    def today(self) -> date:
        """Return the day at the house."""

    @property
    def tz_minutes(self) -> int:
        """Return minutes east of UTC."""


class FormState:
    """A form being filled. `ref` may be a question's name or its path.

    `asked` names the optional questions that the house asks; those it does not ask are not
    shown, not judged, and never part of `answers()`.
    """

    def __init__(
        self,
        form: FormDef,
        *,
        clock: Clock,
        zone: tzinfo | None = None,
        user: str = "",
        device: str = "",
        instances: Mapping[str, InstanceSource | Node] | None = None,
        asked: Collection[str] = (),
        random: Callable[[int], bytes] | None = None,
    ) -> None:
        self.form = form
        self._asked = frozenset(asked)
        seed = int.from_bytes(random(16), "big") if random is not None else 0
        self._tree = LiveTree(form)
        self._world = World(
            root=self._tree.document,
            zone=zone or timezone(timedelta(minutes=clock.tz_minutes)),
            now=lambda: _EPOCH + timedelta(milliseconds=clock.now_ms()),
            today=clock.today,
            lists=FormLists(form.lists, instances or {}),
            random=Random(seed),
        )
        self._engine = Engine(form, self._tree, self._world)
        self._wording = Wording(form, self._engine)
        self._world.translate = self._wording.translated
        self._world.choice_label = self._wording.chosen
        self._world.language = self._wording.language.code
        columns = LEDGER.tables[form.kind].by_name if form.kind in LEDGER.tables else {}
        self._saving = Saving(form, self._tree, columns, self._asks, MOST_ROWS)
        self._properties = {"username": user, "deviceid": device}
        self._begin()

    def restart(self) -> None:
        """Begin a new record: as a new state, without reading the form again."""
        self._tree.restart()
        self._saving.restart()
        self._begin()

    def _begin(self) -> None:
        for lives in self._tree.by_path.values():
            for live in lives:
                value = preloaded(live.part, self._world, self._properties)
                live.raw = live.raw if value is None else value
                live.write()
        self._engine.work_out_all()
        for setter in self.form.setters:
            if setter.event in BEGINNING:
                for live in self._tree.by_path[setter.target]:
                    self._engine.give(self._engine.setting(setter, live))
        self._engine.changes.clear()

    def _live(self, ref: str) -> Live:
        live = self._tree.find(ref if ref.startswith("/") else self.form.refs[ref])
        if live is None:
            raise KeyError(ref)
        return live

    def refs(self) -> list[str]:
        """Return the references of all groups and questions there are now."""
        return [self._tree.ref(live) for lives in self._tree.by_path.values() for live in lives]

    def ref(self, name: str) -> str:
        """Return the path of a question."""
        return self._tree.ref(self._live(name))

    def answer(self, ref: str, value: Answer) -> ChangeSet:
        """Take an answer, whatever it is, and say what it changed."""
        live = self._live(ref)
        self._engine.give([(live, self._raw(live, value))])
        return self._taken()

    def answer_all(self, answers: Mapping[str, Answer]) -> None:
        """Take answers as one after the other would be; what they changed is not told."""
        if self._engine.minds_order:
            for ref, value in answers.items():
                self.answer(ref, value)
            return
        lives = [(self._live(ref), value) for ref, value in answers.items()]
        self._engine.give([(live, self._raw(live, value)) for live, value in lives])
        self._engine.changes.clear()

    def _raw(self, live: Live, value: Answer) -> str:
        raw = text_of(value)
        if live.question is not None and live.question.kind == "select_multiple":
            offered = [choice.value for choice in self._engine.choices.of(live)]
            raw = " ".join(in_list_order(raw.split(), offered))
        return raw

    def rows(self, ref: str) -> list[str]:
        """Return the references of a repeat's rows."""
        above, repeat = self._range(ref)
        return [self._tree.ref(row) for row in self._tree.rows(above, repeat.path)]

    def add_row(self, ref: str) -> ChangeSet:
        """Add a last row to a repeat; where the form fixes their number, nothing changes."""
        above, repeat = self._range(ref)
        if repeat.by_hand:
            self._engine.add_row(above, repeat)
        return self._taken()

    def remove_row(self, ref: str) -> ChangeSet:
        """Take a row away, with its answers; where the form fixes their number, nothing changes."""
        row = self._live(ref)
        repeat = self.form.repeats[row.part.path]
        if repeat.by_hand:
            self._engine.remove_row(row)
        return self._taken()

    def takes_rows(self, ref: str) -> bool:
        """Tell whether rows are added to a repeat by hand, and one more has room."""
        above, repeat = self._range(ref)
        return repeat.by_hand and len(self._tree.rows(above, repeat.path)) < MOST_ROWS

    def has_rows(self, ref: str) -> bool:
        """Tell whether a repeat applies now, also while it has no row."""
        above, repeat = self._range(ref)
        rows = self._tree.rows(above, repeat.path)
        if rows:
            return any(row.relevant for row in rows)
        return above.relevant and self._engine.would_apply(above, repeat)

    def is_untouched(self, ref: str) -> bool:
        """Tell whether a row holds nothing but what the form gives every new one."""
        return self._saving.untouched(self._live(ref))

    def _range(self, ref: str) -> tuple[Live, Repeat]:
        """Return the node that holds a repeat's rows, and the repeat; KeyError."""
        above_ref, _, name = ref.rpartition("/")
        above = self._live(above_ref)
        return above, self.form.repeats[f"{above.part.path}/{name.partition('[')[0]}"]

    def _taken(self) -> ChangeSet:
        changes = self._engine.changes
        found = {self._tree.ref(live): frozenset(aspects) for live, aspects in changes.items()}
        changes.clear()
        return ChangeSet(found)

    def text(self, ref: str) -> str:
        """Return an answer as it was given, also while its question does not apply."""
        return self._live(ref).raw

    def value(self, ref: str) -> Value:
        """Return an answer as its column keeps it; None while its question does not apply."""
        live = self._live(ref)
        return self._saving.value(live, live.kept)

    def is_asked(self, ref: str) -> bool:
        """Tell whether the house asks a question at all."""
        question = self._live(ref).question
        return question is None or self._asks(question)

    def _asks(self, question: Question) -> bool:
        return not question.optional or question.optional in self._asked

    def is_relevant(self, ref: str) -> bool:
        """Tell whether a question or group applies now and is to be shown."""
        live = self._live(ref)
        return live.relevant and (live.question is None or self._asks(live.question))

    def is_required(self, ref: str) -> bool:
        """Tell whether a question must be answered."""
        return self._live(ref).required

    def is_readonly(self, ref: str) -> bool:
        """Tell whether a question can only be read."""
        live = self._live(ref)
        return live.readonly or live.part.rules.calculate is not None

    def label(self, ref: str) -> str:
        """Return the label of a question in the language of the form, else its name."""
        return self._wording.label(self._live(ref))

    def hint(self, ref: str) -> str:
        """Return the hint of a question, empty where it has none."""
        return self._wording.hint(self._live(ref))

    def heading(self, block: Block) -> str:
        """Return the heading of a section or table."""
        return self._wording.rendered(block.group.label, self._tree.root)

    def column_label(self, question: Question) -> str:
        """Return the label of a question of a table, also while there is no row."""
        return self._wording.rendered(question.label, self._tree.root) or question.name

    def choices(self, ref: str) -> tuple[Choice, ...]:
        """Return what a question offers now."""
        return self._wording.choices(self._live(ref))

    def offered(self, ref: str) -> tuple[str, ...]:
        """Return the codes alone of what a question offers now."""
        return tuple(choice.value for choice in self._engine.choices.of(self._live(ref)))

    def error(self, ref: str) -> Problem | None:
        """Return what is wrong with an answer now; None where nothing is."""
        live = self._live(ref)
        if not live.problem or (live.question is not None and not self._asks(live.question)):
            return None
        return self._wording.problem(live)

    def accept(self, ref: str, reason: str) -> ChangeSet:
        """Let an answer stand that breaks its constraint; the reason goes with the answer."""
        live = self._live(ref)
        if live.problem != "form.constraint" or live.accepted == reason.strip():
            return ChangeSet()
        live.accepted = reason.strip()
        return ChangeSet({self._tree.ref(live): frozenset[Aspect](("error",))})

    def validate(self) -> list[Problem]:
        """Return every problem, in the order of the form."""
        found: list[Problem] = []
        for question, live in self._questions():
            if live.problem and self._asks(question):
                found.append(self._wording.problem(live))
        return found

    def _questions(self) -> list[tuple[Question, Live]]:
        return [
            (question, live)
            for path, question in self.form.questions.items()
            for live in self._tree.by_path[path]
        ]

    def sections(self) -> tuple[Section, ...]:
        """Return the sections with the questions that the house asks; relevance is apart."""
        found: list[Section] = []
        for section in self.form.sections:
            rows = [tuple(q for q in row if self._asks(q)) for row in section.rows]
            kept = tuple(row for row in rows if row)
            if kept and not section.group.repeat:
                found.append(replace(section, rows=kept))
        return tuple(found)

    def answers(self) -> dict[str, Value]:
        """Return what a save writes, by column; what does not apply or cannot be read is None."""
        return self._saving.answers()

    def extra(self) -> dict[str, Value]:
        """Return answers that have no column of their own, by name.

        What cannot be read as the number or date of its column is kept here as written, the rows
        of a repeat as one JSON text.
        """
        return self._saving.extra()

    def load(self, values: Mapping[str, Value], extra: Mapping[str, Value] | None = None) -> None:
        """Show a saved record: every answer is replaced, also by nothing; no defaults."""
        self._saving.load(values, extra or {})
        self._engine.work_out_all()

    def draft(self) -> dict[str, str]:
        """Return every answer as given, by question, also of questions that do not apply."""
        return self._saving.draft()

    def load_draft(self, draft: Mapping[str, str]) -> None:
        """Go on with a draft; questions that the form no longer has are passed over."""
        self._saving.load_draft(draft)
        self._engine.work_out_all()

    def to_dict(self) -> Nested:
        """Return every answer as given, rows as lists; what the form works out is left out."""
        return self._saving.nested()

    def load_dict(self, data: Nested) -> None:
        """Replace every answer by those of a dict as `to_dict` gives it."""
        self._saving.load_nested(data)
        self._engine.work_out_all()

    def to_xml(self) -> str:
        """Return the answers as the XML that ODK tools exchange."""
        return submission.written(self.form, self._tree)

    def load_xml(self, xml: str) -> None:
        """Replace every answer by those of such XML; FormFault where it is none of this form."""
        submission.fill(self.form, self._tree, xml, MOST_ROWS)
        self._engine.work_out_all()

    def cleared_answers(self) -> list[Cleared]:
        """Return what a save would clear, so that it can be shown before."""
        return [
            Cleared(
                self._tree.ref(live),
                question.column,
                self._wording.label(live),
                self._saving.value(live, live.raw),
            )
            for question, live in self._questions()
            if question.keeps and self._asks(question) and live.raw != live.kept
        ]

    @property
    def language(self) -> str:
        """Return the code of the language that labels are given in."""
        return self._wording.language.code

    def set_language(self, code: str) -> ChangeSet:
        """Change to a language by its code or name; one that the form lacks changes nothing."""
        for language in self.form.languages:
            if code in (language.code, language.name) and language != self._wording.language:
                self._wording.language = language
                self._world.language = language.code
                aspects = frozenset[Aspect](("label", "hint", "choices"))
                return ChangeSet({self._tree.ref(live): aspects for _, live in self._questions()})
        return ChangeSet()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what the form's author should mend, as far as it has shown."""
        return (*self.form.findings, *sorted(self._engine.faults, key=repr))
