"""Code lists, read from codes.toml: codes with their words in Indonesian and English."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import resources

from lipas_desktop.domain.date_words import Language
from lipas_desktop.domain.ledger import STREAM_KINDS, StreamKind
from lipas_desktop.domain.names import fold


@dataclass(frozen=True)
class Code:
    """One code, its words, other ways of writing it."""

    code: str
    labels: Mapping[Language, str]
    also: tuple[str, ...] = ()
    active: bool = True
    external: bool = False
    """What only bodies outside declare; never printed on a house's own papers."""
    grants: frozenset[StreamKind] = field(default_factory=frozenset)
    """For a type of house: the log streams that its PCs hold."""

    def label(self, language: Language = "id") -> str:
        """Return the words for the screen."""
        return self.labels[language]


@dataclass(frozen=True)
class CodeList:
    """The codes of one list in their order."""

    name: str
    codes: tuple[Code, ...]

    @cached_property
    def by_code(self) -> Mapping[str, Code]:
        """Return the codes by what is stored."""
        return {code.code: code for code in self.codes}

    @cached_property
    def _by_words(self) -> Mapping[str, str]:
        return {
            fold(words): code.code
            for code in self.codes
            for words in (*code.also, *code.labels.values(), code.code)
        }

    @property
    def active(self) -> tuple[Code, ...]:
        """Return the codes that may still be chosen."""
        return tuple(code for code in self.codes if code.active)

    def label(self, code: str, language: Language = "id") -> str:
        """Return a code's words; a code that a newer program wrote is shown as it is."""
        known = self.by_code.get(code)
        return known.label(language) if known else code

    def find(self, text: str) -> str | None:
        """Return the code that a text means in any of its usual ways of writing."""
        return self._by_words.get(fold(text))


def load(text: str) -> Mapping[str, CodeList]:
    """Read code lists from TOML text."""
    data = tomllib.loads(text)
    return {
        name: CodeList(name, tuple(_code(entry) for entry in table["codes"]))
        for name, table in data.items()
    }


def grants(house_type: str) -> frozenset[StreamKind]:
    """Return the log streams that a PC of a type of house may hold; unknown types get the least."""
    known = CODES["house_type"].by_code
    return (known.get(house_type) or known["LAIN"]).grants


def _code(entry: Mapping[str, object]) -> Code:
    wanted = entry.get("grants", ())
    return Code(
        code=str(entry["code"]),
        labels={"id": str(entry["id"]), "en": str(entry["en"])},
        also=tuple(str(words) for words in entry.get("also", ())),  # type: ignore[attr-defined]
        active=entry.get("active", True) is True,
        external=entry.get("external", False) is True,
        grants=frozenset(kind for kind in STREAM_KINDS if kind in wanted),  # type: ignore[operator]
    )


CODES = load(resources.files(__package__).joinpath("codes.toml").read_text(encoding="utf-8"))
"""All code lists of this program by name."""
