"""Lets the judges of the conformance folder drive the form engine."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from lipas_desktop.formengine.external import read_external
from lipas_desktop.formengine.instance import FormState
from lipas_desktop.formengine.reading import read_form
from lipas_desktop.formengine.tree import Node, parse_xml
from lipas_desktop.formengine.xpath.compile import compiled
from lipas_desktop.formengine.xpath.parser import parse as parse_expression
from lipas_desktop.formengine.xpath.values import to_number, to_string
from lipas_desktop.formengine.xpath.world import Focus, World

USUAL = {
    "xhtml": "http://www.w3.org/1999/xhtml",
    "mathml": "http://www.w3.org/1998/Math/MathML",
    "jr": "http://openrosa.org/javarosa",
}
DEFAULT_NOW_MS = 1_700_000_000_000


def parse(expression: str) -> object:
    """Parse, raising on a syntax error."""
    return parse_expression(expression)


def evaluate(case: dict, xml: str) -> object:
    """Evaluate one case on its document."""
    document = parse_xml(xml)
    context, root = _at(document, case["context"]), _at(document, case["root"])
    zone = ZoneInfo(case["tz"])
    now = datetime.fromtimestamp((case["now_ms"] or DEFAULT_NOW_MS) / 1000, UTC)
    namespaces = case["namespaces"]
    if not isinstance(namespaces, dict):
        namespaces = USUAL | _declared(document)
    world = World(
        root=root,
        zone=zone,
        now=lambda: now,
        today=lambda: now.astimezone(zone).date(),
        lists=_Instances(document),
        translate=lambda text_id: _itext(document, text_id, case["lang"]),
        namespaces=namespaces,
    )
    value = compiled(case["expression"]).run(Focus(context, world, context))
    kind = case["kind"]
    if kind.startswith("string") or kind == "date":
        return to_string(value)
    if kind.startswith("number"):
        return to_number(value, zone)
    if isinstance(value, list):
        return [(node.name, node.string()) for node in value]
    return value


def _at(document: Node, path: str) -> Node:
    focus = Focus(document, _bare(document), document)
    found = compiled(path).run(focus)
    return found[0]


def _bare(document: Node) -> World:
    return World(document, UTC, lambda: datetime.now(UTC), lambda: datetime.now(UTC).date())


def _declared(document: Node) -> dict[str, str]:
    return {n.prefix: n.uri for n in document.descendants() if n.prefix}


class _Instances:
    def __init__(self, document: Node) -> None:
        self._found = {
            node.attribute("id"): node
            for node in document.descendants()
            if node.kind == "element" and node.name == "instance"
        }

    def instance(self, name: str) -> Node | None:
        return self._found.get(name)

    def matching(self, name: str, column: str, value: str) -> list[Node] | None:
        return None


def _itext(document: Node, text_id: str, language: str | None) -> str | None:
    translations = [n for n in document.descendants() if n.name == "translation"]
    wanted = [n for n in translations if n.attribute("lang") == language] or translations
    for text in wanted[:1] and wanted[0].named("text"):
        if text.attribute("id") == text_id:
            value = text.child("value")
            return "" if value is None else value.string()
    return None


class _Clock:
    def __init__(self, now_ms: int, zone: ZoneInfo) -> None:
        self._now = datetime.fromtimestamp(now_ms / 1000, UTC)
        self._zone = zone

    tz_minutes = 0

    def now_ms(self) -> int:
        return int(self._now.timestamp() * 1000)

    def today(self) -> date:
        return self._now.astimezone(self._zone).date()


def load(xml: str, tz: str, now_ms: int, resources, preload: dict[str, str]) -> "Traced":
    """Open a form as the judge of traces wants it."""
    return Traced(xml, ZoneInfo(tz), now_ms, resources, preload)


class Traced:
    """A form that tells its whole state after each action."""

    def __init__(self, xml: str, zone: ZoneInfo, now_ms: int, resources, preload) -> None:
        form = read_form(xml)
        served = {}
        for name, source in form.external.items():
            text = resources(source)
            if text is not None:
                served[name] = read_external(source, text)
        self._state = FormState(
            form,
            clock=_Clock(now_ms, zone),
            zone=zone,
            user=preload["username"],
            device=preload["deviceid"],
            instances=served,
        )

    def answer(self, ref: str, value: object) -> None:
        # The reference writes a boolean as a number.
        self._state.answer(ref, int(value) if isinstance(value, bool) else value)

    def set_language(self, name: str) -> None:
        self._state.set_language(name)

    def add_repeat(self, ref: str) -> None:
        self._state.add_row(ref)

    def remove_repeat(self, ref: str) -> None:
        self._state.remove_row(ref)

    def state(self) -> dict[str, dict[str, object]]:
        return {ref: self._of(ref) for ref in self._state.refs()}

    def _of(self, ref: str) -> dict[str, object]:
        state = self._state
        live = state._live(ref)
        found: dict[str, object] = {
            "relevant": live.relevant,
            "readonly": live.readonly,
            "required": live.required,
        }
        if live.part.is_group:
            return found
        problem = state.error(ref)
        found |= {
            "value": live.text,
            "constraint_valid": problem is None or problem.kind != "constraint",
            "required_valid": problem is None or problem.kind != "required",
        }
        if live.question is not None:
            found["label"] = state.label(ref) if live.question.label else ""
            found["choices"] = [[c.value, c.label if c.named else ""] for c in state.choices(ref)]
        return found
