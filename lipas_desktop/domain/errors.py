"""Errors that a person can do something about, raised by code; only `ui/messages` has words."""

from collections.abc import Mapping


class LipasError(Exception):
    """Carry a code such as `bundle.NOT_FOR_US` and the facts that its sentence needs.

    Params hold counts, dates and file names, never anything personal: they may reach the log.
    """

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, str | int] = params

    def __str__(self) -> str:
        return self.code


class InputError(LipasError):
    """What the user typed or chose cannot be taken; shown at the place where it arose."""


class WorldError(LipasError):
    """Disk, key, file or bundle: shown as one sentence with advice."""


class Cancelled(LipasError):  # noqa: N818 - no error to the user
    """The user stopped a job; nothing half-written remains."""

    def __init__(self) -> None:
        super().__init__("job.cancelled")
