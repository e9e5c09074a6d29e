"""Make the sound part of the corpus anew: python -m tests.fuzz.build_corpus.

Crashes that were found lie beside it under names of their own, and are never removed.
"""

import gzip
from pathlib import Path

import pyrage

from lipas_desktop.bundle.documents import sign_document
from lipas_desktop.bundle.enrolment import make_request, next_trust
from lipas_desktop.domain import canonical
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.entries import redact
from tests.fuzz.mutate import WORDS
from tests.fuzz.targets import HOUSE, IDENTITY, LOG, ORDER
from tests.unit.bundle.house import AT, opened

CORPUS = Path(__file__).resolve().parents[1] / "data" / "corpus"
END = LOG.segment().end(len(LOG.entries))
POSITION = [LOG.stream, END.seq, END.hash]


def bundles() -> dict[str, bytes]:
    (sealed,) = HOUSE.write(HOUSE.contents(LOG))
    return {"data": opened(sealed.data, HOUSE.pc1)}


def papers() -> dict[str, str]:
    trust = HOUSE.trust.trusts[HOUSE.id]
    later = next_trust(
        trust, AT + 1, HOUSE.root, revoked={HOUSE.two.id: [Position(LOG.stream, END.seq, END.hash)]}
    )
    receipt = {
        "at": AT, "counter": 1, "epoch": 1, "gaps": [], "held": [POSITION], "house": HOUSE.id,
        "hub": HOUSE.root.id, "missing": [[LOG.stream, 1, 2]], "rejected": [[POSITION, "CHAIN"]],
    }  # fmt: skip
    block = {
        "at": AT, "from": 1, "house": HOUSE.id, "n": 1, "series": "PLT", "stream": LOG.stream,
        "to": 99,
    }  # fmt: skip
    erased = {"at": AT, "house": HOUSE.id, "n": 1, "rows": [["A" * 22, END.hash]]}
    request = make_request(HOUSE.two, HOUSE.pc2.age, name="PC 3", want=["data"], app="0.1.0", at=AT)
    made = {
        "trust": trust.document, "trust2": later, "cert": HOUSE.cert1, "enrol": request,
        "receipt": sign_document("receipt", receipt, HOUSE.one),
        "block": sign_document("block", block, HOUSE.root),
        "erased": sign_document("erased", erased, HOUSE.one),
    }  # fmt: skip
    return {name: paper.file_bytes.decode() for name, paper in made.items()}


def main() -> None:
    plain = bundles()["data"]
    key = pyrage.x25519.Identity.from_str(IDENTITY).to_public()
    entries = {str(number): one.raw for number, one in enumerate(LOG.entries)}
    entries["redacted"] = redact(LOG.entries[1], {0: ORDER}).raw
    raw = b"".join(one.raw for one in LOG.entries)
    files = {name: text.encode() for name, text in papers().items()}
    contents = {name: data.split(b"\n")[1] for name, data in files.items()}
    groups = {
        "outer": {"bundle": pyrage.encrypt(plain, [key]), "empty": pyrage.encrypt(b"", [key])},
        "plain": {"bundle": plain},
        "header": {"data": plain.split(b"\n")[1]},
        "frame": {"entries": raw, "packed": gzip.compress(raw, mtime=0)},
        "entry": entries,
        "line": {**contents, "ops": canonical.dumps(["set", 3, "A" * 22, [100, "é😀", 300, None]])},
        "receipt": {**files, **{f"{name}-content": data for name, data in contents.items()}},
        "trust": {"file": files["trust"], "later": files["trust2"], "content": contents["trust2"]},
        "cert": {"file": files["cert"], "content": contents["cert"]},
    }
    for group, made in groups.items():
        (CORPUS / group).mkdir(parents=True, exist_ok=True)
        for name, data in made.items():
            (CORPUS / group / f"sound-{name}").write_bytes(data)
    quoted = ("".join(f"\\x{byte:02x}" for byte in word) for word in WORDS if len(word) < 100)
    (CORPUS / "words.dict").write_text("".join(f'"{word}"\n' for word in quoted), encoding="ascii")


if __name__ == "__main__":
    main()
