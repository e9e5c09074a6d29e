"""What goes wrong inside a form; the room's face turns it into WorldError or a listed fault."""

from dataclasses import dataclass


class FormFault(Exception):  # noqa: N818 - a finding about the form, often only listed
    """A form, or one expression in it, cannot be used as it is written."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class ExpressionFault(FormFault):
    """An XPath expression cannot be read or evaluated; `place` is the character where it fails."""

    def __init__(self, code: str, detail: str = "", place: int = -1) -> None:
        super().__init__(code, detail)
        self.place = place


@dataclass(frozen=True)
class Finding:
    """Something about a form that its author should mend; the form works without that part."""

    code: str
    ref: str
    aspect: str
    detail: str
