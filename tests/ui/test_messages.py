"""Every code that any floor raises has a sentence, in both languages, with the same parameters."""

import re
from xml.etree import ElementTree

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.ui import messages
from lipas_desktop.ui.i18n import Languages
from lipas_desktop.ui.sentences.table import SENTENCES
from tests.ui.conftest import RESOURCES, ROOT

RAISED = re.compile(r"\b(?:World|Input|Form|Bundle|Layout)Error\(\s*\"([a-z_]+\.[A-Za-z_]+)\"")
PLACE = re.compile(r"\{([a-z_:]+)\}")


def raised_codes() -> set[str]:
    package = ROOT / "lipas_desktop"
    return {
        code
        for path in package.rglob("*.py")
        for code in RAISED.findall(path.read_text(encoding="utf-8"))
    }


def test_every_code_that_is_raised_has_a_sentence() -> None:
    missing = sorted(raised_codes() - SENTENCES.keys())
    assert missing == []


def test_both_languages_have_the_same_places_for_parameters() -> None:
    tree = ElementTree.parse(RESOURCES / "i18n" / "en" / "messages.ts")
    for entry in tree.iter("message"):
        source, english = entry.findtext("source", ""), entry.findtext("translation", "")
        assert sorted(PLACE.findall(source)) == sorted(PLACE.findall(english)), source


def test_sentences_follow_the_house_words() -> None:
    forbidden = re.compile(
        r"\b(error|invalid|sinkronisasi|bundle|konflik|token|maaf|mohon)\b|!", re.I
    )
    assert [s for s in SENTENCES.values() if forbidden.search(s)] == []


def test_parameters_are_written_as_the_language_writes_them(languages: Languages) -> None:
    assert "1.234" in messages.sentence("nik.length", digits=1234)
    languages.use("en")
    try:
        assert messages.sentence("nik.length", digits=15).startswith("NIK has 15 digits")
        assert "28 June 1992" in messages.sentence("birth.differs_from_nik", date="1992-06-28")
    finally:
        languages.use("id")
    assert "28 Juni 1992" in messages.sentence("birth.differs_from_nik", date="1992-06-28")
    assert "perlu 60 KB, tersisa 12 KB" in messages.sentence(
        "file.disk_full", name="x", need=60_000, free=12_000
    )
    assert "laki-laki" in messages.sentence("sex.differs_from_nik", sex="L")


def test_a_message_is_a_bold_sentence_and_a_grey_rest(languages: Languages) -> None:
    said = messages.message(WorldError("bundle.DAMAGED"))
    assert said.title == "Paket ini rusak atau terpotong"
    assert said.text.startswith("Tidak ada yang berubah. ")


def test_an_unknown_code_still_says_that_what_was_saved_is_whole(languages: Languages) -> None:
    said = messages.sentence("made.up")
    assert "tetap utuh" in said
    assert "made.up" in said


def test_a_missing_parameter_leaves_a_dash_not_a_fault(languages: Languages) -> None:
    assert "–" in messages.sentence("nik.length")


def test_every_sentence_can_be_said_in_both_languages(languages: Languages) -> None:
    for language in ("en", "id"):
        languages.use(language)
        for code, source in SENTENCES.items():
            names = {name.partition(":")[0] for name in PLACE.findall(source)} - {"code"}
            assert messages.sentence(code, **dict.fromkeys(names, 7))
