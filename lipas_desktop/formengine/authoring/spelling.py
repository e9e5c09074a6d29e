"""Expressions as people write them who come from a spreadsheet, a word processor or a language."""

import re

_QUOTES = {
    "'": "'", '"': '"', "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201b": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"',
}  # fmt: skip
_BLANKS = dict.fromkeys(map(ord, "\u00a0\u2007\u202f\t"), " ") | {
    ord("\u200b"): None, ord("\ufeff"): None,
}  # fmt: skip
_SIGNS = (
    (re.compile(r"\s*&&\s*"), " and "),
    (re.compile(r"\s*\|\|\s*"), " or "),
    (re.compile(r"==+"), "="),
    (re.compile(r"<>|≠"), "!="),
    (re.compile(r"≤|=<"), "<="),
    (re.compile(r"≥|=>"), ">="),
    (re.compile(r"(?<=[\s)\]}])(AND|OR|DIV|MOD)(?=[\s(])"), lambda found: found[1].lower()),
    (re.compile(r"\b(NOT|IF|SELECTED|TODAY|COALESCE|REGEX|TRUE|FALSE)\s*(?=\()"),
     lambda found: found[1].lower()),
    (re.compile(r"\$\{\s*([^{}]*?)\s*\}"), lambda found: f"${{{found[1]}}}"),
)  # fmt: skip
MARKS = frozenset(
    form for word in ("yes", "no", "true", "false") for form in (word, word.title(), word.upper())
)
"""What every tool for these forms takes for a tick or for none."""
_YES = frozenset(("ya", "y", "yes", "x", "v", "✓", "✔", "wajib", "true", "benar"))
_NO = frozenset(("tidak", "n", "t", "no", "bukan", "-", "false", "salah"))


def mended_expression(text: str) -> str:
    """Return an expression in the signs of XPath; texts in quotation marks stay as they are."""
    found: list[str] = []
    plain, place = "", 0
    while place < len(text):
        quote = _QUOTES.get(text[place])
        if quote is None:
            plain += text[place]
            place += 1
            continue
        end = _end_of_text(text, place, quote)
        found += [_mended(plain), quote + text[place + 1 : end] + quote * (end < len(text))]
        plain, place = "", end + 1
    return "".join([*found, _mended(plain)]).strip()


def _end_of_text(text: str, place: int, quote: str) -> int:
    """Return where a text ends: at its own mark; one begun by a curved mark at any of its kind."""
    curved = text[place] not in "'\""
    for end in range(place + 1, len(text)):
        if text[end] == text[place] or (curved and _QUOTES.get(text[end]) == quote):
            return end
    return len(text)


def _mended(plain: str) -> str:
    plain = plain.translate(_BLANKS)
    for sign, better in _SIGNS:
        plain = sign.sub(better, plain)
    return plain


def mended_yes(text: str) -> str:
    """Return `yes` or `no` for what people tick a cell with, empty for anything else."""
    if text in MARKS:
        return text
    word = text.replace("\u00a0", " ").strip().lower()
    return "yes" if word in _YES else "no" if word in _NO else ""
