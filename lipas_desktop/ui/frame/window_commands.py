"""What the window itself does on commands: places, search, back, areas, looks, help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from lipas_desktop.ui.actions import Binding
from lipas_desktop.ui.dialogs.key_sheet import KeySheet
from lipas_desktop.ui.places import PLACES
from lipas_desktop.ui.tokens import TEXT_SIZES, THEMES

if TYPE_CHECKING:
    from lipas_desktop.ui.context import AppContext
    from lipas_desktop.ui.main_window import MainWindow


def window_bindings(window: MainWindow) -> dict[str, Binding]:
    """Return the commands that the window binds, gate and work apart."""
    both = {
        "text.bigger": Binding(lambda: step_text(window.context, 1)),
        "text.smaller": Binding(lambda: step_text(window.context, -1)),
        "text.normal": Binding(lambda: set_text(window.context, 100)),
        "theme.next": Binding(lambda: next_theme(window.context)),
        "language.next": Binding(lambda: next_language(window.context)),
        "help.page": Binding(lambda: show_keys(window)),
        "help.keys": Binding(lambda: show_keys(window)),
        "window.back": Binding(lambda: go_back(window), lambda: can_go_back(window)),
        "window.close": Binding(partial(close, window)),
        "area.next": Binding(lambda: window.step_area(1)),
        "area.previous": Binding(lambda: window.step_area(-1)),
    }
    if window.stack is window.gate.stack:
        return both
    seen = window.work.navigation.items
    places = {
        place.command: Binding(partial(go, window, place.id))
        for place in PLACES
        if place.id in seen and (place.id != "review" or not seen[place.id].isHidden())
    }
    ways = {name: Binding(partial(open_way, window, name)) for name in window.ways}
    return {
        **both,
        **places,
        **ways,
        "search.all": Binding(window.work.top.search.setFocus),
        "session.lock": Binding(window.lock_asked.emit),
        "clock.day": Binding(window.work.clock.asked.emit, lambda: window.work.clock.is_shown),
        "edit.undo": Binding(window.done.undo, lambda: window.done.can_undo),
    }


def go(window: MainWindow, place: str) -> None:
    """Go to a place."""
    window.go(place)


def open_way(window: MainWindow, command: str) -> None:
    """Open the page of a command over the page in front."""
    window.open(window.ways[command](window.context, window))


def close(window: MainWindow) -> None:
    """Close the window, if all pages may be left."""
    window.close()


def go_back(window: MainWindow) -> None:
    """Stop the job shown in the key bar, or go one page back."""
    if window.jobs.can_cancel:
        window.jobs.cancel()
    else:
        window.back()


def can_go_back(window: MainWindow) -> bool:
    """Tell whether Esc has something to do."""
    return window.jobs.can_cancel or window.stack.open_here > 1


def set_text(context: AppContext, percent: int) -> None:
    """Set the text size and keep it."""
    context.preferences.text_size = percent
    context.theme.use(percent=percent)


def step_text(context: AppContext, by: int) -> None:
    """Go to the next size of the table, as far as it goes."""
    at = TEXT_SIZES.index(context.theme.percent) + by
    set_text(context, TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, at))])


def next_theme(context: AppContext) -> None:
    """Go from light to dark to high contrast and around."""
    name = THEMES[(THEMES.index(context.theme.name) + 1) % len(THEMES)]
    context.preferences.theme = name
    context.theme.use(name)


def next_language(context: AppContext) -> None:
    """Go from Indonesian to English and back."""
    language = "en" if context.languages.current == "id" else "id"
    context.preferences.language = language
    context.languages.use(language)


def show_keys(window: MainWindow) -> None:
    """Show the keys that do something on this page, and those that work everywhere."""
    page, actions = window.front, window.actions_
    listed = [c for c in actions.commands.values() if c.typed or actions.bound(c.id)]
    sheet = KeySheet(listed, page.place if page else "", window)
    sheet.exec()
    sheet.deleteLater()
