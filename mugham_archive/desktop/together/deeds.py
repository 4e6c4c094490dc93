"""What the menus do to many entries at once: to the selected rows of the table in front, or to all of its list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mugham_archive.catalogue.editing import Shared, shared_values
from mugham_archive.desktop.dialogs.working import work
from mugham_archive.desktop.together.edit_dialog import EditTogether
from mugham_archive.desktop.together.grid_table import GridTable
from mugham_archive.desktop.together.replace_dialog import ReplaceDialog, Scope
from mugham_archive.desktop.widgets.entry_table import AT_MOST, EntryTable
from mugham_archive.errors import ArchiveError
from mugham_archive.jobs import Job
from mugham_archive.spoken.sentences import say
from mugham_archive.spoken.words import number

if TYPE_CHECKING:
    from mugham_archive.desktop.window import MainWindow
    from mugham_archive.desktop.window_frame import WindowFrame

# Where it is remembered whether lists are grids.
GRID = "window/grid"


class TogetherDeeds(QObject):
    """Asks the table in front what is selected and opens the dialogs."""

    def __init__(self, window: MainWindow, frame: WindowFrame) -> None:
        super().__init__(frame)
        self._window, self._frame = window, frame

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What each of these actions does."""
        return {
            "edit_together": self.edit,
            "replace_text": self.replace,
            "grid": self.set_grid,
            "fill_down": self.fill_down,
        }

    # The grid ----------------------------------------------------------------------------------------------------

    def set_grid(self, shown: bool) -> None:
        """Show lists as grids of cells, or as tables to be read; remembered."""
        try:
            self._frame.settings.set(GRID, shown)
        except ArchiveError as error:
            self._frame.tell(say(error))
        self.arrange()
        grid = self.grid()
        if grid is not None:
            grid.start()
        else:
            self._window.pages.take_focus()

    def arrange(self) -> None:
        """Lay grids over the tables of the page in front, or take them away."""
        page = self._window.pages.currentWidget()
        shown = self._window.actions_["grid"].isChecked()
        for table in page.findChildren(EntryTable) if page is not None else []:
            grid = table.findChild(GridTable)
            if shown and grid is None:
                GridTable(self._frame.archive, table, self._window.desk)
            elif not shown and grid is not None:
                self._window.desk.leave_all()
                grid.keep_columns()
                grid.hide()
                grid.setParent(None)
                grid.deleteLater()

    def grid(self) -> GridTable | None:
        """The grid in front, if one is."""
        table = self._window.pages.table()
        return None if table is None else table.findChild(GridTable)

    def fill_down(self) -> None:
        """Fill the selected cells of the grid with those of the first row."""
        grid = self.grid()
        if grid is None:
            self._frame.tell(self.tr("Cells are filled in the grid: show the list as a grid first."))
        else:
            grid.blocks.fill_down()

    # The dialogs -------------------------------------------------------------------------------------------------

    def edit(self) -> None:
        """Edit what is selected together; what the entries share is read on a worker first."""
        table = self._window.pages.table()
        ids = [] if table is None else table.selected_ids()
        if not ids:
            self._frame.tell(self.tr("Select the rows first that are to be edited together."))
            return
        if len(ids) > AT_MOST:
            sentence = self.tr("Not more than %1 at once: select fewer.")
            self._frame.tell(sentence.replace("%1", number(AT_MOST)))
            return
        self._window.desk.leave_all()
        archive, language = self._frame.archive, self._frame.language

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
        ids = table.selected_ids()
        scope = Scope(table.listing, ids if len(ids) > 1 else [], table.entries.rowCount())
        dialog = ReplaceDialog(self._frame.archive, scope, self._frame.language, self._window)
        dialog.told.connect(self._frame.tell)
        dialog.open()
