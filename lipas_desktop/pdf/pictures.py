"""Pages as pictures, for previews; what is shown is the very file that gets printed."""

from dataclasses import dataclass
from threading import Lock

import pypdfium2

# pdfium works on one document at a time in a process, whatever the thread.
_TURN = Lock()


@dataclass(frozen=True)
class Picture:
    """Rows of pixels from the top, three bytes each: red, green, blue."""

    width: int
    height: int
    pixels: bytes


def page_picture(document: bytes, page: int, width: int) -> Picture:
    """Draw one page, counted from 0, so many pixels wide."""
    with _TURN:
        pdf = pypdfium2.PdfDocument(document)
        try:
            sheet = pdf[page]
            # A hair less, since pdfium rounds up to whole pixels.
            scale = width / sheet.get_width() * (1 - 1e-9)
            bitmap = sheet.render(scale=scale, rev_byteorder=True)
            picture = _packed(bitmap)
            # Here and not when Python lets go of them, which would be out of turn.
            bitmap.close()
            sheet.close()
        finally:
            pdf.close()
    return picture


def _packed(bitmap: pypdfium2.PdfBitmap) -> Picture:
    """Take the padding off the ends of the rows."""
    raw, row = bytes(bitmap.buffer), bitmap.width * bitmap.n_channels
    starts = range(0, bitmap.height * bitmap.stride, bitmap.stride)
    pixels = b"".join(raw[start : start + row] for start in starts)
    return Picture(bitmap.width, bitmap.height, pixels)
