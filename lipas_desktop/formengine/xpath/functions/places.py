"""Distances and areas on the globe, for forms from elsewhere that calculate with points."""

import math
from collections.abc import Iterator
from itertools import pairwise

from lipas_desktop.formengine.errors import ExpressionFault
from lipas_desktop.formengine.xpath.functions.registry import Args, function, text, texts
from lipas_desktop.formengine.xpath.values import XValue
from lipas_desktop.formengine.xpath.world import Focus

_RADIUS = 6_378_100.0
Point = tuple[float, float]


def _points(parts: list[str]) -> list[Point] | None:
    found: list[Point] = []
    for part in ";".join(parts).split(";"):
        numbers = part.split()
        if not numbers:
            continue
        try:
            latitude, longitude = float(numbers[0]), float(numbers[1])
        except (ValueError, IndexError):
            return None
        if abs(latitude) > 90 or abs(longitude) > 180:
            return None
        found.append((latitude, longitude))
    return found


def _pairs(points: list[Point]) -> Iterator[tuple[Point, Point]]:
    return pairwise(points)


def _between(first: Point, second: Point) -> float:
    low, high = math.radians(first[0]), math.radians(second[0])
    spread = math.radians(second[1] - first[1])
    half = math.sin((high - low) / 2) ** 2
    half += math.cos(low) * math.cos(high) * math.sin(spread / 2) ** 2
    return 2 * _RADIUS * math.asin(min(1.0, math.sqrt(half)))


@function("distance", 1, None)
def _distance(focus: Focus, args: Args) -> XValue:
    points = _points(texts(args))
    if points is None:
        return math.nan
    return round(sum(_between(*pair) for pair in _pairs(points)), 2)


@function("area", 1)
def _area(focus: Focus, args: Args) -> XValue:
    points = _points(texts(args))
    if points is None:
        return math.nan
    if len(points) < 3:
        return 0.0
    ring = points if points[0] == points[-1] else [*points, points[0]]
    total = sum(
        math.radians(b[1] - a[1])
        * (2 + math.sin(math.radians(a[0])) + math.sin(math.radians(b[0])))
        for a, b in _pairs(ring)
    )
    return round(abs(total * _RADIUS * _RADIUS / 2), 2)


@function("geofence", 2)
def _geofence(focus: Focus, args: Args) -> XValue:
    point, ring = _points([text(args, 0)]), _points([text(args, 1)])
    if not point or not ring or len(ring) < 4 or ring[0] != ring[-1]:
        raise ExpressionFault("xpath.not_an_area")
    y, x = point[0]
    inside = False
    for (ay, ax), (by, bx) in _pairs(ring):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside
