"""The `refkit` command: one thin file a command family; what the commands do is in `refkit.pipeline` and below."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line. The version alone is answered before the application is built: scripts ask it often."""
    if sys.argv[1:] == ["--version"]:
        from refkit._version import __version__

        sys.stdout.write(f"refkit {__version__}\n")
        return
    from refkit.cli.app import main as run

    run()


__all__ = ["main"]
