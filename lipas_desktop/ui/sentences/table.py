"""All sentences by code; each room that raises has its file here."""

from collections.abc import Mapping

from lipas_desktop.ui.sentences import (
    activities,
    bundles,
    certificates,
    form_doctor,
    forms,
    general,
    keys,
    people,
    places,
    store,
    workbooks,
)

SENTENCES: Mapping[str, str] = {
    **activities.SENTENCES,
    **bundles.SENTENCES,
    **certificates.SENTENCES,
    **form_doctor.SENTENCES,
    **forms.SENTENCES,
    **general.SENTENCES,
    **keys.SENTENCES,
    **people.SENTENCES,
    **places.SENTENCES,
    **store.SENTENCES,
    **workbooks.SENTENCES,
}
