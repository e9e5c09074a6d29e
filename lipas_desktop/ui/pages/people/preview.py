"""The pane beside the list: who the chosen person is, what is doubtful, what they took part in."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lipas_desktop.domain.checks import Check
from lipas_desktop.domain.codes import CODES
from lipas_desktop.services.people import Preview
from lipas_desktop.ui import formats
from lipas_desktop.ui.messages import sentence
from lipas_desktop.ui.pages.people.cells import age_words, no_nik_words, short_number
from lipas_desktop.ui.pages.people.filters import dates
from lipas_desktop.ui.widgets.banner import Banner
from lipas_desktop.ui.widgets.buttons import Button
from lipas_desktop.ui.widgets.heads import SectionTitle
from lipas_desktop.ui.widgets.labels import ElidedLabel, label, rule
from lipas_desktop.ui.widgets.side import Facts, PaneLine, SidePane, empty_layout

_MOST_ACTIVITIES, _MOST_CERTIFICATES = 5, 4


class PreviewPane(SidePane):
    """Follows the list; `show_person` fills it anew."""

    def __init__(self) -> None:
        super().__init__(312)
        self._name, self._number = ElidedLabel(19, 600), label(13, 400, "text2")
        self._who = label(13, 400, "text2", wrap=True)
        self._checks, self._facts = Banner(), Facts()
        self._activities, self._activity_lines = SectionTitle(), QVBoxLayout()
        self._certificates, self._certificate_lines = SectionTitle(), QVBoxLayout()
        self.open = Button("framed", key="Enter", name="people.open")
        self._preview: Preview | None = None
        self._fill()
        self.retranslate()

    def _fill(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._number)
        self.content.addLayout(head)
        self.content.addWidget(self._who)
        for part in (self._checks, self._facts):
            self.content.addSpacing(4)
            self.content.addWidget(part)
        self._rules = [rule(), rule()]
        sections = (
            (self._rules[0], self._activities, self._activity_lines),
            (self._rules[1], self._certificates, self._certificate_lines),
        )
        for line, title, lines in sections:
            self.content.addSpacing(6)
            self.content.addWidget(line)
            self.content.addWidget(title)
            self.content.addLayout(lines)
        self.content.addStretch(1)
        self.foot.addWidget(self.open)
        self.foot.addStretch(1)

    def show_person(self, preview: Preview | None) -> None:
        """Show a person, or nobody; the same once more draws nothing."""
        if preview != self._preview:
            self._preview = preview
            self._draw()

    def _draw(self) -> None:
        preview = self._preview
        self.open.setEnabled(preview is not None)
        self.show_content(preview is not None)
        if preview is None:
            return
        self._name.set_words(
            preview.name or QCoreApplication.translate("PreviewPane", "(tanpa nama)")
        )
        self._number.setText(short_number(preview.number))
        self._who.setText(who_words(preview))
        self._say_checks(preview)
        self._facts.set_facts(person_facts(preview))
        self._show_activities(preview)
        self._show_certificates(preview)

    def _say_checks(self, preview: Preview) -> None:
        lines = [check_sentence(one, preview) for one in preview.checks]
        title = QCoreApplication.translate("PreviewPane", "Perlu dicek")
        self._checks.say(title, "\n".join(lines), "warn", "circle-alert")
        self._checks.setVisible(bool(lines))

    def _show_activities(self, preview: Preview) -> None:
        words = QCoreApplication.translate("PreviewPane", "Kegiatan")
        self._activities.set_words(words, str(len(preview.activities) or ""))
        empty_layout(self._activity_lines)
        for one in preview.activities[:_MOST_ACTIVITIES]:
            percent = formats.percent(one.present / one.sessions) if one.sessions else ""
            state = code_words("result", one.result) or code_words("activity_status", one.status)
            days = dates(one.start_date, one.end_date)
            self._activity_lines.addWidget(PaneLine(one.title, days, percent, state))
        self._show_section(0, self._activities, bool(preview.activities))

    def _show_certificates(self, preview: Preview) -> None:
        words = QCoreApplication.translate("PreviewPane", "Sertifikat")
        self._certificates.set_words(words, str(len(preview.certificates) or ""))
        empty_layout(self._certificate_lines)
        for one in preview.certificates[:_MOST_CERTIFICATES]:
            state = code_words("certificate_status", "BATAL" if one.void else one.status)
            self._certificate_lines.addWidget(PaneLine(one.number, one.title, "", state))
        self._show_section(1, self._certificates, bool(preview.certificates))

    def _show_section(self, number: int, title: QWidget, shown: bool) -> None:
        self._rules[number].setVisible(shown)
        title.setVisible(shown)

    def retranslate(self) -> None:
        """Say the person in the language of now."""
        if hasattr(self, "open"):
            self.open.set_words(QCoreApplication.translate("PreviewPane", "Buka"))
            self._draw()


def check_sentence(check: Check, preview: Preview) -> str:
    """Return a check as a sentence that needs no field beside it."""
    if check.code != "birth.differs_from_nik" or preview.birth is None:
        return sentence(check.code, **check.params)
    words = QCoreApplication.translate("PreviewPane", "Tanggal lahir di NIK %1, di register %2.")
    said = words.replace("%1", formats.long_date(str(check.params["date"])))
    return said.replace("%2", formats.partial_date(preview.birth))


def code_words(codes: str, code: str) -> str:
    """Return the words of a code in lower case, as they stand inside a line."""
    return CODES[codes].label(code, formats.language()).lower() if code else ""


def who_words(preview: Preview) -> str:
    """Return sex, age and nickname in one line."""
    sex = CODES["sex"].label(preview.sex, formats.language()) if preview.sex else ""
    age = age_words(preview.ages)
    years = QCoreApplication.translate("PreviewPane", "%1 tahun").replace("%1", age)
    who = ", ".join(part for part in (sex, years if age else "") if part)
    alias = f"“{preview.alias}”" if preview.alias else ""
    return " · ".join(part for part in (who, alias) if part)


def person_facts(preview: Preview) -> list[tuple[str, str, bool]]:
    """Return what the pane says of a person: label, value, whether it is to be checked."""
    doubtful = {check.column for check in preview.checks}
    birth = formats.partial_date(preview.birth) if preview.birth else preview.birth_text
    born = ", ".join(part for part in (preview.birth_place, birth) if part)
    registered = formats.long_date(preview.registered_on) if preview.registered_on else ""
    source = code_words("person_source", preview.source)
    translate = QCoreApplication.translate
    facts = (
        ("NIK", preview.nik or no_nik_words(preview.nik_status), "nik"),
        (translate("PreviewPane", "Lahir"), born, "birth_date"),
        (translate("PreviewPane", "Alamat"), preview.address, ""),
        (translate("PreviewPane", "Desa"), preview.region, "region_code"),
        (translate("PreviewPane", "HP"), preview.phone, "phone"),
        (
            translate("PreviewPane", "Terdaftar"),
            ", ".join(part for part in (registered, source) if part),
            "",
        ),
        (translate("PreviewPane", "Juga"), _other_rows(preview), ""),
    )
    return [(name, value, column in doubtful) for name, value, column in facts if value]


def _other_rows(preview: Preview) -> str:
    """Return under which names and numbers the same person stands in the register too."""
    told = ((name, short_number(number)) for name, number in preview.also)
    return ", ".join(" ".join(part for part in one if part) for one in told)
