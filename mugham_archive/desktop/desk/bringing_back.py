"""Takes entries out of the bin from wherever they are seen to lie in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mugham_archive.desktop import background
from mugham_archive.desktop.pages.frame import PageFrame
from mugham_archive.spoken.sentences import say

translate = QCoreApplication.translate


def bring_back(frame: PageFrame, asker: QWidget, entries: Sequence[int]) -> None:
    """Take these out of the bin; the page hears of it like everybody else."""
    if not entries:
        frame.tell(translate("Pages", "Select what is to be brought back."))
        return
    said = translate("Pages", "Bring back from the bin")
    background.ask(
        asker,
        lambda: frame.archive.bring_back(entries, said),
        lambda _: None,
        lambda error: frame.tell(say(error)),
    )
