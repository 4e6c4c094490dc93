"""What the menus do to many entries at once: to the selected rows of the table in front, or to all of its list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mugham_archive.catalogue.editing import Shared, shared_values
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.together.edit_dialog import EditTogether
from mugham_archive.desktop.together.replace_dialog import ReplaceDialog, Scope
from mugham_archive.desktop.widgets.entry_table import AT_MOST
from mugham_archive.desktop.words import number
from mugham_archive.jobs import Job

if TYPE_CHECKING:
    from mugham_archive.desktop.window import MainWindow
    from mugham_archive.desktop.window_frame import WindowFrame


class TogetherDeeds(QObject):
    """Asks the table in front what is selected and opens the dialogs."""

    def __init__(self, window: MainWindow, frame: WindowFrame) -> None:
        super().__init__(frame)
        self._window, self._frame = window, frame

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What each of these actions does."""
        return {"edit_together": self.edit, "replace_text": self.replace}

    def edit(self) -> None:
        """Edit what is selected together; what the entries share is read on a worker first."""
        table = self._window.pages.table()
        if table is None or not table.selected_amount():
            self._frame.tell(self.tr("Select the rows first that are to be edited together."))
            return
        if table.selected_amount() > AT_MOST:
            sentence = self.tr("Not more than %1 at once: select fewer.")
            self._frame.tell(sentence.replace("%1", number(AT_MOST)))
            return
        self._window.desk.leave_all()
        archive, language, ids = self._frame.archive, self._frame.language, table.selected_ids()

        def read(job: Job) -> Shared:
            with archive.read() as session:
                return shared_values(session, ids, language, job)

        work(self._window, self.tr("Reading what is selected"), read, self._open_edit, self._frame.tell)

    def _open_edit(self, shared: Shared) -> None:
        dialog = EditTogether(self._frame.archive, shared, self._frame.language, self._window)
        dialog.told.connect(self._frame.tell)
        dialog.open()

    def replace(self) -> None:
        """Find and replace in what is selected; with at most one row selected, in the whole list."""
        if self._window.archive is None:
            self._frame.tell(self.tr("No archive is open."))
            return
        table = self._window.pages.table()
        if table is None:
            self._frame.tell(self.tr("Open a list first: words are replaced in its entries."))
            return
        self._window.desk.leave_all()
        ids = table.selected_ids() if table.selected_amount() > 1 else []
        scope = Scope(table.listing, ids, table.entries.rowCount())
        dialog = ReplaceDialog(self._frame.archive, scope, self._frame.language, self._window)
        dialog.told.connect(self._frame.tell)
        dialog.open()
