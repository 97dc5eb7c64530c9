"""The `refkit` command: one thin file a command family; what the commands do is in `refkit.pipeline` and below."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line. The version alone is answered before the application is built: scripts ask it often."""
    if sys.argv[1:] == ["--version"]:
        from refkit._version import __version__

        try:
            sys.stdout.write(f"refkit {__version__}\n")
            sys.stdout.flush()
        except (OSError, AttributeError):  # a full disk, or no standard output at all
            from refkit.cli.terminal import discard_output

            discard_output()
            sys.exit(2)
        return
    from refkit.cli.app import main as run

    run()


__all__ = ["main"]
