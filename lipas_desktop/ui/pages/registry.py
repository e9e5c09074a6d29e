"""Which page stands at which place; places without a page are not shown."""

from lipas_desktop.ui.places import PageFactory

FACTORIES: dict[str, PageFactory] = {}
