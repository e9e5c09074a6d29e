"""A document being written: neutral, reproducible, every font embedded.

One thread per document. reportlab reads the font files again when it saves, through one position
per file, so saving takes turns.
"""

import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import BinaryIO

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from lipas_desktop.pdf.faces import Face
from lipas_desktop.pdf.marks import POINT, Areas, Mark, Ring, Rule, Run, Stencil
from lipas_desktop.pdf.qr import operators

# Wrapping every stream in ASCII85 costs a third of the time and a fifth of the bytes.
rl_config.useA85 = 0

_SAVING = Lock()
# Comments by which reportlab names itself at the head and the foot of every file.
_COMMENTS = (
    b"ReportLab Generated PDF document (opensource)",
    b"ReportLab generated PDF document -- digest (opensource)",
)
# Codes start on the grid of 1/60 inch, so that each module is the same number of dots.
_GRID = 72 / 60


@lru_cache(maxsize=64)
def _colour(code: str) -> Color:
    return HexColor(code)


@dataclass(frozen=True)
class About:
    """What the file says of itself; `issuer` stands where programs put their own names."""

    title: str
    issuer: str
    day: str
    """ISO date that the file gives as its own, whenever it is written."""
    language: str = "id-ID"


class Paper:
    """Pages of one size; lengths in millimetres from the top left corner."""

    def __init__(
        self, out: BinaryIO, size: tuple[float, float], about: About, first_face: Face
    ) -> None:
        self._out = out
        self._height = size[1]
        self._written: dict[Run, str] = {}
        first_face.font  # noqa: B018 - registers the face before the canvas asks for it
        self._canvas = Canvas(
            None,
            pagesize=(size[0] / POINT, size[1] / POINT),
            pageCompression=1,
            invariant=1,
            initialFontName=first_face.name,
            lang=about.language,
        )
        self._canvas.setTitle(about.title)
        self._canvas.setSubject("")
        stamp = f"D:{about.day.replace('-', '')}000000Z"
        self._canvas.setDateFormatter(lambda *_: stamp)
        for say in (self._canvas.setAuthor, self._canvas.setCreator, self._canvas.setProducer):
            say(about.issuer)

    def draw(self, marks: Iterable[Mark]) -> None:
        """Draw in the order given, later over earlier."""
        for mark in marks:
            match mark:
                case Run():
                    self._run(mark)
                case Stencil():
                    self._stencil(mark)
                case Areas():
                    self._areas(mark)
                case Rule():
                    self._rule(mark)
                case Ring():
                    self._ring(mark)

    @contextmanager
    def form(self, name: str) -> Iterator[None]:
        """Keep what is drawn within as a form, to be used on many pages and stored once."""
        self._canvas.beginForm(name)
        yield
        self._canvas.endForm()

    def use(self, name: str) -> None:
        """Draw a form onto this page."""
        self._canvas.doForm(name)

    def end_page(self) -> None:
        """Close this page; the next mark begins another."""
        self._canvas.showPage()

    def save(self) -> None:
        """Write the document out; nothing has been written before."""
        with _SAVING:
            data = bytearray(self._canvas.getpdfdata())
        for comment in _COMMENTS:
            start = data.rfind(comment)
            if start >= 0:
                # As long as before: the table of offsets stays true.
                data[start : start + len(comment)] = b" " * len(comment)
        self._out.write(data)

    def _run(self, run: Run) -> None:
        operators = self._written.get(run)
        if operators is None:
            operators = self._written[run] = self._text(run)
        self._canvas.addLiteral(operators)

    def _text(self, run: Run) -> str:
        """Give the operators for a text; most recur from page to page in one document."""
        run.face.font  # noqa: B018 - registers the face
        text = self._canvas.beginText()
        turn = math.radians(run.angle)
        cosine, sine = math.cos(turn), math.sin(turn)
        x, y = run.x / POINT, (self._height - run.y) / POINT
        text.setTextTransform(cosine, sine, -sine, cosine, x, y)
        text.setFillColor(_colour(run.colour))
        text.setFont(run.face.name, run.size)
        text.setCharSpace(run.spacing)
        text.textOut(run.text)
        code: str = text.getCode()
        return code

    def _stencil(self, stencil: Stencil) -> None:
        side = stencil.side / POINT
        left = _GRID * round((stencil.right / POINT - side) / _GRID)
        bottom = _GRID * round((self._height - stencil.bottom) / POINT / _GRID)
        self._canvas.addLiteral(operators(stencil.modules, left, bottom, side))

    def _areas(self, areas: Areas) -> None:
        self._canvas.setFillColor(_colour(areas.colour))
        path = self._canvas.beginPath()
        for x, y, width, height in areas.rectangles:
            bottom = self._height - y - height
            path.rect(x / POINT, bottom / POINT, width / POINT, height / POINT)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def _rule(self, rule: Rule) -> None:
        self._canvas.setStrokeColor(_colour(rule.colour))
        self._canvas.setLineWidth(rule.width)
        height = self._height
        self._canvas.line(
            rule.x1 / POINT,
            (height - rule.y1) / POINT,
            rule.x2 / POINT,
            (height - rule.y2) / POINT,
        )

    def _ring(self, ring: Ring) -> None:
        self._canvas.setStrokeColor(_colour(ring.colour))
        self._canvas.setLineWidth(ring.width)
        x, y = ring.x / POINT, (self._height - ring.y) / POINT
        self._canvas.circle(x, y, ring.radius / POINT, stroke=1, fill=0)
