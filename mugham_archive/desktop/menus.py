"""Every action of the window with its words, icon and shortcut, and the menus that list them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from mugham_archive.desktop.theme import icons


@dataclass(frozen=True, slots=True)
class Deed:
    """An action by name: English words (translated in “Actions”), icon, shortcuts, whether it can be ticked."""

    words: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    ticked: bool = False


DEEDS: dict[str, Deed] = {
    "import_folder": Deed(str(QT_TRANSLATE_NOOP("Actions", "Import a folder…")), "import", ("Ctrl+Shift+O",)),
    "import_files": Deed(str(QT_TRANSLATE_NOOP("Actions", "Import files…")), "file", ("Ctrl+O",)),
    "add_document": Deed(str(QT_TRANSLATE_NOOP("Actions", "Add a document…")), "document", ("Ctrl+Shift+D",)),
    "add_files": Deed(
        str(QT_TRANSLATE_NOOP("Actions", "Add files to the recording…")), "add", ("Ctrl+Alt+O",)
    ),
    "open_archive": Deed(str(QT_TRANSLATE_NOOP("Actions", "Open an archive…")), "open"),
    "make_sample": Deed(str(QT_TRANSLATE_NOOP("Actions", "Make the sample archive…")), "sample"),
    "quit": Deed(str(QT_TRANSLATE_NOOP("Actions", "Quit")), "quit", ("Ctrl+Q",)),
    "undo": Deed(str(QT_TRANSLATE_NOOP("Actions", "Undo")), "undo", ("Ctrl+Z",)),
    "redo": Deed(str(QT_TRANSLATE_NOOP("Actions", "Redo")), "redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
    "delete": Deed(str(QT_TRANSLATE_NOOP("Actions", "Put into the bin…")), "bin", ("Del",)),
    "bin": Deed(str(QT_TRANSLATE_NOOP("Actions", "Bin")), "bin"),
    "duplicates": Deed(
        str(QT_TRANSLATE_NOOP("Actions", "Likely duplicates (J, K, M, N decide)")),
        "duplicates",
        ("Ctrl+Shift+M",),
    ),
    "merge": Deed(str(QT_TRANSLATE_NOOP("Actions", "Merge with…")), "merge", ("Ctrl+J",)),
    "split": Deed(str(QT_TRANSLATE_NOOP("Actions", "Split…")), "split", ("Ctrl+Shift+J",)),
    "places": Deed(str(QT_TRANSLATE_NOOP("Actions", "Places")), "place"),
    "terms": Deed(str(QT_TRANSLATE_NOOP("Actions", "Vocabularies")), "terms"),
    "history": Deed(str(QT_TRANSLATE_NOOP("Actions", "History")), "history", ("Ctrl+Shift+H",)),
    "lineage": Deed(str(QT_TRANSLATE_NOOP("Actions", "Teachers and pupils")), "lineage"),
    "find": Deed(str(QT_TRANSLATE_NOOP("Actions", "Search")), "search", ("Ctrl+F", "Ctrl+L")),
    "save_search": Deed(str(QT_TRANSLATE_NOOP("Actions", "Save this search…")), "saved_search", ("Ctrl+D",)),
    "add_performer": Deed(
        str(QT_TRANSLATE_NOOP("Actions", "Add a performer…")), "performer", ("Ctrl+Shift+N",)
    ),
    "facets": Deed(str(QT_TRANSLATE_NOOP("Actions", "Narrow the search")), "narrow", ("Ctrl+Shift+F",)),
    "copy_address": Deed(
        str(QT_TRANSLATE_NOOP("Actions", "Copy the page's address")), "link", ("Ctrl+Shift+C",)
    ),
    "edit": Deed(str(QT_TRANSLATE_NOOP("Actions", "Edit")), "edit", ("F2",)),
    "edit_all": Deed(str(QT_TRANSLATE_NOOP("Actions", "Show every field")), "edit", ("Ctrl+E",), ticked=True),
    "edit_together": Deed(str(QT_TRANSLATE_NOOP("Actions", "Edit together…")), "edit", ("Shift+F2",)),
    "replace_text": Deed(str(QT_TRANSLATE_NOOP("Actions", "Find and replace…")), "search", ("Ctrl+H",)),
    "fill_down": Deed(str(QT_TRANSLATE_NOOP("Actions", "Fill cells downwards")), "", ("Ctrl+Shift+Return",)),
    "new_recording": Deed(str(QT_TRANSLATE_NOOP("Actions", "New recording")), "recording", ("Ctrl+N",)),
    "new_event": Deed(str(QT_TRANSLATE_NOOP("Actions", "New event")), "event", ("Ctrl+Shift+E",)),
    "new_segment": Deed(str(QT_TRANSLATE_NOOP("Actions", "New segment")), "mode", ("Ctrl+Shift+S",)),
    "new_series": Deed(str(QT_TRANSLATE_NOOP("Actions", "New series")), "series", ("Ctrl+Shift+R",)),
    "new_season": Deed(str(QT_TRANSLATE_NOOP("Actions", "New season")), "season", ("Ctrl+Shift+B",)),
    "new_agent": Deed(str(QT_TRANSLATE_NOOP("Actions", "New performer")), "performer", ("Ctrl+Shift+P",)),
    "new_place": Deed(str(QT_TRANSLATE_NOOP("Actions", "New place")), "place", ("Ctrl+Shift+L",)),
    "new_document": Deed(str(QT_TRANSLATE_NOOP("Actions", "New document")), "document", ("Ctrl+Alt+D",)),
    "new_agreement": Deed(str(QT_TRANSLATE_NOOP("Actions", "New agreement")), "agreement", ("Ctrl+Shift+A",)),
    "postpone": Deed(str(QT_TRANSLATE_NOOP("Actions", "Postpone the event…")), "", ("F6",)),
    "reschedule": Deed(str(QT_TRANSLATE_NOOP("Actions", "Give the event a new date…")), "", ("F7",)),
    "cancel_event": Deed(str(QT_TRANSLATE_NOOP("Actions", "Cancel the event…")), "", ("F8",)),
    "hold_event": Deed(str(QT_TRANSLATE_NOOP("Actions", "The event was held…")), "", ("F9",)),
    "back": Deed(str(QT_TRANSLATE_NOOP("Actions", "Back")), "back", ("Alt+Left", "Back")),
    "forward": Deed(str(QT_TRANSLATE_NOOP("Actions", "Forward")), "forward", ("Alt+Right", "Forward")),
    "home": Deed(str(QT_TRANSLATE_NOOP("Actions", "Home")), "home", ("Alt+Home",)),
    "details": Deed(str(QT_TRANSLATE_NOOP("Actions", "Details panel")), "details", ("Ctrl+I",), ticked=True),
    "grid": Deed(str(QT_TRANSLATE_NOOP("Actions", "Lists as a grid")), "", ("Ctrl+G",), ticked=True),
    "full_screen": Deed(str(QT_TRANSLATE_NOOP("Actions", "Full screen")), "", ("F11",), ticked=True),
    "larger": Deed(str(QT_TRANSLATE_NOOP("Actions", "Larger text")), "", ("Ctrl++", "Ctrl+=")),
    "smaller": Deed(str(QT_TRANSLATE_NOOP("Actions", "Smaller text")), "", ("Ctrl+-",)),
    "usual": Deed(str(QT_TRANSLATE_NOOP("Actions", "Usual text size")), "", ("Ctrl+0",)),
    "play": Deed(
        str(QT_TRANSLATE_NOOP("Actions", "Play or pause")),
        "play",
        ("Space", "Media Play", "Media Pause", "Toggle Media Play/Pause"),
    ),
    "next": Deed(str(QT_TRANSLATE_NOOP("Actions", "Next")), "next", ("Ctrl+Right", "Media Next")),
    "previous": Deed(
        str(QT_TRANSLATE_NOOP("Actions", "Previous")), "previous", ("Ctrl+Left", "Media Previous")
    ),
    "stop": Deed(str(QT_TRANSLATE_NOOP("Actions", "Stop")), "stop", ("Ctrl+.", "Media Stop")),
    "step_forward": Deed(str(QT_TRANSLATE_NOOP("Actions", "5 seconds forward")), "", ("Alt+PgDown",)),
    "step_back": Deed(str(QT_TRANSLATE_NOOP("Actions", "5 seconds back")), "", ("Alt+PgUp",)),
    "leap_forward": Deed(str(QT_TRANSLATE_NOOP("Actions", "30 seconds forward")), "", ("Alt+Shift+PgDown",)),
    "leap_back": Deed(str(QT_TRANSLATE_NOOP("Actions", "30 seconds back")), "", ("Alt+Shift+PgUp",)),
    "louder": Deed(str(QT_TRANSLATE_NOOP("Actions", "Louder")), "volume", ("Ctrl+Up",)),
    "softer": Deed(str(QT_TRANSLATE_NOOP("Actions", "Softer")), "volume_low", ("Ctrl+Down",)),
    "mute": Deed(str(QT_TRANSLATE_NOOP("Actions", "Mute")), "muted", ("Ctrl+M",)),
    "shortcuts": Deed(str(QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts")), "help", ("F1",)),
    "about": Deed(str(QT_TRANSLATE_NOOP("Actions", "About Mugham Archive")), "info"),
}
MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        str(QT_TRANSLATE_NOOP("Actions", "File")),
        (
            "import_folder",
            "import_files",
            "add_files",
            "add_document",
            "",
            "open_archive",
            "make_sample",
            "",
            "quit",
        ),
    ),
    (
        str(QT_TRANSLATE_NOOP("Actions", "Edit")),
        (
            "undo",
            "redo",
            "",
            "edit",
            "edit_all",
            "edit_together",
            "replace_text",
            "fill_down",
            "delete",
            "",
            "find",
            "facets",
            "save_search",
            "copy_address",
            "",
            "add_performer",
        ),
    ),
    (
        str(QT_TRANSLATE_NOOP("Actions", "Desk")),
        ("history", "bin", "", "merge", "split", "duplicates", "", "places", "terms", "lineage"),
    ),
    (
        str(QT_TRANSLATE_NOOP("Actions", "Catalogue")),
        (
            "new_recording",
            "new_event",
            "new_segment",
            "new_series",
            "new_season",
            "new_agent",
            "new_place",
            "new_document",
            "new_agreement",
            "",
            "postpone",
            "reschedule",
            "cancel_event",
            "hold_event",
        ),
    ),
    (
        str(QT_TRANSLATE_NOOP("Actions", "View")),
        ("back", "forward", "home", "", "details", "grid", "full_screen", "", "larger", "smaller", "usual"),
    ),
    (
        str(QT_TRANSLATE_NOOP("Actions", "Play")),
        (
            "play",
            "stop",
            "next",
            "previous",
            "",
            "step_forward",
            "step_back",
            "leap_forward",
            "leap_back",
            "",
            "louder",
            "softer",
            "mute",
        ),
    ),
    (str(QT_TRANSLATE_NOOP("Actions", "Help")), ("shortcuts", "about")),
)

# How the menu says how many are edited together.
_TOGETHER = QT_TRANSLATE_NOOP("Actions", "Edit %1 together…")
# How it says that the two which are selected are merged.
_TWO = QT_TRANSLATE_NOOP("Actions", "Merge these two…")
WHILE_PLAYING = ("stop", "next", "previous", "step_forward", "step_back", "leap_forward", "leap_back")


def translate(words: str) -> str:
    """An action's words in the interface's language."""
    return QCoreApplication.translate("Actions", words)


class Actions(QObject):
    """All actions by name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.by_name: dict[str, QAction] = {}
        for name, deed in DEEDS.items():
            action = QAction(parent)
            action.setObjectName(name)
            if deed.icon:
                action.setIcon(icons.icon(deed.icon, "muted"))
            action.setCheckable(deed.ticked)
            action.setShortcuts([QKeySequence(key) for key in deed.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self.by_name[name] = action
        self._menus: list[tuple[str, QMenu]] = []
        self.rename()

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def connect_all(self, deeds: dict[str, Callable[..., object]]) -> None:
        """What each action does; every action must do something."""
        for name, action in self.by_name.items():
            deed = deeds[name]
            if action.isCheckable():
                action.toggled.connect(deed)
            else:
                action.triggered.connect(lambda _checked=False, deed=deed: deed())

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into a menu bar."""
        for title, names in MENUS:
            menu = bar.addMenu(translate(title))
            self._menus.append((title, menu))
            for name in names:
                if name:
                    menu.addAction(self.by_name[name])
                else:
                    menu.addSeparator()

    def rename(self) -> None:
        """Say everything in the interface's language of now."""
        for name, deed in DEEDS.items():
            action = self.by_name[name]
            words = translate(deed.words)
            action.setText(words)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{words.removesuffix('…')} ({keys})" if keys else words)
        for title, menu in self._menus:
            menu.setTitle(translate(title))

    def show_playing(self, playing: bool) -> None:
        """What is done to what is playing can be done only while there is something."""
        for name in WHILE_PLAYING:
            self.by_name[name].setEnabled(playing)

    def show_selected(self, amount: int, _milliseconds: int = -1) -> None:
        """Say in the menu how many would be edited together."""
        words = translate(str(_TOGETHER)).replace("%1", QLocale().toString(amount))
        self.by_name["edit_together"].setText(
            words if amount > 1 else translate(DEEDS["edit_together"].words)
        )

    def show_two(self, two: bool) -> None:
        """Say in the menu whether the other one is there already when something is merged."""
        self.by_name["merge"].setText(translate(str(_TWO) if two else DEEDS["merge"].words))

    def show_undo(self, undo: str | None, redo: str | None) -> None:
        """Tell in the menu what would be taken back and brought back."""
        for name, words in (("undo", undo), ("redo", redo)):
            title = translate(DEEDS[name].words)
            self.by_name[name].setText(f"{title}: {words}" if words else title)
            self.by_name[name].setEnabled(words is not None)
