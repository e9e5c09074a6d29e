"""A display of its own for a test: Xvfb on a number that is free, openbox as its window manager."""

import contextlib
import os
import select
import subprocess
from collections.abc import Iterator
from pathlib import Path

SMALL, LARGE = "1366x768x24", "1920x1080x24"
PATIENCE_S = 30
# Alt+Tab alone: every other key belongs to the program.
_MANAGER = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <keyboard>
    <keybind key="A-Tab"><action name="NextWindow"><dialog>none</dialog></action></keybind>
  </keyboard>
  <mouse/>
</openbox_config>
"""


@contextlib.contextmanager
def display(folder: Path, size: str = SMALL) -> Iterator[str]:
    """Give the name of a display with a window manager; `folder` takes what both of them write."""
    with contextlib.ExitStack() as ends:
        name = ends.enter_context(_server(folder, size))
        ends.enter_context(_manager(folder, name))
        yield name


@contextlib.contextmanager
def _server(folder: Path, size: str) -> Iterator[str]:
    heard, told = os.pipe()
    command = ["Xvfb", "-displayfd", str(told), "-screen", "0", size, "-nolisten", "tcp"]
    with _running(command, folder / "xvfb.log", keep=told):
        os.close(told)
        try:
            # Written once the server takes connections.
            yield f":{_line(heard, 'Xvfb')}"
        finally:
            os.close(heard)


@contextlib.contextmanager
def _manager(folder: Path, name: str) -> Iterator[None]:
    config, ready = folder / "openbox.xml", folder / "openbox.ready"
    config.write_text(_MANAGER, encoding="utf-8")
    os.mkfifo(ready)
    heard = os.open(ready, os.O_RDONLY | os.O_NONBLOCK)
    command = ["openbox", "--config-file", str(config), "--sm-disable"]
    command += ["--startup", f"sh -c 'echo ready > {ready}'"]
    try:
        with _running(command, folder / "openbox.log", shown_on=name):
            _line(heard, "openbox")
            yield
    finally:
        os.close(heard)


@contextlib.contextmanager
def _running(
    command: list[str], log: Path, *, keep: int | None = None, shown_on: str = ""
) -> Iterator[None]:
    environment = dict(os.environ, DISPLAY=shown_on, XDG_CACHE_HOME=str(log.parent))
    with log.open("wb") as out:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            pass_fds=[keep] if keep is not None else [],
            env=environment,
        )
        try:
            yield
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _line(heard: int, who: str) -> str:
    """Return the first line that comes through a pipe."""
    said = b""
    while not said.endswith(b"\n"):
        readable, _, _ = select.select([heard], [], [], PATIENCE_S)
        part = os.read(heard, 64) if readable else b""
        if not part:
            raise RuntimeError(f"{who} did not say that it is ready")
        said += part
    return said.decode().strip()
