"""Start the program: `python -m lipas_desktop`."""

import sys

from lipas_desktop.app.main import main

sys.exit(main())
