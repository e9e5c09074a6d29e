"""An open form, and what of it another thread may be given: the answers as they stood once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from lipas_desktop.domain.edits import Screens, Value
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.rows import Row
from lipas_desktop.formengine.instance import FormState

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

    @property
    def values(self) -> dict[str, Value]:
        """Return what a save would write, by column or question."""
        values = {**self.state.answers(), **self.state.extra()}
        if self.kind == "person" and values.get("nik_text"):
            # Asked only while no number is written; with one there is nothing to ask.
            values["nik_status"] = "ADA"
        return values

    @property
    def changed(self) -> dict[str, Value]:
        """Return the answers that differ from what the register held."""
        return differing(self.values, self.saved)

    @property
    def is_changed(self) -> bool:
        """Tell whether a save would write anything."""
        return bool(self.changed)

    def answered(self) -> "Answered":
        """Return the answers as they stand now, to be kept or saved by another thread."""
        required = [one for one in self.state.validate() if one.kind == "required"]
        return Answered(
            kind=self.kind,
            row=self.row,
            about=self.about,
            form=f"{self.state.form.id} {self.state.form.version}",
            values=self.values,
            typed=self.state.draft(),
            missing=self.state.form.question(required[0].ref).column if required else "",
            screens=self.screens,
            saved=self.saved,
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

    @property
    def changed(self) -> dict[str, Value]:
        """Return the answers that differ from what the register held."""
        return differing(self.values, self.saved)


def differing(values: Values, saved: Values) -> dict[str, Value]:
    """Return the values that are others than those saved; what is empty is nothing."""
    return {name: value for name, value in values.items() if bare(value) != bare(saved.get(name))}


def bare(value: Value) -> Value:
    """Return None for what a paper leaves empty, so that nothing is written for it."""
    return None if value in ("", [], False) else value
