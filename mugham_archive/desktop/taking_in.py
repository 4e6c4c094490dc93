"""What comes into the program from outside: files and folders that are imported, archives that are opened or made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from mugham_archive import settings as folders
from mugham_archive.archive import Archive
from mugham_archive.desktop import background
from mugham_archive.desktop.importing import describe
from mugham_archive.jobs import Job
from mugham_archive.spoken.sentences import say

if TYPE_CHECKING:
    from mugham_archive.desktop.window import MainWindow
    from mugham_archive.ingest.run import ImportReport


class TakingIn(QObject):
    """Asks which files or folder, and hands them to the work that is done beside the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What each of these actions does."""
        return {
            "import_folder": self.import_folder,
            "import_files": self.import_files,
            "open_archive": self.open_archive,
            "make_sample": self.make_sample,
        }

    def import_folder(self) -> None:
        """Ask for a folder and bring it in."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"))
        if folder:
            self._window.frame.import_paths([folder])

    def import_files(self) -> None:
        """Ask for files and bring them in."""
        files, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import files"))
        if files:
            self._window.frame.import_paths(files)

    def import_paths(self, paths: Sequence[str]) -> None:
        """Bring files and folders in; with no archive open yet, the one in the user's data folder is made."""
        window, archive = self._window, self._window.archive
        if archive is None:

            def made(archive: Archive) -> None:
                window.set_archive(archive)
                self.import_paths(paths)

            usual = folders.data_folder() / "archive"
            background.ask(
                self,
                lambda: Archive.open(usual, create=True),
                made,
                lambda error: window.tell(say(error)),
            )
            return

        def work(job: Job) -> ImportReport:
            from mugham_archive.ingest.run import import_paths

            return import_paths(archive, paths, job=job)

        if window.jobs.start(self.tr("Import: %1").replace("%1", describe(paths)), work):
            window.place_jobs()
        else:
            window.tell(self.tr("Another import is still running; drop these files again when it is done."))

    def open_archive(self) -> None:
        """Ask for an archive's folder and open it."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open an archive"))
        if folder:
            self._window.archive_wanted.emit(folder)

    def make_sample(self) -> None:
        """Ask where, and make the sample archive there."""
        usual = str(folders.data_folder() / "sample")
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("A new folder for the sample archive"), usual
        )
        if folder:
            self.make_sample_in(folder)

    def make_sample_in(self, folder: str) -> None:
        """Make the sample archive in a folder, then open it."""
        from mugham_archive.ingest.sample.making import make_sample

        window = self._window

        def finished(report: ImportReport | None) -> None:
            window.jobs.finished.disconnect(finished)
            if report is not None and not report.cancelled:
                window.archive_wanted.emit(folder)

        if window.jobs.start(self.tr("Making the sample archive"), lambda job: make_sample(folder, job)):
            window.jobs.finished.connect(finished)
            window.place_jobs()
