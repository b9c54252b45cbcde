"""``python -m normalize`` is ``newsthread``."""

import sys

from normalize.cli import main

if __name__ == "__main__":
    sys.exit(main())
