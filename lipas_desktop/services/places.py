"""Where one register lies and what ships with the program, handed to use cases as one value."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from lipas_desktop.domain.regions import Regions

REGISTER = "register"
BACKUPS = "backups"
OWN_FOLDER = "lipas-desktop"
"""What a folder of ours is called inside one that somebody chose."""


@dataclass(frozen=True)
class Places:
    """Folders of one register and of the program's own data.

    `live` holds the database, key slots and device keys; it exists only once a register was
    founded, joined or restored whole.
    """

    live: Path
    backups: Path
    state: Path
    resources: Path
    forms: Path

    def moved(self, base: Path) -> "Places":
        """Return the same places with the register and its copies in another folder."""
        return replace(self, live=base / REGISTER, backups=base / BACKUPS)

    @property
    def database(self) -> Path:
        """Return the encrypted register."""
        return self.live / "register.db"

    @property
    def inbox(self) -> Path:
        """Return where arriving bundles are copied to before they are read; sealed files only."""
        return self.live / "inbox"

    @property
    def form_cache(self) -> Path:
        """Return where converted forms are kept; nothing personal."""
        return self.state / "forms"

    @cached_property
    def regions(self) -> Regions:
        """Return the regions of the country."""
        return Regions((self.resources / "regions" / "regions.txt.gz").read_bytes())
