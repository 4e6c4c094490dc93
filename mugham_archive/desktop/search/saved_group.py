"""The saved searches in the library's tree: opened like any page, renamed with F2, taken away with Delete."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
)

from mugham_archive.archive import Archive, Changed
from mugham_archive.desktop import background, library_line
from mugham_archive.desktop.library_line import LibraryLine
from mugham_archive.desktop.search.saved import Counted, SavedSearches
from mugham_archive.desktop.theme import icons
from mugham_archive.spoken import words
from mugham_archive.spoken.sentences import say

ADDRESS = Qt.ItemDataRole.UserRole
_SEARCH = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class SavedGroup(QObject):
    """``written`` when the tree should be written anew; ``problem`` says a sentence."""

    written = Signal()
    problem = Signal(str)

    def __init__(self, tree: QTreeWidget, archive: Archive | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree, self._archive = tree, archive
        self._searches = SavedSearches(archive, self) if archive is not None else None
        self._line = LibraryLine(tree)
        self._line.renamed.connect(self._rename)
        tree.setItemDelegate(self._line)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.installEventFilter(self)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._offer)
        if self._searches is not None:
            self._searches.changed.connect(self._changed)

    @property
    def any(self) -> bool:
        """Whether any search is saved."""
        return bool(self._searches is not None and self._searches.searches)

    @property
    def editing(self) -> bool:
        """Whether a name is being written."""
        return self._tree.state() == QAbstractItemView.State.EditingState

    def refresh(self) -> None:
        """Ask which there are."""
        if self._searches is not None:
            self._searches.refresh()

    def changed(self, changed: Changed) -> None:
        """The archive has changed."""
        if self._searches is not None:
            self._searches.archive_changed(changed)

    def write(self) -> None:
        """Put them at the end of the tree."""
        for one in self._searches.searches if self._searches is not None else ():
            item = QTreeWidgetItem()
            _write(item, one)
            item.setIcon(0, icons.icon("saved_search", "muted"))
            item.setData(0, ADDRESS, f"search/{one.search.query}")
            item.setData(0, _SEARCH, one.search.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._tree.addTopLevelItem(item)

    def _changed(self) -> None:
        """A new count is written into its line; other searches need the tree to be written anew."""
        lines = {
            item.data(0, _SEARCH): item
            for row in range(self._tree.topLevelItemCount())
            if (item := self._tree.topLevelItem(row)) is not None and item.data(0, _SEARCH) is not None
        }
        searches = self._searches.searches if self._searches is not None else ()
        same = [one.search.id for one in searches] == list(lines)
        for one in searches if same else ():
            line = lines[one.search.id]
            same = same and line.data(0, ADDRESS) == f"search/{one.search.query}"
            _write(line, one)
        if not same:
            self.written.emit()

    # Renaming and taking away ------------------------------------------------------------------------------------

    def _saved(self, item: QTreeWidgetItem | None) -> Counted | None:
        number = None if item is None else item.data(0, _SEARCH)
        searches = self._searches.searches if self._searches is not None else ()
        return next((one for one in searches if one.search.id == number), None)

    def edit(self, item: QTreeWidgetItem) -> None:
        """Write another name in place."""
        saved = self._saved(item)
        if saved is not None:
            self._tree.editItem(item, 0)

    def _rename(self, index: Index, name: str) -> None:
        saved, archive = self._saved(self._tree.itemFromIndex(index)), self._archive
        if saved is not None and archive is not None and name and name != saved.search.name:
            number = saved.search.id
            background.ask(self, lambda: archive.rename_search(number, name), lambda _: None, self._fail)

    def _remove(self, item: QTreeWidgetItem) -> None:
        saved, archive = self._saved(item), self._archive
        if saved is None or archive is None:
            return
        number, name = saved.search.id, saved.search.name
        said = self.tr("Taken away: %1. Ctrl+Z brings it back.").replace("%1", name)
        background.ask(
            self, lambda: archive.remove_search(number), lambda _: self.problem.emit(said), self._fail
        )

    def _fail(self, error: Exception) -> None:
        self.problem.emit(say(error))

    def _offer(self, place: QPoint) -> None:
        item = self._tree.itemAt(place)
        if item is None or self._saved(item) is None:
            return
        menu = QMenu(self._tree)
        rename = QAction(icons.icon("edit", "muted"), self.tr("Rename"), menu)
        rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        rename.triggered.connect(lambda: self.edit(item))
        remove = QAction(icons.icon("close", "muted"), self.tr("Take away"), menu)
        remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        remove.triggered.connect(lambda: self._remove(item))
        menu.addActions([rename, remove])
        menu.exec(self._tree.viewport().mapToGlobal(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F2 and Delete on a saved search."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            item = self._tree.currentItem()
            if item is not None and self._saved(item) is not None:
                if event.key() == Qt.Key.Key_F2:
                    self.edit(item)
                    return True
                if event.key() == Qt.Key.Key_Delete:
                    self._remove(item)
                    return True
        return super().eventFilter(watched, event)


def _write(item: QTreeWidgetItem, one: Counted) -> None:
    library_line.show(item, one.search.name, one.amount, _spoken(one))
    item.setToolTip(0, f"{_spoken(one)}\n{one.search.query}")


def _spoken(one: Counted) -> str:
    return one.search.name if one.amount is None else f"{one.search.name}, {words.recordings(one.amount)}"
