"""The program: reads the command line and opens the window or runs a command."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (those of the process by default); returns the exit status."""
    try:
        from mugham_archive.commands.line import run

        return run(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:
        # Pressed before the program was ready for it.
        from mugham_archive.commands.speaking import of_call, without_qt
        from mugham_archive.sentences import Sentence

        print(without_qt(Sentence("Stopped."), of_call(sys.argv[1:])), file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
