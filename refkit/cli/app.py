"""The application: its commands, its version, and what happens when something goes wrong.

Nothing heavy is imported here: `refkit --version` must not load pydantic, requests or lxml. A wrong use ends with 2, a
bug of ours with 5 and a hash of the input; the user never sees a traceback (REFKIT_DEBUG=1 shows one; REFKIT_STRICT=1
takes the guards of `refkit.faults` away too).
"""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from refkit._version import __version__
from refkit.cli import citing, converting, inspecting, repairing, terminal
from refkit.errors import RefkitError
from refkit.faults import collecting, strict
from refkit.files.atomic import reason_of

app = typer.Typer(
    name="refkit",
    help="Reads messy reference lists into typed records, repairs them, and cites them.",
    epilog="Example: refkit convert list.txt --to chicago-author-date",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)
for family in (converting, citing, repairing, inspecting):
    family.register(app)


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="With --version: Python and dependencies too.")] = False,
) -> None:
    """Reads messy reference lists into typed records, repairs them, and cites them."""
    if version:
        sys.stdout.write(f"refkit {__version__}\n")
        if verbose:
            inspecting.write_versions()
        raise typer.Exit()
    if context.invoked_subcommand is None:
        sys.stderr.write("refkit: name a command; refkit --help lists them\n")
        raise typer.Exit(2)


def main() -> None:
    """Run the command line; ends the process with the exit status of the contract."""
    try:
        with collecting() as stray:
            try:
                app(prog_name="refkit")
            finally:
                terminal.tell_faults(stray)
    except SystemExit as stop:
        # What a guard caught has been told, and all else is done: what is left to say is that it was a bug of ours.
        if terminal.FAULTS_TOLD and stop.code in (None, 0, 1, 3):
            sys.exit(5)
        raise
    except RefkitError as error:
        terminal.tell(str(error))
        sys.exit(error.exit_status)
    except BrokenPipeError:
        # The reader (head, less) has seen enough; what is left in the buffer would raise again at exit.
        terminal.discard_output()
        sys.exit(0)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:
        if isinstance(error, OSError) and terminal.is_of_a_stream(error):
            terminal.discard_output()
            terminal.tell(f"standard output: {reason_of(error)}")
            sys.exit(2)
        if strict() or os.environ.get("REFKIT_DEBUG"):
            raise
        terminal.tell(_bug_message(error), lines=True)
        sys.exit(5)


def _bug_message(error: Exception) -> str:
    """What to report, without showing the user's text: the error, where it arose, and hashes of the inputs."""
    import traceback

    from refkit.cli.terminal import INPUTS_READ

    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{frame.filename.rsplit('refkit', 1)[-1].lstrip('/')}:{frame.lineno}"
    hashes = ", ".join(f"{name} sha256 {digest}" for name, digest in INPUTS_READ) or "none"
    return (
        f"this is a bug of ours, your input is untouched. {type(error).__name__} at {place}\n"
        f"  refkit {__version__}, Python {sys.version.split()[0]}; inputs: {hashes}\n"
        "  Please report these lines; REFKIT_DEBUG=1 shows more."
    )
