"""Answers as the XML that ODK tools exchange: what does not apply is left out, as they want it."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.formengine.errors import FormFault
from lipas_desktop.formengine.live import Live, LiveTree
from lipas_desktop.formengine.tree import Node, parse_xml

_CONTROL = dict.fromkeys(range(32))
for _kept in (9, 10, 13):
    del _CONTROL[_kept]
"""What XML cannot hold at all."""


def written(form: FormDef, tree: LiveTree) -> str:
    """Write the answers of an open form as one XML document."""
    return '<?xml version="1.0" encoding="utf-8"?>\n' + "".join(_element(form, tree.root))


def _element(form: FormDef, live: Live) -> Iterator[str]:
    if not live.relevant:
        return
    name = live.part.name
    yield f"<{name}{_attributes(form, live)}>"
    if live.part.is_group:
        for lives in live.below.values():
            for below in lives:
                yield from _element(form, below)
    else:
        yield escape(live.text.translate(_CONTROL), {"\r": "&#13;"})
    yield f"</{name}>"


def _attributes(form: FormDef, live: Live) -> str:
    if live.above is not None:
        return ""
    found = {"id": form.id, "version": form.version}
    spaces = {n.prefix: n.uri for n in (live.node, *live.node.descendants()) if n.prefix and n.uri}
    found |= {f"xmlns:{prefix}": uri for prefix, uri in spaces.items()}
    return "".join(f" {name}={quoteattr(value)}" for name, value in found.items() if value)


def fill(form: FormDef, tree: LiveTree, xml: str, most_rows: int) -> None:
    """Replace every answer by those of a document; raise FormFault where it is of another form.

    What the form does not ask is passed over.
    """
    root = next(parse_xml(xml).elements(), None)
    if root is None or root.name != form.template.name:
        raise FormFault("form.other_answers", "" if root is None else root.name)
    if (root.attribute("id") or form.id) != form.id:
        raise FormFault("form.other_answers", root.attribute("id") or "")
    _fill(form, tree, tree.root, root, most_rows)


def _fill(form: FormDef, tree: LiveTree, live: Live, node: Node | None, most_rows: int) -> None:
    if not live.part.is_group:
        live.take(node.string() if node is not None else "")
        live.write()
        return
    for path, repeat in form.repeats.items():
        if form.parts[path].parent == live.part.path:
            given = [] if node is None else node.named(path.rpartition("/")[2].rpartition(":")[2])
            tree.resize(live, repeat, min(len(given), most_rows))
    for path, lives in live.below.items():
        given = [] if node is None else node.named(path.rpartition("/")[2].rpartition(":")[2])
        for place, below in enumerate(lives):
            inner = given[place] if place < len(given) else None
            _fill(form, tree, below, inner, most_rows)
