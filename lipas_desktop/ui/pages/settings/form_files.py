"""Files of forms chosen by a person: one to look at, and one to write for editing."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from lipas_desktop.services import form_versions
from lipas_desktop.services.form_versions import FormVersion
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.page import Page

READ = "Excel, Markdown, CSV (*.xlsx *.xls *.ods *.md *.csv)"
WRITTEN = "Excel (*.xlsx)"


def chosen(context: AppContext) -> Path | None:
    """Let a form's file be chosen."""
    return context.ask.open_file(QCoreApplication.translate("FormFiles", "Impor formulir"), READ)


def write_workbook(context: AppContext, page: Page, version: FormVersion) -> None:
    """Write a version of a form where somebody chooses, and say so."""
    title = QCoreApplication.translate("FormFiles", "Simpan sebagai Excel")
    path = context.ask.save_file(title, form_versions.workbook_name(version), WRITTEN)
    if path is None:
        return
    target = path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")
    session = context.session
    said = QCoreApplication.translate(
        "FormFiles", "%1 ditulis. Naikkan version di lembar settings sebelum diimpor lagi."
    )
    context.operations.run(
        lambda: form_versions.write_workbook(session, version, target),
        lambda _: page.shell.toast(said.replace("%1", target.name)),
        owner=page,
    )
