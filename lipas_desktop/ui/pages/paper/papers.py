"""The sizes of paper that a question offers."""

PAPERS = {"F4": "F4 (215 × 330 mm)", "A4": "A4 (210 × 297 mm)"}


def chosen_paper(words: str) -> str:
    """Return the size that was chosen; F4, which houses have, where none was."""
    return next((one for one, offered in PAPERS.items() if offered == words), "F4")
