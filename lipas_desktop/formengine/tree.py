"""One small tree for XForms, answers and choice lists; XPath runs on it."""

from collections.abc import Iterator
from typing import Literal
from xml.parsers import expat

from lipas_desktop.formengine.errors import FormFault

Kind = Literal["document", "element", "attribute", "text", "comment", "instruction"]
MAX_DEPTH = 200
MAX_BYTES = 32 * 1024 * 1024
XFORMS_URI = "http://www.w3.org/2002/xforms"
"""Counts as no namespace: forms write their paths without a prefix."""
XML_URI = "http://www.w3.org/XML/1998/namespace"
_INDEX_FROM = 8
"""Below this number of children, looking through them is quicker than an index."""


_NONE: "list[Node]" = []
"""Shared by nodes that never have children: most nodes are texts and attributes."""


class Node:
    """A node of the XPath data model; only elements and documents have children."""

    __slots__ = (
        "_named", "attributes", "children", "kind", "name", "order",
        "parent", "prefix", "text", "uri",
    )  # fmt: skip

    def __init__(self, kind: Kind, name: str = "", text: str = "") -> None:
        self.kind: Kind = kind
        self.name = name
        self.prefix = ""
        self.uri = ""
        self.text = text
        self.parent: Node | None = None
        inner = kind in ("element", "document")
        self.children: list[Node] = [] if inner else _NONE
        self.attributes: list[Node] = [] if inner else _NONE
        self.order = 0
        self._named: dict[str, list[Node]] | None = None

    @property
    def qname(self) -> str:
        """Return the name as written, with its prefix."""
        return f"{self.prefix}:{self.name}" if self.prefix else self.name

    def append(self, child: "Node") -> "Node":
        """Add a last child and return it."""
        child.parent = self
        self.children.append(child)
        self._named = None
        self.top().order = 0
        return child

    def insert(self, place: int, child: "Node") -> None:
        """Add a child before the child at `place`."""
        child.parent = self
        self.children.insert(place, child)
        self._named = None
        self.top().order = 0

    def remove(self, child: "Node") -> None:
        """Take a child away."""
        self.children.remove(child)
        child.parent = None
        self._named = None
        self.top().order = 0

    def top(self) -> "Node":
        """Return the root of the tree that the node is in."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node

    def named(self, name: str) -> list["Node"]:
        """Return the child elements of this local name."""
        if len(self.children) < _INDEX_FROM:
            return [c for c in self.children if c.name == name and c.kind == "element"]
        if self._named is None:
            self._named = {}
            for child in self.children:
                if child.kind == "element":
                    self._named.setdefault(child.name, []).append(child)
        return self._named.get(name, [])

    def child(self, name: str) -> "Node | None":
        """Return the first child element of this local name."""
        found = self.named(name)
        return found[0] if found else None

    def elements(self) -> Iterator["Node"]:
        """Yield the child elements."""
        return (child for child in self.children if child.kind == "element")

    def attribute(self, name: str, uri: str = "") -> str | None:
        """Return an attribute's value."""
        for attribute in self.attributes:
            if attribute.name == name and attribute.uri == uri:
                return attribute.text
        return None

    def string(self) -> str:
        """Return the string-value of XPath: the text of all descendants."""
        if self.kind not in ("element", "document"):
            return self.text
        if not self.children:
            return ""
        if len(self.children) == 1 and self.children[0].kind == "text":
            return self.children[0].text
        return "".join(node.text for node in self.descendants() if node.kind == "text")

    def set_string(self, text: str) -> None:
        """Make `text` the whole content of an element."""
        if len(self.children) == 1 and self.children[0].kind == "text":
            self.children[0].text = text
            return
        for child in list(self.children):
            self.remove(child)
        self.append(Node("text", text=text))

    def descendants(self) -> Iterator["Node"]:
        """Yield all descendants in document order."""
        waiting = list(reversed(self.children))
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def copy(self) -> "Node":
        """Return a deep copy without a parent."""
        twin = Node(self.kind, self.name, self.text)
        twin.prefix, twin.uri = self.prefix, self.uri
        for attribute in self.attributes:
            _attach(twin, attribute.copy())
        for child in self.children:
            twin.append(child.copy())
        return twin


def _attach(element: Node, attribute: Node) -> None:
    attribute.parent = element
    element.attributes.append(attribute)


def in_order(nodes: list[Node]) -> list[Node]:
    """Return the nodes once each, in document order."""
    if len(nodes) < 2:
        return nodes
    unique = list({id(node): node for node in nodes}.values())
    for top in {id(top): top for top in (node.top() for node in unique)}.values():
        _number(top)
    return sorted(unique, key=lambda node: (id(node.top()), node.order))


def _number(top: Node) -> None:
    if top.order:
        return  # still numbered: append and remove set the root back to 0
    number = 1
    top.order = number
    for node in top.descendants():
        number += 1
        node.order = number
        for attribute in node.attributes:
            number += 1
            attribute.order = number


class _Scope:
    """The namespaces in force, and the names already taken apart under them."""

    def __init__(self, uris: dict[str, str]) -> None:
        self._uris = uris
        self._known: dict[tuple[str, str], tuple[str, str, str]] = {}

    def within(self, attributes: dict[str, str]) -> "_Scope":
        """Return the scope inside an element with these attributes."""
        declared = {k[6:]: v for k, v in attributes.items() if k == "xmlns" or k[:6] == "xmlns:"}
        return _Scope({**self._uris, **declared}) if declared else self

    def node(self, kind: Kind, tag: str, text: str = "") -> Node:
        """Make a node with its name resolved."""
        found = self._known.get((kind, tag))
        if found is None:
            prefix, _, name = tag.rpartition(":")
            uri = self._uris.get(prefix, "") if prefix or kind == "element" else ""
            found = self._known[kind, tag] = (prefix, name, "" if uri == XFORMS_URI else uri)
        node = Node(kind, found[1], text)
        node.prefix, node.uri = found[0], found[2]
        return node


class _Builder:
    """Receives the parser's events; names are resolved here so that prefixes survive."""

    def __init__(self) -> None:
        self.document = Node("document")
        self.open: list[Node] = [self.document]
        self.scopes = [_Scope({"": "", "xml": XML_URI})]
        self._section = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if len(self.open) > MAX_DEPTH:
            raise FormFault("form.xml_too_deep")
        scope = self.scopes[-1].within(attributes) if attributes else self.scopes[-1]
        self.scopes.append(scope)
        element = scope.node("element", tag)
        for name, text in attributes.items():
            if name[:5] != "xmlns":
                _attach(element, scope.node("attribute", name, text))
        self._add(element)
        self.open.append(element)

    def _add(self, node: Node) -> None:
        parent = self.open[-1]
        node.parent = parent
        parent.children.append(node)

    def end(self, _tag: str) -> None:
        self.open.pop()
        self.scopes.pop()

    def characters(self, text: str) -> None:
        if len(self.open) == 1:
            return
        children = self.open[-1].children
        if children and children[-1].kind == "text" and not self._section:
            children[-1].text += text
        else:
            self._add(Node("text", text=text))
            self._section = False

    def section(self) -> None:
        """Begin a text of its own, as the document models do that other engines run on."""
        self._section = True

    def comment(self, text: str) -> None:
        self._add(Node("comment", text=text))

    def instruction(self, target: str, text: str) -> None:
        self._add(Node("instruction", target, text))


def _refuse(*_: object) -> int:
    raise FormFault("form.xml_entities")


def parse_xml(text: str) -> Node:
    """Read XML into a document node; raise FormFault, also where it declares entities."""
    data = text.encode("utf-8", "surrogatepass")
    if len(data) > MAX_BYTES:
        raise FormFault("form.too_large")
    builder = _Builder()
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    parser.StartCdataSectionHandler = builder.section
    parser.EndCdataSectionHandler = builder.section
    parser.CommentHandler = builder.comment
    parser.ProcessingInstructionHandler = builder.instruction
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise FormFault("form.xml_broken", str(error)) from error
    return builder.document
