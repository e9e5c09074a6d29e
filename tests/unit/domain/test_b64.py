import pytest

from lipas_desktop.domain import b64


@pytest.mark.parametrize("size", range(66))
def test_bytes_come_back(size: int) -> None:
    data = bytes(251 - index for index in range(size))
    assert b64.decode(b64.encode(data)) == data


@pytest.mark.parametrize("text", ["AB", "A", "AA=", "AA==", "A+A", "A/AA", " AAA", "AAA\n", "é"])
def test_a_second_spelling_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="base64url"):
        b64.decode(text)


def test_ids_are_told_by_their_length_and_last_character() -> None:
    assert b64.is_16(b64.encode(b"\xff" * 16))
    assert b64.is_32(b64.encode(b"\xff" * 32))
    assert not b64.is_16("A" * 21 + "B")
    assert not b64.is_32("A" * 42 + "B")
    assert not b64.is_16("A" * 22 + "\n")
    assert not b64.is_16(5)
