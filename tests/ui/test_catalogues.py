"""Both languages are complete: nothing unfinished, nothing missing, nothing that cannot match."""

import ast
import re
import shutil
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication

from lipas_desktop.ui.commands.table import COMMANDS
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.sentences.table import SENTENCES
from tests.ui.conftest import RESOURCES, ROOT

CATALOGUES = sorted((RESOURCES / "i18n" / "en").glob("*.ts"))
UI = ROOT / "lipas_desktop" / "ui"
PLACE = re.compile(r"%L?n|%\d|\{[a-z_:]+\}")
TRANSLATORS = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def messages(path: Path) -> list[tuple[str, ElementTree.Element]]:
    return [(m.findtext("source", ""), m) for m in ElementTree.parse(path).iter("message")]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_english_is_finished_and_keeps_every_place(path: Path) -> None:
    for source, message in messages(path):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"unfinished: {source}"
        forms = [form.text or "" for form in translation.findall("numerusform")]
        for words in forms or [translation.text or ""]:
            assert words, source
            assert sorted(PLACE.findall(words)) == sorted(PLACE.findall(source)), source


def test_the_catalogues_say_what_the_code_says(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import i18n
    finally:
        sys.path.pop(0)
    for name, files in i18n.sources().items():
        kept = RESOURCES / "i18n" / "en" / f"{name}.ts"
        fresh = tmp_path / kept.name
        if kept.exists():
            shutil.copy(kept, fresh)
        i18n.extract(files, fresh)
        before = [source for source, _ in messages(kept)] if kept.exists() else []
        assert [source for source, _ in messages(fresh)] == before, f"run update for {name}"


def test_no_text_to_translate_stands_where_it_is_not_read_out() -> None:
    """Qt's tool does not look into the braces of an f-string."""
    wrong = []
    for path in UI.rglob("*.py"):
        for joined in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(joined, ast.JoinedStr):
                continue
            for node in ast.walk(joined):
                function = node.func if isinstance(node, ast.Call) else None
                if isinstance(function, ast.Attribute) and function.attr in TRANSLATORS:
                    wrong.append(f"{path.name}:{joined.lineno}")
    assert wrong == []


def test_no_text_to_translate_is_put_together_before() -> None:
    wrong = []
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = (
                node.func.attr
                if isinstance(node.func, ast.Attribute)
                else getattr(node.func, "id", "")
            )
            texts = node.args[:1] if name == "tr" else node.args[:2]
            if name in TRANSLATORS and any(
                isinstance(text, ast.JoinedStr | ast.BinOp) for text in texts
            ):
                wrong.append(f"{path.name}:{node.lineno}")
    assert wrong == []


def test_every_command_and_sentence_is_found_in_english(languages: Languages) -> None:
    languages.use("en")
    try:
        texts = [("Commands", text) for c in COMMANDS for text in (c.words, c.short) if text]
        texts += [("Messages", text) for text in SENTENCES.values()]
        same = {"&Data", "Menu", "Data"}
        left = [t for context, t in texts if QCoreApplication.translate(context, t) == t]
        assert [text for text in left if text not in same] == []
    finally:
        languages.use("id")


def test_qts_own_words_are_indonesian(languages: Languages) -> None:
    languages.use("id")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Batal"
    assert QCoreApplication.translate("QLineEdit", "Select All") == "Pilih semua"
