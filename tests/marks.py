"""Where a test can run at all."""

import sys

import pytest

on_linux = pytest.mark.skipif(sys.platform == "win32", reason="another system's way")
on_windows = pytest.mark.skipif(sys.platform != "win32", reason="another system's way")
