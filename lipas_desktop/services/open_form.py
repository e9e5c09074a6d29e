"""An open form, and what of it another thread may be given: the answers as they stood once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from lipas_desktop.domain.edits import Screens, Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.missing import is_missing
from lipas_desktop.domain.rows import Row
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.services.joined import Beside

Values: TypeAlias = Mapping[str, Value]


@dataclass
class OpenForm:
    """A form as it stands on the screen. Belongs to the thread that fills it."""

    kind: str
    row: Row | None
    """None for something new."""
    about: tuple[RowId, ...]
    """Keys of a new row: whom it is about."""
    state: FormState
    screens: Screens
    saved: Values
    """What the register held when the form was opened, by column or question."""
    draft_at: int | None = None
    """When the draft that was taken up was kept (ms)."""
    rows: tuple[RowId, ...] = ()
    """The rows that it shows as one, `row` among them; none for something new."""
    beside: tuple[Beside, ...] = ()
    """Where these rows differ."""
    decided: frozenset[str] = frozenset()
    """Columns in which the value shown was chosen over those beside it."""
    later: Mapping[RowId, Screens] = field(default_factory=dict)
    """Rows of which not all is told that has changed since these older screens."""
    given: Values = field(default_factory=dict)
    """What the form itself worked out otherwise than was saved, before anybody answered."""

    @property
    def form(self) -> str:
        """Return id and version of the form."""
        return f"{self.state.form.id} {self.state.form.version}"

    @property
    def values(self) -> dict[str, Value]:
        """Return what a save would write, by column or question."""
        values, refs = {**self.state.answers(), **self.state.extra()}, self.state.form.refs
        if self.kind == "person" and values.get("nik_text"):
            # Asked only while nothing is written; what says that there is none has its own status.
            none = is_missing(str(values["nik_text"]))
            said = self.state.text("nik_status") if none and "nik_status" in refs else ""
            values["nik_status"] = said or "ADA"
        return values

    @property
    def changed(self) -> dict[str, Value]:
        """Return the answers that differ from what the register held, or were chosen over it."""
        return differing(self.values, self.saved, self.decided)

    @property
    def undecided(self) -> tuple[Beside, ...]:
        """Return where the rows differ and nobody has written or chosen anything yet."""
        changed = self.changed
        return tuple(one for one in self.beside if changed.keys().isdisjoint(one.columns))

    @property
    def is_changed(self) -> bool:
        """Tell whether anybody has answered or chosen what a save would write.

        What a later version of the form works out for a record is written with the next change.
        """
        given = {name: bare(value) for name, value in self.given.items()}
        changed = self.changed.items()
        return any(name not in given or bare(value) != given[name] for name, value in changed)

    def answered(self) -> "Answered":
        """Return the answers as they stand now, to be kept or saved by another thread."""
        required = [one for one in self.state.validate() if one.kind == "required"]
        return Answered(
            kind=self.kind,
            row=self.row,
            about=self.about,
            form=self.form,
            values=self.values,
            typed=self.state.draft(),
            missing=self.state.form.question(required[0].ref).column if required else "",
            screens=self.screens,
            saved=self.saved,
            rows=self.rows,
            decided=self.decided,
            later=self.later,
        )


@dataclass(frozen=True)
class Answered:
    """The answers of an open form as they stood at one moment."""

    kind: str
    row: Row | None
    about: tuple[RowId, ...]
    form: str
    """Id and version of the form."""
    values: Values
    typed: Mapping[str, str]
    """Every answer as given, by question."""
    missing: str
    """The first column without which nothing can be saved, empty where all are there."""
    screens: Screens
    saved: Values
    rows: tuple[RowId, ...] = ()
    decided: frozenset[str] = frozenset()
    later: Mapping[RowId, Screens] = field(default_factory=dict)

    @property
    def changed(self) -> dict[str, Value]:
        """Return the answers that differ from what the register held, or were chosen over it."""
        return differing(self.values, self.saved, self.decided)

    def left_in(self, column: str) -> Value:
        """Return what a save would leave in a column, also in one that the form does not ask."""
        return self.values[column] if column in self.values else self.saved.get(column)


def differing(
    values: Values, saved: Values, decided: Collection[str] = frozenset()
) -> dict[str, Value]:
    """Return the values that are others than those saved; what is empty is nothing."""
    return {
        name: value
        for name, value in values.items()
        if name in decided or bare(value) != bare(saved.get(name))
    }


def bare(value: Value) -> Value:
    """Return a value to compare by: None for what a paper leaves empty, choices in any order."""
    if isinstance(value, list):
        return sorted(value) or None
    return None if value in ("", False) else value
