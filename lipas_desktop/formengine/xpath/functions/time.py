"""Dates and times; what the clock says comes from the world."""

import math
from datetime import datetime

from lipas_desktop.formengine.errors import ExpressionFault
from lipas_desktop.formengine.xpath.dates import (
    day_text,
    days_of,
    formatted,
    from_days,
    moment,
    moment_text,
    time_fraction,
)
from lipas_desktop.formengine.xpath.functions.registry import Args, function, text
from lipas_desktop.formengine.xpath.values import XValue, to_number, to_string
from lipas_desktop.formengine.xpath.world import Focus


def _moment(focus: Focus, value: XValue) -> datetime | None:
    if isinstance(value, bool):
        raise ExpressionFault("xpath.not_a_date", to_string(value))
    zone = focus.world.zone
    if isinstance(value, float):
        return from_days(value, zone)
    written = to_string(value).strip()
    found = moment(written, zone)
    if found is None:
        days = to_number(written, zone)
        return from_days(days, zone)
    return found.astimezone(zone)


@function("today", 0)
def _today(focus: Focus, args: Args) -> XValue:
    return focus.world.today().isoformat()


@function("now", 0)
def _now(focus: Focus, args: Args) -> XValue:
    return moment_text(focus.world.now().astimezone(focus.world.zone))


@function("date", 1)
def _date(focus: Focus, args: Args) -> XValue:
    found = _moment(focus, args[0])
    return "" if found is None else day_text(found)


@function("date-time", 1)
def _date_time(focus: Focus, args: Args) -> XValue:
    found = _moment(focus, args[0])
    return "" if found is None else moment_text(found)


@function("decimal-date-time", 1)
def _decimal_date_time(focus: Focus, args: Args) -> XValue:
    found = _moment(focus, args[0])
    return math.nan if found is None else days_of(found)


@function("decimal-time", 1)
def _decimal_time(focus: Focus, args: Args) -> XValue:
    written = text(args, 0).strip()
    found = moment(written, focus.world.zone)
    if found is not None:
        written = found.astimezone(focus.world.zone).time().isoformat("milliseconds")
    fraction = time_fraction(written, focus.world.zone, focus.world.today())
    return math.nan if fraction is None else fraction


def _format(focus: Focus, args: Args) -> XValue:
    found = _moment(focus, args[0])
    return "" if found is None else formatted(found, text(args, 1), focus.world.language)


function("format-date", 2)(_format)
function("format-date-time", 2)(_format)
