"""Walks folders for files, as they are: loops of links, folders that cannot be read, names that are not UTF-8."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from mugham_archive.ingest.file_names import folder_name
from mugham_archive.ingest.part_names import is_part_folder
from mugham_archive.sentences import Sentence, system_reason

# What systems and programs leave in folders; nobody put these there to be archived.
_LITTER = {".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db", ".directory"}
_DIGITS = re.compile(r"(\d+)")


@dataclass(slots=True)
class Unit:
    """A folder whose files are looked at together, with the folders below it that are parts of it (CD1, side B).

    ``single``: the files were named one by one, so there may be others in the folder.
    """

    folder: str
    files: list[str] = field(default_factory=list)
    single: bool = False


@dataclass(slots=True)
class Walk:
    """What was found: units in natural order, and what could not be looked into."""

    units: list[Unit] = field(default_factory=list)
    failures: list[tuple[str, str]] = field(default_factory=list)

    @property
    def files(self) -> int:
        """How many files there are."""
        return sum(len(unit.files) for unit in self.units)


def natural_key(name: str) -> list[tuple[int, int, str]]:
    """A key by which “2” comes before “10”, whatever the case."""
    return [
        (0, int(piece), "") if piece.isdigit() and piece.isascii() else (1, 0, piece.casefold())
        for piece in _DIGITS.split(name)
    ]


def walk(paths: Iterable[str], cancelled: Callable[[], bool] = lambda: False) -> Walk:
    """Every file at or below the paths (absolute), each folder once however it is linked."""
    found = Walk()
    seen: set[tuple[int, int]] = set()
    loose: dict[str, Unit] = {}
    for path in paths:
        try:
            kind = os.stat(path).st_mode
        except OSError as error:
            found.failures.append((path, _reason(error)))
            continue
        if stat.S_ISDIR(kind):
            for folder, files in _folders(path, seen, found, cancelled):
                _add(found, path, folder, files)
        else:
            folder = os.path.dirname(path)
            if folder not in loose:
                loose[folder] = Unit(folder, single=True)
                found.units.append(loose[folder])
            loose[folder].files.append(path)
    _once(found, list(loose.values()))
    return found


def _once(found: Walk, loose: list[Unit]) -> None:
    """Files that were named one by one are left out where their folder was walked too, or they were named before."""
    named = {path for unit in loose for path in unit.files}
    walked = {
        path for unit in found.units if named and unit not in loose for path in unit.files if path in named
    }
    for unit in loose:
        unit.files = [path for path in dict.fromkeys(unit.files) if path not in walked]


def _add(found: Walk, top: str, folder: str, files: list[str]) -> None:
    """A folder that is a part (CD2, “2-ci hissə”) belongs to the unit of the folder it is in."""
    home = folder
    while home != top and is_part_folder(folder_name(home)):
        home = os.path.dirname(home)
    # Folders come depth first, so the unit of a parent is near the end if it is there at all.
    for unit in reversed(found.units[-50:]):
        if unit.folder == home:
            unit.files += files
            return
    if files or home == folder:
        found.units.append(Unit(home, files))


def _folders(
    top: str, seen: set[tuple[int, int]], found: Walk, cancelled: Callable[[], bool]
) -> Iterator[tuple[str, list[str]]]:
    waiting = [top]
    while waiting and not cancelled():
        folder = waiting.pop()
        try:
            status = os.stat(folder)
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as entries:
                listed = list(entries)
        except OSError as error:
            found.failures.append((folder, _reason(error)))
            continue
        files: list[str] = []
        below: list[str] = []
        for entry in listed:
            try:
                if entry.is_dir():
                    below.append(entry.path)
                elif entry.name.casefold() not in _LITTER:
                    files.append(entry.path)
            except OSError as error:
                found.failures.append((entry.path, _reason(error)))
        files.sort(key=natural_key)
        yield folder, files
        waiting += sorted(below, key=natural_key, reverse=True)


def _reason(error: OSError) -> Sentence:
    return Sentence("{reason}.", reason=system_reason(error))
