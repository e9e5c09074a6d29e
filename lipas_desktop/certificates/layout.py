"""A layout as data: `layout.toml` and the woven patterns beside it, read into elements."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.certificates.element import Style
from lipas_desktop.certificates.errors import wrong_layout
from lipas_desktop.certificates.kinds import Elements, Names, read_element
from lipas_desktop.certificates.tomltable import Table
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.pdf.faces import Face, Faces

_COLOUR = re.compile("#[0-9a-f]{6}")


@dataclass(frozen=True)
class Layout:
    """Front and back of one kind of certificate, bottom element first."""

    id: str
    size: tuple[float, float]
    first_face: Face
    front: Elements
    back: Elements

    @property
    def sides(self) -> tuple[Elements, ...]:
        """Give the sides that have anything on them."""
        return tuple(side for side in (self.front, self.back) if side)


def load_layout(folder: Path, faces: Faces) -> Layout:
    """Read a layout's folder; refuse by name whatever cannot be drawn as it says."""
    try:
        text = (folder / "layout.toml").read_text(encoding="utf-8")
        root = Table(tomllib.loads(text), folder.name)
    except (OSError, ValueError) as error:
        raise WorldError("layout.unreadable", name=folder.name) from error
    size = (root.number("width"), root.number("height"))
    names = _names(root, folder, faces)
    front = _side(root.tables("front"), names)
    back = _side(root.tables("back"), names) if root.has("back") else ()
    root.done()
    first_face = next(iter(names.styles.values())).face
    return Layout(folder.name, size, first_face, front, back)


def _side(tables: Sequence[Table], names: Names) -> Elements:
    return tuple(element for table in tables for element in read_element(table, names))


def _names(root: Table, folder: Path, faces: Faces) -> Names:
    colours = root.texts("colours")
    for name, code in colours.items():
        if not _COLOUR.fullmatch(code):
            raise wrong_layout(f"{root.place}.colours.{name}")
    styles = root.table("styles")
    read = {name: _style(styles.table(name), colours, faces) for name in styles.names()}
    if not read:
        raise wrong_layout(f"{root.place}.styles")
    return Names(folder, colours, read)


def _style(table: Table, colours: Mapping[str, str], faces: Faces) -> Style:
    face, size = table.pick("face", faces), table.number("size")
    style = Style(
        face=face,
        strong=table.pick("strong", faces) if table.has("strong") else face,
        size=size,
        floor=table.number("floor", size),
        colour=table.pick("colour", colours),
        spacing=table.number("spacing", 0),
    )
    table.done()
    return style
