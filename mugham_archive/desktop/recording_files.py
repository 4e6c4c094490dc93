"""Gives a recording its files from anywhere in the window: chosen in a dialog, or dropped on its page."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from mugham_archive.catalogue.models import REFERENCE_LETTERS
from mugham_archive.desktop import background
from mugham_archive.jobs import Job

if TYPE_CHECKING:
    from mugham_archive.desktop.window import MainWindow
    from mugham_archive.desktop.window_frame import WindowFrame
    from mugham_archive.ingest.run import ImportReport


def is_recording(ref: str) -> bool:
    """Whether a reference is that of a recording."""
    return ref.startswith(REFERENCE_LETTERS["recording"])


class RecordingFiles(QObject):
    """Files are read on the thread of long work, as those of an import are."""

    def __init__(self, window: MainWindow, frame: WindowFrame) -> None:
        super().__init__(frame)
        self._window, self._frame = window, frame

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What the action of the menu does."""
        return {"add_files": lambda: self.add(self._frame.chosen)}

    def add(self, ref: str) -> None:
        """Ask for files and give them to the recording."""
        if not is_recording(ref):
            self._frame.tell(self.tr("Select the recording first that the files belong to."))
            return
        title = self.tr("Files of %1").replace("%1", ref)
        files, _ = QFileDialog.getOpenFileNames(self._window, title)
        if files:
            self.give(files, ref)

    def drop(self, paths: Sequence[str], ref: str) -> None:
        """What was dropped on a recording is its own, unless it is a folder: that is brought in by itself."""

        def look() -> bool:
            return any(os.path.isdir(path) for path in paths)

        def go_on(folders: bool) -> None:
            if folders:
                self._frame.import_paths(paths)
            else:
                self.give(paths, ref)

        background.ask(self, look, go_on)

    def give(self, paths: Sequence[str], ref: str) -> None:
        """Read these files and lay them on the recording's timeline, in one change."""
        archive = self._frame.archive

        def work(job: Job) -> ImportReport:
            from mugham_archive.ingest.adding_files import add_files

            return add_files(archive, ref, paths, job=job)

        title = self.tr("Files of %1").replace("%1", ref)
        if self._window.jobs.start(title, work, whole=True):
            self._window.place_jobs()
        else:
            self._frame.tell(self.tr("Other files are still being read; add these again when that is done."))
