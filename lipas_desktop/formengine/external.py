"""Lists that come in files beside a form: CSV, XML, GeoJSON."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import TypeAlias

from lipas_desktop.formengine.errors import FormFault
from lipas_desktop.formengine.resources import InstanceSource, Row, RowsSource
from lipas_desktop.formengine.tree import Node, parse_xml

Served: TypeAlias = InstanceSource | Node
MOST_ROWS = 200_000
_DELIMITERS = ",;\t|"


def read_external(source: str, text: str) -> Served:
    """Read a list by the ending of the name that the form calls it by; raise FormFault."""
    ending = PurePosixPath(source).suffix.lower()
    text = text.removeprefix("\ufeff")
    if ending == ".xml":
        return parse_xml(text)
    if ending == ".geojson":
        return RowsSource(_features(text))
    if ending in (".csv", ""):
        return RowsSource(_lines(text))
    raise FormFault("form.unknown_list", source)


def _lines(text: str) -> Iterator[Row]:
    # Some exporters end their lines with line feed and carriage return, in this order.
    lines = io.StringIO(text.replace("\n\r", "\n"), newline=None)
    heading = lines.readline()
    lines.seek(0)
    delimiter = max(_DELIMITERS, key=heading.count)
    try:
        for number, row in enumerate(csv.DictReader(lines, delimiter=delimiter, restval="")):
            if number == MOST_ROWS:
                raise FormFault("form.list_too_long", str(MOST_ROWS))
            yield {name.strip(): cell for name, cell in row.items() if name and name.strip()}
    except csv.Error as error:
        raise FormFault("form.list_broken", str(error)) from error


def _features(text: str) -> Iterator[Row]:
    try:
        features = json.loads(text)["features"]
        for feature in features:
            yield _feature(feature)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise FormFault("form.list_broken", type(error).__name__) from error


def _feature(feature: Mapping[str, object]) -> Row:
    found: dict[str, str] = {}
    geometry, properties = feature["geometry"], feature.get("properties") or {}
    if isinstance(geometry, Mapping) and geometry.get("type") == "Point":
        longitude, latitude = geometry["coordinates"][:2]
        found["geometry"] = f"{latitude} {longitude} 0 0"
    if isinstance(properties, Mapping):
        found |= {str(name): _cell(value) for name, value in properties.items()}
    if feature.get("id") is not None:
        found["id"] = _cell(feature["id"])
    return found


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)
