"""Take away each check of reader and merge once, and see that some test misses it.

    python tests/removed_checks.py [word ...]     all, or those whose name has one of the words

Works on a copy of the checkout in a temporary folder. Prints a table; the exit code says how many
were missed by no test.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "lipas_desktop"

Stages = Sequence[Sequence[str]]
"""Tests by process, the quick ones first: most checks are missed at once."""

_UNIT = [f"tests/unit/bundle/test_{name}.py" for name in (
    "hostile_writers", "documents", "trust", "enrolment", "round_trip", "seal", "refusals",
    "splitting",
)]  # fmt: skip
# What takes long and says nothing that shorter ones do not is left out.
_HOSTILE = ["tests/faults/test_hostile_bundles.py", "-k", "not byte and not bombs and not million"]
_MEMORY = ["tests/faults/test_memory.py"]
BUNDLE: Stages = (
    _UNIT,
    ["tests/conformance/test_bundle_vectors.py", "tests/fuzz"],
    _HOSTILE,
)
DOMAIN: Stages = (
    [
        *(f"tests/unit/domain/test_{name}.py" for name in ("b64", "canonical", "entries", "ops")),
        "tests/conformance/test_format_vectors.py",
    ],
    *BUNDLE,
)
STORE: Stages = (
    [f"tests/unit/store/test_log{name}.py" for name in ("_receive", "", "_erasure")],
    ["tests/unit/store/test_streams.py", "tests/unit/store/test_log_forced.py"],
    ["tests/conformance/test_merge_vectors.py"],
    ["tests/unit/services/test_incarnations.py"],
    ["tests/unit/services/test_two_computers.py", "tests/unit/services/test_resuming.py"],
)
TRUST: Stages = (["tests/unit/services/test_trust_papers.py"],)
HEADS: Stages = (["tests/unit/services/test_witnessed.py"],)
SYSTEM: Stages = (["tests/unit/system/test_device_and_witness.py"],)


@dataclass(frozen=True)
class Removal:
    """One check, and what stands in its place without it."""

    name: str
    file: str
    old: str
    new: str
    tests: Stages = BUNDLE


def never(name: str, file: str, condition: str, tests: Stages = BUNDLE) -> Removal:
    """Remove a check of one line: what it asks for is never so."""
    word = condition.split()[0]
    return Removal(name, file, f"{condition}:\n", f"{word} False:\n", tests)


def less(name: str, file: str, part: str, tests: Stages = BUNDLE) -> Removal:
    """Remove one part of a condition."""
    return Removal(name, file, part, "", tests)


REMOVED = [
    # The file and its opening
    never("no age file", "bundle/reader.py",
          "if sealed.read(len(seal.AGE_LINE)) != seal.AGE_LINE"),
    never("line 1", "bundle/reader.py", "if number is None"),
    never("later format", "bundle/reader.py", "if number != limits.FORMAT_NUMBER"),
    Removal("lines 1 to 3 changed between the passes", "bundle/reader.py",
            "if read_head(plain) != opening", "if read_head(plain) is None"),
    never("link or folder", "bundle/inbox.py", "if not _is_plain(source.lstat())"),
    less("size bounds", "bundle/inbox.py", " or not least <= status.st_size <= most"),
    # The header
    never("bound: frames unpacked in all", "bundle/header.py",
          "if sum(frame.unpacked for frame in frames) > limits.UNPACKED_TOTAL"),
    never("prev of the first entry", "bundle/header.py",
          "if (segment.lo == 1) != (segment.prev == NO_ENTRY)"),
    never("kind of a certificate in a header", "bundle/header.py",
          'if document.kind != "cert"'),
    less("bound: counts", "bundle/shapes.py", " or not low <= len(value) <= high"),
    less("bound: integers", "bundle/shapes.py", " or not low <= value <= high"),
    less("bound: lengths of texts", "bundle/shapes.py", " or len(value) > most"),
    Removal("a boolean is no integer", "bundle/shapes.py", "type(value) is not int or",
            "not isinstance(value, int) or"),
    less("one of a few words", "bundle/shapes.py", " or value not in allowed"),
    never("octets of a key or hash", "bundle/shapes.py", "if len(raw) != size"),
    less("number of values in a row", "bundle/shapes.py", " or len(value) != size"),
    # Whom it is from, whom it is for
    never("house", "bundle/admission.py", "if not trust.believes(header.house)"),
    never("signer revoked", "bundle/admission.py",
          "if trust.revoked(opening.signer) is not None"),
    never("signature", "bundle/admission.py",
          "if not verify(certs[0].key, opening.signature, opening.signed_bytes)"),
    never("audience", "bundle/admission.py", "if device not in header.to"),
    never("grant: pictures", "bundle/admission.py",
          "if header.of is not None and not trust.grants(opening.signer, header.of)"),
    Removal("segment's device certified for this house", "bundle/admission.py",
            "trust.certified(segment.signer, header.house)", "trust.certified(segment.signer)"),
    never("grant: segment", "bundle/admission.py",
          "if not trust.grants(segment.signer, header.kind, header.house)"),
    never("segment's device revoked", "bundle/admission.py",
          "if last is not None and segment.end not in _good(segment, last, header, known)"),
    never("segment signature", "bundle/admission.py",
          "if not verify(certs[0].key, segment.signature, segment.signed_bytes)"),
    Removal("vouched for by a last good position", "bundle/admission.py",
            "if any(_under(part.end, top, known) for top in tops)", ""),
    less("vouched for by the log", "bundle/admission.py", " and known.leads_to(end, top)"),
    # Trust
    Removal("root's signature under a certificate", "bundle/trust.py",
            "return bool(cert.document.signed_by(self.trusts[cert.scope].roots))", "return True"),
    never("scope of a certificate", "bundle/trust.py", "if cert.scope not in self.scopes"),
    Removal("certificate of a hub in the house alone", "bundle/trust.py",
            "return tuple(cert for cert in certs if cert.scope == house)", "return certs"),
    Removal("trust: its own roots signed, at the start", "bundle/trust.py",
            "if not trust.signed_enough(trust.document):\n                raise",
            "if False:\n                raise"),
    Removal("trust: its own roots signed", "bundle/trust.py",
            "if not trust.signed_enough(trust.document):\n            raise",
            "if False:\n            raise"),
    less("trust: the old roots signed", "bundle/trust.py",
         " or not old.signed_enough(trust.document)"),
    less("trust: step by step", "bundle/trust.py", "trust.n != old.n + 1 or "),
    never("trust: another one with the newest number", "bundle/trust.py",
          "if trust.n == old.n and trust.document.text != old.document.text"),
    less("trust: a hub's first version", "bundle/trust.py", "trust.n != 1 or "),
    less("trust: only a hub that the house follows", "bundle/trust.py",
         " or trust.scope not in self.trusts[self.house].follows"),
    less("receipt: by the hub it names", "bundle/trust.py",
         " and self._by_hub(document, receipt.hub)"),
    less("receipt: of this house", "bundle/trust.py", "receipt.house == self.house and "),
    less("erase ledger: signed", "bundle/trust.py", " and bool(self._by(document))"),
    less("erase ledger: of this house", "bundle/trust.py",
         "read_erased(document).house == self.house and "),
    less("block: of this house", "bundle/trust.py",
         "read_block(document).house == self.house and "),
    Removal("documents of a revoked device", "bundle/trust.py",
            "self.certs.items() if self.revoked(key) is None", "self.certs.items()"),
    less("nothing is sealed to a revoked device", "bundle/trust.py",
         "self.revoked(key) is None and "),
    Removal("enough roots", "bundle/contents.py", ">= self.need", ">= 1"),
    less("roots alike", "bundle/contents.py", "len(by_id) != len(roots) or "),
    less("scope of version 1", "bundle/contents.py",
         " or (n == 1 and scope != key_id_of(roots[0]))"),
    never("grants sorted", "bundle/contents.py", "if list(names) != sorted(set(names))"),
    never("receipt: positions in all", "bundle/contents.py",
          "if len(receipt.held) + len(receipt.rejected) + len(receipt.gaps) > most"),
    never("request signed by its own key", "bundle/enrolment.py",
          "if not document.signed_by({request.id: request.key}) "
          "or not is_recipient(request.age)"),
    never("answer to another request", "bundle/enrolment.py",
          "if answer.request != request.digest"),
    less("answer to a revoked device", "bundle/enrolment.py",
         " or view.revoked(asked.id) is not None"),
    never("number of another PC", "bundle/enrolment.py",
          "if any(\n        cert.no == no and cert.id != request.id\n"
          "        for certs in view.certs.values()\n        for cert in certs\n"
          "        if cert.scope == view.house\n    )"),
    # Frames
    less("frame hash", "bundle/reader.py", " or frames.digest(packed) != frame.sha256"),
    Removal("bomb", "bundle/frames.py",
            "inflate.decompress(packed, min(size, limits.FRAME_UNPACKED) + 1)",
            "inflate.decompress(packed)", (*BUNDLE, _MEMORY)),
    less("frame of the stated size", "bundle/frames.py", "len(data) != size or "),
    less("frame whole", "bundle/frames.py", "not inflate.eof or "),
    less("one member a frame", "bundle/frames.py", " or inflate.unused_data"),
    never("nothing follows", "bundle/reader.py", "if plain.read(1)"),
    # Lines and entries
    Removal("newline at the end", "bundle/walks.py",
            'if end < 0:\n            raise WorldError("bundle.LINE")',
            "if end < 0:\n            end = len(data)"),
    never("canonical line", "domain/canonical.py", "if written != text", DOMAIN),
    never("bound: depth", "domain/canonical.py", "if depth >= MAX_DEPTH", DOMAIN),
    never("bound: integers of a line", "domain/canonical.py",
          "if not -MAX_INT <= value <= MAX_INT", DOMAIN),
    never("U+0000", "domain/canonical.py", 'if "\\0" in text', DOMAIN),
    less("keys are ASCII", "domain/canonical.py", " or not key.isascii()", DOMAIN),
    Removal("bound: length of a line", "domain/canonical.py",
            'if len(line) > limit:\n        raise LineError("line too long")\n    try:\n'
            '        text = line.decode("utf-8")',
            'try:\n        text = line.decode("utf-8")', DOMAIN),
    less("no floats", "domain/canonical.py", "parse_float=_no_float, ", DOMAIN),
    never("number of lines", "domain/entries.py", "if len(lines) != header.n + 2", DOMAIN),
    Removal("bound: bytes of an entry", "domain/entries.py",
            "return sum(map(len, lines)) + len(lines) > MAX_ENTRY + more", "return False", DOMAIN),
    Removal("room for what is gone", "domain/entries.py",
            "> MAX_ENTRY + more", "> MAX_ENTRY", DOMAIN),
    less("a gone line has no nonce", "domain/entries.py", "nonce is not None or ", DOMAIN),
    Removal("an op has a nonce", "domain/entries.py",
                 'if nonce is None:\n        raise EntryError("an op has no nonce")\n', "pass\n",
                 DOMAIN),
    never("form of the nonce", "domain/entries.py", "if not is_16(value)", DOMAIN),
    less("number of nonces", "domain/entries.py", " or len(value) != n", DOMAIN),
    less("bound: numbers in a header", "domain/headers.py", " or not least <= item <= most",
         DOMAIN),
    never("open stands in seq 1", "domain/headers.py",
          "if (seq == 1) != (header.open is not None)", DOMAIN),
    less("bound: imports", "domain/headers.py",
         " or not 1 <= len(positions) <= MAX_IMPORTS", DOMAIN),
    less("kind of an opened stream", "domain/headers.py", " or parts[0] not in STREAM_KINDS",
         DOMAIN),
    never("author is a row", "domain/headers.py", 'if not is_16(value["by"])', DOMAIN),
    # Chain
    less("chain: seq", "bundle/walks.py", " or entry.header.seq != self._seq"),
    never("chain: head", "bundle/walks.py", "if entry.hash != segment.head"),
    never("chain: all segments filled", "bundle/walks.py",
          "if self._segment is not None or next(self._segments, None) is not None"),
    never("stream: name", "bundle/walks.py", "if stream_id(entry.hash) != segment.stream"),
    never("stream: kind, house, device", "bundle/walks.py",
          "if facts is not None and facts != here"),
    never("pictures: hash", "bundle/walks.py",
          "if b64.encode(self._hash.digest()) != self._sha256"),
    never("pictures: none missing", "bundle/walks.py",
          "if self._left or next(self._pictures, None) is not None"),
    # The writer's own
    never("recipient revoked or without grant", "bundle/writer.py",
          "if cert.id not in allowed or not is_recipient(cert.age)"),
    never("bound: bytes written", "bundle/packing.py", "if not self._fits(packed)"),
    # Merge
    never("merge: seq follows", "store/chains.py",
          "if entry.header.seq != seq_of(prev) + 1", STORE),
    never("merge: kind of a stream", "store/chains.py", "if before.kind != kind", STORE),
    never("merge: kind of a new stream", "store/chains.py", "if opened.kind != kind", STORE),
    never("merge: what is known is skipped", "store/receive.py",
          "if place is not None or self._waiting.holds(entry.hash)", STORE),
    Removal("merge: waits for what it names", "store/receive.py",
            "for needed in dependencies(entry):\n            if chains.find(needed) is None",
            "for needed in dependencies(entry):\n            if False", STORE),
    never("merge: waits for the order of a gone line", "store/receive.py",
          "if not self._applier.erasure.is_order(order)", STORE),
    Removal("merge: waits for a newer reader", "store/receive.py",
            'return f"{READER_MARK}{least}" if least > READER else None', "return None", STORE),
    Removal("merge: a fuller copy fills", "store/receive.py",
                 "if not chains.gone(place):\n            return", "return", STORE),
    never("merge: signed by the device of its stream", "store/receive.py",
          "if wants is None and not self._is_its_devices(chains, entry)", STORE),
    Removal("merge: nothing forced is named to others", "store/chains.py",
            "one.kind == kind and not one.forced", "one.kind == kind", STORE),
    Removal("merge: the own stream is left to a clone", "store/receive.py",
            "chains.branches[branch_of(place)].stream == own.stream for place in grown",
            "False for place in grown", STORE),
    never("witness: missing", "services/incarnations.py", "if witness is None", STORE),
    never("witness: ahead of the register", "services/incarnations.py",
          "if is_lost or head.stream not in known", STORE),
    never("a file that is done adds nothing", "services/receiving.py",
          'if known is not None and known.state == "done"', STORE),
    Removal("bound: bytes of a transaction", "store/receive.py",
            " or size + length > _MOST_BYTES", "", STORE),
    # Trust passed on, heads compared
    less("trust: an older version leads to the newest", "services/trust.py",
         " and trust.signed_enough(above.document)", TRUST),
    less("trust: nothing is sent that cannot follow", "services/trust_papers.py",
         " and _follows(word, kept)", TRUST),
    never("trust: revoked by a bundle before", "services/receiving.py",
          "if session.trust.trusts != trusts", TRUST),
    less("heads: of the device's own streams", "services/witnessed.py",
         "branch.device == had.device and ", HEADS),
    less("heads: of the device's own streams, forks", "services/witnessed.py",
         "        and branch.device == one.device\n", HEADS),
    less("heads: what has come is no fork", "services/witnessed.py",
         "        and not streams.has_come(one.position)\n", HEADS),
    less("heads: a number given twice is no end", "services/witnessed.py",
         " and seq_of(branch.head) < had.seq", HEADS),
    less("heads: streams that were left", "services/witnessed.py",
         " and had.stream not in left", HEADS),
    less("heads: one way of a witness", "services/witnessed.py",
         " and streams.leads_to(had.by, lacks.by)", HEADS),
    less("heads: the own end", "services/witnessed.py", " and at.seq > own.seq", HEADS),
    # Witness and key files
    Removal("witness: of this register", "system/keys/witness.py",
            "return found if whose == register else None", "return found", SYSTEM),
]  # fmt: skip


class Copy:
    """A checkout of its own, so that the real one is never touched."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        skip = shutil.ignore_patterns(".git", ".venv", "versions")
        for name in (PACKAGE, "tests"):
            shutil.copytree(ROOT / name, folder / name, ignore=skip)
        shutil.copy(ROOT / "pyproject.toml", folder)
        for name in ("resources", "forms", "packaging"):
            (folder / name).symlink_to(ROOT / name)

    def try_without(self, removal: Removal) -> str:
        """Return which test missed the check first, empty where none did."""
        path = self.folder / PACKAGE / removal.file
        text = path.read_text(encoding="utf-8")
        path.write_text(without(removal, text), encoding="utf-8")
        try:
            return self._first_failure(removal.tests)
        finally:
            path.write_text(text, encoding="utf-8")

    def _first_failure(self, stages: Stages) -> str:
        words = ["-x", "-q", "-p", "no:cacheprovider", "--tb=no", "--show-capture=no"]
        for stage in stages:
            done = subprocess.run(
                [sys.executable, "-B", "-m", "pytest", *words, *stage],
                cwd=self.folder,
                env={**os.environ, "PYTHONPATH": str(self.folder)},
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode == 1:
                found = re.search(r"^(?:FAILED|ERROR) (\S+)", done.stdout, re.MULTILINE)
                return found[1] if found else stage[0]
            if done.returncode:
                raise RuntimeError(done.stdout + done.stderr)
        return ""


def without(removal: Removal, text: str) -> str:
    """Return a module without one check; ValueError unless it stands there exactly once."""
    if text.count(removal.old) != 1:
        raise ValueError(f"{removal.name}: stands {text.count(removal.old)} times in its file")
    return text.replace(removal.old, removal.new)


def chosen(words: Sequence[str]) -> list[Removal]:
    return [one for one in REMOVED if not words or any(word in one.name for word in words)]


def run(removals: Sequence[Removal], workers: int = 2) -> Iterator[tuple[Removal, str, float]]:
    """Yield each check with the test that missed it, and the seconds that took."""
    with tempfile.TemporaryDirectory() as folder:
        copies: SimpleQueue[Copy] = SimpleQueue()
        for number in range(workers):
            place = Path(folder) / str(number)
            place.mkdir()
            copies.put(Copy(place))

        def one(removal: Removal) -> tuple[Removal, str, float]:
            copy, begun = copies.get(), time.monotonic()
            try:
                return removal, copy.try_without(removal), time.monotonic() - begun
            finally:
                copies.put(copy)

        with ThreadPoolExecutor(workers) as pool:
            yield from pool.map(one, removals)


def main() -> int:
    missed = 0
    for removal, test, seconds in run(chosen(sys.argv[1:])):
        missed += not test
        told = test.removeprefix("tests/") or "MISSED BY NO TEST"
        print(f"{removal.name:<45} {seconds:5.0f} s  {told}", flush=True)
    print(f"{len(chosen(sys.argv[1:]))} checks removed, {missed} missed by no test")
    return missed


if __name__ == "__main__":
    sys.exit(main())
