"""Reads a workbook for the people's page: a job for the pool."""

from pathlib import Path

from lipas_desktop.domain.errors import LipasError
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services import imports, workbook_kinds
from lipas_desktop.services.import_columns import PeopleMapping
from lipas_desktop.services.imports import PeoplePreview
from lipas_desktop.services.session import Session


def read(
    session: Session,
    path: Path,
    mapping: PeopleMapping | None,
    language: str,
    progress: Progress,
    cancel: CancelToken,
) -> tuple[PeoplePreview | LipasError, bool]:
    """Read a workbook; tell too whether it is rather an attendance list."""
    found: PeoplePreview | LipasError
    try:
        found = imports.preview_people(
            session, path, mapping, language=language, progress=progress, cancel=cancel
        )
    except LipasError as error:
        if not error.code.startswith("import."):
            raise
        found = error
    if isinstance(found, PeoplePreview) and workbook_kinds.looks_personal(found.mapping):
        return found, False
    return found, workbook_kinds.kind_of(path, session.clock.today()) == "attendance"
