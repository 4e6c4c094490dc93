"""The window as its pages and menus see it: goes to addresses, plays, imports, opens archives, undoes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from mugham_archive import settings as folders
from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue.reading import find_entry
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop import background
from mugham_archive.desktop.editing_deeds import ENTRY_PAGES, EditingDeeds
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.importing import describe
from mugham_archive.desktop.navigation import Navigation
from mugham_archive.errors import ArchiveError
from mugham_archive.jobs import Job
from mugham_archive.settings import Settings

if TYPE_CHECKING:
    from mugham_archive.desktop.window import MainWindow
    from mugham_archive.ingest.run import ImportReport


class WindowFrame(QObject):
    """Everything a person can ask of the window; returns at once, work is done elsewhere."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.navigation = Navigation(self)
        self._chosen = ""
        self.editing = EditingDeeds(window, self)

    @property
    def archive(self) -> Archive:
        """The opened archive; raises ArchiveError when none is open."""
        if self._window.archive is None:
            raise ArchiveError(self.tr("No archive is open."))
        return self._window.archive

    @property
    def language(self) -> str:
        """az, en or ru."""
        return self._window.language

    @property
    def desk(self) -> EditingDesk:
        """Where one edits."""
        return self._window.desk

    @property
    def settings(self) -> Settings:
        """Where tables keep their columns."""
        return self._window.settings

    # Going -------------------------------------------------------------------------------------------------------

    def open(self, address: str) -> None:
        """Show the page at an address."""
        if self._window.archive is None and address != "welcome":
            address = "welcome"
        self.navigation.go(address)

    def open_entry(self, ref: str) -> None:
        """Show the page of the entry with that reference; of a segment, its recording's."""
        archive, language = self.archive, self.language

        def find() -> str:
            with archive.read() as session:
                kind = find_entry(session, ref).kind
            return (
                f"recording/{archive.details(ref, language).entry.ref}"
                if kind == "segment"
                else f"{kind}/{ref}"
            )

        background.ask(self, find, self.open, self._fail)

    def search_typed(self, query: str) -> None:
        """Results while one types; an emptied box goes back to where one was."""
        searching = self.navigation.address.startswith("search/")
        if query.strip():
            self.navigation.go(f"search/{query.strip()}", in_place=searching)
        elif searching:
            self.navigation.back()

    def search(self, query: str) -> None:
        """Search now and go into the results."""
        if query.strip():
            self.search_typed(query)
            QTimer.singleShot(150, self, self._window.pages.take_focus)

    def find(self) -> None:
        """Go to the search box."""
        self._window.header.search.setFocus()
        self._window.header.search.selectAll()

    def choose(self, ref: str) -> None:
        """Show the entry in the details panel."""
        self._chosen = ref
        if ref:
            self._window.details.show_entry(ref)

    @property
    def chosen(self) -> str:
        """The entry that is selected in a list, or the one whose page this is; empty for none."""
        head, _, rest = self.navigation.address.partition("/")
        return rest if head in ENTRY_PAGES and rest else self._chosen

    def copy_address(self) -> None:
        """The page's address to the clipboard."""
        QGuiApplication.clipboard().setText(self.navigation.address)
        self.tell(self.tr("Copied: %1").replace("%1", self.navigation.address))

    def tell(self, sentence: str) -> None:
        """Show a sentence, such as why something could not be done."""
        self._window.tell(sentence)

    def _fail(self, error: Exception) -> None:
        self.tell(str(error))

    # Playing -----------------------------------------------------------------------------------------------------

    def play(self, refs: Sequence[str]) -> None:
        """Play these recordings or segments one after the other."""
        self._window.listening.play(list(refs))

    def play_one(self, ref: str) -> None:
        """Play one recording or segment."""
        self.play([ref])

    def play_list(self, listing: Listing) -> None:
        """Play the recordings of a list."""
        self._window.listening.play_list(listing)

    def play_chosen(self) -> None:
        """Play what is selected, or the recording whose page this is."""
        table = self._window.pages.table()
        head, _, rest = self.navigation.address.partition("/")
        if table is not None and table.selected_references():
            table.play_selected()
        elif head == "recording":
            self.play([rest])
        elif self._chosen:
            self.play([self._chosen])

    def _player(self, deed: Callable[..., object]) -> None:
        if self._window.listening.player is not None:
            deed(self._window.listening.player)

    # Work --------------------------------------------------------------------------------------------------------

    def import_folder(self) -> None:
        """Ask for a folder and bring it in."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"))
        if folder:
            self.import_paths([folder])

    def import_files(self) -> None:
        """Ask for files and bring them in."""
        files, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import files"))
        if files:
            self.import_paths(files)

    def import_paths(self, paths: Sequence[str]) -> None:
        """Bring files and folders in; with no archive open yet, the one in the user's data folder is made."""
        window = self._window
        if window.archive is None:

            def made(archive: Archive) -> None:
                window.set_archive(archive)
                self.import_paths(paths)

            usual = folders.data_folder() / "archive"
            background.ask(self, lambda: Archive.open(usual, create=True), made, self._fail)
            return
        archive = self.archive

        def work(job: Job) -> ImportReport:
            from mugham_archive.ingest.run import import_paths

            return import_paths(archive, paths, job=job)

        if window.jobs.start(self.tr("Import: %1").replace("%1", describe(paths)), work):
            window.place_jobs()
        else:
            self.tell(self.tr("Another import is still running; drop these files again when it is done."))

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

    # History -----------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last change back."""
        self.take_back(None)

    def take_back(self, number: int | None) -> None:
        """Take back a change (None: the last one)."""
        archive = self.archive
        background.ask(self, lambda: archive.undo(number), self._done, self._fail)

    def redo(self) -> None:
        """Bring back what was taken back last."""
        archive = self.archive
        background.ask(self, archive.redo, self._done, self._fail)

    def _done(self, _changed: Changed) -> None:
        self.tell(self.tr("Done."))

    def refresh(self) -> None:
        """Ask for the page in front again."""
        page = self._window.pages.currentWidget()
        if page is not None:
            page.refresh()  # type: ignore[attr-defined]

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What each action of the menus does."""
        window = self._window
        return {
            "import_folder": self.import_folder,
            "import_files": self.import_files,
            "open_archive": self.open_archive,
            "make_sample": self.make_sample,
            "quit": window.close,
            "undo": self.undo,
            "redo": self.redo,
            "find": self.find,
            "copy_address": self.copy_address,
            **self.editing.deeds(),
            "back": self.navigation.back,
            "forward": self.navigation.forward,
            "home": lambda: self.open("home"),
            "details": window.show_details,
            "full_screen": window.set_full_screen,
            "larger": lambda: window.set_scale(window.theme.scale + 0.1),
            "smaller": lambda: window.set_scale(window.theme.scale - 0.1),
            "usual": lambda: window.set_scale(1.0),
            "play": window.player_bar.toggle,
            "next": lambda: self._player(lambda player: player.next()),
            "previous": lambda: self._player(lambda player: player.previous()),
            "stop": lambda: self._player(lambda player: player.stop()),
            "step_forward": lambda: window.step(1),
            "step_back": lambda: window.step(-1),
            "leap_forward": lambda: window.step(1, far=True),
            "leap_back": lambda: window.step(-1, far=True),
            "louder": lambda: window.player_bar.volume.setValue(window.player_bar.volume.value() + 5),
            "softer": lambda: window.player_bar.volume.setValue(window.player_bar.volume.value() - 5),
            "mute": window.player_bar.turn_mute,
            "shortcuts": window.show_shortcuts,
            "about": window.show_about,
        }
