"""The table of entries: sorts, remembers its columns, opens, plays, copies, and follows the archive."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from mugham_archive.archive import Archive, Changed
from mugham_archive.catalogue.views import Card, Listing, RecordingCard
from mugham_archive.desktop import background
from mugham_archive.desktop.models.columns import shared_widths
from mugham_archive.desktop.models.entries import EntryModel
from mugham_archive.desktop.theme import RESIZED, icons, make_tabular
from mugham_archive.desktop.widgets.typed_rows import TypedRows
from mugham_archive.errors import ArchiveError
from mugham_archive.settings import Settings
from mugham_archive.spoken.sentences import say
from mugham_archive.spoken.words import number

# More rows than this are not taken at once, neither to the clipboard nor into the queue.
AT_MOST = 20_000
# The playing time of a selection is told up to so many rows.
SUMMED_AT_MOST = 2_000
# The window's actions that are done to the selected rows, by name.
TO_SELECTED = ("edit_together", "replace_text", "merge", "split", "delete")
# Of those, what is done only to these kinds.
ONLY_TO = dict.fromkeys(("merge", "split"), ("agent", "place", "series"))
# Columns are remembered when the hand has let go of them.
KEEP_AFTER_MS = 400


class EntryTable(QTableView):
    """``opened`` says a reference, ``played`` references in order, ``chosen`` the reference of the current row.

    ``selected`` says how many rows are selected and their playing time in milliseconds (-1: not known); ``problem`` is a
    sentence.
    """

    opened = Signal(str)
    played = Signal(list)
    chosen = Signal(str)
    selected = Signal(int, int)
    problem = Signal(str)

    def __init__(
        self,
        archive: Archive,
        listing: Listing,
        language: str,
        settings: Settings | None = None,
        parent: QWidget | None = None,
        *,
        reasons: bool = False,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._own_widths = False
        self._fitting = False
        self._archive = archive
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(KEEP_AFTER_MS)
        self._keep_soon.timeout.connect(self._write_columns)
        self.entries = EntryModel(archive, listing, language, self, reasons=reasons)
        self.entries.failed.connect(self.problem)
        self.entries.dataChanged.connect(self._choose_late)
        self._card_awaited = False
        self._typed = TypedRows(self, archive, self.entries)
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
    def settings(self) -> Settings | None:
        """Where columns are remembered; None keeps nothing."""
        return self._settings

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
        # A heading at the right edge of its column would lose its beginning otherwise.
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        self._restore_columns()
        self._show_order()
        header.sectionClicked.connect(self._sort_by)
        header.sectionMoved.connect(self._keep_columns)
        header.sectionResized.connect(self._resized)

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

    def row_height(self) -> int:
        """How high a row is, in pixels."""
        return self.fontMetrics().height() + 18

    def _size_rows(self) -> None:
        make_tabular(self)
        self.verticalHeader().setDefaultSectionSize(self.row_height())
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

        Dates and numbers keep what they need; long texts take what is over and give first what is missing.
        """
        header = self.horizontalHeader()
        if self._own_widths or self._fitting:
            return
        letter = self.fontMetrics().averageCharWidth()
        shown = [n for n in range(len(self.entries.columns)) if not header.isSectionHidden(n)]
        titles = header.fontMetrics()
        asked = {
            n: max(letter * column.width + 20, titles.horizontalAdvance(column.title) + 28)
            for n in shown
            if (column := self.entries.columns[n])
        }
        columns = self.entries.columns
        firm = {n for n in shown if columns[n].number or columns[n].key == "date"}
        growing = {n for n in shown if columns[n].stretch}
        # A scroll bar may come or go by it, and with it another width, in the middle of it.
        self._fitting = True
        for _ in range(2):
            room = self.viewport().width()
            for n, width in shared_widths(asked, firm, growing, room).items():
                header.resizeSection(n, width)
            if self.viewport().width() == room:
                break
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self._fit()

    def _resized(self, _section: int, before: int, after: int) -> None:
        # A header hides its hidden columns anew whenever the rows change: that is nobody's choice of a width.
        if before and after:
            self._keep_columns()

    def _keep_columns(self) -> None:
        if self._fitting or not self.isVisible():
            return
        self._own_widths = True
        self._keep_soon.start()

    def _write_columns(self) -> None:
        self._keep_soon.stop()
        if self._settings is not None:
            state = bytes(self.horizontalHeader().saveState().toBase64().data()).decode()
            try:
                self._settings.set(self._key, state)
            except ArchiveError as error:
                self.problem.emit(say(error))

    def hideEvent(self, event: QHideEvent) -> None:
        """What was changed last is remembered too."""
        super().hideEvent(event)
        if self._keep_soon.isActive():
            self._write_columns()

    def _choose_columns(self, place: QPoint) -> None:
        self.columns_menu().exec(self.horizontalHeader().mapToGlobal(place))

    def columns_menu(self, parent: QWidget | None = None) -> QMenu:
        """Which columns show."""
        menu = QMenu(self.tr("Columns"), parent or self)
        header = self.horizontalHeader()
        for section, column in enumerate(self.entries.columns):
            action = QAction(column.title, menu, checkable=True, checked=not header.isSectionHidden(section))
            action.setEnabled(not column.stretch)
            action.toggled.connect(lambda shown, section=section: self._show_column(section, shown))
            menu.addAction(action)
        return menu

    def order_menu(self, parent: QWidget | None = None) -> QMenu:
        """What the rows can be sorted by, as a click on a heading does; what they are sorted by is turned round."""
        menu = QMenu(self.tr("Sort by"), parent or self)
        for section, column in enumerate(self.entries.columns):
            if column.sort:
                action = QAction(column.title, menu, checkable=True)
                action.setChecked(column.sort == self.listing.sort)
                action.triggered.connect(lambda _checked=False, section=section: self._sort_by(section))
                menu.addAction(action)
        return menu

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
        self._card_awaited = card is None and index.isValid()
        self.chosen.emit(card.ref if card is not None else "")

    def _choose_late(self) -> None:
        """Cards have come: one may be that of a row far off that was gone to."""
        if self._card_awaited and self.entries.known_card(self.currentIndex().row()) is not None:
            self._choose(self.currentIndex())

    def selected_amount(self) -> int:
        """How many rows are selected."""
        return sum(part.height() for part in self.selectionModel().selection().toList())

    def _selected_rows(self) -> list[int]:
        parts = self.selectionModel().selection().toList()
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def with_selected(self, done: Callable[[list[Card]], None]) -> None:
        """Hand over the cards of the selected rows in order: at once, or when those that were out of view have come."""
        if self.selected_amount() > AT_MOST:
            sentence = self.tr("Not more than %1 lines at once: select fewer.")
            self.problem.emit(sentence.replace("%1", number(AT_MOST)))
            return
        rows = self._selected_rows()
        known = [card for row in rows if (card := self.entries.known_card(row)) is not None]
        if len(known) == len(rows):
            done(known)
            return
        archive, kind, language = self._archive, self.listing.kind, self.entries.language
        ids = [self.entries.id_at(row) for row in rows]
        background.ask(
            self,
            lambda: archive.cards(kind, ids, language),
            done,
            lambda error: self.problem.emit(say(error)),
            urgent=True,
        )

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows, in order."""
        return [self.entries.id_at(row) for row in self._selected_rows()]

    def selected_references(self) -> list[str]:
        """The references of the selected rows that are there, in order."""
        if self.selected_amount() > AT_MOST:
            return []
        cards = (self.entries.known_card(row) for row in self._selected_rows())
        return [card.ref for card in cards if card is not None]

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell how much is selected."""
        super().selectionChanged(selected, deselected)
        self.tell_selected()

    def tell_selected(self) -> None:
        """Say how much is selected."""
        amount = self.selected_amount()
        self.selected.emit(amount, self._selected_time() if 0 < amount <= SUMMED_AT_MOST else -1)

    def _selected_time(self) -> int:
        total = 0
        for row in self._selected_rows():
            card = self.entries.known_card(row)
            if not isinstance(card, RecordingCard):
                return -1
            total += card.duration_ms
        return total

    def play_selected(self) -> None:
        """Play what is selected."""
        if self.listing.kind == "recording" and self.selected_amount():
            self.with_selected(lambda cards: self.played.emit([card.ref for card in cards]))

    def copy_selected(self) -> None:
        """The selected rows as a tab-separated table, the visible columns in their order, with headings."""
        self.with_selected(self._copy)

    def _copy(self, cards: list[Card]) -> None:
        header = self.horizontalHeader()
        shown = [header.logicalIndex(place) for place in range(header.count())]
        columns = [self.entries.columns[section] for section in shown if not header.isSectionHidden(section)]
        lines = [[column.title for column in columns]]
        for card in cards:
            lines.append([column.show(card, self.entries.language) for column in columns])
        text = "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
        QGuiApplication.clipboard().setText(text)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the next row that begins so; Qt's own way would want every row to be there."""
        self._typed.add(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+Enter plays, Ctrl+C copies."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selected()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.play_selected()
        elif enter:
            self._open(self.currentIndex())
        elif event.text() == "/":
            event.ignore()  # the window's: it goes to the search
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the selected rows and with the list."""
        menu = self.rows_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def rows_menu(self) -> QMenu:
        """What can be done with the selected rows, the order and the columns."""
        menu = QMenu(self)
        if self.selectionModel().hasSelection():
            menu.addAction(self.tr("Open"), lambda: self._open(self.currentIndex()))
            if self.entries.listing.kind == "recording":
                menu.addAction(icons.icon("play"), self.tr("Play"), self.play_selected)
            menu.addSeparator()
            menu.addAction(icons.icon("copy"), self.tr("Copy as a table"), self.copy_selected)
            menu.addSeparator()
            menu.addActions([one for one in self.window().actions() if self._does(one.objectName())])
            menu.addSeparator()
        menu.addMenu(self.order_menu(menu))
        menu.addMenu(self.columns_menu(menu))
        return menu

    def _does(self, name: str) -> bool:
        """Whether an action of the window is done to rows of this kind."""
        return name in TO_SELECTED and self.listing.kind in ONLY_TO.get(name, (self.listing.kind,))

    # What happens elsewhere --------------------------------------------------------------------------------------

    def archive_changed(self, changed: Changed) -> None:
        """The archive has changed."""
        self.entries.changed(changed)

    def set_language(self, language: str) -> None:
        """Another language of the interface."""
        self.entries.set_language(language)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Rows are as high as the text of a new size needs."""
        super().changeEvent(event)
        resized = event.type() in RESIZED and hasattr(self, "entries")
        if resized and self.verticalHeader().defaultSectionSize() != self.row_height():
            self._size_rows()
            self._fit()

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(800, 600)
