"""`lipas-desktop inspect FILE`: what a bundle or document says, for people who look into one."""

import json
from pathlib import Path

from lipas_desktop.app.printing import say
from lipas_desktop.bundle import inspect, looking
from lipas_desktop.bundle.inspect import Told
from lipas_desktop.domain.errors import WorldError
from lipas_desktop.system.disk_errors import reading


def run(path: Path, key: Path | None, *, as_json: bool) -> None:
    """Print the outside of a file and, with an age identity, everything inside.

    WorldError bundle.*, file.*; what was found before a fault has been printed then.
    """
    told = looking.outside(path)
    if key is None or told["form"] != "age":
        _say(told, as_json=as_json)
        return
    with looking.inside(path, _identities(key)) as looked:
        _say({**told, **looked.told}, as_json=as_json)
        for one in looked.contents:
            # An entry is a line in either form: that is how it stands in the file.
            say(json.dumps(one))


def _identities(key: Path) -> list[str]:
    """Read the age identities of a file as `age-keygen` writes it."""
    with reading(key):
        lines = key.read_text(encoding="utf-8", errors="replace").splitlines()
    found = [line.strip() for line in lines if line.startswith("AGE-SECRET-KEY-")]
    if not found:
        raise WorldError("bundle.NO_KEY", name=key.name)
    return found


def _say(told: Told, *, as_json: bool) -> None:
    lines = [json.dumps(told)] if as_json else list(inspect.as_lines(told))
    say("\n".join(lines))
