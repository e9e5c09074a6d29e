"""All sentences by code; each room that raises has its file here."""

from collections.abc import Mapping

from lipas_desktop.ui.sentences import general

SENTENCES: Mapping[str, str] = {**general.SENTENCES}
