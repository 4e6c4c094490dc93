"""The window as its pages and menus see it: goes to addresses, plays, undoes, deletes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from mugham_archive.archive import Archive
from mugham_archive.catalogue import whereabouts
from mugham_archive.catalogue.models import REFERENCE_LETTERS
from mugham_archive.catalogue.reading import EntryNotFound, find_entry
from mugham_archive.catalogue.views import Listing
from mugham_archive.desktop import background
from mugham_archive.desktop.authority_deeds import AuthorityDeeds
from mugham_archive.desktop.desk.deleting import delete
from mugham_archive.desktop.desk.taking_back import take_back
from mugham_archive.desktop.details.short_table import ShortTable
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.editing_deeds import ENTRY_PAGES, NEW_INSIDE, EditingDeeds
from mugham_archive.desktop.fields.desk import EditingDesk
from mugham_archive.desktop.navigation import Navigation
from mugham_archive.desktop.pages.addresses import pasted, with_entry
from mugham_archive.desktop.papers import Papers
from mugham_archive.desktop.recording_files import RecordingFiles
from mugham_archive.desktop.taking_in import TakingIn
from mugham_archive.desktop.together.deeds import TogetherDeeds
from mugham_archive.errors import ArchiveError
from mugham_archive.jobs import Job
from mugham_archive.settings import Settings
from mugham_archive.spoken.sentences import say

if TYPE_CHECKING:
    from mugham_archive.desktop.window import MainWindow

# Under what a page keeps the entry that was chosen on it.
_CHOSEN = "chosen"
# The pages of entries that documents can belong to.
PAPER_PAGES = ("event", "series", "agreement", "recording", "agent", "partner", "document")
# The pages of entries that the Delete key puts into the bin.
_DELETABLE = ("recording", "event", "series", "agent", "partner", "place", "document", "agreement")


class WindowFrame(QObject):
    """Everything a person can ask of the window; returns at once, work is done elsewhere."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.navigation = Navigation(self)
        self._chosen = ""
        self._papers = Papers(self, window, self)
        # What was missing on the disk may be there now, though the catalogue says what it said.
        self._papers.added.connect(lambda _: self.refresh())
        self.taking_in = TakingIn(window)
        self.editing = EditingDeeds(window, self)
        self.together = TogetherDeeds(window, self)
        self.authorities = AuthorityDeeds(window, self)
        self.recording_files = RecordingFiles(window, self)

    @property
    def archive(self) -> Archive:
        """The opened archive; raises ArchiveError when none is open."""
        if self._window.archive is None:
            raise ArchiveError("No archive is open.")
        return self._window.archive

    @property
    def language(self) -> str:
        """az, en or ru."""
        return self._window.language

    @property
    def papers(self) -> Papers:
        """What is done with documents and agreements."""
        return self._papers

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
                try:
                    kind = find_entry(session, ref).kind
                except EntryNotFound:
                    gone = whereabouts.find(session, ref)
                    if gone is None:
                        raise
                    return f"{gone.kind}/{gone.kept or ref}"
            return (
                f"recording/{archive.details(ref, language).entry.ref}"
                if kind == "segment"
                else f"{kind}/{ref}"
            )

        background.ask(self, find, self.open, self._fail)

    def follow_merged(self, ref: str, kept: str) -> None:
        """Go to the entry that the one in front was merged into, here and wherever back and forward lead to it."""
        self.navigation.rewrite(lambda address: with_entry(address, ref, kept))
        self.tell(self.tr("%1 has been made one with %2.").replace("%1", ref).replace("%2", kept))

    def search_typed(self, query: str) -> None:
        """Results while one types: one step for each query that was begun; an emptied box goes back to where one was."""
        searching = self.navigation.address.startswith("search/")
        if query.strip():
            going_on = searching and self._window.header.search.going_on
            self.navigation.go(f"search/{query.strip()}", in_place=going_on)
        elif searching:
            self.navigation.back_out_of("search/")

    def search(self, query: str) -> None:
        """Search now and go into the results; an address or a reference that was pasted opens its page."""
        if query.strip():
            page = pasted(query)
            if page is None:
                self.search_typed(query)
            else:
                self.navigation.go(page, in_place=self._window.header.search.going_on)
            QTimer.singleShot(150, self, self._window.pages.take_focus)

    def save_search(self, query: str = "") -> None:
        """Ask for a name and keep the search under it; with no query, the one whose page this is."""
        head, _, rest = self.navigation.address.partition("/")
        query = query or (rest if head == "search" else "")
        if not query:
            self.tell(self.tr("There is no search to save: type one first."))
            return
        from mugham_archive.desktop.dialogs.save_search import ask_name

        ask_name(self._window, self.archive, query, self.language, self.tell)

    def add_performer(self) -> None:
        """Ask for a name, and whether it is somebody who is there already."""
        from mugham_archive.desktop.dialogs.add_performer import add_performer

        add_performer(self._window, self.archive, self.language, self.open, self.tell)

    def show_facets(self) -> None:
        """Open or close what a search can be narrowed by."""
        page = self._window.pages.currentWidget()
        if page is not None and hasattr(page, "show_facets"):
            page.show_facets()

    def find(self) -> None:
        """Go to the search box, for another query."""
        self._window.header.search.begin()
        self._window.header.search.setFocus()
        self._window.header.search.selectAll()

    def choose(self, ref: str) -> None:
        """Show the entry in the details panel, and again when one comes back to the page where it was chosen."""
        self._chosen = ref
        page = self._window.pages.currentWidget()
        if page is not None:
            page.setProperty(_CHOSEN, ref)
        if ref:
            self._window.details.show_entry(ref)

    def arrive(self, address: str) -> None:
        """On another page: the details are of its entry, or of what was chosen on it, not of what stood elsewhere."""
        head, _, rest = address.partition("/")
        page = self._window.pages.currentWidget()
        self._chosen = str((page.property(_CHOSEN) if page is not None else "") or "")
        self._window.details.show_entry(rest if rest and head in ENTRY_PAGES else self._chosen)

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
        self.tell(say(error))

    def fill_in(self, ref: str, field: str) -> None:
        """Go to where a field of the entry is filled in; documents and files are asked for at once."""
        if field == "documents":
            self._papers.add(ref)
            return
        if field == "files":
            self.add_files(ref)
            return
        self.open_entry(ref)
        if field in NEW_INSIDE:
            self.editing.new(NEW_INSIDE[field])
        else:
            self.editing.show_panel(ref)
            self.desk.want(ref, field)

    def paper_target(self) -> str:
        """The entry that a document is added to: the one whose page or details are in front, "" for none."""
        head, _, rest = self.navigation.address.partition("/")
        if rest and head in PAPER_PAGES:
            return rest
        return self._chosen if self._window.details.isVisible() else ""

    def add_document(self) -> None:
        """Ask for documents and add them to what is in front."""
        self._papers.add(self.paper_target())

    def add_files(self, ref: str) -> None:
        """Ask for files and give them to a recording."""
        self.recording_files.add(ref)

    def drop_papers(self, paths: Sequence[str], ref: str) -> None:
        """Take in documents that were dropped on an entry, or on nothing in particular."""
        if ref.startswith(REFERENCE_LETTERS["document"]) and len(paths) == 1:
            self._papers.put(ref, paths[0])
        else:
            self._papers.take(paths, "" if ref.startswith(REFERENCE_LETTERS["document"]) else ref)

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
        self.taking_in.import_folder()

    def import_paths(self, paths: Sequence[str]) -> None:
        """Bring files and folders in."""
        self.taking_in.import_paths(paths)

    def open_archive(self) -> None:
        """Ask for an archive's folder and open it."""
        self.taking_in.open_archive()

    def make_sample(self) -> None:
        """Ask where, and make the sample archive there."""
        self.taking_in.make_sample()

    # History -----------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last change back."""
        self.take_back(None)

    def take_back(self, number: int | None) -> None:
        """Take back a change (None: the last one)."""
        archive = self.archive
        if number is None:
            self._whole(self.tr("Taking back"), lambda job: archive.undo(job=job))
        else:
            take_back(self, self._window, number)

    def redo(self) -> None:
        """Bring back what was taken back last."""
        archive = self.archive
        self._whole(self.tr("Bringing back"), lambda job: archive.redo(job=job))

    def _whole(self, title: str, do: Callable[[Job], object]) -> None:
        """Work that is done whole or not at all, with how far it is and a way to stop it when it takes a while."""
        stopped = self.tr("Stopped; nothing has changed.")
        work(
            self._window,
            title,
            do,
            lambda _: self.tell(self.tr("Done.")),
            lambda sentence: self.tell(sentence or stopped),
        )

    def delete_chosen(self) -> None:
        """Put what is selected, or the entry whose page this is, into the bin, after asking."""
        table, focus = self._window.pages.table(), QApplication.focusWidget()
        head, _, rest = self.navigation.address.partition("/")
        if isinstance(focus, ShortTable) and focus.property("entries"):
            self._delete(focus.keys(), focus.first_cell())
        elif table is not None and table.selected_amount():
            table.with_selected(
                lambda cards: self._delete(
                    [card.ref for card in cards],
                    getattr(cards[0], "title", "") or getattr(cards[0], "name", ""),
                )
            )
        elif rest and head in _DELETABLE:
            self._delete([rest], self._window.pages.title())

    def _delete(self, refs: Sequence[str], title: str) -> None:
        if refs:
            delete(self, self._window, refs, title)

    def refresh(self) -> None:
        """Ask for the page in front again."""
        page = self._window.pages.currentWidget()
        if page is not None:
            page.refresh()  # type: ignore[attr-defined]

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What each action of the menus does."""
        window = self._window
        return {
            "add_document": self.add_document,
            "quit": window.close,
            "undo": self.undo,
            "redo": self.redo,
            "delete": self.delete_chosen,
            "bin": lambda: self.open("bin"),
            "duplicates": lambda: self.open("duplicates"),
            "terms": lambda: self.open("terms"),
            "history": lambda: self.open("history"),
            "find": self.find,
            "save_search": self.save_search,
            "facets": self.show_facets,
            "add_performer": self.add_performer,
            "copy_address": self.copy_address,
            **self.taking_in.deeds(),
            **self.editing.deeds(),
            **self.together.deeds(),
            **self.authorities.deeds(),
            **self.recording_files.deeds(),
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
