"""What was typed on the screens of one way, kept in memory alone while one goes back and forth."""

from dataclasses import dataclass, field

from lipas_desktop.services.founding import NewHouse


@dataclass
class Draft:
    """Answers so far; each screen reads its own and writes them as they are typed."""

    name: str = ""
    short_code: str = ""
    own_short_code: bool = False
    """The person wrote the code, so that it no longer follows the name."""
    type: str = ""
    own_type: bool = False
    region_code: str = ""
    region_words: str = ""
    pc_name: str = ""
    admin_name: str = ""
    password: str = field(default="", repr=False)
    repeat: str = field(default="", repr=False)
    code: tuple[str, ...] = field(default=(), repr=False)

    def facts(self) -> NewHouse:
        """Return what a new house is founded with."""
        return NewHouse(
            name=self.name.strip(),
            short_code=self.short_code,
            type=self.type,
            region_code=self.region_code,
            pc_name=self.pc_name.strip(),
            admin_name=self.admin_name.strip(),
            password=self.password,
        )
