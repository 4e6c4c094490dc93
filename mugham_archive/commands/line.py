"""Reads the command line, finds the command, and turns errors into one sentence and an exit status."""

from __future__ import annotations

import argparse
import os
import pkgutil
import signal
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType
from typing import NoReturn

from mugham_archive import __version__, settings
from mugham_archive import commands as room
from mugham_archive.commands.argparse_words import translate_argparse
from mugham_archive.commands.call import Call, shared_options
from mugham_archive.commands.speaking import LANGUAGES, of_call, of_system, say, speak, tr
from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Sentence

# Modules of this room that are no commands.
_NOT_COMMANDS = {"line", "call", "lists", "history_lines", "speaking", "argparse_words"}
_VALUES_WITH_MINUS = {"--sort", "--query"}


def command_names() -> list[str]:
    """The names of all commands, in alphabetical order."""
    modules = (module.name for module in pkgutil.iter_modules(room.__path__))
    return [name.rstrip("_").replace("_", "-") for name in modules if name not in _NOT_COMMANDS]


def run(arguments: Sequence[str]) -> int:
    """Run the program; 0 done, 1 done but some items failed, 2 the call is wrong or the archive cannot be opened."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    arguments = _joined(arguments)
    speak(of_call(arguments))
    translate_argparse()
    if not _names_a_command(arguments):
        return _open_window(_parser().parse_args(arguments))
    parsed = whole_parser().parse_args(arguments)
    call = Call(parsed)
    speak(call.language)
    try:
        return int(parsed.module.run(call))
    except KeyboardInterrupt:
        call.say(Sentence("Stopped; what was finished is kept."))
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # Whoever was reading has gone (“| head”); nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except ArchiveError as error:
        if parsed.debug:
            traceback.print_exc()
        call.say(error)
        return 2
    except Exception as error:
        if parsed.debug:
            raise
        call.say(_unforeseen(error))
        return 2
    finally:
        call.close()


def _unforeseen(error: Exception) -> Sentence:
    from sqlalchemy.exc import DBAPIError

    cause = error.orig if isinstance(error, DBAPIError) else error
    first = (str(cause).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
    if isinstance(error, DBAPIError):
        return Sentence(
            "The database cannot do this ({reason}): “mugham-archive check” tells whether it is damaged.",
            reason=first,
        )
    return Sentence(
        "Something went wrong that was not foreseen ({reason}): run it again with --debug for details.",
        reason=first,
    )


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one sentence, where argparse would print the usage as well."""

    def error(self, message: str) -> NoReturn:
        wrong = message[0].upper() + message[1:]
        self.exit(2, tr("{wrong}: see “{program} --help”.", wrong=wrong, program=self.prog) + "\n")


def _joined(arguments: Sequence[str]) -> list[str]:
    """``--sort -date`` as ``--sort=-date``: argparse would take a value that begins with a minus for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] in _VALUES_WITH_MINUS and argument.startswith("-"):
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="mugham-archive",
        description=tr("An archive for concert and lecture recordings."),
        epilog=tr(
            "With no command the window opens. “mugham-archive COMMAND --help” tells more about a command."
        ),
        parents=[shared_options()],
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"mugham-archive {__version__}",
        help=tr("show program's version number and exit"),
    )
    parser.set_defaults(archive=None, language=None, json=False, debug=False)
    return parser


def _names_a_command(arguments: Sequence[str]) -> bool:
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument in ("--archive", "--language"):
            skip = True
        elif argument in ("-h", "--help", "--version") or not argument.startswith("-"):
            return True
    return False


def whole_parser() -> argparse.ArgumentParser:
    """What understands a call of any command and tells its help, in the language that is spoken now."""
    parser = _parser()
    choices = parser.add_subparsers(metavar=tr("COMMAND"), title=tr("commands"))
    for name in command_names():
        module = module_of(name)
        told = say(module.HELP)
        described = choices.add_parser(name, help=told, description=told, parents=[shared_options()])
        module.arguments(described)
        described.set_defaults(module=module)
    return parser


def module_of(name: str) -> ModuleType:
    """The module of a command."""
    plain = name.replace("-", "_")
    known = {module.name for module in pkgutil.iter_modules(room.__path__)}
    return import_module(f"{room.__name__}.{plain if plain in known else plain + '_'}")


def _open_window(parsed: argparse.Namespace) -> int:
    from mugham_archive.system_libraries import why_no_window

    chosen = settings.chosen("language")
    speak(parsed.language or (chosen if chosen in LANGUAGES else of_system()))
    if hindrance := why_no_window():
        Call.say(hindrance)
        return 2
    try:
        from mugham_archive.desktop.application import open_window
    except ImportError as error:
        from mugham_archive.system_libraries import explain_import_error

        Call.say(explain_import_error(error))
        return 2
    try:
        return open_window(parsed.archive or os.environ.get("MUGHAM_ARCHIVE"), language=parsed.language)
    except ArchiveError as error:
        Call.say(error)
        return 2
