"""One call of a command: its arguments, its archive, and how it speaks to a person or to another program."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from mugham_archive import settings
from mugham_archive.archive import Archive
from mugham_archive.commands.speaking import LANGUAGES, of_system, say, tr
from mugham_archive.jobs import Job, JobState
from mugham_archive.sentences import Sentence, Value

# How far, how many of how many things, how long already and how long yet, and what is being done.
_BAR = "{percentage:3.0f}%|{bar}| {n_fmt}/{total_fmt} {unit} [{elapsed}<{remaining}{postfix}]"
_NO_END = "{n_fmt} {unit} [{elapsed}{postfix}]"


class Call:
    """Given to every command."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        self._archive: Archive | None = None

    @property
    def where(self) -> str:
        """The archive asked for, or the one in the user's data folder."""
        return (
            self.arguments.archive
            or os.environ.get("MUGHAM_ARCHIVE")
            or str(settings.data_folder() / "archive")
        )

    @property
    def named(self) -> bool:
        """Whether an archive was named at all."""
        return bool(self.arguments.archive or os.environ.get("MUGHAM_ARCHIVE"))

    @property
    def archive(self) -> Archive:
        """The opened archive; the one in the user's data folder is made at first use."""
        if self._archive is None:
            self.open(self.where, create=not self.named)
        assert self._archive is not None
        return self._archive

    def open(self, where: str, *, create: bool) -> Archive:
        """Open another archive for this call."""
        self._archive = Archive.open(where, create=create)
        self._archive.say = say
        return self._archive

    def close(self) -> None:
        """Let the archive go."""
        if self._archive is not None:
            self._archive.close()

    @property
    def language(self) -> str:
        """The language of the catalogue's words and of all that is told: the one asked for, or the system's."""
        return self.arguments.language or of_system()

    def answer(self, document: Any, text: Callable[[], Iterable[Value]]) -> None:
        """Print the JSON document when it was asked for, otherwise the lines of text; sentences in the call's language."""
        if self.arguments.json:
            _speak_utf8()
            json.dump(document, sys.stdout, ensure_ascii=False, indent=1, default=str)
            sys.stdout.write("\n")
        else:
            for line in text():
                print(say(line))
        sys.stdout.flush()

    @staticmethod
    def answer_line(document: Any) -> None:
        """Print a JSON document as one line, one of several."""
        _speak_utf8()
        sys.stdout.write(json.dumps(document, ensure_ascii=False, default=str) + "\n")

    @staticmethod
    def say(what: Exception | Value) -> None:
        """Tell a person something that is not the answer."""
        print(say(what), file=sys.stderr, flush=True)

    def job(self, things: Sentence) -> Job:
        """A job that draws a progress bar when a person is watching; ``things`` are what it counts."""
        if self.arguments.json or not sys.stderr.isatty():
            return Job()
        from tqdm import tqdm

        bar = tqdm(total=None, unit=say(things), bar_format=_NO_END, dynamic_ncols=True, leave=False)

        def draw(state: JobState) -> None:
            bar.total, bar.bar_format = state.total, _BAR if state.total else _NO_END
            bar.set_postfix_str(say(state.words)[-40:], refresh=False)
            bar.update(state.done - bar.n)
            if state.total is not None and state.done >= state.total:
                bar.close()

        return Job(draw)


def _speak_utf8() -> None:
    if hasattr(sys.stdout, "reconfigure"):
        # JSON is UTF-8 whatever the terminal speaks (RFC 8259); odd bytes of file names are escaped.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def shared_options() -> argparse.ArgumentParser:
    """What can be said before or after every command; made anew each time, for parsers share what they are given."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument(
        "--archive",
        metavar=tr("WHERE"),
        help=tr("a folder, a .db file or a database address (postgresql+psycopg://…); also MUGHAM_ARCHIVE"),
    )
    shared.add_argument(
        "--language", choices=LANGUAGES, help=tr("the language of what is said (the system's, else English)")
    )
    shared.add_argument("--json", action="store_true", help=tr("print one JSON document"))
    shared.add_argument("--debug", action="store_true", help=tr("show where in the program an error arose"))
    return shared


def table(rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> Iterable[str]:
    """The rows as lines with aligned columns; ``right`` are the columns of numbers."""
    if not rows:
        return
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


def clock(milliseconds: int | None) -> str:
    """A duration as people read it: 1:58:03, 4:05."""
    if milliseconds is None:
        return ""
    seconds = milliseconds // 1000
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
