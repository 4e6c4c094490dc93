"""The table of entries: sorts, remembers its columns, opens, plays, copies, and follows the archive."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue.views import Card, Listing
from mugham_archive.desktop.models.entries import EntryModel
from mugham_archive.desktop.theme import icons, tabular
from mugham_archive.settings import Settings

# A selection larger than this is not copied: the cards of the rows are not all there.
COPY_AT_MOST = 20_000


class EntryTable(QTableView):
    """``opened`` says a reference, ``played`` references in order, ``chosen`` the reference of the current row."""

    opened = Signal(str)
    played = Signal(list)
    chosen = Signal(str)

    def __init__(
        self,
        archive: Archive,
        listing: Listing,
        language: str,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._own_widths = False
        self._fitting = False
        self.entries = EntryModel(archive, listing, language, self)
        self.setObjectName("entries")
        self.setModel(self.entries)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.setCornerButtonEnabled(False)
        self._prepare_header()
        self._size_rows()
        self.activated.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.entries.reload()

    @property
    def listing(self) -> Listing:
        """What is listed, in the order shown."""
        return self.entries.listing

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(48)
        header.setSectionsClickable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        self._restore_columns()
        self._show_order()
        header.sectionClicked.connect(self._sort_by)
        for changed in (header.sectionMoved, header.sectionResized):
            changed.connect(self._keep_columns)

    def _show_order(self) -> None:
        listing = self.entries.listing
        names = [column.sort for column in self.entries.columns]
        if listing.sort in names:
            order = Qt.SortOrder.DescendingOrder if listing.descending else Qt.SortOrder.AscendingOrder
            self.horizontalHeader().setSortIndicator(names.index(listing.sort), order)

    def _sort_by(self, section: int) -> None:
        """A click sorts by the column, a second one turns the order round."""
        column = self.entries.columns[section]
        if column.sort:
            listing = self.entries.listing
            again = listing.sort == column.sort and not listing.descending
            self.entries.sort(section, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)
            self.scrollToTop()
        self._show_order()

    def _size_rows(self) -> None:
        self.setFont(tabular(self.font()))
        height = self.fontMetrics().height() + 18
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # Columns -----------------------------------------------------------------------------------------------------

    @property
    def _key(self) -> str:
        return f"columns/{self.entries.listing.kind}"

    def _restore_columns(self) -> None:
        header = self.horizontalHeader()
        kept = self._settings.get(self._key, "") if self._settings else ""
        self._own_widths = bool(kept and header.restoreState(QByteArray.fromBase64(kept.encode())))
        header.setStretchLastSection(False)
        if not self._own_widths:
            for section, column in enumerate(self.entries.columns):
                header.setSectionHidden(section, column.hidden)
        self._fit()

    def _fit(self) -> None:
        """Share the width among the columns, as long as nobody has set widths of their own.

        Dates and numbers keep what they need; texts share the rest by what they ask for.
        """
        header = self.horizontalHeader()
        if self._own_widths:
            return
        letter = self.fontMetrics().averageCharWidth()
        shown = [n for n in range(len(self.entries.columns)) if not header.isSectionHidden(n)]
        titles = header.fontMetrics()
        asked = {
            n: max(letter * column.width + 20, titles.horizontalAdvance(column.title) + 28)
            for n in shown
            if (column := self.entries.columns[n])
        }
        firm = {n for n in shown if self.entries.columns[n].number or self.entries.columns[n].key == "date"}
        room = max(0, self.viewport().width() - sum(asked[n] for n in firm))
        wanted = sum(asked[n] for n in shown if n not in firm) or 1
        growing = sum(asked[n] for n in shown if self.entries.columns[n].stretch) or 1
        self._fitting = True
        for n in shown:
            width = asked[n]
            if n not in firm and room < wanted:
                width = max(56, int(asked[n] * room / wanted))
            elif self.entries.columns[n].stretch:
                width += int((room - wanted) * asked[n] / growing)
            header.resizeSection(n, width)
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self._fit()

    def _keep_columns(self) -> None:
        if self._fitting or not self.isVisible():
            return
        self._own_widths = True
        if self._settings is not None:
            state = bytes(self.horizontalHeader().saveState().toBase64().data()).decode()
            self._settings.set(self._key, state)

    def _choose_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        header = self.horizontalHeader()
        for section, column in enumerate(self.entries.columns):
            action = QAction(column.title, menu, checkable=True, checked=not header.isSectionHidden(section))
            action.setEnabled(not column.stretch)
            action.toggled.connect(lambda shown, section=section: self._show_column(section, shown))
            menu.addAction(action)
        menu.exec(header.mapToGlobal(place))

    def _show_column(self, section: int, shown: bool) -> None:
        self.horizontalHeader().setSectionHidden(section, not shown)
        if shown and self.horizontalHeader().sectionSize(section) < 40:
            self.horizontalHeader().resizeSection(section, 120)
        self._keep_columns()

    # What is done ------------------------------------------------------------------------------------------------

    def _card(self, index: QModelIndex) -> Card | None:
        return self.entries.card(index.row()) if index.isValid() else None

    def _open(self, index: QModelIndex) -> None:
        card = self._card(index)
        if card is not None:
            self.opened.emit(card.ref)

    def _choose(self, index: QModelIndex) -> None:
        card = self._card(index)
        self.chosen.emit(card.ref if card is not None else "")

    def selected_cards(self) -> list[Card]:
        """The cards of the selected rows that are there, in order."""
        rows = (
            sorted({index.row() for index in self.selectionModel().selectedRows()})
            if self._few_selected()
            else []
        )
        return [card for row in rows if (card := self.entries.card(row)) is not None]

    def _few_selected(self) -> bool:
        parts = self.selectionModel().selection().toList()
        return sum(part.height() for part in parts) <= COPY_AT_MOST

    def selected_references(self) -> list[str]:
        """The references of the selected rows, in order."""
        return [card.ref for card in self.selected_cards()]

    def play_selected(self) -> None:
        """Play what is selected."""
        if self.entries.listing.kind == "recording" and (references := self.selected_references()):
            self.played.emit(references)

    def copy_selected(self) -> None:
        """The selected rows as a tab-separated table, the visible columns in their order, with headings."""
        header = self.horizontalHeader()
        shown = [header.logicalIndex(place) for place in range(header.count())]
        columns = [self.entries.columns[section] for section in shown if not header.isSectionHidden(section)]
        lines = [[column.title for column in columns]]
        for card in self.selected_cards():
            lines.append([column.show(card, self.entries.language) for column in columns])
        text = "\n".join("\t".join(cell.replace("\t", " ") for cell in line) for line in lines)
        QGuiApplication.clipboard().setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+Enter plays, Ctrl+C copies."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.play_selected()
        elif enter:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the selected rows."""
        if not self.selectionModel().hasSelection():
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self._open(self.currentIndex()))
        if self.entries.listing.kind == "recording":
            menu.addAction(icons.icon("play"), self.tr("Play"), self.play_selected)
        menu.addSeparator()
        menu.addAction(icons.icon("copy"), self.tr("Copy as a table"), self.copy_selected)
        menu.exec(event.globalPos())

    # What happens elsewhere --------------------------------------------------------------------------------------

    def archive_changed(self, changed: Changed) -> None:
        """The archive has changed."""
        self.entries.changed(changed)

    def set_language(self, language: str) -> None:
        """Another language of the interface."""
        self.entries.set_language(language)

    def changeEvent(self, event: QEvent) -> None:
        """Rows are as high as the text of a new size needs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._size_rows()

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(800, 600)
