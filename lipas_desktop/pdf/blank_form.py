"""An empty form on paper, to be filled by hand: sections, fields, ruled tables, numbered pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from lipas_desktop.pdf.blank_fields import (
    GREY,
    HAIR,
    INK,
    Block,
    Pieces,
    Room,
    Type,
    broken,
    pieces_fit,
    room_block,
    text_block,
)
from lipas_desktop.pdf.faces import Faces
from lipas_desktop.pdf.marks import POINT, Mark, Marks, Rule, Run
from lipas_desktop.pdf.paper import About, Paper

SIZES = {"A4": (210.0, 297.0), "F4": (215.0, 330.0)}
_LEFT, _RIGHT, _TOP, _FOOT = 18.0, 12.0, 14.0, 16.0
_LABEL = 38.0
"""Width of the words before a field."""
_ROW = 8.0


@dataclass(frozen=True)
class Field:
    """One question: its words, and what is written into."""

    label: str
    room: Room


@dataclass(frozen=True)
class Table:
    """Rows of the same questions, as often as there is something to say."""

    heads: tuple[str, ...]
    rows: int


@dataclass(frozen=True)
class Note:
    """A sentence of the form, with nothing to write."""

    words: str


Part = Field | Table | Note


@dataclass(frozen=True)
class Section:
    """Fields under one heading; a heading may be empty."""

    heading: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class BlankForm:
    """A whole form; `page` has the places {page} and {pages}."""

    title: str
    house: str
    how: str
    number: str
    foot: str
    page: str
    language: str
    sections: tuple[Section, ...]

    @property
    def texts(self) -> Iterator[str]:
        """Yield all that others have written, to be looked at before it is printed."""
        yield from (self.title, self.house)
        for section in self.sections:
            yield section.heading
            for part in section.parts:
                yield from _texts(part)


def missing_letters(form: BlankForm, faces: Faces) -> str:
    """Give the letters that the typefaces cannot draw, each once."""
    return faces["sans"].missing("".join(form.texts))


def write_blank_form(form: BlankForm, size: str, faces: Faces, out: BinaryIO, day: str) -> int:
    """Write a form into a PDF; return how many pages it has."""
    width, height = SIZES[size]
    # A4 is shorter: everything stands a little closer.
    setter = _Setter(form, width, height, Type(faces["sans"], faces["sans-medium"],
        faces["sans-bold"]), 0.92 if size == "A4" else 1.0)  # fmt: skip
    pages = setter.pages()
    about = About(form.title, form.house, day, {"en": "en-GB"}.get(form.language, "id-ID"))
    paper = Paper(out, (width, height), about, faces["sans"])
    for number, marks in enumerate(pages, 1):
        paper.draw(marks)
        paper.draw(setter.foot(number, len(pages)))
        paper.end_page()
    paper.save()
    return len(pages)


class _Setter:
    def __init__(
        self, form: BlankForm, width: float, height: float, faces: Type, spread: float
    ) -> None:
        self._form, self._faces, self._spread = form, faces, spread
        self._right, self._bottom = width - _RIGHT, height - _FOOT - 6
        self._height = height
        self._room = self._right - _LEFT - _LABEL

    def pages(self) -> list[Marks]:
        """Stack all blocks; a heading never stays alone at the foot of a page."""
        pages: list[list[Mark]] = [[]]
        head = self._head()
        pages[0] += head.at(_TOP)
        y = _TOP + head.height
        for blocks in self._runs():
            needed = sum(block.height for block in blocks)
            if y + needed > self._bottom and pages[-1]:
                pages.append([])
                y = _TOP
            for block in blocks:
                pages[-1] += block.at(y)
                y += block.height
        return [tuple(marks) for marks in pages]

    def _head(self) -> Block:
        form, right = self._form, self._right
        strong, text = self._faces.strong, self._faces.text
        marks: list[Mark] = [Run(_LEFT, 6, form.title, strong, 17, INK)]
        if form.number:
            line = 22.0
            long = text.width(f"{form.number} ", 9.5) * POINT
            marks.append(Run(right - line - long, 6, form.number, text, 9.5, INK))
            marks.append(Rule(right - line, 6.6, right, 6.6, 0.35, HAIR))
        marks.append(Run(_LEFT, 11.6, form.house, self._faces.label, 10.5, INK))
        how = text_block(form.how, text, 9.5, _LEFT, right - _LEFT, GREY)
        return Block((*marks, *how.at(13.4)), 13.4 + how.height + 4 * self._spread)

    def foot(self, page: int, pages: int) -> Marks:
        """Give what stands at the foot of a page."""
        face, y = self._faces.text, self._height - _FOOT
        words = self._form.page.format(page=page, pages=pages)
        x = self._right - face.width(words, 7.5) * POINT
        left = broken(self._form.foot, face, 7.5, x - _LEFT - 6)[0]
        return (
            Run(_LEFT, y, left, face, 7.5, GREY),
            Run(x, y, words, face, 7.5, GREY),
        )

    def _runs(self) -> Iterator[Sequence[Block]]:
        """Yield what must stay together: each field, the first one with its heading."""
        for section in self._form.sections:
            before = [self._heading(section.heading)] if section.heading else []
            for part in section.parts:
                yield from self._together(before, part)
                before = []

    def _together(self, before: list[Block], part: Part) -> Iterator[Sequence[Block]]:
        match part:
            case Field(label, Pieces() as room) if not pieces_fit(room, self._room, self._faces):
                for number, (words, piece) in enumerate(room.pieces):
                    yield [*before, self._field(Field(words if number else label, piece))]
                    before = []
            case Field():
                yield [*before, self._field(part)]
            case Table():
                yield [*before, self._table(part)]
            case Note(words):
                width = self._right - _LEFT
                note = text_block(words, self._faces.text, 9.5, _LEFT, width, GREY)
                yield [*before, Block(note.marks, note.height + 3 * self._spread)]

    def _heading(self, words: str) -> Block:
        above = 3.2 * self._spread
        line = Rule(_LEFT, above, self._right, above, 0.6, INK)
        text = text_block(words, self._faces.strong, 11, _LEFT, self._right - _LEFT, INK)
        return Block((line, *text.at(above + 1.6)), above + 1.6 + text.height + 2.4 * self._spread)

    def _field(self, field: Field) -> Block:
        width = _LABEL - 3
        lines = broken(field.label, self._faces.label, 9.5, width)
        label = [
            Run(_LEFT, 4.8 + 4.2 * n, line, self._faces.label, 9.5, INK)
            for n, line in enumerate(lines)
        ]
        room = room_block(field.room, _LEFT + _LABEL, self._room, self._faces)
        height = max(room.height, 2.8 + 4.2 * len(lines))
        return Block((*label, *room.marks), height + 2.6 * self._spread)

    def _table(self, table: Table) -> Block:
        """Rule a table: equal columns, a head that may have two lines."""
        face, total = self._faces.label, self._right - _LEFT
        column = total / len(table.heads)
        heads = [broken(words, face, 8.5, column - 2) for words in table.heads]
        deep = 2.6 + 3.7 * max(len(lines) for lines in heads)
        marks: list[Mark] = [
            Run(_LEFT + n * column + 1, 4.0 + 3.7 * k, line, face, 8.5, INK)
            for n, lines in enumerate(heads)
            for k, line in enumerate(lines)
        ]
        bottom = deep + table.rows * _ROW
        levels = [0.0, *(deep + row * _ROW for row in range(table.rows + 1))]
        marks += (Rule(_LEFT, y, self._right, y, 0.5, HAIR) for y in levels)
        edges = (_LEFT + n * column for n in range(len(table.heads) + 1))
        marks += (Rule(x, 0, x, bottom, 0.5, HAIR) for x in edges)
        return Block(tuple(marks), bottom + 3 * self._spread)


def _texts(part: Part) -> Iterator[str]:
    match part:
        case Field(label, room):
            yield label
            yield from getattr(room, "words", ())
            yield from (words for words, _ in getattr(room, "pieces", ()))
        case Table(heads):
            yield from heads
        case Note(words):
            yield words
