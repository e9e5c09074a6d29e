"""The log and the crash report name nobody."""

import logging
import re
import threading
from pathlib import Path

import pytest

from lipas_desktop.app import logs
from lipas_desktop.app.crash import CrashHooks


@pytest.mark.parametrize(
    "secret",
    [
        "5371046806920003",
        "5371 0468 0692 0003",
        "081234567890",
        "AGE-SECRET-KEY-1QQQQQQQQ",
        "EKB8R-45VN0-0AGEE-WK2A9-HXKP0-1QC5E",
        "82c6047a0e82c6047a0e82c6047a0e0e",
    ],
)
def test_numbers_keys_and_codes_are_taken_out(secret: str) -> None:
    assert secret not in logs.redact(f"saved {secret} here")


def test_a_home_folder_is_taken_out() -> None:
    assert "yuliana" not in logs.redact("/home/yuliana/register.db")
    assert "Yuliana" not in logs.redact(r"C:\Users\Yuliana\register.db")


def test_a_logged_error_keeps_its_place_but_not_what_was_typed(tmp_path: Path) -> None:
    recent = logs.start(tmp_path)
    root = logging.getLogger("lipas_desktop")
    logger = logging.getLogger("lipas_desktop.test")
    try:
        int("Yuliana Tefa")
    except ValueError:
        logger.exception("cannot read")
    text = (tmp_path / "program.log").read_text() + "\n".join(recent.lines)
    assert "Yuliana" not in text
    assert "ValueError" in text
    assert "test_logs.py" in text
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()


def test_a_line_tells_its_day_and_time_and_no_other_number() -> None:
    recent = logs.RecentLines()
    record = logging.makeLogRecord({"msg": "saved 5371046806920003", "created": 1_635_388_920})
    recent.emit(record)
    (line,) = recent.lines
    assert re.match(r"2021-10-2[789] \d\d:\d\d:\d\d,\d{3} ", line)
    assert line.endswith("saved #")


def test_an_uncaught_error_of_a_thread_is_shown_and_saved(tmp_path: Path) -> None:
    shown: list[str] = []
    hooks = CrashHooks(tmp_path, logs.RecentLines())
    hooks.install()
    hooks.shown_by(shown.append)

    def fail() -> None:
        raise KeyError("Yuliana Tefa")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    hooks.remove()
    assert len(shown) == 1
    assert "KeyError" in shown[0]
    assert "Yuliana" not in shown[0]
    assert [path.read_text() for path in tmp_path.glob("crash-*.txt")] == shown
