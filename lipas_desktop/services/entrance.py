"""What stands before the work, in one hand: finding, founding, joining, restoring, opening.

Everything here that opens a register takes seconds, and belongs to the writer's thread.
"""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.domain.ids import RowId
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services import backup, founding, joining, opening, passwords, practice
from lipas_desktop.services.founding import NewHouse
from lipas_desktop.services.places import Places
from lipas_desktop.services.session import Session
from lipas_desktop.system.clock import Clock
from lipas_desktop.system.keys import recovery
from lipas_desktop.system.keys.kdf import FLOOR as LEAST_COST
from lipas_desktop.system.keys.kdf import Cost as GuessCost
from lipas_desktop.system.keys.kdf import calibrate
from lipas_desktop.system.randomness import Random, system_random

Cost = GuessCost
"""How much work one guess at a password takes."""
FLOOR = LEAST_COST
CODE_GROUPS, GROUP_LENGTH = recovery.GROUPS, recovery.GROUP_LENGTH


@dataclass
class Entrance:
    """The register of one computer as long as nobody is logged in."""

    places: Places
    clock: Clock
    cost: Cost = FLOOR
    """At least so much work; on a fast PC new secrets get more."""
    common: Path | None = None
    """Where accounts of this PC leave word of their registers; the usual place where None."""
    chosen: bool = False
    """Somebody chose the folder, so that a register ought to lie there."""
    random: Random = system_random

    # Where

    def find(self) -> opening.Found:
        """Look for this account's register and for those of others."""
        return opening.find(self.places, self.common)

    def check_folder(self) -> None:
        """Refuse the folder as it is now; WorldError place.*, place.register_gone."""
        if self.chosen and not self.places.live.exists():
            raise WorldError("place.register_gone")
        opening.check_folder(self.places.live)

    def move(self, folder: Path) -> Path:
        """Take another folder for the register; return its base, to be remembered.

        WorldError place.*; then all stays as it was.
        """
        base = opening.base_in(folder)
        places = self.places.moved(base)
        opening.check_folder(places.live)
        self.places, self.chosen = places, False
        return base

    # The recovery code

    def new_code(self) -> tuple[str, ...]:
        """Return a new recovery code in its groups."""
        return tuple(recovery.new_code(self.random).split("-"))

    @staticmethod
    def letters(typed: str) -> str:
        """Return a group as it counts: capitals, with look-alikes read as what was meant."""
        return recovery.normalise(typed)

    def draw_groups(self) -> tuple[int, int]:
        """Draw two groups to be typed back, in their order."""
        first = self.random(1)[0] % CODE_GROUPS
        second = (first + 1 + self.random(1)[0] % (CODE_GROUPS - 1)) % CODE_GROUPS
        return min(first, second), max(first, second)

    def three_words(self) -> str:
        """Return three words that make a password."""
        return passwords.three_words(self.places.resources, self.random)

    # Opening

    def found(self, facts: NewHouse, code: str, progress: Progress) -> Session:
        """Found a house; see `founding.found_house`."""
        return self._settled(
            founding.found_house(
                self.places,
                facts,
                code,
                clock=self.clock,
                random=self.random,
                progress=progress,
                cost=self._cost_here,
            )
        )

    def practise(self, progress: Progress) -> practice.Practice:
        """Make a register of made-up people beside the house's; see `practice.begin`."""
        return practice.begin(
            self.places,
            clock=self.clock,
            random=self.random,
            progress=progress,
            cost=self.cost,
        )

    def begin_join(self, pc_name: str, code: str) -> Session:
        """Make a register that waits to be accepted; see `joining.begin`."""
        return joining.begin(
            self.places,
            pc_name,
            code,
            clock=self.clock,
            random=self.random,
            cost=self._cost_here,
        )

    def open(self, secret: str) -> Session:
        """Open the register; see `opening.open_register`."""
        return opening.open_register(
            self.places,
            secret,
            random=self.random,
            clock=self.clock,
            floor=self.cost,
            common=self.common,
        )

    def restore(
        self,
        path: Path,
        secret: str,
        *,
        replaces: bool,
        progress: Progress,
        cancel: CancelToken,
    ) -> Session:
        """Open a backup on this computer; see `backup.restore`."""
        return self._settled(
            backup.restore(
                self.places,
                path,
                secret,
                replaces=replaces,
                clock=self.clock,
                random=self.random,
                progress=progress,
                cancel=cancel,
                floor=self.cost,
            )
        )

    def choose_account(self, session: Session, account: RowId, secret: str) -> None:
        """Give an account its password on this PC and go on as that account."""
        joining.choose_account(session, account, secret, cost=self._cost_here)
        opening.settle(session, self.common)

    def give_up_joining(self) -> None:
        """Remove a register that still waits for its answer; see `joining.give_up`."""
        joining.give_up(self.places)

    def _settled(self, session: Session) -> Session:
        opening.settle(session, self.common)
        return session

    @cached_property
    def _cost_here(self) -> Cost:
        return calibrate() if self.cost == FLOOR else self.cost
