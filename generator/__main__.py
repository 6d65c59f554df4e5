"""`python -m generator`, the same as `apiwright`."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn


def run() -> NoReturn:
    """Runs the command line as a program, which ends without taking its objects apart.

    Hundreds of thousands are left of a run, and the system takes back their memory in one piece.
    """
    # Imports alone would set the collector of cycles to work dozens of times.
    gc.disable()
    # Plugins of pydantic have no say in what is read here, and are not searched for.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        from .cli import main
    except KeyboardInterrupt:
        # Nothing was begun that could be half done.
        os._exit(130)
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        # Nobody reads any more; the interpreter knows how such a program ends.
        sys.exit(code)
    except OSError:
        os._exit(code or 2)
    os._exit(code)


if __name__ == "__main__":
    run()
