"""The kinds of elements that a layout file may name, each read from its table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from lipas_desktop.certificates.codefield import CodeField
from lipas_desktop.certificates.element import ALIGNS, Element, Place, Style
from lipas_desktop.certificates.errors import wrong_layout
from lipas_desktop.certificates.flow import KINDS, Flow, FlowLine
from lipas_desktop.certificates.materials import LABELS, MaterialsTable, Scores, TablePlace
from lipas_desktop.certificates.placeholders import parse_template
from lipas_desktop.certificates.shapes import Shape, weave
from lipas_desktop.certificates.signers import Signers
from lipas_desktop.certificates.texts import Name, Text
from lipas_desktop.certificates.tomltable import Table
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.pdf.fitted import Sizes
from lipas_desktop.pdf.marks import Areas, Ring, Rule
from lipas_desktop.pdf.tables import TableStyle

Elements: TypeAlias = tuple[Element, ...]


@dataclass(frozen=True)
class Names:
    """What a layout file defines by name, and the folder of its patterns."""

    folder: Path
    colours: Mapping[str, str]
    styles: Mapping[str, Style]


def read_element(table: Table, names: Names) -> Elements:
    """Read one table of a side; a table with scores gives two elements."""
    read = table.pick("kind", _READERS)
    elements = read(table, table.text("id", table.place), names)
    table.done()
    return elements


def _place(table: Table) -> Place:
    align = table.text("align", "left")
    if align not in ALIGNS:
        raise wrong_layout(f"{table.place}.align")
    return Place(table.number("x"), table.number("width"), align)


def _rect(table: Table, name: str, names: Names) -> Elements:
    x, y = table.number("x"), table.number("y")
    rectangle = (x, y, table.number("width"), table.number("height"))
    return (Shape(name, (Areas((rectangle,), table.pick("colour", names.colours)),)),)


def _ring(table: Table, name: str, names: Names) -> Elements:
    x, y, radius = table.number("x"), table.number("y"), table.number("radius")
    line = table.number("line")
    return (Shape(name, (Ring(x, y, radius, line, table.pick("colour", names.colours)),)),)


def _rule(table: Table, name: str, names: Names) -> Elements:
    x, y, width = table.number("x"), table.number("y"), table.number("width")
    line = table.number("line")
    rule = Rule(x, y, x + width, y, line, table.pick("colour", names.colours))
    return (Shape(name, (rule,)),)


def _weave(table: Table, name: str, names: Names) -> Elements:
    file = names.folder / Path(table.text("pattern")).name
    try:
        rows = file.read_text(encoding="utf-8").split()
    except (OSError, ValueError) as error:
        raise WorldError("layout.unreadable", name=file.name) from error
    legend = table.table("colours")
    colours = {letter: legend.pick(letter, names.colours) for letter in legend.names()}
    place = (table.number("x"), table.number("y"))
    marks = weave(rows, colours, place, table.number("cell"), table.whole("repeat", 1))
    return (Shape(name, marks),)


def _text(table: Table, name: str, names: Names) -> Elements:
    text = Text(
        id=name,
        template=parse_template(table.text("text")),
        place=_place(table),
        y=table.number("y"),
        style=table.pick("style", names.styles),
        upper=table.flag("upper"),
        angle=table.number("angle", 0),
    )
    return (text,)


def _name(table: Table, name: str, names: Names) -> Elements:
    element = Name(
        id=name,
        template=parse_template(table.text("text")),
        place=_place(table),
        centre=table.number("centre"),
        style=table.pick("style", names.styles),
        sizes=_sizes(table),
    )
    return (element,)


def _flow(table: Table, name: str, names: Names) -> Elements:
    lines = tuple(_flow_line(line, names) for line in table.tables("lines"))
    y = table.number("y")
    return (Flow(name, _place(table), y, table.number("until"), lines),)


def _flow_line(table: Table, names: Names) -> FlowLine:
    kind = table.text("kind", "line")
    if kind not in KINDS:
        raise wrong_layout(f"{table.place}.kind")
    line = FlowLine(
        id=table.text("id"),
        template=parse_template(table.text("text")),
        style=table.pick("style", names.styles),
        gap=table.number("gap", 0),
        kind=kind,
        alone=table.number("alone") if table.has("alone") else None,
        leading=table.number("leading", 1.3),
        sizes=_sizes(table) if kind == "title" else None,
        joins=table.text("joins", ""),
    )
    table.done()
    return line


def _signers(table: Table, name: str, names: Names) -> Elements:
    signers = Signers(
        id=name,
        instructor=table.flag("instructor"),
        x=table.number("x"),
        edges=table.numbers("edges"),
        title_y=table.number("title_y"),
        name_y=table.number("name_y"),
        style=table.pick("style", names.styles),
        line=table.number("line"),
        gap=table.number("gap", 6),
    )
    return (signers,)


def _code(table: Table, name: str, names: Names) -> Elements:
    field = CodeField(
        id=name,
        right=table.number("right"),
        bottom=table.number("bottom"),
        field=table.number("field"),
        label=table.text("label"),
        absent=table.text("absent"),
        empty=table.number("empty"),
        label_style=table.pick("label_style", names.styles),
        short_style=table.pick("short_style", names.styles),
        empty_colour=table.pick("empty_colour", names.colours),
    )
    return (field,)


def _materials(table: Table, name: str, names: Names) -> Elements:
    place = TablePlace(
        x=table.number("x"),
        y=table.number("y"),
        width=table.number("width"),
        until=table.number("until"),
        head_height=table.number("head_height"),
        row_height=table.number("row_height"),
        number_width=table.number("number_width"),
        figure_width=table.number("figure_width"),
        note_below=table.number("note_below"),
    )
    cell, head = table.pick("style", names.styles), table.pick("head_style", names.styles)
    style = TableStyle(
        face=cell.face,
        head=head.face,
        strong=cell.strong,
        size=cell.size,
        head_size=head.size,
        colour=cell.colour,
        hairline=table.pick("hairline", names.colours),
    )
    labels = table.table("labels")
    words = {key: labels.text(key) for key in LABELS}
    labels.done()
    note = (table.text("note"), table.text("note_scored"))
    note_style = table.pick("note_style", names.styles)
    return (
        MaterialsTable(name, place, style, words, *note, note_style),
        Scores(name, place, style, words),
    )


def _sizes(table: Table) -> Sizes:
    sizes = table.numbers("sizes")
    if len(sizes) != 4:
        raise wrong_layout(f"{table.place}.sizes")
    return Sizes(*sizes)


_READERS: Mapping[str, Callable[[Table, str, Names], Elements]] = {
    "rect": _rect,
    "ring": _ring,
    "rule": _rule,
    "weave": _weave,
    "text": _text,
    "name": _name,
    "flow": _flow,
    "signers": _signers,
    "code": _code,
    "materials": _materials,
}
