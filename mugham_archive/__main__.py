"""The program: reads the command line and opens the window or runs a command."""

from __future__ import annotations

import _thread
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

# Seconds after which a Ctrl+C that came at a bad moment is tried again.
_AGAIN = 0.03


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (those of the process by default); returns the exit status."""
    try:
        with _interrupted_between_imports():
            from mugham_archive.commands.line import run

            return run(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:
        # Pressed before the program was ready for it.
        from mugham_archive.commands.speaking import of_call, without_qt
        from mugham_archive.sentences import Sentence

        print(without_qt(Sentence("Stopped."), of_call(sys.argv[1:])), file=sys.stderr)
        return 130


@contextmanager
def _interrupted_between_imports() -> Iterator[None]:
    """While it lasts, Ctrl+C waits until no module is being imported.

    Python calls functions of its own there in which an exception goes no further: the interrupt would be lost and a
    traceback printed.
    """
    ours = threading.current_thread() is threading.main_thread()
    ours = ours and signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if ours:
        signal.signal(signal.SIGINT, _interrupt)
    try:
        yield
    finally:
        if ours:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def _interrupt(_number: int, frame: FrameType | None) -> None:
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            again = threading.Timer(_AGAIN, _thread.interrupt_main)
            again.daemon = True
            again.start()
            return
        frame = frame.f_back
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
