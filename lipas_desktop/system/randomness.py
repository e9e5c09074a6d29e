"""Where random bytes come from; an argument everywhere, so that tests can repeat themselves."""

import os
from collections.abc import Callable

Random = Callable[[int], bytes]
"""Called with a number of bytes."""

system_random: Random = os.urandom
