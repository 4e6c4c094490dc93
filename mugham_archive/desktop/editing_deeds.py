"""What the menus do to entries: edit one, make a new one of each kind, put an event off, move it, cancel it, hold it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from mugham_archive.catalogue import editing
from mugham_archive.desktop.details_place import EDITED_BESIDE
from mugham_archive.desktop.fields.saving import do
from mugham_archive.spoken.sentences import say

if TYPE_CHECKING:
    from mugham_archive.desktop.window import MainWindow
    from mugham_archive.desktop.window_frame import WindowFrame

ENTRY_PAGES = frozenset(
    ("recording", "event", "agent", "series", "document", "agreement", "partner", "place", "segment")
)
# Of each new entry: its kind, what it is called until it is named, and the kinds of pages that it then belongs to.
_NEW: dict[str, tuple[str, object, tuple[str, ...]]] = {
    "new_recording": ("recording", QT_TRANSLATE_NOOP("Editing", "Untitled recording"), ("event",)),
    "new_event": ("event", QT_TRANSLATE_NOOP("Editing", "Untitled event"), ("series",)),
    "new_segment": ("segment", QT_TRANSLATE_NOOP("Editing", "Untitled segment"), ("recording", "segment")),
    "new_series": ("series", QT_TRANSLATE_NOOP("Editing", "Untitled series"), ()),
    "new_season": ("series", QT_TRANSLATE_NOOP("Editing", "Untitled season"), ("series",)),
    "new_agent": ("agent", QT_TRANSLATE_NOOP("Editing", "Unnamed performer"), ()),
    "new_place": ("place", QT_TRANSLATE_NOOP("Editing", "Untitled place"), ("place",)),
    "new_document": ("document", QT_TRANSLATE_NOOP("Editing", "Untitled document"), ()),
    "new_agreement": ("agreement", QT_TRANSLATE_NOOP("Editing", "Untitled agreement"), ()),
}
# What is made of what is missing in an entry.
NEW_INSIDE = {"recordings": "new_recording", "events": "new_event"}
_FIRST_LETTERS = {"S": "series", "E": "event", "R": "recording", "T": "segment", "P": "place"}
_SCHEDULE = {
    "postpone": "postpone",
    "reschedule": "reschedule",
    "cancel_event": "cancel",
    "hold_event": "hold",
}


def translate(text: object) -> str:
    """A word of this table in the window's language."""
    return QCoreApplication.translate("Editing", str(text))


class EditingDeeds(QObject):
    """Works on the entry that is selected, or whose page is in front."""

    def __init__(self, window: MainWindow, frame: WindowFrame) -> None:
        super().__init__(frame)
        self._window, self._frame = window, frame

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What each of these actions does."""
        return {
            "edit": self.edit,
            "edit_all": self.edit_all,
            **{name: lambda name=name: self.new(name) for name in _NEW},
            **{name: lambda deed=deed: self.schedule(deed) for name, deed in _SCHEDULE.items()},
        }

    def edit(self) -> None:
        """Edit what is selected, beginning with its title."""
        ref = self._frame.chosen
        if not ref:
            self._frame.tell(self.tr("Select something to edit first."))
            return
        self.show_panel(ref)
        self._window.desk.want(ref)

    def edit_all(self, editing: bool) -> None:
        """Show every field to be typed in: on the entry's page, else in the panel beside the list."""
        self._window.desk.set_editing(editing)
        if editing and self._frame.chosen:
            self.show_panel(self._frame.chosen)

    def show_panel(self, ref: str) -> None:
        """The panel, for what is not edited on a page of its own in front."""
        head, _, rest = self._frame.navigation.address.partition("/")
        if rest != ref or head in EDITED_BESIDE:
            self._window.details.show_entry(ref)
            self._window.actions_["details"].setChecked(True)

    def new(self, name: str) -> None:
        """Make an entry, open its page, and its title to be typed."""
        window, frame = self._window, self._frame
        if window.archive is None:
            frame.tell(self.tr("No archive is open."))
            return
        kind, untitled, within_kinds = _NEW[name]
        chosen = frame.chosen
        within = chosen if _FIRST_LETTERS.get(chosen[:1]) in within_kinds else ""
        if kind == "segment" and not within:
            frame.tell(self.tr("Select the recording first that the segment is part of."))
            return
        title, language = translate(untitled), window.language
        words = self.tr("New: %1").replace("%1", title)
        window.desk.leave_all()
        # What is typed from now on is its title.
        window.desk.ahead.expect()
        window.desk.do(
            self,
            lambda archive: do(
                archive,
                words,
                lambda session: editing.new_entry(session, kind, title, within=within, language=language),
            ),
            lambda ref: self._open_new(kind, str(ref)),
            self._not_made,
        )

    def _not_made(self, error: Exception) -> None:
        self._window.desk.ahead.give_up()
        self._frame.tell(say(error))

    def _open_new(self, kind: str, ref: str) -> None:
        self._frame.open(f"{kind}/{ref}")
        if kind in EDITED_BESIDE:
            self.show_panel(ref)
        self._window.desk.want(ref)

    def schedule(self, deed: str) -> None:
        """Ask on the event's page for the date and the reason."""
        ref = self._frame.chosen
        if not ref.startswith("E"):
            self._frame.tell(self.tr("Select an event first."))
            return
        if self._frame.navigation.address != f"event/{ref}":
            self._frame.open(f"event/{ref}")
        self._window.desk.want(ref, f"@{deed}")
