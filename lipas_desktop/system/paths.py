"""Where the program's own files and the user's data lie; the only place that knows."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lipas_desktop.domain.errors import WorldError

_FOLDER = "lipas-desktop"
_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Paths:
    """The data folder of one user and what lies in it."""

    data_dir: Path

    @classmethod
    def of_user(cls, override: Path | None = None, env: Mapping[str, str] = os.environ) -> "Paths":
        """Take the folder given, or the one of the account that runs the program."""
        return cls(override.absolute() if override is not None else _user_data(env) / _FOLDER)

    @property
    def register_dir(self) -> Path:
        """The live register: database, key slots, device keys, witness."""
        return self.data_dir / "register"

    @property
    def backups(self) -> Path:
        """Copies of the register that this PC keeps by itself."""
        return self.data_dir / "backups"

    @property
    def logs(self) -> Path:
        """Logs and crash reports, without personal data."""
        return self.data_dir / "logs"

    @property
    def state(self) -> Path:
        """Window places, caches: anything that may be thrown away."""
        return self.data_dir / "state"

    def create(self) -> None:
        """Make the folders that are missing, closed to other accounts.

        WorldError program.no_folder where that cannot be done.
        """
        try:
            for folder in (self.data_dir, self.register_dir, self.backups, self.logs, self.state):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise WorldError("program.no_folder", name=self.data_dir.name) from error


if sys.platform == "win32":

    def _user_data(env: Mapping[str, str]) -> Path:
        # Not APPDATA: it roams, that is, goes to a server at log-off.
        local = env.get("LOCALAPPDATA", "")
        return Path(local) if local else Path.home() / "AppData" / "Local"

else:

    def _user_data(env: Mapping[str, str]) -> Path:
        share = env.get("XDG_DATA_HOME", "")
        return Path(share) if os.path.isabs(share) else Path.home() / ".local" / "share"


def resources() -> Path:
    """Give the folder of icons, fonts, layouts, code lists and translations."""
    return shipped("resources")


def forms() -> Path:
    """Give the folder of the forms that come with the program."""
    return shipped("forms")


def shipped(name: str, package: Path = _PACKAGE, frozen: str | None = None) -> Path:
    """Find a folder that comes with the program: frozen build, wheel, then checkout."""
    frozen = frozen or getattr(sys, "_MEIPASS", None)
    places = [package / f"_{name}", package.parent / name]
    if frozen is not None:
        places.insert(0, Path(frozen) / name)
    for place in places:
        if place.is_dir():
            return place
    raise WorldError("program.incomplete", name=name)
