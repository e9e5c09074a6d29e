"""From a form's table of questions to a FormDef; conversions are kept by what was converted."""

import hashlib
import warnings
from collections.abc import Iterable
from pathlib import Path

from lipas_desktop.domain.errors import WorldError
from lipas_desktop.formengine.definition import FormDef
from lipas_desktop.formengine.errors import FormFault
from lipas_desktop.formengine.reading import read_form

CONVERTER = "pyxform 4.5.0"
"""Part of the key of what is kept: another converter converts anew."""
BUILT = "xform"
"""Folder beside the forms in which a packaged program has them converted already."""
_MOST_BYTES = 5 * 1024 * 1024


def load_form(path: Path, cache: Path | None) -> FormDef:
    """Load a form, converted at most once for what it says; raise WorldError form.unreadable."""
    try:
        source = path.read_bytes()
    except OSError as error:
        raise WorldError("form.missing", file=path.name) from error
    return load_source(source, path.name, [path.parent / BUILT], cache)


def load_source(
    source: bytes, file: str, built: Iterable[Path] = (), cache: Path | None = None
) -> FormDef:
    """Load a form from what stands in its file; WorldError form.unreadable.

    A conversion is looked for in the folders `built` and in the cache, and kept in the cache.
    """
    name = f"{Path(file).stem}-{key_of(source)}.xml"
    kept = _kept([*built, *([cache] if cache else [])], name)
    if kept is not None:
        return kept
    converted = convert(source, file)
    try:
        form = read_form(converted)
    except FormFault as fault:
        raise WorldError("form.unreadable", file=file, detail=str(fault)[:200]) from fault
    if cache is not None:
        keep(cache, name, converted)
    return form


def _kept(folders: Iterable[Path], name: str) -> FormDef | None:
    """Return what was converted before; a file that was cut short is as good as none."""
    for folder in folders:
        try:
            return read_form((folder / name).read_text(encoding="utf-8"))
        except (OSError, UnicodeError, FormFault):
            continue
    return None


def key_of(source: bytes) -> str:
    """Return what tells one conversion from another."""
    return hashlib.sha256(CONVERTER.encode() + b"\0" + source).hexdigest()[:32]


def convert(source: bytes, name: str) -> str:
    """Convert a table of questions; raise WorldError with the converter's own words."""
    if len(source) > _MOST_BYTES:
        raise WorldError("form.unreadable", file=name, detail="form.too_large")
    # Half a second to import: only when there is something to convert.
    from pyxform.xls2xform import convert as to_xform

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = to_xform(source, file_type=Path(name).suffix or ".md")
    except Exception as error:
        detail = " ".join(str(error).split())[:200] or type(error).__name__
        raise WorldError("form.unreadable", file=name, detail=detail) from error
    return str(found.xform)


def keep(cache: Path, name: str, converted: str) -> None:
    """Write whole or not at all; a cache that cannot be written is no reason to stop."""
    temporary = cache / f"{name}.tmp"
    try:
        cache.mkdir(parents=True, exist_ok=True)
        temporary.write_text(converted, encoding="utf-8")
        temporary.replace(cache / name)
    except OSError:
        return
