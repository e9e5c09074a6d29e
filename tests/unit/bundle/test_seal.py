"""The seal: streamed, stopped and failing as told."""

import io
import threading
import tracemalloc

import pyrage
import pytest

from lipas_desktop.bundle import limits
from lipas_desktop.bundle.seal import is_recipient, seal, unsealed
from lipas_desktop.domain.errors import WorldError

IDENTITY = pyrage.x25519.Identity.generate()
RECIPIENT = str(IDENTITY.to_public())
MEGABYTE = 1 << 20


def sealed(plain: bytes, *recipients: str) -> bytes:
    out = io.BytesIO()
    seal(io.BytesIO(plain), out, recipients or (RECIPIENT,))
    return out.getvalue()


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 3 * MEGABYTE])
def test_what_was_sealed_is_opened_to_the_last_byte(size: int) -> None:
    plain = bytes(range(256)) * (size // 256 + 1)
    with unsealed(io.BytesIO(sealed(plain[:size])), [str(IDENTITY)]) as opened:
        assert opened.read() == plain[:size]
        assert opened.read(1) == b""


def test_the_sizes_bound_holds_for_any_number_of_recipients() -> None:
    others = [str(pyrage.x25519.Identity.generate().to_public()) for _ in range(64)]
    for count in (1, 2, 64):
        for size in (0, 65_536, MEGABYTE):
            longest = max(len(sealed(bytes(size), *others[:count])) for _ in range(20))
            assert longest <= limits.sealed_bound(size, count) <= longest + 2_500


def test_opening_keeps_only_a_few_blocks_in_memory() -> None:
    data = sealed(bytes(32 * MEGABYTE))
    tracemalloc.start()
    with unsealed(io.BytesIO(data), [str(IDENTITY)]) as opened:
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        total = 0
        while part := opened.read(65_536):
            total += len(part)
        peak = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()
    assert total == 32 * MEGABYTE
    assert peak < 2 * MEGABYTE


def test_a_reader_that_has_enough_leaves_no_thread_behind() -> None:
    data = sealed(bytes(8 * MEGABYTE))
    before = threading.active_count()
    for wanted in (0, 1, 2 * MEGABYTE):
        with unsealed(io.BytesIO(data), [str(IDENTITY)]) as opened:
            assert len(opened.read(wanted)) == wanted
        assert threading.active_count() == before


def test_bytes_before_the_damage_come_first_then_the_refusal() -> None:
    data = bytearray(sealed(b"x" * 200_000))
    data[-1] ^= 1
    with unsealed(io.BytesIO(bytes(data)), [str(IDENTITY)]) as opened:
        assert opened.read(196_608) == b"x" * 196_608
        with pytest.raises(WorldError, match=r"bundle\.DAMAGED"):
            opened.read(1)


def test_only_the_lack_of_a_key_means_not_for_us() -> None:
    # pyrage tells the two apart by its text alone; a new release must not change it unseen.
    other = str(pyrage.x25519.Identity.generate())
    for data, identity, code in (
        (sealed(b"x"), other, "bundle.NOT_FOR_US"),
        (sealed(b"x")[:100], other, "bundle.DAMAGED"),
        (sealed(b"x")[:100], str(IDENTITY), "bundle.DAMAGED"),
        (b"age-encryption.org/v1\n", str(IDENTITY), "bundle.DAMAGED"),
    ):
        with unsealed(io.BytesIO(data), [identity]) as opened, pytest.raises(WorldError) as refusal:
            opened.read()
        assert refusal.value.code == code


class Failing(io.BytesIO):
    """A file whose device fails after a while."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() > 100_000:
            raise OSError(5, "Input/output error")
        return super().read(size)

    def write(self, data: object, /) -> int:
        raise OSError(28, "No space left on device")


def test_a_failing_device_is_no_damaged_bundle() -> None:
    with (
        unsealed(Failing(sealed(bytes(MEGABYTE))), [str(IDENTITY)]) as opened,
        pytest.raises(OSError, match="Input/output") as failure,
    ):
        opened.read()
    assert failure.value.errno == 5


def test_a_full_disk_comes_through_as_itself() -> None:
    with pytest.raises(OSError, match="No space") as failure:
        seal(io.BytesIO(bytes(MEGABYTE)), Failing(), [RECIPIENT])
    assert failure.value.errno == 28


def test_recipients_are_told_from_other_texts() -> None:
    assert is_recipient(RECIPIENT)
    for text in ("", "age1", RECIPIENT[:-1], RECIPIENT.replace("age1", "age2"), str(IDENTITY)):
        assert not is_recipient(text)
