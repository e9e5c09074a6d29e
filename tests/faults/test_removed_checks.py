"""Each check of reader and merge can be taken away alone, and is missed by a test then."""

import pytest

from tests.removed_checks import PACKAGE, REMOVED, ROOT, run, without

pytestmark = pytest.mark.timeout(7_200)


def test_each_check_that_is_removed_stands_where_it_is_said_to() -> None:
    assert len({one.name for one in REMOVED}) == len(REMOVED)
    for one in REMOVED:
        text = (ROOT / PACKAGE / one.file).read_text(encoding="utf-8")
        compile(without(one, text), one.file, "exec")


def test_each_removed_check_is_missed_by_a_test(effort: str) -> None:
    """All of them take half an hour: a few by default, as a sign that the way to try it works."""
    removals = REMOVED if effort == "long" else REMOVED[:2]
    assert [one.name for one, test, _ in run(removals) if not test] == []
