"""All sentences by code; each room that raises has its file here."""

from collections.abc import Mapping

from lipas_desktop.ui.sentences import (
    bundles,
    certificates,
    forms,
    general,
    people,
    store,
)

SENTENCES: Mapping[str, str] = {
    **bundles.SENTENCES,
    **certificates.SENTENCES,
    **forms.SENTENCES,
    **general.SENTENCES,
    **people.SENTENCES,
    **store.SENTENCES,
}
