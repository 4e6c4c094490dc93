"""One titled block of details, and what such a block may ask of the window around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from mugham_archive.desktop.papers import Papers


@dataclass(frozen=True, slots=True)
class Deeds:
    """What a block can ask of the window: open the page at an address, play the recording or segment of a reference.

    ``papers`` adds and links documents and changes agreements (None: nothing can be changed), ``fill_in`` goes to where a
    field of an entry (reference, name of the field) is filled in. ``merge`` and ``split`` are done to an agent, place or
    series, asked for by a widget. ``add_files`` asks for the files of a recording.
    """

    open: Callable[[str], None]
    play: Callable[[str], None]
    papers: Papers | None = None
    fill_in: Callable[[str, str], None] | None = None
    merge: Callable[[QWidget, str], None] | None = None
    split: Callable[[QWidget, str], None] | None = None
    add_files: Callable[[str], None] | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One titled block; ``make`` builds its widget, ``amount`` stands beside the title."""

    key: str
    title: str
    make: Callable[[], QWidget]
    amount: str = ""
