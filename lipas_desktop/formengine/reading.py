"""Read XForm XML into a FormDef. What cannot be used is listed as a finding, the rest works."""

from collections.abc import Iterator

from lipas_desktop.domain.ledger import LEDGER
from lipas_desktop.formengine.definition import (
    FormDef,
    Kind,
    Language,
    Part,
    Question,
    Repeat,
    Rules,
    Setter,
    Width,
)
from lipas_desktop.formengine.errors import ExpressionFault, Finding, FormFault
from lipas_desktop.formengine.graph import build_graph
from lipas_desktop.formengine.layout import Body, read_body, sections_of
from lipas_desktop.formengine.texts import TextReader
from lipas_desktop.formengine.tree import Node, parse_xml
from lipas_desktop.formengine.xpath.compile import Compiled, compiled
from lipas_desktop.formengine.xpath.functions.registry import FUNCTIONS
from lipas_desktop.formengine.xpath.syntax import calls

JAVAROSA = "http://openrosa.org/javarosa"
LIPAS = "urn:lipas:form"
_INPUTS: dict[str, Kind] = {
    "int": "integer", "integer": "integer", "decimal": "decimal", "date": "date", "time": "time",
    "dateTime": "datetime", "string": "text", "": "text", "barcode": "text", "boolean": "text",
}  # fmt: skip
_WIDTHS: tuple[Width, ...] = ("tiny", "short", "medium", "full")
OWN_COLUMNS = frozenset((
    "column", "checked", "part", "optional", "refers", "beside", "row", "width",
))  # fmt: skip
_SPECIAL_FORMS = ("if", "coalesce")


def read_form(xml: str) -> FormDef:
    """Read a form from XForm XML; raise FormFault where it is no form at all."""
    return _Reader(parse_xml(xml)).form()


class _Reader:
    def __init__(self, document: Node) -> None:
        self._findings: list[Finding] = []
        self._document = document
        self._model = self._find("model")
        self._texts = TextReader(self._model, self._expression)
        self._instances = list(self._model.named("instance"))
        if not self._instances or not any(self._instances[0].elements()):
            raise FormFault("form.no_instance")
        self._template = _without_namespaces(next(self._instances[0].elements()).copy())
        self._blanks: dict[str, Node] = {}
        self._parts: dict[str, Part] = {}

    def form(self) -> FormDef:
        """Put the form together."""
        root = self._template
        binds = {
            (node.attribute("nodeset") or "").strip(): node for node in self._model.named("bind")
        }
        self._named = _add_meta(root)
        for path, node in _paths(root):
            self._parts[path] = self._part(path, node, binds.get(path))
        self._take_templates(f"/{root.qname}", root)
        body = read_body(self._find("body"), self._texts, self._expression, frozenset(self._parts))
        questions = self._questions(body)
        lists, external = self._lists()
        repeats = self._repeats(body)
        graph = build_graph(self._parts, questions, repeats)
        kind = root.attribute("kind", LIPAS) or ""
        if kind and kind not in LEDGER.tables:
            self._findings.append(Finding("form.unknown_register", f"/{root.qname}", "kind", kind))
        title = next((n.string() for n in self._document.descendants() if n.name == "title"), "")
        languages = tuple(Language(n, _code(n)) for n in self._texts.languages)
        return FormDef(
            id=root.attribute("id") or root.name,
            version=root.attribute("version") or "",
            title=title,
            kind=kind,
            languages=languages,
            titles=_titles(root, languages),
            texts=self._texts.all(),
            template=root,
            lists=lists,
            external=external,
            parts=self._parts,
            questions=questions,
            sections=sections_of(body, questions),
            setters=tuple(self._setters(body)),
            graph=graph,
            repeats=repeats,
            findings=(*self._findings, *graph.findings),
        )

    def _find(self, name: str) -> Node:
        for node in self._document.descendants():
            if node.kind == "element" and node.name == name:
                return node
        raise FormFault("form.not_a_form", name)

    def _expression(self, source: str | None, ref: str, aspect: str) -> Compiled | None:
        """Compile; what cannot be parsed becomes a finding and counts as not written."""
        if not source or not source.strip():
            return None
        try:
            found = compiled(source.strip())
        except ExpressionFault as fault:
            self._findings.append(Finding(fault.code, ref, aspect, fault.detail))
            return None
        for call in calls(found.expr):
            known = FUNCTIONS.get(call.name)
            if known is None and call.name not in _SPECIAL_FORMS:
                self._findings.append(Finding("xpath.unknown_function", ref, aspect, call.name))
            elif known is not None and not known.takes(len(call.args)):
                self._findings.append(Finding("xpath.arguments", ref, aspect, call.name))
        return found

    def _part(self, path: str, node: Node, bind: Node | None) -> Part:
        parent, _, name = path.rpartition("/")
        is_group = any(node.elements())
        if bind is None:
            own_name = path == self._named
            return Part(path, name, parent, is_group, preload=("uid", "") if own_name else ("", ""))

        def rule(aspect: str) -> Compiled | None:
            return self._expression(bind.attribute(aspect), path, aspect)

        rules = Rules(
            relevant=rule("relevant"),
            required=rule("required"),
            readonly=rule("readonly"),
            constraint=rule("constraint"),
            calculate=rule("calculate"),
            constraint_message=self._texts.message(bind.attribute("constraintMsg", JAVAROSA)),
            required_message=self._texts.message(bind.attribute("requiredMsg", JAVAROSA)),
        )
        preload = bind.attribute("preload", JAVAROSA) or ""
        extras = {a.name: a.text.strip() for a in bind.attributes if a.uri == LIPAS}
        return Part(
            path, name, parent, is_group,
            type=_bare(bind.attribute("type") or "string"),
            rules=rules,
            preload=(preload, bind.attribute("preloadParams", JAVAROSA) or ""),
            extras=extras,
        )  # fmt: skip

    def _questions(self, body: Body) -> dict[str, Question]:
        found: dict[str, Question] = {}
        for path, part in self._parts.items():
            if part.is_group or part.path.split("/")[-2:-1] == ["meta"]:
                continue
            found[path] = self._question(part, body)
        return found

    def _question(self, part: Part, body: Body) -> Question:
        control = body.controls.get(part.path)
        extras = part.extras
        self._check_extras(part)
        width = extras.get("width", "full")
        return Question(
            ref=part.path,
            name=part.name,
            kind=_kind(part, control.tag if control else ""),
            label=control.label if control else None,
            hint=control.hint if control else None,
            appearance=control.appearance if control else (),
            itemset=control.itemset if control else None,
            column=extras.get("column", part.name),
            checked=extras.get("checked", ""),
            part=extras.get("part", ""),
            optional=extras.get("optional", ""),
            refers=tuple(extras.get("refers", "").split()),
            beside=extras.get("beside", ""),
            width=next((w for w in _WIDTHS if w == width), "full"),
            row=extras.get("row", ""),
            extras=extras,
        )

    def _check_extras(self, part: Part) -> None:
        """List what the program's own columns say that cannot be so."""

        def find(code: str, aspect: str, detail: str) -> None:
            self._findings.append(Finding(code, part.path, aspect, detail))

        for name in part.extras.keys() - OWN_COLUMNS:
            find("form.unknown_column", name, name)
        width, beside = part.extras.get("width"), part.extras.get("beside")
        if width and width not in _WIDTHS:
            find("form.unknown_width", "width", width)
        for table in part.extras.get("refers", "").split():
            if table not in LEDGER.tables:
                find("form.unknown_register", "refers", table)
        if beside and beside not in {one.name for one in self._parts.values() if not one.is_group}:
            find("form.unknown_question", "beside", beside)

    def _take_templates(self, path: str, node: Node) -> None:
        """Take what only shows how a new row begins out of the answers."""
        for child in list(node.elements()):
            inner = f"{path}/{child.qname}"
            self._take_templates(inner, child)
            if child.attribute("template", JAVAROSA) is not None:
                node.remove(child)
                self._blanks.setdefault(inner, child)

    def _repeats(self, body: Body) -> dict[str, Repeat]:
        found: dict[str, Repeat] = {}
        for path, node in body.repeats.items():
            part = self._parts.get(path)
            if part is None or not part.parent:
                self._findings.append(Finding("form.repeat_without_answers", path, "repeat", path))
                continue
            blank = self._blanks.get(path) or self._first_node(path)
            if blank is None:
                continue
            names = [p.name for p in self._parts.values() if p.parent == part.parent]
            found[path] = Repeat(
                path,
                _without_templates(blank.copy()),
                later=frozenset(names[names.index(part.name) + 1 :]),
                count=self._expression(node.attribute("count", JAVAROSA), path, "rows"),
                fixed=(node.attribute("noAddRemove", JAVAROSA) or "") in ("true", "true()"),
            )
        return found

    def _first_node(self, path: str) -> Node | None:
        """Return the first node of a path in the answers, or in how a new row around it begins."""
        above, _, name = path.rpartition("/")
        if not above:
            return self._template
        around = self._blanks.get(above) or self._first_node(above)
        return (
            None
            if around is None
            else next((child for child in around.elements() if child.qname == name), None)
        )

    def _lists(self) -> tuple[dict[str, Node], dict[str, str]]:
        lists: dict[str, Node] = {}
        external: dict[str, str] = {}
        for node in self._instances[1:]:
            name = node.attribute("id") or ""
            source = node.attribute("src")
            if source is not None and not any(node.elements()):
                external[name] = source
            else:
                lists[name] = _without_namespaces(node)
        return lists, external

    def _setters(self, body: Body) -> Iterator[Setter]:
        for source, node in [("", n) for n in self._model.named("setvalue")] + body.setters:
            target = (node.attribute("ref") or "").strip()
            written = node.attribute("value")
            value = self._expression(written, target, "setvalue") if written else None
            if target not in self._parts or (written and value is None):
                continue
            for event in (node.attribute("event") or "").split():
                yield Setter(event, target, value or node.string(), source)


def _kind(part: Part, tag: str) -> Kind:
    if tag == "select1":
        return "select_one"
    if tag == "select":
        return "select_multiple"
    if tag == "trigger":
        return "acknowledge"
    if tag in ("input", "range"):
        readonly = part.rules.readonly
        if readonly and readonly.source == "true()" and part.rules.calculate is None:
            return "note"
        return _INPUTS.get(part.type, "unsupported")
    if tag:
        return "unsupported"
    return "calculate" if part.rules.calculate is not None else "hidden"


def _paths(root: Node) -> Iterator[tuple[str, Node]]:
    waiting = [(f"/{root.qname}", root)]
    seen: set[str] = set()
    while waiting:
        path, node = waiting.pop()
        if path not in seen:
            seen.add(path)
            yield path, node
        waiting.extend((f"{path}/{n.qname}", n) for n in reversed(list(node.elements())))


def _add_meta(root: Node) -> str:
    """Give the answers a name of their own where the form has none; return its path."""
    if any(child.name == "meta" for child in root.elements()):
        return ""
    root.append(Node("element", "meta")).append(Node("element", "instanceID"))
    return f"/{root.qname}/meta/instanceID"


def _without_templates(node: Node) -> Node:
    for child in list(node.elements()):
        if child.attribute("template", JAVAROSA) is not None:
            node.remove(child)
        else:
            _without_templates(child)
    return node


def _without_namespaces(node: Node) -> Node:
    for below in (node, *node.descendants()):
        if not below.prefix:
            below.uri = ""
    return node


def _bare(name: str) -> str:
    return name.rpartition(":")[2].strip()


def _titles(root: Node, languages: tuple[Language, ...]) -> dict[str, str]:
    """Return the titles that stand beside the one of the standard, which has no languages."""
    found = {one.code: root.attribute(f"title_{one.code}", LIPAS) or "" for one in languages}
    return {code: title.strip() for code, title in found.items() if title.strip()}


def _code(language: str) -> str:
    """Return `id` of `Bahasa Indonesia (id)`; a name without a code is its own code."""
    head, found, tail = language.rpartition("(")
    return tail.rstrip(") ").strip() if found and head else language
