"""Values that a form asks to be filled in by the program when it is begun."""

from collections.abc import Mapping

from lipas_desktop.formengine.definition import Part
from lipas_desktop.formengine.xpath.dates import moment_text
from lipas_desktop.formengine.xpath.functions.registry import FUNCTIONS
from lipas_desktop.formengine.xpath.values import to_string
from lipas_desktop.formengine.xpath.world import Focus, World


def preloaded(part: Part, world: World, properties: Mapping[str, str]) -> str | None:
    """Return the value to begin with, None where the form asks for none."""
    kind, detail = part.preload
    if kind == "uid":
        made = FUNCTIONS["uuid"].body(Focus(world.root, world, world.root), [])
        return f"uuid:{to_string(made)}"
    if kind == "timestamp" and detail == "start":
        return moment_text(world.now().astimezone(world.zone))
    if kind == "date":
        return world.today().isoformat()
    if kind == "property":
        return properties.get(detail, "")
    return None
