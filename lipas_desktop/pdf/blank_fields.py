"""What one writes into on an empty form: lines, boxes for letters and digits, boxes to tick.

A field becomes a block: marks that begin at y 0, and their height. Blocks are stacked by
`blank_form`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lipas_desktop.pdf.faces import Face
from lipas_desktop.pdf.fitted import set_paragraph
from lipas_desktop.pdf.marks import POINT, Mark, Marks, Rule, Run

INK, GREY, HAIR = "#1d1d1f", "#3b3e42", "#6b6f75"
BOX, BOX_HEIGHT, TICK = 5.65, 7.0, 3.4
LINE_STEP = 8.4
"""From one line to write on to the next."""
_SMALL, _TEXT = 7.5, 9.5
_GAP = 2.2
_MOST_IN_ROW = 4
_THIN, _FIRM = 0.35, 0.5


@dataclass(frozen=True)
class Digits:
    """Boxes for single letters, in groups; under each group what it is for, where it says."""

    groups: tuple[int, ...]
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lines:
    """Lines to write on."""

    count: int = 1


@dataclass(frozen=True)
class Ticks:
    """Boxes to tick, each with its words."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class Letters:
    """Rows of boxes as wide as the paper allows, one letter each."""

    rows: int = 2


@dataclass(frozen=True)
class Pieces:
    """Several fields in one row, each after the first with words before it."""

    pieces: tuple[tuple[str, Digits | Lines], ...]


Room = Digits | Lines | Ticks | Letters | Pieces


@dataclass(frozen=True)
class Type:
    """The faces of a form."""

    text: Face
    label: Face
    strong: Face


@dataclass(frozen=True)
class Block:
    """Marks that begin at y 0, and how high they are together."""

    marks: Marks
    height: float

    def at(self, y: float) -> Marks:
        """Give the marks where the block stands."""
        return tuple(_lowered(mark, y) for mark in self.marks)


def _lowered(mark: Mark, y: float) -> Mark:
    if isinstance(mark, Run):
        return Run(mark.x, mark.y + y, mark.text, mark.face, mark.size, mark.colour, mark.spacing)
    assert isinstance(mark, Rule)
    return Rule(mark.x1, mark.y1 + y, mark.x2, mark.y2 + y, mark.width, mark.colour)


def text_block(text: str, face: Face, size: float, x: float, width: float, colour: str) -> Block:
    """Give a paragraph; a word that is wider than the paper is broken."""
    step = size * 1.25 * POINT
    lines = broken(text, face, size, width)
    runs = [Run(x, (n + 0.8) * step, line, face, size, colour) for n, line in enumerate(lines)]
    return Block(tuple(runs), step * len(lines))


def broken(text: str, face: Face, size: float, width: float) -> Sequence[str]:
    """Break a text into lines of a width in millimetres."""
    plain = " ".join(text.split())
    found = set_paragraph(plain, face, size, width / POINT)
    if found is not None:
        return found
    lines, line = [], ""
    for letter in plain:
        if line and face.width(line + letter, size) * POINT > width:
            lines.append(line)
            line = ""
        line += letter
    return [*lines, line]


def room_block(room: Room, x: float, width: float, faces: Type) -> Block:
    """Give what is written into, from x on."""
    match room:
        case Digits():
            return _digits(room, x, width, faces)
        case Lines():
            return _lines(room.count, x, width)
        case Ticks():
            return _ticks(room, x, width, faces)
        case Letters():
            return _letters(room.rows, x, width)
        case Pieces():
            return _pieces(room, x, width, faces)


def _comb(x: float, y: float, count: int) -> Iterable[Rule]:
    right, bottom = x + count * BOX, y + BOX_HEIGHT
    for level in (y, bottom):
        yield Rule(x, level, right, level, _FIRM, HAIR)
    for number in range(count + 1):
        edge = x + number * BOX
        yield Rule(edge, y, edge, bottom, _FIRM, HAIR)


def _letters(rows: int, x: float, width: float) -> Block:
    count = int(width / BOX)
    marks = [rule for row in range(rows) for rule in _comb(x, row * BOX_HEIGHT, count)]
    return Block(tuple(marks), rows * BOX_HEIGHT)


def digits_width(room: Digits) -> float:
    """Give how wide boxes are together."""
    return sum(room.groups) * BOX + (len(room.groups) - 1) * _GAP


def _digits(room: Digits, x: float, width: float, faces: Type) -> Block:
    marks: list[Mark] = []
    at, y, right = x, 0.0, x + width
    for number, count in enumerate(room.groups):
        if at > x and at + count * BOX > right:
            at, y = x, y + BOX_HEIGHT + _GAP
        marks += _comb(at, y, count)
        name = room.names[number] if number < len(room.names) else ""
        if name:
            marks.append(Run(at, y + BOX_HEIGHT + 2.9, name, faces.text, _SMALL, GREY))
        at += count * BOX + _GAP
    return Block(tuple(marks), y + BOX_HEIGHT + (3.4 if any(room.names) else 0))


def _lines(count: int, x: float, width: float) -> Block:
    levels = [BOX_HEIGHT - 1.2 + number * LINE_STEP for number in range(count)]
    rules = tuple(Rule(x, y, x + width, y, _THIN, HAIR) for y in levels)
    return Block(rules, levels[-1] + 1.2)


def _tick(x: float, y: float) -> Iterable[Rule]:
    for x1, y1, x2, y2 in ((0, 0, 1, 0), (1, 0, 1, 1), (1, 1, 0, 1), (0, 1, 0, 0)):
        yield Rule(x + x1 * TICK, y + y1 * TICK, x + x2 * TICK, y + y2 * TICK, _FIRM, INK)


def _ticks(room: Ticks, x: float, width: float, faces: Type) -> Block:
    """Put as many into a row as have room for their words."""
    indent = TICK + 1.8
    widest = max((faces.text.width(w, _TEXT) * POINT for w in room.words), default=0)
    most = min(_MOST_IN_ROW, max(1, int(width / (widest + indent + 2))))
    column = width / most
    marks: list[Mark] = []
    y = 0.0
    for start in range(0, len(room.words), most):
        deepest = 1
        for place, words in enumerate(room.words[start : start + most]):
            left = x + place * column
            marks += _tick(left, y + 1.8)
            lines = broken(words, faces.text, _TEXT, column - indent - 1)
            deepest = max(deepest, len(lines))
            marks += (
                Run(left + indent, y + 4.8 + 4.2 * n, line, faces.text, _TEXT, INK)
                for n, line in enumerate(lines)
            )
        y += 6.6 + 4.2 * (deepest - 1)
    return Block(tuple(marks), max(y, BOX_HEIGHT))


def _pieces(room: Pieces, x: float, width: float, faces: Type) -> Block:
    """Share a row: boxes take what they need, lines what is left."""
    named = [faces.text.width(f"{words}  ", _TEXT) * POINT for words, _ in room.pieces]
    fixed = sum(digits_width(p) for _, p in room.pieces if isinstance(p, Digits))
    lines = sum(isinstance(p, Lines) for _, p in room.pieces)
    gaps = 3.0 * (len(room.pieces) - 1)
    said = sum(long for long, (words, _) in zip(named, room.pieces, strict=True) if words)
    share = (width - fixed - gaps - said) / lines if lines else 0
    marks: list[Mark] = []
    height, at = BOX_HEIGHT, x
    for long, (words, piece) in zip(named, room.pieces, strict=True):
        if words:
            marks.append(Run(at, 4.8, words, faces.text, _TEXT, INK))
            at += long
        own = digits_width(piece) if isinstance(piece, Digits) else share
        block = room_block(piece, at, own + 0.01, faces)
        marks += block.marks
        height = max(height, block.height)
        at += own + 3.0
    return Block(tuple(marks), height)


def pieces_fit(room: Pieces, width: float, faces: Type) -> bool:
    """Tell whether fields have room in one row, with lines that one can write on."""
    words = sum(faces.text.width(f"{w}  ", _TEXT) * POINT for w, _ in room.pieces if w)
    fixed = sum(digits_width(p) if isinstance(p, Digits) else 22.0 for _, p in room.pieces)
    return words + fixed + 3.0 * (len(room.pieces) - 1) <= width
