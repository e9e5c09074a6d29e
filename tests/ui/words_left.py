"""Finds Indonesian words that are still shown after the switch to English."""

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from lipas_desktop.ui.widgets.keys import KeyBar
from lipas_desktop.ui.widgets.labels import ElidedLabel
from lipas_desktop.ui.widgets.toast import Toast

CATALOGUES = Path(__file__).parents[2] / "resources" / "i18n" / "en"
SHORTEST = 8
"""Shorter words may just as well be what somebody wrote: a name, a place."""
FIXED = ("Salinan luar: 2 hari", "Ibu Yuli, dari kelompok tenun")
"""What tests themselves put into a window."""
DRAWN = ("three_words",)
"""Names of what is drawn by chance, and stays Indonesian."""
_PLACE = re.compile(r"%L?n|%\\?\d|\\\{[a-z_:]+\\\}")


@cache
def _indonesian() -> re.Pattern[str]:
    """Return a pattern of all source texts that are said otherwise in English."""
    found = set()
    for path in CATALOGUES.glob("*.ts"):
        for message in ElementTree.parse(path).iter("message"):
            source = message.findtext("source", "")
            if len(source) >= SHORTEST and message.findtext("translation", "") != source:
                found.add(_PLACE.sub(".+", re.escape(source)))
    return re.compile("|".join(sorted(found)), re.DOTALL)


def _texts(widget: QWidget) -> set[str]:
    texts = {widget.accessibleName()}
    if isinstance(widget, QLabel | QAbstractButton):
        texts.add(widget.text())
    if isinstance(widget, QLineEdit):
        texts.add(widget.placeholderText())
    if isinstance(widget, ElidedLabel):
        texts.add(widget.words)
    return texts - {""}


def left_indonesian(root: QWidget) -> list[str]:
    """Return the texts in view that English has other words for.

    What was said of something done stays as it was said.
    """
    return sorted(
        {
            f"{type(widget).__name__} {widget.objectName()} {text}"
            for widget in [root, *root.findChildren(QWidget)]
            if widget.isVisible() and not isinstance(widget, Toast | KeyBar)
            if widget.objectName() not in DRAWN
            for text in _texts(widget)
            if not text.endswith(FIXED) and _indonesian().fullmatch(text)
        }
    )
