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

from mugham_archive import __version__
from mugham_archive import commands as room
from mugham_archive.commands.call import Call, shared_options
from mugham_archive.errors import ArchiveError

# Modules of this room that are no commands.
_NOT_COMMANDS = {"line", "call", "lists", "history_lines"}
_VALUES_WITH_MINUS = {"--sort", "--query"}
_EPILOG = "With no command the window opens. “mugham-archive COMMAND --help” tells more about a command."


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
    if not _names_a_command(arguments):
        return _open_window(_parser().parse_args(arguments))
    parsed = _with_commands(_parser()).parse_args(arguments)
    call = Call(parsed)
    try:
        return int(parsed.module.run(call))
    except KeyboardInterrupt:
        call.say("Stopped; what was finished is kept.")
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # Whoever was reading has gone (“| head”); nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except ArchiveError as error:
        if parsed.debug:
            traceback.print_exc()
        call.say(str(error))
        return 2
    except Exception as error:
        if parsed.debug:
            raise
        call.say(_unforeseen(error))
        return 2
    finally:
        call.close()


def _unforeseen(error: Exception) -> str:
    from sqlalchemy.exc import DBAPIError

    cause = error.orig if isinstance(error, DBAPIError) else error
    first = (str(cause).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
    if isinstance(error, DBAPIError):
        return f"The database cannot do this ({first}): “mugham-archive check” tells whether it is damaged."
    return f"Something went wrong that was not foreseen ({first}): run it again with --debug for details."


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one sentence, where argparse would print the usage as well."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{message[0].upper()}{message[1:]}: see “{self.prog} --help”.\n")


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
        description="An archive for concert and lecture recordings.",
        epilog=_EPILOG,
        parents=[shared_options()],
    )
    parser.add_argument("--version", action="version", version=f"mugham-archive {__version__}")
    parser.set_defaults(archive=None, json=False, debug=False)
    return parser


def _names_a_command(arguments: Sequence[str]) -> bool:
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument == "--archive":
            skip = True
        elif argument in ("-h", "--help", "--version") or not argument.startswith("-"):
            return True
    return False


def _with_commands(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    choices = parser.add_subparsers(metavar="COMMAND", title="commands")
    for name in command_names():
        module = module_of(name)
        described = choices.add_parser(
            name, help=module.HELP, description=module.HELP, parents=[shared_options()]
        )
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

    if hindrance := why_no_window():
        print(hindrance, file=sys.stderr)
        return 2
    try:
        from mugham_archive.desktop.application import open_window
    except ImportError as error:
        from mugham_archive.system_libraries import explain_import_error

        print(explain_import_error(error), file=sys.stderr)
        return 2
    try:
        return open_window(parsed.archive or os.environ.get("MUGHAM_ARCHIVE"))
    except ArchiveError as error:
        print(str(error), file=sys.stderr)
        return 2
