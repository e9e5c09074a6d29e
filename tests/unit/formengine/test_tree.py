"""The tree under forms: what it reads, what it refuses, and the order of its nodes."""

import pytest

from lipas_desktop.formengine.errors import FormFault
from lipas_desktop.formengine.tree import MAX_DEPTH, Node, in_order, parse_xml

BOMB = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'


@pytest.mark.parametrize("xml", [BOMB, OUTSIDE])
def test_entities_are_refused(xml: str) -> None:
    with pytest.raises(FormFault, match="xml_entities"):
        parse_xml(xml)


def test_depth_has_an_end() -> None:
    parse_xml("<a>" * (MAX_DEPTH - 1) + "</a>" * (MAX_DEPTH - 1))
    with pytest.raises(FormFault, match="too_deep"):
        parse_xml("<a>" * (MAX_DEPTH + 2) + "</a>" * (MAX_DEPTH + 2))


@pytest.mark.parametrize("xml", ["", "<a>", "<a></b>", "no xml", "<a>\ud800</a>"])
def test_broken_xml_is_named(xml: str) -> None:
    with pytest.raises(FormFault, match="xml_broken"):
        parse_xml(xml)


def test_prefixes_and_namespaces_survive() -> None:
    root = next(parse_xml('<h:a xmlns:h="urn:h" h:x="1" y="2"><b/></h:a>').elements())
    assert (root.qname, root.uri) == ("h:a", "urn:h")
    assert root.attribute("x", "urn:h") == "1"
    assert root.attribute("y") == "2"
    assert root.child("b") is not None


def test_order_follows_the_document_also_after_it_grew() -> None:
    document = parse_xml("<a><b/><c/></a>")
    a = document.child("a")
    assert a is not None
    b, c = a.elements()
    assert in_order([c, b, c]) == [b, c]
    new = Node("element", "new")
    a.insert(1, new)
    assert in_order([c, new, b]) == [b, new, c]


def test_many_children_are_found_by_name_also_after_changes() -> None:
    root = Node("element", "root")
    for place in range(50):
        root.append(Node("element", f"n{place}"))
    first = root.child("n7")
    assert first is not None
    root.remove(first)
    assert root.child("n7") is None
    assert root.append(Node("element", "n7")) is root.child("n7")


def test_a_copy_stands_alone() -> None:
    root = next(parse_xml("<a x='1'><b>old</b></a>").elements())
    twin = root.copy()
    twin.named("b")[0].set_string("new")
    assert root.string() == "old"
    assert twin.string() == "new"
    assert twin.attribute("x") == "1"
