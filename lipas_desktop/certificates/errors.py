"""What can be wrong with a layout, and with a certificate that does not fit one."""

from lipas_desktop.domain.errors import InputError, WorldError


class DoesNotFit(InputError):  # noqa: N818 - reads as what it says
    """A text is too long for its place, or holds letters that the typeface lacks."""

    def __init__(self, element: str, letters: str = "") -> None:
        code = "certificate.letters_missing" if letters else "certificate.does_not_fit"
        # The letters stay out of the params: of a name in another script they are all of it.
        super().__init__(code, element=element)
        self.element = element
        self.letters = letters


def wrong_layout(place: str) -> WorldError:
    """Name the place of a layout that cannot be read."""
    return WorldError("layout.wrong", place=place)
