"""Forms of many authors, as files: each is read and told about, none ends in anything else."""

from pathlib import Path

import pytest

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.services.form_files import look_at
from lipas_desktop.ui.sentences.table import SENTENCES

FORMS = Path(__file__).resolve().parents[3] / "shared" / "conformance" / "forms"
FILES = sorted(FORMS.glob("*.xls*")) if FORMS.is_dir() else []


@pytest.mark.skipif(not FILES, reason="the folder of forms is not here")
def test_every_form_is_read_or_refused_by_name() -> None:
    usable = 0
    for path in FILES:
        try:
            found = look_at(path)
        except WorldError as refused:
            assert refused.code == "workbook.too_many_rows", path.name  # noqa: PT017 - most are read
            continue
        assert {remark.code for remark in found.remarks} <= SENTENCES.keys(), path.name
        assert found.is_usable or found.of("error"), path.name
        usable += found.is_usable
    assert usable >= len(FILES) * 0.8
