"""Lists in files beside a form."""

import json

import pytest

from lipas_desktop.formengine.errors import FormFault
from lipas_desktop.formengine.external import read_external
from lipas_desktop.formengine.resources import FormLists
from lipas_desktop.formengine.tree import Node


def names(source: str, text: str) -> list[str]:
    lists = FormLists({}, {"x": read_external(source, text)})
    instance = lists.instance("x")
    assert instance is not None
    found = [node for node in instance.descendants() if node.name == "name"]
    return [node.string() for node in found]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\r", "\r"])
@pytest.mark.parametrize("between", [",", ";", "\t", "|"])
def test_a_table_is_read_with_whatever_stands_between(end: str, between: str) -> None:
    text = end.join(between.join(row) for row in (("name", "label"), ("a", "Ani"), ("b", "Budi")))
    assert names("jr://file-csv/people.csv", f"\ufeff{text}{end}") == ["a", "b"]


def test_xml_keeps_its_attributes_for_a_lookup() -> None:
    found = read_external("x.xml", '<root><item code="1"><name>a</name></item></root>')
    assert isinstance(found, Node)
    lists = FormLists({}, {"x": found})
    assert [item.child("name").string() for item in lists.matching("x", "@code", "1") or []] == [
        "a"
    ]


def test_points_of_a_map_are_rows() -> None:
    feature = {
        "type": "Feature",
        "id": "p1",
        "geometry": {"type": "Point", "coordinates": [123.6, -10.2]},
        "properties": {"name": "Oebobo", "size": 3},
    }
    text = json.dumps({"type": "FeatureCollection", "features": [feature]})
    found = read_external("x.geojson", text)
    assert not isinstance(found, Node)
    assert list(found.rows()) == [
        {"geometry": "-10.2 123.6 0 0", "name": "Oebobo", "size": "3", "id": "p1"}
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("x.geojson", "{"),
        ("x.geojson", '{"features": [1]}'),
        ("x.geojson", '{"features": [{"geometry": {"type": "Point", "coordinates": 7}}]}'),
        ("x.geojson", "[" * 100_000),
        ("x.xml", "<a>"),
        ("x.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        ("x.zip", ""),
    ],
)
def test_what_is_no_list_is_named(source: str, text: str) -> None:
    with pytest.raises(FormFault, match=r"^form\."):
        read_external(source, text)
