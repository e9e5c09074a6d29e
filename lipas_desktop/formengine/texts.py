"""Labels, hints and messages of an XForm, in all its languages."""

import re
from collections.abc import Callable

from lipas_desktop.formengine.definition import Parts, Text
from lipas_desktop.formengine.tree import Node
from lipas_desktop.formengine.xpath.compile import Compiled

Compile = Callable[[str | None, str, str], Compiled | None]
_ITEXT = re.compile(r"""\s*jr:itext\(\s*(['"])(.*?)\1\s*\)\s*""")
_MISSING = "-"
"""What the converter writes where a translation is missing."""


class TextReader:
    """Knows the itext block of a form."""

    def __init__(self, model: Node, compile_: Compile) -> None:
        self._compile = compile_
        self.languages: list[str] = []
        self._found: dict[str, dict[str, Parts]] = {}
        block = model.child("itext")
        translations = block.named("translation") if block is not None else []
        for translation in sorted(translations, key=lambda t: t.attribute("default") is None):
            self._read(translation)

    def _read(self, translation: Node) -> None:
        language = translation.attribute("lang") or ""
        self.languages.append(language)
        for text in translation.named("text"):
            text_id = text.attribute("id") or ""
            for value in text.named("value"):
                if value.attribute("form") is None:
                    self._found.setdefault(text_id, {})[language] = self._parts(value, text_id)

    def _parts(self, node: Node, ref: str) -> Parts:
        parts: list[str | Compiled] = []
        for child in node.children:
            if child.kind == "text":
                parts.append(child.text)
            elif child.name == "output":
                written = child.attribute("value") or child.attribute("ref")
                shown = self._compile(written, ref, "output")
                if shown is not None:
                    parts.append(shown)
        return tuple(parts)

    def all(self) -> dict[str, Text]:
        """Return every text of the block by its id."""
        return {text_id: self._text(found) for text_id, found in self._found.items()}

    def _text(self, found: dict[str, Parts]) -> Text:
        filled = {name: parts for name, parts in found.items() if parts not in ((), (_MISSING,))}
        first = next((filled[name] for name in self.languages if name in filled), ())
        return Text({name: filled.get(name, first) for name in self.languages})

    def message(self, written: str | None) -> Text | None:
        """Return a message given as `jr:itext('...')` or as plain text."""
        if not written:
            return None
        match = _ITEXT.fullmatch(written)
        if match is None:
            return self.plain((written,))
        found = self._found.get(match[2])
        return None if found is None else self._text(found)

    def label(self, node: Node | None, ref: str) -> Text | None:
        """Return the text of a label or hint element."""
        if node is None:
            return None
        written = node.attribute("ref")
        if written:
            found = self.message(written)
            if found is not None and not _ITEXT.fullmatch(written):
                shown = self._compile(written, ref, "label")
                return None if shown is None else self.plain((shown,))
            return found
        parts = self._parts(node, ref)
        return self.plain(parts) if parts else None

    def plain(self, parts: Parts) -> Text:
        """Return a text that is the same in every language."""
        return Text(dict.fromkeys(self.languages or [""], parts))
